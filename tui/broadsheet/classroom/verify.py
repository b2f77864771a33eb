"""Grades a class's results anew, from the questions themselves, and compares to the last point."""

from collections.abc import Iterator
from typing import Any

import msgspec

from broadsheet.classroom.forms import form_of
from broadsheet.classroom.model import Item, Round, Settings, Setup, Student
from broadsheet.classroom.results import digest_of
from broadsheet.classroom.room import Room
from broadsheet.classroom.scoring import points_of
from broadsheet.grading.model import AnswerKind
from broadsheet.quiz.model import Question
from broadsheet.trainer.judging import Judge

Record = dict[str, Any]


class _Asked(msgspec.Struct):
    round: int
    question: str
    kind: AnswerKind
    again: bool
    skipped: bool


class _Person(msgspec.Struct):
    student: str
    points: float
    extra: float = 1.0
    team: str = ""
    handed_in: bool = False


class _Given(msgspec.Struct):
    round: int
    question: str
    student: str
    attempt: int
    given: str
    verdict: str
    score: float
    worth: float
    points: float
    ms: int


class _Ruled(msgspec.Struct):
    question: str
    form: str
    to: str


class _Results(msgspec.Struct):
    """What a check reads of a results file; the rest is for people."""

    hash: str
    ids: list[str]
    settings: Settings
    rulings: list[_Ruled]
    questions: list[_Asked]
    students: list[_Person]
    answers: list[_Given]


def checked(record: Record) -> _Results:
    """Return the part of a results file that is graded anew; ValueError, naming the place, where it is not whole."""
    found = msgspec.convert(record, _Results)
    rounds, people = {one.round for one in found.questions}, {one.student for one in found.students}
    known = set(found.ids)
    if {one.round for one in found.answers} - rounds or {one.student for one in found.answers} - people:
        raise ValueError("an answer belongs to no question or to no student")
    if ({one.question for one in found.questions} | {one.question for one in found.answers}) - known:
        raise ValueError("a question is not among the ids")
    if len({(one.round, one.student, one.attempt) for one in found.answers}) != len(found.answers):
        raise ValueError("an answer stands in it twice")
    if not all(0 <= number < 100_000 for number in rounds):
        raise ValueError("a round has an impossible number")
    return found


def differences(record: Record, questions: list[Question]) -> Iterator[str]:
    """Yield one sentence for each thing that grading the answers anew does not give; `questions` are the source's."""
    kept = checked(record)
    if digest_of(questions) != kept.hash:
        yield "the questions are not those of the class: their hash differs"
    by_id = {one.id: one for one in questions}
    for missing in (one for one in kept.ids if one not in by_id):
        yield f"the source has no question {missing}"
    if any(one not in by_id for one in kept.ids):
        return
    room = _room(kept, [by_id[one] for one in kept.ids])
    judge = Judge()
    for answer in sorted(kept.answers, key=lambda one: (one.round, one.student, one.attempt)):
        question = by_id[answer.question]
        form = form_of(question, answer.given)
        asked = room.rounds[answer.round]
        asking = asked.askings.setdefault(answer.student, room.asking_of(asked, answer.student))
        if asking.closed:
            yield f"round {answer.round + 1}, {answer.student}: {answer.given!r} came after the last try"
            continue
        attempt = asking.judged(answer.given, judge, ms=answer.ms, form=form)
        verdict = attempt.verdict
        asking.take(attempt)
        if (verdict.verdict, round(verdict.score, 4)) != (answer.verdict, answer.score):
            yield (
                f"round {answer.round + 1}, {answer.student}: {answer.given!r} is {verdict.verdict} "
                f"({verdict.score:g}), not {answer.verdict} ({answer.score:g})"
            )
    for person in kept.students:
        points = points_of(room, room.students[person.student])
        if points != person.points:
            yield f"{person.student} has {points:g} points, not {person.points:g}"


def _room(kept: _Results, questions: list[Question]) -> Room:
    """Return the class as its results have it, without the answers."""
    items = tuple(Item(question) for question in questions)
    room = Room(Setup("", "", "", "", "", "", 0, items, settings=kept.settings))
    places = {one: place for place, one in enumerate(kept.ids)}
    last = max((one.round for one in kept.questions), default=-1)
    room.rounds = [Round(0, again=True) for _ in range(last + 1)]
    for one in kept.questions:
        room.rounds[one.round] = Round(
            places[one.question], one.again, revealed=not one.skipped, skipped=one.skipped
        )
    for ruling in kept.rulings:
        room.rulings[ruling.question, ruling.form] = "accept" if ruling.to == "accept" else "reject"
    for person in kept.students:
        room.students[person.student] = Student(
            person.student, "", "", person.team, person.extra, handed_in=person.handed_in
        )
    return room
