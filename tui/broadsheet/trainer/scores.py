"""Scores: what the events say, as one row an answer and as totals."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Any

from broadsheet.trainer.model import Event


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One answer as it was judged; of a question that was prompted on, both answers are rows."""

    event: str
    learner: str
    question: str
    given: str
    verdict: str
    score: float | None
    """From 0 to 1; None for a poll."""
    at: datetime
    prompt: str = ""
    """What was asked, for people: the id of a generated question says nothing to them."""

    def record(self) -> dict[str, Any]:
        """Return the row as `broadsheet scores --json` prints it; the time in UTC, ISO 8601."""
        return {
            "event": self.event,
            "learner": self.learner,
            "question": self.question,
            "given": self.given,
            "verdict": self.verdict,
            "score": self.score,
            "at": self.at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        }


@dataclass(slots=True)
class Tally:
    """Counts of questions answered; a question that was prompted on counts once, by its last answer."""

    answered: int = 0
    right: int = 0
    partial: int = 0
    wrong: int = 0
    points: float = 0.0

    @property
    def mean(self) -> float | None:
        """Mean score from 0 to 1; None where nothing was answered."""
        return self.points / self.answered if self.answered else None

    def record(self) -> dict[str, Any]:
        """Return the counts with the mean rounded to three places, for JSON."""
        mean = self.mean
        return {
            "answered": self.answered,
            "right": self.right,
            "partial": self.partial,
            "wrong": self.wrong,
            "mean": None if mean is None else round(mean, 3),
        }

    def add(self, row: ScoreRow) -> None:
        """Count one final answer."""
        self.answered += 1
        if row.verdict == "accept":
            self.right += 1
        elif row.verdict == "partial":
            self.partial += 1
        else:
            self.wrong += 1
            return
        self.points += row.score or 0.0


@dataclass(slots=True)
class SessionTally:
    """One quiz: when it began, who played it, on what, and how it went."""

    id: str
    learner: str
    pack: str
    began: datetime
    tally: Tally = field(default_factory=Tally)


@dataclass(slots=True)
class Summary:
    """Totals over all events; keys of the tables stand in the order in which they first occur."""

    all: Tally = field(default_factory=Tally)
    sessions: int = 0
    by_learner: dict[str, Tally] = field(default_factory=dict)
    by_pack: dict[str, Tally] = field(default_factory=dict)
    """By collection or pack, without its version."""
    by_day: dict[str, Tally] = field(default_factory=dict)
    """By day, as "2019-06-06"."""
    last: SessionTally | None = None

    def record(self) -> dict[str, Any]:
        """Return the totals for JSON."""
        last = self.last
        return {
            **self.all.record(),
            "sessions": self.sessions,
            "learners": {name: tally.record() for name, tally in self.by_learner.items()},
            "packs": {name: tally.record() for name, tally in self.by_pack.items()},
            "days": {name: tally.record() for name, tally in self.by_day.items()},
            "last": last
            and {
                "session": last.id,
                "learner": last.learner,
                "pack": last.pack,
                "began": last.began.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
                **last.tally.record(),
            },
        }


def rows(events: Iterable[Event]) -> Iterator[ScoreRow]:
    """Yield a row for each answer among `events`, in their order."""
    for event in events:
        if event.kind == "answer":
            yield _row(event)


def summary(events: Iterable[Event], zone: tzinfo | None = UTC) -> Summary:
    """Return the totals over `events`, whose days are told in `zone` (None: this machine's own)."""
    totals = Summary()
    sessions: dict[str, SessionTally] = {}
    for event, row in _final(events):
        pack = event.pack.rpartition("@")[0] or event.pack
        key = str(event.payload.get("session", ""))
        session = sessions.get(key)
        if session is None:
            session = sessions[key] = SessionTally(key, event.learner, pack, event.at)
        totals.last = session
        if row.score is None:
            continue
        day = event.at.astimezone(zone).date().isoformat()
        for tally in (
            totals.all,
            session.tally,
            totals.by_learner.setdefault(event.learner, Tally()),
            totals.by_pack.setdefault(pack, Tally()),
            totals.by_day.setdefault(day, Tally()),
        ):
            tally.add(row)
    totals.sessions = len(sessions)
    return totals


def _final(events: Iterable[Event]) -> Iterator[tuple[Event, ScoreRow]]:
    """Yield the answers that count: a first answer that was prompted on gives way to the second."""
    waiting: dict[tuple[Any, str | None], tuple[Event, ScoreRow]] = {}
    for event in events:
        if event.kind != "answer":
            continue
        row = _row(event)
        key = (event.payload.get("session"), event.question)
        waiting.pop(key, None)
        if row.verdict == "prompt" and event.payload.get("attempt", 1) == 1:
            waiting[key] = (event, row)
        else:
            yield event, row
    yield from waiting.values()


def _row(event: Event) -> ScoreRow:
    payload = event.payload
    score = payload.get("score")
    return ScoreRow(
        event=event.id,
        learner=event.learner,
        question=event.question or "",
        given=str(payload.get("given", "")),
        verdict=str(payload.get("verdict", "")),
        score=float(score) if isinstance(score, int | float) and payload.get("kind") != "poll" else None,
        at=event.at,
        prompt=str(payload.get("prompt", "")),
    )
