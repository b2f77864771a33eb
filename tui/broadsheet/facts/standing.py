"""How a claim stands to the others of its fact, and which fact a place in a text belongs to."""

from collections.abc import Iterable, Sequence
from typing import Literal

from broadsheet.articles.intervals import Intervals
from broadsheet.facts.model import Claim, Fact, Status
from broadsheet.facts.packed import packed

Sign = Literal["=", "≠", "·"]
SIGNS: dict[Status, Sign] = {"agree": "=", "differ": "≠", "single": "·"}
_NONE = Intervals()


def signs(fact: Fact, beside: str | None = None) -> dict[str, Sign]:
    """Return for each article that tells a fact how it stands to what the article `beside` says.

    Where that one is silent, or none is named, each has the sign of the fact as a whole.
    """
    own = {claim.key for claim in fact.claims if claim.span.article == beside}
    found: dict[str, Sign] = {}
    for claim in fact.claims:
        same = fact.status == "differ" and claim.key in own and claim.span.article != beside
        found.setdefault(claim.span.article, "=" if same else SIGNS[fact.status])
    return found


def words_of(claim: Claim, text: str) -> str:
    """Return what fills the slot in the article's own words, on one line.

    The whole value where it stands so in the sentence, else the place that it was read from: "U.S."
    of a claim whose value is United States.
    """
    value = " ".join(claim.value.split())
    if value and value in " ".join(text[claim.sentence.start : claim.sentence.end].split()):
        return value
    span = claim.value_span
    words = text[span.start : span.end] if span is not None else ", ".join(claim.items) or value
    return " ".join(words.split())


class Places:
    """Finds the fact at a place: the claim around it that says it in the fewest words, else the next one."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._claims = packed(facts).places()

    def at(self, article: str, offset: int) -> int | None:
        """Return the number of the fact that is told around `offset` of an article; None where none is."""
        around = list(self._claims.get(article, _NONE).touching(offset, offset + 1))
        return min(around, key=lambda one: (one[1] - one[0], one))[2] if around else None

    def within(self, article: str, start: int, end: int) -> Iterable[int]:
        """Return the numbers of the facts told in text[start:end], in the text's order."""
        found = self._claims.get(article, _NONE).touching(start, end)
        return [number for first, _, number in found if first >= start]
