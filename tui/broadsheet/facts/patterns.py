"""A small pattern language over a sentence's items, compiled to regular expressions.

A pattern is written as space-separated elements, each matching one item:

    PERSON            an item with this tag; PERSON|ORG either
    signed            this word in lower case; signed/inked either
    *-day             a word that ends so; *-day/*-week either
    <sign>            any form of this verb; <sign/ink/reach> any of theirs
    .                 any item but a sentence's inner stop
    ORG:who           an element whose items are captured under a name
    DET? JJ* NN+ .{0,4}   repeated
    ( … | … )?        grouped; a group's name goes after: ( A B ):name

Every repetition is bounded or consumes one item at a time, so that matching stays linear in
practice on a sentence of any length.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from broadsheet.facts.parse import ParsedSentence
from broadsheet.facts.pattern_needs import ELEMENT, MOST_REPEATS, at_a_glance, needs, places, told_by
from broadsheet.language.wordforms import base


@dataclass(frozen=True, slots=True)
class Encoded:
    """A sentence as one string, an item after the other, each behind a blank: " lower|TAG|base", and a last blank."""

    parsed: ParsedSentence
    text: str
    starts: tuple[int, ...]
    """Offset at which each item begins in `text`; one more at the end."""
    words: frozenset[str]
    """Lower-case words, base forms and tags, by which patterns are ruled out quickly."""


def encode(parsed: ParsedSentence) -> Encoded:
    """Return the sentence as patterns read it."""
    pieces: list[str] = []
    starts = [0]
    words: set[str] = set()
    for item in parsed.items:
        lower = "_".join(item.lower.split()).replace("|", "/")
        lemma = base(lower) if item.tag[0] in "VJN" or item.tag in ("BE", "HAVE", "DO") else lower
        words.update((lower, lemma, item.tag))
        if "-" in lower:
            words.add(f"*-{lower.rpartition('-')[2]}")
        piece = f" {lower}|{item.tag}|{lemma}"
        pieces.append(piece)
        starts.append(starts[-1] + len(piece))
    pieces.append(" ")
    return Encoded(parsed, "".join(pieces), tuple(starts), frozenset(words))


@dataclass(frozen=True, slots=True)
class Match:
    """Where a pattern matched: item indexes [first:last], and its captures."""

    encoded: Encoded
    first: int
    last: int
    captures: dict[str, tuple[int, int]]

    def has(self, name: str) -> bool:
        """Say whether the capture took part in the match."""
        return name in self.captures

    def text(self, name: str) -> str:
        """Return the captured words as found, on one line; empty where nothing was captured."""
        if name not in self.captures:
            return ""
        return self.encoded.parsed.words(*self.captures[name])


_EXPRESSIONS: dict[str, re.Pattern[str]] = {}
"""Pattern -> its expression, of those that a sentence has called for."""


def compiled(pattern: str) -> re.Pattern[str]:
    """Return the regular expression that `pattern` stands for; made once."""
    known = _EXPRESSIONS.get(pattern)
    if known is None:
        known = _EXPRESSIONS[pattern] = _expression(pattern)
    return known


def _expression(pattern: str) -> re.Pattern[str]:
    pieces: list[str] = []
    opened: list[int] = []
    for part in pattern.split():
        if part == "(":
            opened.append(len(pieces))
            pieces.append("(?:")
        elif part[0] == ")":
            repeat, _, name = part[1:].partition(":")
            if name:
                pieces[opened[-1]] = f"(?P<{name}>(?:"
            opened.pop()
            pieces.append(f"){_repeat(repeat)}" + (")" if name else ""))
        else:
            pieces.append("|" if part == "|" else _compile(part))
    # Every element begins with the blank before its item: an expression that begins with one character is looked for
    # by that character, at twice the speed of one that asks what stands before each.
    return re.compile("".join(pieces) + "(?= )")


@lru_cache(maxsize=8)
def _items_with(text: str) -> dict[str, list[int]]:
    """Return the words by which items of an encoded sentence may be needed, each with the numbers of those items."""
    found: dict[str, list[int]] = {}
    for number, item in enumerate(text.split(" ")[1:-1]):
        words = item.split("|")
        for word in (*words, f"*-{words[0].rpartition('-')[2]}"):
            found.setdefault(word, []).append(number)
    return found


def _has_in_place(encoded: Encoded, pattern: str) -> bool:
    """Say whether the sentence has what the pattern needs in its order and no farther apart than it allows.

    It is asked before an expression is compiled, which takes thirty times as long: two thirds of those whose words
    a sentence has match none of a story.
    """
    items = _items_with(encoded.text)
    before: set[int] | None = None
    for words, low, high in places(pattern):
        there = {number for word in words for number in items.get(word, ())}
        if before is not None:
            there = {number for number in there if any(low < number - last <= high + 1 for last in before)}
        if not there:
            return False
        before = there
    return True


def _repeat(mark: str) -> str:
    return {"*": f"{{0,{MOST_REPEATS}}}", "+": f"{{1,{MOST_REPEATS}}}"}.get(mark, mark)


def _compile(part: str) -> str:
    match = ELEMENT.match(part)
    if match is None or "{" in match["body"]:  # a bound that is no bound would be a word of no sentence
        raise ValueError(f"not a pattern element: {part}")
    # Groups only where they hold several or are repeated: reading them is a third of what an expression costs to make.
    repeat = _repeat(match["repeat"] or match["late"] or "")
    body = f"(?: {_body(match['body'])}){repeat}" if repeat else f" {_body(match['body'])}"
    return f"(?P<{match['name']}>{body})" if match["name"] else body


def _any_of(words: str, mark: str) -> str:
    """Return an expression for one of some words, which `mark` parts."""
    found = "|".join(map(re.escape, words.split(mark)))
    return f"(?:{found})" if "|" in found else found


def _body(body: str) -> str:
    # An item has no blank within: `\S` says so in a third of the signs of "[^ ]", and signs are what reading costs.
    if body == ".":
        return r"(?:[^ |]+\|(?!PUNCT)\S+|,\|\S+)"
    if body[0] == "*" and len(body) > 1:
        return rf"[^ |]*{_any_of(body[1:].replace('/*', '/'), '/')}\|\S+"
    if body[0] == "<":
        return rf"\S+\|{_any_of(body[1:-1], '/')}(?= )"
    if body[0].isupper():
        return rf"[^ |]+\|{_any_of(body, '|')}\|\S+"
    return rf"{_any_of(body, '/')}\|\S+"


def find(encoded: Encoded, pattern: str) -> Iterable[Match]:
    """Return the non-overlapping matches of `pattern` in the sentence, from left to right."""
    for needed in at_a_glance(pattern):  # before all that it needs is read out of it
        if encoded.words.isdisjoint(needed):
            return ()
    for needed in needs(pattern):
        if encoded.words.isdisjoint(needed):
            return ()
    if pattern not in _EXPRESSIONS and not _has_in_place(encoded, pattern):
        return ()
    return _matches(encoded, pattern)


Row = TypeVar("Row")


class Table(Generic[Row]):
    """Many patterns, each with what it stands for, of which a sentence is asked only those whose words it has."""

    def __init__(self, rows: Iterable[tuple[Row, str]]) -> None:
        """Take (what it stands for, pattern) in the order in which matches are to come; nothing is compiled yet."""
        self._rows = tuple(rows)
        self._by_word: dict[str, list[int]] | None = None
        self._words: frozenset[str] = frozenset()

    def find(self, encoded: Encoded) -> Iterable[tuple[Row, Match]]:
        """Return the matches in a sentence, row by row."""
        if self._by_word is None:
            self._by_word = self._indexed()
            self._words = frozenset(self._by_word)
        words = encoded.words & self._words
        return self._found(encoded, words, self._by_word) if words else ()

    def _found(
        self, encoded: Encoded, words: Iterable[str], by_word: Mapping[str, Sequence[int]]
    ) -> Iterator[tuple[Row, Match]]:
        for number in sorted({number for word in words for number in by_word[word]}):
            row, pattern = self._rows[number]
            for match in find(encoded, pattern):
                yield row, match

    def _indexed(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for number, (_, pattern) in enumerate(self._rows):
            words = told_by(pattern)
            if not words:
                raise ValueError(f"no word of it must stand in a sentence: {pattern}")
            for word in words:
                found.setdefault(word, []).append(number)
        return found


def table(*patterns: str) -> Table[None]:
    """Return a table of patterns that all stand for the same."""
    return Table((None, pattern) for pattern in patterns)


def _matches(encoded: Encoded, pattern: str) -> Iterator[Match]:
    for match in compiled(pattern).finditer(encoded.text):
        captures = {
            name: (_item_at(encoded, match.start(name)), _item_at(encoded, match.end(name)))
            for name, value in match.groupdict().items()
            if value
        }
        yield Match(encoded, _item_at(encoded, match.start()), _item_at(encoded, match.end()), captures)


def _item_at(encoded: Encoded, offset: int) -> int:
    return bisect_left(encoded.starts, offset)
