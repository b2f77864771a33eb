"""Makes the events of one session and hands them on; the session's own goes before its first one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from broadsheet import __version__
from broadsheet.quiz.model import Question
from broadsheet.trainer.model import Event, EventKind
from broadsheet.trainer.payloads import session_payload
from broadsheet.trainer.play import Result, Session


class Append(Protocol):
    """Records events, all or none; raises where it cannot."""

    def __call__(self, *events: Event) -> None:
        """Record them before returning."""


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes the events of one machine."""

    device: str
    now: Callable[[], datetime]
    new_id: Callable[[], str]

    def make(
        self,
        kind: EventKind,
        learner: str,
        question: str | None = None,
        payload: dict[str, Any] | None = None,
        pack: str = "",
    ) -> Event:
        """Return an event that happens now."""
        return Event(
            self.new_id(), learner, self.device, self.now(), kind, question, __version__, pack, payload or {}
        )


class Recorder:
    """Records what happens in one session; an unplayed session records nothing."""

    def __init__(
        self,
        session: Session,
        questions: Sequence[Question],
        append: Append,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        self._session, self._questions = session, tuple(questions)
        self._append = append
        self._maker = Maker(session.device, now, new_id)
        self._begun = self._ended = False

    def record(
        self, kind: EventKind, question: str | None, payload: dict[str, Any], learner: str | None = None
    ) -> Event:
        """Record one event and return it; whatever `append` raises passes through, and nothing was recorded."""
        payload = {"session": self._session.id, **payload}
        # In one go with what comes first: neither stands without the other.
        begun = () if self._begun else (self._session_event(),)
        event = self._event(kind, question, payload, learner)
        self._append(*begun, event)
        self._begun = True
        return event

    def end(self, result: Result) -> None:
        """Record that the session is over, once, and only if anything was recorded in it."""
        if self._begun and not self._ended:
            told = {"answered": result.answered, "total": result.total, "points": round(result.points, 4)}
            self.record("end", None, told)
            self._ended = True

    def _session_event(self) -> Event:
        one = self._session
        payload = session_payload(one.seed, one.mode, one.rules, self._questions)
        return self._event("session", None, payload, None)

    def _event(
        self, kind: EventKind, question: str | None, payload: dict[str, Any], learner: str | None
    ) -> Event:
        session = self._session
        return self._maker.make(kind, learner or session.learner, question, payload, session.pack)
