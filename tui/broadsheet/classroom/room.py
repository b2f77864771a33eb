"""A room as its events made it: the one thing that every view, score and result of a class is read from.

`Room.apply` takes one event and changes the room; it judges nothing and refuses nothing, so that a log
replayed gives the room that was. What may happen is decided in deeds.py. No socket, clock or chance here.

Payloads of `class` events, beside `session`: do = `join` (student, name, token, team, extra, roster, handed_in),
`team` (team), `extra` (extra), `kick`, `let_in`, `token` (token) about the event's learner; `lock`, `pause` (on); `ask`
(round), `reveal` (round), `skip` (round); `rule` (form, to: accept, reject or null) about the event's question; `board`
(board); `queue` (items); `end`. Answers are the trainer's events with `form` and `round` beside.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from broadsheet.classroom.model import Board, Item, Phase, Round, Setup, Student
from broadsheet.trainer.asking import Asking
from broadsheet.trainer.model import Correction, Event
from broadsheet.trainer.payloads import attempt_of


class Room:
    """The state of one class."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self.phase: Phase = "lobby"
        self.at = -1
        """Number of the current round; -1 in the lobby."""
        self.locked = self.paused = False
        self.board: Board = setup.settings.board
        self.students: dict[str, Student] = {}
        self.rounds = [Round(number) for number in range(len(setup.items))]
        self.rulings: dict[tuple[str, str], Correction] = {}
        """By question id and normal form."""

    @property
    def round(self) -> Round | None:
        """The current round; None in the lobby."""
        return self.rounds[self.at] if 0 <= self.at < len(self.rounds) else None

    @property
    def item(self) -> Item | None:
        """The current question with what is told at its reveal."""
        return None if self.round is None else self.item_of(self.round)

    def item_of(self, asked: Round) -> Item:
        """Return the question of a round."""
        return self.setup.items[asked.item]

    def asking_of(self, asked: Round, student: str) -> Asking:
        """Return a student's asking of a round; one that the room does not hold yet before their first answer."""
        return asked.askings.get(student) or Asking(self.item_of(asked).question, asked.again)

    @property
    def present(self) -> list[Student]:
        """Everybody who has not been sent out, in the order they came."""
        return [student for student in self.students.values() if not student.kicked]

    def by_token(self, token: str) -> Student | None:
        """Return the student whose token has this digest."""
        return next((one for one in self.students.values() if one.token == token), None)

    def team_names(self) -> tuple[str, ...]:
        """Return the teams there are, those set up first, then in the order they were formed."""
        formed = (student.team for student in self.present if student.team)
        return tuple(dict.fromkeys((*self.setup.settings.teams, *formed)))

    def apply(self, event: Event) -> None:
        """Change the room by one event of its own; one of another room changes nothing."""
        payload = event.payload
        if payload.get("session") != self.setup.room:
            return
        if event.kind == "answer":
            self._answer(event)
        elif event.kind == "class":
            self._happened(payload["do"], event, payload)

    def _happened(self, do: str, event: Event, payload: dict[str, Any]) -> None:
        if do == "join":
            self._join(event.learner, payload)
        elif do in ("team", "extra", "kick", "let_in", "token"):
            self._about(self.students[event.learner], do, payload)
        elif do in ("ask", "reveal", "skip", "pause"):
            self._step(do, event.at, payload)
        elif do == "lock":
            self.locked = payload["on"]
        elif do == "rule":
            self._rule(event.question or "", payload)
        elif do == "board":
            self.board = payload["board"]
        elif do == "queue":
            self.rounds += [Round(number, again=True) for number in payload["items"]]
        elif do == "end":
            self.phase, self.paused = "ended", False

    def _join(self, learner: str, payload: dict[str, Any]) -> None:
        self.students[learner] = Student(
            id=learner,
            name=payload["name"],
            token=payload["token"],
            team=payload.get("team", ""),
            extra=payload.get("extra", 1.0),
            since=self.at + (self.phase == "revealed"),
            roster=payload.get("roster"),
            handed_in=payload.get("handed_in", False),
        )

    @staticmethod
    def _about(student: Student, do: str, payload: dict[str, Any]) -> None:
        if do == "team":
            student.team = payload["team"]
        elif do == "extra":
            student.extra = payload["extra"]
        elif do == "token":
            student.token = payload["token"]
        else:
            student.kicked = do == "kick"

    def _step(self, do: str, when: datetime, payload: dict[str, Any]) -> None:
        if do == "pause":
            self._pause(payload["on"], when)
            return
        self._pause(False, when)
        asked = self.rounds[payload["round"]]
        if do == "ask":
            self.at, self.phase = payload["round"], "asking"
            asked.clock.begin(when.timestamp())
        else:
            self.phase = "revealed"
            asked.revealed, asked.skipped = do == "reveal", do == "skip"

    def _pause(self, on: bool, when: datetime) -> None:
        self.paused = on
        asked = self.round
        if asked is None or self.phase != "asking":
            return
        (asked.clock.hold if on else asked.clock.go_on)(when.timestamp())

    def _rule(self, question: str, payload: dict[str, Any]) -> None:
        key = (question, payload["form"])
        if payload["to"] is None:
            self.rulings.pop(key, None)
        else:
            self.rulings[key] = payload["to"]

    def _answer(self, event: Event) -> None:
        asked = self.rounds[event.payload["round"]]
        asking = asked.askings.setdefault(event.learner, self.asking_of(asked, event.learner))
        asking.take(attempt_of(asking.question, event))


def replayed(setup: Setup, events: Iterable[Event]) -> Room:
    """Return the room that these events made of its setup."""
    room = Room(setup)
    for event in events:
        room.apply(event)
    return room
