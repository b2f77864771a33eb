"""Lines up the days that accounts write out for one thing, a day or two apart: "Sept. 8" here, "10 September" there."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations

from broadsheet.facts.model import Claim

APART = 3
"""The most days by which two days of one thing are apart; an account that has a second day so near goes by the day itself."""

SHARED = 2
"""The least content words that two such days have around them in common."""


def line_up_days(claims: Sequence[Claim]) -> list[Claim]:
    """Return `day` claims, those of one thing under one subject: the words that its accounts share."""
    told = [claim for claim in claims if claim.relation == "day told"]
    days: dict[str, set[date]] = defaultdict(set)
    written: dict[str, set[date]] = defaultdict(set)
    for claim in told:
        days[claim.span.article].add(_day(claim))
        if claim.part("written"):
            written[claim.span.article].add(_day(claim))
    lone = [
        claim for claim in told if claim.part("written") and _stands_alone(claim, written[claim.span.article])
    ]
    found: dict[str, dict[str, Claim]] = {}
    for one, other in combinations(lone, 2):
        shared = set(one.subject.split()) & set(other.subject.split())
        if (
            one.span.article != other.span.article
            and 0 < abs((_day(one) - _day(other)).days) <= APART
            and len(shared) >= SHARED
            and _day(one) not in days[other.span.article]
            and _day(other) not in days[one.span.article]
        ):
            group = next(
                (its for its in found.values() if one in its.values() or other in its.values()), None
            )
            if group is None:
                group = found[f"the day ({', '.join(sorted(shared))})"] = {}
            group.setdefault(one.span.article, one)
            group.setdefault(other.span.article, other)
    return [
        replace(claim, relation="day", subject=subject, parts=())
        for subject, group in found.items()
        for claim in group.values()
    ]


def _day(claim: Claim) -> date:
    return date.fromisoformat(claim.key)


def _stands_alone(claim: Claim, written: set[date]) -> bool:
    return not any(0 < abs((day - _day(claim)).days) <= APART for day in written)
