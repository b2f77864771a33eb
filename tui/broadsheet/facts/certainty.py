"""Sets "will take a $3 billion charge" of one account beside "could book a $3 billion charge" of another."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.model import Claim


def line_up_certainty(claims: Sequence[Claim]) -> list[Claim]:
    """Return `certainty` claims from `figure` claims that tell one amount of one noun as sure, or as possible.

    An article that tells the same amount twice takes no side.
    """
    told: dict[tuple[str, str], dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if claim.relation == "figure" and claim.part("noun"):
            told[claim.key, claim.part("noun")][claim.span.article].append(claim)
    found: list[Claim] = []
    for (_, noun), articles in told.items():
        sides = [own[0] for own in articles.values() if len(own) == 1 and own[0].part("sure")]
        if len({claim.part("sure") for claim in sides}) > 1:
            subject = f"the {sides[0].value} {noun}"
            found += [
                replace(claim, relation="certainty", subject=subject, key=claim.part("sure"), value=claim.part("modal"))
                for claim in sides
            ]  # fmt: skip
    return found
