"""Sets beside each other when accounts say that one thing begins, leaves, ends or was found."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.model import Claim

FEWEST_SHARED = 1
"""Words around two doings that must be one for them to be of one thing."""


FOUND = "was found"
"""The doing of what is found, whichever verb tells it; a story has one, as a rule, so that no words need be shared."""

YEARS_APART = 3
"""The most years between two dates of one find."""


def line_up_planned(claims: Sequence[Claim]) -> list[Claim]:
    """Return `planned_for` claims for a doing that several accounts date, one date each, with words in common around it."""
    doings: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if claim.relation == "planned date":
            doings[claim.subject][claim.span.article].append(claim)
    found: list[Claim] = []
    for doing, articles in doings.items():
        sides = [own[0] for own in articles.values() if len({claim.key for claim in own}) == 1]
        group = [one for one in sides if any(_alike(one, other) for other in sides if other is not one)]
        found += [replace(one, relation="planned_for", subject=f"when it {doing}", parts=()) for one in group]
    return found


def _alike(one: Claim, other: Claim) -> bool:
    if one.subject == FOUND:
        return abs(int(one.key[:4]) - int(other.key[:4])) <= YEARS_APART
    first, second = (set(claim.part("stems").split("\n")) for claim in (one, other))
    return len(first & second - {""}) >= FEWEST_SHARED
