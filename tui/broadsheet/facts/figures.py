"""Lines up quantities that accounts give for one thing, by what stands around them.

Aligning by words alone flagged 17 differences on a story full of figures, of which one was true
(docs/design.md). What makes it safe: neither account has the other's amount, each is the other's best
counterpart, and what speaks for and against one thing was weighed on stories labelled by hand (`likeness.py`).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from broadsheet.facts.figure import Figure, figure_of, same_amount
from broadsheet.facts.framed import FRAMED
from broadsheet.facts.likeness import Surroundings, score
from broadsheet.facts.model import Claim, Fact

LIKELY = 0.1
"""Least score of two quantities that are shown as one thing told differently. On 78 stories 236 of the 338 differences of all
kinds that are shown are then among those that people had written down, at 0 241 of 346 and at .25 233 of 333; with the
weights of 24 stories it was 237 of 347."""

SLACK = 0.5
"""By how much less a third account's quantity may score with each of a group that it joins."""

MOST_OF_UNIT = 50
"""Amounts of one kind that are compared for one article: a list of prices has more, and nothing to set against."""

CONVERTED = 0.01
"""Share by which amounts may be apart that were rounded, or turned into another unit, by somebody."""

ROUNDED = 0.05
"""Share by which a hedged amount ("about 180") may be off an exact one and still be the same."""

TYPED = frozenset(
    {
        "toll",
        "sum",
        "tally",
        "price",
        "sum_of",
        "pledged",
        "cost",
        "paid",
        "ready_in",
        "ahead_by",
        "jailed_for",
        "how_many",
        "measures",
        "detail",
        "lasts",
        "vote_share",
    }
)
"""Relations whose subjects tell what a quantity is of."""

GENERAL = frozenset({"figure", "contrast", "day"})
"""Relations that set against each other whatever no typed slot does."""

SECOND = FRAMED | {"how_many", "planned_for", "happened_in"}
"""Relations that do not show again what another typed slot shows."""

Scores = dict[tuple[int, int], float]


def line_up_figures(claims: Iterable[Claim]) -> list[Claim]:
    """Return `figure` claims under one subject for each quantity on which two articles or more differ."""
    claims = tuple(claims)
    figures = _compared(figure_of(claim) for claim in claims if claim.relation == "figure")
    slots = _slots(figures, claims)
    filled: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for figure, own in zip(figures, slots, strict=True):
        filled[figure.article] |= own
    scores = {
        (i, j): its
        for (i, j), its in _scores(figures).items()
        if _may_meet(slots[i], slots[j])
        and slots[i].isdisjoint(filled[figures[j].article] - slots[j])
        and slots[j].isdisjoint(filled[figures[i].article] - slots[i])
    }  # of a slot that another amount of an account fills, this one is none
    return [
        claim for group in _groups(figures, scores) for claim in _named([figures[n] for n in sorted(group)])
    ]


def _may_meet(one: set[tuple[str, str]], other: set[tuple[str, str]]) -> bool:
    """Say whether quantities that fill these typed slots may be of one thing; what a detail is of is certain."""
    if any(relation == "detail" for relation, _ in one | other):
        return not one.isdisjoint(other)
    return not one or not other or not one.isdisjoint(other)


def _slots(figures: Sequence[Figure], claims: Sequence[Claim]) -> list[set[tuple[str, str]]]:
    """Return the typed slots that each quantity fills: those taken and those that remain are two things."""
    typed: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.relation in TYPED and claim.value_span is not None:
            typed[claim.span.article].append(claim)
    return [
        {(claim.relation, claim.subject) for claim in typed[figure.article] if _is_of(claim, figure.claim)}
        for figure in figures
    ]


def _compared(figures: Iterable[Figure]) -> list[Figure]:
    """Return the quantities without those of a page that is full of them."""
    found: list[Figure] = []
    held: Counter[tuple[str, str]] = Counter()
    for figure in figures:
        held[figure.article, figure.kind] += 1
        if held[figure.article, figure.kind] <= MOST_OF_UNIT:
            found.append(figure)
    return found


def _scores(figures: Sequence[Figure]) -> Scores:
    """Return how likely two quantities are one thing, for each two that may be, by their numbers."""
    around = Surroundings(figures)
    by_kind: dict[str, list[int]] = defaultdict(list)
    for number, figure in enumerate(figures):
        by_kind[figure.kind].append(number)
    features = {
        (i, j): around.features(figures[i], figures[j])
        for numbers in by_kind.values()
        for i, j in combinations(numbers, 2)
        if around.comparable(figures[i], figures[j])
    }
    best: dict[tuple[int, str], tuple[float, int]] = {}
    for (i, j), its in features.items():
        for one, other in ((i, j), (j, i)):
            place = (one, figures[other].article)
            best[place] = max(
                best.get(place, (-1.0, -1)),
                (its["far"] + around.likeness(figures[i].stems, figures[j].stems), other),
            )
    return {
        (i, j): score(its, best=best[i, figures[j].article][1] == j and best[j, figures[i].article][1] == i)
        for (i, j), its in features.items()
    }


def _groups(figures: Sequence[Figure], scores: Scores) -> list[list[int]]:
    """Return the numbers of quantities that are one thing, one an article, the surest two of a group first."""
    groups: list[list[int]] = []
    where: dict[int, list[int]] = {}
    likely = sorted(
        (-its, pair)
        for pair, its in scores.items()
        if its >= LIKELY and not same_amount(figures[pair[0]], figures[pair[1]])
    )
    for _, (i, j) in likely:
        if i in where and j in where:
            continue
        if i not in where and j not in where:
            where[i] = where[j] = group = [i, j]
            groups.append(group)
            continue
        group, new = (where[i], j) if i in where else (where[j], i)
        if all(scores.get((min(n, new), max(n, new)), LIKELY - 9) >= LIKELY - SLACK for n in group):
            group.append(new)
            where[new] = group
    return groups


def without_repeats(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return the facts without those of `GENERAL` that tell, in two articles, what another that differs tells."""
    facts = tuple(facts)
    shown = [fact for fact in facts if fact.status == "differ" and fact.relation not in GENERAL]
    first = [fact for fact in shown if fact.relation not in SECOND]

    def told(fact: Fact, by: Sequence[Fact]) -> bool:
        return any(
            len({own.span.article for own in fact.claims for its in other.claims if _is_of(own, its)}) > 1
            for other in by
        )

    return tuple(
        fact
        for fact in facts
        if not (fact.relation in GENERAL and told(fact, shown))
        and not (fact.relation in SECOND and fact.status == "differ" and told(fact, first))
    )


def _is_of(figure: Claim, other: Claim) -> bool:
    return (figure.value_span or figure.span).overlaps(other.value_span or other.span)


def _named(group: Sequence[Figure]) -> list[Claim]:
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
