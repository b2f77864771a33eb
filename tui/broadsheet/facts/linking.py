"""Which place in one account goes with which in another: what lets two texts be read side by side."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from broadsheet.articles.model import Article
from broadsheet.facts.model import Fact
from broadsheet.facts.packed import packed


@dataclass(frozen=True, slots=True)
class Link:
    """Places of two texts that go together, as (here, there) offsets, in the order of the first."""

    pairs: tuple[tuple[int, int], ...]

    def follow(self, here: float) -> float:
        """Return the offset there that goes with the offset `here`; in proportion between two pairs."""
        index = bisect_right(self.pairs, here, key=lambda pair: pair[0])
        if index == 0:
            return float(self.pairs[0][1])
        if index == len(self.pairs):
            return float(self.pairs[-1][1])
        (start, first), (end, last) = self.pairs[index - 1], self.pairs[index]
        return first + (last - first) * (here - start) / (end - start)


class Links:
    """The links between any two of several articles, worked out when first asked for."""

    def __init__(self, articles: Sequence[Article], facts: Sequence[Fact]) -> None:
        self._paragraphs = {article.id: paragraphs(article) for article in articles}
        self._facts: dict[str, dict[int, int]] = {article.id: {} for article in articles}
        self._links: dict[tuple[str, str], Link] = {}
        told = packed(facts)
        for number, article, start in told.begun():
            if article in self._facts and told.status(number) != "single":
                self._facts[article].setdefault(number, start)

    def between(self, here: str, there: str) -> Link:
        """Return the link from the article with id `here` to the one with id `there`.

        A paragraph goes with the one there that tells the most of the same facts, its beginning
        with its beginning and its end with its end; beginnings and ends of both texts go together.
        """
        if (here, there) not in self._links:
            self._links[here, there] = self._pair(here, there)
        return self._links[here, there]

    def aligned(self, here: str, there: str) -> int:
        """Return how many paragraphs of one article go with one of the other."""
        return len(self._partners(here, there))

    def _partners(self, here: str, there: str) -> dict[int, int]:
        shared: dict[int, Counter[int]] = {}
        theirs = self._facts[there]
        for number, start in self._facts[here].items():
            if number in theirs:
                mine = _holding(self._paragraphs[here], start)
                shared.setdefault(mine, Counter())[_holding(self._paragraphs[there], theirs[number])] += 1
        return {
            mine: min(counts, key=lambda other: (-counts[other], abs(other - mine), other))
            for mine, counts in shared.items()
        }

    def _pair(self, here: str, there: str) -> Link:
        mine, theirs = self._paragraphs[here], self._paragraphs[there]
        pairs = {mine[0][0]: theirs[0][0], mine[-1][1]: theirs[-1][1]}
        for paragraph, partner in self._partners(here, there).items():
            start, end = mine[paragraph]
            pairs[start], pairs[max(end, start + 1)] = theirs[partner]
        return Link(tuple(sorted(pairs.items())))


def paragraphs(article: Article) -> Sequence[tuple[int, int]]:
    """Return the (start, end) of each paragraph of the story; the whole text where nothing was kept."""
    return article.kept or ((0, len(article.text.rstrip())),)


def _holding(spans: Sequence[tuple[int, int]], offset: int) -> int:
    return max(bisect_right(spans, offset, key=lambda span: span[0]) - 1, 0)
