"""When a question is asked again: FSRS-6 over the first answer of each session.

The model is that of the package `fsrs` (https://github.com/open-spaced-repetition/py-fsrs) with its
default weights and a desired retention of 90 %. It has no learning steps here: what is missed comes again
within the session, so a session counts as one review, and the shortest interval is a day.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fsrs import Card

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4
"""Ratings, by FSRS's own numbers."""

EASY_MS = 5_000
"""Milliseconds below which a typed answer was known at once; a choice may be a quick guess."""
HARD_MS = 40_000
"""Milliseconds beyond which an answer was hard to find, reading the question included."""
AWAY_MS = 300_000
"""Milliseconds beyond which somebody was away, and the time says nothing."""
RETENTION = 0.9

_GUESSED = frozenset({"choice", "truefalse", "poll", "order"})


@dataclass(frozen=True, slots=True)
class Memory:
    """What the model holds of one question in one head."""

    stability: float
    """Days after which nine in ten such questions are still known."""
    difficulty: float
    """From 1 to 10."""
    due: datetime
    last: datetime
    """When it was last reviewed."""


def rating(
    verdict: str, score: float, ms: int | None, *, kind: str = "text", attempt: int = 1, hints: int = 0
) -> int:
    """Return the rating of an answer by its verdict, its time, and the help that it took."""
    if verdict == "partial":
        return HARD if score >= 0.5 else AGAIN
    if verdict != "accept":
        return AGAIN
    if attempt > 1 or hints:
        return HARD
    if ms is None or not 0 < ms < AWAY_MS:
        return GOOD
    if ms > HARD_MS:
        return HARD
    return EASY if ms < EASY_MS and kind not in _GUESSED else GOOD


class Schedule:
    """FSRS-6 with one set of weights; imports the package when it is first asked."""

    def __init__(self, weights: Sequence[float] | None = None, retention: float = RETENTION) -> None:
        """Take the package's own weights where none are given; ValueError where they are out of bounds."""
        from fsrs import Card, Rating, Scheduler, State

        given: dict[str, Any] = {} if weights is None else {"parameters": tuple(weights)}
        self._scheduler = Scheduler(
            **given, desired_retention=retention, learning_steps=(), relearning_steps=(), enable_fuzzing=False
        )

        class Reviewed(Card):
            """A card that a review changes instead of copying it, which is a third of what a review costs."""

            def __copy__(self) -> "Reviewed":
                return self

        self._card, self._review, self._ratings = Reviewed, State.Review, {one.value: one for one in Rating}

    def replay(self, reviews: Sequence[tuple[datetime, int]]) -> Memory | None:
        """Return what is held after these reviews, (time, rating), in the order they happened; None after none.

        Where the clock had gone back between two, no time has passed, and the newer time is believed.
        """
        if not reviews:
            return None
        # An id of its own would cost the package a sleep of one millisecond.
        card: Card = self._card(card_id=0, due=reviews[0][0])
        for at, rated in reviews:
            if at.tzinfo is not UTC:
                at = at.astimezone(UTC)
            if card.last_review is not None and at < card.last_review:
                card.last_review = at
            card, _ = self._scheduler.review_card(card, self._ratings[rated], at)
        assert card.stability is not None
        assert card.difficulty is not None
        assert card.last_review is not None
        return Memory(card.stability, card.difficulty, card.due, card.last_review)

    def recall(self, memory: Memory, at: datetime) -> float:
        """Return the chance, 0 to 1, that it is still known at a time."""
        card = self._card(
            card_id=0, state=self._review, stability=memory.stability, difficulty=memory.difficulty,
            due=memory.due, last_review=memory.last,
        )  # fmt: skip
        return self._scheduler.get_card_retrievability(card, at.astimezone(UTC))


def days_between(before: datetime, after: datetime) -> int:
    """Return the whole days from one time to another; 0 where the clock had gone back."""
    return max((after - before) // timedelta(days=1), 0)
