"""Sets "did not pay the fine" of one account beside "paid the fine" of another."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from broadsheet.facts.model import Claim
from broadsheet.language.normal import folded

_NOT = "not "
_STATES = frozenset("be have do say think know want expect seem appear comment respond".split())
"""Verbs of what may be so at one time and not at another, or of one thing and not of the next."""


def line_up_negations(claims: Iterable[Claim]) -> list[Claim]:
    """Return `contrast` claims from open clauses of which one account denies what another tells, with one subject and object.

    An account that has both says that it changed.
    """
    told: dict[tuple[str, str, str], dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        verb = claim.relation.removeprefix(_NOT)
        if claim.type == "clause" and claim.modality == "asserted" and verb not in _STATES:
            told[_head(claim.part("subject")), verb, _head(claim.part("object"))][claim.span.article].append(
                claim
            )
    found: list[Claim] = []
    for (_, verb, _), articles in told.items():
        denying = {article: {c.relation.startswith(_NOT) for c in own} for article, own in articles.items()}
        if {True} not in denying.values() or {False} not in denying.values() or len(articles) < 2:
            continue
        sides = [own[0] for article, own in articles.items() if len(denying[article]) == 1]
        subject = f"{sides[0].subject}: {verb}"
        found += [
            replace(
                side, relation="contrast", subject=subject, value=side.part("verb"), type="text", value_span=None,
                key="not so" if side.relation.startswith(_NOT) else "so", parts=(), items=(),
            )
            for side in sides
        ]  # fmt: skip
    return found


def _head(words: str) -> str:
    """Return the last word of a noun phrase before any "of", folded and in the singular; a name whole."""
    plain = folded(words).split(" of ")[0].split()
    return plain[-1].removesuffix("s") if plain else ""
