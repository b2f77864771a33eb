"""`broadsheet grade`: rows in, verdicts out, refusals that name the place."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from broadsheet.cli.main import run


def batch(tmp_path: Path, *rows: Any) -> Path:
    file = tmp_path / "rows.jsonl"
    file.write_text(
        "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows), encoding="utf-8"
    )
    return file


def verdicts(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_rows_come_back_in_order_with_every_field(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = batch(
        tmp_path,
        {"id": "a", "kind": "text", "prompt": "Who?", "answers": ["MTS"], "given": "mts pjsc"},
        {
            "id": 2,
            "kind": "set",
            "answers": [["US", "USA"], {"text": "UK", "aliases": ["Britain"]}, "Canada"],
            "given": "usa, britain, peru",
        },
        {"id": "n", "kind": "number", "answers": [40], "given": "forty"},
        {
            "id": "d",
            "kind": "date",
            "answers": [{"text": "2019-06-05", "precision": "day"}],
            "given": "June 2019",
        },
        "",
        {"id": "t", "kind": "truefalse", "answers": [True], "given": "yes"},
        {"id": "tol", "kind": "number", "answers": ["10"], "tolerance": 1, "given": "11"},
    )
    assert run(["grade", "--batch", str(file)]) == 0
    found = verdicts(capsys)
    assert [row["id"] for row in found] == ["a", 2, "n", "d", "t", "tol"]
    assert [row["verdict"] for row in found] == ["accept", "partial", "accept", "prompt", "accept", "accept"]
    assert (found[1]["hits"], found[1]["wrong"]) == (2, 1)
    assert all(set(row) == {"id", "verdict", "score", "hits", "wrong", "matched", "why"} for row in found)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("{not json", "not JSON"),
        ("[1, 2]", "no JSON object"),
        ({"id": 1, "answers": ["x"]}, '"given" is missing'),
        ({"id": 1, "answers": ["x"], "given": ["x"]}, '"given" is not text'),
        ({"id": 1, "given": "x"}, '"answers"'),
        ({"id": 1, "answers": [[]], "given": "x"}, "empty list"),
        ({"id": 1, "answers": [{"aliases": ["x"]}], "given": "x"}, '"text"'),
        ({"id": 1, "answers": [[["x"]]], "given": "x"}, "not text"),
        ({"id": 1, "answers": ["x"], "given": "x", "kind": "riddle"}, "riddle"),
        ({"id": 1, "answers": ["x"], "given": "x", "kind": ["text"]}, "kind"),
        ({"id": 1, "answers": ["x"], "given": "x", "fuzz": ["x"]}, "fuzz"),
        ({"id": 1, "answers": ["x"], "given": "x", "need": "two"}, "need"),
        ({"id": 1, "answers": [{"text": "x", "tolerance": "wide"}], "given": "x"}, "tolerance"),
        ({"id": 1, "answers": [{"text": "x", "precision": []}], "given": "x"}, "precision"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_bad_row_is_refused_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], row: Any, said: str
) -> None:
    file = batch(tmp_path, {"id": 0, "answers": ["x"], "given": "x"}, row)
    assert run(["grade", "--batch", str(file)]) == 1
    error = capsys.readouterr().err
    assert f"{file}:2: " in error
    assert said in error
    assert error.count("\n") == 1


@pytest.mark.parametrize(
    "odd", [None, 0, 1.5, True, "", [], {}, [None], ["", None], [0.1], [{"text": None}], 10**400]
)
def test_odd_answers_never_crash(tmp_path: Path, capsys: pytest.CaptureFixture[str], odd: Any) -> None:
    for kind in ("text", "set", "choice", "truefalse", "number", "date", "order", "cloze", "poll"):
        file = batch(tmp_path, {"id": 1, "kind": kind, "answers": odd, "given": "x"})
        assert run(["grade", "--batch", str(file)]) in {0, 1}
    capsys.readouterr()


def test_a_missing_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["grade", "--batch", str(tmp_path / "none.jsonl")]) == 1
    assert "none.jsonl" in capsys.readouterr().err


def test_explain_shows_every_step(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["grade", "--answer", "Huawei", "Hauwei", "--explain"]) == 0
    said = capsys.readouterr().out
    assert "verdict    accept" in said
    assert "one letter off 'Huawei'; two are allowed for six letters" in said


def test_an_answer_without_a_key_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["grade", "MTS"]) == 2
    assert "--answer" in capsys.readouterr().err


def test_grading_imports_no_screen() -> None:
    code = (
        "import sys; from broadsheet.cli.main import run; "
        "run(['grade', '--answer', 'MTS', 'mts']); print('textual' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": "tui"}
    )
    assert done.stdout.splitlines()[-1] == "False"
