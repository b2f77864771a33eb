"""A big folder: the facts that `find` finds, each article analysed once, whatever interrupts the run."""

import pytest
from tests.generated import write_folder

from broadsheet.articles.files import list_collection, read_collection
from broadsheet.facts import bulk as bulk_module
from broadsheet.facts import bulk_job
from broadsheet.facts.analyzer import RuleAnalyzer
from broadsheet.facts.bulk import BATCH, Bulk
from broadsheet.facts.find import find
from broadsheet.home import workers as workers_module
from broadsheet.home.cache import Cache
from broadsheet.home.refusal import Refusal
from broadsheet.home.workers import WorkerLost, Workers

COUNT = 112


class Counting(RuleAnalyzer):
    def __init__(self):
        self.stems = []

    def read(self, article):
        self.stems.append(article.stem)
        return super().read(article)


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    return write_folder(tmp_path_factory.mktemp("big") / "news", COUNT, sentences=9)


@pytest.fixture(scope="module")
def expected(written):
    return find(read_collection(written))


@pytest.fixture
def folder(written, tmp_path):
    """Return a copy of the folder that a test may change."""
    copy = tmp_path / "news"
    copy.mkdir()
    for path in written.iterdir():
        (copy / path.name).write_bytes(path.read_bytes())
    return copy


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Return a function that works through a folder and says which articles were read and analysed."""
    analysed = []
    real = bulk_job.analyse

    def analyse(article, notes, names):
        analysed.append(article.stem)
        return real(article, notes, names)

    monkeypatch.setattr(bulk_job, "analyse", analyse)

    def go(folder, watch=None, path=tmp_path / "cache"):
        analysed.clear()
        analyzer = Counting()
        with Cache(path, b"engine") as cache:
            bulk = Bulk(list_collection(folder), analyzer, cache, watch=watch or (lambda *_: None))
            try:
                bulk.prepare()
                return bulk, everything(bulk), analyzer.stems, list(analysed)
            except KeyboardInterrupt:
                return bulk, None, analyzer.stems, list(analysed)

    return go


def everything(bulk):
    """Return the facts and mentions of all stories, the mentions in the order of the articles."""
    facts, mentions = [], []
    for numbers in bulk.stories:
        _, found = bulk.story(numbers)
        facts += found.facts
        mentions += found.mentions
    return facts, sorted(mentions, key=lambda mention: mention.span)


def same(told, expected):
    return told == (list(expected.facts), sorted(expected.mentions, key=lambda mention: mention.span))


def test_the_facts_are_those_of_the_whole_collection(run, written, expected):
    bulk, told, read, analysed = run(written)
    assert len(expected.facts) > COUNT
    assert len(bulk.stories) > 10
    assert same(told, expected)
    assert len(read) == len(analysed) == COUNT


def test_a_second_run_analyses_nothing(run, written, expected):
    run(written)
    _, told, read, analysed = run(written)
    assert (read, analysed) == ([], [])
    assert same(told, expected)


def test_after_a_changed_article_only_its_story_can_be_read_again(run, folder):
    first, *_ = run(folder)
    path = folder / "a000007.txt"
    path.write_text(path.read_text() + "\nIt rained all day.\n")
    _, told, read, analysed = run(folder)
    assert (read, analysed) == (["a000007"], ["a000007"])
    path.write_text("Nothing was left of it.\n")
    second, told, read, analysed = run(folder)
    assert read == ["a000007"]
    story = next(numbers for numbers in first.stories if 7 in numbers)
    assert set(analysed) <= {f"a{number:06}" for number in story}
    assert same(told, find(read_collection(folder)))
    assert second.done == COUNT


def stop_after(count, what):
    def watch(doing, done, _total):
        if doing == what and done >= count:
            raise KeyboardInterrupt

    return watch


@pytest.mark.parametrize("what", ["Reading", "Finding facts"])
def test_a_stopped_run_goes_on_where_it_was(run, written, expected, what):
    _, told, *before = run(written, stop_after(40, what))
    assert told is None
    _, told, *after = run(written)
    assert same(told, expected)
    for stopped, resumed in zip(before, after, strict=True):
        assert len(set(stopped)) == len(stopped)
        assert len(stopped) + len(resumed) <= COUNT + BATCH, "a batch is lost at most"
    assert len(before[0 if what == "Reading" else 1]) >= 40


def test_without_a_store_that_keeps_anything_the_facts_are_the_same(run, written, expected, tmp_path):
    (tmp_path / "file").write_text("in the way")
    _, told, *_ = run(written, path=tmp_path / "file" / "cache")
    assert same(told, expected)


def test_a_bad_file_is_named_and_the_others_are_told(run, folder):
    (folder / "a000007.txt").write_bytes(b"caf\xe9 and so on")
    (folder / "a000009.txt").write_text("  \n")
    for _ in range(2):
        bulk, told, *_ = run(folder)
        assert len(bulk.refused) == 2
        assert "a000007.txt:1 is not UTF-8" in bulk.refused[0]
        assert "a000009.txt is empty" in bulk.refused[1]
        numbers = sorted(number for story in bulk.stories for number in story)
        assert numbers == [number for number in range(COUNT) if number not in (7, 9)]
        assert len(told[0]) > COUNT
    (folder / "a000007.txt").unlink()
    (folder / "a000009.txt").unlink()
    assert same(run(folder)[1], find(read_collection(folder)))


def test_a_file_that_changes_while_it_is_read_is_named(run, folder, monkeypatch):
    real = bulk_module.name_articles

    def change(notes):
        (folder / "a000000.txt").write_text("Something else.")
        return real(notes)

    monkeypatch.setattr(bulk_module, "name_articles", change)
    with pytest.raises(Refusal, match=r"a000000\.txt changed"):
        run(folder)


def test_two_workers_find_what_one_finds(written, expected, tmp_path, monkeypatch):
    monkeypatch.setattr(bulk_module, "WORTH", 1)
    with Cache(tmp_path / "cache", b"engine") as cache:
        bulk = Bulk(list_collection(written), RuleAnalyzer(), cache, workers=2)
        bulk.prepare()
        assert same(everything(bulk), expected)


def test_few_articles_start_no_worker(written, tmp_path, monkeypatch):
    monkeypatch.setattr(workers_module, "Workers", None)
    with Cache(tmp_path / "cache", b"engine") as cache:
        bulk = Bulk(list_collection(written), RuleAnalyzer(), cache, workers=2)
        bulk.prepare()
    assert bulk.done == COUNT


def doubled(batch):
    if batch == 5:
        import os

        os._exit(1)
    return batch * 2


def test_workers_share_batches_and_leave_none_out():
    workers = Workers(doubled, 2)
    try:
        assert sorted(workers.map(iter([1, 2, 3, 4, 6, 7, 8]))) == [2, 4, 6, 8, 12, 14, 16]
    finally:
        workers.close()


def test_a_lost_worker_is_told_with_what_it_was_doing():
    workers = Workers(doubled, 2)
    try:
        with pytest.raises(WorkerLost) as lost:
            list(workers.map(iter([1, 2, 5, 7, 8])))
        assert lost.value.batch == 5
    finally:
        workers.close()
