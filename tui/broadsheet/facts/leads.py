"""Lines up what the accounts' first sentences give as the source and the hour of the news."""

from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.model import Claim

WAITING = frozenset({"lead", "clock time", "figure"})
"""Relations of claims that are no facts yet: those that several articles tell are lined up here and in figures.py."""

FEWEST_SHARED = 3
"""Content words that two leads must share to tell the same news."""


def line_up_leads(claims: Sequence[Claim]) -> list[Claim]:
    """Return `source` and `clock` claims, those of one piece of news under one subject.

    Takes the `lead` and `clock time` claims of all articles; what fewer than two tell is left out.
    """
    return [
        *_under(claims, "lead", "source", "the news that opens the accounts", FEWEST_SHARED),
        # An hour belongs to one of many events, so that more must tell it is the same.
        *_under(claims, "clock time", "clock", "the hour of the event", FEWEST_SHARED + 1),
    ]


def _under(claims: Sequence[Claim], taken: str, relation: str, subject: str, shared: int) -> list[Claim]:
    groups: list[list[Claim]] = []
    for claim in claims:
        if claim.relation != taken:
            continue
        content = set(claim.subject.split())
        group = next((g for g in groups if len(content & set(g[0].subject.split())) >= shared), None)
        if group is None:
            groups.append(group := [])
        group.append(claim)
    told = [group for group in groups if len({claim.span.article for claim in group}) > 1]
    return [
        replace(claim, relation=relation, subject=f"{subject} ({number})" if number > 1 else subject)
        for number, group in enumerate(told, 1)
        for claim in group
    ]
