"""Answers to one question grouped by their normal form, as the teacher sees and rules on them."""

from collections import Counter
from dataclasses import dataclass

from broadsheet.classroom.model import Round
from broadsheet.classroom.room import Room
from broadsheet.trainer.model import Attempt, Correction


@dataclass(frozen=True, slots=True)
class Group:
    """All answers to one question that say the same."""

    form: str
    shown: str
    """As most of them were typed."""
    count: int
    """Students who gave it."""
    verdict: str
    """What the engine says: accept, partial, prompt or reject."""
    score: float
    ruled: Correction | None
    """What the teacher says, where they differ from it or confirmed it."""
    students: tuple[str, ...]


def groups(room: Room, asked: Round) -> list[Group]:
    """Return the groups of the answers given in a round, the largest first; each student's last answer counts.

    Passing (an empty answer) is a group too.
    """
    question = room.item_of(asked).question.id
    found: dict[str, list[tuple[str, Attempt]]] = {}
    for student, asking in asked.askings.items():
        # A first answer that asked for more is a group of its own, so that a ruling can reach it.
        for attempt in asking.attempts:
            found.setdefault(attempt.form, []).append((student, attempt))
    made = []
    for form, given in found.items():
        wording = Counter(attempt.given for _, attempt in given)
        shown = min(wording, key=lambda text: (-wording[text], text))
        verdict = given[-1][1].verdict
        students = tuple(dict.fromkeys(student for student, _ in given))
        ruled = room.rulings.get((question, form))
        made.append(Group(form, shown, len(students), verdict.verdict, verdict.score, ruled, students))
    return sorted(made, key=lambda group: (-group.count, group.form))
