"""Sets beside each other how many things accounts say something was done to: "11 idols returned", "nine statues"."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.model import Claim
from broadsheet.language.meanings import meaning_of

MOST_APART = 2.0
"""The most by which counts of things that are called by words of different meaning may be apart."""

MOST_APART_ALIKE = 20.0
"""The same where the words mean one thing: a part of the things is another count."""


_NAMED = re.compile(r"\d (?:of the |of its )?([A-Z][\w-]*) [a-z]")
"""The name of the things counted: "130,000 Celano sedans" are not 372,000 of another name."""


def line_up_handled(claims: Sequence[Claim]) -> list[Claim]:
    """Return `how_many` claims for the deeds that several accounts tell with a count of the same things."""
    deeds: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.relation == "handled":
            deeds[claim.subject].append(claim)
    found: list[Claim] = []
    for deed, told in deeds.items():
        group = [one for one in told if any(_alike(one, other) for other in told if other is not one)]
        if len(group) > 1 and len({name[1] for one in group if (name := _NAMED.search(one.quote))}) < 2:
            thing = group[0].part("head")
            found += [replace(one, relation="how_many", subject=f"{thing} {deed}") for one in group]
    return found


def _alike(one: Claim, other: Claim) -> bool:
    less, more = sorted((float(one.key), float(other.key)))
    same = meaning_of(one.part("head")) == meaning_of(other.part("head"))
    return more <= (MOST_APART_ALIKE if same else MOST_APART) * less
