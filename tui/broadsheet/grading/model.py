"""The objects of this room: what counts as right, and the verdict on what was given."""

from dataclasses import dataclass
from typing import Literal

VerdictName = Literal["accept", "partial", "prompt", "reject"]
AnswerKind = Literal["text", "set", "choice", "truefalse", "number", "date", "order", "cloze", "poll"]
Fuzz = Literal["strict", "normal", "lenient"]


@dataclass(frozen=True, slots=True)
class Answer:
    """One right answer (or one item of a set), under all its names."""

    text: str
    aliases: tuple[str, ...] = ()
    unit: str | None = None
    tolerance: float | None = None
    """How far off a number may be, in the answer's own unit."""
    precision: Literal["year", "month", "day"] | None = None
    """How exact a date must be."""

    @property
    def names(self) -> tuple[str, ...]:
        """The text and its aliases, the text first."""
        return (self.text, *self.aliases)


@dataclass(frozen=True, slots=True)
class AnswerKey:
    """Everything that grading needs to know of a question, before it is compiled."""

    kind: AnswerKind
    answers: tuple[Answer, ...]
    """Alternatives of which one is enough; for a set or an order, its items."""
    prompt: str = ""
    """The question's words: an answer that merely echoes them is none."""
    reject: tuple[str, ...] = ()
    """Near misses that are wrong however close they look."""
    prompt_on: tuple[str, ...] = ()
    """Right directions that ask for more ("which month?")."""
    need: int | None = None
    """How many items of a set are asked for; all where it is None."""
    wrong_penalty: float = 0.25
    """What a wrong item of a set costs, as a share of one item."""
    choices: tuple[str, ...] = ()
    language: str = "en"
    fuzz: Fuzz = "normal"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgement on one given answer, with its reason in plain words."""

    verdict: VerdictName
    score: float
    """From 0 (nothing) to 1 (all that was asked)."""
    hits: int
    """Right items given: 0 or 1 where one answer is asked for."""
    wrong: int
    """Wrong items given: 0 or 1 where one answer is asked for."""
    matched: str | None
    """The accepted answer that was recognised; for a set, the recognised items joined by "; "."""
    why: str
    """One sentence for the person who answered; gives away no item that they did not name."""
