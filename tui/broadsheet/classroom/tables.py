"""A class's results as tables for a spreadsheet; docs/classroom.md tells every column."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from broadsheet.articles.model import Collection
from broadsheet.classroom.statistics import confusions, distractors, figures
from broadsheet.exchange.csv_out import guarded

STUDENTS = (
    "student",
    "name",
    "team",
    "points",
    "asked",
    "answered",
    "right",
    "partial",
    "wrong",
    "handed_in",
)
ANSWERS = (
    "student", "name", "team", "round", "question", "attempt", "given", "verdict", "score", "ruled", "worth", "points",
    "ms", "why",
)  # fmt: skip
QUESTIONS = (
    "round", "question", "prompt", "kind", "answer", "skipped", "again", "there", "answered", "facility", "facility_low",
    "facility_high", "discrimination", "note",
)  # fmt: skip
DISTRACTORS = ("round", "question", "choice", "right", "count", "share", "points_elsewhere")
CONFUSIONS = ("round", "question", "right", "wrong", "count", "there", "outlet", "paragraph", "words")

Record = dict[str, Any]


def tables(record: Record, collection: Collection | None) -> dict[str, str]:
    """Return file name -> CSV text; `collection` is what wrong answers are led back to."""
    people = {one["student"]: one for one in record["students"]}
    return {
        "students.csv": table(STUDENTS, record["students"]),
        "answers.csv": table(
            ANSWERS,
            (
                one | {"name": people[one["student"]]["name"], "team": people[one["student"]]["team"]}
                for one in record["answers"]
            ),
        ),
        "questions.csv": table(QUESTIONS, _questions(record)),
        "distractors.csv": table(DISTRACTORS, distractors(record)),
        "confusions.csv": table(CONFUSIONS, confusions(record, collection)),
    }


def _questions(record: Record) -> Iterable[Record]:
    told = {one.round: one for one in figures(record)}
    for question in record["questions"]:
        row = {**question, "there": len(question["there"])}
        found = told.get(question["round"])
        if found is not None:
            row |= {
                "answered": found.answered,
                "facility": _rounded(found.facility),
                "facility_low": _rounded(found.low),
                "facility_high": _rounded(found.high),
                "discrimination": _rounded(found.discrimination),
                "note": found.note,
            }
        yield row


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def table(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> str:
    """Return CSV with a header line; no cell acts in a spreadsheet."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(row.get(column)) for column in columns])
    return out.getvalue()


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        return guarded(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else value


def pseudonymous(record: Record) -> Record:
    """Return the results without names: students are numbered in an order that tells nothing of when they came.

    Ids are replaced too, since the room's own log has names beside them. What students typed stays.
    """
    numbers = {
        student: f"student {place:03d}"
        for place, student in enumerate(sorted(one["student"] for one in record["students"]), 1)
    }
    return {
        **record,
        "pseudonymous": True,
        "students": [
            {**one, "student": numbers[one["student"]], "name": ""}
            for one in sorted(record["students"], key=lambda one: str(one["student"]))
        ],
        "answers": [{**one, "student": numbers[one["student"]]} for one in record["answers"]],
        "questions": [
            {**one, "there": sorted(numbers[student] for student in one["there"])}
            for one in record["questions"]
        ],
    }
