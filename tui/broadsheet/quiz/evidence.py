"""Looks up a pack's quotations in the articles they are said to be from."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from broadsheet.articles.files import read_collection
from broadsheet.articles.library import collection_folders
from broadsheet.articles.model import Article, Span
from broadsheet.home.refusal import Refusal
from broadsheet.language.normal import straight
from broadsheet.quiz.model import Evidence, Question


def articles_cited(questions: Iterable[Question]) -> dict[str, Article]:
    """Return the articles at hand that the questions' evidence names, by id.

    An article that is not at hand, or whose collection cannot be read, is left out: a pack can
    be played without the texts it cites.
    """
    return articles_named(
        {item.article for question in questions for item in question.evidence if item.article}
    )


def articles_named(wanted: Collection[str]) -> dict[str, Article]:
    """Return the articles of these ids that are at hand, by id; see articles_cited."""
    folders = collection_folders()
    found: dict[str, Article] = {}
    for name in sorted({article.partition("/")[0] for article in wanted}):
        if name not in folders:
            continue
        try:
            articles = read_collection(folders[name]).articles
        except Refusal:
            continue
        found.update((article.id, article) for article in articles if article.id in wanted)
    return found


def located(questions: Iterable[Question], articles: dict[str, Article]) -> list[Question]:
    """Return the questions with a span in each piece of evidence whose quote stands in `articles`."""
    return [
        replace(question, evidence=tuple(_located(item, articles) for item in question.evidence))
        if question.evidence
        else question
        for question in questions
    ]


def dead_evidence(
    questions: Iterable[Question], articles: dict[str, Article]
) -> Iterator[tuple[Question, Evidence]]:
    """Yield each question with evidence whose article is at hand but does not have the quote."""
    for question in questions:
        for item in question.evidence:
            if item.article in articles and _located(item, articles).span is None:
                yield question, item


def _located(item: Evidence, articles: dict[str, Article]) -> Evidence:
    article = articles.get(item.article or "")
    if item.span is not None or article is None:
        return item
    span = find_quote(article, item.quote)
    # The article's own words, which may have other quotation marks than the pack was typed with.
    return item if span is None else replace(item, span=span, quote=article.quote(span))


def find_quote(article: Article, quote: str) -> Span | None:
    """Return where `quote` stands in the article, in its story rather than its boilerplate if in both.

    The words must be there exactly; only quotation marks, dashes and spaces may be of another form.
    """
    if not quote:
        return None
    first: Span | None = None
    for text, sought in ((article.text, quote), (straight(article.text), straight(quote))):
        start = text.find(sought)
        while start >= 0:
            span = Span(article.id, start, start + len(sought))
            if any(low <= span.start < high for low, high in article.kept):
                return span
            first = first or span
            start = text.find(sought, start + 1)
    return first
