"""Finds facts with what the user's cache has of earlier runs: what commands and screens call."""

from broadsheet.articles.model import Collection
from broadsheet.facts.analyzer import Analyzer
from broadsheet.facts.find import Findings, find, find_mentions
from broadsheet.facts.model import Mention


def find_remembered(collection: Collection, analyzer: Analyzer | None = None) -> Findings:
    """Return what `find` does, sooner where the articles have been read before."""
    from broadsheet.home.cache import open_cache

    with open_cache() as cache:
        return find(collection, analyzer, cache)


def mentions_remembered(collection: Collection, analyzer: Analyzer | None = None) -> tuple[Mention, ...]:
    """Return what `find_mentions` does, sooner where the articles have been read before."""
    from broadsheet.home.cache import open_cache

    with open_cache() as cache:
        return find_mentions(collection, analyzer, cache)
