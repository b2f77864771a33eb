"""Which words a sentence must hold, and how far apart, for a pattern to match: by that nineteen of twenty are ruled out."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

MOST_REPEATS = 8
ELEMENT = re.compile(r"^(?P<body>.+?)(?P<repeat>[?*+]|\{\d+,\d+\})?(?::(?P<name>\w+))?(?P<late>[?*+])?$")
"""An element of a pattern: what it matches, how often, and the name of what it captures."""
Needs = tuple[frozenset[str], ...]
Place = tuple[frozenset[str], int, int]
"""Words of which an item must have one, and how many items at least and at most stand between it and the place before."""


@cache
def needs(pattern: str) -> Needs:
    """Return sets of words, bases and tags of each of which a sentence must hold one to match at all.

    They are the elements that must match, those of groups too; of a group's alternatives each gives
    one set, and their union is needed. Looking them up rules out nineteen of twenty sentences before
    the expression is compiled or runs; the rarest comes first.
    """
    return tuple(sorted((words for words, _, _ in places(pattern)), key=_rarity, reverse=True))


@cache
def places(pattern: str) -> tuple[Place, ...]:
    """Return what the pattern needs in the order and at the distances in which a sentence must have it."""
    return _sequence(_flat(pattern, _number_of)).places


@cache
def _rarity(words: frozenset[str]) -> tuple[int, int]:
    """Return what is greater for words that are less common: the longer, few rather than many, no tags."""
    return (min(map(len, words)) if all(map(str.islower, words)) else 0, -len(words))


class _Stretch(NamedTuple):
    """What a part of a pattern needs, and how many items it may take."""

    places: tuple[Place, ...]
    low: int
    """Fewest and most items behind the last place."""
    high: int
    short: int
    """Fewest and most items of all."""
    long: int

    def repeated(self, mark: str) -> "_Stretch":
        """Return the stretch standing there as often as a mark says: its places where it must be there, else so many items."""
        if not mark:
            return self
        fewest, most = _times(mark)
        short, long = self.short * fewest, self.long * most
        if not self.places or not fewest:
            return _Stretch((), short, long, short, long)
        return _Stretch(self.places, self.low + short - self.short, self.high + long - self.long, short, long)


@cache
def _element(part: str) -> _Stretch:
    """Return what an element needs. Many patterns share an element."""
    if part == "(" or part[0] == ")":
        raise ValueError("a bracket of the text may stand in no group")
    body, repeat = part, ""
    if part[-1] in "?*+}" or ":" in part:  # of a plain word, as most are, there is nothing to take off
        match = ELEMENT.match(part)
        if match is None or "{" in match["body"]:  # a bound that is no bound would be a word of no sentence
            raise ValueError(f"not a pattern element: {part}")
        body, repeat = match["body"], match["repeat"] or match["late"] or ""
    if body == ".":
        return _Stretch((), 1, 1, 1, 1).repeated(repeat)
    words = frozenset(body.strip("<>").replace("|", "/").split("/"))
    return _Stretch(((words, 0, 0),), 0, 0, 1, 1).repeated(repeat)


def _times(repeat: str) -> tuple[int, int]:
    """Return how often at least and at most what bears this mark stands there."""
    if repeat[:1] == "{":
        fewest, _, most = repeat[1:-1].partition(",")
        return int(fewest), int(most or fewest)
    return int(repeat == "+"), 1 if repeat == "?" else MOST_REPEATS


_GROUPS: list[_Stretch] = []
"""The groups of all patterns that were read; in what stands around it a group is its number here."""


def _number_of(group: re.Match[str]) -> str:
    return _numbered(group[1], group[2].partition(":")[0])


@cache
def _numbered(inside: str, repeat: str) -> str:
    """Return a group as an element: its number. Patterns share their groups too, and half of what they hold is in them."""
    _GROUPS.append(_sequence(inside).repeated(repeat))
    return f"#{len(_GROUPS) - 1}"


def _sequence(pattern: str) -> _Stretch:
    """Return what a pattern without brackets needs."""
    if " | " in pattern:
        return _either([_sequence(one) for one in pattern.split(" | ")])
    found: list[Place] = []
    low = high = short = long = 0
    for part in pattern.split():
        one = _GROUPS[int(part[1:])] if part[0] == "#" else _element(part)
        short += one.short
        long += one.long
        if one.places:
            (words, before, most_before), *more = one.places
            found.append((words, low + before, high + most_before))
            found += more
            low, high = one.low, one.high
        else:
            low += one.low
            high += one.high
    return _Stretch(tuple(found), low, high, short, long)


def _either(alternatives: Sequence[_Stretch]) -> _Stretch:
    """Return alternatives as one: a place for the smallest set of each, where all have one; else only how long they are."""
    short, long = min(one.short for one in alternatives), max(one.long for one in alternatives)
    if not all(one.places for one in alternatives):
        return _Stretch((), short, long, short, long)  # one of them matches anything
    words, low, high, behind, most_behind = zip(*map(_smallest, alternatives), strict=True)
    place = frozenset().union(*words), min(low), max(high)
    return _Stretch((place,), min(behind), max(most_behind), short, long)


def _smallest(stretch: _Stretch) -> tuple[frozenset[str], int, int, int, int]:
    """Return the smallest set that a stretch needs, and the fewest and most items before it and behind it."""
    number = min(range(len(stretch.places)), key=lambda n: len(stretch.places[n][0]))
    before = stretch.places[: number + 1]
    low, high = number + sum(place[1] for place in before), number + sum(place[2] for place in before)
    return before[-1][0], low, high, stretch.short - low - 1, stretch.long - high - 1


_GROUP = re.compile(r"(?<!\S)\(\s([^()]*)\s\)(\S*)")
"""A group that holds none: what stands in it, and its mark. A bracket within a word (",/(") opens or closes none."""
_WRITTEN_OUT = re.compile(r"(?<![^ ])<?([a-z][a-z/'-]*)>?(?::\w+)?(?![^ ])")
"""An element that is words and must match, whatever it captures."""


@cache
def _written_out(pattern: str) -> Sequence[str]:
    """Return words that must match, the least common first: those outside of all groups or, if none, in plain groups."""
    for group in ("", _opened):
        flat = _flat(pattern, group)
        found = _WRITTEN_OUT.findall(flat) if " | " not in flat else []
        if found:
            return sorted(found, key=_shortest, reverse=True)
    return ()


def _flat(pattern: str, group: str | Callable[[re.Match[str]], str]) -> str:
    """Return the pattern with `group` for each of its groups, from the innermost on."""
    while "(" in pattern and (less := _GROUP.sub(group, pattern)) != pattern:
        pattern = less
    return pattern


def _opened(group: re.Match[str]) -> str:
    """Return what stands in a group that must match as it is; nothing of others."""
    return "" if " | " in group[1] or group[2][:1] not in ("", ":") else group[1]


def _shortest(words: str) -> int:
    return min(map(len, words.split("/")))


def told_by(pattern: str) -> frozenset[str]:
    """Return words of which a sentence must hold one for the pattern to match, found in a sixth of the time of `rarest`.

    They are the longest of the words that stand outside of all groups; where none do, what `rarest` returns. A thousand
    patterns are asked for this before the first sentence is read.
    """
    found = _written_out(pattern)
    return frozenset(found[0].split("/")) if found else rarest(pattern)


@cache
def at_a_glance(pattern: str) -> Needs:
    """Return those of the sets of `needs` that can be found in a third of the time: they rule out two thirds."""
    return tuple(frozenset(words.split("/")) for words in _written_out(pattern))


def rarest(pattern: str) -> frozenset[str]:
    """Return, of the sets that `needs` gives, the one whose words are the least common; empty where there is none."""
    return next(iter(needs(pattern)), frozenset())
