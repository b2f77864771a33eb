"""The paragraph around a quotation, which tells whether the quotation means what it seems to."""

from typing import NamedTuple

from broadsheet.articles.model import Article, Span


class Around(NamedTuple):
    """What stands in the same kept line of the article, before and after a span."""

    before: str
    after: str


def around(article: Article, span: Span) -> Around:
    """Return the rest of the paragraph that `span` stands in, as found; nothing where it stands in none."""
    for start, end in article.kept:
        if start <= span.start < end:
            return Around(article.text[start : span.start], article.text[min(span.end, end) : end])
    return Around("", "")
