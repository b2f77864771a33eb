"""The hub: serves the page, speaks with everybody in the room, and tells each what they may see.

aiohttp alone; loopback unless told otherwise. What may happen is decided in deeds.py, recorded by keeper.py.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime
from typing import Any

from aiohttp import WSMsgType, web

from broadsheet.classroom import guard, views
from broadsheet.classroom.acts import Acts
from broadsheet.classroom.connection import Connection
from broadsheet.classroom.keeper import Keeper, Kept
from broadsheet.classroom.messages import LARGEST, Answer, Host, Join, Message, Team, decoded
from broadsheet.classroom.model import MOST_STUDENTS, Refused
from broadsheet.classroom.pages import add_pages, headers
from broadsheet.classroom.quiet import Quiet
from broadsheet.classroom.room import Room
from broadsheet.classroom.scoring import standings
from broadsheet.home.refusal import Refusal
from broadsheet.trainer.judging import Judge
from broadsheet.trainer.model import Event

MOST_CONNECTIONS = 2 * MOST_STUDENTS
MOST_STRANGERS = MOST_STUDENTS
"""Connections from one address that have not joined yet; a whole school may share one."""
TO_JOIN_SECONDS = 20.0
"""How long a connection may stay without having joined."""
BEAT_SECONDS = 25.0
"""How often a quiet connection is asked whether it is there."""
COUNT_SECONDS = 0.2
"""How often counts and lists that change with every answer are sent at most."""
FOR_ALL = frozenset({"ask", "reveal", "skip", "pause", "rule", "board", "end", "queue"})
"""What everybody is told of at once."""


class Hub:
    """One room on one port."""

    def __init__(
        self,
        room: Room,
        kept: Kept,
        *,
        host_token: str,
        now: Callable[[], datetime],
        ticks: Callable[[], float],
        new_id: Callable[[], str],
        new_token: Callable[[], str],
        pick: Callable[[], int],
        device: str,
        heard: Callable[[Sequence[Event]], None] = lambda _: None,
    ) -> None:
        """`heard` is handed the events of each commit, for the hub's own log."""
        self.names: frozenset[str] = frozenset()
        """The Host headers that are ours; set once the port is known."""
        self.judge = Judge()
        self.quiet = Quiet(ticks)
        self._host_token = guard.digest(host_token)
        self._now, self._ticks, self._new_token, self._new_id, self._pick = (
            now,
            ticks,
            new_token,
            new_id,
            pick,
        )
        self._heard = heard
        self._keeper = Keeper(room, kept, now=now, new_id=new_id, device=device, told=self._told)
        self._acts = Acts(self._keeper.do, lambda: self._keeper.room, pick)
        self._connections: set[Connection] = set()
        self._guesses = guard.Guesses(ticks)
        self._changed = asyncio.Event()
        self._all_changed = False
        self._sent_lobby = -1.0

    @property
    def room(self) -> Room:
        """The room as it is on the disk; to be read only."""
        return self._keeper.room

    def app(self) -> web.Application:
        """Return the web application."""
        app = web.Application(middlewares=[self._guarded], client_max_size=LARGEST)
        app.router.add_get("/ws", self._socket)
        add_pages(app)
        app.cleanup_ctx.append(self._running)
        return app

    async def _running(self, _: web.Application) -> AsyncIterator[None]:
        for item in self.room.setup.items:
            # Compiling a key takes up to 25 ms the first time; nobody shall wait for it in class.
            self.judge(item.question, "warm up")
        work = (self._keeper.run(), self._push(), self.quiet.run())
        tasks = [asyncio.create_task(one) for one in work]
        yield
        for connection in list(self._connections):
            connection.leave()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    # -- connections

    @web.middleware
    async def _guarded(self, request: web.Request, handler: Any) -> web.StreamResponse:
        if not guard.is_ours(request.headers.get("Host"), self.names):
            return web.Response(status=421, text="This is not the address of this class.\n")
        with self.quiet.speaking(request.protocol):
            response: web.StreamResponse = await handler(request)
        if not response.prepared:
            response.headers.update(headers(request.headers["Host"]))
        return response

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        if not guard.may_connect(request.headers.get("Origin"), self.names):
            return web.Response(status=403, text="Pages of other places may not speak to this class.\n")
        strangers = sum(
            one.address == request.remote and not (one.student or one.host) for one in self._connections
        )
        if len(self._connections) >= MOST_CONNECTIONS or strangers >= MOST_STRANGERS:
            return web.Response(status=503, text="Too many are connected; try again in a moment.\n")
        socket = web.WebSocketResponse(max_msg_size=LARGEST, heartbeat=BEAT_SECONDS, compress=False)
        await socket.prepare(request)
        bucket = guard.Bucket(guard.MESSAGES_A_SECOND, guard.MESSAGE_BURST, self._ticks())
        connection = Connection(socket, request.remote or "", bucket)
        self._connections.add(connection)
        try:
            await self._listen(connection)
        finally:
            self._connections.discard(connection)
            self._changed.set()
            await connection.close()
        return socket

    async def _listen(self, connection: Connection) -> None:
        while True:
            seconds = None if connection.student or connection.host else TO_JOIN_SECONDS
            try:
                frame = await connection.socket.receive(timeout=seconds)
            except TimeoutError:
                return
            if frame.type is not WSMsgType.TEXT:
                return
            if not connection.bucket.take(self._ticks()) and not connection.host:
                connection.send({"is": "out", "why": "you sent too much at once"})
                connection.leave()
                return
            if not await self._heed(connection, frame.data):
                connection.leave()
                return

    async def _heed(self, connection: Connection, text: str) -> bool:
        """Do what a frame says and answer it; False where the connection shall end."""
        try:
            message = decoded(text)
        except ValueError as error:
            connection.send({"is": "no", "why": str(error)})
            return False
        number = message.n
        try:
            reply = await self._reply(connection, message)
        except (Refused, Refusal) as refused:
            connection.send({"is": "no", "n": number, "why": str(refused)})
            return True
        connection.send({"is": "ok", "n": number, **reply})
        if isinstance(message, (Join, Host)):
            self._send_view(connection)
        return True

    async def _reply(self, connection: Connection, message: Message) -> dict[str, Any]:
        if isinstance(message, Join):
            return await self._join(connection, message)
        if isinstance(message, Host):
            return self._host(connection, message)
        if isinstance(message, (Answer, Team)):
            if connection.student is None:
                raise Refused("join the room first")
            if isinstance(message, Answer):
                return await self._acts.answer(connection.student, message, self.judge)
            return await self._acts.team(connection.student, message)
        if not connection.host:
            raise Refused("only the teacher may do that")
        return await self._acts.host(message, self._now)

    async def _join(self, connection: Connection, message: Join) -> dict[str, Any]:
        if connection.student or connection.host:
            raise Refused("this connection has joined already")
        self._refuse_barred(connection)
        known = self.room.by_token(guard.digest(message.token)) if message.token else None
        if not self._acts.is_code(message.code):
            self._guesses.wrong(connection.address)
            raise Refused("that is not the code of this class")
        if message.token and known is None:
            self._guesses.wrong(connection.address)
            raise Refused("you are not known here any more; join anew")
        if known is not None:
            await self._acts.come_back(known.id)
            student, token = known.id, message.token
        else:
            token = self._new_token()
            student = await self._acts.join(message, f"s{self._new_id()[:12]}", guard.digest(token))
        connection.student = student
        self._changed.set()
        return {"student": student, "name": self.room.students[student].name, "token": token}

    def _host(self, connection: Connection, message: Host) -> dict[str, Any]:
        self._refuse_barred(connection)
        if not guard.same(guard.digest(message.token), self._host_token):
            self._guesses.wrong(connection.address)
            raise Refused("that is not the token of this class")
        connection.host = True
        return {"code": self.room.setup.code}

    def _refuse_barred(self, connection: Connection) -> None:
        if self._guesses.barred(connection.address):
            raise Refused("too many wrong codes from your address; wait a few seconds")

    # -- telling

    def _told(self, events: Sequence[Event]) -> None:
        """Tell whom it concerns what was just committed."""
        self._heard(events)
        happened = {event.payload.get("do") for event in events}
        if happened & FOR_ALL:
            self._send_all()
        else:
            if happened & {"join", "team"} and self.room.setup.settings.form_teams:
                self._all_changed = True
            about = {event.learner for event in events}
            for connection in self._connections:
                if connection.student in about:
                    self._send_view(connection)
        self._changed.set()

    def _send_all(self) -> None:
        rows = standings(self.room) if self.room.board != "off" else []
        for connection in list(self._connections):
            self._send_view(connection, rows)

    def _send_view(self, connection: Connection, rows: views.Rows | None = None) -> None:
        room, now = self.room, self._now()
        if connection.host:
            connection.send(views.host_view(room, now, self._here()))
        elif connection.student is not None:
            student = room.students[connection.student]
            if student.kicked:
                connection.send({"is": "out", "why": "the teacher has sent you out of the room"})
                connection.leave()
            else:
                connection.send(views.student_view(room, student, now, rows))

    def _here(self) -> frozenset[str]:
        return frozenset(one.student for one in self._connections if one.student)

    async def _push(self) -> None:
        """Send the teacher's counts, and new teams to all, but not with every single answer."""
        while True:
            await self._changed.wait()
            self._changed.clear()
            if self._all_changed:
                self._all_changed = False
                self._send_all()
            else:
                for connection in self._connections:
                    if connection.host:
                        self._send_view(connection)
            await asyncio.sleep(COUNT_SECONDS)
