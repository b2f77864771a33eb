"""What is read off the words beside a value alone, under a subject of which a story has one: "the fee", "the depth"."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.model import Claim
from broadsheet.facts.slots.dimensions import GOALS

MOST_APART = {"measures": 2.0, "lasts": 6.0, "paid": 4.0}
"""Relation -> the most by which one amount may be another and still be told of the same thing."""


_FARTHER = dict.fromkeys(GOALS.values(), 6.0)
"""Subject -> the same where its words leave less doubt of what is meant."""


def part_far_ones(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims, those of `MOST_APART` whose amounts are too far apart for one thing under subjects of their own."""
    near: dict[tuple[str, str], list[list[float]]] = defaultdict(list)
    return [_parted(claim, near) if claim.relation in MOST_APART else claim for claim in claims]


def _parted(claim: Claim, near: dict[tuple[str, str], list[list[float]]]) -> Claim:
    currency, _, amount = claim.key.rpartition(" ")
    groups = near[claim.relation, f"{claim.subject} {currency}"]
    value, most = float(amount), _FARTHER.get(claim.subject, MOST_APART[claim.relation])
    at = next(
        (n for n, group in enumerate(groups) if max(*group, value) <= most * min(*group, value)), len(groups)
    )
    if at == len(groups):
        groups.append([value])
    groups[at].append(value)
    return replace(claim, subject=f"{claim.subject} ({at + 1})") if at else claim


FRAMED = frozenset({"lasts", "paid", "measures", "detail", "credit"})
"""Relations read off the words beside a value alone, whose subject is what a story has one of."""


def told_by_several(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims without those of `FRAMED` that one account alone tells: "the rise" is then no thing of the story."""
    slots = {
        (claim.relation, claim.subject, claim.span.article) for claim in claims if claim.relation in FRAMED
    }
    told = Counter(slot[:2] for slot in slots)
    return [
        claim for claim in claims if claim.relation not in FRAMED or told[claim.relation, claim.subject] > 1
    ]
