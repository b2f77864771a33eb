"""The real model below the rules, in an environment of its own that is made once."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stories import ROOT
from tests.system.environment import python_with

pytestmark = pytest.mark.system
TEXT = """Marta Quill said on Monday that Orbelin Ltd. had sold it to a farmer from Ulverhamn.
They drank Tarnwater in the harbour of Ulverhamn with Sigmundur Lopp and Ghislaine Ravenel.
"""


@pytest.fixture(scope="module")
def python():
    """Return the interpreter of an environment with the extra `nlp`; skip where it cannot be installed."""
    return python_with(".venv-nlp", "--editable", f"{ROOT}[nlp]")


def run(python, tmp_path, *arguments):
    return subprocess.run(
        [python, "-m", "broadsheet", *arguments],
        env={**os.environ, "BROADSHEET_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT / "tui")},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def story(tmp_path):
    folder = tmp_path / "story"
    folder.mkdir()
    (folder / "one.txt").write_text(TEXT, encoding="utf-8")
    return folder


def mentions(done):
    assert (done.returncode, done.stderr) == (0, "")
    return {row["text"]: row["type"] for row in map(json.loads, done.stdout.splitlines())}


def test_the_model_adds_to_what_the_rules_find(python, tmp_path, story):
    rules = mentions(run(python, tmp_path, "entities", str(story), "--json"))
    both = mentions(run(python, tmp_path, "entities", str(story), "--json", "--analyzer", "spacy"))
    assert rules["Marta Quill"] == both["Marta Quill"] == "person"
    assert rules.keys() <= both.keys()
    assert rules != both


def test_the_bundled_story_is_read_with_it_and_twice_the_same(python, tmp_path):
    one, two = (
        run(python, tmp_path, "facts", "--json", "--analyzer", "spacy"),
        run(python, tmp_path, "facts", "--json", "--analyzer", "spacy"),
    )
    assert (one.returncode, one.stderr) == (0, "")
    assert one.stdout == two.stdout
    assert len(one.stdout.splitlines()) > 50


def test_the_rules_alone_import_nothing_of_it(python, tmp_path):
    code = (
        "import sys; from broadsheet.__main__ import main; main(['entities', '--json']); "
        "sys.exit('spacy' in sys.modules)"
    )
    done = subprocess.run(
        [python, "-c", code],
        env={**os.environ, "BROADSHEET_HOME": str(tmp_path), "PYTHONPATH": str(Path(ROOT) / "tui")},
        stdout=subprocess.DEVNULL,
        check=False,
    )
    assert done.returncode == 0


def test_where_it_is_missing_the_rules_go_on(tmp_path, story):
    if "spacy" in {path.name for path in Path(sys.prefix).glob("lib/python*/site-packages/*")}:
        pytest.skip("the extra is installed beside the test tools")
    done = run(sys.executable, tmp_path, "entities", str(story), "--json", "--analyzer", "spacy")
    assert done.returncode == 0
    assert "Marta Quill" in done.stdout
    assert done.stderr.count("\n") == 1
    assert "pip install 'broadsheet[nlp]'" in done.stderr
