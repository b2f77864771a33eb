"""Runs slow work beside the screen without holding up the keys, or the end of the program."""

import asyncio
import sys
import threading
from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")
SWITCH_SECONDS = 0.0005
"""How long the work may hold up the screen at a time; 100,000 words: Page Down in 11 ms, not 20."""


async def in_background(work: Callable[[], Result]) -> Result:
    """Return what `work` returns, or raise what it raises; it runs in a thread of its own.

    A daemon thread and not a Textual thread worker: that one keeps the process alive after the
    app has quit (textual issue 3966). So `work` must only compute, never write.
    """
    loop = asyncio.get_running_loop()
    future: asyncio.Future[Result] = loop.create_future()

    def settle(result: Result | None, error: BaseException | None) -> None:
        if future.cancelled():
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(result)  # type: ignore[arg-type]  # a Result wherever there is no error

    def run() -> None:
        result: Result | None = None
        error: BaseException | None = None
        try:
            result = work()
        except BaseException as raised:  # noqa: BLE001 - handed to whoever awaits it
            error = raised
        try:
            loop.call_soon_threadsafe(settle, result, error)
        except RuntimeError:
            return  # the app has quit meanwhile, nobody waits any more

    # Python hands the processor over every 5 ms; a key pressed meanwhile waits for several turns.
    sys.setswitchinterval(SWITCH_SECONDS)
    threading.Thread(target=run, daemon=True, name="broadsheet-work").start()
    return await future
