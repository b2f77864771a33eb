"""The other end of a hub's socket, for the host screen, `join` and the load driver."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from typing import Any

from broadsheet.classroom.codes import typed_code
from broadsheet.classroom.model import Refused
from broadsheet.home.refusal import Refusal

View = dict[str, Any]
LARGEST_VIEW = 32_000_000
"""Bytes of a frame from a hub; the results of 300 students on 50 questions are a few MB."""
CONNECT_SECONDS = 10.0


class Client:
    """One connection; `view` is the last thing the hub said of the room."""

    def __init__(self, socket: Any, seen: Callable[[View], None]) -> None:
        self._socket, self._seen = socket, seen
        self._waiting: dict[int, asyncio.Future[View]] = {}
        self._asked = 0
        self.view: View = {}
        self.ended = asyncio.Event()
        """Set once the connection is over."""
        self.out: str | None = None
        """Why the hub ended the connection, where it said so."""

    async def ask(self, do: str, **fields: Any) -> View:
        """Send a message and return its answer; Refused where the hub says no, ConnectionError where it is gone."""
        import msgspec

        self._asked += 1
        future: asyncio.Future[View] = asyncio.get_running_loop().create_future()
        self._waiting[self._asked] = future
        await self._socket.send_str(msgspec.json.encode({"do": do, "n": self._asked, **fields}).decode())
        return await future

    async def listen(self) -> None:
        """Take in what comes until the connection ends; must run for `ask` to be answered."""
        import msgspec
        from aiohttp import WSMsgType

        try:
            async for frame in self._socket:
                if frame.type is WSMsgType.TEXT:
                    self._heard(msgspec.json.decode(frame.data))
        finally:
            for future in self._waiting.values():
                if not future.done():
                    future.set_exception(ConnectionError(self.out or "the connection ended"))
                    future.exception()  # looked at, should nobody wait for it any more
            self._waiting.clear()
            self.ended.set()

    def _heard(self, message: View) -> None:
        kind = message.get("is")
        if kind == "state":
            self.view = message
            self._seen(message)
        elif kind == "out":
            self.out = message["why"]
        else:
            future = self._waiting.pop(message.get("n") or -1, None)
            if future is None or future.done():
                self.out = message.get("why", self.out)
            elif kind == "ok":
                future.set_result(message)
            else:
                future.set_exception(Refused(message.get("why", "the hub said no")))


@contextlib.asynccontextmanager
async def connected(address: str, seen: Callable[[View], None] = lambda _: None) -> AsyncIterator[Client]:
    """Connect to the hub at an address ("http://192.168.1.7:8642"); `seen` is handed each view.

    ConnectionError where nobody answers there.
    """
    import aiohttp

    timeout = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        try:
            socket = await session.ws_connect(
                f"{address}/ws", max_msg_size=LARGEST_VIEW, heartbeat=25.0, compress=0
            )
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise ConnectionError(f"no class answers at {address} ({error})") from error
        client = Client(socket, seen)
        listening = asyncio.create_task(client.listen())
        try:
            yield client
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)
            await socket.close()


def address_of(typed: str) -> str:
    """Return the address that a person typed ("192.168.1.7:8642", "http://…/#CODE"); Refusal where it is none."""
    text = typed.strip()
    scheme, mark, rest = text.partition("://")
    if not mark:
        scheme, rest = "http", text
    host = rest.partition("/")[0].partition("#")[0].partition("?")[0]
    name, _, port = host.rpartition(":")
    if scheme != "http" or not host or "@" in host or any(sign.isspace() for sign in host):
        raise Refusal(
            f"{typed[:60]!r} is not the address of a class; type it as the teacher's screen shows it."
        )
    if not name or not port.isdecimal():
        return f"http://{host}:8642"
    return f"http://{name}:{int(port)}"


def code_in(typed: str) -> str:
    """Return the code of a class as typed; Refusal where it can be none."""
    code = typed_code(typed)
    if not code:
        raise Refusal(
            f"{typed[:20]!r} is not the code of a class; it has six letters and digits, as on the screen."
        )
    return code
