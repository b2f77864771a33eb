"""Compares values that are told loosely: "shortly before 8", "about a third", "dozens"."""

from collections.abc import Sequence

from broadsheet.facts.model import Claim
from broadsheet.facts.outcomes import AGREE, Outcome
from broadsheet.facts.quantity_values import decimal
from broadsheet.facts.slots.clock import HALF_A_DAY, minutes_of
from broadsheet.facts.slots.ranges import APART, bounds, overlap

_JUST = 30
"""Minutes that "shortly before" an hour may be before it."""


def _around(claim: Claim) -> tuple[int, int]:
    """Return the first and last minute since midnight that an hour may mean: "shortly before 8:00" is 7:30 to 8:00."""
    at = minutes_of(claim.key) % HALF_A_DAY  # "at 3:47" may be of either half
    words = claim.value.lower().split()
    return at - _JUST * ("before" in words), at + _JUST * ("after" in words)


def compare_hours(claims: Sequence[Claim]) -> Outcome:
    """Return how hours of one event compare."""
    spans = [_around(claim) for claim in claims]
    if any(first < last for first, last in spans) and max(first for first, _ in spans) <= min(
        last for _, last in spans
    ):
        return AGREE
    if len({first for first, _ in spans}) == 1 and all(":" in claim.key for claim in claims):
        return AGREE
    exact = {claim.key for claim in claims if ":" in claim.key}
    one_hour = len({claim.key[:2] for claim in claims}) == 1
    return "differ", "granularity" if one_hour and len(exact) < 2 else "value"


_PARTS = {
    "half": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4, "fifth": 1 / 5, "fifths": 1 / 5
}  # fmt: skip
_HOW_MANY = {"two": 2, "three": 3, "four": 4}
_ONE_PART = 1.15
"""The most by which one share may be another that somebody rounded: "30 percent", "about a third"."""


def _share(key: str) -> float | None:
    words = key.split()
    number = words[0].rstrip("%") if words else ""
    percents = decimal(number)
    if percents is not None and (words[0].endswith("%") or words[1:2] in (["percent"], ["per"])):
        return percents / 100
    part = _PARTS.get(words[-1]) if words else None
    return None if part is None else part * _HOW_MANY.get(words[0], 1)


def compare_parts(claims: Sequence[Claim]) -> Outcome:
    """Return how shares of one whole compare."""
    shares = [_share(claim.key) for claim in claims]
    known = [share for share in shares if share is not None]
    if len(known) == len(shares) and max(known) <= _ONE_PART * min(known):
        return AGREE
    return "differ", "granularity" if {claim.key for claim in claims} & {"majority", "most"} else "value"


def compare_tolls(claims: Sequence[Claim]) -> Outcome:
    """Return how counts of those whom an event hurt compare."""
    # "dozens" is less exact than 53; it contradicts nothing that a number says
    told = sorted({claim.key for claim in claims if bounds(claim.key) is not None})
    if overlap(told) and all(claim.key in _PLENTY for claim in claims if claim.key not in told):
        return AGREE
    numbers = {key.rpartition(APART)[2] for key in told if key.rpartition(APART)[2].isdecimal()}
    if len(numbers) == 1 and all(claim.key in _PLENTY for claim in claims if claim.key not in told):
        return AGREE
    if len(numbers) > 1 and max(map(int, numbers)) > _ANOTHER_MATTER * max(1, min(map(int, numbers))):
        return AGREE
    return "differ", "value" if len(numbers) > 1 else "granularity"


_ANOTHER_MATTER = 100
"""How many times the one count may be the other: 174 aboard a plane, 1.3 million in a year."""
_PLENTY = frozenset("dozens scores hundreds thousands several many some".split())
