"""A hub in this process, on a free port of this machine, with its room kept in a folder of the test."""

import contextlib
import itertools
import json
from datetime import UTC, datetime

import aiohttp

from broadsheet.classroom.client import connected
from broadsheet.classroom.hub import Hub
from broadsheet.classroom.room import Room, replayed
from broadsheet.classroom.rooms import RoomLog
from broadsheet.classroom.serving import served
from broadsheet.classroom.setups import session_payload
from broadsheet.trainer.model import Event
from tests.classroom.rooms import setup

TOKEN = "the teacher's own"


class Ticks:
    """A clock that goes on by hand."""

    def __init__(self):
        self.at = 0.0

    def __call__(self):
        return self.at


class Running:
    """A hub with its address, log and clocks."""

    def __init__(self, hub, port, log, ticks):
        self.hub, self.port, self.log, self.ticks = hub, port, log, ticks
        self.address = f"http://127.0.0.1:{port}"
        self.code = hub.room.setup.code

    def client(self, seen=lambda _: None):
        return connected(self.address, seen)

    @contextlib.asynccontextmanager
    async def student(self, name="", **more):
        async with self.client() as client:
            joined = await client.ask("join", code=self.code, name=name, **more)
            client.id, client.token = joined["student"], joined["token"]
            yield client

    @contextlib.asynccontextmanager
    async def teacher(self):
        async with self.client() as client:
            await client.ask("host", token=TOKEN)
            yield client

    @contextlib.asynccontextmanager
    async def raw(self, **headers):
        async with (
            aiohttp.ClientSession() as session,
            session.ws_connect(f"{self.address}/ws", headers=headers) as socket,
        ):
            yield socket


@contextlib.asynccontextmanager
async def running(folder, made=None, kept=None, **settings):
    made = made or setup(**settings)
    log = RoomLog(folder / f"{made.code}.sqlite3")
    events = log.stored()
    if not events:
        log.append(
            Event("first", "class", "d", datetime.now(UTC), "session", None, "e", "p", session_payload(made))
        )
    ids, ticks = itertools.count(len(events)), Ticks()
    hub = Hub(
        replayed(made, events) if events else Room(made),
        kept(log) if kept else log,
        host_token=TOKEN,
        now=lambda: datetime.now(UTC),
        ticks=ticks,
        new_id=lambda: f"{next(ids):012d}",
        new_token=lambda: f"token-{made.code}-{next(ids)}",
        pick=lambda: next(ids),
        device="d",
    )
    async with served(hub, "127.0.0.1", 0) as port:
        yield Running(hub, port, log, ticks)
    log.close()


async def until(client, test):
    """Wait for a view that passes the test, and return it."""
    import asyncio

    async with asyncio.timeout(10):
        while not (client.view and test(client.view)):
            await asyncio.sleep(0.005)
    return client.view


def stored_answers(log):
    return [event for event in log.stored() if event.kind == "answer"]


def encoded(**message):
    return json.dumps(message)
