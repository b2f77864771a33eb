"""Puts a hub on a port of this machine."""

import contextlib
from collections.abc import AsyncIterator, Sequence

from aiohttp import web

from broadsheet.classroom import guard
from broadsheet.classroom.hub import Hub
from broadsheet.home.refusal import Refusal


@contextlib.asynccontextmanager
async def served(hub: Hub, listening: str, port: int, more: Sequence[str] = ()) -> AsyncIterator[int]:
    """Serve a hub while the context lasts, and give its port; 0 takes any free one.

    `more` are further host names that people reach it by. Refusal where it cannot listen there.
    """
    runner = web.AppRunner(hub.app(), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    hub.quiet.server = runner.server
    try:
        site = web.TCPSite(runner, listening, port, backlog=1024)
        try:
            await site.start()
        except OSError as error:
            raise Refusal(
                f"The class cannot be held at {listening} port {port} ({error.strerror or error}); "
                "give another with --port."
            ) from error
        bound = runner.addresses[0][1]
        hub.names = guard.names_of(listening, bound, more)
        yield bound
    finally:
        await runner.cleanup()
