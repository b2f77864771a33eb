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
    if any(claim.part("hedged") for claim in claims):
        ranges = [_told_loosely(float(claim.key), claim.part("hedged")) for claim in claims]
        if max(low for low, _ in ranges) <= LENGTHS * min(high for _, high in ranges):
            return AGREE  # "more than a minute" are 81 seconds
    exact = [claim for claim in claims if claim.value.lower().split()[0][:1].isdecimal()]
    units = {claim.value.lower().replace("-", " ").split()[-1].rstrip("s") for claim in exact}
    apart = len(exact) > 1 and len(units) == 1 and len({claim.key for claim in exact}) > 1
    return AGREE if max(days) <= LENGTHS * min(days) and not apart else ("differ", "value")


_LOOSELY = {"over": (1.0, 1.6), "under": (0.8, 1.0)}
"""How a length is hedged -> the least and the most that it may be meant for, as shares."""


def _told_loosely(days: float, hedged: str) -> tuple[float, float]:
    low, high = _LOOSELY.get(hedged, (1.0, 1.0))
    return low * days, high * days


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


def compare_vote_shares(claims: Sequence[Claim]) -> Outcome:
    """Return how shares of one vote compare, their keys percentages: "45.5%" and "45%" are one, rounded up or down."""
    shares = [claim.key.rstrip("%") for claim in claims]
    unit = 10.0 ** -min(len(share.partition(".")[2]) for share in shares)
    exact = len({len(share.partition(".")[2]) for share in shares}) == 1
    apart = max(map(float, shares)) - min(map(float, shares))
    return AGREE if apart < unit and not (exact and apart) else ("differ", "value")
