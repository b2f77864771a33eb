"""Sets beside each other when and where accounts say that somebody did, or suffered, what is done once."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from broadsheet.articles.model import Span
from broadsheet.facts.gazetteer import place_kind
from broadsheet.facts.model import Claim, ClaimType
from broadsheet.language.normal import folded

_ONCE = frozenset(
    """die resign retire marry sink crash land collapse erupt strike derail flee escape surrender win lose
    be.arrested be.detained be.charged be.killed be.shot be.found be.born be.appointed be.elected be.sentenced
    be.convicted be.acquitted be.released be.freed be.abducted be.kidnapped be.founded be.signed be.fired be.sacked
    be.dismissed be.extradited be.launched be.opened be.discovered be.buried be.held be.hit be.destroyed
    launch open unveil sign found""".split()
)
"""What is done once; with a dot in place of the space of a passive."""
_ASKED: tuple[ClaimType, ...] = ("date", "place")
_MONTH = len("2021-03")


def line_up_occasions(claims: Sequence[Claim]) -> list[Claim]:
    """Return `day_of` and `place_of` claims from clauses: subject who and what ("Jane Roe was arrested").

    An article that tells two days or places takes no side.
    """
    told: dict[tuple[str, ...], dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if claim.type == "clause" and claim.relation.replace(" ", ".") in _ONCE and claim.part("type"):
            for asked in _ASKED:
                one = _asked(claim, asked)
                if one is not None:
                    what = "" if claim.relation.startswith("be ") else folded(claim.part("object"))
                    told[claim.subject, claim.relation, what, asked][one.span.article].append(one)
    found: list[Claim] = []
    for articles in told.values():
        sides = [own[0] for own in articles.values() if len({claim.key for claim in own}) == 1]
        if len(sides) > 1 and len({place_kind(claim.value) for claim in sides if claim.type == "place"}) < 2:
            found += [replace(claim, subject=sides[0].subject) for claim in sides]
    return found


def _asked(claim: Claim, asked: ClaimType) -> Claim | None:
    value = claim.part(asked)
    if not value or (asked == "date" and len(value) < _MONTH):
        return None
    words = claim.part("date words") if asked == "date" else value
    relation = "day_of" if asked == "date" else "place_of"
    return replace(
        claim, relation=relation, subject=f"{claim.subject} {claim.part('verb')}", value=words, key=value.casefold(),
        type=asked, context=value, items=(), value_span=_at(claim, words), parts=(),
    )  # fmt: skip


def _at(claim: Claim, words: str) -> Span | None:
    at = claim.quote.find(words)
    start = claim.span.start + at
    return Span(claim.span.article, start, start + len(words)) if at >= 0 else None
