"""An event as the log keeps it: flat columns, and the payload as JSON."""

import json
from datetime import UTC, datetime
from typing import get_args

from broadsheet.trainer.model import Event, EventKind

COLUMNS = ("id", "learner", "device", "at", "kind", "question", "engine", "pack", "payload")
"""The columns of a row, in order; all text, and only the question may be missing."""

Row = tuple[str, str, str, str, str, str | None, str, str, str]

_KINDS = frozenset(get_args(EventKind))


def encode(event: Event) -> Row:
    """Return the row that keeps `event`; its time as UTC with microseconds, so that text order is time order.

    Raises ValueError where the time has no zone or the payload is not JSON.
    """
    if event.at.tzinfo is None:
        raise ValueError(f"event {event.id} has a time without a zone")
    at = event.at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    # ASCII, so that a lone surrogate or a NUL in an answer is kept rather than refused by SQLite.
    payload = json.dumps(event.payload, ensure_ascii=True, separators=(",", ":"), allow_nan=False)
    return (
        event.id,
        event.learner,
        event.device,
        at,
        event.kind,
        event.question,
        event.engine,
        event.pack,
        payload,
    )


def decode(row: Row) -> Event:
    """Return the event that `row` keeps; ValueError where the row is damaged."""
    key, learner, device, at, kind, question, engine, pack, payload = row
    if kind not in _KINDS:
        raise ValueError(f"event {key} is of an unknown kind")
    try:
        when = datetime.fromisoformat(at)
        details = json.loads(payload)
    except (TypeError, RecursionError) as error:
        raise ValueError(f"event {key} is damaged") from error
    if when.tzinfo is None or not isinstance(details, dict):
        raise ValueError(f"event {key} is damaged")
    return Event(key, learner, device, when, kind, question, engine, pack, details)  # type: ignore[arg-type]
