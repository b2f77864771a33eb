"""What a quiz should be, as it was asked for on the command line, on the screen of modes or by a key."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from broadsheet.trainer.choosing import Wish
    from broadsheet.trainer.play import Mode

QUESTIONS = 10
"""How many questions a quiz has unless it is told otherwise."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a quiz should be: how many questions, of which kind, for whom."""

    count: int | None = QUESTIONS
    seed: int | None = None
    """None draws another quiz each time."""
    learner: str | None = None
    kind: str | None = None
    topic: str | None = None
    article: str | None = None
    every: bool = False
    """For judging: also the questions that no quiz draws from."""
    pack: str | None = None
    """For judging: the pack to save into."""
    mode: "Mode" = "drill"
    seconds: float | None = None
    """For one question."""
    total_seconds: float | None = None
    """For the whole quiz."""
    open_book: bool = False
    teams: tuple[str, ...] = ()

    def wish(self) -> "Wish":
        """Return what the trainer needs to know of it."""
        from broadsheet.quiz.filters import Filters
        from broadsheet.trainer.choosing import Wish

        filters = Filters(self.kind, self.topic, self.article)
        return Wish(
            self.mode, self.count, filters, self.seconds, self.total_seconds, self.open_book, self.teams
        )
