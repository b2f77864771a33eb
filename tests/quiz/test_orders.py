"""Events to be put in order: only where their dates are certain, and graded from question to verdict."""

import io
import json
from pathlib import Path

import pytest
from tests.stories import collection

from broadsheet.cli.main import run
from broadsheet.facts.find import find
from broadsheet.grading.grade import grade
from broadsheet.quiz.choices import named, offered
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.model import Question
from broadsheet.quiz.records import faults

THREE = (
    "Norway's carrier Vantor bought the Bergen yard from Kestrel Marine in 2009. "
    "Vantor closed the oldest dock in Stavanger in May 2014. "
    "In August 2019, Vantor sold twelve ferries to the Danish firm Skagen Lines.",
    "Vantor of Norway is a carrier. Vantor bought the Bergen yard from Kestrel Marine in 2009.",
)
FIRST, SECOND, LAST = "Bergen yard", "Stavanger", "Skagen"


def orders(*texts: str) -> list[Question]:
    story = collection(*texts)
    return [question for question in make_questions(story, find(story)).kept if question.kind == "order"]


def test_events_with_certain_dates_are_asked_for_in_their_order():
    (question,) = orders(*THREE)
    items = [answer.text for answer in question.answers]
    assert [word in item for word, item in zip((FIRST, SECOND, LAST), items, strict=True)] == [True] * 3
    assert sorted(question.choices) == sorted(items)
    assert len(question.evidence) >= 3
    assert faults(question) == []


@pytest.mark.parametrize(
    "was, now",
    [
        ("in May 2014", "later"),
        ("in May 2014", "in 2009"),
        ("In August 2019", "In May 2014"),
        ("Vantor closed", "Vantor will have closed"),
    ],
)
def test_without_three_dates_apart_nothing_is_asked(was, now):
    assert was in THREE[0]
    assert orders(THREE[0].replace(was, now), THREE[1]) == []


def test_numbers_and_words_are_graded_the_same():
    (question,) = orders(*THREE)
    choices = offered(question)
    right = " ".join(str(choices.index(answer.text) + 1) for answer in question.answers)
    key = question.answer_key()
    assert grade(key, named(question, right)).verdict == "accept"
    assert grade(key, named(question, right[::-1])).verdict != "accept"
    assert grade(key, "; ".join(answer.text for answer in question.answers)).verdict == "accept"


def test_a_question_printed_as_json_is_graded_in_a_batch(capsys, monkeypatch, tmp_path: Path):
    folder = tmp_path / "ferries"
    folder.mkdir()
    for number, text in enumerate(THREE):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    assert run(["questions", str(folder), "--json", "--count", "1000"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (row,) = [row for row in rows if row["kind"] == "order"]
    given = "; ".join(names[0] for names in row["answers"])
    asked = {key: row[key] for key in ("id", "kind", "prompt", "answers", "choices")}
    line = json.dumps({**asked, "given": given}) + "\n"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(line.encode())))
    assert run(["grade", "--batch", "-"]) == 0
    assert json.loads(capsys.readouterr().out)["verdict"] == "accept"
