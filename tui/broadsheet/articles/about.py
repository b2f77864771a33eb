"""What is known about articles: the TOML of a collection.toml or of front matter, its mistakes refused with their place."""

import difflib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from broadsheet.home.refusal import Refusal
from broadsheet.home.toml import parse_toml
from broadsheet.language.clean import clean_line

TEXTS = ("outlet", "title", "author", "url")
"""What may be said of an article in text; `published`, a date, comes beside it."""
ARTICLE_KEYS = (*TEXTS, "published")
COLLECTION_KEYS = ("title", "articles")

Keys = tuple[str, ...]
"""A way through tables, as ("articles", "one", "outlet")."""


@dataclass(frozen=True, slots=True)
class Toml:
    """TOML in a file, and where in the file it stands."""

    path: Path
    source: str
    first: int = 1
    """The line of the file that is the first of `source`, from 1."""

    def parsed(self) -> dict[str, Any]:
        """Return what it says; Refusal "file:line:column: what is wrong" where it is broken."""
        import tomli

        try:
            return parse_toml(self.source)
        except tomli.TOMLDecodeError as error:
            message = error.msg[:1].lower() + error.msg[1:]
            line = error.lineno + self.first - 1
            raise Refusal(
                f"{self.path}:{line}:{error.colno}: broken TOML, {message}; mend that line."
            ) from error

    def refusal(self, keys: Keys, message: str) -> Refusal:
        """Return a refusal that names the place of what `keys` lead to, or of the nearest table around it."""
        best: tuple[int, int] | None = None
        longest = 0
        for at, found in self._places():
            shared = next(
                (count for count, pair in enumerate(zip(found, keys, strict=False)) if pair[0] != pair[1]),
                min(len(found), len(keys)),
            )
            if shared > longest:
                best, longest = at, shared
        where = f":{best[0]}:{best[1]}" if best else ""
        return Refusal(f"{self.path}{where}: {message}")

    def unknown(self, keys: Keys, known: Collection[str]) -> Refusal:
        """Return a refusal of a key that is none of the known ones."""
        near = difflib.get_close_matches(keys[-1], known, 1)
        way_out = f"did you mean {near[0]}?" if near else f"use one of {', '.join(known)}, or remove it."
        return self.refusal(keys, f"unknown key {clean_line(keys[-1])!r}; {way_out}")

    def check_article(self, about: dict[str, Any], table: Keys = ()) -> None:
        """Refuse a value that is not of its kind: text, or for `published` a date."""
        for key in TEXTS:
            self.check_text(about.get(key), (*table, key))
        published = about.get("published")
        if published is not None and not isinstance(published, date):
            raise self.refusal(
                (*table, "published"),
                "published must be a date such as 2019-06-06, without quotation marks, "
                f"not {_shown(published)}.",
            )

    def check_text(self, value: object, keys: Keys) -> None:
        """Refuse a value that is there and no text."""
        if value is not None and not isinstance(value, str):
            raise self.refusal(keys, f"{keys[-1]} must be text in quotation marks, not {_shown(value)}.")

    def _places(self) -> Iterator[tuple[tuple[int, int], Keys]]:
        """Yield (line, column) of every table header and key, and the keys that lead there."""
        table: Keys = ()
        for number, line in enumerate(self.source.split("\n"), self.first):
            text = line.strip()
            if text.startswith("["):
                found = table = _keys(text)
            else:
                found = (*table, *_keys(f"{text.partition('=')[0]} = 0")) if "=" in text else ()
            if found:
                yield (number, line.index(text) + 1), found


def checked_collection(toml: Toml) -> dict[str, Any]:
    """Return what a collection.toml says; Refusal for the first key or value that it cannot have."""
    about = toml.parsed()
    for key in about:
        if key not in COLLECTION_KEYS:
            raise toml.unknown((key,), COLLECTION_KEYS)
    toml.check_text(about.get("title"), ("title",))
    articles = about.get("articles", {})
    needed = "each article needs a table of its own, as [articles.STEM]; change it to that."
    if not isinstance(articles, dict):
        raise toml.refusal(("articles",), needed)
    for stem, entry in articles.items():
        if not isinstance(entry, dict):
            raise toml.refusal(("articles", stem), needed)
        for key in entry:
            if key not in ARTICLE_KEYS:
                raise toml.unknown(("articles", stem, key), ARTICLE_KEYS)
        toml.check_article(entry, ("articles", stem))
    return about


def _keys(line: str) -> Keys:
    """Return the keys that one line of TOML leads through; none where it does not stand by itself."""
    import tomli

    try:
        value: object = parse_toml(line)
    except tomli.TOMLDecodeError:
        return ()
    keys: list[str] = []
    while isinstance(value, dict) and value:
        key, value = next(iter(value.items()))
        keys.append(key)
    return tuple(keys)


def _shown(value: object) -> str:
    return clean_line(repr(value), 60)
