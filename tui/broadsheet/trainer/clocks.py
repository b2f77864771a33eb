"""Time for a question, on a clock that is handed in: how long it took, and how much is left."""

from collections.abc import Callable
from dataclasses import dataclass

from broadsheet.trainer.play import Rules


@dataclass(slots=True)
class Stopwatch:
    """Seconds since something began, pauses left out; going backwards a clock stands still."""

    begun: float | None = None
    held: float | None = None
    """Since when it is paused."""
    paused: float = 0.0
    """Seconds of pauses that are over."""

    def begin(self, at: float) -> None:
        """Begin anew."""
        self.begun, self.held, self.paused = at, None, 0.0

    def hold(self, at: float) -> None:
        """Pause, unless it is paused."""
        if self.held is None:
            self.held = at

    def go_on(self, at: float) -> None:
        """End a pause, if there is one."""
        if self.held is not None:
            self.paused += max(at - self.held, 0.0)
            self.held = None

    def elapsed(self, at: float) -> float:
        """Return the seconds by `at`; 0 before the beginning."""
        if self.begun is None:
            return 0.0
        return max((at if self.held is None else self.held) - self.begun - self.paused, 0.0)

    def ms(self, at: float) -> int:
        """Return the whole milliseconds by `at`."""
        return round(self.elapsed(at) * 1000)

    def left(self, at: float, seconds: float | None, extra: float) -> float | None:
        """Return what is left by `at` of `seconds` times a learner's own factor, 0 or more; None without a limit."""
        if seconds is None or self.begun is None:
            return None
        return max(seconds * extra - self.elapsed(at), 0.0)


class Timer:
    """Measures each question of a drill and the whole of it."""

    def __init__(self, rules: Rules, ticks: Callable[[], float]) -> None:
        self._rules, self._ticks = rules, ticks
        self._question, self._whole = Stopwatch(), Stopwatch()

    def begin(self) -> None:
        """Begin the current question's time anew; the quiz's begins with its first question."""
        now = self._ticks()
        self._question.begin(now)
        if self._whole.begun is None:
            self._whole.begin(now)

    @property
    def ms(self) -> int | None:
        """Milliseconds since the question was asked."""
        return None if self._question.begun is None else self._question.ms(self._ticks())

    @property
    def left(self) -> float | None:
        """Seconds left, 0 or more; None where nothing limits them."""
        rules, now = self._rules, self._ticks()
        lefts = (
            self._question.left(now, rules.seconds, rules.extra),
            self._whole.left(now, rules.total_seconds, rules.extra),
        )
        return min((left for left in lefts if left is not None), default=None)

    @property
    def up(self) -> bool:
        """Whether an answer would come too late."""
        return self.left == 0

    @property
    def over(self) -> bool:
        """Whether the whole quiz's time is over."""
        return self._whole.left(self._ticks(), self._rules.total_seconds, self._rules.extra) == 0
