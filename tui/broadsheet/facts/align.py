"""Lines claims up over the articles: claims that fill one slot become one fact with a status.

Only typed slots come here, and only they may differ: aligning free text by its words flagged 17
differences on a story full of figures, of which one was true (docs/design.md).
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence

from broadsheet.articles.model import Collection
from broadsheet.facts.cues import OFFICES
from broadsheet.facts.model import Claim, Difference, Fact, Status
from broadsheet.language.normal import folded

MANY_VALUED = frozenset(
    {"works_for", "said", "deal_with", "signed_in", "signed_at", "nationality", "is_described"}
)
"""Relations of which several values can hold at once; different values are different facts."""

SIMILAR = 0.6
"""Share of the shorter quotation's words that the other must hold to be the same words."""


def align(collection: Collection, claims: Iterable[Claim]) -> tuple[Fact, ...]:
    """Return the facts that the claims make, those told by most articles first."""
    slots: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        slots[_slot(claim)].append(claim)
    facts = [_fact(collection, slot, _one_an_article(group)) for slot, group in slots.items()]
    order = {article.id: number for number, article in enumerate(collection.articles)}
    return tuple(
        sorted(
            facts,
            key=lambda f: (
                -len({c.span.article for c in f.claims}),
                order[f.claims[0].span.article],
                f.claims[0].span.start,
                f.id,
            ),
        )
    )


def _slot(claim: Claim) -> tuple[str, ...]:
    base = (claim.relation, folded(claim.subject))
    if claim.type == "clause":
        return (*base, claim.key)
    if claim.relation == "count":
        return (*base, folded(" ".join(claim.part(name) for name in ("verb", "noun", "rest"))))
    if claim.relation in MANY_VALUED:
        return (*base, claim.key)
    return base


def _one_an_article(claims: Sequence[Claim]) -> list[Claim]:
    """Keep one claim an article: the most confident, then the fullest, then the first; lists are joined."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.span.article].append(claim)
    return [_best(group) for group in by_article.values()]


def _best(claims: list[Claim]) -> Claim:
    return min(
        claims,
        key=lambda c: (
            -c.confidence,
            -len(c.items),
            not _is_office(c.key),
            -len(c.value.split()),
            c.span.start,
        ),
    )


def _fact(collection: Collection, slot: tuple[str, ...], claims: list[Claim]) -> Fact:
    order = {article.id: number for number, article in enumerate(collection.articles)}
    claims = sorted(claims, key=lambda c: order[c.span.article])
    status, difference = status_of(claims)
    digest = hashlib.sha256(
        "\x1f".join((collection.name, *slot)).encode("utf-8", "surrogatepass")
    ).hexdigest()[:12]
    first = claims[0]
    return Fact(digest, first.relation, first.subject, first.subject, tuple(claims), status, difference)


def status_of(claims: Sequence[Claim]) -> tuple[Status, Difference | None]:
    """Return whether claims of one slot agree, and how they differ if not.

    Wording: quotations that are not word for word the same. Granularity: one value says more than
    the other and contains it ("president", "President and CEO"). Value: anything else.
    """
    if len({claim.span.article for claim in claims}) < 2:
        return "single", None
    if claims[0].relation == "wording":
        return ("agree", None) if _all_within(claims) else ("differ", "wording")
    keys = {claim.key for claim in claims if claim.relation != "title" or _is_office(claim.key)}
    if len(keys) <= 1:
        return "agree", None
    if claims[0].relation == "described_as":
        return ("agree", None) if _same_description(claims) else ("differ", "wording")
    if claims[0].type == "date" and _one_date(keys):
        return "agree", None
    ordered = sorted(keys, key=len)
    contained = all(_contains(ordered[-1], key) for key in ordered)
    return "differ", "granularity" if contained else "value"


def _is_office(role: str) -> bool:
    return bool(OFFICES & set(role.split()))


def _contains(longer: str, shorter: str) -> bool:
    return set(shorter.replace("|", " ").split()) <= set(longer.replace("|", " ").split())


def _all_within(claims: Sequence[Claim]) -> bool:
    longest = max((claim.key for claim in claims), key=len)
    return all(claim.key in longest for claim in claims)


_SYNONYMS = {
    "biggest": "largest",
    "top": "largest",
    "supplier": "maker",
    "manufacturer": "maker",
    "producer": "maker",
    "provider": "operator",
    "carrier": "operator",
    "telecommunications": "telecom",
}


def _same_description(claims: Sequence[Claim]) -> bool:
    """Say whether descriptions mean one thing: "biggest telecom equipment supplier", "largest manufacturer of …"."""
    meanings = {
        frozenset(_SYNONYMS.get(word, word) for word in claim.key.split() if word != "of") for claim in claims
    }
    return len(meanings) == 1


def _one_date(keys: set[str]) -> bool:
    """Say whether dates differ only in how exact they are: "May" and "May 15"."""
    longest = max(keys, key=len)
    return all(longest.startswith(key) for key in keys)


def similar(one: str, other: str) -> bool:
    """Say whether two folded quotations are the same words, by the share the shorter has in common."""
    # Stems of five letters: "strategically important" and "strategic importance" are the same words.
    first, second = [word[:5] for word in one.split()], [word[:5] for word in other.split()]
    shorter, longer = (first, set(second)) if len(first) <= len(second) else (second, set(first))
    if len(shorter) < 2:
        return one == other
    return (
        sum(word in longer for word in shorter) >= SIMILAR * len(shorter) and len(shorter) >= 4
    ) or one == other
