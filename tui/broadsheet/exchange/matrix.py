"""The claim matrix: facts down the side, outlets along the top, what each says of each in the cells."""

from collections.abc import Sequence
from dataclasses import dataclass

from broadsheet.articles.model import Collection, outlet_names
from broadsheet.facts.labels import label
from broadsheet.facts.model import Claim, Fact

SILENT = "–"
_VERDICTS = {"agree": "agree", "differ": "differ", "single": "only one"}
_ORDER = {"differ": 0, "agree": 1, "single": 2}


@dataclass(frozen=True, slots=True)
class Row:
    """A fact and what each outlet says of it."""

    subject: str
    label: str
    cells: tuple[str, ...]
    verdict: str


@dataclass(frozen=True, slots=True)
class Matrix:
    """A worksheet on several accounts of one story."""

    title: str
    outlets: tuple[str, ...]
    rows: tuple[Row, ...]
    task: str = (
        "Write into each cell what that account says of the fact, a dash where it is silent. "
        "Do the accounts agree, do they differ, or does only one say it?"
    )


def make_matrix(collection: Collection, facts: Sequence[Fact], count: int) -> Matrix:
    """Return the first `count` facts that accounts differ on, then those they agree on, then the others.

    Within each of the three the facts keep their order, those that most articles speak of first.
    """
    names = outlet_names(collection.articles)
    articles = [article.id for article in collection.articles if article.language is None]
    chosen = sorted(facts, key=lambda fact: _ORDER[fact.status])[:count]
    rows = tuple(
        Row(
            fact.subject,
            label(fact),
            tuple(
                _cell([claim for claim in fact.claims if claim.span.article == article])
                for article in articles
            ),
            _VERDICTS[fact.status],
        )
        for fact in chosen
    )
    return Matrix(collection.title, tuple(names[article] for article in articles), rows)


def _cell(claims: Sequence[Claim]) -> str:
    return "; ".join(dict.fromkeys(claim.value for claim in claims)) or SILENT
