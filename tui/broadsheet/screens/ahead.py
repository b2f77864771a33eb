"""Work done ahead, in a second process, while this one is busy importing Textual and painting.

A fork and not a thread: the two cores really work at once, and what finding facts imports and
builds (8 MiB) ends with that process instead of staying in the app's memory. It is forked before
any thread or event loop stands, which is the one time at which that is safe.
"""

import os
import pickle
import signal
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

Result = TypeVar("Result")


class Lost(Exception):
    """The second process ended without a result."""


class Ahead(Generic[Result]):
    """A piece of work under way in a process of its own; `stop` it when the app ends."""

    def __init__(self, work: Callable[[], Result]) -> None:
        self._pipe, theirs = os.pipe()
        self._process = os.fork()
        if self._process == 0:
            _serve(work, theirs)
        os.close(theirs)

    def result(self) -> Result:
        """Wait for what the work returns; `Lost`, or what it raised in words, where there is nothing."""
        with open(self._pipe, "rb") as pipe:  # noqa: PTH123 - a file descriptor
            packed = pipe.read()
        self._pipe = -1
        self.stop()
        if not packed:
            raise Lost("the process that looked for facts was ended")
        done, value = pickle.loads(packed)
        if not done:
            raise Lost(value)
        found: Result = value
        return found

    def stop(self) -> None:
        """End the process, whether it is done or not."""
        if self._process:
            process, self._process = self._process, 0
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGTERM)
            with suppress(ChildProcessError):
                os.waitpid(process, 0)


def can_fork() -> bool:
    """Say whether this system can do work ahead: one with cheap processes and more than one core."""
    affinity = getattr(os, "sched_getaffinity", None)
    return hasattr(os, "fork") and (len(affinity(0)) if affinity else os.cpu_count() or 1) > 1


def _serve(work: Callable[[], Result], pipe: int) -> None:
    """Work, write the result and end, without a word to the terminal or the exit handlers of the app."""
    code = 1
    try:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        try:
            packed = pickle.dumps((True, work()), pickle.HIGHEST_PROTOCOL)
        except Exception as error:  # noqa: BLE001 - told in the app, which goes on without
            packed = pickle.dumps((False, f"{type(error).__name__}: {error}"))
        with open(pipe, "wb") as out:
            out.write(packed)
        code = 0
    finally:
        os._exit(code)
