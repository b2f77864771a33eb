"""Decades and centuries: "the 1840s", "nineteen sixties", "19th century"."""

import re

from rapidfuzz import process
from rapidfuzz.distance import OSA

from broadsheet.language.date_figures import full_year
from broadsheet.language.number_words import ORDINALS, roman
from broadsheet.language.numbers import parse_number
from broadsheet.language.partial_date import PartialDate

_DECADE_WORDS = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50,
    "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
_NOUGHTIES = frozenset("noughties naughties noughts aughts aughties".split())
"""The first decade of this century, where no other is said (British and American usage)."""
_TENS = frozenset({"tens", "teens"})
_BY_CENTURY = _NOUGHTIES | _TENS | {"hundreds"}
_EPITHETS = frozenset("roaring swinging hungry dirty".split())
"""What people call a decade besides: "the Roaring Twenties"."""
_DECADE = re.compile(r"'?(\d{2}|\d{3}0|\d00)'?s")
_CENTURY = re.compile(
    r"(\w+(?:[ -]\w+)?)[ -]*\b(?:century|cent|c)(?: (bce?|ad|ce))?|(\d+)(?:st|nd|rd|th)?c(?: (bce?|ad|ce))?"
)


def as_span(low: str, _language: str) -> tuple[PartialDate, ...]:
    """Read decades and centuries."""
    if match := _DECADE.fullmatch(low):
        digits = match[1]
        if len(digits) == 2:
            return (PartialDate(full_year(digits), span=10, short=True),)
        return (PartialDate(int(digits), span=100 if digits.endswith("00") and digits != "2000" else 10),)
    words = low.replace("-", " ").split()
    if len(words) > 1 and words[0] in _EPITHETS:
        words = words[1:]
    if words and words[-1] in _BY_CENTURY:
        return _told_by_century(words)
    if words and words[-1] in _DECADE_WORDS:
        tens = _DECADE_WORDS[words[-1]]
        if len(words) == 1:
            return (PartialDate(1900 + tens, span=10, short=True),)
        head = parse_number(" ".join(words[:-1]))
        if head is not None and 10 <= head.value <= 20 and head.value.denominator == 1:
            return (PartialDate(int(head.value) * 100 + tens, span=10),)
    if match := re.fullmatch(r"(\d{3}0) ?- ?(\d{3}9)", low):
        start, end = int(match[1]), int(match[2])
        return (PartialDate(start, span=10),) if end == start + 9 else ()
    if ("cent" in low or low.endswith("c")) and (match := _CENTURY.fullmatch(low)):
        number = _century_number(match[1] or match[3])
        if number and 0 < number < 40:
            before = (match[2] or match[4] or "").startswith("b")
            return (PartialDate(-100 * number if before else 100 * (number - 1), span=100),)
    return ()


def _told_by_century(words: list[str]) -> tuple[PartialDate, ...]:
    """Read the decades that have no tens, and a century by its hundreds: "the noughties", "fourteen hundreds"."""
    if len(words) == 1:
        return (PartialDate(2000, span=10),) if words[0] in _NOUGHTIES else ()
    head = parse_number(" ".join(words[:-1]))
    if head is None or not 10 <= head.value <= 20 or head.value.denominator != 1:
        return ()
    if words[-1] == "hundreds":
        return (PartialDate(int(head.value) * 100, span=100),) if head.value < 20 else ()
    return (PartialDate(int(head.value) * 100 + (10 if words[-1] in _TENS else 0), span=10),)


def _century_number(word: str) -> int | None:
    """Read "12th", "twelfth", "twenty first", "XII" or "12" before "century"."""
    numeral = roman(word)
    if numeral is not None:
        return numeral
    spelled = parse_number(word)
    if spelled is None:
        return _near_ordinal(word)
    return int(spelled.value) if spelled.value.denominator == 1 else None


def _near_ordinal(word: str) -> int | None:
    """Return the number of the one century that a word is a slip away from: "thirteeth", where "thirtieth" is none."""
    if len(word) < _LONG:
        return None
    near = process.extract(word, _ORDINALS.keys(), scorer=OSA.distance, score_cutoff=1, limit=9)
    found = {_ORDINALS[name] for name, *_ in near if name[0] == word[0]}
    return found.pop() if len(found) == 1 else None


_LONG = 6
_ORDINALS = ORDINALS | {"twentieth": 20}
