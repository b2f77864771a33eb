"""Compares amounts that accounts give for one thing, some of them rounded or turned into another unit."""

from collections.abc import Sequence

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
    """Return how lengths of time, in days, compare; two that are exact and in one unit need not be far apart."""
    days = [float(claim.key) for claim in claims]
    exact = [claim for claim in claims if claim.value.lower().split()[0][:1].isdecimal()]
    units = {claim.value.lower().replace("-", " ").split()[-1].rstrip("s") for claim in exact}
    apart = len(exact) > 1 and len(units) == 1 and len({claim.key for claim in exact}) > 1
    return AGREE if max(days) <= LENGTHS * min(days) and not apart else ("differ", "value")


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
