"""How a reader gets on, in as few figures as fit beside the articles."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Progress:
    """What the log says at a glance."""

    answered: int = 0
    right: int = 0
    last_right: int = 0
    last_answered: int = 0
    last_at: datetime | None = None
    """When the last quiz began."""
    due: int | None = None
    """How many questions are due; None where nothing is scheduled."""
    notice: str | None = None
    """What a person should know of the log that was read: that it was damaged."""


def read_progress(
    log_file: Path, cards_file: Path, pack: str, learner: str, now: datetime
) -> Progress | None:
    """Return what the log says, and what of `pack` is due to `learner`; None where there is none or it cannot be read.

    Totals are left out where the tables they stand in would have to be made first: nobody waits for those here.
    """
    if not log_file.exists():
        return None
    from broadsheet.home.refusal import Refusal
    from broadsheet.trainer.cards import Moment, due_of
    from broadsheet.trainer.figures_read import Reader
    from broadsheet.trainer.lately import last_session
    from broadsheet.trainer.links import Links
    from broadsheet.trainer.log import Log
    from broadsheet.trainer.log_derived import MANY, Derived
    from broadsheet.trainer.scope import Scope, Tally

    log, tables = Log(log_file), Derived(cards_file, log_file)
    total, due = Tally(), None
    try:
        last = last_session(log)
        if last is not None and tables.behind() < MANY:
            tables.update()
            for _, tally in Reader(tables.connection, Scope()).groups():
                total.merge(tally)
            current = Links(log.rare("learner")).learner(learner)
            due = due_of(tables.connection, current, pack, Moment.at(now, None))
    except Refusal:
        return None
    finally:
        tables.close()
        log.close()
    notice = log.notice()
    if last is None:
        return Progress(notice=notice)
    own = last.tally
    return Progress(total.answered, total.right, own.right, own.answered, last.began, due, notice)
