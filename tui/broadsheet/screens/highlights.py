"""What is marked in each article: facts by how they stand, the one in focus, what is searched for."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from broadsheet.articles.intervals import Intervals
from broadsheet.articles.model import Article, Span
from broadsheet.facts.linking import paragraphs
from broadsheet.facts.model import Fact
from broadsheet.facts.packed import packed
from broadsheet.facts.standing import Places, signs
from broadsheet.facts.told import KINDS, Told
from broadsheet.language.finding import places
from broadsheet.screens.layout import Look, Mark

POINTER = "▸"
"""Beside the sign of a claim in focus, so that it is told from the others without colour."""


_NONE = Intervals()


@dataclass
class Highlights:
    """Facts and search results of several articles, as marks on their texts."""

    articles: Sequence[Article]
    told: Told = field(default_factory=Told)
    current: int | None = None
    """Number of the fact in focus."""
    beside: str | None = None
    """The article that the signs of the fact in focus are told from."""
    kinds: bool = True
    """Whether names, numbers and quotations are marked too."""
    veiled: bool = False
    """Whether no fact is marked: an open-book question would be answered by it."""
    query: str = ""
    hit: int | None = None
    """Number of the search result in focus."""

    def __post_init__(self) -> None:
        self._found: dict[str, Intervals] = {}
        self._hits: list[Span] = []
        self.take(self.told)

    def take(self, told: Told) -> None:
        """Mark other facts."""
        self.told, self.current = told, None
        self.facts = packed(told.facts)
        self.places = Places(self.facts)
        self._kinds: dict[str, Intervals] = {}
        self._claims = self.facts.places(values=True)

    @property
    def fact(self) -> Fact | None:
        """The fact in focus."""
        return None if self.current is None else self.facts[self.current]

    def marks(self, article: str, start: int, end: int) -> list[Mark]:
        """Return the marks on text[start:end] of an article."""
        found: list[Mark] = []
        if self.kinds:
            found += [Mark(a, b, KINDS[kind]) for a, b, kind in self._kinds_in(article).touching(start, end)]
        if not self.veiled:
            for a, b, number in self._claims.get(article, _NONE).touching(start, end):
                if number != self.current:
                    found.append(Mark(a, b, self.facts.status(number)))
            found += self._in_focus(article, start, end)
        here = None if self.hit is None else self._hits[self.hit]
        for a, b, _ in self._found.get(article, _NONE).touching(start, end):
            look: Look = "here" if here == Span(article, a, b) else "found"
            found.append(Mark(a, b, look))
        return found

    def _kinds_in(self, article: str) -> Intervals:
        if article not in self._kinds:
            own = self.told.stretches(article)
            self._kinds[article] = Intervals((a, b, KINDS.index(kind)) for kind, a, b in own)
        return self._kinds[article]

    def prepare(self) -> None:
        """Find out ahead where names, numbers and quotations stand in each article."""
        for article in self.articles:
            self._kinds_in(article.id)

    def _in_focus(self, article: str, start: int, end: int) -> list[Mark]:
        if self.fact is None:
            return []
        standing = signs(self.fact, self.beside)
        return [
            Mark(claim.span.start, claim.span.end, "claim", standing[article] + POINTER)
            for claim in self.fact.claims
            if claim.span.article == article and claim.span.start < end and claim.span.end > start
        ]

    def focus(self) -> list[Span]:
        """Return the places that change when the fact or the search result in focus does."""
        places = [] if self.hit is None else [self._hits[self.hit]]
        for claim in self.fact.claims if self.fact else ():
            places += [claim.span, claim.value_span or claim.span]
        return places

    def places_of(self, number: int) -> dict[str, tuple[int, int]]:
        """Return where each article begins to tell a fact, as (start, end) by article."""
        found: dict[str, tuple[int, int]] = {}
        for claim in self.facts[number].claims:
            found.setdefault(claim.span.article, (claim.span.start, claim.span.end))
        return found

    def step(self, by: int, *, differing: bool = False) -> int | None:
        """Return the number of the next fact in the direction of `by`; None where there is none."""
        total = len(self.facts)
        start = (-1 if by > 0 else 0) if self.current is None else self.current
        for number in range(1, total + 1):
            index = (start + by * number) % total
            if not differing or self.facts.status(index) == "differ":
                return index
        return None

    # -- searching

    def search(self, query: str) -> None:
        """Mark where these words stand; none for no words."""
        self.query, self.hit = query, None
        self._hits = [
            Span(article.id, *place) for article in self.articles for place in _in_story(article, query)
        ]
        by_article: dict[str, list[tuple[int, int, int]]] = {}
        for hit in self._hits:
            by_article.setdefault(hit.article, []).append((hit.start, hit.end, 0))
        self._found = {article: Intervals(own) for article, own in by_article.items()}

    @property
    def hits(self) -> Sequence[Span]:
        """Every place that was found, article by article."""
        return self._hits

    def count(self, article: str) -> int:
        """Return how many places were found in an article."""
        return len(self._found.get(article, _NONE))

    def step_hit(self, by: int, article: str, offset: int) -> Span | None:
        """Focus the next place in the direction of `by`: the first time from `offset` of an article on."""
        if not self._hits:
            return None
        if self.hit is not None:
            self.hit = (self.hit + by) % len(self._hits)
        else:
            order = [one.id for one in self.articles]
            here = (order.index(article), offset)
            later = [
                n for n, span in enumerate(self._hits) if (order.index(span.article), span.start) >= here
            ]
            self.hit = (
                (later[0] if later else 0) if by > 0 else ((later[0] if later else 0) - 1) % len(self._hits)
            )
        return self._hits[self.hit]


def _in_story(article: Article, query: str) -> list[tuple[int, int]]:
    """Return where words stand in the lines that are shown of an article."""
    kept = paragraphs(article)
    found = []
    for start, end in places(query, article.text):
        line = bisect_right(kept, start, key=lambda one: one[0]) - 1
        if line >= 0 and start < kept[line][1]:
            found.append((start, end))
    return found
