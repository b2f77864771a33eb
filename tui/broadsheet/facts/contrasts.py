"""Sets accounts against each other that take different sides of one matter: "voluntary" here, "ordered" there."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from broadsheet.facts.model import Claim
from broadsheet.facts.slots.contrast_sets import ALONE, ONE

Weights = dict[str, float]


@dataclass(frozen=True, slots=True)
class _Side:
    claim: Claim
    close: frozenset[str]
    """Stems beside the words that take the side, of which two accounts of one matter share one."""
    sentence: frozenset[str]


def line_up_contrasts(claims: Sequence[Claim]) -> list[Claim]:
    """Return `contrast` claims, those of one matter under one subject; an account that takes both sides takes none."""
    by_matter: dict[str, list[_Side]] = defaultdict(list)
    for claim in claims:
        if claim.relation == "contrast":
            by_matter[claim.subject].append(_Side(claim, _set(claim, "close"), _set(claim, "sentence")))
    counts = Counter(stem for sides in by_matter.values() for side in sides for stem in side.sentence)
    total = sum(len(sides) for sides in by_matter.values())
    weight = {stem: math.log(1 + total / count) for stem, count in counts.items()}
    return [claim for sides in by_matter.values() for claim in _opposed(_decided(sides), weight)]


def _set(claim: Claim, name: str) -> frozenset[str]:
    return frozenset(filter(None, claim.part(name).split("\n")))


def _decided(sides: Sequence[_Side]) -> list[_Side]:
    """Return the sides of accounts that take one of the matter's."""
    taken: dict[str, set[str]] = defaultdict(set)
    for side in sides:
        taken[side.claim.span.article].add(side.claim.key)
    return [side for side in sides if len(taken[side.claim.span.article]) == 1]


def _opposed(sides: Sequence[_Side], weight: Weights) -> list[Claim]:
    """Return the claims of the two most alike that are opposed and of further accounts that speak of the same."""
    scored = sorted(
        (-score, i, j)
        for i, one in enumerate(sides)
        for j, other in enumerate(sides[i + 1 :], i + 1)
        if one.claim.key != other.claim.key and (score := _likeness(one, other, weight)) > 0
    )
    if not scored:
        return []
    group = [sides[scored[0][1]], sides[scored[0][2]]]
    for _, i, j in scored:
        for new in (sides[i], sides[j]):
            if all(new.claim.span.article != old.claim.span.article for old in group) and any(
                _likeness(new, old, weight) for old in group
            ):
                group.append(new)
    return [replace(side.claim, subject=_subject(group)) for side in group]


def _subject(group: Sequence[_Side]) -> str:
    """Return the matter with the words that its first two accounts share."""
    first, shared = group[0].claim, group[0].close & group[1].close
    words = dict(zip(first.part("close").split("\n"), first.part("words").split("\n"), strict=True))
    about = ", ".join(word for stem, word in words.items() if stem in shared)
    return f"{first.subject} ({about})" if about else first.subject


def _likeness(one: _Side, other: _Side, weight: Weights) -> float:
    """Return the cosine of the sentences' stems, 0 where the sides are not of one matter."""
    if one.claim.subject in ALONE:
        return 1.0
    if one.claim.span.article == other.claim.span.article:
        return 0.0
    if not one.close & other.close and (
        one.claim.subject not in ONE or one.claim.subject != other.claim.subject
    ):
        return 0.0
    lengths = _squares(one.sentence, weight) * _squares(other.sentence, weight)
    likeness = _squares(one.sentence & other.sentence, weight) / math.sqrt(lengths) if lengths else 0.0
    return max(likeness, FAINT) if one.claim.subject in ONE else likeness


FAINT = 0.01
"""Likeness of two sides of a matter of which a story has one, in sentences that share no word."""


def _squares(stems: frozenset[str], weight: Weights) -> float:
    return math.fsum(weight[stem] ** 2 for stem in stems)
