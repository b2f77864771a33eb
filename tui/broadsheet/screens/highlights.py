"""What is marked in each article: facts by how they stand, the one in focus, what is searched for."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from broadsheet.articles.model import Article, Span
from broadsheet.facts.linking import paragraphs
from broadsheet.facts.model import Fact
from broadsheet.facts.standing import Places, signs
from broadsheet.facts.told import Told
from broadsheet.language.finding import places
from broadsheet.screens.layout import Look, Mark

POINTER = "▸"
"""Beside the sign of a claim in focus, so that it is told from the others without colour."""


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
    _found: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    _hits: list[Span] = field(default_factory=list)
    hit: int | None = None
    """Number of the search result in focus."""

    def __post_init__(self) -> None:
        self.take(self.told)

    def take(self, told: Told) -> None:
        """Mark other facts."""
        self.told, self.current = told, None
        self.places = Places(told.facts)
        self._claims: dict[str, list[tuple[int, int, int]]] = {}
        for number, fact in enumerate(told.facts):
            for claim in fact.claims:
                span = claim.value_span or claim.span
                self._claims.setdefault(span.article, []).append((span.start, span.end, number))

    @property
    def facts(self) -> Sequence[Fact]:
        """The facts."""
        return self.told.facts

    @property
    def fact(self) -> Fact | None:
        """The fact in focus."""
        return None if self.current is None else self.facts[self.current]

    def marks(self, article: str) -> list[Mark]:
        """Return the marks on an article."""
        found: list[Mark] = []
        if self.kinds:
            found += [Mark(start, end, kind) for kind, start, end in self.told.stretches(article)]
        if not self.veiled:
            for start, end, number in self._claims.get(article, ()):
                if number != self.current:
                    found.append(Mark(start, end, self.facts[number].status))
            found += self._in_focus(article)
        here = None if self.hit is None else self._hits[self.hit]
        for start, end in self._found.get(article, ()):
            look: Look = "here" if here == Span(article, start, end) else "found"
            found.append(Mark(start, end, look))
        return found

    def _in_focus(self, article: str) -> list[Mark]:
        if self.fact is None:
            return []
        standing = signs(self.fact, self.beside)
        return [
            Mark(claim.span.start, claim.span.end, "claim", standing[article] + POINTER)
            for claim in self.fact.claims
            if claim.span.article == article
        ]

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
            if not differing or self.facts[index].status == "differ":
                return index
        return None

    # -- searching

    def search(self, query: str) -> None:
        """Mark where these words stand; none for no words."""
        self.query, self.hit = query, None
        self._found = {article.id: list(_in_story(article, query)) for article in self.articles}
        self._hits = [
            Span(article.id, *place) for article in self.articles for place in self._found[article.id]
        ]

    @property
    def hits(self) -> Sequence[Span]:
        """Every place that was found, article by article."""
        return self._hits

    def count(self, article: str) -> int:
        """Return how many places were found in an article."""
        return len(self._found.get(article, ()))

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
