"""Dates in figures: ISO, slashes, dots, and which of two figures is the day."""

import re
from dataclasses import replace

from broadsheet.language.number_words import roman
from broadsheet.language.partial_date import PartialDate

# A two-digit year before this belongs to the twenty-first century (POSIX strptime uses 69).
_PIVOT = 69


_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?:t[\d:.]+z?)?")
_COMPACT = re.compile(r"((?:1[5-9]|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
_SLASHED = re.compile(r"(\d{1,2})([-/. ]|\. )(\d{1,2})(?:\2|[,.]? )'?(\d{4}|\d{2})")
_MONTH_YEAR = re.compile(r"(\d{1,2})[-/.](\d{4})")
_MONTH_SHORT_YEAR = re.compile(r"(\d{1,2})[-/.](?:'(?=\d\d)|(?=3[2-9]|[4-9]))(\d\d)")
"""A month and a year of two figures, which no month has days for or a mark sets apart: "7/69", "7/'02"."""
_DAY_MONTH = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\.?")
_ROMAN_MONTH = re.compile(r"(\d{1,2})[./ -]+([ivx]{1,4})[./ -]+(\d{4}|\d{2})")


def in_figures(low: str, language: str) -> tuple[PartialDate, ...]:
    """Read a date that is all figures and marks; empty where it is none."""
    if match := _ISO.fullmatch(low):
        day = int(match[4]) if match[4] else None
        return (PartialDate(int(match[1]), int(match[3]), day),)
    if match := _COMPACT.fullmatch(low):
        return (PartialDate(int(match[1]), int(match[2]), int(match[3])),)
    if match := _SLASHED.fullmatch(low):
        return _either_way(int(match[1]), int(match[3]), match[4], language, match[2])
    if match := _MONTH_YEAR.fullmatch(low):
        return (PartialDate(int(match[2]), int(match[1])),)
    if (match := _MONTH_SHORT_YEAR.fullmatch(low)) and 0 < int(match[1]) < 13:
        return (PartialDate(full_year(match[2]), int(match[1]), short=True),)
    if match := _ROMAN_MONTH.fullmatch(low):
        month = roman(match[2])
        year = full_year(match[3])
        return (PartialDate(year, month, int(match[1])),) if month and month < 13 else ()
    if match := _DAY_MONTH.fullmatch(low):
        return _either_way(int(match[1]), int(match[3]), None, language, match[2])
    return ()


def _either_way(
    first: int, second: int, digits: str | None, language: str, mark: str
) -> tuple[PartialDate, ...]:
    year = full_year(digits) if digits else None
    short = digits is not None and len(digits) < 3
    day_first = PartialDate(year, second, first, short=short)
    month_first = PartialDate(year, first, second, short=short)
    low = language.lower().replace("_", "-")
    if low.startswith("en-us"):
        order: tuple[PartialDate, ...] = (month_first,)
    elif low == "en" and first != second:
        if mark.startswith("."):
            month_first = replace(month_first, unlikely=True)
        called = mark == "/" and (first, second) == _CALLED_BY_FIGURES and year in {2001, None}
        order = (month_first, replace(day_first, unlikely=True)) if called else (day_first, month_first)
    else:
        order = (day_first,)
    possible = tuple(reading for reading in order if reading.possible())
    # What the language's own order cannot mean is read the other way round: 25/12 anywhere.
    other = (replace(reading, unlikely=False) for reading in (day_first, month_first))
    return possible or tuple(reading for reading in other if reading.possible())


_CALLED_BY_FIGURES = (9, 11)
"""Month and day that an event of 2001 goes by in every country, however that writes its dates: "9/11"."""


def full_year(digits: str) -> int:
    """Return the year that two figures, or more, stand for."""
    if len(digits) > 2:
        return int(digits)
    return int(digits) + (2000 if int(digits) < _PIVOT else 1900)
