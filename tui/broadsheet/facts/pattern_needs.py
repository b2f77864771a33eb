"""Which words a sentence must hold for a pattern to match at all, by which nineteen of twenty are ruled out at a glance."""

import re
from functools import cache

ELEMENT = re.compile(r"^(?P<body>.+?)(?P<repeat>[?*+]|\{\d+,\d+\})?(?::(?P<name>\w+))?(?P<late>[?*+])?$")
"""An element of a pattern: what it matches, how often, and the name of what it captures."""
Needs = tuple[frozenset[str], ...]


@cache
def needs(pattern: str) -> Needs:
    """Return sets of words, bases and tags of each of which a sentence must hold one to match at all.

    They are the elements that must match, those of groups too; of a group's alternatives each gives
    one set, and their union is needed. Looking them up rules out nineteen of twenty sentences before
    the expression is compiled or runs; the rarest comes first.
    """
    return tuple(sorted(in_turn(pattern), key=_rarity, reverse=True))


def in_turn(pattern: str) -> Needs:
    """Return what the pattern needs in the order in which a sentence must have it."""
    return _needed(pattern.split(), 0)[0]


@cache
def _rarity(words: frozenset[str]) -> tuple[int, int]:
    """Return what is greater for words that are less common: the longer, few rather than many, no tags."""
    return (min(map(len, words)) if all(map(str.islower, words)) else 0, -len(words))


@cache
def _words_of(part: str) -> frozenset[str]:
    """Return the words of which an element needs one; empty where it may be left out. Many patterns share an element."""
    match = ELEMENT.match(part)
    if match is None or (match["repeat"] or match["late"] or "") not in ("", "+"):
        return frozenset()
    return frozenset(match["body"].strip("<>").replace("|", "/").split("/"))


def _needed(parts: list[str], at: int) -> tuple[Needs, int]:
    """Return what the sequence from part `at` up to its closing bracket needs, and where that bracket is."""
    alternatives: list[list[frozenset[str]]] = [[]]
    while at < len(parts) and parts[at][0] != ")":
        part = parts[at]
        if part == "(":
            inner, at = _needed(parts, at + 1)
            if (
                at < len(parts)
                and not parts[at].partition(":")[0].endswith(("?", "*"))
                and "{0" not in parts[at]
            ):
                alternatives[-1] += inner
        elif part == "|":
            alternatives.append([])
        elif part[0] != "." and (words := _words_of(part)):
            alternatives[-1].append(words)
        at += 1
    if len(alternatives) == 1:
        return tuple(alternatives[0]), at
    if not all(alternatives):
        return (), at  # one of them matches anything
    return (frozenset().union(*(min(sets, key=len) for sets in alternatives)),), at


_GROUP = re.compile(r"\([^()]*\)\S*")
_WRITTEN_OUT = re.compile(r"(?<![^ ])<?([a-z][a-z/'-]*)>?(?::\w+)?(?![^ ])")
"""An element that is words and must match, whatever it captures."""


def told_by(pattern: str) -> frozenset[str]:
    """Return words of which a sentence must hold one for the pattern to match, found in a sixth of the time of `rarest`.

    They are the longest of the words that stand outside of all groups; where none do, what `rarest` returns. A thousand
    patterns are asked for this before the first sentence is read.
    """
    flat = pattern
    while "(" in flat and (less := _GROUP.sub("", flat)) != flat:
        flat = less
    found = _WRITTEN_OUT.findall(flat) if " | " not in flat else []
    return frozenset(max(found, key=_shortest).split("/")) if found else rarest(pattern)


def _shortest(words: str) -> int:
    return min(map(len, words.split("/")))


def rarest(pattern: str) -> frozenset[str]:
    """Return, of the sets that `needs` gives, the one whose words are the least common; empty where there is none."""
    return next(iter(needs(pattern)), frozenset())
