"""Rooms made from the words of a test, driven by deeds with a clock and ids of their own."""

import itertools
from datetime import UTC, datetime, timedelta

from broadsheet.classroom import deeds
from broadsheet.classroom.judging import answer
from broadsheet.classroom.model import Item, Settings, Setup
from broadsheet.classroom.room import Room, replayed
from broadsheet.grading.model import Answer
from broadsheet.quiz.model import Evidence, Question
from broadsheet.trainer.judging import Judge
from broadsheet.trainer.model import Event

START = datetime(2024, 3, 4, 9, 0, tzinfo=UTC)


def text_question(name="capital", prompt="Which town did the barge reach?", answers=("Ulverhamn",), **more):
    evidence = more.pop("evidence", (Evidence("The Herald", f"The barge reached {answers[0]}."),))
    found = tuple(Answer(one) if isinstance(one, str) else one for one in answers)
    return Question(f"pack/{name}", more.pop("kind", "text"), "fact", prompt, found, evidence, **more)


QUESTIONS = (
    text_question(),
    text_question("count", "How many crates did it carry?", ("5000",), kind="number"),
    text_question(
        "ship", "Which vessel was it?", ("barge",), kind="choice", choices=("barge", "tug", "ferry")
    ),
    text_question("owner", "Who owned it?", ("Marta Quill",), prompt_on=("Quill",)),
)


def setup(questions=QUESTIONS, code="ABCDEF", **settings) -> Setup:
    roster = settings.pop("roster", ())
    return Setup(
        room=f"room-{code}",
        code=code,
        title="A barge",
        source="barge",
        pack="barge@1",
        engine="0.1.0+test",
        seed=1,
        items=tuple(Item(question) for question in questions),
        settings=Settings(**settings),
        roster=roster,
    )


class Class:
    """A room with everything it is handed: a clock that stands until told, ids in a row, events in a list."""

    def __init__(self, made: Setup | None = None, **settings):
        self.room = Room(made or setup(**settings))
        self.events: list[Event] = []
        self.now = START
        self.judge = Judge()
        self._ids = map(str, itertools.count(1))

    def did(self, drafts):
        for draft in drafts:
            event = Event(
                id=next(self._ids),
                learner=draft.learner or "class",
                device="d",
                at=self.now,
                kind=draft.kind,
                question=draft.question,
                engine="0.1.0+test",
                pack="barge@1",
                payload={"session": self.room.setup.room, **draft.payload},
            )
            self.events.append(event)
            self.room.apply(event)
        return drafts

    def join(self, name="", **more) -> str:
        student = f"s{len(self.room.students) + 1}"
        drafts = self.did(deeds.join(self.room, student, f"token of {student}", 7, name, **more))
        return drafts[0].learner

    def do(self, deed, *values):
        return self.did(deed(self.room, *values))

    def next(self):
        self.do(deeds.go_on)

    def answer(self, student, given, after=1.0):
        self.wait(after)
        drafts = answer(self.room, student, self.room.at, given, self.now, self.judge)
        self.did(drafts)
        return drafts[0].payload["verdict"]

    def wait(self, seconds):
        self.now += timedelta(seconds=seconds)

    def replayed(self) -> Room:
        return replayed(self.room.setup, self.events)


def state(room: Room) -> dict:
    """Return all that a room is, to be compared."""
    return {name: value for name, value in vars(room).items() if name != "setup"}
