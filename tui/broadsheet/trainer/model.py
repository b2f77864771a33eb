"""The objects of this room: attempts, and the events that are the only truth about them."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

from broadsheet.grading.model import Verdict
from broadsheet.quiz.model import Question

EVENT_VERSION = 2
"""Version of an event's fields and payloads; a reader refuses a newer one and migrates an older."""

EventKind = Literal[
    "session",
    "answer",
    "override",
    "undo",
    "flag",
    "hint",
    "suspend",
    "bury",
    "end",
    "relink",
    "learner",
    "class",
]
"""What can happen: a quiz begun (`session`) and ended (`end`); a question answered, its verdict overridden, flagged
as bad, a hint taken, put off for a day (`bury`) or for good (`suspend`); any of these taken back (`undo`); a
question's history carried over to another id (`relink`); a learner added, set or renamed (`learner`);
whatever else happens in a classroom (`class`, see classroom/room.py)."""

RARE = "kind IN ('override', 'undo', 'flag', 'suspend', 'bury', 'relink', 'learner')"
"""In SQL, what a reading needs to know beforehand: found without going through a million answers."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, appended to the log and never changed."""

    id: str
    """A UUID, so that logs of two machines merge without doubling."""
    learner: str
    device: str
    at: datetime
    """In UTC, aware."""
    kind: EventKind
    question: str | None
    """Id of the question, where the event is about one."""
    engine: str
    """Version of the program that judged it."""
    pack: str
    """Pack or collection and its version, as "huawei-mts-5g@1"."""
    payload: dict[str, Any] = field(default_factory=dict)
    """What else belongs to this kind; `trainer/payloads.py` has the fields of each."""


Correction = Literal["accept", "reject"]
"""What a person makes of a verdict, against the engine."""

WORTH: dict[str, float] = {"accept": 1.0, "reject": 0.0}
"""What an answer is worth after a correction, before what hints cost."""


def asks_for_more(verdict: str, number: int) -> bool:
    """Say whether attempt `number` with this verdict is to be followed by another: once, after a prompt."""
    return verdict == "prompt" and number == 1


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer to one question, as it was judged."""

    question: Question
    given: str
    verdict: Verdict
    event: str
    """Id of the event that recorded it; "" before."""
    number: int = 1
    """1 for the first answer to this asking, 2 for the one after a prompt."""
    original: Verdict | None = None
    """The verdict that was given, where it has been corrected since."""
    cost: float = 0.0
    """What hints took off the score, as a share of it."""
    ms: int | None = None
    """Milliseconds it took, pauses left out; None where nobody measured."""
    late: bool = False
    """It came after its time, and was not looked at."""
    form: str = ""
    """Its normal form, where answers of one form are told of together (in a class)."""

    @property
    def score(self) -> float:
        """What the answer is worth, from 0 to 1."""
        return round(self.verdict.score * (1 - self.cost), 4)

    def corrected(self, to: Correction, why: str) -> "Attempt":
        """Return it with the verdict that a person gave it, the engine's kept beside; corrected back, as it was."""
        if self.original is not None and self.original.verdict == to:
            return replace(self, verdict=self.original, original=None)
        right = to == "accept"
        verdict = Verdict(to, WORTH[to], int(right), int(not right), self.given if right else None, why)
        return replace(self, verdict=verdict, original=self.original or self.verdict)
