"""Reading numbers as people write them: digits, words, Roman, ordinals, money, percent, units, ranges.

One text can have more than one reading ("12.500" is twelve and a half in London and twelve
thousand five hundred in Berlin, and "12,500" the other way round; "5 m" may be metres or millions): `readings` gives them all, the
usual one first. Work is linear in a text that is cut at `LONGEST` characters.
"""

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from broadsheet.language import number_words as tables
from broadsheet.language.number_bounds import HEDGES, OVER_AFTER, UNDER_AFTER, Bound, prefix
from broadsheet.language.number_clock import clock_readings, seconds_told
from broadsheet.language.number_core import Form, Way, read_core
from broadsheet.language.number_text import (
    WORD_NUMBERS,
    glued_wrongly,
    holds_none,
    levelled,
    may_hold_number,
    tokens_of,
)
from broadsheet.language.units import MONEY, SIGNS, UNITS_BY_NAME

LONGEST = 200
"""Characters of a text that are read; a number written in words is hardly ever longer."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it counts: a measure and its base unit, or just things."""

    value: Fraction
    """In base units of `measure` (metres for "length", seconds for "time"), else the plain number."""
    measure: str = ""
    """What the unit measures: "length", "USD", "percent", "clock" (minutes of the day); empty for none."""
    upper: Fraction | None = None
    """The upper end of a range, in the same units."""
    bound: Bound = ""
    """"over" for "more than 40", "under" for "fewer than 40"."""
    tail: str = ""
    """Words after the number that are no unit: "countries"."""
    form: Form = "digits"
    plain: Fraction = Fraction(0)
    """The number as written, before the unit's factor."""
    grouped: bool = False
    """Written with thousands separators, as no year is."""


_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)(?: ?(?:h|hrs?|hours?|minutes?|mins?))?")
_SCORE = re.compile(r"(\d+) ?: ?(\d+)")
_OF_DAY = re.compile(r"(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.? ?m\.?")
_CODES = frozenset(name.lower() for name in MONEY) | {"rmb", "us$", "c$", "a$"}


def parse_number(text: str) -> Quantity | None:
    """Return the usual reading of a text that is one number with or without unit, or None."""
    found = readings(text)
    return found[0] if found else None


def readings(text: str) -> tuple[Quantity, ...]:
    """Return every reading of a text that is one number, the usual one first; empty if it is none."""
    if not text or len(text) > LONGEST:
        return ()
    numeral = tables.roman(text.strip(" \t\r\n.!?\"'“”‘’()[];"))
    if numeral is None and holds_none(text):
        return ()
    low = levelled(text)
    if not low:
        return ()
    if numeral is None and not may_hold_number(low):
        return ()
    if (match := _OF_DAY.fullmatch(low)) and 0 < int(match[1]) < 13 and int(match[2] or 0) < 60:
        minutes = Fraction(int(match[1]) % 12 * 60 + int(match[2] or 0) + (720 if match[3] == "p" else 0))
        return (Quantity(minutes, "clock", plain=minutes),)
    if low[0].isdecimal() and (seconds := seconds_told(low)) is not None:
        return (Quantity(seconds, "time", plain=seconds),)
    if glued_wrongly(low):
        return ()
    clock = [Quantity(minutes, "clock", plain=minutes) for minutes in clock_readings(low)]
    if ":" in low and (match := _SCORE.fullmatch(low) or _CLOCK.fullmatch(low)):
        return _with_colon(low, match)
    tokens = tokens_of(low)
    ways = _ways(low, tokens)
    found: list[Quantity] = []
    for way in ways:
        reading = _read(tokens, way)
        if reading is not None and reading not in found:
            found.append(reading)
    found += clock
    found += [reading for reading in _one_by_one(low) if reading not in found]
    if numeral is not None:
        found.append(Quantity(Fraction(numeral), form="roman", plain=Fraction(numeral)))
    return tuple(found)


def _one_by_one(low: str) -> list[Quantity]:
    """Read single digits said one after another: "one oh one" as a number, "four two" as a score too."""
    words = low.replace("-", " ").split()
    if words[:1] in (["minus"], ["negative"]):
        return [replace(one, value=-one.value, plain=-one.plain) for one in _one_by_one(" ".join(words[1:]))]
    if (pair := _in_pairs(words)) is not None:
        return [Quantity(pair, form="words", plain=pair)]
    digits = [str(tables.UNITS.get(word, "")) for word in words[:9]]
    if not 2 <= len(words) < 9 or any(len(digit) != 1 for digit in digits):
        return []
    found: list[Quantity] = []
    if len(words) == 2:
        found.append(Quantity(Fraction(digits[0]), upper=Fraction(digits[1]), plain=Fraction(digits[0])))
    else:
        number = Fraction("".join(digits))
        found.append(Quantity(number, form="words", plain=number))
    return found


def _in_pairs(words: list[str]) -> Fraction | None:
    """Read a number of three digits said in two breaths: "one seventy", "four fifty one"."""
    if not 2 <= len(words) <= 3 or not 0 < tables.UNITS.get(words[0], 0) < 10:
        return None
    last = tables.UNITS.get(words[2], 0) if len(words) > 2 else 0
    low = tables.TENS.get(words[1]) or (tables.UNITS.get(words[1], 0) if len(words) == 2 else 0)
    if low < 10 or last > 9 or (len(words) > 2 and (not last or words[1] not in tables.TENS)):
        return None
    return Fraction(tables.UNITS[words[0]] * 100 + low + last)


_ONE_GROUP = re.compile(r"(?<![\d.,])\d{1,3}(?:(\.)\d{3}|(,)\d\d[1-9])(?![\d.,]*\d)")
"""Figures with one mark that may group them or be a point; nobody writes a third decimal that is 0."""
_LETTER_SCALE = re.compile(rf"\d ?(?:{'|'.join(sorted(tables.LETTER_SCALES))})\b")


def _ways(low: str, tokens: list[str]) -> list[Way]:
    """Return the ways of reading that can differ for this text, the usual one first."""
    scales: tuple[bool, ...] = (True,)
    if _LETTER_SCALE.search(low):
        scales = (True, False) if any(token in tables.MAY_BE_UNITS for token in tokens) else scales
        scales = scales[::-1] if re.search(r"\d m\b", low) else scales
    mark = match[1] or match[2] if (match := _ONE_GROUP.search(low)) is not None else ""
    groups = [Way(), Way(dots_group=True)] if mark == "." else [Way(), Way(commas_point=True)]
    return [replace(way, letters_scale=scale) for way in (groups if mark else groups[:1]) for scale in scales]


def _with_colon(low: str, match: re.Match[str]) -> tuple[Quantity, ...]:
    """Read "2:30" as two hours and a half or as a score, "3:1" as a score."""
    first, second = Fraction(match[1]), Fraction(match[2])
    score = Quantity(first, upper=second, plain=first)
    if _CLOCK.fullmatch(low) is None:
        return (score,)
    minutes = first * 60 + second
    clock = (Quantity(minutes, "clock", plain=minutes),) if first < 24 else ()
    return (score, *clock, *(Quantity(minutes * unit, "time", plain=minutes) for unit in (60, 1)))


def _read(tokens: list[str], way: Way) -> Quantity | None:
    """Read all tokens as one quantity: bound, sign, money sign, number, unit, tail."""
    at, bound = prefix(tokens)
    between = at < len(tokens) and tokens[at] in {"between", "from"}
    first = _signed(tokens, at + between, way)
    if first is None:
        return None
    quantity, at = first
    second = _range_end(tokens, at, way)
    if second is not None:
        upper, at = second
        if 1000 <= quantity.value <= 2100 and 10 <= upper.value < 100 and not upper.measure:
            upper = replace(upper, value=upper.value + quantity.value // 100 * 100)  # "1914-18"
        if upper == quantity:
            upper = replace(upper, upper=None)
        low = quantity
        if not low.measure and upper.measure:  # "10 to 15 km": the unit stands at the end
            factor = upper.value / upper.plain if upper.plain else Fraction(1)
            low = replace(low, value=low.plain * factor, measure=upper.measure)
        quantity = replace(low, upper=upper.value)
    quantity, at = _compound(tokens, at, way, quantity)
    rest = " ".join(tokens[at:])
    after: Bound = "over" if rest.startswith(OVER_AFTER) else "under" if rest.startswith(UNDER_AFTER) else ""
    if rest in {"below", "below zero", "below freezing", "degrees below zero"}:
        return replace(quantity, value=-quantity.value, plain=-quantity.plain)
    tail_words = [] if after else tokens[at:]
    if any(token[0].isdecimal() or token in WORD_NUMBERS for token in tail_words):
        return None
    tail = " ".join(token for token in tail_words if token[0].isalpha())
    return replace(quantity, bound=bound or after, tail=tail)


def _signed(tokens: list[str], at: int, way: Way) -> tuple[Quantity, int] | None:
    """Read sign, money sign, number and unit from `at` on."""
    negative = False
    money: str | None = None
    while at < len(tokens):
        token = tokens[at]
        if token in {"-", "minus", "negative"} and not negative:
            negative = True
        elif token == "+" or (token in HEDGES and tokens[at : at + 2] != ["an", "hour"]):
            pass
        elif money is None and (token in SIGNS or token in _CODES):
            money = token
        else:
            break
        at += 1
    core = read_core(tokens, at, way)
    if core is None:
        return None
    plain = -core.value if negative else core.value
    unit, at = _unit(tokens, core.at)
    if money is not None:
        at = at if unit is not None and unit[0] in MONEY else core.at  # "$900 a year"
        unit = UNITS_BY_NAME[money]
    measure, factor = unit or ("", Fraction(1))
    return Quantity(plain * factor, measure, form=core.form, plain=plain, grouped=core.grouped), at


def _unit(tokens: list[str], at: int) -> tuple[tuple[str, Fraction] | None, int]:
    if at < len(tokens) and tokens[at] == "-" and at + 1 < len(tokens):
        at += 1 if tokens[at + 1] in UNITS_BY_NAME else 0
    while (
        at < len(tokens)
        and tokens[at] in {"of", "a"}
        and at + 1 < len(tokens)
        and tokens[at + 1] in UNITS_BY_NAME
    ):
        at += 1
    if at >= len(tokens):
        return None, at
    if tokens[at] in {"degrees", "degree", "deg", "deg.", "°"} and tokens[at + 1 : at + 2]:
        scale = {"c": "celsius", "f": "fahrenheit"}.get(tokens[at + 1], tokens[at + 1])
        if scale in {"celsius", "fahrenheit", "centigrade"}:
            return UNITS_BY_NAME[scale], at + 2
    if tokens[at] == "in" and tokens[at + 1 : at + 2] and tokens[at + 1] not in _AFTER_INCHES:
        return None, at  # "206 in adults"
    for width in (2, 1):
        name = "-".join(tokens[at : at + width])
        if width <= len(tokens) - at and name in UNITS_BY_NAME:
            return UNITS_BY_NAME[name], at + width
        if width == 1 and name.rstrip(".") in UNITS_BY_NAME:
            return UNITS_BY_NAME[name.rstrip(".")], at + 1
    return None, at


_AFTER_INCHES = frozenset("tall long wide high deep thick across and - + or".split())


def _range_end(tokens: list[str], at: int, way: Way) -> tuple[Quantity, int] | None:
    """Read the upper end of a range; "an hour and a half" is none, as `_compound` knows."""
    if tokens[at + 1 : at + 3] in (["a", "half"], ["half"]):
        return None
    if at + 1 >= len(tokens) or tokens[at] not in {"-", "to", "and", "till", "until"}:
        return None
    end = _signed(tokens, at + 1, way)
    if end is not None and end[0].measure and tokens[at - 1] in UNITS_BY_NAME and "between" not in tokens:
        return end if tokens[at] != "and" else None  # "2 hours and 15 minutes"
    return end


def _compound(tokens: list[str], at: int, way: Way, quantity: Quantity) -> tuple[Quantity, int]:
    """Add what follows in a smaller unit of the same measure: "1 hour 30 minutes", "an hour and a half"."""
    while quantity.measure and quantity.upper is None:
        start = at + 1 if at < len(tokens) and tokens[at] in {"and", ","} else at
        if tokens[start : start + 2] == ["a", "half"] or tokens[start : start + 1] == ["half"]:
            factor = quantity.value / quantity.plain if quantity.plain else Fraction(1)
            at = start + (2 if tokens[start] == "a" else 1)
            return replace(quantity, value=quantity.value + factor / 2), at
        more = (
            _signed(tokens, start, way) if start < len(tokens) and tokens[start] not in {"-", "+"} else None
        )
        if more is not None and quantity.measure == "time" and tokens[more[1] - 1] == "m":
            more = replace(more[0], value=more[0].plain * 60, measure="time"), more[1]
        if more is not None and not more[0].measure and tokens[at - 1] in {"h", "hr", "hrs", "hour", "hours"}:
            more = replace(more[0], value=more[0].plain * 60, measure="time"), more[1]
        if more is not None and not more[0].measure and tokens[at - 1] in {"ft", "foot", "feet"}:
            inches, factor = UNITS_BY_NAME["in"]
            more = replace(more[0], value=more[0].plain * factor, measure=inches), more[1]
        if more is None or more[0].measure != quantity.measure or more[0].value >= abs(quantity.value):
            return quantity, at
        quantity = replace(quantity, value=quantity.value + more[0].value)
        at = more[1]
    return quantity, at
