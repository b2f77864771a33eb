"""The objects of this room: questions, the evidence they rest on, and packs of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

from broadsheet.articles.model import Span
from broadsheet.grading.model import Answer, AnswerKey, AnswerKind, Fuzz

About = Literal["fact", "speaker", "outlet", "differ", "only"]
GAP = "_____"
"""What stands in a prompt for the words that are left out."""
LEANING = "leaning"
"""Tag of a question on a sentence that only its story makes clear."""
HERO = "hero"
"""Tag of a gap for a name that most accounts or a headline have."""

NOT_SHOWN = 0.55
"""Quality of a question that is kept and not shown."""
NEARLY_SHOWN = 0.605
"""Quality of a question that is kept, not shown, and comes before the other kept ones."""
NEVER_SHOWN = 0.35
"""Less than what even a text with no better question is asked with."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words a question rests on, and where they stand."""

    source: str
    """Who says it, for people: the outlet, or the title of a pack's source."""
    quote: str
    span: Span | None = None
    """Where the quote stands in an article at hand; None where a pack cites a text that is not."""
    article: str | None = None
    """Id of the article that a pack says the quote is from, before it is looked up there."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question, complete: it can be asked, graded and shown to be true."""

    id: str
    """Stable key of a learner's history: a hash for a generated question, pack/id for a written one."""
    kind: AnswerKind
    about: About
    prompt: str
    answers: tuple[Answer, ...]
    """Alternatives of which one is enough; for a set or an order, its items."""
    evidence: tuple[Evidence, ...] = ()
    choices: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()
    prompt_on: tuple[str, ...] = ()
    need: int | None = None
    wrong_penalty: float = 0.25
    explanation: str = ""
    hints: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    difficulty: int = 2
    """1 (easy) to 5."""
    quality: float = 1.0
    """0 to 1: how sure we are that this is worth asking."""
    fact: str | None = None
    """Id of the fact it was made from."""
    lead: str = ""
    """The sentence before a statement that leans on it, until `Context.placed` puts it into the prompt."""
    topic: str = ""
    fuzz: Fuzz = "normal"
    language: str = "en"
    as_of: date | None = None
    supersedes: tuple[str, ...] = ()

    def answer_key(self) -> AnswerKey:
        """Return what grading needs to know of this question."""
        return AnswerKey(
            kind=self.kind,
            answers=self.answers,
            prompt=self.prompt,
            reject=self.reject,
            prompt_on=self.prompt_on,
            need=self.need,
            wrong_penalty=self.wrong_penalty,
            choices=self.choices,
            language=self.language,
            fuzz=self.fuzz,
        )


@dataclass(frozen=True, slots=True)
class Pack:
    """Questions under one title, written by hand in a TOML file or made from a collection."""

    id: str
    version: str
    title: str
    questions: Sequence[Question] = field(repr=False)
    """A tuple; in a big pack each is made when it is taken out (see pack_questions.BigPack)."""
    license: str = ""
    language: str = "en"
    authors: tuple[str, ...] = ()
    path: Path | None = None
    """The file it was read from; None for a generated pack."""
    articles: tuple[str, ...] = ()
    """Ids of the articles that its sources are."""
