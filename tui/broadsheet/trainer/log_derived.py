"""What is made from the log and kept beside it: cards, tallies, days. It may be deleted at any time.

One SQLite file in the cache folder. It knows up to which event it is made, and takes in what came since:
everything on one learner and one question is replayed whole, taken out and put in again, so that an undo or an
override costs what an answer costs. Where the log is another one, or is shorter, all is made anew.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime, tzinfo
from itertools import groupby
from pathlib import Path
from typing import Any

from broadsheet.home.paths import ensure_folder
from broadsheet.home.refusal import Refusal
from broadsheet.trainer.derived_rows import TABLES, add_history, add_question, drop_history, drop_question
from broadsheet.trainer.events import decode
from broadsheet.trainer.history import history
from broadsheet.trainer.links import Links
from broadsheet.trainer.log_store import Store
from broadsheet.trainer.model import Event
from broadsheet.trainer.schedule import Schedule

LAYOUT = "1"
PATIENCE = 60.0
MEMORY = ":memory:"
MANY = 20_000
"""New events from which all is made anew: it goes through the log once instead of question by question."""

Progress = Callable[[int, int], None]
"""Told how many of how many events are through."""


class Derived:
    """Tables made from one log, brought up to date when asked; read them through `connection`.

    A file that cannot be used is done without: then all is made in memory, each time anew.
    """

    def __init__(self, path: Path, log_file: Path, zone: tzinfo | None = None) -> None:
        self.path = path
        self._zone = zone
        self._store = Store(log_file)
        self._connection: sqlite3.Connection | None = None
        self._schedule: Schedule | None = None

    @property
    def connection(self) -> sqlite3.Connection:
        """The tables, as `update` left them."""
        assert self._connection is not None, "update first"
        return self._connection

    def update(self, progress: Progress | None = None) -> None:
        """Take in what the log has that the tables have not; Refusal where the log cannot be read."""
        rows = self._store.rows("1 ORDER BY seq DESC LIMIT 1", columns="seq, id")
        last = rows[0] if rows else (0, "")
        try:
            self._update(last, progress or (lambda *_: None))
        except sqlite3.DatabaseError:
            # Damaged, locked for too long, or on a disk that is full: none of it is worth stopping for.
            self._close_tables()
            self._remove()
            self._connection = _tables(MEMORY)
            self._update(last, progress or (lambda *_: None))

    def behind(self) -> int:
        """Return how many events have come since the tables were made; all where there are none."""
        rows = self._store.rows("1 ORDER BY seq DESC LIMIT 1", columns="seq, id")
        last = rows[0] if rows else (0, "")
        if self._connection is None:
            self._connection = self._opened(last)
        try:
            made = self._made_up_to(self._stamp)[0]
        except sqlite3.DatabaseError:
            made = 0
        return last[0] - made if made <= last[0] else int(last[0])

    def forget(self) -> None:
        """Delete the tables; they are made anew when next asked for."""
        self._close_tables()
        self._remove()

    def close(self) -> None:
        """Close both files."""
        self._close_tables()
        self._store.close()

    def _remove(self) -> None:
        with suppress(OSError):
            for ending in ("", "-wal", "-shm"):
                self.path.with_name(self.path.name + ending).unlink(missing_ok=True)

    def _opened(self, last: tuple[int, str]) -> sqlite3.Connection:
        """Open the tables; in memory where there is nothing to keep, or no place to keep it."""
        if last == (0, "") and not self.path.exists():
            return _tables(MEMORY)
        for again in (False, True):
            try:
                ensure_folder(self.path.parent)
                return _tables(str(self.path))
            except (sqlite3.OperationalError, OSError, Refusal):
                break
            except sqlite3.DatabaseError:
                if not again:
                    self._remove()
        return _tables(MEMORY)

    def _close_tables(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _update(self, last: tuple[int, str], progress: Progress) -> None:
        if self._connection is None:
            self._connection = self._opened(last)
        connection = self._connection
        stamp = self._stamp
        if self._made_up_to(stamp) == last:
            return
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            seq, key = self._made_up_to(stamp)
            if (seq, key) == last:
                return
            there = self._store.rows("seq = ?", (seq,), "id") if seq else []
            fresh = [] if not seq else self._store.rows("seq > ? ORDER BY seq LIMIT ?", (seq, MANY))
            new = [decoded for row in fresh for decoded in _decoded(row)]
            removed = any(event.kind == "learner" and event.payload.get("do") == "remove" for event in new)
            if not seq or there != [(key,)] or len(fresh) == MANY or removed:
                self._all(connection, progress)
            else:
                self._some(connection, new)
            connection.execute("INSERT OR REPLACE INTO made VALUES (1, ?, ?, ?)", (stamp, *last))

    @property
    def _stamp(self) -> str:
        return f"{LAYOUT} {_fingerprint(self._zone)}"

    def _made_up_to(self, stamp: str) -> tuple[int, str]:
        row = self.connection.execute("SELECT seq, id FROM made WHERE stamp = ?", (stamp,)).fetchone()
        return row or (0, "")

    def _all(self, connection: sqlite3.Connection, progress: Progress) -> None:
        """Make every table anew, in one go through the log, question by question."""
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            connection.execute(f"DELETE FROM {table}")
        total = self._store.rows("1", columns="count(*)")[0][0]
        links = self._links()
        done = 0
        for question, rows in groupby(self._store.by_question(), key=lambda row: row[6]):
            own = list(rows)
            done += len(own)
            if not links.linked(question):
                self._put(connection, question, _events(own), links)
            progress(done, total)
        for question in links.roots():
            self._put(connection, question, self._on(links.family(question)), links)
        _add_sessions(connection, self._sessions(0), links)
        progress(total, total)

    def _some(self, connection: sqlite3.Connection, new: Sequence[Event]) -> None:
        """Take in a few events: what they are about is dropped and replayed."""
        links = self._links()
        touched: dict[str, set[str] | None] = {}
        """By question: the learners concerned; None for all."""
        if any(event.kind == "relink" or (event.kind == "undo" and event.question is None) for event in new):
            # A link may move what was linked before, and one taken back let another hold: all linked are replayed.
            for question in links.told():
                drop_question(connection, question)
                touched[links.root(question)] = None
        for event in new:
            if event.kind == "learner" and event.payload.get("do") == "rename":
                for (question,) in connection.execute(
                    "SELECT question FROM cards WHERE learner = ?", (event.learner,)
                ).fetchall():
                    touched[question] = None
                connection.execute(
                    "UPDATE sessions SET learner = ? WHERE learner = ?",
                    (links.learner(event.learner), event.learner),
                )
            elif event.question is not None:
                question = links.root(event.question)
                learners = touched.setdefault(question, set())
                if learners is not None:
                    learners.add(links.learner(event.learner))
        for question, only in touched.items():
            if only is None:
                drop_question(connection, question)
            self._put(connection, question, self._on(links.family(question)), links, only)
        _add_sessions(connection, [event for event in new if event.kind == "session"], links)

    def _put(
        self,
        connection: sqlite3.Connection,
        question: str,
        events: Iterable[Event],
        links: Links,
        only: set[str] | None = None,
    ) -> None:
        by_learner: dict[str, list[Event]] = {}
        last = None
        for event in events:
            last = event if event.kind == "answer" else last
            by_learner.setdefault(links.learner(event.learner), []).append(event)
        if last is not None:
            add_question(connection, question, last)
        for learner, own in by_learner.items():
            if only is not None and learner not in only:
                continue
            if only is not None:
                drop_history(connection, learner, question)
            if self._schedule is None:
                self._schedule = Schedule()
            add_history(connection, learner, question, history(own, self._schedule), self._zone)

    def _on(self, questions: Sequence[str]) -> Iterator[Event]:
        marks = ", ".join("?" * len(questions))
        return _events(self._store.rows(f"question IN ({marks}) ORDER BY seq", questions))

    def _links(self) -> Links:
        from broadsheet.trainer.model import RARE

        kinds = "(kind IN ('relink', 'learner') OR (kind = 'undo' AND question IS NULL))"
        rows = self._store.rows(f"{RARE} AND {kinds} ORDER BY seq")
        return Links(_events(rows))

    def _sessions(self, after: int) -> list[Event]:
        return list(_events(self._store.rows("seq > ? AND kind = 'session' ORDER BY seq", (after,))))


def _tables(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
    # It can be made anew: it outlives a killed process, and a power cut may cost it.
    connection.execute("PRAGMA synchronous = OFF")
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'made'").fetchone() is None:
        connection.execute("PRAGMA journal_mode = WAL")
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            for statement in TABLES:
                connection.execute(statement)
    return connection


def _events(rows: Iterable[tuple[Any, ...]]) -> Iterator[Event]:
    for row in rows:
        yield from _decoded(row)


def _decoded(row: tuple[Any, ...]) -> Iterator[Event]:
    with suppress(ValueError):
        yield decode(row[1:])


def _add_sessions(connection: sqlite3.Connection, events: Iterable[Event], links: Links) -> None:
    connection.executemany(
        "INSERT OR IGNORE INTO sessions VALUES (?, ?, ?, ?, ?)",
        [
            (
                str(event.payload.get("session", event.id)),
                links.learner(event.learner),
                event.pack.rpartition("@")[0] or event.pack,
                str(event.payload.get("mode", "")),
                event.at.isoformat(),
            )
            for event in events
        ],
    )


def _fingerprint(zone: tzinfo | None) -> str:
    """Return what tells one zone from another: the days of a table are told in it."""
    offsets = (datetime(2024, month, 15, 12).astimezone(zone).utcoffset() for month in (1, 4, 7, 10))
    return json.dumps([str(offset) for offset in offsets])
