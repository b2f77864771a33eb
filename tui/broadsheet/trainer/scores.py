"""Scores: what the events say, as one row an answer, and the counts that totals are made of."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from broadsheet.trainer.history import judged
from broadsheet.trainer.links import Links
from broadsheet.trainer.model import Event
from broadsheet.trainer.scope import Scope


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
    original: str | None = None
    """The verdict that was given, where it has been corrected since."""

    def record(self) -> dict[str, Any]:
        """Return the row as `broadsheet scores --json` prints it; the time in UTC, ISO 8601."""
        record = {
            "event": self.event,
            "learner": self.learner,
            "question": self.question,
            "given": self.given,
            "verdict": self.verdict,
            "score": self.score,
            "at": self.at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        }
        return record if self.original is None else {**record, "original": self.original}


def rows(
    events: Iterable[Event], told: Iterable[Event] = (), scope: Scope | None = None
) -> Iterator[ScoreRow]:
    """Yield a row for each answer among `events` that stands and that `scope` lets through, in their order.

    `told` are the log's events of the kinds `undo`, `override`, `relink` and `learner`: what was taken back is left
    out, a verdict that was corrected is told as it stands now.
    """
    told = list(told)
    undone = {event.payload.get("event") for event in told if event.kind == "undo"}
    corrected = {
        event.payload.get("event"): event.payload.get("to")
        for event in told
        if event.kind == "override" and event.id not in undone
    }
    links = Links(told)
    for event in events:
        if event.kind != "answer" or event.id in undone:
            continue
        if scope is None or _within(scope, event, links):
            yield _row(event, corrected.get(event.id), links)


def _within(scope: Scope, event: Event, links: Links) -> bool:
    payload = event.payload
    pack = event.pack.rpartition("@")[0] or event.pack
    outlets = payload.get("outlets", ())
    return all(
        wanted is None or wanted == found
        for wanted, found in (
            (scope.learner, links.learner(event.learner)),
            (scope.pack, pack),
            (scope.topic, payload.get("topic")),
            (scope.kind, payload.get("kind")),
        )
    ) and (scope.outlet is None or (isinstance(outlets, list) and scope.outlet in outlets))


def _row(event: Event, to: object, links: Links) -> ScoreRow:
    payload = event.payload
    scored = isinstance(payload.get("score"), int | float) and payload.get("kind") != "poll"
    verdict, score = judged(payload, to) if scored else (str(payload.get("verdict", "")), None)
    first = str(payload.get("verdict", ""))
    return ScoreRow(
        event=event.id,
        learner=links.learner(event.learner),
        question=links.root(event.question or ""),
        given=str(payload.get("given", "")),
        verdict=verdict,
        score=score,
        at=event.at,
        prompt=str(payload.get("prompt", "")),
        original=first if first != verdict else None,
    )
