"""Where classes are kept: one event log a room, so that two rooms share nothing and one can be deleted whole."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from broadsheet.classroom.codes import typed_code
from broadsheet.classroom.model import Setup
from broadsheet.classroom.room import Room, replayed
from broadsheet.classroom.setups import setup_of
from broadsheet.home import paths
from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line
from broadsheet.trainer.log import Log
from broadsheet.trainer.model import Event


class RoomLog:
    """The events of one room on the disk."""

    def __init__(self, path: Path) -> None:
        self._log = Log(path)
        self.path = path

    def append(self, *events: Event) -> None:
        """Record events, all or none; they are on the disk when this returns."""
        self._log.append(*events)

    def stored(self) -> list[Event]:
        """Return every event of the room, in order, its first one included."""
        return list(self._log.events())

    def notice(self) -> str | None:
        """Return one sentence on a damaged file that was found, or None."""
        return self._log.notice()

    def close(self) -> None:
        """Close the file."""
        self._log.close()


@contextmanager
def alone(code: str) -> Iterator[None]:
    """Keep every other process from holding or changing this room; Refusal where one does.

    The lock is a transaction on a file of its own, which the system lets go when a process ends, however it ends.
    """
    import sqlite3

    connection = sqlite3.connect(path_of(code).with_suffix(".lock"), timeout=0, isolation_level=None)
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        connection.close()
        raise Refusal(
            f"The class {code} is being held by another program just now; end that one first."
        ) from error
    try:
        yield
    finally:
        connection.close()


def path_of(code: str) -> Path:
    """Return the file of the room with this code."""
    return paths.rooms_folder() / f"{code}.sqlite3"


def codes_at_hand() -> list[str]:
    """Return the codes of every room kept here, the one changed last first."""
    folder = paths.rooms_folder()
    if not folder.is_dir():
        return []
    found = [path for path in folder.glob("*.sqlite3") if typed_code(path.stem) == path.stem]
    return [path.stem for path in sorted(found, key=lambda path: (-path.stat().st_mtime_ns, path.name))]


def opened(code: str) -> tuple[RoomLog, Room]:
    """Return the log and the state of a room that was held here; Refusal where there is none or it cannot be read."""
    known = typed_code(code)
    if not known or not path_of(known).is_file():
        there = ", ".join(codes_at_hand()[:5]) or "none"
        raise Refusal(f"There is no class {clean_line(code, 20)!r} kept here; the last ones are: {there}.")
    log = RoomLog(path_of(known))
    events = iter(log.stored())
    return log, replayed(_setup(log.path, events), events)


def _setup(path: Path, events: Iterator[Event]) -> Setup:
    first = next((event for event in events if event.kind == "session"), None)
    if first is None:
        raise Refusal(f"{path} holds no class; it may be deleted.")
    try:
        return setup_of(first.payload)
    except ValueError as error:
        raise Refusal(f"{path} cannot be read: {error}.") from error
