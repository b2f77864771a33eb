"""Keeps what analysis makes of each article, so that no article is analysed twice that has not changed.

Four kinds of row, each under a digest of all that it depends on: the notes on an article (its text
and particulars, the analyzer); the naming of a collection (its articles' keys); what an article
says (its key, and the part of the book that concerns it); the mentions of a whole collection.
"""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from typing import Any, Protocol, TypeVar

import msgspec

from broadsheet.articles.model import Article
from broadsheet.facts.analyzer import Analyzer

_T = TypeVar("_T")
_ENCODER = msgspec.msgpack.Encoder()


class Store(Protocol):
    """Where rows are kept; what is lost from it is made again."""

    def get(self, key: bytes) -> bytes | None:
        """Return what is kept under `key`, or None."""
        ...

    def put(self, rows: list[tuple[bytes, bytes]]) -> None:
        """Keep rows of (key, value)."""
        ...


@dataclass(frozen=True, slots=True)
class Naming:
    """What was decided over all articles of a collection."""

    stories: tuple[tuple[int, ...], ...]
    """The numbers of the articles of each story."""
    slices: tuple[bytes, ...]
    """For each article, the digest of what its names are."""


class Kept:
    """A store as analysis by one analyzer uses it."""

    def __init__(self, store: Store, analyzer: Analyzer) -> None:
        self._store = store
        self._analyzer = analyzer
        self._pending: list[tuple[bytes, bytes]] = []

    def key(self, kind: str, parts: Iterable[bytes]) -> bytes:
        """Return the key of a row that depends on `parts` and on the analyzer."""
        return key_for(self._analyzer, kind, parts)

    def key_of(self, article: Article) -> bytes:
        """Return the key of an article's notes: all that is known of it."""
        about = (article.id, article.outlet, article.title, article.author, article.url)
        published = article.published.isoformat() if article.published else ""
        return self.key(
            "notes",
            (
                repr((about, published, article.kept)).encode("utf-8", "surrogatepass"),
                article.text.encode("utf-8", "surrogatepass"),
            ),
        )

    def load(self, key: bytes, kind: type[_T]) -> _T | None:
        """Return what is kept under `key`; None where there is nothing or it is damaged."""
        packed = self._store.get(key)
        return None if packed is None else unpacked(packed, kind)

    def keep(self, key: bytes, value: object) -> None:
        """Keep a value once `flush` is called."""
        packed_value = packed(value)
        if packed_value is not None:
            self._pending.append((key, packed_value))

    def flush(self) -> None:
        """Write what was kept, in one go."""
        rows, self._pending = self._pending, []
        if rows:
            self._store.put(rows)


def key_for(analyzer: Analyzer, kind: str, parts: Iterable[bytes]) -> bytes:
    """Return the key of a row of some kind that depends on the analyzer and on `parts`."""
    digest = blake2b(f"{analyzer.name}\0{analyzer.version}".encode(), digest_size=16, person=kind.encode())
    for part in parts:
        digest.update(len(part).to_bytes(8, "little"))
        digest.update(part)
    return digest.digest()


def packed(value: object) -> bytes | None:
    """Return a value as a row has it; None where it holds text that cannot be written as UTF-8."""
    try:
        return zlib.compress(_ENCODER.encode(value), 1)
    except UnicodeEncodeError:
        return None


def unpacked(row: bytes, kind: type[_T]) -> _T | None:
    """Return the value of a row; None where the row is damaged."""
    wanted: Any = kind
    try:
        value: _T = _decoder(wanted).decode(zlib.decompress(row))
    except (zlib.error, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return value


def digest_of(value: object) -> bytes:
    """Return a digest that is the same for equal values."""
    return blake2b(_ENCODER.encode(value), digest_size=16).digest()


@cache
def _decoder(kind: Any) -> "msgspec.msgpack.Decoder[Any]":
    return msgspec.msgpack.Decoder(kind)
