"""Judging generated questions one by one, with no screen, clock or disk of its own.

The app and the plain lines run this one machine. A judgement is handed to `append` before the next
question comes up, so nothing passes that was not recorded, and a session that broke off goes on
where it was.
"""

import random
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from broadsheet.articles.model import Collection
from broadsheet.home.engine import engine_name
from broadsheet.home.learners import learner_name
from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line
from broadsheet.quiz.filters import Filters
from broadsheet.quiz.make import QuestionSet
from broadsheet.quiz.model import Question
from broadsheet.quiz.records import edited_part, faults, with_edit
from broadsheet.quiz.source import digest
from broadsheet.trainer.judgements import JUDGED, Judgement, JudgementName, standing
from broadsheet.trainer.log_judgements import JudgementLog

LONGEST_CAUSE = 300
"""Characters of a cause; what a longer one has beyond them is cut."""
ACCEPTED = ("good", "edited")
CAUSED = ("flawed", "bad")


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants to judge, and under which name."""

    count: int | None = None
    """At most so many questions; all where it is None."""
    seed: int | None = None
    """Draws a random sample, which tells of precision without favour; None takes the best first."""
    every: bool = False
    """Also what is kept behind the questions that a quiz draws from."""
    kind: str | None = None
    topic: str | None = None
    judge: str | None = None


def choose_queue(made: QuestionSet, wish: Wish) -> list[Question]:
    """Return the questions to judge, in order; Refusal where there are none."""
    questions = list(made.kept if wish.every else made.shown)
    if not questions:
        raise Refusal("No question could be made from these articles; add longer accounts of the story.")
    questions = list(Filters(wish.kind, wish.topic)(questions))
    if wish.seed is not None:
        random.Random(wish.seed).shuffle(questions)
    return questions[: wish.count]


def begin(
    made: QuestionSet, collection: Collection, wish: Wish, log: JudgementLog, now: Callable[[], datetime]
) -> "Curation":
    """Return the session that goes on where the record in `log` ends; Refusal where there is nothing to judge."""
    judging = Judging(
        learner_name(wish.judge),
        f"{collection.name}@{digest(collection)}",
        engine_name(),
        frozenset(question.id for question in made.shown),
    )
    return Curation(choose_queue(made, wish), judging, log.read(), append=log.append, now=now)


@dataclass(frozen=True, slots=True)
class Judging:
    """Who judges what, and with which engine: what every judgement of one session has in common."""

    judge: str
    collection: str
    """Name and version."""
    engine: str
    shown: frozenset[str] = frozenset()
    """Ids of the questions that a quiz draws from."""


class Curation:
    """One run through a queue of questions, which are judged, edited, passed over and taken back."""

    def __init__(
        self,
        questions: Sequence[Question],
        judging: Judging,
        past: Iterable[Judgement],
        *,
        append: Callable[[Judgement], None],
        now: Callable[[], datetime],
    ) -> None:
        self.judging = judging
        self._questions = tuple(questions)
        self._append, self._now = append, now
        self._index = {question.id: number for number, question in enumerate(questions)}
        self._held: dict[str, Judgement] = {}
        last = -1
        for one in standing(one for one in past if one.judge == judging.judge):
            number = self._index.get(one.question)
            if number is None or not _is_on(one, self._questions[number]):
                continue
            last = number
            if one.verdict in JUDGED:
                self._held[one.question] = one
        self._position = self._next(last)

    @property
    def current(self) -> Question | None:
        """The question to judge, as it was generated; None when all have been judged or passed over."""
        return self._questions[self._position] if self._position < len(self._questions) else None

    @property
    def total(self) -> int:
        """How many questions there are to judge."""
        return len(self._questions)

    @property
    def number(self) -> int:
        """Which one this is, from 1; the total when all are done."""
        return min(self._position + 1, self.total)

    @property
    def judged(self) -> int:
        """How many have been judged so far, without those passed over."""
        return sum(one.verdict in JUDGED for one in self._held.values())

    def count(self, verdict: JudgementName) -> int:
        """Return how many were judged so."""
        return sum(one.verdict == verdict for one in self._held.values())

    @property
    def last(self) -> Judgement | None:
        """The judgement given last that still holds, which `undo` takes back."""
        return next(reversed(self._held.values()), None)

    def judge(self, verdict: JudgementName, cause: str = "") -> Judgement:
        """Record a judgement on the current question and go on; Refusal where it cannot be recorded."""
        question = self._current()
        return self._record(replace(self._judgement(question, verdict), cause=_cause(cause)))

    def edit(self, question: Question) -> Judgement:
        """Record the current question as edited into `question`; Refusal naming what is wrong with it."""
        current = self._current()
        wrong = faults(question)
        if wrong:
            raise Refusal(" ".join(wrong))
        part = edited_part(question)
        if part == edited_part(current):
            return self.judge("good")  # nothing was changed: it is good as it was generated
        return self._record(replace(self._judgement(current, "edited"), revision=part))

    def note_cause(self, cause: str) -> Judgement | None:
        """Add the cause to the last judgement; None where that is not one of a flaw."""
        last = self.last
        if last is None or last.verdict not in CAUSED:
            return None
        noted = replace(last, cause=_cause(cause), at=self._now())
        self._append(noted)
        self._held[noted.question] = noted
        return noted

    def undo(self) -> Question | None:
        """Take the last judgement back and return its question, which is the current one again."""
        last = self.last
        if last is None:
            return None
        self._append(replace(last, verdict="undone", cause="", revision=None, at=self._now()))
        del self._held[last.question]
        self._position = self._index[last.question]
        return self._current()

    def accepted(self) -> list[Question]:
        """Return the good questions, and the edited ones as they are now, in the order of the queue."""
        return [
            self.as_judged(question)
            for question in self._questions
            if question.id in self._held and self._held[question.id].verdict in ACCEPTED
        ]

    def refused(self, saved: Container[str] = ()) -> list[Question]:
        """Return the questions judged flawed or bad, and those of `saved` (ids) of which no judgement holds any more."""
        return [
            question
            for question in self._questions
            if (
                self._held[question.id].verdict in CAUSED
                if question.id in self._held
                else question.id in saved
            )
        ]

    def as_judged(self, question: Question) -> Question:
        """Return a question with its edit, if it has one that holds."""
        held = self._held.get(question.id)
        if held is None or held.revision is None:
            return question
        return with_edit(question, held.revision)

    def generated(self, question_id: str) -> Question:
        """Return a question of the queue as it was generated."""
        return self._questions[self._index[question_id]]

    def saved(self, question: Question, pack: str) -> None:
        """Record that a question went into a pack, so that it is not put back once it was removed by hand."""
        self._append(replace(self._judgement(question, "saved"), pack=pack))

    # -- inside

    def _current(self) -> Question:
        question = self.current
        if question is None:
            raise Refusal("Every question has been judged; take one back, or leave.")
        return question

    def _record(self, one: Judgement) -> Judgement:
        self._append(one)
        self._held.pop(one.question, None)
        self._held[one.question] = one
        self._position = self._next(self._position)
        return one

    def _next(self, after: int) -> int:
        """Return the next open question behind `after`, then from the start; the total where there is none."""
        total = len(self._questions)
        order = (*range(after + 1, total), *range(min(after + 1, total)))
        return next((number for number in order if self._questions[number].id not in self._held), total)

    def _judgement(self, question: Question, verdict: JudgementName) -> Judgement:
        return Judgement(
            question=question.id,
            prompt=question.prompt,
            verdict=verdict,
            at=self._now(),
            engine=self.judging.engine,
            judge=self.judging.judge,
            collection=self.judging.collection,
            kind=question.kind,
            quality=question.quality,
            shown=question.id in self.judging.shown,
            answers=_answers(question),
        )


def _is_on(one: Judgement, question: Question) -> bool:
    """Say whether a judgement is on the question as it is generated now."""
    if one.revision is not None:
        try:
            with_edit(question, one.revision)
        except (TypeError, ValueError, AttributeError):
            return False
    return one.prompt == question.prompt and one.answers == _answers(question)


def _answers(question: Question) -> tuple[str, ...]:
    return tuple(answer.text for answer in question.answers)


def _cause(text: str) -> str:
    return clean_line(text, LONGEST_CAUSE)
