"""Lines up quantities that accounts give for one thing: near in amount, alike in unit and in the words around them.

Aligning by words alone flagged 17 differences on a story full of figures, of which one was true
(docs/design.md). What makes it safe is the nearness: 1,284 and 1,248 volunteers are one sample told
twice, 21 and 35 percent are two rates; and that neither account gives the other's amount anywhere.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from broadsheet.articles.model import Span
from broadsheet.facts.model import Claim

NEAR = 1.18
"""The most by which one amount may be another, told less well; farther apart they are two things."""

ALIKE = 0.18
"""Least cosine of the words around two quantities, each weighed by how rare it is in the story."""

MANY_ALIKE = 0.1
"""Least cosine where three words are shared."""

VERY_ALIKE = 0.45
"""From this on one common word is enough, below it two are asked for."""

TYPED = frozenset({"toll", "sum", "tally", "shares", "age", "price", "sum_of", "pledged", "cost"})
"""Relations that line quantities up by a slot of their own."""

CONVERTED = 0.01
"""Share by which amounts may be apart that were rounded, or turned into another unit, by somebody."""

MOST_OF_UNIT = 50
"""Amounts of one unit that are compared for one article: a list of prices has more, and nothing to set against."""

ALMOST = 1.05
"""The most by which one exact amount may be another that needs fewer words in common: 1,284 and 1,248."""

ROUNDED = 0.05
"""Share by which a hedged amount ("about 180") may be off an exact one and still be the same."""


@dataclass(frozen=True, slots=True)
class _Figure:
    claim: Claim
    amount: float
    stems: frozenset[str]

    @property
    def article(self) -> str:
        return self.claim.span.article


def line_up_figures(claims: Iterable[Claim]) -> list[Claim]:
    """Return `figure` claims under one subject for each quantity on which two articles or more differ."""
    claims = tuple(claims)
    typed: dict[str, list[Span]] = defaultdict(list)
    for claim in claims:
        if claim.relation in TYPED:
            typed[claim.span.article].append(claim.span)
    figures = [
        _figure(claim)
        for claim in claims
        if claim.relation == "figure"
        and not any(span.overlaps(claim.span) for span in typed[claim.span.article])
    ]
    weight = _weights(figures)
    given: dict[tuple[str, str], set[float]] = defaultdict(set)
    buckets: dict[str, list[_Figure]] = defaultdict(list)
    held: Counter[tuple[str, str]] = Counter()
    for figure in figures:
        place = (figure.article, figure.claim.subject)
        held[place] += figure.amount not in given[place]
        if figure.amount not in given[place] and held[place] <= MOST_OF_UNIT:
            buckets[figure.claim.subject].append(figure)
        given[place].add(figure.amount)
    found: list[Claim] = []
    for bucket in buckets.values():
        found += _of_unit(sorted(bucket, key=lambda figure: figure.amount), weight, given)
    return found


def _of_unit(
    bucket: Sequence[_Figure], weight: dict[str, float], given: dict[tuple[str, str], set[float]]
) -> list[Claim]:
    """Return the claims of one unit's groups; `bucket` is in the order of the amounts."""
    found: list[Claim] = []
    taken: set[int] = set()
    for i, one in enumerate(bucket):
        if i in taken:
            continue
        group = [one]
        for j in range(i + 1, len(bucket)):
            other = bucket[j]
            if other.amount > one.amount * NEAR:
                break
            if j not in taken and _same_thing(group, other, weight, given):
                group.append(other)
                taken.add(j)
        if len({each.amount for each in group}) > 1:
            found += _named(group)
    return found


def _same_thing(
    group: Sequence[_Figure],
    other: _Figure,
    weight: dict[str, float],
    given: dict[tuple[str, str], set[float]],
) -> bool:
    if any(other.article == one.article for one in group):
        return False
    for one in group:
        unit = one.claim.subject
        if other.amount != one.amount and (
            other.amount in given[one.article, unit] or one.amount in given[other.article, unit]
        ):
            return False
    return any(_alike(one, other, weight) for one in group)


def _alike(one: _Figure, other: _Figure, weight: dict[str, float]) -> bool:
    shared = one.stems & other.stems
    if (
        _exact(one)
        and _exact(other)
        and max(one.amount, other.amount) <= ALMOST * min(one.amount, other.amount)
    ):
        return bool(shared) or one.claim.subject == "people"
    if not shared:
        return False
    likeness = sum(weight[stem] ** 2 for stem in shared) / math.sqrt(
        sum(weight[stem] ** 2 for stem in one.stems) * sum(weight[stem] ** 2 for stem in other.stems)
    )
    return likeness >= (MANY_ALIKE if len(shared) > 2 else ALIKE if len(shared) > 1 else VERY_ALIKE)


def _exact(figure: _Figure) -> bool:
    """Say whether an amount is given to three digits or more, as no rounded one is."""
    digits = figure.claim.part("amount").removesuffix(".0").replace(".", "")
    return len(digits.rstrip("0")) > 2


def _named(group: Sequence[_Figure]) -> list[Claim]:
    """Return the group's claims under one subject: what is counted, and the words that its accounts share."""
    shared = frozenset.intersection(*(figure.stems for figure in group)) or group[0].stems & group[1].stems
    first = group[0].claim
    words = dict(zip(first.part("stems").split("\n"), first.part("words").split("\n"), strict=True))
    about = ", ".join(word for stem, word in words.items() if stem in shared)
    subject = f"{first.subject} ({about})" if about else first.subject
    return [replace(figure.claim, subject=subject) for figure in group]


def is_rounded(claims: Sequence[Claim]) -> bool:
    """Say whether amounts differ only as a hedged round one ("about 180") does from an exact one."""
    amounts = [float(claim.part("amount")) for claim in claims]
    hedged = any(claim.part("hedged") for claim in claims)
    return max(amounts) - min(amounts) <= (ROUNDED if hedged else CONVERTED) * max(amounts)


def _figure(claim: Claim) -> _Figure:
    return _Figure(
        claim, float(claim.part("amount")), frozenset(filter(None, claim.part("stems").split("\n")))
    )


def _weights(figures: Sequence[_Figure]) -> dict[str, float]:
    """Return the rarity of each stem among the story's quantities: the logarithm of its inverse frequency."""
    counts = Counter(stem for figure in figures for stem in figure.stems)
    return {stem: math.log(1 + len(figures) / count) for stem, count in counts.items()}
