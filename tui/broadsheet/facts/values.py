"""Finds dates, numbers, money and percentages in a sentence's tokens."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from broadsheet.facts.cues import MONTH_SHORT, MONTHS, WEEKDAYS
from broadsheet.facts.currencies import currency_codes
from broadsheet.facts.date_values import DAYS_IN_WORDS, read_date
from broadsheet.facts.holidays import begins_holiday
from broadsheet.facts.quantity_values import SMALL_NUMBERS, TENS, read_quantity
from broadsheet.facts.tokens import Token
from broadsheet.facts.value import Value, word_at


def find_values(tokens: Sequence[Token], taken: Sequence[bool], published: date | None) -> list[Value]:
    """Return the dates and quantities in order; tokens that are `taken` by a name are left alone.

    Relative dates are resolved by `published`; where that is None their reading is empty.
    """
    found: list[Value] = []
    codes = currency_codes()
    i = 0
    while i < len(tokens):
        if taken[i]:
            i += 1
            continue
        hour = _end_of_hour(tokens, i) if tokens[i].text[0].isdecimal() else 0
        if hour:
            i = hour
            continue
        begins = _can_begin(tokens[i].lower) or tokens[i].text in codes
        value = _value(tokens, i, published) if begins else None
        if value is None or any(taken[value.first : value.last]):
            i += 1
            continue
        found.append(value)
        i = value.last
    return found


_HALF_DAY = re.compile(r"[0-5]\d[ap]m")
_HALVES_OF_DAY = frozenset("a.m a.m. p.m p.m. o'clock".split())
"""Not "am", which is a verb as well, and written on to its figure as a rule."""
_ZONES = frozenset("gmt utc cet cest bst est edt cst cdt pst pdt eat cat ist jst local".split())


def _end_of_hour(tokens: Sequence[Token], i: int) -> int:
    """Return where a clock time ends, whose figures count nothing: "09:30", "1.40am", "0910 GMT"; else 0."""
    digits = tokens[i].text
    if len(digits) == 4 and digits.isdecimal() and word_at(tokens, i + 1) in _ZONES:
        return i + 1
    if len(digits) > 2 or not digits.isdecimal() or int(digits) > 24:
        return 0
    if word_at(tokens, i + 1) in _HALVES_OF_DAY:
        return i + 2
    if i + 2 >= len(tokens):
        return 0
    mark, minutes = tokens[i + 1], tokens[i + 2]
    if mark.start != tokens[i].end or minutes.start != mark.end:
        return 0
    if mark.text == ":" and len(minutes.text) == 2 and minutes.text.isdecimal() and int(minutes.text) < 60:
        return i + 3
    return i + 3 if mark.text in ".:" and _HALF_DAY.fullmatch(minutes.lower) else 0


def _value(tokens: Sequence[Token], i: int, published: date | None) -> Value | None:
    return read_date(tokens, i, published) or read_quantity(tokens, i)


_BEGINNINGS = frozenset(
    [
        *SMALL_NUMBERS,
        *TENS,
        *MONTHS,
        *MONTH_SHORT,
        *WEEKDAYS,
        *DAYS_IN_WORDS,
        *"last this next past coming recent final today yesterday tomorrow tonight".split(),
    ]
)


@lru_cache(maxsize=4096)
def _can_begin(word: str) -> bool:
    """Say whether a date or quantity may begin with a word: a quick no for most words, which come again and again."""
    return (
        word in _BEGINNINGS
        or begins_holiday(word)
        or word[0].isdecimal()
        or word[0] in "$£€¥"
        or "$" in word
        or word[-1].isdecimal()
        or "-" in word
        or word[-1] == "."
    )
