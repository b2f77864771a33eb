"""The one writer of a room: decides, commits many things at once, and only then tells of them.

Group commit: whatever arrives while a commit is under way waits and is committed together, so that thirty
answers cost a few writes to the disk. Nothing is acknowledged, and no view is sent, before its commit.
"""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from broadsheet.classroom.deeds import Draft, event_of
from broadsheet.classroom.model import Refused
from broadsheet.classroom.room import Room, replayed
from broadsheet.home.refusal import Refusal
from broadsheet.trainer.model import Event

AT_ONCE = 32
"""Things decided for one commit; judging an answer takes about a millisecond, and none shall wait for many."""
WAITING = 4_000
"""Things that may wait; more than a room's students can send within their rates."""

Decide = Callable[[Room, datetime], Sequence[Draft]]


class Kept(Protocol):
    """What keeps a room's events."""

    def append(self, *events: Event) -> None:
        """Record events, all or none, before returning; Refusal where they were not recorded."""

    def stored(self) -> list[Event]:
        """Return every event recorded so far, in order."""


class Keeper:
    """Holds the room and its queue; `run` must be running for anything to happen."""

    def __init__(
        self,
        room: Room,
        kept: Kept,
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        device: str,
        told: Callable[[Sequence[Event]], None],
    ) -> None:
        """`told` hears of the events of each commit, after it."""
        self.room = room
        self._kept, self._now, self._new_id, self._device, self._told = kept, now, new_id, device, told
        self._queue: asyncio.Queue[tuple[Decide, asyncio.Future[list[Event]]]] = asyncio.Queue(WAITING)

    async def do(self, decide: Decide) -> list[Event]:
        """Return the events that `decide` made, once they are on the disk.

        Raises Refused where the room does not allow it, Refusal where it could not be recorded.
        """
        future: asyncio.Future[list[Event]] = asyncio.get_running_loop().create_future()
        try:
            self._queue.put_nowait((decide, future))
        except asyncio.QueueFull:
            raise Refused("too much is going on; try again in a moment") from None
        return await future

    async def run(self) -> None:
        """Take what waits, for ever."""
        while True:
            batch = [await self._queue.get()]
            while len(batch) < AT_ONCE and not self._queue.empty():
                batch.append(self._queue.get_nowait())
            await self._commit(batch)

    async def _commit(self, batch: list[tuple[Decide, asyncio.Future[list[Event]]]]) -> None:
        done: list[tuple[list[Event], asyncio.Future[list[Event]]]] = []
        for decide, future in batch:
            if future.cancelled():
                continue
            try:
                done.append((self._decided(decide), future))
            except Exception as error:  # noqa: BLE001 (told to who asked; the others' writer must go on)
                future.set_exception(error)
        events = [event for made, _ in done for event in made]
        try:
            if events:
                await asyncio.to_thread(self._kept.append, *events)
        except Refusal as refusal:
            # What was not recorded did not happen: the room is what the disk says.
            self.room = replayed(self.room.setup, await asyncio.to_thread(self._kept.stored))
            for _, future in done:
                if not future.cancelled():
                    future.set_exception(refusal)
            return
        for made, future in done:
            if not future.cancelled():
                future.set_result(made)
        if events:
            self._told(events)

    def _decided(self, decide: Decide) -> list[Event]:
        room, now = self.room, self._now()
        events = [
            event_of(draft, room.setup, event=self._new_id(), at=now, device=self._device)
            for draft in decide(room, now)
        ]
        for event in events:
            # At once, so that the next in the same commit sees it; nobody is told before the commit.
            room.apply(event)
        return events
