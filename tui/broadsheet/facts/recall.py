"""Analyses a collection with what is kept of earlier runs: each article alone, only where it changed."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from broadsheet.articles.model import Article
from broadsheet.facts.analyzer import Analyzer
from broadsheet.facts.kept import Kept, Naming, Store, digest_of, unpacked
from broadsheet.facts.model import Analysis, Mention

if TYPE_CHECKING:
    from broadsheet.facts.reading import Reading

MakeReadings = Callable[[], "tuple[Reading, ...]"]


def analyse_kept(
    articles: Sequence[Article], analyzer: Analyzer, store: Store
) -> tuple[Sequence[Sequence[int]], list[Analysis], MakeReadings]:
    """Return the article numbers of each story, what each article says, and what reads the articles again."""
    kept = Kept(store, analyzer)
    keys = [kept.key_of(article) for article in articles]
    whole = kept.key("naming", keys)
    naming = kept.load(whole, Naming)
    if naming is not None:
        found = [
            kept.load(kept.key("analysis", pair), Analysis) for pair in zip(keys, naming.slices, strict=True)
        ]
        analyses = [one for one in found if one is not None]
        if len(analyses) == len(articles):
            # The store may be closed by the time they are wanted; unpacking the rows can wait.
            rows = [store.get(key) for key in keys]
            return naming.stories, analyses, partial(_read_again, articles, analyzer, rows)
    return _analyse(articles, analyzer, kept, keys)


def _analyse(
    articles: Sequence[Article], analyzer: Analyzer, kept: Kept, keys: Sequence[bytes]
) -> tuple[Sequence[Sequence[int]], list[Analysis], MakeReadings]:
    from broadsheet.facts.analysis import analyse, name_stories
    from broadsheet.facts.notes import Notes
    from broadsheet.facts.readings import read_named_articles

    notes = []
    for article, key in zip(articles, keys, strict=True):
        note = kept.load(key, Notes)
        if note is None:
            note = analyzer.read(article)
            kept.keep(key, note)
        notes.append(note)
    stories, names = name_stories(notes)
    slices = [digest_of(one) for one in names]
    kept.keep(kept.key("naming", keys), Naming(tuple(map(tuple, stories)), tuple(slices)))
    analyses = []
    for article, note, own, *pair in zip(articles, notes, names, keys, slices, strict=True):
        key = kept.key("analysis", pair)
        analysis = kept.load(key, Analysis)
        if analysis is None:
            analysis = analyse(article, note, own)
            kept.keep(key, analysis)
        analyses.append(analysis)
    kept.flush()
    return stories, analyses, partial(read_named_articles, articles, notes, names)


def _read_again(
    articles: Sequence[Article], analyzer: Analyzer, rows: Sequence[bytes | None]
) -> "tuple[Reading, ...]":
    from broadsheet.facts.notes import Notes
    from broadsheet.facts.readings import read_again

    notes = [None if row is None else unpacked(row, Notes) for row in rows]
    return read_again(articles, analyzer, notes)


def mentions_kept(articles: Sequence[Article], analyzer: Analyzer, store: Store) -> tuple[Mention, ...]:
    """Return the mentions of all articles, in order."""
    kept = Kept(store, analyzer)
    key = kept.key("mentions", [kept.key_of(article) for article in articles])
    mentions = kept.load(key, tuple[Mention, ...])
    if mentions is None:
        from broadsheet.facts.analysis import mentions_in

        mentions = mentions_in(articles, analyzer)
        kept.keep(key, mentions)
        kept.flush()
    return mentions
