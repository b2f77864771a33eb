"""Keeps what analysis made, in one SQLite file of the user's cache folder. It may be deleted at any time.

Nothing here stops a program: a file that is damaged is begun anew, and one that is locked,
unwritable or not ours is done without.
"""

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from broadsheet.home.engine import engine_version
from broadsheet.home.paths import cache_file, ensure_folder
from broadsheet.home.refusal import Refusal

LARGEST = 512_000_000
"""Bytes of rows in use beyond which the oldest quarter is dropped. An article of 3 kB takes 6 kB."""
PATIENCE = 2.0
"""Seconds to wait for another process that is writing."""
_CHECKED_EVERY = 4_000
"""Rows written between two looks at the size."""

_T = TypeVar("_T")


class Cache:
    """Rows of bytes by key; may be used by many processes at once, each with a Cache of its own.

    Rows of another engine are never found, and go when they are the oldest.
    """

    def __init__(self, path: Path, engine: bytes, *, largest: int = LARGEST, patience: float = PATIENCE):
        self.path = path
        self.notice: str | None = None
        """Why nothing is kept, in one sentence; None as long as the file is of use."""
        self._engine = engine
        self._largest = largest
        self._patience = patience
        self._connection: sqlite3.Connection | None = None
        self._written = 0
        self._mended = False

    def __enter__(self) -> "Cache":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def ready(self) -> bool:
        """Say whether rows can be kept, for a run that would be long without; makes the file."""
        self._attempt(lambda connection: self._write(connection, [(b"ready", b"")]))
        return self.notice is None

    def get(self, key: bytes) -> bytes | None:
        """Return what is kept under `key`, or None."""
        if self._connection is None and not self.path.exists():
            return None
        row = self._attempt(
            lambda connection: connection.execute(
                "SELECT value FROM kept WHERE key = ?", (self._engine + key,)
            ).fetchone()
        )
        return row[0] if row is not None and isinstance(row[0], bytes) else None

    def put(self, rows: Sequence[tuple[bytes, bytes]]) -> None:
        """Keep rows of (key, value), all of them or none."""
        if not rows:
            return
        self._attempt(lambda connection: self._write(connection, rows))
        self._written += len(rows)
        if self._written >= _CHECKED_EVERY:
            self._written = 0
            self._attempt(self._shrink)

    def close(self) -> None:
        """Close the file, once its size has been looked at."""
        if self._connection is not None and self._written:
            self._attempt(self._shrink)
        self._drop_connection()

    def _write(self, connection: sqlite3.Connection, rows: Sequence[tuple[bytes, bytes]]) -> None:
        with connection:
            connection.executemany(
                "INSERT OR REPLACE INTO kept (key, value) VALUES (?, ?)",
                [(self._engine + key, value) for key, value in rows],
            )

    def _shrink(self, connection: sqlite3.Connection) -> None:
        """Drop the oldest quarter of the rows where there are too many; the file reuses their room."""
        pages, free, size = (
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "freelist_count", "page_size")
        )
        if (pages - free) * size <= self._largest:
            return
        with connection:
            connection.execute(
                "DELETE FROM kept WHERE seq <= (SELECT seq FROM kept ORDER BY seq LIMIT 1 "
                "OFFSET (SELECT count(*) / 4 FROM kept))"
            )

    def _attempt(self, work: Callable[[sqlite3.Connection], _T]) -> _T | None:
        """Return what `work` does with the open file; None, and no file from then on, where it cannot."""
        if self.notice is not None:
            return None
        try:
            return work(self._opened())
        except sqlite3.OperationalError as error:
            self._drop_connection()
            self._do_without(str(error))
        except sqlite3.DatabaseError as error:
            self._drop_connection()
            if self._mended or not self._removed():
                self._do_without(str(error))
            else:
                self._mended = True
                return self._attempt(work)
        except (OSError, Refusal) as error:
            self._do_without(str(error))
        return None

    def _do_without(self, reason: str) -> None:
        self.notice = (
            f"Nothing can be kept for the next run in {self.path} ({reason.rstrip('.')}); delete that file, "
            "or make its folder writable."
        )

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            ensure_folder(self.path.parent)
            fresh = not self.path.exists()
            connection = sqlite3.connect(self.path, timeout=self._patience, check_same_thread=False)
            self._connection = connection
            # A cache outlives a killed process without fsync; a power cut may cost it, which is noticed.
            connection.execute("PRAGMA synchronous = OFF")
            if fresh or not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'kept'").fetchone():
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute(
                    "CREATE TABLE IF NOT EXISTS kept "
                    "(seq INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, value BLOB NOT NULL)"
                )
                connection.commit()
        return self._connection

    def _drop_connection(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                connection.close()
            except sqlite3.Error:
                return  # a file that cannot even be closed is done without all the same

    def _removed(self) -> bool:
        """Say whether a damaged file could be taken out of the way."""
        try:
            for ending in ("", "-wal", "-shm"):
                self.path.with_name(self.path.name + ending).unlink(missing_ok=True)
        except OSError:
            return False
        return True


def open_cache() -> Cache:
    """Return the user's cache for this engine; nothing is touched before it is used."""
    return Cache(cache_file(), engine_version())
