"""No article is analysed twice that has not changed, and what is kept gives what a fresh analysis gives."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.stories import article, bundled, bundled_findings, collection

from broadsheet.articles.model import Collection
from broadsheet.facts import analysis
from broadsheet.facts.analyzer import RuleAnalyzer
from broadsheet.facts.find import find, find_mentions
from broadsheet.facts.kept import packed, unpacked
from broadsheet.facts.model import Analysis
from broadsheet.facts.notes import Notes


class Shelf:
    """A store in memory, or one that has lost rows or holds nonsense."""

    def __init__(self, rows=()):
        self.rows = dict(rows)

    def get(self, key):
        return self.rows.get(key)

    def put(self, rows):
        self.rows.update(rows)


class Counting(RuleAnalyzer):
    """The rules, with a tally of the articles they read."""

    def __init__(self):
        self.read_articles = []

    def read(self, article):
        self.read_articles.append(article.stem)
        return super().read(article)


@pytest.fixture
def counted(monkeypatch):
    """Return a function that finds facts and says which articles were read and which were analysed."""
    analysed = []
    real = analysis.analyse

    def analyse(article, notes, names):
        analysed.append(article.stem)
        return real(article, notes, names)

    monkeypatch.setattr(analysis, "analyse", analyse)

    def run(story, store):
        analyzer = Counting()
        analysed.clear()
        found = find(story, analyzer, store)
        return found, analyzer.read_articles, list(analysed)

    return run


STEMS = [one.stem for one in bundled().articles]


def test_a_second_run_analyses_nothing_and_finds_the_same(counted):
    shelf = Shelf()
    assert counted(bundled(), shelf) == (bundled_findings(), STEMS, STEMS)
    assert counted(bundled(), shelf) == (bundled_findings(), [], [])


def test_after_a_changed_article_it_alone_is_analysed_where_the_names_stay(counted):
    shelf = Shelf()
    counted(bundled(), shelf)
    first, *others = bundled().articles
    text = first.text + "\n\nIt rained all day."
    changed = replace(first, text=text, kept=(*first.kept, (len(first.text) + 2, len(text))))
    story = replace(bundled(), articles=(changed, *others))
    found, read, analysed = counted(story, shelf)
    assert (read, analysed) == ([first.stem], [first.stem])
    assert found == find(story)


def test_after_a_changed_name_those_articles_follow_that_have_it(counted):
    texts = ["Sarah Quillon opened the plant.", "The plant was built by Quillon.", "It rained in Oslo."]
    shelf = Shelf()
    counted(collection(*texts), shelf)
    story = collection(texts[0].replace("Sarah Quillon", "Sarah Tarn"), *texts[1:])
    found, read, analysed = counted(story, shelf)
    assert (read, analysed) == (["one"], ["one", "two"])
    assert found == find(story)


@pytest.mark.parametrize(
    "change", [{"published": date(2020, 1, 1)}, {"outlet": "The Other"}, {"author": "Guo Ping"}, {"kept": ()}]
)
def test_what_is_known_of_an_article_counts_as_much_as_its_text(counted, change):
    shelf = Shelf()
    counted(bundled(), shelf)
    story = replace(bundled(), articles=(replace(bundled().articles[0], **change), *bundled().articles[1:]))
    found, read, _ = counted(story, shelf)
    assert read == [STEMS[0]]
    assert found == find(story)


def test_another_analyzer_starts_from_nothing(counted):
    shelf = Shelf()
    counted(bundled(), shelf)

    class Other(Counting):
        version = "another"

    other = Other()
    find(bundled(), other, shelf)
    assert other.read_articles == STEMS


def test_an_article_in_another_story_is_not_read_again(counted):
    shelf = Shelf()
    counted(bundled(), shelf)
    part = replace(bundled(), articles=bundled().articles[:3])
    found, read, _ = counted(part, shelf)
    assert read == []
    assert found == find(part)


@pytest.mark.parametrize("harm", [lambda _: b"", lambda row: row[:-9], lambda row: b"x" + row, bytes.upper])
def test_damaged_rows_are_made_again(harm):
    shelf = Shelf()
    find(bundled(), store=shelf)
    assert len(shelf.rows) == 11
    shelf.rows = {key: harm(row) for key, row in shelf.rows.items()}
    assert find(bundled(), store=shelf) == bundled_findings()


def test_rows_lost_one_by_one_are_made_again():
    shelf = Shelf()
    find(bundled(), store=shelf)
    for key in list(shelf.rows):
        part = Shelf((its, row) for its, row in shelf.rows.items() if its != key)
        assert find(bundled(), store=part) == bundled_findings()


def test_mentions_are_kept_too():
    shelf, analyzer = Shelf(), Counting()
    for _ in range(2):
        assert find_mentions(bundled(), analyzer, shelf) == bundled_findings().mentions
    assert analyzer.read_articles == STEMS


def test_text_that_no_file_could_hold_is_analysed_and_not_kept():
    story = Collection("story", "A story", (article("Orla Quillon\ud800 met \udfffTarn Ltd in Oslo."),))
    shelf = Shelf()
    assert find(story, store=shelf) == find(story) == find(story, store=shelf)


@settings(deadline=None)  # the first example reads the tables
@given(st.lists(st.text(max_size=200), min_size=1, max_size=3))
def test_any_notes_and_analysis_come_back_as_they_were(texts):
    story = collection(*texts)
    shelf = Shelf()
    assert find(story, store=shelf) == find(story) == find(story, store=shelf)


def test_rows_hold_every_field():
    notes = [RuleAnalyzer().read(one) for one in bundled().articles]
    assert [unpacked(packed(note) or b"", Notes) for note in notes] == notes
    _, analyses = analysis.analyse_articles(bundled().articles, RuleAnalyzer())
    assert [unpacked(packed(one) or b"", Analysis) for one in analyses] == analyses
