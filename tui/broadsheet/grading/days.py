"""Dates: every part that both sides know must agree; a part that is asked for and missing prompts."""

import re
from dataclasses import replace
from functools import lru_cache

from broadsheet.grading.compile import CompiledAnswer, CompiledKey
from broadsheet.grading.model import Verdict
from broadsheet.grading.talk import turns, without_talk
from broadsheet.grading.typos import slips
from broadsheet.grading.verdicts import accept, ask, reject
from broadsheet.grading.words import words_of
from broadsheet.grading.year_spans import years_of
from broadsheet.language.calendar_names import MONTHS, WEEKDAYS, find_weekday, with_named_days
from broadsheet.language.date_figures import full_year
from broadsheet.language.dates import Part, PartialDate, find_month, parse_date
from broadsheet.language.foreign_words import foreign_words
from broadsheet.language.normal import folded
from broadsheet.language.number_words import UNITS, roman
from broadsheet.language.numbers import parse_number

_LENGTHS: dict[str, tuple[Part, ...]] = {
    "year": ("year",),
    "month": ("year", "month"),
    "day": ("year", "month", "day"),
}


@lru_cache(maxsize=256)  # a list asks for each of its pieces once per item
def read(given: str, language: str) -> tuple[PartialDate, ...]:
    """Read what was typed as a date, with or without what people say before it."""
    given = _TIES.sub(
        r"\1ies",
        _ZERO.sub(lambda match: match[0].replace("o", "0").replace("O", "0"), _OPENED.sub("", given)),
    )
    if (style := _STYLE.fullmatch(given[:80])) is not None:
        return read(style[1], "en-US" if style[2][:2].casefold() in {"us", "am"} else "en-GB")
    given = _CARDINAL.sub(_as_ordinal, given) if _CARDINAL.search(given) else given
    given = _ITS_WEEKDAY.sub("", given)
    if (days := _SOME_DAYS.search(given[:80])) is not None:
        given = given[: days.start()] + given[days.end() :]
    bare_year = given.strip(' \t\r\n.!?"“”()[]')
    if bare_year.isdecimal() and len(bare_year) < 5:
        year = int(bare_year)
        if len(bare_year) == 2:
            return (PartialDate(year=1900 + year, short=True),)
        return (
            (PartialDate(year=year), PartialDate(year=-year))
            if 0 < year < 1000
            else (PartialDate(year=year),)
        )
    if (short := _IN_YEAR.fullmatch(given[:80])) is not None:
        return (PartialDate(year=1900 + int(short[1]), short=True),)
    found = parse_date(given, language)
    if found:
        return found
    if (years := years_of(given[:80])) is not None:
        return (PartialDate(years[0], span=years[1] - years[0] + 1),)
    if (numeral := roman(bare_year)) is not None and numeral < 32:
        return (PartialDate(day=numeral),)
    if (before := _AFTER_YEAR.fullmatch(given[:300])) is not None and (found := read(before[1], language)):
        return found
    # Before words are cut away as talk: "agosto 2018" is no bare year.
    translated = _in_english(given[:_LONGEST])
    if translated is not None and (found := parse_date(translated, "en-GB")):
        return found
    for rest in without_talk(_without_remark(given[:300], language)):
        if found := parse_date(rest, language):
            return found
    told = parse_number(given) if _TENS_IN_WORDS.fullmatch(given.strip(_OUTER)) is not None else None
    return (PartialDate(year=1900 + int(told.value), short=True),) if told is not None else ()


_TENS_IN_WORDS = re.compile(
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?",
    re.IGNORECASE,
)
"""A year of which the century goes without saying: "seventy-four"."""
_OUTER = " \t\r\n\u00a0.!?…\"'“”‘’()[]"


_LONGEST = 60
_PARTS = re.compile(r"[^\W\d_]+|[^\s\w]|\d+")
_OF = frozenset("de del di do da le la el den der am".split())
"""Small words between a day and its month, or before them."""


def _in_english(given: str) -> str | None:
    """Return a date with its month in English: "20 de noviembre de 1975"; None where no word is a month elsewhere."""
    words = [folded(part) for part in _PARTS.findall(given)]
    months = foreign_words("month")
    if months.keys().isdisjoint(words):
        return None
    return " ".join(months.get(word, word) for word in words if word not in _OF and word != ".")


def _without_remark(given: str, language: str) -> str:
    """Return an answer without a remark in brackets after it: "11 November 1918 (the armistice)"."""
    match = _REMARK.fullmatch(given)
    if match is None or turns(match[2]) or parse_date(match[2], language):
        return given
    return match[1]


_ZERO = re.compile(r"\b[12][\doO]{2,3}\b")
"""A year with the letter for its zeros: "2oo7"."""
_TIES = re.compile(r"\b((?:twent|thirt|fort|fift|sixt|sevent|eight|ninet))ys\b", re.IGNORECASE)
_ITS_WEEKDAY = re.compile(
    r"(?<=\d),?\s+(?:(?:it|which|that) was )?(?:on )?an? (?:mon|tues|wednes|thurs|fri|satur|sun)day[\s.!]*$",
    re.IGNORECASE,
)
"""What weekday it was, told after a date: "18 June 1815, a Sunday"."""
_OPENED = re.compile(r"^\s*['‘’](?=[^\W\d])")
"""A quotation mark that was opened before a word; before a figure it stands for a century: "'45"."""
_STYLE = re.compile(
    r"(.*\d)[\s,;(–-]+(?:in |the |that[’']?s |it[’']?s )?(european|uk|british|english|us|usa|american)(?: (?:style|format|way|date|notation|order))+[\s.!)]*",
    re.IGNORECASE,
)
"""An order of day and month that is said: "9/11/89, European style"."""
_DAYS = "|".join(word for word, value in UNITS.items() if 0 < value < 20 and word.isalpha())
_CARDINAL = re.compile(
    rf"\b({_DAYS})(?= of (?:{'|'.join(name[:3] for name in MONTHS)}))|(?<=[a-z] the )({_DAYS})\b(?!th)",
    re.IGNORECASE,
)
"""A day of the month without the ordinal's ending: "the eight of May", "May the eight"."""


def _as_ordinal(match: re.Match[str]) -> str:
    """Return the day as an ordinal; as it stands behind what is no month."""
    if match[2] and not find_month(match.string[: match.start()].split()[-2].casefold()):
        return match[0]
    return f"{UNITS[match[0].casefold()]}th"


_SOME_DAYS = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s*(?:-|–|/|to|and|&)\s*\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?=(?:{'|'.join(name[:3] for name in MONTHS)}))",
    re.IGNORECASE,
)
"""Several days of a month, which tell no day but the month: "2-3 December 1984"."""
_AFTER_YEAR = re.compile(
    r"(.*\b\d{4}),?\s+(?:by|when|with|at|in|during|after|because|which|where|on the (?:day|morning|eve))\s.*",
    re.IGNORECASE | re.DOTALL,
)
"""A date with what happened on it: "20 October 1973 by the queen"."""
_IN_YEAR = re.compile(r"(?:.*\s)?in\s+(\d\d)[\s.!?\"”)]*", re.IGNORECASE)
"""A year of two figures: "back in 61"."""
_REMARK = re.compile(r"([^()]+)\(([^()]+)\)\W*")


def weekday_told(compiled: CompiledKey, given: str) -> tuple[PartialDate, ...]:
    """Read the one weekday in what was typed where a weekday is asked for: "first Tues of November"."""
    asked = any(day.weekday is not None and not day.parts for a in compiled.answers for _, day in a.dates)
    given = _ANCHOR.sub("", given[:_LONGEST]) if asked else given
    words = words_of(given[:_LONGEST]) if asked and not turns(given[:_LONGEST]) else []
    named = {found for word in words if (found := _weekday(word)) is not None}
    return (PartialDate(weekday=named.pop()),) if len(named) == 1 else ()


_ANCHOR = re.compile(
    r"(?<=\w)\s+(?:right |just |directly )?(?:after|before|following)\s.*", re.IGNORECASE | re.DOTALL
)
"""The day by which a weekday is told: "the Tuesday after the first Monday"."""


def _weekday(word: str) -> int | None:
    """Return the number of the one weekday that a word is or is a few slips from: "wensday", "thrusdays"."""
    if (found := find_weekday(word)) is not None or len(word) < SHORTEST_WEEKDAY:
        return found
    near = [n for n, day in enumerate(WEEKDAYS) if slips(word.removesuffix("s"), day) is not None]
    return near[0] if len(near) == 1 else None


SHORTEST_WEEKDAY = 6


def echo(given: str, compiled: CompiledKey) -> bool:
    """Say whether a day was only called by the name that the question asks about: "Christmas Eve"."""
    words = words_of(given)
    return (
        not any(word[0].isdecimal() for word in words)
        and len(words) > 0
        and (compiled.question.issuperset(words) and with_named_days(given.casefold()) != given.casefold())
    )


def grade_date(
    compiled: CompiledKey, answer: CompiledAnswer, given: tuple[PartialDate, ...]
) -> Verdict | None:
    """Grade readings of what was typed against one answer's dates; None where it has none."""
    verdicts = [
        _several(given, [_compare(compiled, answer, wanted, reading, text) for reading in given])
        for text, wanted in answer.dates
        if not any(
            _is_told_fuller(wanted, full, given) for other in compiled.answers for _, full in other.dates
        )
    ]
    order = ("accept", "prompt", "reject")
    return min(verdicts, key=lambda verdict: order.index(verdict.verdict)) if verdicts else None


def _is_told_fuller(wanted: PartialDate, full: PartialDate, given: tuple[PartialDate, ...]) -> bool:
    """Say whether one way to write the answer leaves out what a fuller one has and what was typed gets wrong: its year."""
    return (
        wanted.year is None
        and full.year is not None
        and set(wanted.parts) < set(full.parts)
        and not wanted.contradicts(full)
        and all(reading.contradicts(full) and not reading.contradicts(wanted) for reading in given)
    )


WHICH_FIRST = "which is the day and which the month? Please write the month in letters"


def _several(given: tuple[PartialDate, ...], verdicts: list[Verdict]) -> Verdict:
    """Settle a date that can be read in two ways: right only if both are, wrong only if both are.

    A reading that its marks speak against does not count against one that is right.
    """
    if len(verdicts) == 1 or len({verdict.verdict for verdict in verdicts}) == 1:
        return verdicts[0]
    likely = [verdict for reading, verdict in zip(given, verdicts, strict=True) if not reading.unlikely]
    if likely and all(verdict.verdict == "accept" for verdict in likely):
        return likely[0]
    if any(reading.year is not None and reading.year < 0 for reading in given):
        return ask("before or after Christ?")
    return ask(WHICH_FIRST)


def _compare(
    compiled: CompiledKey, answer: CompiledAnswer, wanted: PartialDate, given: PartialDate, text: str
) -> Verdict:
    if wanted.weekday is not None and not wanted.parts and given.weekday is not None:
        same = given.weekday == wanted.weekday
        return accept(text, f"the day is '{text}'") if same else reject("that is another day of the week")
    if given.weekday is not None and not given.parts:
        return ask("which date?", text)
    if wanted.parts == ("month",) and len(given.parts) == 1 and "month" in compiled.question:
        number = given.day or abs(given.year or 0) % (100 if given.short else 10000)
        given = PartialDate(month=number) if 0 < number < 13 else given  # "10" for October
    if wanted.span == 100 and given.parts == ("day",) and given.day is not None:
        given = PartialDate(100 * (given.day - 1), span=100)
    if given.short and given.year is not None and wanted.year == -(given.year % 100):
        return ask("before or after Christ?", text)
    if given.short and wanted.year is not None and 0 < wanted.year < 1900 and (given.year or 0) > 0:
        return reject("that is another date") if given.contradicts(wanted) else ask("of which century?", text)
    if given.span < wanted.span and given.year is not None:
        if {"decade", "century"} & compiled.question and not given.contradicts(wanted):
            # "1348" for the 14th century: whoever knows the year knows its century
            return (
                ask("of which century?", text) if given.short else accept(text, f"that lies in '{text}'", 0.9)
            )
        return reject("that says more than is known, or another time")
    given = _with_short_year(wanted, given)
    if given.contradicts(wanted):
        return reject("that is another date")
    needed = _LENGTHS[answer.answer.precision] if answer.answer.precision else wanted.parts
    said = set(given.parts) | _said_by_question(compiled, wanted)
    missing = [part for part in needed if part in wanted.parts and part not in said]
    if not given.parts or not set(given.parts) & set(wanted.parts):
        return reject("that is not a date we can compare")
    if missing:
        return ask(f"which {' and '.join(missing)}?", text)
    if given.span > wanted.span:
        return ask("which year exactly?", text)
    return accept(text, f"the date is '{text}'")


def _with_short_year(wanted: PartialDate, given: PartialDate) -> PartialDate:
    """Return "dec 04" as the month and year that it is where no day is asked for."""
    if given.parts != ("month", "day") or "day" in wanted.parts or wanted.year is None:
        return given
    if given.day != wanted.year % 100 or wanted.month not in (None, given.month):
        return given
    return replace(given, year=wanted.year)


def month_and_year(compiled: CompiledKey, given: str) -> tuple[PartialDate, ...]:
    """Read two figures as the month and year that the question asks for alone: "9/01"; empty for anything else."""
    if not {"month", "year"} <= compiled.question or not compiled.question.isdisjoint(("day", "date")):
        return ()
    match = _TWO_FIGURES.fullmatch(given.strip(_OUTER))
    return () if match is None else (PartialDate(full_year(match[2]), int(match[1]), short=True),)


_TWO_FIGURES = re.compile(r"(0?[1-9]|1[0-2]) ?[-/.] ?['’]?(\d\d)")


def _said_by_question(compiled: CompiledKey, wanted: PartialDate) -> set[Part]:
    """Return the parts of the date that the question itself gives away."""
    said: set[Part] = set()
    if wanted.year is not None and str(wanted.year) in compiled.question:
        said.add("year")
    if wanted.month is not None and any(
        len(word) > 2 and find_month(word) == wanted.month for word in compiled.question
    ):
        said.add("month")
    return said
