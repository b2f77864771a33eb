"""What one learner's events on one question come to: replayed whole, so that undo and override are no special case."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Any

from broadsheet.trainer.model import WORTH, Event, asks_for_more
from broadsheet.trainer.schedule import Memory, Schedule, days_between, rating

GAPS = (1, 2, 4, 8, 15, 31, 91)
"""Days since the review before, at which a new class of gaps begins: 0, 1, 2–3, 4–7 …"""
LONGEST_GIVEN = 80
"""Characters of a wrong answer by which it is counted."""


@dataclass(frozen=True, slots=True)
class Counted:
    """One answer that counts, as it stands after all that was said of it since."""

    event: str
    at: datetime
    verdict: str
    score: float
    given: str


@dataclass(slots=True)
class History:
    """Everything that is kept of one learner and one question, made from their events alone."""

    counted: list[Counted] = field(default_factory=list)
    reviews: list[tuple[datetime, int]] = field(default_factory=list)
    """(time, rating) of the first answer of each session."""
    memory: Memory | None = None
    recalls: dict[int, tuple[int, int]] = field(default_factory=dict)
    """By class of gap: how many reviews came after such a gap, and how many of them were right or partly right."""
    suspended: bool = False
    buried: str = ""
    """Not to be asked before this day ("2019-06-07"); "" where it was not put off."""
    flags: int = 0
    last: Event | None = None
    """The latest answer, of which prompt, topic and the like are told."""

    @property
    def missed(self) -> bool:
        """Whether the last answer that counts was not right."""
        return bool(self.counted) and self.counted[-1].verdict != "accept"


def history(events: Iterable[Event], schedule: Schedule | None) -> History:
    """Return what the events of one learner on one question come to; without a schedule, no memory."""
    ordered = in_time(events)
    undone = {event.payload.get("event") for event in ordered if event.kind == "undo"}
    standing = [event for event in ordered if event.kind != "undo" and event.id not in undone]
    overrides = {
        event.payload.get("event"): event.payload.get("to") for event in standing if event.kind == "override"
    }
    told, waiting = History(), None
    sessions: set[object] = set()
    for event in standing:
        if event.kind == "answer":
            if waiting is not None and waiting.payload.get("session") != event.payload.get("session"):
                _count(told, waiting, overrides, sessions)
            waiting = None
            if asks_for_more(str(event.payload.get("verdict")), event.payload.get("attempt", 1)):
                waiting = event  # the answer after it counts in its place
            else:
                _count(told, event, overrides, sessions)
        elif event.kind == "suspend":
            told.suspended = bool(event.payload.get("on", True))
        elif event.kind == "bury":
            told.buried = max(told.buried, str(event.payload.get("until", "")))
        elif event.kind == "flag":
            told.flags += 1
    if waiting is not None:
        _count(told, waiting, overrides, sessions)
    if schedule is not None:
        told.memory = schedule.replay(told.reviews)
    return told


def _count(told: History, event: Event, overrides: Mapping[Any, Any], sessions: set[object]) -> None:
    payload = event.payload
    told.last = event
    score = payload.get("score")
    if payload.get("kind") == "poll" or not isinstance(score, int | float) or payload.get("again"):
        return
    verdict, score = judged(payload, overrides.get(event.id))
    given = " ".join(str(payload.get("given", "")).split())[:LONGEST_GIVEN]
    told.counted.append(Counted(event.id, event.at, verdict, score, given))
    session = payload.get("session")
    if session in sessions or payload.get("team") is not None or payload.get("mode") == "class":
        return  # another head's, or not the first time in this session
    sessions.add(session)
    if told.reviews:
        gap = bisect_right(GAPS, days_between(told.reviews[-1][0], event.at))
        reviewed, kept = told.recalls.get(gap, (0, 0))
        told.recalls[gap] = (reviewed + 1, kept + (verdict in ("accept", "partial")))
    ms = payload.get("ms")
    # A verdict that was corrected says nothing of the time it took.
    ms = ms if isinstance(ms, int) and event.id not in overrides else None
    help_ = {"attempt": payload.get("attempt", 1), "hints": payload.get("hints", 0)}
    told.reviews.append((event.at, rating(verdict, score, ms, kind=str(payload.get("kind")), **help_)))


def judged(payload: Mapping[str, Any], to: object) -> tuple[str, float]:
    """Return verdict and score of an answer's payload as they stand after an override to `to`, if any."""
    verdict, score = str(payload.get("verdict", "")), float(payload.get("score") or 0.0)
    if not isinstance(to, str) or to not in WORTH or to == verdict:
        return verdict, score
    cost = payload.get("cost", 0.0)
    return to, round(WORTH[to] * (1 - cost if isinstance(cost, int | float) else 1.0), 4)


def in_time(events: Iterable[Event]) -> Sequence[Event]:
    """Return events in the order they happened, each device's in the order it recorded them.

    Logs of several machines are put together by time; a clock that went back on one of them changes
    nothing in that one's own order.
    """
    reached: dict[str, datetime] = {}
    keyed = []
    for event in events:
        at = reached.get(event.device)
        at = event.at if at is None or event.at > at else at
        reached[event.device] = at
        keyed.append((at, event))
    if len(reached) > 1:
        keyed.sort(key=lambda one: one[0])
    return [event for _, event in keyed]


def local_day(at: datetime, zone: tzinfo | None) -> date:
    """Return the day of a time in a zone (None: this machine's own)."""
    return at.astimezone(zone).date()
