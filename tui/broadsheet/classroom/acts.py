"""What each message does: from a checked message to a deed in the room, and what is answered."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any

from broadsheet.classroom import deeds, messages
from broadsheet.classroom.codes import typed_code
from broadsheet.classroom.guard import same
from broadsheet.classroom.judging import answer
from broadsheet.classroom.keeper import Decide
from broadsheet.classroom.model import Refused
from broadsheet.classroom.room import Room
from broadsheet.classroom.views import group_rows
from broadsheet.trainer.judging import Judge
from broadsheet.trainer.model import Event

Reply = dict[str, Any]


class Acts:
    """The deeds behind the messages; each returns once it is on the disk."""

    def __init__(
        self,
        do: Callable[[Decide], Awaitable[Sequence[Event]]],
        room: Callable[[], Room],
        pick: Callable[[], int],
    ) -> None:
        self._do, self._room, self._pick = do, room, pick

    def is_code(self, code: str) -> bool:
        """Say whether a typed code is this room's."""
        return same(typed_code(code), self._room().setup.code)

    async def join(self, message: messages.Join, student: str, token: str) -> str:
        """Let somebody in; returns the id they have from now on."""
        pick = self._pick()
        events = await self._do(
            lambda room, _: deeds.join(room, student, token, pick, message.name, message.team)
        )
        return events[0].learner

    async def come_back(self, student: str) -> None:
        """Let somebody known in again, behind all that was decided before."""

        def decide(room: Room, _: datetime) -> list[deeds.Draft]:
            deeds.refuse_kicked(room.students[student])
            return []

        await self._do(decide)

    async def answer(self, student: str, message: messages.Answer, judge: Judge) -> Reply:
        """Take an answer."""
        await self._do(lambda room, now: answer(room, student, message.round, message.given, now, judge))
        return {}

    async def team(self, student: str, message: messages.Team) -> Reply:
        """Change a student's own team."""
        await self._do(lambda room, _: deeds.choose_team(room, student, message.team))
        return {}

    async def host(self, message: messages.Message, now: Callable[[], datetime]) -> Reply:
        """Do what the teacher asks."""
        room = self._room()
        if isinstance(message, messages.Do):
            if message.what == "groups":
                return {"groups": [] if room.round is None else group_rows(room, room.round)}
            if message.what == "students":
                return {
                    "students": [
                        {"id": one.id, "name": one.name, "team": one.team, "extra": one.extra}
                        for one in room.students.values()
                    ]
                }
            if message.what == "results":
                from broadsheet.classroom.results import results

                return {"results": results(room, now())}
        await self._do(lambda room, _: _drafts(room, message))
        return {}


_PLAIN: dict[str, Callable[[Room], list[deeds.Draft]]] = {
    "next": deeds.go_on,
    "reveal": deeds.reveal,
    "skip": deeds.skip,
    "end": deeds.end,
    "pause": lambda room: deeds.pause(room, True),
    "resume": lambda room: deeds.pause(room, False),
    "lock": lambda room: deeds.lock(room, True),
    "unlock": lambda room: deeds.lock(room, False),
}


def _drafts(room: Room, message: messages.Message) -> list[deeds.Draft]:
    match message:
        case messages.Do():
            return _PLAIN[message.what](room)
        case messages.Kick():
            return deeds.kick(room, message.student)
        case messages.LetIn():
            return deeds.let_in(room, message.student)
        case messages.Extra():
            return deeds.extra_time(room, message.student, message.factor)
        case messages.Assign():
            return deeds.assign(room, message.student, message.team)
        case messages.Rule():
            return deeds.rule(room, message.question, message.form, message.to)
        case messages.ShowBoard():
            return deeds.show_board(room, message.board)
        case messages.Replay():
            return deeds.replay(room, message.count)
    raise Refused("the teacher cannot do that")
