"""Takes in what students without network hand in: the lines of `broadsheet scores --json` from their own machines.

Every answer is graded here, so that a line can claim no score; one that was taken in before is not taken twice.
"""

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from broadsheet.classroom.deeds import Draft, event_of
from broadsheet.classroom.judging import answer_draft
from broadsheet.classroom.model import LONGEST_NAME
from broadsheet.classroom.room import Room
from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line
from broadsheet.language.normal import folded
from broadsheet.trainer.judging import Judge
from broadsheet.trainer.model import Event

LARGEST = 16_000_000
"""Bytes of a file that is handed in."""


@dataclass(frozen=True, slots=True)
class Line:
    """One answer from a student's own machine."""

    event: str
    learner: str
    question: str
    given: str


@dataclass(frozen=True, slots=True)
class Collected:
    """What came of a file."""

    events: tuple[Event, ...]
    taken: int
    """Answers taken in."""
    known: int
    """Answers that were taken in before."""
    other: int
    """Answers to questions that this class was not asked, or that were answered already."""


def read_lines(path: str) -> list[Line]:
    """Return the answers in a file; Refusal with file and line where it is none of ours."""
    place = clean_line(path, 300)
    try:
        data = Path(path).expanduser().read_bytes()[: LARGEST + 1]
    except OSError as error:
        raise Refusal(f"{place} cannot be read ({error.strerror or error}).") from error
    if len(data) > LARGEST:
        raise Refusal(f"{place} is larger than {LARGEST // 1_000_000} MB; is it the right file?")
    found = []
    for number, text in enumerate(data.decode("utf-8-sig", "replace").splitlines(), 1):
        if not text.strip():
            continue
        try:
            row = json.loads(text)
            found.append(Line(*(_text(row[key]) for key in ("event", "learner", "question", "given"))))
        except (ValueError, KeyError, TypeError, RecursionError):
            raise Refusal(f"{place}:{number}: this is no line of `broadsheet scores --json`.") from None
    return found


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value[:5_000]


def collected(
    room: Room,
    lines: Iterable[Line],
    *,
    known: frozenset[str],
    now: datetime,
    device: str,
    judge: Judge,
    new_id: Callable[[], str],
) -> Collected:
    """Return the events that take these answers in; `known` are the ids of the room's events so far.

    The room is changed by them, so that one answer after the other finds it as it is by then.
    """
    events: list[Event] = []
    taken = before = other = 0
    rounds = {
        room.item_of(one).question.id: number
        for number, one in reversed(list(enumerate(room.rounds)))
        if one.revealed and not one.again
    }

    def record(draft: Draft, event_id: str) -> None:
        event = event_of(draft, room.setup, event=event_id, at=now, device=device)
        room.apply(event)
        events.append(event)

    for line in lines:
        number = rounds.get(line.question)
        name = clean_line(line.learner, LONGEST_NAME)
        if number is None or not folded(name):
            other += 1
            continue
        event_id = f"handed-in-{hashlib.sha256(line.event.encode('utf-8', 'replace')).hexdigest()[:32]}"
        student = f"f{hashlib.sha256(folded(name).encode()).hexdigest()[:12]}"
        if event_id in known or any(event.id == event_id for event in events):
            before += 1
            continue
        if room.asking_of(room.rounds[number], student).closed:
            other += 1
            continue
        if student not in room.students:
            record(
                Draft("class", {"do": "join", "name": name, "token": "", "handed_in": True}, student),
                new_id(),
            )
        record(answer_draft(room, student, number, line.given, judge, 0), event_id)
        taken += 1
    return Collected(tuple(events), taken, before, other)
