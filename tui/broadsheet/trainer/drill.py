"""The drill: asks questions in turn and judges answers, with no screen, clock or disk of its own.

Every way to play (screen, plain lines, classroom) runs this one machine. An answer is handed to
`append` before its verdict is returned, so nothing can be shown that was not recorded.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from broadsheet import __version__
from broadsheet.grading.model import AnswerKey, Verdict
from broadsheet.quiz.model import Question
from broadsheet.trainer.model import Attempt, Event, EventKind

LONGEST_ANSWER = 4_000
"""Characters; what a longer answer has beyond them is neither judged nor kept."""

Grader = Callable[[AnswerKey, str], Verdict]

_PASSED = Verdict("reject", 0.0, 0, 0, None, "you passed")
_NOTED = Verdict("accept", 0.0, 0, 0, None, "a poll has no right answer")


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


@dataclass(frozen=True, slots=True)
class Result:
    """How a drill went so far; polls are in `attempts` but count nowhere else."""

    points: float
    """Sum of the scores of the last attempts."""
    answered: int
    """Scored questions answered or passed so far."""
    total: int
    """Scored questions in the drill."""
    right: int
    partial: int
    wrong: int
    attempts: tuple[Attempt, ...]
    """The last attempt at each question, in the order asked."""


class Drill:
    """One run through a list of questions.

    A question is open until it has an attempt whose verdict is not `prompt`; after the first
    `prompt` one more answer may be given (`retry`). Then `next` moves on.
    """

    def __init__(
        self,
        questions: Sequence[Question],
        session: Session,
        *,
        append: Callable[[Event], None],
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        grader: Grader | None = None,
    ) -> None:
        self.session = session
        self._questions = tuple(questions)
        self._append = append
        self._now = now
        self._new_id = new_id
        self._grader = grader
        self._position = 0
        self._attempts: list[Attempt] = []
        self._announced = False
        self._tries = 0

    @property
    def current(self) -> Question | None:
        """The question being asked; None when the drill is over."""
        return self._questions[self._position] if self._position < len(self._questions) else None

    @property
    def position(self) -> int:
        """How many questions lie behind; from 0."""
        return self._position

    @property
    def total(self) -> int:
        """How many questions the drill has."""
        return len(self._questions)

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """Every attempt so far, first tries that were prompted on included."""
        return tuple(self._attempts)

    @property
    def retry(self) -> bool:
        """Whether the last verdict was `prompt` and one more try is open."""
        return self._tries == 1 and self._attempts[-1].verdict.verdict == "prompt"

    @property
    def answered(self) -> bool:
        """Whether the current question takes no more answers."""
        return self._tries > 0 and not self.retry

    def answer(self, given: str, ms: int | None = None) -> Attempt:
        """Judge an answer to the current question, record it, then return it with its verdict.

        `ms` is how long the answer took, in milliseconds. Whatever `append` raises passes
        through with the drill unmoved: the same answer can be given again. ValueError where
        the drill is over or the question takes no more answers.
        """
        question = self._open_question()
        given = given[:LONGEST_ANSWER]
        verdict = _NOTED if question.kind == "poll" else self._grade(question, given)
        return self._record(question, given, verdict, ms)

    def skip(self) -> Attempt:
        """Pass on the current question: an empty answer, rejected and recorded like any other."""
        return self._record(self._open_question(), "", _PASSED, None)

    def next(self) -> None:
        """Go on to the next question; an open retry is given up. ValueError where none was answered."""
        if self.current is None or self._tries == 0:
            raise ValueError("answer or skip the question before going on")
        self._position += 1
        self._tries = 0

    def result(self) -> Result:
        """Return how it went so far."""
        last = {attempt.question.id: attempt for attempt in self._attempts}
        scored = [attempt for attempt in last.values() if attempt.question.kind != "poll"]
        right = [a.verdict.score for a in scored if a.verdict.verdict == "accept"]
        partial = [a.verdict.score for a in scored if a.verdict.verdict == "partial"]
        return Result(
            points=sum(right) + sum(partial),
            answered=len(scored),
            total=sum(question.kind != "poll" for question in self._questions),
            right=len(right),
            partial=len(partial),
            wrong=len(scored) - len(right) - len(partial),
            attempts=tuple(last.values()),
        )

    def _open_question(self) -> Question:
        question = self.current
        if question is None:
            raise ValueError("the drill is over")
        if self.answered:
            raise ValueError("this question takes no more answers")
        return question

    def _grade(self, question: Question, given: str) -> Verdict:
        if self._grader is None:
            from broadsheet.grading.grade import grade

            self._grader = grade
        return self._grader(question.answer_key(), given)

    def _record(self, question: Question, given: str, verdict: Verdict, ms: int | None) -> Attempt:
        if not self._announced:
            self._append(self._event("session", None, self._session_payload()))
            self._announced = True
        number = self._tries + 1
        event = self._event(
            "answer",
            question.id,
            {
                "session": self.session.id,
                "given": given,
                "verdict": verdict.verdict,
                "score": verdict.score,
                "hits": verdict.hits,
                "wrong": verdict.wrong,
                "matched": verdict.matched,
                "why": verdict.why,
                "ms": ms,
                "attempt": number,
                "prompt": question.prompt,
                "kind": question.kind,
            },
        )
        self._append(event)
        attempt = Attempt(question, given, verdict, event.id, number)
        self._attempts.append(attempt)
        self._tries = number
        return attempt

    def _session_payload(self) -> dict[str, Any]:
        return {
            "session": self.session.id,
            "seed": self.session.seed,
            "mode": self.session.mode,
            "questions": [question.id for question in self._questions],
        }

    def _event(self, kind: EventKind, question: str | None, payload: dict[str, Any]) -> Event:
        session = self.session
        return Event(
            id=self._new_id(),
            learner=session.learner,
            device=session.device,
            at=self._now(),
            kind=kind,
            question=question,
            engine=__version__,
            pack=session.pack,
            payload=payload,
        )
