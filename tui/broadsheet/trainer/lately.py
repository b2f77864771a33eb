"""The last quiz and the last answers, read from the end of the log."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice, takewhile
from typing import Any, Protocol

from broadsheet.trainer.history import history
from broadsheet.trainer.links import Links
from broadsheet.trainer.model import Event, EventKind
from broadsheet.trainer.scope import Scope, Tally
from broadsheet.trainer.scores import ScoreRow, rows

TOLD: Sequence[EventKind] = ("undo", "override", "relink", "learner")
"""What changes how an answer is told, wherever it stands in the log."""


class Recorded(Protocol):
    """The part of the log that is asked."""

    def backwards(self) -> Iterator[Event]:
        """Yield the events, the last one first."""

    def rare(self, *kinds: EventKind) -> list[Event]:
        """Return the events of these kinds."""


@dataclass(frozen=True, slots=True)
class LastSession:
    """The quiz in which something was answered last."""

    id: str
    learner: str
    pack: str
    began: datetime
    """When its first answer was given."""
    tally: Tally

    def record(self) -> dict[str, Any]:
        """Return it for JSON."""
        return {
            "session": self.id,
            "learner": self.learner,
            "pack": self.pack,
            "began": self.began.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
            **self.tally.record(),
        }


def last_session(log: Recorded) -> LastSession | None:
    """Return the last quiz and how it went; None where nothing was answered."""
    answers = (event for event in log.backwards() if event.kind == "answer")
    last = next(answers, None)
    if last is None:
        return None
    same = takewhile(lambda event: event.payload.get("session") == last.payload.get("session"), answers)
    own = [last, *same][::-1]
    told = log.rare(*TOLD)
    by_question: dict[tuple[str, str | None], list[Event]] = {}
    for event in (*own, *told):
        by_question.setdefault((event.learner, event.question), []).append(event)
    tally = Tally()
    for key in dict.fromkeys((event.learner, event.question) for event in own):
        for one in history(by_question[key], None).counted:
            tally.count(one.verdict, one.score)
    pack = last.pack.rpartition("@")[0] or last.pack
    learner = Links(told).learner(last.learner)
    return LastSession(str(last.payload.get("session", "")), learner, pack, own[0].at, tally)


def last_answers(log: Recorded, scope: Scope, most: int) -> list[ScoreRow]:
    """Return the last answers that stand within `scope`, the last one first."""
    return list(islice(rows(log.backwards(), log.rare(*TOLD), scope), most))
