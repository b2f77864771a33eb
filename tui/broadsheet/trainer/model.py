"""The objects of this room: attempts, and the events that are the only truth about them."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from broadsheet.grading.model import Verdict
from broadsheet.quiz.model import Question

EVENT_VERSION = 1
"""Version of an event's fields and payloads; a reader refuses a newer one and migrates an older."""

EventKind = Literal["session", "answer", "override", "undo", "flag"]


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
    """What else belongs to this kind: for an answer `session`, `given`, `verdict`, `score`, `hits`,
    `wrong`, `matched`, `why`, `ms`, `attempt`, `prompt`."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer to one question in a session, as it was judged."""

    question: Question
    given: str
    verdict: Verdict
    event: str
    """Id of the event that recorded it."""
    number: int = 1
    """1 for the first answer to this asking, 2 for the one after a prompt."""
