"""Opens an Anki package: the notes in its database, in memory, in both of Anki's layouts."""

import io
import json
import sqlite3
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from broadsheet.exchange.model import Input

LARGEST = 512_000_000
"""Bytes of a database when unpacked; a deck of 100,000 notes has about 60 MB."""

MOST_NOTES = 200_000
_STEPS = 20_000
"""Thousands of steps of SQLite's machine before a query is stopped; 200,000 notes take about 4,000."""

_DAMAGED = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OSError,
    EOFError,
)
"""What zipfile raises for archives that are damaged or locked."""

_MEMBERS = ("collection.anki21b", "collection.anki21", "collection.anki2")
"""The newest first: newer packages hold an older database too, with one note that asks to update."""


@dataclass(frozen=True, slots=True)
class AnkiNote:
    """A note as the package has it."""

    guid: str
    kind: str
    """The name of its note type."""
    fields: dict[str, str]
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Package:
    """What a package holds that can be asked."""

    notes: tuple[AnkiNote, ...]
    deck: str


def open_package(source: Input) -> Package:
    """Return the notes; Refusal where the file is damaged, too large or no package. Nothing is unpacked to disk."""
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            data = _database(source, archive)
    except _DAMAGED as error:
        raise source.refusal(
            None, f"it is a damaged package ({_first_line(error)}); export it from Anki again."
        ) from error
    try:
        with _connected(data) as connection:
            return Package(tuple(_notes(source, connection)), _deck(connection))
    except (sqlite3.Error, UnicodeError, MemoryError) as error:
        raise source.refusal(
            None, f"its database cannot be read ({_first_line(error)}); export it from Anki again."
        ) from error


def _first_line(error: BaseException) -> str:
    return " ".join(str(error).split())[:80] or type(error).__name__


def _database(source: Input, archive: zipfile.ZipFile) -> bytes:
    """Return the database's bytes; only the one member that is asked for by its name is ever read."""
    names = set(archive.namelist())
    member = next((name for name in _MEMBERS if name in names), None)
    if member is None:
        raise source.refusal(None, "this archive is no Anki package; it has no collection in it.")
    if archive.getinfo(member).compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise source.refusal(None, "it is packed in another way than Anki packs; export it from Anki again.")
    with archive.open(member) as file:
        data = file.read(LARGEST + 1)
    if member.endswith("b"):
        data = _unpacked(source, data)
    if len(data) > LARGEST:
        raise source.refusal(
            None,
            f"its database has more than {LARGEST // 1_000_000} MB when unpacked; export fewer decks at a time.",
        )
    return data


def _unpacked(source: Input, data: bytes) -> bytes:
    try:
        import zstandard
    except ImportError:
        raise source.refusal(
            None,
            "it is in Anki's newer layout, which needs zstandard; install it with pip install 'broadsheet[anki]', "
            'or export it from Anki with "Support older Anki versions".',
        ) from None
    try:
        with zstandard.ZstdDecompressor(max_window_size=1 << 27).stream_reader(io.BytesIO(data)) as reader:
            return bytes(reader.read(LARGEST + 1))
    except zstandard.ZstdError as error:
        raise source.refusal(
            None, f"it is a damaged package ({_first_line(error)}); export it from Anki again."
        ) from error


@contextmanager
def _connected(data: bytes) -> Iterator[sqlite3.Connection]:
    """Open a database that nobody vouches for: in memory, without its triggers and functions, for so many steps."""
    if not data.startswith(b"SQLite format 3\0") or len(data) < 512:
        raise sqlite3.DatabaseError("it is no SQLite file")
    # A file that was written through a log asks for the log, which a package does not have.
    data = data[:18] + b"\1\1" + data[20:]
    connection = sqlite3.connect(":memory:")
    try:
        connection.deserialize(data)
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA query_only = ON")
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 64_000_000)
        # Anki's newer tables are sorted by a collation that only Anki has.
        connection.create_collation("unicase", lambda one, other: (one > other) - (one < other))
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        connection.set_progress_handler(_stopper(), 1000)
        yield connection
    finally:
        connection.close()


def _stopper() -> Callable[[], int]:
    steps = iter(range(_STEPS))
    return lambda: 0 if next(steps, None) is not None else 1


def _notes(source: Input, connection: sqlite3.Connection) -> Iterator[AnkiNote]:
    tables = {
        str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    if "notes" not in tables:
        raise source.refusal(None, "its database has no notes; export it from Anki again.")
    kinds = _newer_kinds(connection) if {"notetypes", "fields"} <= tables else _older_kinds(connection)
    rows = connection.execute(
        "SELECT guid, mid, tags, flds FROM notes ORDER BY id LIMIT ?", (MOST_NOTES + 1,)
    )
    for number, (guid, kind, tags, fields) in enumerate(rows):
        if number == MOST_NOTES:
            raise source.refusal(None, f"it has more than {MOST_NOTES} notes; export fewer decks at a time.")
        name, names = kinds.get(str(kind), ("", ()))
        texts = str(fields).split("\x1f")
        keys = [*names, *(f"field {at + 1}" for at in range(len(names), len(texts)))]
        yield AnkiNote(str(guid), name, dict(zip(keys, texts, strict=False)), tuple(str(tags).split()))


def _older_kinds(connection: sqlite3.Connection) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return name and fields of each note type from the JSON that Anki kept until 2022."""
    found = {}
    for kind, model in _json(connection, "models").items():
        if isinstance(model, dict):
            fields = model.get("flds")
            names = (
                [one.get("name") for one in fields if isinstance(one, dict)]
                if isinstance(fields, list)
                else []
            )
            found[kind] = (str(model.get("name", "")), tuple(map(str, names)))
    return found


def _newer_kinds(connection: sqlite3.Connection) -> dict[str, tuple[str, tuple[str, ...]]]:
    names = {str(kind): str(name) for kind, name in connection.execute("SELECT id, name FROM notetypes")}
    fields: dict[str, list[tuple[int, str]]] = {}
    for kind, order, name in connection.execute("SELECT ntid, ord, name FROM fields"):
        fields.setdefault(str(kind), []).append((order if isinstance(order, int) else 0, str(name)))
    return {
        kind: (name, tuple(field for _, field in sorted(fields.get(kind, []))))
        for kind, name in names.items()
    }


def _deck(connection: sqlite3.Connection) -> str:
    """Return the name of the deck, where there is one beside Anki's default."""
    try:
        rows = connection.execute("SELECT name FROM decks WHERE id != 1").fetchmany(2)
        names = [str(row[0]).replace("\x1f", ": ") for row in rows]
    except sqlite3.Error:
        decks = _json(connection, "decks")
        names = [
            str(deck.get("name", "")) for key, deck in decks.items() if key != "1" and isinstance(deck, dict)
        ]
    return names[0] if len(names) == 1 else ""


def _json(connection: sqlite3.Connection, column: str) -> dict[str, Any]:
    """Return a column of the old layout's one row, an object; empty where it is not one."""
    row = connection.execute(f"SELECT {column} FROM col").fetchone()
    try:
        data = json.loads(row[0]) if row and isinstance(row[0], str) else {}
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}
