"""One connection to the hub, with its own queue, so that a slow phone holds up nobody."""

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aiohttp.web import WebSocketResponse

    from broadsheet.classroom.guard import Bucket

MOST_WAITING = 64
"""Messages that wait for a slow receiver; one who is further behind is let go and comes back."""
CLOSE_SECONDS = 1.0
"""How long a connection that ends may take over what it is still to be sent."""


class Connection:
    """A socket, who speaks through it, and what waits to be sent."""

    __slots__ = ("_out", "_sender", "address", "bucket", "host", "socket", "student")

    def __init__(self, socket: "WebSocketResponse", address: str, bucket: "Bucket") -> None:
        self.socket, self.address, self.bucket = socket, address, bucket
        self.student: str | None = None
        self.host = False
        self._out: asyncio.Queue[str | None] = asyncio.Queue(MOST_WAITING)
        self._sender = asyncio.create_task(self._send())

    def send(self, message: dict[str, Any]) -> None:
        """Send a message when the receiver can take it."""
        import msgspec

        self.send_text(msgspec.json.encode(message).decode())

    def send_text(self, text: str) -> None:
        """Send a frame when the receiver can take it."""
        try:
            self._out.put_nowait(text)
        except asyncio.QueueFull:
            self._sender.cancel()

    def leave(self) -> None:
        """Close once everything waiting is sent."""
        with contextlib.suppress(asyncio.QueueFull):
            self._out.put_nowait(None)

    async def close(self) -> None:
        """Send what waits, where that can be done soon, and stop."""
        self.leave()
        _, late = await asyncio.wait([self._sender], timeout=CLOSE_SECONDS)
        for task in late:
            task.cancel()

    async def _send(self) -> None:
        try:
            while (text := await self._out.get()) is not None:
                await self.socket.send_str(text)
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            with contextlib.suppress(ConnectionError, asyncio.CancelledError):
                await self.socket.close()
