"""Which way a quiz is played: in the app at a terminal, else line by line."""

import io
import sys
from types import ModuleType

import pytest

from broadsheet.cli import quiz
from broadsheet.cli.main import run


@pytest.fixture
def app(monkeypatch):
    """A stand-in for the app, which notes what it was started with."""
    module = ModuleType("broadsheet.screens.start")
    module.started = []

    def run_app(target, **options):
        module.started.append((target, options))
        return 0

    module.run_app = run_app
    monkeypatch.setitem(sys.modules, "broadsheet.screens.start", module)
    return module.started


def test_at_a_terminal_the_app_is_started_on_the_quiz(monkeypatch, app):
    monkeypatch.setattr(quiz, "_at_terminal", lambda: True)
    assert run(["quiz", "huawei-5g", "--count", "5", "--seed", "7", "--learner", "Ada", "--kind", "set"]) == 0
    options = {
        "start": "quiz",
        "analyzer": None,
        "count": 5,
        "seed": 7,
        "learner": "Ada",
        "kind": "set",
        "topic": None,
        "article": None,
        "mode": "drill",
        "seconds": None,
        "total_seconds": None,
        "open_book": False,
        "teams": (),
    }
    assert app == [("huawei-5g", options)]


def test_the_app_draws_its_own_seeds_unless_one_is_given(monkeypatch, app):
    monkeypatch.setattr(quiz, "_at_terminal", lambda: True)
    assert run(["quiz"]) == 0
    ((target, options),) = app
    assert (target, options["seed"], options["count"]) == (None, None, 10)


@pytest.mark.parametrize("arguments", [(), ("--plain",)])
def test_without_a_terminal_or_with_plain_the_app_stays_away(monkeypatch, app, tmp_path, capsys, arguments):
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    if arguments:
        monkeypatch.setattr(quiz, "_at_terminal", lambda: True)
    assert run(["quiz", "huawei-5g", *arguments]) == 0
    assert app == []
    assert "Nothing was answered." in capsys.readouterr().out
