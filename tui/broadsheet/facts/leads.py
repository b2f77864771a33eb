"""Lines up what the accounts' first sentences give as the source and the hour of the news."""

import re
from collections.abc import Sequence
from dataclasses import replace

from broadsheet.articles.model import Span
from broadsheet.facts.model import Claim
from broadsheet.facts.slots.clock import HALF_A_DAY, HAPPENING, minutes_of

WAITING = frozenset(
    {
        "lead",
        "clock time",
        "figure",
        "step",
        "priced",
        "contrast",
        "handled",
        "planned date",
        "place told",
        "day told",
    }
)
"""Relations of claims that are no facts yet: those that several articles tell are lined up here and in figures.py."""

FEWEST_SHARED = 3
"""Content words that two sentences which name a source must share to tell the same news."""

FEWEST_TOLD = 6
"""Content words that the heads of two accounts must share, where those sentences share too few."""

SAME_HOUR = 45
"""Minutes by which two hours beside words for something that happens at one instant may be apart, and be its own."""

SAME_MINUTES, SAME_QUARTER = 7, 15
"""Minutes by which two hours given to the minute may be apart and be of one happening, whatever its words, where neither
account has another within a quarter of an hour of its own: accounts that go by the minute have."""

SAME_MORNING = 180
"""The same where they share a word besides."""


def line_up_leads(claims: Sequence[Claim]) -> list[Claim]:
    """Return `source` and `clock` claims, those of one piece of news under one subject.

    Takes the `lead` and `clock time` claims of all articles; what fewer than two tell is left out.
    """
    return [
        *_under(claims, "lead", "source", "the news that opens the accounts", FEWEST_SHARED),
        *_under(claims, "clock time", "clock", "the hour of the event", FEWEST_SHARED + 1),
    ]


def _under(claims: Sequence[Claim], taken: str, relation: str, subject: str, fewest: int) -> list[Claim]:
    groups: list[list[Claim]] = []
    of_it = [claim for claim in claims if claim.relation == taken]
    alone = _alone(of_it) if taken == "clock time" else frozenset[Span]()
    for claim in of_it:
        group = next((g for g in groups if any(_same(claim, other, fewest, alone) for other in g)), None)
        if group is None:
            groups.append(group := [])
        group.append(claim)
    told = [group for group in groups if len({claim.span.article for claim in group}) > 1]
    return [
        replace(claim, relation=relation, subject=f"{subject} ({number})" if number > 1 else subject)
        for number, group in enumerate(told, 1)
        for claim in group
    ]


def _alone(times: Sequence[Claim]) -> frozenset[Span]:
    """Return the places of the hours given to the minute that no second one of their account is near."""
    return frozenset(
        one.span
        for one in times
        if ":" in one.key
        and not any(
            other.span.article == one.span.article
            and other is not one
            and abs(minutes_of(other.key) - minutes_of(one.key)) <= SAME_QUARTER
            for other in times
        )
    )


def _same(one: Claim, other: Claim, fewest: int, alone: frozenset[Span]) -> bool:
    shared = _shared(one.subject, other.subject)
    if one.relation == "clock time":
        apart = abs(minutes_of(one.key) - minutes_of(other.key))
        if apart >= HALF_A_DAY and not (_has_half(one) and _has_half(other)):
            apart -= HALF_A_DAY  # "3:47" here, "3.50 p.m." there
        both_happen = HAPPENING in one.subject.split() and HAPPENING in other.subject.split()
        if both_happen and apart <= SAME_MORNING:
            # "!" is one of the shared
            fewest = 1 if apart <= SAME_HOUR else FEWEST_SHARED
        elif apart <= SAME_MINUTES and one.span in alone and other.span in alone:
            fewest = 1
    return shared >= fewest or _shared(one.part("told"), other.part("told")) >= FEWEST_TOLD


def _has_half(claim: Claim) -> bool:
    """Say whether an hour tells which half of the day it is in; one of more than twelve does by itself."""
    return re.search(r"[ap]\.?m\b|noon|midnight", claim.value, re.IGNORECASE) is not None or claim.key >= "13"


def _shared(one: str, other: str) -> int:
    return len(set(one.split()) & set(other.split()))
