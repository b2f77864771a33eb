"""What one worker does for a big folder: reads files, and makes of them the rows that are kept."""

from dataclasses import dataclass

from broadsheet.articles.files import Filed, article_from, read_bytes
from broadsheet.articles.model import UNNAMED_OUTLET
from broadsheet.facts.analysis import analyse
from broadsheet.facts.analyzer import Analyzer
from broadsheet.facts.kept import key_for, packed, unpacked
from broadsheet.facts.model import Analysis
from broadsheet.facts.naming import Names
from broadsheet.facts.notes import Notes
from broadsheet.facts.stories import telling_names
from broadsheet.home.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Noted:
    """A row of the first pass."""

    telling: tuple[int, ...]
    """The names that tell the article's story."""
    notes: bytes
    """Its notes, packed: most runs need only the names above."""


@dataclass(frozen=True, slots=True)
class Told:
    """A row of the second pass."""

    analysis: Analysis
    outlet: str = UNNAMED_OUTLET


@dataclass(frozen=True, slots=True)
class Task:
    """One article to read: for its notes where `names` is None, else for what it says."""

    number: int
    filed: Filed
    key: bytes = b""
    """Its key when its names were decided."""
    names: Names | None = None
    notes: bytes = b""


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a task."""

    number: int
    key: bytes = b""
    row: bytes | None = None
    refusal: str = ""
    """Why the article cannot be used, in one sentence; empty where it can."""


def file_key(analyzer: Analyzer, filed: Filed, data: bytes) -> bytes:
    """Return the key of an article by its file, which takes no cleaning or splitting of the text."""
    about = repr((filed.id, sorted(filed.about.items()))).encode("utf-8", "surrogatepass")
    return key_for(analyzer, "file", (about, data))


class Job:
    """Does tasks; goes to the workers as it is, and so must its analyzer, which loads what it needs when it reads."""

    def __init__(self, analyzer: Analyzer) -> None:
        self._analyzer = analyzer

    def __call__(self, tasks: list[Task]) -> list[Done]:
        """Return what became of each task, in order."""
        return [self._done(task) for task in tasks]

    def _done(self, task: Task) -> Done:
        try:
            return self._noted(task) if task.names is None else self._told(task, task.names)
        except Refusal as refusal:
            return Done(task.number, task.key, refusal=str(refusal))

    def _noted(self, task: Task) -> Done:
        data = read_bytes(task.filed.path)
        notes = self._analyzer.read(article_from(task.filed, data))
        row = packed(Noted(telling_names(notes), packed(notes) or b""))
        return Done(task.number, file_key(self._analyzer, task.filed, data), row)

    def _told(self, task: Task, names: Names) -> Done:
        data = read_bytes(task.filed.path)
        if file_key(self._analyzer, task.filed, data) != task.key:
            raise Refusal(f"{task.filed.path} changed while it was being read; run the command again.")
        article = article_from(task.filed, data)
        notes = unpacked(task.notes, Notes) or self._analyzer.read(article)
        return Done(task.number, task.key, packed(Told(analyse(article, notes, names), article.outlet)))
