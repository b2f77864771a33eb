"""What to do with a damaged log: nothing in it is overwritten, and what can be read is saved."""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from broadsheet.home.refusal import Refusal
from broadsheet.trainer.events import COLUMNS, Row, decode

_HEADER = b"SQLite format 3\0"
_COMPANIONS = ("-wal", "-shm", "")
"""The files of one SQLite database, the main one last: while it stands, nobody takes the place for free."""


class Damaged(sqlite3.DatabaseError):
    """Raised where a file is a sound database but no event log."""


def is_damage(error: sqlite3.Error) -> bool:
    """Say whether `error` means that the file's content is damaged, not that it is out of reach."""
    code = getattr(error, "sqlite_errorcode", 0) or 0
    return isinstance(error, Damaged) or code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def stored_version(path: Path) -> int:
    """Return the user version in the header of a database file; 0 where there is none to be read."""
    try:
        with path.open("rb") as file:
            header = file.read(64)
    except OSError:
        return 0
    # https://www.sqlite.org/fileformat.html#the_database_header: big-endian at offset 60
    return int.from_bytes(header[60:64], "big", signed=True) if header.startswith(_HEADER) else 0


def is_sound(path: Path) -> bool:
    """Say whether the whole database at `path` passes SQLite's own check and holds events; slow."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            columns = [row[1] for row in connection.execute("PRAGMA table_info(events)")]
    except sqlite3.DatabaseError:
        return False
    return bool(verdict == "ok" and columns == ["seq", *COLUMNS])


@contextmanager
def alone(path: Path, seconds: float) -> Iterator[None]:
    """Hold the right to make or replace the log at `path`, among all processes; waits up to `seconds`.

    The lock is SQLite's own, on an empty file beside the log: it works on every system, and
    ends with the process that holds it, however that ends.
    """
    with closing(sqlite3.connect(path.with_name("log.lock"), timeout=seconds, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield
        lock.execute("ROLLBACK")


def move_aside(path: Path) -> Path:
    """Move the database at `path` with its companions to the first free name beside it, and return that."""
    number = 1
    while True:
        aside = path.with_name(f"{path.stem}.corrupt-{number}{path.suffix}")
        if not any(Path(f"{aside}{end}").exists() for end in _COMPANIONS):
            break
        number += 1
    try:
        for end in _COMPANIONS:
            companion = Path(f"{path}{end}")
            if companion.exists():
                companion.rename(f"{aside}{end}")
    except OSError as error:
        raise Refusal(
            f"The score file {path} is damaged and cannot be moved to {aside.name} "
            f"({error.strerror or error}); move it away yourself and try again."
        ) from error
    return aside


def readable_rows(aside: Path) -> Iterator[Row]:
    """Yield the rows of the damaged database that can be read, from its start and then from its end.

    Works on a copy, since SQLite may write to what it opens.
    """
    try:
        with tempfile.TemporaryDirectory(dir=aside.parent) as folder:
            copy = Path(folder) / "copy.sqlite3"
            for end in ("-wal", ""):
                if Path(f"{aside}{end}").exists():
                    shutil.copyfile(f"{aside}{end}", f"{copy}{end}")
            yield from _rows(copy)
    except (OSError, sqlite3.Error):
        return  # what was set aside is still whole; a person can try other tools on it


def _rows(copy: Path) -> Iterator[Row]:
    with closing(sqlite3.connect(copy)) as connection:
        reached = -1
        for seq, row in _readable(connection, "ASC"):
            reached = seq
            yield row
        behind = []
        for seq, row in _readable(connection, "DESC"):
            if seq <= reached:
                break
            behind.append(row)
        yield from reversed(behind)


def _readable(connection: sqlite3.Connection, direction: str) -> Iterator[tuple[int, Row]]:
    query = f"SELECT seq, {', '.join(COLUMNS)} FROM events NOT INDEXED ORDER BY seq {direction}"
    try:
        for seq, *cells in connection.execute(query):
            row: Row = tuple(cells)
            try:
                decode(row)
            except (ValueError, TypeError):
                continue
            yield seq, row
    except sqlite3.Error:
        return
