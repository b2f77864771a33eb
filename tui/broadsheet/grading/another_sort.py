"""Numbers that are right as figures and say something else: the other side's, denied, a letter, for another period."""

import re
from dataclasses import replace

from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.scores import is_the_others
from broadsheet.grading.unit_words import is_other_side
from broadsheet.language.numbers import Quantity, readings


def another_sort(compiled: CompiledKey, wanted: Quantity, given: Quantity) -> str | None:
    """Return a reason where the number may be right, but what it says of it is not."""
    if (given.form == "roman") != (wanted.form == "roman") and _asked_to_convert(compiled, given):
        return "that only repeats the question"
    if given.form == "roman" and given.plain in _ONE_LETTER and not {"roman", "numeral"} & compiled.question:
        return "that is a letter, no number"
    if wanted.upper is not None and given.tail and is_the_others(given.tail, compiled.key.prompt):
        return "that is the other side's score"
    if given.tail and _DENIED.match(given.tail):
        return "you said what it is not"
    if not wanted.tail and given.tail and is_other_side(compiled, given):
        return "that is on the other side"
    if "bc" in given.tail and not {"year", "when"}.isdisjoint(compiled.question):
        before = [not {"bc", "bce"}.isdisjoint(one.tail.split()) for one in (given, wanted)]
        if before == [True, False]:
            return "that is before Christ"  # where no year is asked for, it is short for because
    said, asked = _period(given.tail), _asked_period(compiled, wanted)
    if said and asked and said != asked:
        return "that is for another length of time"
    return None


_DENIED = re.compile(
    r"(?:(?:is|was|are|were) (?:not|wrong|incorrect|false|too (?:many|few|much|little|high|low|big|small))|(?:is|was|are|were)n'?t)\b"
)
"""What somebody goes on to say of a number that is not it: "7 is wrong"."""
_ONE_LETTER = frozenset({50, 100, 500, 1000})
"""Roman numerals of one letter that nobody would count with."""


def _asked_to_convert(compiled: CompiledKey, given: Quantity) -> bool:
    """Say whether the question itself has the given number in the form in which it was given: "XL"."""
    return any(
        number.form == given.form and number.value == given.value
        for word in compiled.question
        for number in readings(word)
    )


_PERIOD = re.compile(
    r"\b(?:a|an|per|each|every|one) (second|minute|hour|day|week|month|quarter|year|annum)\b"
    r"|\b(second|minute|hour|dai|week|month|quarter|year)ly\b|\b(annual)(?:ly)?\b|\b(p\.? ?a)\b\.?"
)
_PERIODS = {
    "p.a": "year",
    "p. a": "year",
    "pa": "year",
    "p a": "year",
    "annum": "year",
    "annual": "year",
    "dai": "day",
}


def without_period(quantity: Quantity) -> Quantity:
    """Return a quantity without the length of time that it is for: "3 a year"."""
    return replace(quantity, tail=_PERIOD.sub("", quantity.tail).strip()) if quantity.tail else quantity


def _period(text: str) -> str | None:
    """Return the length of time that a sum or count is for: "year" in "a year", "annually"."""
    match = _PERIOD.search(text)
    name = next((part for part in match.groups() if part), "") if match else ""
    return _PERIODS.get(name, name) or None


def _asked_period(compiled: CompiledKey, wanted: Quantity) -> str | None:
    return _period(wanted.tail) or _period(compiled.key.prompt.casefold())
