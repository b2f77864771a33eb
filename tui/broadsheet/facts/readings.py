"""The articles of a collection cut into items again, for questions that are worded out of their sentences.

An analysis that was kept has claims but no items, and items are too many to keep beside it.
"""

from broadsheet.articles.model import Collection
from broadsheet.facts.analysis import name_stories
from broadsheet.facts.analyzer import Analyzer, RuleAnalyzer
from broadsheet.facts.parse import parse
from broadsheet.facts.quotations import find_quotations
from broadsheet.facts.reading import Reading, read_article


def read_again(collection: Collection, analyzer: Analyzer | None = None) -> tuple[Reading, ...]:
    """Return a reading of each article that is in English, in the collection's order; pure."""
    reader = analyzer or RuleAnalyzer()
    notes = [reader.read(article) for article in collection.articles]
    _, names = name_stories(notes)
    readings = []
    for article, note, own in zip(collection.articles, notes, names, strict=True):
        if article.language is None:
            reading = read_article(article, parse(article, note, own))
            reading.quotations = find_quotations(reading)
            readings.append(reading)
    return tuple(readings)
