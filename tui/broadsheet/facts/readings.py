"""The articles of a collection cut into items again, for questions that are worded out of their sentences.

An analysis that was kept has claims but no items, and items are too many to keep beside it: the
articles are read again from the notes of the analyzer that made the findings.
"""

from collections.abc import Sequence

from broadsheet.articles.model import Article
from broadsheet.facts.analysis import name_stories, read_named
from broadsheet.facts.analyzer import Analyzer
from broadsheet.facts.naming import Names
from broadsheet.facts.notes import Notes
from broadsheet.facts.reading import Reading


def read_named_articles(
    articles: Sequence[Article], notes: Sequence[Notes], names: Sequence[Names]
) -> tuple[Reading, ...]:
    """Return a reading of each article that is in English, from its notes and what its names are; pure."""
    readings = (read_named(*one) for one in zip(articles, notes, names, strict=True))
    return tuple(reading for reading in readings if reading is not None)


def read_again(
    articles: Sequence[Article], analyzer: Analyzer, kept: Sequence[Notes | None] = ()
) -> tuple[Reading, ...]:
    """Return a reading of each article that is in English; an article whose kept notes are lost is read by the analyzer."""
    loaded = kept or [None] * len(articles)
    notes = [
        analyzer.read(article) if note is None else note
        for article, note in zip(articles, loaded, strict=True)
    ]
    return read_named_articles(articles, notes, name_stories(notes)[1])
