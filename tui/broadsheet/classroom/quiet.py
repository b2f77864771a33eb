"""Closes connections on which nothing is said: opened and left, cut off within a request, or done with one.

A WebSocket is a request that goes on, and is the hub's own matter.
"""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aiohttp.web import Server

QUIET_SECONDS = 30.0
"""How long a connection may stay without a request."""
LOOK_SECONDS = 5.0
"""How often they are looked through."""


class Quiet:
    """Knows since when each connection has been without a request."""

    def __init__(self, ticks: Callable[[], float]) -> None:
        """`ticks` are seconds that only go forward."""
        self.server: Server | None = None
        """Whose connections they are; set once it runs."""
        self._ticks = ticks
        self._speaking: set[Any] = set()
        self._since: dict[Any, float] = {}

    @contextmanager
    def speaking(self, connection: Any) -> Iterator[None]:
        """Say that a request of a connection is being answered while this lasts."""
        self._speaking.add(connection)
        try:
            yield
        finally:
            self._speaking.discard(connection)
            self._since[connection] = self._ticks()

    def look(self) -> int:
        """Close every connection that was quiet for too long, and return how many they were."""
        now = self._ticks()
        here = self.server.connections if self.server is not None else []
        self._since = {one: self._since.get(one, now) for one in here if one not in self._speaking}
        late = [one for one, since in self._since.items() if now - since >= QUIET_SECONDS]
        for one in late:
            if one.transport is not None:
                one.transport.abort()
        return len(late)

    async def run(self) -> None:
        """Look through them for ever."""
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            self.look()
