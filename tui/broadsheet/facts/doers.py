"""Compares who, by the accounts, did what is done once."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from broadsheet.facts.model import Claim
from broadsheet.facts.outcomes import AGREE, Outcome


def compare_credits(claims: Sequence[Claim]) -> Outcome:
    """Return whether doers are two; the context of a claim says what kind of doer it names."""
    claims = [
        replace(claim, key="police", context="group") if claim.key in _POLICE else claim for claim in claims
    ]
    # "a farmer" may be the person whom another account names; a class of pupils and a body are not
    apart = any(_two_parties(one, other) for one, other in combinations(claims, 2))
    return ("differ", "value") if apart else AGREE


_POLICE = frozenset("cops police officers detectives constables policemen".split())
"""Words for the one body."""


def _two_parties(one: Claim, other: Claim) -> bool:
    kinds = {one.context, other.context}
    if kinds == {"body", "person"}:
        return one.subject == "the deal"  # who finds something may do so for a body
    if kinds == {"person"}:
        first, second = one.key.split(), other.key.split()
        return first[-1] != second[-1] or (len(first) > 1 and len(second) > 1 and first[0] != second[0])
    if one.subject == "the call":
        return one.key != other.key and "person" not in kinds
    return one.key != other.key and kinds in (
        {"person", "group"},
        {"body"},
        {"group"},
        {"body", "group"},
        {"one"},
    )
