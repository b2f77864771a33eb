"""The core that every way to play runs: one question put to one learner, and what its answers come to.

A drill holds one `Asking` after the other, a class one for each student and question. Nothing here records,
draws or reads a clock.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from broadsheet.quiz.model import Question
from broadsheet.trainer.hints import COST
from broadsheet.trainer.judging import LATE, Judge
from broadsheet.trainer.model import Attempt, Correction, asks_for_more

CORRECTED = {
    "accept": "you said that this was right",
    "reject": "you said that this was not right",
}
"""Why a verdict is what it is, after its learner has corrected it."""


class Closed(ValueError):
    """Raised where a question takes no more answers."""


@dataclass(slots=True)
class Asking:
    """One question put to one learner, from its asking to its last attempt (an item session, as QTI has it)."""

    question: Question
    again: bool = False
    """Asked before in this session, so that it counts nowhere."""
    feedback: bool = True
    """Whether verdicts are told before the end."""
    attempts: list[Attempt] = field(default_factory=list)
    hints: int = 0
    """How many hints were given."""
    behind: bool = False
    """It was gone on from; nothing more is awaited."""

    @property
    def retry(self) -> bool:
        """Whether one more try is open; a second try would be a verdict, which an exam does not give."""
        return (
            len(self.attempts) == 1
            and asks_for_more(self.attempts[0].verdict.verdict, 1)
            and not self.behind
            and self.feedback
        )

    @property
    def closed(self) -> bool:
        """Whether it takes no more answers."""
        return bool(self.attempts) and not self.retry

    @property
    def missed(self) -> bool:
        """Whether it was closed with an answer that was not right."""
        return self.closed and self.attempts[-1].verdict.verdict not in ("accept", "partial")

    @property
    def cost(self) -> float:
        """What the hints given take off the score, as a share of it."""
        return min(self.hints * COST, 1.0)

    @property
    def correction(self) -> Correction | None:
        """What would correct its verdict; None where there is no verdict to correct."""
        if not self.closed or self.question.kind == "poll":
            return None
        last = self.attempts[-1]
        if last.verdict.verdict == "accept":
            return "reject"
        # Who passed, or came too late, gave nothing that could have been right.
        return "accept" if last.given and not last.late else None

    def judged(
        self, given: str, judge: Judge, *, ms: int | None, late: bool = False, form: str = ""
    ) -> Attempt:
        """Return the attempt that an answer (`tidied`) is; nothing is changed, `take` does that.

        Closed where no more answers are taken.
        """
        if self.closed:
            raise Closed("this question takes no more answers")
        verdict = LATE if late else judge(self.question, given)
        number = len(self.attempts) + 1
        return Attempt(self.question, given, verdict, "", number, None, self.cost, ms, late, form)

    def take(self, attempt: Attempt) -> None:
        """Add an attempt that was recorded."""
        self.attempts.append(attempt)

    def withdraw(self) -> None:
        """Take the last attempt back: the question is open again."""
        self.attempts.pop()
        self.behind = False

    def override(self, to: Correction) -> None:
        """Set the last attempt's verdict right; its first one stays beside it."""
        self.attempts[-1] = self.attempts[-1].corrected(to, CORRECTED[to])

    def counting(self, corrected: Callable[[Attempt], Attempt] = lambda one: one) -> Attempt | None:
        """Return the attempt that counts, corrections put in: the last, unless one before is worth more by now."""
        return max(map(corrected, reversed(self.attempts)), key=lambda one: one.score, default=None)
