"""Events and questions for the tests of this room, with a clock and ids that are handed in."""

from datetime import UTC, datetime, timedelta

import pytest

from broadsheet.grading.model import Answer, AnswerKey, Verdict
from broadsheet.quiz.model import Question
from broadsheet.trainer.drill import Drill
from broadsheet.trainer.model import Event
from broadsheet.trainer.play import Session, rules_of

BEGAN = datetime(2019, 6, 6, 8, 22, tzinfo=UTC)


def event(number: int = 1, **changes) -> Event:
    fields = {
        "id": f"00000000-0000-4000-8000-{number:012}",
        "learner": "Ada",
        "device": "desk",
        "at": BEGAN + timedelta(seconds=number),
        "kind": "answer",
        "question": "pack/q1",
        "engine": "0.1.0",
        "pack": "pack@1",
        "payload": {"session": "s1", "given": "MTS", "verdict": "accept", "score": 1.0, "attempt": 1},
    }
    return Event(**{**fields, **changes})


def question(name: str, *answers: str, **changes) -> Question:
    fields = {"kind": "text", "about": "fact", "prompt": f"{name}?"}
    return Question(id=f"pack/{name}", answers=tuple(map(Answer, answers)), **{**fields, **changes})


def by_letter(key: AnswerKey, given: str) -> Verdict:
    """A grader for tests: equal is right, "half…" is partial, "hm…" asks for more."""
    if given == key.answers[0].text:
        return Verdict("accept", 1.0, 1, 0, given, "It is the answer.")
    if given.startswith("half"):
        return Verdict("partial", 0.5, 1, 1, None, "Half of it.")
    if given.startswith("hm"):
        return Verdict("prompt", 0.0, 0, 0, None, "Say more.")
    return Verdict("reject", 0.0, 0, 1, None, "It is not.")


class Table:
    """A drill on `questions` with its recorded events in a list."""

    def __init__(self, questions, mode="drill", rules=None, ticks=None, earlier=None, grader=by_letter):
        self.events: list[Event] = []
        self.broken = False
        self._ids = 0
        session = Session("s1", "Ada", "desk", "pack@1", seed=7, mode=mode, rules=rules or rules_of(mode))
        self.drill = Drill(
            questions, session, append=self._append, now=lambda: BEGAN, new_id=self._id, grader=grader,
            ticks=ticks, earlier=earlier,
        )  # fmt: skip

    def _append(self, *events: Event) -> None:
        if self.broken:
            raise OSError("no room")
        self.events.extend(events)

    def _id(self) -> str:
        self._ids += 1
        return f"e{self._ids}"

    @property
    def answers(self) -> list[Event]:
        return [one for one in self.events if one.kind == "answer"]


@pytest.fixture
def table():
    return Table([question("a", "MTS"), question("b", "Moscow"), question("c", "Xi")])
