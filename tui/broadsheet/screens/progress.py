"""How a reader gets on, in as few figures as fit beside the articles."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from broadsheet.trainer.log_derived import Derived


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


def read_progress(log_file: Path, derived: "Callable[[], Derived]", now: datetime) -> Progress | None:
    """Return what the log says; None where there is no log or it cannot be read.

    `derived` gives the tables made from the log, which are closed here.
    """
    if not log_file.exists():
        return None
    from broadsheet.home.refusal import Refusal
    from broadsheet.trainer.cards import Moment
    from broadsheet.trainer.figures import figures
    from broadsheet.trainer.lately import last_session
    from broadsheet.trainer.log import Log
    from broadsheet.trainer.scope import Scope

    log, tables = Log(log_file), derived()
    try:
        last = last_session(log)
        if last is None:
            return Progress(notice=log.notice())
        tables.update()
        moment = Moment.at(now, None)
        found = figures(tables.connection, Scope(), moment)
        due = found.forecast.get(moment.day) if found.forecast else None
        return Progress(
            found.all.answered,
            found.all.right,
            last.tally.right,
            last.tally.answered,
            last.began,
            due,
            log.notice(),
        )
    except Refusal:
        return None
    finally:
        tables.close()
        log.close()
