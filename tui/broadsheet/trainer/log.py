"""The event log: append-only, one SQLite file, each event on the disk before `append` returns."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from broadsheet.trainer.events import decode, encode
from broadsheet.trainer.model import RARE, Event, EventKind

if TYPE_CHECKING:
    from broadsheet.trainer.log_store import Store


LATEST = 50
"""Events of one kind that are read at a time, from the end."""


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

    def append(self, *events: Event) -> None:
        """Record events, all or none; they are on the disk when this returns. Refusal where they were not recorded."""
        self._store().insert([encode(event) for event in events])

    def merge(self, events: Iterable[Event]) -> int:
        """Record the events that are not here yet, all or none of them, and return how many they were."""
        return self._store().merge([encode(event) for event in events])

    def rare(self, *kinds: EventKind) -> list[Event]:
        """Return the events of rare kinds (all but session, answer, hint and end), found by an index."""
        marks = ", ".join("?" * len(kinds))
        return list(self._decoded(self._store().rows(f"{RARE} AND kind IN ({marks}) ORDER BY seq", kinds)))

    def backwards(self) -> Iterator[Event]:
        """Yield the events of everybody, the last one first."""
        before = 2**62
        while found := self._store().rows("seq < ? ORDER BY seq DESC LIMIT ?", (before, LATEST)):
            yield from self._decoded(found)
            before = found[-1][0]

    def latest(self, learner: str, kinds: Sequence[EventKind]) -> Iterator[Event]:
        """Yield a learner's events of some kinds, the last one first."""
        tests = "learner = ? AND kind = ? AND seq < ? ORDER BY seq DESC LIMIT ?"
        ahead: dict[EventKind, deque[tuple[int, Event]]] = {kind: deque() for kind in kinds}
        reached = dict.fromkeys(kinds, 2**62)
        while True:
            for kind, waiting in ahead.items():
                if not waiting and reached[kind]:
                    rows = self._store().rows(tests, (learner, kind, reached[kind], LATEST))
                    reached[kind] = rows[-1][0] if rows else 0
                    waiting.extend((row[0], event) for row in rows for event in self._decoded([row]))
            first = max(
                (kind for kind in kinds if ahead[kind]), key=lambda kind: ahead[kind][0][0], default=None
            )
            if first is None:
                return
            yield ahead[first].popleft()[1]

    def learners(self) -> list[str]:
        """Return the names under which anything was recorded, by the alphabet."""
        names: list[str] = []
        # One look into the index a name, however many events each has.
        while found := self._store().rows(
            "learner > ? ORDER BY learner LIMIT 1", (names[-1] if names else "",), "learner"
        ):
            names.append(found[0][0])
        return names

    def count(self, names: Sequence[str]) -> int:
        """Return how many events there are under these names."""
        marks = ", ".join("?" * len(names))
        found = self._store().rows(f"learner IN ({marks})", names, "count(*)")
        return int(found[0][0]) if found else 0

    def copies(self) -> list[Path]:
        """Return the older copies of this log that lie beside it: damaged ones set aside, and those of older versions."""
        found = (self.path.parent.glob(f"{self.path.stem}.{kind}-*") for kind in ("corrupt", "version"))
        return sorted(path for paths in found for path in paths)

    def remove(self, names: Sequence[str], note: Event) -> int:
        """Remove every event of these learners for good, leaving `note` in their place; return how many went."""
        return self._store().remove(names, encode(note))

    def events(self, kind: str | None = None, learner: str | None = None) -> Iterator[Event]:
        """Yield the events in the order they were appended; of one kind or learner where given."""
        after = self.unreadable = 0
        while page := self._store().page(after, kind, learner):
            yield from self._decoded(page)
            after = page[-1][0]

    def _decoded(self, rows: Iterable[tuple[Any, ...]]) -> Iterator[Event]:
        for row in rows:
            try:
                yield decode(row[1:])
            except ValueError:
                self.unreadable += 1

    def notice(self) -> str | None:
        """Return one sentence on a damaged file that was found, or None."""
        if self._opened and self._opened.migrated:
            return (
                f"The score file {self.path} was made by an older Broadsheet and brought up to date; "
                f"as it was, it is kept as {self._opened.migrated.name}."
            )
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

    def sound(self) -> bool:
        """Say whether the whole file passes SQLite's own check (slow); a log that is not there does."""
        from broadsheet.trainer import log_repair

        return not self.path.exists() or log_repair.is_sound(self.path)

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
