"""Which unit a question asks in, and whether a number may go without its unit."""

from fractions import Fraction

from broadsheet.grading.compile import CompiledKey
from broadsheet.language.numbers import Quantity
from broadsheet.language.units import MONEY, UNITS_BY_NAME

TEMPERATURES = frozenset({"celsius", "fahrenheit", "kelvin"})
_PERCENT_WORDS = frozenset("percent percentage per share proportion rate pct".split())


def asked_unit(compiled: CompiledKey, measure: str, near: Fraction | None = None) -> Fraction | None:
    """Return the factor of the unit in which the question asks: "How many kilometres …?"; None if in none."""
    if measure == "percent" and _PERCENT_WORDS & compiled.question:
        return Fraction(1)
    if measure == "speed" and (by := _asked_speed(compiled.question)) is not None:
        return by
    factors = [
        UNITS_BY_NAME[word][1]
        for word in sorted(compiled.question)
        if len(word) > 1 and word in UNITS_BY_NAME and UNITS_BY_NAME[word][0] == measure
    ]
    if measure == "mass" and not _POUNDS.isdisjoint(compiled.question):
        factors.append(UNITS_BY_NAME["lb"][1])
    # "How many seconds are in an hour?": the unit that was typed, where the question has it.
    return near if near in factors else next(iter(factors), None)


_POUNDS = frozenset({"pound", "pounds"})
"""Money, but where a weight was typed: "How many pounds are in a stone?", "14 lbs"."""
_OF_AN_HOUR = {
    "s": 3600,
    "sec": 3600,
    "second": 3600,
    "seconds": 3600,
    "minute": 60,
    "minutes": 60,
    "h": 1,
    "hour": 1,
    "hr": 1,
}


def _asked_speed(question: frozenset[str]) -> Fraction | None:
    """Return the factor of a speed that a question asks for by its two units: "kilometres per second", "km/s"."""
    lengths = [UNITS_BY_NAME[word][1] for word in question if UNITS_BY_NAME.get(word, ("",))[0] == "length"]
    times = [_OF_AN_HOUR[word] for word in question if word in _OF_AN_HOUR]
    if len(set(lengths)) != 1 or len(set(times)) != 1:
        return None
    return lengths[0] * times[0] * UNITS_BY_NAME["km/h"][1] / UNITS_BY_NAME["km"][1]


_MEASURED = (
    ({"temperature", "hot", "cold", "warm"}, TEMPERATURES),
    ({"cost", "price", "worth", "pay", "paid", "spend", "spent", "charge", "sold", "fine", "fined"}, MONEY),
    ({"long", "tall", "high", "far", "deep", "wide", "height", "length", "distance", "depth"}, {"length"}),
    ({"heavy", "weigh", "weight", "mass"}, {"mass"}),
    ({"fast", "speed"}, {"speed"}),
    ({"fraction", "rate"}, {"percent"}),
)


def asked_measure(compiled: CompiledKey, measure: str, factor: Fraction) -> bool:
    """Say whether the question's words ask for such a measure where the answer gives the bare number."""
    if any(len(word) > 2 and word in UNITS_BY_NAME for word in compiled.question):
        return False
    if measure == "months":  # an age is in years
        return factor == 12 and bool(_AGE & compiled.question)
    return any(words & compiled.question and measure in measures for words, measures in _MEASURED)


def may_go_bare(compiled: CompiledKey, wanted: Quantity) -> bool:
    """Say whether the unit may be left out: money always, others where the question names it.

    A number of three digits or more that is right to the last tells by itself what it counts: "8,848"; an age is in years.
    """
    telling = len(str(wanted.plain.numerator).rstrip("0")) > 2
    if wanted.measure == "percent" and _CHANGES & compiled.question:
        return True
    if wanted.measure in TEMPERATURES and {"degrees", "degree"} & compiled.question:
        return True
    if wanted.measure == "months" and wanted.value == 12 * wanted.plain and _AGE & compiled.question:
        return True
    if telling or wanted.measure in MONEY or asked_unit(compiled, wanted.measure) is not None:
        return True
    # "How fast …?" asks for a speed; "How long …?" may be a time in minutes as well as in days, so that one is asked.
    return any(words & compiled.question and wanted.measure in measures for words, measures in _MEASURED)


_AGE = frozenset({"old", "age", "ages", "aged"})
"""Who asks for an age asks for years: "she was eighty one"; a key in months or days still wants its unit."""
_CHANGES = frozenset(
    "fall fell drop dropped rise rose grow grew increase increased decrease decreased cut".split()
)


def is_measured(compiled: CompiledKey, wanted: Quantity) -> bool:
    """Say whether a number is a measure or a sum of many, which a rough question blurs: states are counted, one by one."""
    asked = compiled.question & (_PERCENT_WORDS | _SCALES) or any(
        len(word) > 2 and word in UNITS_BY_NAME for word in compiled.question
    )
    return bool(wanted.measure or asked) or abs(wanted.plain) >= _MANY


_SCALES = frozenset("hundred thousand million billion trillion hundreds thousands millions billions".split())
_MANY = 1000
