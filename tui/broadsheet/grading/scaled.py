"""A number in the scale that a question counts in: "7 million" and "7,000,000" where it asks how many million."""

import re
from dataclasses import replace
from fractions import Fraction

from broadsheet.grading.compile import CompiledKey
from broadsheet.language.number_words import SCALES
from broadsheet.language.numbers import Quantity

_WORDS = frozenset(
    word + ending
    for word in ("hundred", "thousand", "million", "billion", "trillion")
    for ending in ("", "s")
)
_ASKED = re.compile(
    r"\bhow many (hundred|thousand|million|billion|trillion)s?\b(?!-)|\bin (thousand|million|billion|trillion)s\b"
    r"|\bin (?-i:(thousand|million|billion|trillion)) (?=[a-z]|US )",
    re.IGNORECASE,
)
"""A question that counts in a scale; "how many million-dollar houses" counts houses, and a capital is a name's."""


def in_asked_scale(compiled: CompiledKey, numbers: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """Return what typed numbers are in the scale that the question counts in; none where it counts one by one.

    Who says the scale's word again says the same, whoever says another does not. Where the key has the word, it may be
    left out.
    """
    if _WORDS.isdisjoint(compiled.question) or (asked := _ASKED.search(compiled.key.prompt)) is None:
        return ()
    scale = Fraction(SCALES[(asked[1] or asked[2] or asked[3]).casefold()])
    factors = (1 / scale, scale) if _is_in_key(compiled) else (1 / scale,)
    return tuple(
        _times(number, factor)
        for number in numbers
        for factor in factors
        if (abs(number.upper or number.plain) >= scale) == (factor < 1)
    )


def _is_in_key(compiled: CompiledKey) -> bool:
    """Say whether an answer of the key says the word of a scale itself: "9 million"."""
    texts = (text for answer in compiled.answers for text, _ in answer.quantities)
    return any(not _WORDS.isdisjoint(text.casefold().split()) for text in texts)


def _times(number: Quantity, factor: Fraction) -> Quantity:
    """Return a number times a factor; of "3 to 4 million" the first is in millions as it stands."""
    upper = None if number.upper is None else number.upper * factor
    lower = 1 if upper is not None and number.value <= upper else factor
    return replace(number, value=number.value * lower, plain=number.plain * lower, upper=upper)
