import csv
import io
import json
from datetime import UTC, datetime

import pytest

from broadsheet.cli.main import run
from broadsheet.home.paths import ensure_home
from broadsheet.home.refusal import Refusal
from broadsheet.trainer.log import Log
from broadsheet.trainer.model import Event

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0"]


@pytest.fixture
def log(tmp_path, monkeypatch):
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path))
    log = Log(tmp_path / "log.sqlite3")
    yield log
    log.close()


@pytest.fixture
def answer(log):
    def answer(number=1, *, given="MTS", verdict="accept", score=1.0, learner="Ada"):
        judged = {"session": "s", "given": given, "verdict": verdict, "score": score, "attempt": 1}
        judged["prompt"] = f"Who signed\nwith {number}?"
        at = datetime(2019, 6, 6, 8, 22, number, tzinfo=UTC)
        log.append(Event(f"e{number}", learner, "d", at, "answer", f"p/q{number}", "0", "p@1", judged))

    return answer


def out(capsys, *arguments: str) -> str:
    assert run(["scores", *arguments]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return captured.out


def test_json_lines_have_the_agreed_fields(answer, capsys):
    answer(1)
    answer(2, verdict="partial", score=0.5)
    first, second = map(json.loads, out(capsys, "--json").splitlines())
    assert first == {
        "event": "e1",
        "learner": "Ada",
        "question": "p/q1",
        "given": "MTS",
        "verdict": "accept",
        "score": 1.0,
        "at": "2019-06-06T08:22:01.000Z",
    }
    assert (second["verdict"], second["score"]) == ("partial", 0.5)


@pytest.mark.parametrize("given", FORMULAS)
def test_csv_runs_no_formula(answer, capsys, given):
    answer(given=given, learner=given)
    (row,) = csv.DictReader(io.StringIO(out(capsys, "--csv"), newline=""))
    assert row["given"].startswith("'")
    assert row["learner"].startswith("'")
    assert row["score"] == "1.0"


def test_csv_keeps_commas_quotes_and_line_breaks(answer, capsys):
    answer(given='a, "b"\nc')
    (row,) = csv.DictReader(io.StringIO(out(capsys, "--csv"), newline=""))
    assert row["given"] == 'a, "b"\nc'
    assert list(row) == ["event", "learner", "question", "given", "verdict", "score", "at"]


@pytest.mark.parametrize("totals", [(), ("--summary",)])
@pytest.mark.parametrize("form", [(), ("--json",), ("--csv",)])
def test_nothing_kept_can_act_on_a_terminal(answer, capsys, form, totals):
    answer(given="\x1b]0;title\x07\u202e", learner="\x9b31mAda")
    shown = out(capsys, *form, *totals)
    assert shown
    assert not set(shown) & set("\x1b\x07\x9b\u202e")


def test_a_table_is_for_people(answer, capsys):
    answer(1, given="x" * 200)
    answer(2, verdict="reject", score=0.0, learner="李雷")
    head, first, second = out(capsys).splitlines()
    assert head.split() == ["when", "verdict", "score", "learner", "question", "answer"]
    assert "accept" in first
    assert "…" in first
    assert "Who signed with 1?" in first
    assert "李雷" in second
    assert "0.00" in second


def test_the_summary_has_totals(answer, log, capsys):
    log.append(
        Event(
            "e99", "Ada", "d", datetime(2019, 6, 6, tzinfo=UTC), "session", None, "0", "p@1", {"session": "s"}
        )
    )
    answer(1)
    answer(2, verdict="reject", score=0.0)
    text = out(capsys, "--summary")
    assert "Sessions: 1" in text
    assert "Answered: 2 (1 right, 0 partly right, 1 not right, mean score 0.50)" in text
    record = json.loads(out(capsys, "--summary", "--json"))
    assert (record["answered"], record["mean"], record["packs"]["p"]["right"]) == (2, 0.5, 1)
    rows = list(csv.DictReader(io.StringIO(out(capsys, "--summary", "--csv"))))
    assert [(row["scope"], row["name"], row["answered"]) for row in rows][:3] == [
        ("all", "", "2"), ("pack", "p", "2"), ("learner", "Ada", "2"),
    ]  # fmt: skip


def test_no_scores_yet_is_said_and_makes_nothing(log, tmp_path, capsys):
    assert out(capsys).startswith("No scores yet")
    assert out(capsys, "--summary").startswith("No scores yet")
    assert out(capsys, "--json") == ""
    assert out(capsys, "--csv") == "event,learner,question,given,verdict,score,at\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("arguments", [(), ("--json",), ("--csv",), ("--summary",)])
@pytest.mark.parametrize("place", ["/dev/null/x", "file", "file/under"])
def test_a_data_folder_that_cannot_be_used_is_refused_as_the_quiz_does(
    tmp_path, monkeypatch, capsys, place, arguments
):
    (tmp_path / "file").touch()
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path / place))
    assert run(["scores", *arguments]) == 1
    said = capsys.readouterr().err
    with pytest.raises(Refusal) as quiz:
        ensure_home()  # as a quiz does before its first question
    assert said == f"broadsheet: {quiz.value}\n"
    assert f"The data folder {tmp_path / place} cannot be made" in said


def test_a_data_folder_that_could_be_made_has_no_scores_yet(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path / "not" / "yet"))
    assert out(capsys).startswith("No scores yet")
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_is_said_beside_the_scores(log, tmp_path, capsys):
    (tmp_path / "log.sqlite3").write_bytes(b"no database")
    assert run(["scores"]) == 0
    captured = capsys.readouterr()
    assert captured.out.startswith("No scores yet")
    assert captured.err.count("\n") == 1
    assert "log.corrupt-1.sqlite3" in captured.err


def test_entries_that_cannot_be_read_are_counted(answer, log, capsys):
    answer(1)
    answer(2)
    log._opened._connection.execute("UPDATE events SET payload = 'x' WHERE seq = 1")
    assert run(["scores", "--json"]) == 0
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 1
    assert captured.err.startswith("broadsheet: 1 entries")


def test_json_and_csv_at_once_is_wrong_usage(log, capsys):
    assert run(["scores", "--json", "--csv"]) == 2
    assert "not allowed with" in capsys.readouterr().err
