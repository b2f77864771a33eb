"""The SQLite file under the event log.

WAL with synchronous=FULL (https://www.sqlite.org/wal.html): a committed row outlives a killed
process and a power cut, readers never wait for writers, and several processes may write at once.
"""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from broadsheet.home.paths import check_folder, ensure_folder
from broadsheet.home.refusal import Refusal
from broadsheet.trainer import log_repair
from broadsheet.trainer.events import COLUMNS, Row
from broadsheet.trainer.log_migrate import NOTE_INDEX, can_migrate, migrate
from broadsheet.trainer.model import EVENT_VERSION

BUSY_SECONDS = 60.0
"""How long one process waits for the others; an append takes a few milliseconds."""

PAGE = 1_000
"""Rows read at a time, so that reading a long log neither fills memory nor holds up its writers."""

MAPPED = 4_000_000_000
"""Bytes of the file that a reading of all of it may map; going to each row by the system takes twice as long."""

_NAMES = ", ".join(COLUMNS)
_INSERT = f"INTO events ({_NAMES}) VALUES ({', '.join('?' * len(COLUMNS))})"
_TABLES = (
    """CREATE TABLE events (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, learner TEXT NOT NULL, device TEXT NOT NULL,
        at TEXT NOT NULL, kind TEXT NOT NULL, question TEXT, engine TEXT NOT NULL, pack TEXT NOT NULL,
        payload TEXT NOT NULL)""",
    "CREATE INDEX events_by_learner ON events (learner, kind)",
    "CREATE INDEX events_by_question ON events (question)",
    NOTE_INDEX,
    f"PRAGMA user_version = {EVENT_VERSION}",
)

_T = TypeVar("_T")


class Store:
    """Rows of events in one file; may be used from several threads, one call at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.set_aside: Path | None = None
        self.recovered = 0
        self.migrated: Path | None = None
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._turn = threading.RLock()

    def open(self) -> None:
        """Open or make the file; Refusal where it could not be written."""
        self._attempt(lambda connection: connection.in_transaction, "written")

    def insert(self, rows: Sequence[Row]) -> None:
        """Commit rows, all of them; Refusal where that could not be, and then nothing was written."""
        self._attempt(lambda connection: connection.executemany(f"INSERT {_INSERT}", rows), "written")

    def merge(self, rows: Sequence[Row]) -> int:
        """Commit those rows whose ids are not there yet, all or none of them, and return how many they were."""
        many = f"INSERT OR IGNORE {_INSERT}"
        return max(
            self._attempt(lambda connection: connection.executemany(many, rows).rowcount, "written"), 0
        )

    def rows(
        self, tests: str, values: Sequence[object] = (), columns: str | None = None
    ) -> list[tuple[Any, ...]]:
        """Return (seq, *row) of the events that `tests`, an SQL condition with its order, lets through."""
        if not self.path.exists():
            check_folder(self.path.parent)
            return []
        query = f"SELECT {columns or f'seq, {_NAMES}'} FROM events WHERE {tests}"
        return self._attempt(lambda connection: connection.execute(query, values).fetchall(), "read")

    def by_question(self) -> Iterator[tuple[Any, ...]]:
        """Yield (seq, *row) of every event on a question, question by question, as one reading of the file."""
        connection = self._attempt(lambda connection: connection, "read")
        connection.execute(f"PRAGMA mmap_size = {MAPPED}")
        query = f"SELECT seq, {_NAMES} FROM events WHERE question IS NOT NULL ORDER BY question, seq"
        try:
            yield from connection.execute(query)
        except sqlite3.Error as error:
            raise self._refusal(error, "read") from error

    def page(self, after: int, kind: str | None, learner: str | None) -> list[tuple[Any, ...]]:
        """Return up to PAGE rows behind number `after`, each with its number; none where there is no file.

        Raises Refusal where there could be none: a place that nothing can be written to.
        """
        tests, values = ["seq > ?"], [after]
        for column, value in (("kind", kind), ("learner", learner)):
            if value is not None:
                tests.append(f"{column} = ?")
                values.append(value)  # type: ignore[arg-type]
        return self.rows(f"{' AND '.join(tests)} ORDER BY seq LIMIT {PAGE}", values)

    def remove(self, learners: Sequence[str], note: Row) -> int:
        """Remove the rows of these learners for good and leave `note`; returns how many went."""

        def work(connection: sqlite3.Connection) -> int:
            # The note first: its number is higher than any that was ever given.
            connection.execute(f"INSERT {_INSERT}", note)
            marks = ", ".join("?" * len(learners))
            return connection.execute(f"DELETE FROM events WHERE learner IN ({marks})", learners).rowcount

        with self._turn:
            # What is deleted is overwritten, also where there is no room for VACUUM (https://sqlite.org/pragma.html).
            self._attempt(lambda connection: connection.execute("PRAGMA secure_delete = ON"), "read")
            removed = self._attempt(work, "written")
            with suppress(sqlite3.Error):
                self._current().execute("VACUUM")
            self._empty_wal()
        return removed

    def _empty_wal(self) -> None:
        """Have the file hold what the log holds, and the WAL nothing; Refusal where another program keeps it from that."""
        try:
            busy = self._current().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        except sqlite3.Error as error:
            raise self._refusal(error, "tidied, though every row is gone from it") from error
        if busy:
            raise Refusal(
                f"The rows are gone from {self.path}, but another program is reading it, so that their words leave "
                "the disk when that one is closed."
            )

    def close(self) -> None:
        """Close the connection, if there is one."""
        with self._turn:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _attempt(self, work: Callable[[sqlite3.Connection], _T], doing: str) -> _T:
        """Return what `work` does in one transaction; a damaged file is mended and it is done again."""
        with self._turn:
            for mended in (False, True):
                try:
                    with self._current() as connection:
                        if doing == "written":
                            connection.execute("BEGIN IMMEDIATE")
                        return work(connection)
                except sqlite3.Error as error:
                    if mended or not log_repair.is_damage(error):
                        raise self._refusal(error, doing) from error
                    self._mend()
            raise AssertionError("the second try returns or raises")

    def _current(self) -> sqlite3.Connection:
        """Return a connection to the file that has our name now.

        Another process may have moved a damaged file away, or a person the whole folder; to go on
        writing into the old one would lose answers.
        """
        if self._connection is not None and _identity(self.path) != self._identity:
            self.close()
        if self._connection is None:
            ensure_folder(self.path.parent)
            self._connection = self._connect()
            self._identity = _identity(self.path)
        return self._connection

    def _connect(self) -> sqlite3.Connection:
        """Return a connection to a sound log, made if need be; sqlite3.Error or Refusal where it is not."""
        # Read without SQLite, which would already tidy a newer version's file on closing it.
        self._refuse_newer(log_repair.stored_version(self.path))
        connection = _connection(self.path)
        try:
            if _is_fresh(connection):
                with log_repair.alone(self.path, BUSY_SECONDS):
                    _create(connection)
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            self._refuse_newer(version)
            if can_migrate(version) and _has_columns(connection):
                with log_repair.alone(self.path, BUSY_SECONDS):
                    self.migrated = migrate(self.path, connection) or self.migrated
            elif version != EVENT_VERSION or not _has_columns(connection):
                raise log_repair.Damaged("this is not an event log")
        except BaseException:
            connection.close()
            raise
        return connection

    def _mend(self) -> None:
        """Move a damaged file aside, and start a new one with what can be read of the old."""
        self.close()
        with log_repair.alone(self.path, BUSY_SECONDS):
            if log_repair.is_sound(self.path):
                return  # another process was here first
            self.set_aside = log_repair.move_aside(self.path)
            connection = _connection(self.path)
            try:
                _create(connection)
                self.recovered = _insert_all(connection, log_repair.readable_rows(self.set_aside))
            finally:
                connection.close()

    def _refuse_newer(self, version: int) -> None:
        if version > EVENT_VERSION:
            raise Refusal(
                f"The score file {self.path} was written by a newer Broadsheet (its events are of version "
                f"{version}, this one reads {EVENT_VERSION}); update Broadsheet, or set BROADSHEET_HOME "
                "to another folder."
            )

    def _refusal(self, error: sqlite3.Error, doing: str) -> Refusal:
        if getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
            reason = "another program keeps it locked; close that one and try again"
        else:
            reason = (
                f"{error}; see that the disk has room and that you may write to {self.path.parent}, "
                "or set BROADSHEET_HOME to another folder"
            )
        return Refusal(f"The score file {self.path} could not be {doing}: {reason}.")


def _connection(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def _is_fresh(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master").fetchone() is None


def _has_columns(connection: sqlite3.Connection) -> bool:
    found = [row[1] for row in connection.execute("PRAGMA table_info(events)")]
    return found == ["seq", *COLUMNS]


def _create(connection: sqlite3.Connection) -> None:
    """Make the tables unless they are there. Under `alone`: changing to WAL does not wait for others."""
    connection.execute("PRAGMA journal_mode = WAL")
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        if _is_fresh(connection):
            for statement in _TABLES:
                connection.execute(statement)


def _insert_all(connection: sqlite3.Connection, rows: Iterable[Row]) -> int:
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        return max(connection.executemany(f"INSERT OR IGNORE {_INSERT}", rows).rowcount, 0)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)  # noqa: PTH116 (before every append; Path.stat costs twice as much)
    except OSError:
        return None
    return found.st_dev, found.st_ino
