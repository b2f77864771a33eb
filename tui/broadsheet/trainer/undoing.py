"""What a learner could still take back, from the last thing on, across sessions."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from broadsheet.trainer.model import Event, EventKind

UNDOABLE: Sequence[EventKind] = ("answer", "override", "flag", "suspend", "bury")


class Recorded(Protocol):
    """The part of the log that is asked."""

    def latest(self, learner: str, kinds: Sequence[EventKind]) -> Iterator[Event]:
        """Yield a learner's events, the last one first."""

    def rare(self, *kinds: EventKind) -> list[Event]:
        """Return the events of these kinds."""


def earlier(log: Recorded, learner: str) -> Callable[[], Iterator[Event]]:
    """Return what gives a learner's events that stand, the last one first; read when first asked."""

    def standing() -> Iterator[Event]:
        undone = {event.payload.get("event") for event in log.rare("undo")}
        return (event for event in log.latest(learner, UNDOABLE) if event.id not in undone)

    return standing
