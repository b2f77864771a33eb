"""Lines claims up over the articles: claims that fill one slot become one fact with a status.

Only typed slots come here, and only they may differ: aligning free text by its words flagged 17
differences on a story full of figures, of which one was true (docs/design.md).
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from broadsheet.articles.model import Collection
from broadsheet.facts.comparing import status_of
from broadsheet.facts.gazetteer import place_kind
from broadsheet.facts.model import Claim, Fact
from broadsheet.facts.titles import is_office
from broadsheet.language.normal import folded

MANY_VALUED = frozenset(
    {"works_for", "said", "deal_with", "signed_in", "signed_at", "nationality", "is_described"}
)
"""Relations of which several values can hold at once; different values are different facts."""

OF_PLACES = frozenset({"held_in", "born_in", "died_in"})
"""Relations whose places can differ only as places of one kind: a city does not contradict its country."""


def align(collection: Collection, claims: Iterable[Claim]) -> tuple[Fact, ...]:
    """Return the facts that the claims make, those told by most articles first."""
    slots: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    claims = tuple(claims)
    parties = _parties_of_countries(claims)
    for claim in claims:
        slots[_slot(claim, parties)].append(claim)
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


def _parties_of_countries(claims: Sequence[Claim]) -> dict[tuple[str, str], str]:
    """Return (key of who made a deal, key of a country) -> key of the one company of that country it was made with.

    "A deal with Norway" and "a deal with Norway's Veltel" tell of one deal, the first less exactly.
    """
    home = {folded(c.subject): folded(c.value) for c in claims if c.relation == "nationality"}
    made: dict[tuple[str, str], list[str]] = defaultdict(list)
    for claim in claims:
        if claim.relation == "deal_with" and claim.key in home:
            made[folded(claim.subject), home[claim.key]].append(claim.key)
    return {slot: keys[0] for slot, keys in made.items() if len(set(keys)) == 1}


def _slot(claim: Claim, parties: Mapping[tuple[str, str], str]) -> tuple[str, ...]:
    base = (claim.relation, folded(claim.subject))
    if claim.relation == "deal_with":
        return (*base, parties.get((base[1], claim.key), claim.key))
    if claim.relation in OF_PLACES:
        return (*base, place_kind(claim.value))
    if claim.type == "clause":
        return (*base, claim.key)
    if claim.relation == "count":
        return (*base, folded(" ".join(claim.part(name) for name in ("verb", "noun", "rest"))))
    if claim.relation in MANY_VALUED:
        return (*base, claim.key)
    return base


def _one_an_article(claims: Sequence[Claim]) -> list[Claim]:
    """Keep one claim an article: the most confident, then what is so over what may be,
    the title that most articles share, the fullest, the first.
    """
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.span.article].append(claim)
    shared = Counter(key for group in by_article.values() for key in {claim.key for claim in group})
    return [_best(group, shared) for group in by_article.values()]


def _best(claims: list[Claim], shared: Mapping[str, int]) -> Claim:
    return min(
        claims,
        key=lambda c: (
            -c.confidence,
            c.modality != "asserted",
            -len(c.items),
            not is_office(c.key),
            -shared[c.key] if c.relation in ("title", "called") else 0,
            -len(c.value.split()) if c.relation != "deal_with" else 0,
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
