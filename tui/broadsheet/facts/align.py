"""Lines claims up over the articles: claims that fill one slot become one fact with a status.

Only typed slots come here, and only they may differ: aligning free text by its words flagged 17
differences on a story full of figures, of which one was true (docs/design.md).
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from broadsheet.articles.model import Collection
from broadsheet.facts.cues import OFFICES
from broadsheet.facts.figures import is_rounded
from broadsheet.facts.gazetteer import place_kind
from broadsheet.facts.model import Claim, Difference, Fact, Status
from broadsheet.language.normal import folded

MANY_VALUED = frozenset(
    {"works_for", "said", "deal_with", "signed_in", "signed_at", "nationality", "is_described"}
)
"""Relations of which several values can hold at once; different values are different facts."""

OF_PLACES = frozenset({"held_in", "born_in", "died_in"})
"""Relations whose places can differ only as places of one kind: a city does not contradict its country."""

GENERAL = frozenset("leader boss head chief official executive figure politician statesman".split())
"""Words for whoever holds a post; beside the post's own name they tell nothing else."""

SIMILAR = 0.6
"""Share of the shorter quotation's words that the other must hold to be the same words."""


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
            not _is_office(c.key),
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


def status_of(claims: Sequence[Claim]) -> tuple[Status, Difference | None]:
    """Return whether claims of one slot agree, and how they differ if not.

    Wording: quotations that are not word for word the same. Granularity: one value says more than
    the other and contains it ("president", "President and CEO"). Unit: what is counted is not the same ("40 contracts",
    "contracts in 30 countries"). Value: anything else.
    """
    if len({claim.span.article for claim in claims}) < 2:
        return "single", None
    if claims[0].relation == "wording":
        return ("differ", "wording") if _worded_differently(claims) else ("agree", None)
    if claims[0].relation == "title":
        return _titles_status([claim.key for claim in claims])
    keys = {claim.key for claim in claims}
    if len(keys) <= 1:
        return "agree", None
    if claims[0].relation == "described_as":
        return ("agree", None) if _same_description(claims) else ("differ", "wording")
    if claims[0].type == "date" and _one_date(keys):
        return "agree", None
    ordered = sorted(keys, key=len)
    if claims[0].relation == "deal_with":
        return "differ", "granularity"
    if claims[0].relation == "clock" and len({key[:2] for key in keys}) == 1:
        return "differ", "granularity"
    if claims[0].relation in ("called", "spelled"):
        return "differ", "wording"
    if claims[0].relation == "figure":
        return "differ", "granularity" if is_rounded(claims) else "value"
    if claims[0].relation == "part_of" and keys & {"majority", "most"}:
        return "differ", "granularity"
    if claims[0].relation == "toll" and sum(key.isdecimal() for key in keys) < 2:
        # "dozens" is less exact than 53; it contradicts nothing that a number says
        return "differ", "granularity"
    if claims[0].relation == "tally" and len({key.split()[-1] for key in keys}) == len(keys):
        return "differ", "unit"
    contained = all(_contains(ordered[-1], key) for key in ordered)
    return "differ", "granularity" if contained else "value"


def _titles_status(keys: Sequence[str]) -> tuple[Status, Difference | None]:
    """Return how titles compare: posts can contradict each other, other words for a person only differ in wording."""
    offices = [key for key in keys if _is_office(key)]
    posts = len(offices) > 1
    compared = set(
        offices if posts else [key for key in keys if key.split()[-1] not in GENERAL or not offices]
    )
    if len(compared) == 1:
        return "agree", None
    longest = max(compared, key=len)
    if all(_contains(longest, key) for key in compared):
        return "differ", "granularity"
    return "differ", "value" if posts else "wording"


def _is_office(role: str) -> bool:
    return bool(OFFICES & set(role.split()))


def _contains(longer: str, shorter: str) -> bool:
    return set(shorter.replace("|", " ").split()) <= set(longer.replace("|", " ").split())


OTHER_WORDS = 2
"""Words at a quotation's end that may be others; more of them are another sentence."""


def _worded_differently(claims: Sequence[Claim]) -> bool:
    """Say whether two quotations differ inside what they share; where one goes on longer is no difference."""
    from difflib import SequenceMatcher

    versions = list(dict.fromkeys(claim.key for claim in claims))
    longest = max(versions, key=len)
    for version in versions:
        if version in longest:
            continue
        ops = SequenceMatcher(None, version.split(), longest.split(), autojunk=False).get_opcodes()
        same = [number for number, op in enumerate(ops) if op[0] == "equal"]
        inner = ops[same[0] : same[-1]] if same else []
        ends = [op for op in ops if op[0] == "replace" and max(op[2] - op[1], op[4] - op[3]) <= OTHER_WORDS]
        if ends or any(op[0] != "equal" for op in inner):
            return True
    return False


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


def similar(one: str, other: str, share: float = SIMILAR) -> bool:
    """Say whether two folded quotations are the same words, by the share the shorter has in common."""
    # Stems of five letters: "strategically important" and "strategic importance" are the same words.
    first, second = [word[:5] for word in one.split()], [word[:5] for word in other.split()]
    shorter, longer = (first, set(second)) if len(first) <= len(second) else (second, set(first))
    if len(shorter) < 2:
        return one == other
    return (
        sum(word in longer for word in shorter) >= share * len(shorter) and len(shorter) >= 4
    ) or one == other
