"""Compares amounts that accounts give for one thing, some of them rounded or turned into another unit."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.model import Claim
from broadsheet.facts.outcomes import AGREE, Outcome

MEASURES = 1.05
"""The most by which one measure may be another that somebody rounded or turned into another unit."""


def compare_measures(claims: Sequence[Claim]) -> Outcome:
    """Return how measures in one base unit compare."""
    amounts = [float(claim.key) for claim in claims]
    return AGREE if max(amounts) <= MEASURES * min(amounts) else ("differ", "value")


LENGTHS = 1.1
"""The most by which one length of time may be another: a month is four weeks, somebody rounds."""


def compare_lengths(claims: Sequence[Claim]) -> Outcome:
    """Return how lengths of time, in days, compare."""
    days = [float(claim.key) for claim in claims]
    return AGREE if max(days) <= LENGTHS * min(days) else ("differ", "value")


PAID = 1.05
"""The most by which one sum may be another that somebody rounded: "$11.4 million", "about $11 million"."""


def compare_payments(claims: Sequence[Claim]) -> Outcome:
    """Return how sums compare, their keys a currency and an amount; of two currencies nobody can tell here."""
    by_currency: dict[str, list[float]] = {}
    for claim in claims:
        currency, _, amount = claim.key.rpartition(" ")
        by_currency.setdefault(currency, []).append(float(amount))
    apart = max(max(amounts) / min(amounts) if min(amounts) else 1.0 for amounts in by_currency.values())
    return AGREE if apart == 1 else ("differ", "granularity" if apart <= PAID else "value")


MOST_APART = {"measures": 2.0, "lasts": 6.0, "paid": 4.0}
"""Relation -> the most by which one amount may be another and still be told of the same thing."""


def part_far_ones(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims, those of `MOST_APART` whose amounts are too far apart for one thing under subjects of their own."""
    near: dict[tuple[str, str], list[list[float]]] = defaultdict(list)
    return [_parted(claim, near) if claim.relation in MOST_APART else claim for claim in claims]


def _parted(claim: Claim, near: dict[tuple[str, str], list[list[float]]]) -> Claim:
    currency, _, amount = claim.key.rpartition(" ")
    groups = near[claim.relation, f"{claim.subject} {currency}"]
    value, most = float(amount), MOST_APART[claim.relation]
    at = next(
        (n for n, group in enumerate(groups) if max(*group, value) <= most * min(*group, value)), len(groups)
    )
    if at == len(groups):
        groups.append([value])
    groups[at].append(value)
    return replace(claim, subject=f"{claim.subject} ({at + 1})") if at else claim
