"""Which of several claims that an article makes of one matter is meant where the story is told."""

from collections.abc import Mapping, Sequence

from broadsheet.facts.model import Claim

LEAD = 2
"""Sentences that tell the news itself: of two figures in an account, the one told there is the story's."""


def meant(found: Mapping[str, Sequence[tuple[int, Claim]]]) -> list[Claim]:
    """Return one claim each matter: the first where it stands in the lead, else the only one that the article has.

    `found` maps a matter to its (sentence number, claim).
    """
    sides = (sorted(own, key=lambda one: (one[0], one[1].span.start)) for own in found.values())
    return [own[0][1] for own in sides if own[0][0] < LEAD or len({claim.key for _, claim in own}) == 1]
