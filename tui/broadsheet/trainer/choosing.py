"""Chooses the questions of a session for its mode, and makes its rules out of what was asked for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo

from broadsheet.home.refusal import Refusal
from broadsheet.quiz.filters import Filters
from broadsheet.quiz.model import Question
from broadsheet.trainer.cards import Card, Limits, Moment, mistakes, queue
from broadsheet.trainer.learners import Learner
from broadsheet.trainer.play import Mode, Rules, rules_of


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to play."""

    mode: Mode = "drill"
    count: int | None = 10
    filters: Filters = field(default_factory=Filters)
    seconds: float | None = None
    total_seconds: float | None = None
    open_book: bool = False
    teams: tuple[str, ...] = ()

    @property
    def needs_cards(self) -> bool:
        """Whether the learner's cards say what is asked; otherwise the seed alone does."""
        return self.mode in ("learn", "mistakes")

    def rules(self, learner: Learner) -> Rules:
        """Return the rules of a session that this learner plays."""
        return replace(
            rules_of(self.mode),
            seconds=self.seconds,
            total_seconds=self.total_seconds,
            extra=learner.extra,
            open_book=self.open_book,
            teams=self.teams,
        )


def chooser(
    wish: Wish, cards: Mapping[str, Card], limits: Limits, now: datetime, zone: tzinfo | None
) -> Callable[[Sequence[Question]], Sequence[Question]]:
    """Return what leaves of a source's questions those that this session draws from.

    It raises Refusal, with what to do instead, where nothing is left.
    """
    if not wish.needs_cards:
        return wish.filters

    def choose(questions: Sequence[Question]) -> Sequence[Question]:
        kept, moment = wish.filters(questions), Moment.at(now, zone)
        if wish.mode == "mistakes":
            found = mistakes(kept, cards, moment)
            if not found:
                raise Refusal("Nothing here was missed the last time it was asked; play another mode.")
            return found[: wish.count]
        today = queue(kept, cards, moment, limits)
        if not today.due and not today.new:
            raise Refusal(_nothing_to_learn(today.waiting, today.next_due, zone))
        return [*today.due, *today.new][: wish.count]

    return choose


def _nothing_to_learn(waiting: int, next_due: str | None, zone: tzinfo | None) -> str:
    if waiting:
        reason = f"Today's share is done; {waiting} more {'waits' if waiting == 1 else 'wait'} for tomorrow"
    elif next_due is not None:
        day = datetime.fromisoformat(next_due).astimezone(zone).strftime("%Y-%m-%d %H:%M")
        reason = f"Nothing is due before {day}"
    else:
        reason = "Today's new questions are done"
    return f"{reason}. The mode drill asks all the same."
