"""What came of a class, as one record: everything that a table, an analysis or a check of it is made from.

docs/classroom.md tells its fields. It holds no right answer but in words, and no token.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from broadsheet.classroom.model import Round, Student
from broadsheet.classroom.room import Room
from broadsheet.classroom.scoring import counted, counting, points_in, points_of, ruled
from broadsheet.classroom.views import answer_text
from broadsheet.quiz.model import Question
from broadsheet.trainer.model import Attempt
from broadsheet.trainer.play import result_of

SCHEMA = "broadsheet-results 1"

Record = dict[str, Any]


def digest_of(questions: Sequence[Question]) -> str:
    """Return 64 hex digits that change with any word, answer or rule of grading of any question."""
    import msgspec

    told = [(one.id, asdict(one.answer_key())) for one in questions]
    return hashlib.sha256(msgspec.json.encode(told)).hexdigest()


def results(room: Room, now: datetime) -> Record:
    """Return everything that came of a class so far; questions not yet shown with their answer are left out."""
    setup = room.setup
    return {
        "schema": SCHEMA,
        "room": setup.room,
        "code": setup.code,
        "title": setup.title,
        "source": setup.source,
        "pack": setup.pack,
        "hash": digest_of([item.question for item in setup.items]),
        "engine": setup.engine,
        "seed": setup.seed,
        "count": setup.count,
        "picked": setup.picked,
        "ids": [item.question.id for item in setup.items],
        "settings": asdict(setup.settings),
        "written": now.isoformat(timespec="seconds"),
        "rulings": [
            {"question": question, "form": form, "to": to} for (question, form), to in room.rulings.items()
        ],
        "questions": [_question(room, number, asked) for number, asked in _shown(room)],
        "students": [_student(room, student) for student in room.students.values()],
        "answers": [
            _answer(room, number, asked, student, attempt)
            for number, asked in _shown(room)
            for student, asking in asked.askings.items()
            for attempt in asking.attempts
        ],
    }


def _shown(room: Room) -> list[tuple[int, Round]]:
    return [(number, asked) for number, asked in enumerate(room.rounds) if asked.revealed or asked.skipped]


def there(room: Room, number: int) -> list[Student]:
    """Return who was in the room when round `number` was asked, and whoever answered it."""
    asked = room.rounds[number]
    return [
        one
        for one in room.students.values()
        if one.id in asked.askings or (one.since <= number and not one.kicked and not one.handed_in)
    ]


def _question(room: Room, number: int, asked: Round) -> Record:
    question = room.item_of(asked).question
    return {
        "round": number,
        "question": question.id,
        "prompt": question.prompt,
        "kind": question.kind,
        "answer": answer_text(question),
        "choices": list(question.choices),
        "again": asked.again,
        "skipped": asked.skipped,
        "there": [one.id for one in there(room, number)],
        "evidence": [{"source": one.source, "quote": one.quote} for one in question.evidence],
    }


def _student(room: Room, student: Student) -> Record:
    rounds = [one for one in counted(room) if room.item_of(one).question.kind != "poll"]
    attempts = (counting(room, one, student.id) for one in rounds)
    told = result_of(tuple(one for one in attempts if one is not None), len(rounds))
    return {
        "student": student.id,
        "name": student.name,
        "team": student.team,
        "extra": student.extra,
        "handed_in": student.handed_in,
        "points": points_of(room, student),
        "answered": told.answered,
        "asked": told.total,
        "right": told.right,
        "partial": told.partial,
        "wrong": told.wrong,
    }


def _answer(room: Room, number: int, asked: Round, student: str, attempt: Attempt) -> Record:
    question = room.item_of(asked).question
    last = attempt is asked.askings[student].attempts[-1]
    return {
        "round": number,
        "question": question.id,
        "student": student,
        "attempt": attempt.number,
        "given": attempt.given,
        "form": attempt.form,
        "verdict": attempt.verdict.verdict,
        "score": attempt.verdict.score,
        "why": attempt.verdict.why,
        "ruled": room.rulings.get((question.id, attempt.form)),
        "worth": 0.0 if question.kind == "poll" else ruled(room, attempt).score,
        "points": points_in(room, asked, room.students[student]) if last and asked in counted(room) else 0.0,
        "ms": attempt.ms,
    }
