"""A more exact number than a question asks for: "41.7 km" for 42 where it asks to the nearest kilometre."""

import re
from dataclasses import replace
from fractions import Fraction

from broadsheet.grading.compile import CompiledKey
from broadsheet.language.number_words import SCALES
from broadsheet.language.numbers import Quantity
from broadsheet.language.units import UNITS_BY_NAME

_NEAREST = re.compile(r"\bto the (?:nearest|closest) (?:whole |full |round )?([a-z]+)", re.IGNORECASE)
_PLAIN = frozenset("number integer figure one unit percent percentage degree".split())
"""What is rounded to where figures alone are meant."""


def as_rounded(compiled: CompiledKey, numbers: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """Return typed numbers rounded as the question asks; none where it asks for no rounding or they are round."""
    if compiled.question.isdisjoint(("nearest", "closest")):
        return ()
    asked = _NEAREST.search(compiled.key.prompt)
    if asked is None:
        return ()
    rounded = (_rounded(one, asked[1].casefold()) for one in numbers if not one.upper and not one.bound)
    return tuple(one for one in rounded if one is not None and one not in numbers)


def _rounded(number: Quantity, to: str) -> Quantity | None:
    """Return a number to the nearest unit or scale, a measure in the unit that is asked for; None where neither fits."""
    if (step := 10 if to == "ten" else SCALES.get(to)) is not None:
        # "450.3" of millions: the scale goes without saying, and what is left is rounded to one
        return _times(number, Fraction(step) if abs(number.plain) >= step else Fraction(1))
    measure, factor = UNITS_BY_NAME.get(to, ("", Fraction(1)))
    if measure and number.measure == measure:
        plain = _to_step(number.value / factor, Fraction(1))
        return replace(number, value=plain * factor, plain=plain)
    if number.measure and to not in _PLAIN:
        return None
    return _times(number, Fraction(1)) if measure or to in _PLAIN else None


def _times(number: Quantity, step: Fraction) -> Quantity:
    """Return a number to the nearest multiple of `step`, in the unit in which it was typed."""
    plain = _to_step(number.plain, step)
    factor = number.value / number.plain if number.plain else Fraction(1)
    return replace(number, value=plain * factor, plain=plain)


def _to_step(value: Fraction, step: Fraction) -> Fraction:
    """Return the nearest multiple of `step`, halves away from 0 as schools teach it."""
    whole = (abs(value) / step + Fraction(1, 2)).__floor__() * step
    return whole if value >= 0 else -whole
