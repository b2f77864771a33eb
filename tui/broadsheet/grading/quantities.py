"""Numbers: exact unless the key says how far off is near enough; never fuzzy."""

from dataclasses import replace
from fractions import Fraction

from broadsheet.grading.another_sort import another_sort, without_period
from broadsheet.grading.compile import CompiledAnswer, CompiledKey
from broadsheet.grading.conversion import (
    ROUGHLY,
    converting_tolerance,
    fuller_tolerance,
    in_scale_of,
    rough_tolerance,
)
from broadsheet.grading.measures import TEMPERATURES, asked_measure, asked_unit, is_measured, may_go_bare
from broadsheet.grading.model import Verdict
from broadsheet.grading.unit_words import as_below, with_unit
from broadsheet.grading.verdicts import accept, ask, reject
from broadsheet.grading.words import stem
from broadsheet.language.numbers import Quantity

_LEAST = frozenset("minimum least lowest youngest need needs needed required requires".split())
_TEMPERATURE_WORDS = TEMPERATURES | {"temperature", "centigrade", "degrees"}


def grade_quantity(
    compiled: CompiledKey, answer: CompiledAnswer, given: tuple[Quantity, ...]
) -> Verdict | None:
    """Grade readings of what was typed against one answer's numbers; None where it has none."""
    best: Verdict | None = None
    for text, wanted in answer.quantities:
        for quantity in given:
            verdict = _compare(compiled, answer, wanted, quantity, text)
            if best is None or _RANK[verdict.verdict] > _RANK[best.verdict]:
                best = verdict
    return best


_RANK = {"accept": 3, "partial": 2, "prompt": 1, "reject": 0}


def _compare(
    compiled: CompiledKey, answer: CompiledAnswer, wanted: Quantity, given: Quantity, text: str
) -> Verdict:
    if {wanted.measure, given.measure} == {"", "percent"} and _same_share(compiled, wanted, given):
        return accept(text, f"the share is '{text}'")
    given = as_below(compiled, wanted, with_unit(compiled, wanted, given))
    wanted, given = _in_one_unit(compiled, wanted, given)
    if objection := another_sort(compiled, wanted, given):
        return reject(objection)
    wanted, given = without_period(wanted), without_period(given)
    given = in_scale_of(wanted, given)
    if given.bound == "over" and _LEAST & compiled.question:
        given = replace(given, bound=wanted.bound)  # "18 and over" is a minimum of 18
    unit = _unit_verdict(compiled, wanted, given)
    if unit == "other":
        return reject(f"'{text}' is counted in another unit")
    bare = unit == "missing"
    value = given.plain * _factor(wanted) if bare else given.value
    upper = given.upper
    if bare and upper is not None:
        upper *= _factor(wanted)
    if (without := _years_without_century(compiled, wanted, given)) is not None:
        return accept(text, f"the years are '{text}'", 0.95) if without else ask("of which century?", text)
    off, tolerance = abs(value - wanted.value), _tolerance(compiled, answer, wanted, given, value, bare=bare)
    if off > tolerance or (upper is None) != (wanted.upper is None):
        if upper is None and wanted.upper is not None and _is_one_of_its_years(compiled, wanted, value):
            return ask("from which year to which?", text)
        right_side = _on_the_right_side(wanted, given, value)
        return ask("how many exactly?", text) if right_side else reject("that is another number")
    if upper is not None and wanted.upper is not None and abs(upper - wanted.upper) > tolerance:
        return reject("that is another range")
    if given.bound and given.bound != wanted.bound:
        if compiled.rough and _on_the_right_side(wanted, given, value):
            return accept(text, f"the number is '{text}'", 0.95)  # "just over 70%" of about 71%
        if wanted.bound or given.bound == "under":
            return reject("the number is right, the side of it is not")
        return ask("how many exactly?", text)
    if bare and not may_go_bare(compiled, wanted):
        return ask("of what? Please give the unit too", text)
    return accept(text, f"the number is '{text}'")


def _tolerance(
    compiled: CompiledKey,
    answer: CompiledAnswer,
    wanted: Quantity,
    given: Quantity,
    value: Fraction,
    *,
    bare: bool,
) -> Fraction:
    """Return how far off `value`, the given amount in the wanted unit, may be, in base units."""
    factor = _factor(wanted)
    if answer.answer.tolerance:
        return Fraction(str(answer.answer.tolerance)) * factor
    tolerance = Fraction(0) if bare else converting_tolerance(wanted, given)
    if given.upper is not None:
        return tolerance
    if (compiled.rough or answer.rough) and is_measured(compiled, wanted):
        tolerance = max(tolerance, rough_tolerance(wanted, value))
    off = abs(value - wanted.value)
    if tolerance < off <= abs(wanted.value) / 50 and (bare or factor == _factor(given)):
        tolerance = fuller_tolerance(wanted, given) * abs(factor)
    return tolerance


def _years_without_century(compiled: CompiledKey, wanted: Quantity, given: Quantity) -> bool | None:
    """Say whether two years were given by their last two figures, "14-18", and whether that tells them.

    It does of the 20th century and this one; None where they are other years, or none were asked for.
    """
    if (
        wanted.upper is None
        or given.upper is None
        or given.measure
        or given.tail
        or given.upper >= _EARLY_YEAR
    ):
        return None
    if wanted.value < _FIRST_YEAR or compiled.question.isdisjoint(("year", "years", "when", "from", "dates")):
        return None
    if (given.value, given.upper) != (wanted.value % _EARLY_YEAR, wanted.upper % _EARLY_YEAR):
        return None
    return wanted.value >= _LAST_CENTURY


_FIRST_YEAR, _LAST_CENTURY = 1000, 1900


def _is_one_of_its_years(compiled: CompiledKey, wanted: Quantity, value: Fraction) -> bool:
    """Say whether a number is the first or the last of two years that are asked for."""
    years = not compiled.question.isdisjoint(("year", "years")) and wanted.value >= _EARLY_YEAR
    return years and value in (wanted.value, wanted.upper)


_EARLY_YEAR = 100


def _in_one_unit(compiled: CompiledKey, wanted: Quantity, given: Quantity) -> tuple[Quantity, Quantity]:
    """Return both numbers with the unit that one of them or the question leaves out."""
    if given.bound and wanted.measure == "percent" and not given.measure and 0 < given.plain < 1:
        given = replace(given, value=given.value * 100, plain=given.plain * 100, measure="percent")
    if (
        not wanted.measure
        and given.measure
        and (factor := asked_unit(compiled, given.measure, _factor(given))) is not None
    ):
        wanted = replace(
            wanted,
            value=wanted.value * factor,
            measure=given.measure,
            upper=None if wanted.upper is None else wanted.upper * factor,
        )
    if (
        not wanted.measure
        and given.measure
        and asked_measure(compiled, given.measure, _factor(given))
        and not wanted.tail
    ):
        upper = None if given.upper is None else given.upper / _factor(given)
        given = replace(given, value=given.plain, measure="", upper=upper)
    if given.measure == "angle" and (
        TEMPERATURES & {wanted.measure} or _TEMPERATURE_WORDS & compiled.question
    ):
        # "100 degrees"
        degree = wanted.measure if wanted.measure in TEMPERATURES else ""
        given = replace(given, measure=degree)
    return wanted, given


def _on_the_right_side(wanted: Quantity, given: Quantity, value: Fraction) -> bool:
    """Say whether a bound is true and near enough to be worth another try: "more than 20" for 27."""
    if not given.bound or wanted.bound or wanted.upper is not None or value <= 0 or wanted.value <= 0:
        return False
    low, high = (value, wanted.value) if given.bound == "over" else (wanted.value, value)
    return low < high <= 2 * low


def _same_share(compiled: CompiledKey, wanted: Quantity, given: Quantity) -> bool:
    """Say whether two numbers are one share of a whole, nearly so where a rough one is asked for."""
    one, other = _share(wanted), _share(given)
    if one is None or other is None:
        return False
    return one == other or (compiled.rough and not given.bound and abs(one - other) <= one / ROUGHLY)


def _share(quantity: Quantity) -> Fraction | None:
    """Return a share of one: "75%", "3/4" and "0.75" are one; None for a number that is no share."""
    if quantity.measure == "percent":
        return quantity.plain / 100
    return quantity.plain if 0 < quantity.plain < 1 else None


def _factor(quantity: Quantity) -> Fraction:
    """Return how many base units one unit of the quantity holds."""
    return quantity.value / quantity.plain if quantity.plain else Fraction(1)


def _unit_verdict(compiled: CompiledKey, wanted: Quantity, given: Quantity) -> str:
    """Compare what is counted: "same", "missing" (not said) or "other"."""
    if _TIMES.intersection(given.tail.split()[:1]) - compiled.question and not _shared(
        given.tail, wanted.tail
    ):
        return "other"  # "46 pairs" are twice as many
    if _TIMES.intersection(wanted.tail.split()[:1]) - compiled.question and not given.tail:
        return "other"  # "23" is half of "23 pairs"
    if not given.plain and given.tail and not _shared(given.tail, " ".join(sorted(compiled.question))):
        return "other"  # "no idea"
    if wanted.measure == given.measure:
        if not given.tail or not wanted.tail or _shared(given.tail, wanted.tail):
            year = not given.measure and not wanted.tail and {"year", "when"} & compiled.question
            return "other" if year and given.tail and given.grouped else "same"
        return "other" if not _shared(given.tail, " ".join(sorted(compiled.question))) else "same"
    if not given.measure:
        share = wanted.measure == "percent" and given.tail.startswith("of ")  # "52 of the vote"
        asked = f"{wanted.tail} {' '.join(sorted(compiled.question)) if share else ''}"
        return "missing" if not given.tail or _shared(given.tail, asked) else "other"
    return "other"


_TIMES = frozenset("pair pairs dozen dozens score couples".split())
"""Words after a number that make it many times as much."""


def _shared(one: str, other: str) -> bool:
    return bool({stem(word) for word in one.split()} & {stem(word) for word in other.split()})


def describe(quantity: Quantity) -> str:
    """Return a reading for people: "2500000000 USD"."""
    number = str(quantity.value) if quantity.value.denominator == 1 else f"{float(quantity.value):g}"
    upper = f" to {float(quantity.upper):g}" if quantity.upper is not None else ""
    return " ".join(
        part for part in (quantity.bound, number + upper, quantity.measure, quantity.tail) if part
    )
