"""The number that answers where another is told behind it: "34 out of 34", "21 stages + 2 rest days", "70 years 214 days"."""

import re

from broadsheet.grading.words import stem
from broadsheet.language.numbers import parse_number
from broadsheet.language.units import UNITS_BY_NAME

_OUT_OF = re.compile(
    r"(\w+) (?:out )?of (?:a |the )?(?:total of |possible )?(\w+)(?: [a-z]+){0,2}", re.IGNORECASE
)
_PLUS = re.compile(
    r"(\w+(?: [a-z]+)?) ?(?:\+|plus) ?(?:(?:\d+|an?|some|one|two|three|four|five|six|seven|eight|nine|ten) )?((?:[a-z]+ )*[a-z]+)",
    re.IGNORECASE,
)
_WITH_REST = re.compile(
    r"(\d+(?= ?)|[a-z]+(?= )) ?([a-z]+)(?:,| and|,? plus| &| \+)? (?:\d+|an?|some|one|two|three|few)\b.*",
    re.IGNORECASE,
)
_WHOLE = frozenset("whole complete full completed".split())


def leading_count(typed: str, question: frozenset[str]) -> str | None:
    """Return the number before another that does not change it; None where the two may make one, or either may be meant."""
    typed = typed.strip(" .!?")
    if (of := _OUT_OF.fullmatch(typed)) is not None:
        some, every = parse_number(of[1]), parse_number(of[2])
        if some is None or every is None or some.measure or every.measure or every.tail:
            return None
        return of[1] if 0 < some.plain <= every.plain else None
    if ("+" in typed or "plus" in typed) and (plus := _PLUS.fullmatch(typed)) is not None:
        return plus[1] if _is_aside(plus[1], plus[2], question) else None
    return whole_units(typed, question)


def whole_units(typed: str, question: frozenset[str]) -> str | None:
    """Return the whole units that are asked for, without what is over: "70 years 214 days"; None in anything else."""
    if _WHOLE.isdisjoint(question) or (rest := _WITH_REST.fullmatch(typed.strip(" .!?"))) is None:
        return None
    if rest[2].casefold() not in UNITS_BY_NAME:
        return None
    asked = {UNITS_BY_NAME[word] for word in question if word in UNITS_BY_NAME}
    return f"{rest[1]} {rest[2]}" if UNITS_BY_NAME[rest[2].casefold()] in asked else None


def _is_aside(head: str, told: str, question: frozenset[str]) -> bool:
    """Say whether what is added is counted apart: no number, nothing that the question asks for, no part of the head."""
    words = told.casefold().split()
    if any(word in question or stem(word) in {stem(one) for one in question} for word in words):
        return False
    if any(parse_number(word) is not None for word in words):
        return False
    units = {UNITS_BY_NAME[word][0] for word in words if word in UNITS_BY_NAME}
    counted = parse_number(head)
    if counted is None or (units and not (counted.measure or counted.tail)):
        return False  # "90 + 5 minutes"
    return counted.measure not in units
