"""The objects of this room: an article as found, and places in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from broadsheet.articles.outlets import outlet_name

UNNAMED_OUTLET = "one account"
"""What a text without a known outlet is called."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article: text[start:end] of its original text, in Python string offsets."""

    article: str
    """Id of the article."""
    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Say whether both lie in one article and share a character."""
        return self.article == other.article and self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Say whether `other` lies wholly inside this span."""
        return self.article == other.article and self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article."""

    span: Span
    paragraph: int
    """Number of the kept line it stands in, from 0."""


@dataclass(frozen=True, slots=True)
class Article:
    """One account of the story: the text exactly as found, and what is known of it."""

    id: str
    """Collection and file stem, as "huawei-mts-5g/05-rt"."""
    text: str
    """The text as found, boilerplate and all; every span points into it."""
    outlet: str = UNNAMED_OUTLET
    title: str | None = None
    author: str | None = None
    published: date | None = None
    url: str | None = None
    kept: tuple[tuple[int, int], ...] = ()
    """(start, end) of each line that is part of the story, in order; the rest is boilerplate."""
    language: str | None = None
    """What it is written in where that is not English; then it is shown and nothing is found in it."""

    @property
    def stem(self) -> str:
        """The id without its collection: the file's name without its ending."""
        return self.id.rpartition("/")[2]

    def quote(self, span: Span) -> str:
        """Return the words that `span` points at, exactly as found."""
        return self.text[span.start : span.end]


def outlet_names(articles: Sequence[Article]) -> dict[str, str]:
    """Return article id -> the outlet's name, with the file's stem where two articles share one."""
    outlets = [outlet_name(article.outlet) for article in articles]
    return {
        article.id: outlet if outlets.count(outlet) == 1 else f"{outlet} ({article.stem})"
        for article, outlet in zip(articles, outlets, strict=True)
    }


@dataclass(frozen=True, slots=True)
class Collection:
    """Several accounts of one story."""

    name: str
    title: str
    articles: tuple[Article, ...]

    def article(self, article_id: str) -> Article:
        """Return the article with this id; KeyError where there is none."""
        for article in self.articles:
            if article.id == article_id:
                return article
        raise KeyError(article_id)
