"""The shape of a pack's TOML, version 1, as msgspec checks it.

Apart from packs.py, because importing msgspec takes longer than most commands have to spare.
"""

from datetime import date
from typing import Annotated, Literal

import msgspec

from broadsheet.grading.model import AnswerKind, Fuzz

SCHEMA = 1
"""The version of this shape; a pack states the one it was written for."""

Ignorable = Literal["case", "accents", "punctuation", "articles"]


class Table(msgspec.Struct, forbid_unknown_fields=True):
    """What every table of a pack has in common: a key that is not known is refused."""


class AnswerTable(Table):
    """An answer with more than its text."""

    text: str
    aliases: tuple[str, ...] = ()
    unit: str | None = None
    tolerance: Annotated[float, msgspec.Meta(ge=0)] | None = None
    precision: Literal["year", "month", "day"] | None = None


class EvidenceTable(Table):
    """A quotation and the id of the source it is from."""

    source: str
    quote: str


class SourceTable(Table):
    """A text that questions rest on."""

    id: str
    title: str = ""
    publisher: str = ""
    published: date | None = None
    article: str | None = None
    url: str | None = None
    retrieved: date | None = None
    sha256: str | None = None


class QuestionTable(Table):
    """One question."""

    id: str
    kind: AnswerKind
    prompt: str
    answers: tuple[str | AnswerTable, ...] = ()
    choices: tuple[str, ...] = ()
    need: Annotated[int, msgspec.Meta(ge=1)] | None = None
    wrong_penalty: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.25
    reject: tuple[str, ...] = ()
    prompt_on: tuple[str, ...] = ()
    as_of: date | None = None
    evidence: tuple[EvidenceTable, ...] = ()
    explanation: str = ""
    hints: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    difficulty: Annotated[int, msgspec.Meta(ge=1, le=5)] = 2
    supersedes: tuple[str, ...] = ()


class AuthorTable(Table):
    """Who wrote the pack."""

    name: str
    email: str | None = None
    url: str | None = None


class GradingTable(Table):
    """How answers are compared, for the whole pack."""

    fuzz: Fuzz = "normal"
    ignore: tuple[Ignorable, ...] = ("case", "accents", "punctuation", "articles")


class PackTable(Table):
    """A whole file."""

    schema: int
    id: str
    version: str
    title: str
    questions: tuple[QuestionTable, ...]
    license: str = ""
    language: str = "en"
    authors: tuple[AuthorTable, ...] = ()
    grading: GradingTable = msgspec.field(default_factory=GradingTable)
    sources: tuple[SourceTable, ...] = ()


FIELDS: dict[str, tuple[str, ...]] = {
    "": PackTable.__struct_fields__,
    "grading": GradingTable.__struct_fields__,
    "sources": SourceTable.__struct_fields__,
    "questions": QuestionTable.__struct_fields__,
    "authors": AuthorTable.__struct_fields__,
    "answers": AnswerTable.__struct_fields__,
    "evidence": EvidenceTable.__struct_fields__,
}
"""The keys that each table knows, by the key it stands under."""


def checked(data: dict[str, object]) -> PackTable:
    """Return the pack that `data` describes; ValueError with a message and a path ("- at `$.x[0]`")."""
    return msgspec.convert(data, PackTable)


def checked_questions(tables: list[dict[str, object]]) -> tuple[QuestionTable, ...]:
    """Return the questions that `tables` describe; ValueError with a message and a path ("- at `$[0].x`")."""
    return msgspec.convert(tables, tuple[QuestionTable, ...])
