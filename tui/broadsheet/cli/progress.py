"""A line on standard error that says how far a long run is, on a terminal alone."""

import sys
import time

_WIDTH = 30
_EVERY = 0.1
"""Seconds between two drawings."""


class Progress:
    """Draws over itself: what is going on, a bar, how many of how many, and how long it will take."""

    def __init__(self, unit: str = "articles") -> None:
        self._unit = unit
        self.what, self.done, self.total = "", 0, 0
        self._shown = sys.stderr.isatty()
        self._drawn = self._begun = 0.0
        self._first = 0

    def __call__(self, what: str, done: int, total: int) -> None:
        """Note that `done` of `total` are through, and say so ten times a second at most."""
        now = time.monotonic()
        if what != self.what:
            self._begun, self._first, self._drawn = now, done, 0.0
        self.what, self.done, self.total = what, done, total
        if not self._shown or (now - self._drawn < _EVERY and done < total):
            return
        self._drawn = now
        filled = _WIDTH * done // max(total, 1)
        bar = "━" * filled + "·" * (_WIDTH - filled)
        sys.stderr.write(f"\r\x1b[K{what} {bar} {done:,} of {total:,} {self._unit}{self._left(now)}")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._shown and self._drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def _left(self, now: float) -> str:
        passed, through = now - self._begun, self.done - self._first
        if passed < 1 or not through:
            return ""
        seconds = passed / through * (self.total - self.done)
        return f", {seconds / 60:.0f} min left" if seconds > 90 else f", {seconds:.0f} s left"
