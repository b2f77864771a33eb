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


def read_progress(log_file: Path) -> Progress | None:
    """Return what the log says; None where there is no log or it cannot be read."""
    if not log_file.exists():
        return None
    from broadsheet.home.refusal import Refusal
    from broadsheet.trainer.log import Log
    from broadsheet.trainer.scores import summary

    log = Log(log_file)
    try:
        total = summary(list(log.events(kind="answer")), zone=None)
    except Refusal:
        return None
    finally:
        log.close()
    notice = log.notice()
    if total.last is None:
        return Progress(notice=notice)
    last = total.last.tally
    return Progress(
        total.all.answered, total.all.right, last.right, last.answered, total.last.began, notice=notice
    )
