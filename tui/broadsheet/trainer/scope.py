"""Which answers are told of, and how they are counted."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Scope:
    """Which answers are told of; None takes all."""

    learner: str | None = None
    pack: str | None = None
    """Collection or pack, without its version."""
    topic: str | None = None
    outlet: str | None = None
    kind: str | None = None

    @property
    def narrow(self) -> bool:
        """Whether it asks for more than the tables by day and by gap know."""
        return self.topic is not None or self.outlet is not None


@dataclass(slots=True)
class Tally:
    """Counts of questions answered; a question that was prompted on counts once, by its last answer."""

    answered: int = 0
    right: int = 0
    partial: int = 0
    wrong: int = 0
    points: float = 0.0

    @property
    def mean(self) -> float | None:
        """Mean score from 0 to 1; None where nothing was answered."""
        return self.points / self.answered if self.answered else None

    def record(self) -> dict[str, Any]:
        """Return the counts with the mean rounded to three places, for JSON."""
        mean = self.mean
        return {
            "answered": self.answered,
            "right": self.right,
            "partial": self.partial,
            "wrong": self.wrong,
            "mean": None if mean is None else round(mean, 3),
        }

    def count(self, verdict: str, score: float) -> None:
        """Count one answer."""
        self.answered += 1
        if verdict == "accept":
            self.right += 1
        elif verdict == "partial":
            self.partial += 1
        else:
            self.wrong += 1
            return
        self.points += score

    def merge(self, other: "Tally") -> None:
        """Count what another tally has counted."""
        self.answered += other.answered
        self.right += other.right
        self.partial += other.partial
        self.wrong += other.wrong
        self.points += other.points
