"""What a reader is shown of a collection's findings: one row of the cache once they are made."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from broadsheet.articles.model import Collection
from broadsheet.facts.analyzer import Analyzer, RuleAnalyzer
from broadsheet.facts.model import Fact

if TYPE_CHECKING:
    from broadsheet.facts.find import Findings

Kind = Literal["name", "number", "quotation"]
KINDS: tuple[Kind, ...] = ("name", "number", "quotation")
_NUMBERS = frozenset(("date", "number", "money", "percent"))


@dataclass(frozen=True, slots=True)
class Told:
    """The facts, and where names, numbers and quotations stand."""

    facts: Sequence[Fact] = ()
    places: dict[str, bytes] = field(default_factory=dict)
    """By article, triples of 32-bit numbers: an index into KINDS, start, end. A tuple each would take
    ten times the room: a book of 1 MB has 50,000 of them."""

    def stretches(self, article: str) -> list[tuple[Kind, int, int]]:
        """Return (kind, start, end) of the names, numbers and quotations of an article, in its order."""
        flat = array("I", self.places.get(article, b""))
        return [(KINDS[flat[n]], flat[n + 1], flat[n + 2]) for n in range(0, len(flat), 3)]


def told(findings: "Findings") -> Told:
    """Return what a reader is shown of these findings."""
    found: dict[str, list[tuple[int, int, int]]] = {}
    for mention in findings.mentions:
        kind = KINDS.index("number" if mention.type in _NUMBERS else "name")
        found.setdefault(mention.span.article, []).append((mention.span.start, mention.span.end, kind))
    for quotation in findings.quotations:
        span = quotation.span
        found.setdefault(span.article, []).append((span.start, span.end, KINDS.index("quotation")))
    places = {
        article: array("I", [n for start, end, kind in sorted(own) for n in (kind, start, end)]).tobytes()
        for article, own in found.items()
    }
    return Told(findings.facts, places)


def told_remembered(collection: Collection, analyzer: Analyzer | None = None) -> Told:
    """Return what a reader is shown; of a collection seen before in 25 ms instead of 100.

    The finders, and what lines claims up, are imported only for one that was not.
    """
    from broadsheet.facts.kept import Kept
    from broadsheet.home.cache import open_cache

    analyzer = analyzer or RuleAnalyzer()
    with open_cache() as cache:
        kept = Kept(cache, analyzer)
        keys = [kept.key_of(article) for article in collection.articles]
        key = kept.key("told", (collection.name.encode("utf-8", "surrogatepass"), *keys))
        known = kept.load(key, Told)
        if known is None:
            from broadsheet.facts.find import find

            known = told(find(collection, analyzer, cache))
            kept.keep(key, known)
            kept.flush()
    return known
