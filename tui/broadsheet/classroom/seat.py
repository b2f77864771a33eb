"""A student's seat: one place in one class, kept through lost connections and hubs that start again."""

import asyncio
from collections.abc import Callable
from typing import Any

from broadsheet.classroom.client import Client, View, connected
from broadsheet.classroom.model import Refused

WAITS = (0.5, 1.0, 2.0, 4.0)
"""Seconds between tries to come back; the last one for as long as it takes."""
MOST_TRIES = 100
"""Tries to come back before the class is taken for gone: some seven minutes."""


class Seat:
    """Joins, comes back with its token, and hands on every view; one `run` at a time."""

    def __init__(self, address: str, code: str, name: str = "", team: str = "") -> None:
        self.address, self.code, self.name, self.team = address, code, name, team
        self.view: View = {}
        self.out: str | None = None
        """Why the class is over for this seat, in words; None while it goes on."""
        self._token = ""
        self._client: Client | None = None

    async def run(self, seen: Callable[[View], None], lost: Callable[[str], None]) -> None:
        """Take part until sent out or the class cannot be reached; `lost` hears of lost connections.

        Raises Refused where the class does not let this seat in, ConnectionError where none was ever reached.
        """
        tries = 0
        while self.out is None:
            try:
                async with connected(self.address, seen=lambda view: self._seen(view, seen)) as client:
                    await self._enter(client)
                    tries = 0
                    await client.ended.wait()
                    self.out = client.out
            except ConnectionError as error:
                if not self._token:
                    raise
                if tries >= MOST_TRIES:
                    self.out = str(error)
            finally:
                self._client = None
            if self.out is None:
                tries += 1
                lost("The connection was lost. Trying again …")
                await asyncio.sleep(WAITS[min(tries, len(WAITS)) - 1])

    async def answer(self, given: str) -> None:
        """Answer the question being asked; Refused or ConnectionError where it was not taken."""
        await self._ask("answer", round=self.view["round"], given=given)

    async def choose_team(self, team: str) -> None:
        """Go into a team."""
        await self._ask("team", team=team)

    async def _ask(self, do: str, **fields: Any) -> View:
        if self._client is None:
            raise ConnectionError("there is no connection just now; your answer was not taken")
        return await self._client.ask(do, **fields)

    async def _enter(self, client: Client) -> None:
        if self._token:
            joined = await client.ask("join", code=self.code, token=self._token)
        else:
            joined = await client.ask("join", code=self.code, name=self.name[:80], team=self.team[:80])
        self._token, self.name = joined["token"], joined["name"]
        self._client = client

    def _seen(self, view: View, seen: Callable[[View], None]) -> None:
        self.view = view
        seen(view)


async def played(seat: Seat, seen: Callable[[View], None], lost: Callable[[str], None]) -> str:
    """Run a seat to its end and return in one sentence why it ended."""
    try:
        await seat.run(seen, lost)
    except (Refused, ConnectionError) as error:
        seat.out = str(error)
    words = seat.out or "the class is over"
    return words[:1].upper() + words[1:] + ("" if words.endswith((".", "!", ")")) else ".")
