"""The claim matrix: a row for each fact, a column for each account, in the cells its own words."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from broadsheet.articles.model import Article, Span, outlet_names
from broadsheet.facts.labels import heading
from broadsheet.facts.model import Fact, Status
from broadsheet.facts.standing import Sign, signs, words_of
from broadsheet.language.normal import folded

SILENT = "silent"
"""What stands in the cell of an account that does not tell a fact."""
FEWEST = 2
"""Facts that a topic needs to be one to filter by."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one account says on a fact."""

    article: str
    words: str
    """Its own words; empty where it is silent."""
    span: Span | None = None
    """Where they stand."""
    sentence: str = ""
    sign: Sign | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One fact across all accounts."""

    number: int
    """Its index among all facts."""
    label: str
    topic: str
    status: Status
    cells: tuple[Cell, ...]

    @property
    def tellers(self) -> int:
        """How many accounts tell it."""
        return sum(bool(cell.words) for cell in self.cells)

    def cell(self, article: str) -> Cell:
        """Return the cell of an account."""
        return next(cell for cell in self.cells if cell.article == article)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which rows are wanted; all where nothing is set."""

    status: Status | None = None
    topic: str | None = None
    only: str | None = None
    """Id of an article: what it alone tells."""
    lacking: str | None = None
    """Id of an article: what others tell and it leaves out, that which most tell first."""
    words: str = ""
    """All of these stand in the row's label or cells, whatever their case or accents."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """All facts of a collection as rows."""

    title: str
    outlets: tuple[tuple[str, str], ...]
    """(article id, outlet) of each column, in the collection's order."""
    rows: tuple[Row, ...]

    def outlet(self, article: str) -> str:
        """Return the name of a column."""
        return dict(self.outlets)[article]

    def topics(self) -> list[str]:
        """Return the topics of several facts, that of the most facts first."""
        counts = Counter(row.topic for row in self.rows)
        return sorted(
            (topic for topic, count in counts.items() if count >= FEWEST),
            key=lambda topic: (-counts[topic], topic),
        )

    def wanted(self, wish: Filter) -> list[Row]:
        """Return the rows that a filter lets through."""
        needles = folded(wish.words).split()
        rows = [row for row in self.rows if _passes(row, wish) and _holds(row, needles)]
        if wish.lacking is not None:
            rows.sort(key=lambda row: -row.tellers)
        return rows


def make_matrix(title: str, articles: Sequence[Article], facts: Sequence[Fact]) -> Matrix:
    """Return the matrix of the facts found in articles."""
    texts = {article.id: article.text for article in articles}
    rows = [
        Row(number, heading(fact), " ".join(fact.topic.split()), fact.status, _cells(fact, articles, texts))
        for number, fact in enumerate(facts)
    ]
    return Matrix(title, tuple(outlet_names(articles).items()), tuple(rows))


def _cells(fact: Fact, articles: Sequence[Article], texts: dict[str, str]) -> tuple[Cell, ...]:
    standing = signs(fact)
    cells = []
    for article in articles:
        own = [claim for claim in fact.claims if claim.span.article == article.id]
        if not own:
            cells.append(Cell(article.id, ""))
            continue
        words = " / ".join(dict.fromkeys(words_of(claim, texts[article.id]) for claim in own))
        sentence = " ".join(article.quote(own[0].sentence).split())
        cells.append(Cell(article.id, words, own[0].span, sentence, standing[article.id]))
    return tuple(cells)


def _passes(row: Row, wish: Filter) -> bool:
    if wish.status is not None and row.status != wish.status:
        return False
    if wish.topic is not None and row.topic != wish.topic:
        return False
    if wish.only is not None and not (row.tellers == 1 and row.cell(wish.only).words):
        return False
    return wish.lacking is None or not row.cell(wish.lacking).words


def _holds(row: Row, needles: Sequence[str]) -> bool:
    if not needles:
        return True
    hay = folded(" ".join((row.label, *(cell.words for cell in row.cells))))
    return all(needle in hay for needle in needles)
