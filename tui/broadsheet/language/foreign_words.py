"""Months, units, directions and kinds of places in the other languages of Europe, for answers that mix them in."""

from functools import cache

from broadsheet.language.normal import folded
from broadsheet.language.rows import table


@cache
def read_table() -> dict[str, dict[str, str]]:
    """Return, for each kind, its folded words -> the English word; half a millisecond."""
    found: dict[str, dict[str, str]] = {"month": {}, "unit": {}, "side": {}}
    for kind, word, english in table("foreign_words.txt"):
        found[kind][word] = english
    found["kind"] = {word: english for english, *words in table("kinds_abroad.txt") for word in words}
    return found


def foreign_words(kind: str) -> dict[str, str]:
    """Return the folded words of a kind ("month", "unit", "side" or "kind" of place) -> the English word."""
    return read_table()[kind]


@cache
def names_abroad() -> frozenset[str]:
    """Return the folded names of one word that countries, their languages and places go by in other languages."""
    return frozenset(
        key for _, *others in table("foreign.txt") for name in others if " " not in (key := folded(name))
    )
