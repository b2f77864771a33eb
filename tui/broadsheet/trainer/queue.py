"""The questions that a drill has still to ask, those that come again among them."""

from collections import deque
from collections.abc import Iterable

from broadsheet.quiz.model import Question
from broadsheet.trainer.asking import Asking

LATER = 3
"""Questions that come between a miss and its second asking, where so many are left."""


class Queue:
    """Questions in the order in which they will be asked."""

    def __init__(self, questions: Iterable[Question], *, repeat: bool) -> None:
        """With `repeat`, what was missed comes again until it is right."""
        self._waiting, self._repeat = deque(questions), repeat

    def __len__(self) -> int:
        return len(self._waiting)

    def take(self) -> Question:
        """Return the next question and take it out."""
        return self._waiting.popleft()

    def put_back(self, question: Question) -> None:
        """Ask a question next."""
        self._waiting.appendleft(question)

    def drop(self, question: Question) -> None:
        """Do not ask a question any more."""
        self._waiting = deque(one for one in self._waiting if one.id != question.id)

    def heed(self, asking: Asking) -> None:
        """Let a question that was missed come again, and one that was not after all stay away."""
        question = asking.question
        if not self._repeat or not asking.closed or question.kind == "poll":
            return
        waiting = any(one.id == question.id for one in self._waiting)
        missed = asking.attempts[-1].verdict.verdict != "accept"
        if missed and not waiting:
            self._waiting.insert(LATER, question)
        elif waiting and not missed:
            self.drop(question)
