"""Sets beside each other when accounts say that one thing begins, leaves, ends or was found."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.gazetteer import place_kind
from broadsheet.facts.model import Claim

FEWEST_SHARED = 1
"""Words around two doings that must be one for them to be of one thing."""


FOUND = "was found"
"""The doing of what is found, whichever verb tells it; a story has one, as a rule, so that no words need be shared."""

YEARS_APART = 3
"""The most years between two dates of one find."""


def line_up_planned(claims: Sequence[Claim]) -> list[Claim]:
    """Return `planned_for` and `happened_in` claims for a doing that several accounts date or place, once each.

    What is told has words in common around it, or is done once in a story.
    """
    found: list[Claim] = []
    for taken, relation, word in (
        ("planned date", "planned_for", "when"),
        ("place told", "happened_in", "where"),
    ):
        doings: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
        for claim in claims:
            if claim.relation == taken:
                doings[claim.subject][claim.span.article].append(claim)
        for doing, articles in doings.items():
            sides = [own[0] for own in articles.values() if len({claim.key for claim in own}) == 1]
            group = [one for one in sides if any(_alike(one, other) for other in sides if other is not one)]
            found += [
                replace(one, relation=relation, subject=f"{word} it {doing}", parts=()) for one in group
            ]
    return found


_WIDE = frozenset({"country", "seat"})
"""Kinds of places that hold others; a town that no table knows is one like any other."""
ONCE = frozenset(
    {
        FOUND,
        "was born",
        "landed",
        "lifts off",
        "came ashore",
        "takes office",
        "was signed",
        "was built",
        "is decided",
        "is tried again",
        "was tested",
    }
)
"""Doings of which a story has one, as a rule: no words need be shared."""


def _alike(one: Claim, other: Claim) -> bool:
    if one.type == "place" and len({place_kind(claim.value) in _WIDE for claim in (one, other)}) > 1:
        return False  # a city does not contradict its country
    if one.subject == "was born" and one.type == "place":
        return False  # whoever is named in a story was born somewhere
    if one.subject in ONCE:
        return one.type == "place" or abs(int(one.key[:4]) - int(other.key[:4])) <= YEARS_APART
    first, second = (set(claim.part("stems").split("\n")) for claim in (one, other))
    return len(first & second - {""}) >= FEWEST_SHARED
