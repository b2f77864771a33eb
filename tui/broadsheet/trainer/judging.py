"""Judges answers by the one grader: keys compiled once, each wording judged once."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from broadsheet.grading.model import AnswerKey, Verdict
from broadsheet.language.clean import visible
from broadsheet.quiz.choices import named
from broadsheet.quiz.model import Question

if TYPE_CHECKING:
    from broadsheet.grading.compile import CompiledKey

LONGEST_ANSWER = 4_000
"""Characters; what a longer answer has beyond them is neither judged nor kept."""
REMEMBERED = 20_000
"""Wordings whose verdicts are kept, so that a class that types the same is judged once."""

PASSED = Verdict("reject", 0.0, 0, 0, None, "you passed")
LATE = Verdict("reject", 0.0, 0, 0, None, "the time for this question was up")
NOTED = Verdict("accept", 0.0, 0, 0, None, "a poll has no right answer")

Grader = Callable[[AnswerKey, str], Verdict]


def tidied(question: Question, given: str, longest: int = LONGEST_ANSWER) -> str:
    """Return an answer as it is judged and kept: one cleaned line, a choice's number as its text; "" for passing."""
    line = " ".join(visible(given[:longest]).split())
    return named(question, line)[:longest]


class Judge:
    """The grader with its compiled keys."""

    def __init__(self, grader: Grader | None = None) -> None:
        """With a `grader`, answers go to it as they are; without one, to the engine's own."""
        self._grader = grader
        self._keys: dict[str, CompiledKey] = {}
        self._known: dict[tuple[str, str], Verdict] = {}

    def __call__(self, question: Question, given: str) -> Verdict:
        """Return the verdict on an answer, the same whenever asked; one that names no choice asks for more."""
        if not given:
            return PASSED
        if question.kind == "poll":
            return NOTED
        key = (question.id, given)
        if key not in self._known:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            self._known[key] = self._graded(question, given)
        return self._known[key]

    def prepared(self, question: Question) -> "CompiledKey":
        """Return the compiled key of a question, compiling it where that was not done yet."""
        if question.id not in self._keys:
            # Not before the first answer: the grader's tables cost more to import than a frame to draw.
            from broadsheet.grading.compile import compile_key

            self._keys[question.id] = compile_key(question.answer_key(), ahead=False)
        return self._keys[question.id]

    def _graded(self, question: Question, given: str) -> Verdict:
        if self._grader is not None:
            return self._grader(question.answer_key(), given)
        from broadsheet.grading.choices import names_none
        from broadsheet.grading.grade import grade

        verdict = grade(self.prepared(question), given)
        if verdict.verdict == "reject" and names_none(self.prepared(question), given):
            # No choice at all is a slip of the hand more often than an opinion: it may be made good once.
            return replace(verdict, verdict="prompt", wrong=0)
        return verdict
