"""What a drill keeps of each question it asks, whose turn it is, and how long an answer may take."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from broadsheet.grading.model import Verdict
from broadsheet.quiz.model import Question
from broadsheet.trainer.model import Attempt, Event
from broadsheet.trainer.play import Rules


@dataclass(slots=True)
class Turn:
    """One asking of one question."""

    question: Question
    team: str | None = None
    again: bool = False
    """Asked before in this session, so that it counts nowhere."""
    feedback: bool = True
    attempts: list[Attempt] = field(default_factory=list)
    hints: int = 0
    """How many hints were given."""
    flagged: bool = False
    late: bool = False
    shown: bool = False
    """It was there to be read, so its time runs."""
    behind: bool = False
    """The drill went on from it."""

    @property
    def retry(self) -> bool:
        """Whether one more try is open; a second try would be a verdict, which an exam does not give."""
        return (
            len(self.attempts) == 1
            and self.attempts[0].verdict.verdict == "prompt"
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
    def correction(self) -> str | None:
        """What would correct its verdict: "accept" or "reject"; None where there is no verdict to correct."""
        if not self.closed or self.question.kind == "poll":
            return None
        last = self.attempts[-1]
        if last.verdict.verdict == "accept":
            return "reject"
        # Who passed, or came too late, gave nothing that could have been right.
        return "accept" if last.given and not self.late else None

    def override(self, to: str) -> None:
        """Set the last attempt's verdict right; its first one stays beside it."""
        last = self.attempts[-1]
        verdict = (
            Verdict("accept", 1.0, 1, 0, last.given, "you said that this was right")
            if to == "accept"
            else Verdict("reject", 0.0, 0, 1, None, "you said that this was not right")
        )
        if last.original is not None and last.original.verdict == verdict.verdict:
            self.attempts[-1] = replace(last, verdict=last.original, original=None)
        else:
            self.attempts[-1] = replace(last, verdict=verdict, original=last.original or last.verdict)


@dataclass(frozen=True, slots=True)
class Done:
    """Something recorded that can be taken back."""

    event: Event
    turn: Turn
    before: Attempt | None = None
    """The last attempt as it was before an override."""


def whose_turn(rules: Rules, turns: Sequence[Turn]) -> tuple[str | None, bool]:
    """Return the team that is next (None without teams), and whether the drill is lost for all."""
    missed: dict[str | None, int] = {}
    for turn in turns:
        missed[turn.team] = missed.get(turn.team, 0) + turn.missed
    names: tuple[str | None, ...] = rules.teams or (None,)
    left = [name for name in names if rules.lives is None or missed.get(name, 0) < rules.lives]
    if not left:
        return None, True
    if not turns or turns[-1].team not in names:
        return left[0], False
    after = names.index(turns[-1].team) + 1
    order = (*names[after:], *names[:after])
    return next(name for name in order if name in left), False


class Timer:
    """Measures a question and the whole quiz on a clock that is handed in; going backwards it stands still."""

    def __init__(self, rules: Rules, ticks: Callable[[], float]) -> None:
        self._rules, self._ticks = rules, ticks
        self._asked: float | None = None
        self._first: float | None = None

    def begin(self) -> None:
        """Begin the current question's time anew; the quiz's begins with its first question."""
        self._asked = self._ticks()
        if self._first is None:
            self._first = self._asked

    @property
    def ms(self) -> int | None:
        """Milliseconds since the question was asked."""
        return None if self._asked is None else max(round((self._ticks() - self._asked) * 1000), 0)

    @property
    def left(self) -> float | None:
        """Seconds left, 0 or more; None where nothing limits them."""
        rules, ends = self._rules, []
        for begun, seconds in ((self._asked, rules.seconds), (self._first, rules.total_seconds)):
            if begun is not None and seconds is not None:
                ends.append(begun + seconds * rules.extra)
        return max(min(ends) - self._ticks(), 0.0) if ends else None

    @property
    def up(self) -> bool:
        """Whether an answer would come too late."""
        return self.left == 0.0

    @property
    def over(self) -> bool:
        """Whether the whole quiz's time is over."""
        rules = self._rules
        if rules.total_seconds is None or self._first is None:
            return False
        return self._ticks() >= self._first + rules.total_seconds * rules.extra
