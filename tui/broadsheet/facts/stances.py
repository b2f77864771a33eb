"""Sets what one account says a country has done against what another says it has yet to decide."""

from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.model import Claim
from broadsheet.language.normal import folded


def stances(claims: Sequence[Claim]) -> list[Claim]:
    """Return `stance` claims (subject a country and a company, value what it does) where one account has it undecided.

    They set "Norway has barred Acme" of one account against "Norway has yet to decide" of another.
    """
    undecided = [claim for claim in claims if claim.relation == "undecided"]
    found: list[Claim] = []
    for claim in undecided:
        found.append(
            replace(
                claim, relation="stance", subject=f"{claim.value} on {claim.subject}", value=f"has yet to decide on {claim.subject}", key="undecided",
                context=claim.subject, type="text", value_span=None,
            )
        )  # fmt: skip
        found += [
            replace(
                ban, relation="stance", subject=f"{claim.value} on {claim.subject}", value=f"bars {ban.subject}", key="bars", items=(),
                context=ban.subject, type="text", value_span=None,
            )
            for ban in claims
            if ban.relation == "barred_by"
            and folded(ban.subject) == folded(claim.subject)
            and claim.value in ban.items
        ]  # fmt: skip
    return list(dict.fromkeys(found))
