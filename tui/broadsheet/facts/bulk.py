"""Finds the facts in a big folder: file by file, story by story, never holding all of it.

Two passes over the articles, each of which workers can share: notes first, then, once the stories
are told apart and their names decided, what each article says. Both are put into the store as they
are made, so that a run that was stopped goes on from there. All that is held of each article is its
key and, between the passes, the names that tell its story.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import cast

from broadsheet.articles.files import Filed, Listing, article_from, read_bytes
from broadsheet.articles.model import Article, Collection
from broadsheet.facts.analysis import analyse
from broadsheet.facts.analyzer import Analyzer
from broadsheet.facts.bulk_job import Done, Job, Noted, Task, Told, file_key
from broadsheet.facts.find import Findings, gather, story_of
from broadsheet.facts.kept import Kept, Naming, Store, digest_of, unpacked
from broadsheet.facts.model import Analysis
from broadsheet.facts.naming import Names, name_articles
from broadsheet.facts.notes import Notes
from broadsheet.facts.stories import tell_apart
from broadsheet.home.refusal import Refusal

BATCH = 16
"""Articles handed to a worker at a time, and written at a time: a tenth of a second's work."""
WORTH = 150
"""Articles to read from which workers pay: each takes a third of a second to start."""

Watch = Callable[[str, int, int], None]
"""Told what is going on, how many articles are done and of how many."""


class Bulk:
    """One big folder. `prepare` does the work, once; then `story` tells one story after another."""

    def __init__(
        self,
        listing: Listing,
        analyzer: Analyzer,
        store: Store,
        *,
        workers: int = 1,
        watch: Watch = lambda _what, _done, _total: None,
    ) -> None:
        self.stories: Sequence[Sequence[int]] = ()
        """The numbers of the articles of each story; those that cannot be used are in none."""
        self.refused: list[str] = []
        """Why articles cannot be used, a sentence each."""
        self.done = 0
        """Articles that need no more work: what is kept if the run is stopped now."""
        self._listing = listing
        self._analyzer = analyzer
        self._store = store
        self._kept = Kept(store, analyzer)
        self._workers = workers
        self._watch = watch
        self._keys: list[bytes] = []
        self._slices: list[bytes] = []

    def prepare(self) -> None:
        """Read what is not kept yet. Raises Refusal where a worker is lost."""
        files = self._listing.files
        self._keys = [self._key(filed) for filed in files]
        whole = self._kept.key("bulk naming", self._keys)
        naming = self._kept.load(whole, Naming)
        if naming is not None:
            self.stories, self._slices = naming.stories, list(naming.slices)
            if all(self._store.get(self._told_key(n)) is not None for n in range(len(files))):
                self.done = len(files)
                return
        telling = self._note_all()
        good = [number for number, names in enumerate(telling) if names is not None]
        stories = tell_apart([telling[number] or () for number in good])
        del telling
        self.stories = [[good[n] for n in story] for story in stories]
        self._slices = [b""] * len(files)
        self._tell_all()
        if not self.refused:
            self._kept.keep(whole, Naming(tuple(map(tuple, self.stories)), tuple(self._slices)))
            self._kept.flush()

    def story(self, numbers: Sequence[int]) -> tuple[Collection, Findings]:
        """Return a story's articles, without their texts, and everything found in them."""
        loaded = [self._kept.load(self._told_key(number), Told) for number in numbers]
        told = [one for one in loaded if one is not None]
        if len(told) < len(numbers):
            told = self._told_anew(numbers)
        articles = [
            Article(self._listing.files[number].id, "", outlet=one.outlet)
            for number, one in zip(numbers, told, strict=True)
        ]
        part = story_of(
            Collection(self._listing.name, self._listing.title, ()), articles, alone=len(self.stories) == 1
        )
        return part, gather(part, [range(len(told))], [one.analysis for one in told])

    def analyses(self) -> Iterator[Analysis]:
        """Give what each article says, in the order of the articles."""
        story_of_article = {number: story for story in self.stories for number in story}
        for number, story in sorted(story_of_article.items()):
            told = self._kept.load(self._told_key(number), Told)
            yield (told or self._told_anew(story)[story.index(number)]).analysis

    def _key(self, filed: Filed) -> bytes:
        try:
            return file_key(self._analyzer, filed, read_bytes(filed.path))
        except Refusal:
            return b""  # said when it is read for its notes

    def _told_key(self, number: int) -> bytes:
        return self._kept.key("told", (self._keys[number], self._slices[number]))

    def _note_all(self) -> list[Sequence[int] | None]:
        """Return for each article the names that tell its story; None for one that cannot be used."""
        files, total = self._listing.files, len(self._listing.files)
        telling: list[Sequence[int] | None] = [None] * total
        missing = []
        for number, key in enumerate(self._keys):
            noted = self._kept.load(key, Noted) if key else None
            if noted is None:
                missing.append(number)
            else:
                telling[number] = array("I", noted.telling)
        tasks = (Task(number, files[number]) for number in missing)
        ready = total - len(missing)
        for done in self._share(tasks, len(missing)):
            ready += 1
            self._watch("Reading", ready, total)
            if done.refusal:
                self.refused.append(done.refusal)
                continue
            self._keys[done.number] = done.key
            noted = unpacked(done.row, Noted) if done.row else None
            telling[done.number] = array("I", noted.telling) if noted else ()
        return telling

    def _tell_all(self) -> None:
        """Analyse every article whose analysis is not kept, story by story."""
        total = sum(map(len, self.stories))
        for done in self._share(self._tasks(total), total):
            self.done += 1
            self._watch("Finding facts", self.done, total)
            if done.refusal:
                raise Refusal(done.refusal)

    def _tasks(self, total: int) -> Iterator[Task]:
        for story in self.stories:
            notes = [self._notes(number) for number in story]
            for number, note, names in zip(story, notes, name_articles([n for n, _ in notes]), strict=True):
                self._slices[number] = digest_of(names)
                if self._store.get(self._told_key(number)) is None:
                    yield Task(number, self._listing.files[number], self._keys[number], names, note[1])
                else:
                    self.done += 1
                    self._watch("Finding facts", self.done, total)

    def _notes(self, number: int) -> tuple[Notes, bytes]:
        """Return an article's notes, and the same packed where they are kept."""
        noted = self._kept.load(self._keys[number], Noted)
        notes = unpacked(noted.notes, Notes) if noted else None
        if noted is None or notes is None:
            return self._analyzer.read(self._article(number)), b""
        return notes, noted.notes

    def _article(self, number: int) -> Article:
        filed = self._listing.files[number]
        return article_from(filed, read_bytes(filed.path))

    def _told_anew(self, numbers: Sequence[int]) -> list[Told]:
        """Return what a story's articles say where the store has lost it since."""
        articles = [self._article(number) for number in numbers]
        notes = [self._analyzer.read(article) for article in articles]
        names: list[Names] = name_articles(notes)
        return [Told(analyse(*one), one[0].outlet) for one in zip(articles, notes, names, strict=True)]

    def _share(self, tasks: Iterator[Task], count: int) -> Iterator[Done]:
        """Do the tasks, by workers where there are many, and put each batch's rows into the store."""
        job, batches = Job(self._analyzer), _batches(tasks)
        results: Iterable[list[Done]]
        if self._workers < 2 or count < WORTH:
            yield from self._put(map(job, batches))
            return
        from broadsheet.home.workers import WorkerLost, Workers

        workers: Workers[list[Task], list[Done]] = Workers(job, self._workers)
        try:
            results = workers.map(batches)
            yield from self._put(results)
        except WorkerLost as lost:
            batch = cast("list[Task]", lost.batch)
            first, last = batch[0].filed.path, batch[-1].filed.path
            raise Refusal(
                f"A worker was ended by the system while it read the files from {first} to {last.name}; "
                "the same command goes on from there, with --jobs 1 in less memory."
            ) from lost
        finally:
            workers.close()

    def _put(self, results: Iterable[list[Done]]) -> Iterator[Done]:
        for batch in results:
            rows = []
            for done in batch:
                if done.row is not None:
                    told = bool(self._slices)
                    rows.append((self._told_key(done.number) if told else done.key, done.row))
            self._store.put(rows)
            yield from batch


def _batches(tasks: Iterator[Task]) -> Iterator[list[Task]]:
    while batch := list(islice(tasks, BATCH)):
        yield batch
