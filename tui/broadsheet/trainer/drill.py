"""The drill: asks questions in turn and judges answers, with no screen, clock or disk of its own.

Every way to play (screen, plain lines, classroom) runs this one machine. Whatever happens is handed to
`append` before it is returned, so nothing can be shown that was not recorded; where `append` raises, the
drill is as it was and the same can be done again.
"""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from broadsheet.grading.model import AnswerKey, Verdict
from broadsheet.quiz.model import Question
from broadsheet.trainer import payloads
from broadsheet.trainer.hints import COST, hints
from broadsheet.trainer.model import Attempt, Event, EventKind
from broadsheet.trainer.play import Result, Session, result_of
from broadsheet.trainer.recorder import Append, Recorder
from broadsheet.trainer.turns import Done, Timer, Turn, whose_turn

LONGEST_ANSWER = 4_000
"""Characters; what a longer answer has beyond them is neither judged nor kept."""
LATER = 3
"""Questions that come between a miss and its second asking, where so many are left."""

Grader = Callable[[AnswerKey, str], Verdict]


_PASSED = Verdict("reject", 0.0, 0, 0, None, "you passed")
_LATE = Verdict("reject", 0.0, 0, 0, None, "the time for this question was up")
_NOTED = Verdict("accept", 0.0, 0, 0, None, "a poll has no right answer")


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
        earlier: Callable[[], Iterator[Event]] | None = None,
    ) -> None:
        """`ticks` are seconds that only go forward, for the time an answer took; without them `now` is asked.

        `earlier` gives what the learner did before this session and could still take back, the last first.
        """
        self.session = session
        self._questions = tuple(questions)
        self._queue = deque(questions)
        self._recorder = Recorder(session, questions, append, now, new_id)
        self.now = now
        self._grader = grader
        self._earlier = earlier
        self._past: Iterator[Event] | None = None
        self._turns: list[Turn] = []
        self._done: list[Done] = []
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
        """Judge an answer to the current question, record it, then return it with its verdict.

        `ms` is how long the answer took, in milliseconds; without it the drill's own clock says. One that
        comes too late is recorded and rejected. ValueError where the drill is over or the question takes no
        more answers.
        """
        turn = self._open_turn()
        given = given[:LONGEST_ANSWER]
        if self._timer.up:
            return self._record(turn, given, _LATE, ms, late=True)
        verdict = _NOTED if turn.question.kind == "poll" else self._grade(turn.question, given)
        return self._record(turn, given, verdict, ms)

    def skip(self) -> Attempt:
        """Pass on the current question: an empty answer, rejected and recorded like any other."""
        late = self._timer.up
        return self._record(self._open_turn(), "", _LATE if late else _PASSED, None, late=late)

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

    def overridable(self, turn: Turn | None = None) -> str | None:
        """Return what an override would make of an answer, the last one or `turn`'s: "accept" or "reject".

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
        self._requeue(turn)
        return turn.attempts[-1]

    def undo(self) -> Event | None:
        """Take back the last thing done that still stands, in this session or an earlier one; returns its event.

        An answer's question is asked again at once. None where there is nothing to take back.
        """
        if self._done:
            done = self._done[-1]
            self._undone(done.event)
            self._done.pop()
            self._take_back(done)
            return done.event
        if self._past is None:
            self._past = self._earlier() if self._earlier else iter(())
        before = next(self._past, None)
        if before is not None:
            try:
                self._undone(before)
            except BaseException:
                self._past = None  # looked up anew: nothing may be passed over
                raise
        return before

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
            question = self._queue.popleft()
            again = any(turn.question.id == question.id for turn in self._turns)
            self._turns.append(Turn(question, team, again, feedback=rules.feedback))
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

    def _grade(self, question: Question, given: str) -> Verdict:
        if self._grader is None:
            from broadsheet.grading.grade import grade

            self._grader = grade
        return self._grader(question.answer_key(), given)

    def _record(
        self, turn: Turn, given: str, verdict: Verdict, ms: int | None, *, late: bool = False
    ) -> Attempt:
        number, cost = len(turn.attempts) + 1, min(turn.hints * COST, 1.0)
        ms = self._timer.ms if ms is None else ms
        payload = payloads.answer_payload(
            self.session, turn, given, verdict, ms=ms, cost=cost, late=late, attempt=number
        )
        event = self._recorder.record("answer", turn.question.id, payload, turn.team)
        attempt = Attempt(turn.question, given, verdict, event.id, number, cost=cost)
        turn.attempts.append(attempt)
        turn.late = late
        self._done.append(Done(event, turn))
        self._requeue(turn)
        return attempt

    def _requeue(self, turn: Turn) -> None:
        """Let a question that was missed come again, and one that was not after all stay away."""
        if not self.session.rules.repeat or not turn.closed or turn.question.kind == "poll":
            return
        waiting = any(question.id == turn.question.id for question in self._queue)
        missed = turn.attempts[-1].verdict.verdict != "accept"
        if missed and not waiting:
            self._queue.insert(LATER, turn.question)
        elif waiting and not missed:
            self._queue = deque(one for one in self._queue if one.id != turn.question.id)

    def _take_back(self, done: Done) -> None:
        """Put the drill back to before something was done."""
        turn, kind = done.turn, done.event.kind
        if kind == "hint":
            turn.hints -= 1
        elif kind == "flag":
            turn.flagged = False
        elif kind == "override":
            turn.attempts[-1] = done.before or turn.attempts[-1]
            self._requeue(turn)
        elif kind == "answer":
            while self._turns[-1] is not turn:
                self._queue.appendleft(self._turns.pop().question)
            turn.attempts.pop()
            turn.behind = turn.late = False
            self._queue = deque(one for one in self._queue if one.id != turn.question.id)
            self._timer.begin()

    def _do(self, kind: EventKind, turn: Turn, payload: dict[str, object]) -> None:
        before = turn.attempts[-1] if turn.attempts else None
        event = self._recorder.record(kind, turn.question.id, payload, turn.team)
        self._done.append(Done(event, turn, before))

    def _undone(self, event: Event) -> None:
        self._recorder.record("undo", event.question, {"event": event.id}, event.learner)
