"""Reading dates as people type them: any usual order, words or digits, any part left out.

"05/06/2019" is the fifth of June in London and the sixth of May in New York: `parse_date` gives
both readings unless the language or a number past twelve settles it. No clock is read.
"""

import re
from dataclasses import replace

from broadsheet.language.calendar_names import (
    MONTHS,
    WEEKDAY_NUMBERS,
    WEEKDAYS,
    find_month,
    find_weekday,
    may_name_day,
    with_named_days,
)
from broadsheet.language.date_figures import full_year, in_figures
from broadsheet.language.date_spans import as_span
from broadsheet.language.eras import AFTER_CHRIST, BEFORE_CHRIST
from broadsheet.language.normal import straight
from broadsheet.language.number_words import ORDINAL_TENS, ORDINALS, TENS, UNITS, roman
from broadsheet.language.numbers import parse_number
from broadsheet.language.partial_date import Part, PartialDate

__all__ = ["MONTHS", "WEEKDAYS", "Part", "PartialDate", "find_month", "parse_date"]

LONGEST = 120
"""Characters of a text that are read as one date."""

_FILLERS = frozenset(
    (
        "on in the of at during by around about circa c ca early mid late year years month date day ce it "
        "was is this approximately roughly and back beginning middle end since born exactly midday noon "
        "from every each"
    ).split()
)
_NUMBER_WORDS = UNITS.keys() | TENS.keys() | ORDINALS.keys() | ORDINAL_TENS.keys() | {"thousand", "hundred"}
_WORDS = re.compile(r"'?\d+|[a-z]+|[^\s\w]")


def parse_date(text: str, language: str = "en") -> tuple[PartialDate, ...]:
    """Return the readings of a text that is one date, or parts of one; empty where it is none.

    Two readings mean that day and month could be either way round. "en-GB" and other languages
    put the day first, "en-US" the month; plain "en" leaves it open, but calls the second reading
    unlikely where dots put the day first (DIN 1355, as most of Europe writes) or the figures are a day's name.
    """
    if not text or len(text) > LONGEST or _is_none(text):
        return ()
    low = _prepared(text)
    if not low or re.match(r"\W*-\s*\d", low):  # "-12" is a number
        return ()
    for attempt in (in_figures, as_span):
        found = attempt(low, language)
        if found:
            return tuple(reading for reading in found if reading.possible())
    reading = _spoken(low)
    return (reading,) if reading is not None and reading.possible() else ()


def _is_none(text: str) -> bool:
    """Say at a glance that a text is no date: a word in it that is no part of any. Most answers are none."""
    if not text.isascii() or _DIGIT.search(text):
        return False
    low = text.casefold()
    if _WIDE_HINT.search(low) or may_name_day(low):
        return False
    return any(
        word not in _FILLERS
        and word not in _NUMBER_WORDS
        and word != "forth"
        and find_month(word) is None
        and find_weekday(word) is None
        and roman(word) is None
        for word in _LONG_WORD.findall(low)
    )


_DIGIT = re.compile(r"\d")
_LONG_WORD = re.compile(r"[a-z]{4,}")
_WIDE_HINT = re.compile(r"cent|c\W*$|ties|christ|domini|hundreds|ughts|te?ens\b")
"""Letters of centuries, decades and eras."""


def _prepared(text: str) -> str:
    low = (
        straight(text)
        .casefold()
        .replace("—", "-")
        .replace("(", " ")
        .replace(")", " ")
        .strip(' \t\r\n!?"“”()[];:,.')
    )
    low = with_named_days(" ".join(re.sub(r"^'(?!\d)", "", low).split()))
    low = _FORTH.sub("fourth", low)
    low = AFTER_CHRIST.sub(" ad", BEFORE_CHRIST.sub(" bc", low))
    low = re.sub(r"\b([bcaed])\.\s?([cde])\.?(?:\s?(e)\.?)?", r"\1\2\3", low)
    words = low.split()
    while words and words[0].strip(",.") in _FILLERS:
        words.pop(0)
    if words and words[0].strip(",.") in WEEKDAY_NUMBERS and len(words) > 1:
        words.pop(0)
    return " ".join(words)


_FORTH = re.compile(r"\bforth\b")
"""A misspelling here; in other texts it is a word and a river."""


def _spoken(low: str) -> PartialDate | None:
    """Read a date with its month in letters, or a lone year, month, day or weekday."""
    found = PartialDate()
    low = re.sub(r"(\d)(st|nd|rd|th)\b", r"\1", low)
    low = re.sub(r"(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)", " ", low)
    tokens = [token for token in _WORDS.findall(low) if token not in _FILLERS and token not in ",-/.'"]
    if not tokens or len(tokens) > 12:
        return None
    numbers: list[str] = []
    words: list[str] = []
    before_christ = False
    for token in tokens:
        if token.lstrip("'").isdecimal():
            numbers.append(token)
        elif token in {"bc", "bce", "ad"}:
            before_christ = token != "ad"
        elif found.month is None and (month := find_month(token)) is not None:
            found = replace(found, month=month)
        elif found.weekday is None and (weekday := find_weekday(token)) is not None:
            found = replace(found, weekday=weekday)
        elif token in _NUMBER_WORDS:
            words.append(token)
        else:
            year = roman(token) if len(token) > 3 else None
            if year is None:
                return None
            numbers.append(str(year))
    if (
        (before_christ or tokens[0] == "ad" or tokens[-1] == "ad")
        and len(numbers) == 1
        and found.month is None
    ):
        found = replace(found, year=int(numbers.pop().lstrip("'")))
    found_or_none = _place_numbers(found, numbers)
    if found_or_none is not None and words:
        found_or_none = _place_words(found_or_none, words, 0 if before_christ else 100)
    if found_or_none is None or (found_or_none == PartialDate()):
        return None
    if before_christ:
        return replace(found_or_none, year=-found_or_none.year) if found_or_none.year else None
    return found_or_none


def _place_numbers(found: PartialDate, numbers: list[str]) -> PartialDate | None:
    """Decide which number is the day and which the year."""
    if len(numbers) > 2:
        return None
    for token in numbers:
        digits = token.lstrip("'")
        if len(digits) > 4:
            return None
        is_year = token[0] == "'" or len(digits) > 2 or (found.day is not None) or int(digits) > 31
        if (
            len(numbers) == 1
            and found.month is None
            and found.weekday is None
            and len(digits) <= 2
            and token[0] != "'"
        ):
            is_year = False
        if is_year and found.year is None:
            year = (
                full_year(digits)
                if len(digits) <= 2 and (token[0] == "'" or found.month is not None)
                else int(digits)
            )
            found = replace(found, year=year, short=len(digits) <= 2)
        elif not is_year and found.day is None:
            found = replace(found, day=int(digits))
        else:
            return None
    return found


def _place_words(found: PartialDate, words: list[str], after: int) -> PartialDate | None:
    """Read a day and a year after the year `after` in words: "fifth", "two thousand nineteen"."""
    cut = next((at + 1 for at, word in enumerate(words) if word in ORDINALS or word in ORDINAL_TENS), 0)
    if not cut and found.month and found.day is None and words[0] in UNITS:
        later = parse_number(" ".join(words[1:])) if words[1:] else None
        if later is not None and later.value > 1000 and words[1] not in {"hundred", "thousand"}:
            cut = 1  # "five June twenty nineteen"
    day = parse_number(" ".join(words[:cut])) if cut else None
    year = parse_number(" ".join(words[cut:])) if words[cut:] else None
    if day is not None and found.day is None and day.value <= 31:
        found = replace(found, day=int(day.value))
    elif cut:
        return None
    if year is not None and found.year is None and year.value.denominator == 1:
        if year.value > after:
            return replace(found, year=int(year.value))
        return (
            replace(found, day=int(year.value))
            if found.day is None and found.month and year.value <= 31
            else None
        )
    return None if words[cut:] else found
