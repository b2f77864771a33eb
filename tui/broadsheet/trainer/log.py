"""The event log: append-only, one SQLite file, each event on the disk before `append` returns."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from broadsheet.trainer.events import decode, encode
from broadsheet.trainer.model import Event

if TYPE_CHECKING:
    from broadsheet.trainer.log_store import Store


class Log:
    """The events in one file, which is opened when first needed and made when first written.

    Every method raises Refusal where the file comes from a newer version, or cannot be read,
    written or had for itself in time; an append that was refused has recorded nothing. A damaged
    file is moved aside, and what can still be read of it goes into a new one.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.unreadable = 0
        """How many events the last reading passed over because their content was damaged."""
        self._opened: Store | None = None

    @property
    def set_aside(self) -> Path | None:
        """Where a damaged file was moved, once that has been found out."""
        return self._opened.set_aside if self._opened else None

    @property
    def recovered(self) -> int:
        """How many events of a damaged file were saved into the new one."""
        return self._opened.recovered if self._opened else 0

    def open(self) -> None:
        """Open or make the file now, so that a place that cannot be written is refused early."""
        self._store().open()

    def append(self, event: Event) -> None:
        """Record `event`; it is on the disk when this returns. Refusal where it was not recorded."""
        self._store().insert(encode(event))

    def events(self, kind: str | None = None, learner: str | None = None) -> Iterator[Event]:
        """Yield the events in the order they were appended; of one kind or learner where given."""
        after = self.unreadable = 0
        while page := self._store().page(after, kind, learner):
            for _, row in page:
                try:
                    yield decode(row)
                except ValueError:
                    self.unreadable += 1
            after = page[-1][0]

    def notice(self) -> str | None:
        """Return one sentence on a damaged file that was found, or None."""
        if self.set_aside is None:
            return None
        saved = (
            f"{self.recovered} events in it could still be read and were kept"
            if self.recovered
            else "nothing in it could be read"
        )
        return (
            f"The score file {self.path} was damaged; it was set aside as {self.set_aside.name} "
            f"and a new one was started ({saved})."
        )

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        if self._opened:
            self._opened.close()

    def _store(self) -> "Store":
        if self._opened is None:
            # sqlite3 stands neither before the first paint nor before a command without scores.
            from broadsheet.trainer.log_store import Store

            self._opened = Store(self.path)
        return self._opened
