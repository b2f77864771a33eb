"""What the screens about learning are made of: the scores, and what waits to be played; read beside the screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from broadsheet.screens.desk import Desk
from broadsheet.screens.plan import Plan

if TYPE_CHECKING:
    from broadsheet.trainer.figures import Figures
    from broadsheet.trainer.learners import Learner
    from broadsheet.trainer.log_derived import Progress
    from broadsheet.trainer.play import Mode
    from broadsheet.trainer.scope import Scope
    from broadsheet.trainer.scores import ScoreRow

LAST_ANSWERS = 12
"""How many answers the scores list."""


@dataclass(frozen=True, slots=True)
class Scores:
    """What was answered so far, within a scope."""

    figures: "Figures"
    answers: Sequence["ScoreRow"]
    """The last answers, the last one first."""
    notice: str | None = None
    """What a person should know of the log that was read: that it was damaged."""


def read_scores(desk: Desk, scope: "Scope", progress: "Progress | None" = None) -> Scores:
    """Return what was answered so far within `scope` (slow); Refusal where no log can be kept."""
    from broadsheet.home.paths import ensure_folder
    from broadsheet.trainer.cards import Moment
    from broadsheet.trainer.figures import figures
    from broadsheet.trainer.lately import last_answers
    from broadsheet.trainer.log import Log

    # A folder that cannot be used has no log in it, and would pass for one with no answers yet.
    ensure_folder(desk.log_file().parent)
    # Connections of their own: this runs beside the one that answers are written with.
    log, tables = Log(desk.log_file()), desk.derived()
    try:
        answers = last_answers(log, scope, LAST_ANSWERS)
        tables.update(progress)
        found = figures(tables.connection, scope, Moment.at(desk.now(), None))
        return Scores(found, answers, log.notice())
    finally:
        tables.close()
        log.close()


def waiting(desk: Desk, plan: Plan) -> "tuple[Learner, Sequence[Learner], dict[Mode, str]]":
    """Return who plays, who else could, and what waits for them in words (slow); Refusal as `deal`."""
    from broadsheet.trainer.cards import Moment, cards_of, mistakes, queue
    from broadsheet.trainer.learners import learners

    learner, questions, tables = desk.learner(plan), desk.askable(), desk.derived()
    try:
        tables.update()
        cards = cards_of(tables.connection, learner.name)
    finally:
        tables.close()
    moment = Moment.at(desk.now(), None)
    today, missed = queue(questions, cards, moment, learner.limits), mistakes(questions, cards, moment)
    told: dict[Mode, str] = {
        "learn": f"{len(today.due)} due, {len(today.new)} new", "mistakes": f"{len(missed)} missed"
    }  # fmt: skip
    everybody = learners(desk.log.rare("learner"), [*desk.log.learners(), learner.name])
    return learner, everybody, told
