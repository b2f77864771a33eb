"""Reads dates that are told from the day of their article: "yesterday", "last month", "the past two years", "the fourth quarter"."""

from collections.abc import Sequence
from datetime import date, timedelta

from broadsheet.facts.quantity_values import SMALL_NUMBERS
from broadsheet.facts.tokens import Token
from broadsheet.facts.value import Value, word_at

STEPS = {"last": -1, "this": 0, "next": 1}
"""Word -> how many years or months from the article's own."""
_RELATIVE_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}
_PERIODS = frozenset(
    "day week month year decade century quarter season summer winter spring autumn fall weekend".split()
)
_PARTS_OF_DAY = frozenset("morning afternoon evening".split())
_EARLY_OR_LATE = frozenset("late early later earlier".split())
_NEIGHBOURS = frozenset("last next past coming".split())
_VAGUE = frozenset("few several couple".split())
_QUARTERS = frozenset("first second third fourth last final".split())


def read_stretch(tokens: Sequence[Token], i: int, published: date | None) -> Value | None:
    """Return the date told from the article's own day that begins at token `i`, or None.

    Its reading is the day, month or year meant where that is one, empty where nobody can say which, and
    the words themselves for a stretch that stands in a question as it is ("the fourth quarter").
    """
    word, after = word_at(tokens, i), word_at(tokens, i + 1)
    if word in _RELATIVE_DAYS:
        day = published + timedelta(_RELATIVE_DAYS[word]) if published else None
        return Value(i, i + 1, "date", day.isoformat() if day else "", relative=True)
    if word in STEPS and after in _PERIODS:
        if after == "quarter" and word == "last" and word_at(tokens, i + 2) == "of":
            return _quarter(tokens, i)
        return Value(_told_early(tokens, i), i + 2, "date", _period(word, after, published), relative=True)
    if word == "this" and after in _PARTS_OF_DAY:
        day_itself = published.isoformat() if published else ""
        return Value(_told_early(tokens, i), i + 2, "date", day_itself, relative=True)
    if (
        (word.isdecimal() or word in SMALL_NUMBERS)
        and after.removesuffix("s") in _PERIODS
        and word_at(tokens, i + 2) == "ago"
    ):
        return Value(i, i + 3, "date", "", relative=True)
    return _neighbouring(tokens, i) or _quarter(tokens, i)


def _told_early(tokens: Sequence[Token], i: int) -> int:
    """Return where a date begins that "late" or "earlier" may stand before: "earlier this week"."""
    return i - 1 if word_at(tokens, i - 1) in _EARLY_OR_LATE else i


def _neighbouring(tokens: Sequence[Token], i: int) -> Value | None:
    """Read "the past year", "recent months", "the next four years", "the last few weeks"."""
    word, after = word_at(tokens, i), word_at(tokens, i + 1)
    if word in ("past", "coming") and after in _PERIODS:
        return _as_told(tokens, i, i + 2)
    if word in ("recent", "coming") and _are_periods(after):
        return _as_told(tokens, i, i + 2)
    counted = after in _VAGUE or after in SMALL_NUMBERS or (after.isdecimal() and len(after) < 3)
    if word in _NEIGHBOURS and counted and _are_periods(word_at(tokens, i + 2)):
        return _as_told(tokens, i, i + 3)
    return None


def _as_told(tokens: Sequence[Token], first: int, last: int) -> Value:
    return Value(first, last, "date", " ".join(token.lower for token in tokens[first:last]))


def _are_periods(word: str) -> bool:
    return word[-1:] == "s" and word[:-1] in _PERIODS


def _quarter(tokens: Sequence[Token], i: int) -> Value | None:
    """Read "fourth quarter", "last quarter of 2017", "second-quarter" before what is told of it."""
    word = word_at(tokens, i)
    ordinal, dash, unit = word.partition("-")
    if dash:
        return _as_told(tokens, i, i + 1) if unit == "quarter" and ordinal in _QUARTERS else None
    if word not in _QUARTERS or word_at(tokens, i + 1) != "quarter":
        return None
    year = word_at(tokens, i + 3) if word_at(tokens, i + 2) == "of" else ""
    with_year = len(year) == 4 and year.isdecimal()
    return _as_told(tokens, i, i + 4 if with_year else i + 2)


def _period(which: str, unit: str, published: date | None) -> str:
    if published is None:
        return ""
    step = STEPS[which]
    if unit == "year":
        return f"{published.year + step:04}"
    if unit == "month":
        months = published.year * 12 + published.month - 1 + step
        return f"{months // 12:04}-{months % 12 + 1:02}"
    return ""
