"""The same amount in another unit, rounded as people round: "26.2 miles" for 42.195 km, "212 F" for 100 °C."""

from dataclasses import replace
from fractions import Fraction

from broadsheet.language.numbers import Quantity
from broadsheet.language.units import MONEY

_NEAR = Fraction(1, 200)
"""A converted amount may be off by half of its last digit, but by no more than this share of it."""
_MOST_DECIMALS = 6
_TO_CELSIUS = {
    "celsius": (Fraction(1), Fraction(0)),
    "fahrenheit": (Fraction(5, 9), Fraction(-160, 9)),
    "kelvin": (Fraction(1), Fraction(-27315, 100)),
}
"""A scale -> factor and offset that make degrees Celsius of its degrees (SI)."""


def converting_tolerance(wanted: Quantity, given: Quantity) -> Fraction:
    """Return how far off an amount in another unit of the same measure may be, in base units; 0 for the same unit."""
    if not given.plain or not wanted.plain or given.measure != wanted.measure or not given.measure:
        return Fraction(0)
    factor = given.value / given.plain
    if given.upper is not None:
        return Fraction(0)
    if factor == wanted.value / wanted.plain:
        # "299,792 km/s" for 300,000: somebody who gives all digits of a measure that the key has rounded.
        fuller = _digits(given.plain) - _digits(wanted.plain)
        return abs(wanted.value) / 1000 if fuller > 3 and given.measure not in _COUNTED else Fraction(0)
    asked = wanted.value / wanted.plain
    step = max(abs(factor) * _last_digit(given.plain), abs(asked) * _last_digit(wanted.plain))
    return min(step / 2, abs(wanted.value) * _NEAR)


def fuller_tolerance(wanted: Quantity, given: Quantity) -> Fraction:
    """Return how far off a figure may be that is fuller than the key and rounds to it, in units as written; else 0.

    A measure with decimals beyond the key's is right to a 500th ("-268.93" for -269 °C).
    """
    measured = bool(wanted.measure) and wanted.measure not in _COUNTED
    step, finer = _last_digit(wanted.plain), _last_digit(given.plain)
    if not measured or not given.plain or finer >= step:
        return Fraction(0)
    off = abs(given.plain - wanted.plain)
    return off if off <= step / 2 and off <= abs(wanted.plain) * _EXACTLY else Fraction(0)


def rough_tolerance(wanted: Quantity, value: Fraction) -> Fraction:
    """Return how far off `value` may be where the question itself asks for a rough figure, in base units.

    A 40th: "70" for 71 per cent of the earth, "4600 million" for 4.5 billion years; a 25th where a finer figure rounds
    to the key's one digit: "5.2 million" for 5 million. Small counts are known or not.
    """
    if abs(wanted.plain) < _MANY:
        return Fraction(0)
    off, size = abs(value - wanted.value), abs(wanted.value)
    first = 10 ** (len(str(int(size))) - 1)
    one_digit = size % first == 0 and value != 0 and 2 * off < first and value % first != 0
    return size / (_ROUNDED if one_digit else ROUGHLY)


ROUGHLY, _ROUNDED, _EXACTLY = 40, 25, Fraction(1, 500)
_MANY = 20


_COUNTED = MONEY | {"percent", "clock", "time", "months"}


def _digits(plain: Fraction) -> int:
    """Return how many digits a number has from the first to the last that is not 0."""
    return len(str(plain.numerator).strip("-0")) if plain.denominator == 1 else 1


def _last_digit(plain: Fraction) -> Fraction:
    """Return what one step of a number's last written decimal is worth: 1/10 for 26.2."""
    for decimals in range(_MOST_DECIMALS):
        if (plain * 10**decimals).denominator == 1:
            return Fraction(1, 10**decimals)
    return Fraction(0)


def in_scale_of(wanted: Quantity, given: Quantity) -> Quantity:
    """Return a temperature in the scale of the wanted one, to the nearest tenth; anything else as it is."""
    ours, theirs = _TO_CELSIUS.get(given.measure), _TO_CELSIUS.get(wanted.measure)
    if ours is None or theirs is None or ours == theirs or given.upper is not None:
        return given
    value = (given.value * ours[0] + ours[1] - theirs[1]) / theirs[0]
    value = wanted.value if abs(value - wanted.value) <= Fraction(3, 10) else value
    return replace(given, value=value, plain=value, measure=wanted.measure)
