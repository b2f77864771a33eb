"""Sets how far one account says a thing has got beside what the others say: "signed" here, "initialled" there."""

from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.model import Claim

_RELATIONS = {"left": "left_how", "health": "fares"}
"""What a person's step is about -> its relation; of other things it is their status."""


def line_up_steps(claims: Sequence[Claim]) -> list[Claim]:
    """Return `status` claims from the `step` claims of all articles: those of one thing under one subject.

    Steps are of one thing if they name it alike and have a name around them in common; a driver or
    suspect is the only one of a story.
    """
    groups: list[list[Claim]] = []
    for claim in claims:
        if claim.relation == "step":
            group = next((group for group in groups if any(_same(claim, other) for other in group)), None)
            if group is None:
                groups.append(group := [])
            group.append(claim)
    return [
        replace(claim, relation=_RELATIONS.get(claim.context, "status"))
        for group in groups
        if len({claim.span.article for claim in group}) > 1
        for claim in group
    ]


def _same(one: Claim, other: Claim) -> bool:
    if (one.subject, one.context) != (other.subject, other.context):
        return False
    names = set(one.part("names").split("\n")) - {""}
    return bool(names & set(other.part("names").split("\n"))) or not (names and other.part("names"))
