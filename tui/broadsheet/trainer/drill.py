"""The drill: asks questions in turn and judges answers, with no screen, clock or disk of its own.

One learner's (or hot-seat teams') run through the questions: every asking of it is the same `Asking` that a
class holds one of for each student. Whatever happens is handed to `append` before it is returned, so nothing
can be shown that was not recorded; where `append` raises, the drill is as it was and the same can be done again.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from broadsheet.quiz.model import Question
from broadsheet.trainer.clocks import Timer
from broadsheet.trainer.hints import COST, hints
from broadsheet.trainer.judging import Grader, Judge, tidied
from broadsheet.trainer.model import Attempt, Correction, Event, EventKind
from broadsheet.trainer.payloads import answer_payload
from broadsheet.trainer.play import Result, Session, result_of
from broadsheet.trainer.queue import Queue
from broadsheet.trainer.recorder import Append, Recorder
from broadsheet.trainer.turns import Turn, whose_turn
from broadsheet.trainer.undoing import Done, Earlier, Past


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
        append: Append,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        grader: Grader | None = None,
        ticks: Callable[[], float] | None = None,
        earlier: Earlier | None = None,
    ) -> None:
        """`ticks` are seconds that only go forward, for the time an answer took; without them `now` is asked.

        `earlier` gives what the learner did before this session and could still take back, the last first.
        """
        self.session = session
        self._questions = tuple(questions)
        self._queue = Queue(questions, repeat=session.rules.repeat)
        self._recorder = Recorder(session, questions, append, now, new_id)
        self.now = now
        self._judge = Judge(grader)
        self._past = Past(self._undone, earlier)
        self._turns: list[Turn] = []
        self._timer = Timer(session.rules, ticks or (lambda: now().timestamp()))
        self._deal()

    # -- where it stands

    @property
    def current(self) -> Question | None:
        """The question being asked; None when the drill is over."""
        return None if self._turn is None else self._turn.question

    @property
    def position(self) -> int:
        """How many questions lie behind; from 0."""
        return len(self._turns) - (self._turn is not None)

    @property
    def total(self) -> int:
        """How many questions the drill has, those that come again included."""
        return len(self._turns) + len(self._queue)

    @property
    def turn(self) -> Turn | None:
        """The current question with all that happened to it: attempts, hints, team; to be read only."""
        return self._turn

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Every question asked so far with all that happened to it."""
        return tuple(self._turns)

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """Every attempt so far, first tries that were prompted on included."""
        return tuple(attempt for turn in self._turns for attempt in turn.attempts)

    @property
    def retry(self) -> bool:
        """Whether the last verdict was `prompt` and one more try is open."""
        return self._turn is not None and self._turn.retry

    @property
    def answered(self) -> bool:
        """Whether the current question takes no more answers."""
        return self._turn is not None and self._turn.closed

    @property
    def time_left(self) -> float | None:
        """Seconds left for the current question or the quiz, whichever end sooner; None without a clock."""
        return self._timer.left

    @property
    def hints_left(self) -> int:
        """How many more hints the current question has."""
        turn = self._turn
        if turn is None or turn.closed or not self.session.rules.feedback:
            return 0
        return len(hints(turn.question)) - turn.hints

    # -- playing

    def answer(self, given: str, ms: int | None = None) -> Attempt:
        """Judge an answer to the current question as it was typed, record it, then return it with its verdict.

        An empty one passes. `ms` is how long the answer took, in milliseconds; without it the drill's own clock
        says. One that comes too late is recorded and rejected. ValueError where the drill is over or the question
        takes no more answers.
        """
        turn = self._open_turn()
        ms = self._timer.ms if ms is None else ms
        attempt = turn.judged(tidied(turn.question, given), self._judge, ms=ms, late=self._timer.up)
        payload = answer_payload(turn, attempt, mode=self.session.mode, team=turn.team)
        event = self._recorder.record("answer", turn.question.id, payload, turn.team)
        attempt = replace(attempt, event=event.id)
        turn.take(attempt)
        self._past.add(Done(event, turn))
        self._queue.heed(turn)
        return attempt

    def skip(self) -> Attempt:
        """Pass on the current question: an empty answer, rejected and recorded like any other."""
        return self.answer("")

    def next(self) -> None:
        """Go on to the next question; an open retry is given up. ValueError where none was answered."""
        if self._turn is None or not self._turn.attempts:
            raise ValueError("answer or skip the question before going on")
        self._deal()

    def shown(self) -> None:
        """Say that the current question can be read now: its time begins, unless it has begun already."""
        if self._turn is not None and not self._turn.shown:
            self._turn.shown = True
            self._timer.begin()

    def hint(self) -> str:
        """Give, and record, the next hint on the current question; ValueError where there is none left."""
        turn = self._open_turn()
        if not self.hints_left:
            raise ValueError("there is no hint left")
        text = hints(turn.question)[turn.hints]
        self._do("hint", turn, {"number": turn.hints + 1, "text": text, "cost": COST})
        turn.hints += 1
        return text

    def flag(self, reason: str = "", turn: Turn | None = None) -> None:
        """Record that the question last asked, or `turn`'s, is a bad one."""
        turn = turn or self._last_turn()
        self._do("flag", turn, {"prompt": turn.question.prompt, "reason": reason})
        turn.flagged = True

    def suspend(self, turn: Turn | None = None) -> None:
        """Leave the question last asked, or `turn`'s, out of this learner's schedule, until that is undone."""
        self._do("suspend", turn or self._last_turn(), {"on": True})

    def bury(self, until: str, turn: Turn | None = None) -> None:
        """Put off the question last asked, or `turn`'s, until a day ("2019-06-07")."""
        self._do("bury", turn or self._last_turn(), {"until": until})

    @property
    def judged(self) -> Turn | None:
        """The question that was answered last; None before the first answer."""
        return next((turn for turn in reversed(self._turns) if turn.closed), None)

    def overridable(self, turn: Turn | None = None) -> Correction | None:
        """Return what an override would make of an answer, the last one or `turn`'s.

        None where there is nothing to correct, and in an exam before its end.
        """
        turn = turn or self.judged
        if turn is None or not (self.session.rules.feedback or self.current is None):
            return None
        return turn.correction

    def override(self, turn: Turn | None = None) -> Attempt:
        """Turn the verdict on an answer, the last one or `turn`'s, into what corrects it; the first is kept."""
        to = self.overridable(turn)
        if to is None:
            raise ValueError("there is no verdict to correct")
        turn = turn or self._last_turn(closed=True)
        last = turn.attempts[-1]
        what = {"event": last.event, "to": to, "was": last.verdict.verdict, "given": last.given}
        self._do("override", turn, {**what, "prompt": turn.question.prompt})
        turn.override(to)
        self._queue.heed(turn)
        return turn.attempts[-1]

    def undo(self) -> Event | None:
        """Take back the last thing done that still stands, in this session or an earlier one; returns its event.

        An answer's question is asked again at once. None where there is nothing to take back.
        """
        taken = self._past.undo()
        if isinstance(taken, Done):
            self._take_back(taken)
            return taken.event
        return taken

    def end(self) -> None:
        """Record that the session is over, and how it went; nothing where nothing was recorded in it."""
        self._recorder.end(self.result())

    def result(self, team: str | None = None) -> Result:
        """Return how it went so far; of one team where given."""
        firsts: dict[str, Attempt] = {}
        for turn in self._turns:
            if turn.attempts and not turn.again and team in (None, turn.team):
                firsts[turn.question.id] = turn.attempts[-1]
        return result_of(tuple(firsts.values()), sum(one.kind != "poll" for one in self._questions))

    # -- within

    @property
    def _turn(self) -> Turn | None:
        return self._turns[-1] if self._turns and not self._turns[-1].behind else None

    def _deal(self) -> None:
        if self._turns:
            self._turns[-1].behind = True
        rules = self.session.rules
        team, out = whose_turn(rules, self._turns)
        if self._queue and not out and not self._timer.over:
            question = self._queue.take()
            again = any(turn.question.id == question.id for turn in self._turns)
            self._turns.append(Turn(question, again, rules.feedback, team=team))
            self._timer.begin()

    def _open_turn(self) -> Turn:
        if self._turn is None:
            raise ValueError("the drill is over")
        if self._turn.closed:
            raise ValueError("this question takes no more answers")
        return self._turn

    def _last_turn(self, *, closed: bool = False) -> Turn:
        turn = self.judged if closed else (self._turns[-1] if self._turns else None)
        if turn is None:
            raise ValueError("no question was asked")
        return turn

    def _take_back(self, done: Done) -> None:
        """Put the drill back to before something was done."""
        turn, kind = done.turn, done.event.kind
        if kind == "hint":
            turn.hints -= 1
        elif kind == "flag":
            turn.flagged = False
        elif kind == "override":
            turn.attempts[-1] = done.before or turn.attempts[-1]
            self._queue.heed(turn)
        elif kind == "answer":
            while self._turns[-1] is not turn:
                self._queue.put_back(self._turns.pop().question)
            turn.withdraw()
            self._queue.drop(turn.question)
            self._timer.begin()

    def _do(self, kind: EventKind, turn: Turn, payload: dict[str, object]) -> None:
        before = turn.attempts[-1] if turn.attempts else None
        event = self._recorder.record(kind, turn.question.id, payload, turn.team)
        self._past.add(Done(event, turn, before))

    def _undone(self, event: Event) -> None:
        self._recorder.record("undo", event.question, {"event": event.id}, event.learner)
