"""Brings a log of an older version up to date; the old file is kept beside it first."""

import sqlite3
from contextlib import closing
from pathlib import Path

from broadsheet.trainer.model import EVENT_VERSION, RARE

NOTE_INDEX = f"CREATE INDEX IF NOT EXISTS events_of_note ON events (kind) WHERE {RARE}"

_STEPS: dict[int, tuple[str, ...]] = {
    # 2: more kinds of events, which version 1 would have taken for damage, and the index over the rare ones.
    1: (NOTE_INDEX,),
}
"""By version, what leads to the next one; event rows have been the same in all of them."""


def can_migrate(version: int) -> bool:
    """Say whether a log of this version can be brought up to date."""
    return version in _STEPS


def migrate(path: Path, connection: sqlite3.Connection) -> Path | None:
    """Bring the log behind `connection` up to date and return the copy that was kept of it.

    Call it under `log_repair.alone`; None where another process was here first. Raises
    sqlite3.Error with the log as it was where there is no room, for one.
    """
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version == EVENT_VERSION:
        return None
    kept = _copy(path, connection, version)
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        for before in range(version, EVENT_VERSION):
            for statement in _STEPS[before]:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {EVENT_VERSION}")
    return kept


def _copy(path: Path, connection: sqlite3.Connection, version: int) -> Path:
    """Keep a whole copy under the first free name; a copy that was cut short never has that name."""
    number = 1
    while (kept := path.with_name(f"{path.stem}.version-{version}-{number}{path.suffix}")).exists():
        number += 1
    part = kept.with_suffix(".part")
    part.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(part)) as copy:
            connection.backup(copy)
        part.replace(kept)
    finally:
        part.unlink(missing_ok=True)
    return kept
