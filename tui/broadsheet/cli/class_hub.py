"""Runs a hub with this machine's clock, chance and network; with the host screen, or alone with its log."""

import asyncio
import secrets
import signal
import socket
import sys
import time
import uuid
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from broadsheet.classroom.hub import Hub
from broadsheet.classroom.room import Room
from broadsheet.classroom.rooms import RoomLog
from broadsheet.classroom.serving import served
from broadsheet.cli.output import json_line, note
from broadsheet.home.learners import device_id
from broadsheet.home.refusal import Refusal
from broadsheet.trainer.model import Event

EVERYWHERE = ("lan", "0.0.0.0", "::")


async def hold(room: Room, log: RoomLog, listen: str, ports: Sequence[int], *, screen: bool) -> int:
    """Hold a class until its teacher or a signal ends it; returns the exit code."""
    token = secrets.token_urlsafe(24)
    hub = Hub(
        room,
        log,
        host_token=token,
        now=lambda: datetime.now(UTC),
        ticks=time.monotonic,
        new_id=lambda: str(uuid.uuid4()),
        new_token=lambda: secrets.token_urlsafe(18),
        pick=lambda: secrets.randbelow(2**31),
        device=device_id(lambda: str(uuid.uuid4())),
        heard=(lambda _: None) if screen else _print_log,
    )
    async with _listening(hub, listen, ports) as (address, port):
        if notice := log.notice():
            note(notice)
        if screen:
            from broadsheet.classroom.files import saved
            from broadsheet.screens.host import run_host

            code: int = await run_host(
                f"http://127.0.0.1:{port}" if listen in EVERYWHERE else address, address, token, saved
            )
            note(f"The class is kept; `broadsheet host --resume {room.setup.code}` takes it up again.")
            return code
        about = {"address": address, "code": room.setup.code, "host_token": token, "room": room.setup.room}
        print(json_line({**about, "listening": _told(listen)}), flush=True)  # noqa: T201
        await _until_ended()
    return 0


def _told(listen: str) -> str:
    if listen in EVERYWHERE:
        return "every network of this machine"
    return "this machine alone" if listen in ("127.0.0.1", "::1", "localhost") else listen


@asynccontextmanager
async def _listening(hub: Hub, listen: str, ports: Sequence[int]) -> AsyncIterator[tuple[str, int]]:
    """Serve on the first of `ports` that is free; gives the address for people, and the port."""
    bind = "0.0.0.0" if listen == "lan" else listen
    reached = _lan_address() if listen in EVERYWHERE else listen
    more = [reached, socket.gethostname(), f"{socket.gethostname()}.local"] if listen in EVERYWHERE else []
    for number, port in enumerate(ports):
        serving = served(hub, bind, port, more)
        try:
            bound = await serving.__aenter__()
        except Refusal:
            if number == len(ports) - 1:
                raise
            continue
        try:
            shown = f"[{reached}]" if ":" in reached else reached
            yield f"http://{shown}:{bound}", bound
        finally:
            await serving.__aexit__(None, None, None)
        return


def _lan_address() -> str:
    """Return the address that other machines of the network reach this one by; sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # Connecting a datagram socket only looks up the route; 192.0.2.1 is kept for documentation.
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return "127.0.0.1"
        return str(probe.getsockname()[0])


async def _until_ended() -> None:
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(name, ended.set)
        except NotImplementedError:  # Windows: Ctrl-C raises by itself
            break
    await ended.wait()


_SECRET = frozenset({"token", "session"})


def _print_log(events: Sequence[Event]) -> None:
    """Print one JSON line an event, without anybody's token."""
    for event in events:
        told: dict[str, Any] = {
            "at": event.at.isoformat(timespec="milliseconds"),
            "kind": event.kind,
            "learner": event.learner,
        }
        if event.kind == "answer":
            told |= {key: event.payload[key] for key in ("round", "given", "verdict", "score", "ms")}
        else:
            told |= {key: value for key, value in event.payload.items() if key not in _SECRET}
        sys.stdout.write(json_line(told) + "\n")
    sys.stdout.flush()
