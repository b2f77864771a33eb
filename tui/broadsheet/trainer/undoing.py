"""What can still be taken back: in this session from the last thing on, then across earlier ones."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from broadsheet.trainer.model import Attempt, Event, EventKind
from broadsheet.trainer.turns import Turn

UNDOABLE: Sequence[EventKind] = ("answer", "override", "flag", "suspend", "bury")

Earlier = Callable[[], Iterator[Event]]


class Recorded(Protocol):
    """The part of the log that is asked."""

    def latest(self, learner: str, kinds: Sequence[EventKind]) -> Iterator[Event]:
        """Yield a learner's events, the last one first."""

    def rare(self, *kinds: EventKind) -> list[Event]:
        """Return the events of these kinds."""


def earlier(log: Recorded, learner: str) -> Earlier:
    """Return what gives a learner's events that stand, the last one first; read when first asked."""

    def standing() -> Iterator[Event]:
        undone = {event.payload.get("event") for event in log.rare("undo")}
        return (event for event in log.latest(learner, UNDOABLE) if event.id not in undone)

    return standing


@dataclass(frozen=True, slots=True)
class Done:
    """Something recorded in this session that can be taken back."""

    event: Event
    turn: Turn
    before: Attempt | None = None
    """The last attempt as it was before."""


class Past:
    """Everything that still stands, the last thing first."""

    def __init__(self, record: Callable[[Event], object], earlier: Earlier | None) -> None:
        """`record` records that an event is undone; where it raises, nothing was taken back."""
        self._record, self._earlier = record, earlier
        self._done: list[Done] = []
        self._before: Iterator[Event] | None = None

    def add(self, done: Done) -> None:
        """Note what was done."""
        self._done.append(done)

    def undo(self) -> Done | Event | None:
        """Take the last thing back and return it: what was done in this session, an event before it, or nothing."""
        if self._done:
            self._record(self._done[-1].event)
            return self._done.pop()
        if self._before is None:
            self._before = self._earlier() if self._earlier else iter(())
        event = next(self._before, None)
        if event is not None:
            try:
                self._record(event)
            except BaseException:
                self._before = None  # looked up anew: nothing may be passed over
                raise
        return event
