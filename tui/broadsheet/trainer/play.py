"""How a quiz is played: its mode and rules, who plays it, and how it went."""

from dataclasses import dataclass, field
from typing import Literal

from broadsheet.trainer.model import Attempt

Mode = Literal["learn", "drill", "exam", "mistakes", "survival"]

MODES: dict[Mode, str] = {
    "learn": "what is due and what is new, until each is known",
    "drill": "so many questions, a verdict after each",
    "exam": "no verdict before the end; the same seed is the same exam",
    "mistakes": "only what was not right the last time",
    "survival": "until the first miss",
}
"""Every mode with what it is, in words."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What may happen in a quiz."""

    feedback: bool = True
    """A verdict after each answer; without it neither a second try nor an override before the end."""
    repeat: bool = False
    """What was missed comes again in the same session, until it is right."""
    lives: int | None = None
    """So many misses end it, for each team; None for no end."""
    seconds: float | None = None
    """Time for one question, before the learner's own factor."""
    total_seconds: float | None = None
    """Time for the whole quiz, before the learner's own factor."""
    extra: float = 1.0
    """The learner's own factor on both times."""
    open_book: bool = False
    """The articles may be read while answering."""
    teams: tuple[str, ...] = ()
    """Teams at one keyboard, who take turns; none for one learner."""


def rules_of(mode: Mode) -> Rules:
    """Return the rules that make a mode what it is."""
    if mode == "exam":
        return Rules(feedback=False)
    if mode == "survival":
        return Rules(lives=1)
    return Rules(repeat=mode == "learn")


@dataclass(frozen=True, slots=True)
class Session:
    """Who plays what, and how: what every event of one quiz has in common."""

    id: str
    """A UUID."""
    learner: str
    device: str
    pack: str
    """Pack or collection and its version, as an event has it."""
    seed: int
    """What the questions were drawn with."""
    mode: str = "drill"
    """One of MODES, or `class`, whose answers are left out of a learner's schedule."""
    rules: Rules = field(default_factory=Rules)


@dataclass(frozen=True, slots=True)
class Result:
    """How a drill went so far; polls are in `attempts` but count nowhere else."""

    points: float
    """Sum of the scores, after what hints cost."""
    answered: int
    """Scored questions answered or passed so far."""
    total: int
    """Scored questions in the drill."""
    right: int
    partial: int
    wrong: int
    attempts: tuple[Attempt, ...]
    """The last attempt at the first asking of each question, in the order asked."""


def result_of(attempts: tuple[Attempt, ...], total: int) -> Result:
    """Return what these attempts, one a question, come to out of `total` scored questions."""
    scored = [attempt for attempt in attempts if attempt.question.kind != "poll"]
    right = [one.score for one in scored if one.verdict.verdict == "accept"]
    partial = [one.score for one in scored if one.verdict.verdict == "partial"]
    return Result(
        points=sum(right) + sum(partial),
        answered=len(scored),
        total=total,
        right=len(right),
        partial=len(partial),
        wrong=len(scored) - len(right) - len(partial),
        attempts=attempts,
    )
