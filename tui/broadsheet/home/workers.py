"""Worker processes: the same job on many batches at once, on all cores of this machine."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing import connection, get_context
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

Batch = TypeVar("Batch")
Result = TypeVar("Result")


def cores() -> int:
    """Return how many cores this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1


class WorkerLost(Exception):
    """A worker ended before its batch was done: killed for want of memory, most often."""

    def __init__(self, batch: object) -> None:
        super().__init__()
        self.batch = batch
        """What it was working on."""


class Workers(Generic[Batch, Result]):
    """Processes that wait for batches. The job is pickled once to each; batches and results each time.

    They are spawned, so that nothing of this process's state or threads is copied; they leave
    Ctrl-C to this process; and they end with it, however it ends, since their pipe then closes.
    """

    def __init__(self, job: Callable[[Batch], Result], count: int) -> None:
        self._pipes: list[Connection] = []
        self._processes = []
        context = get_context("spawn")
        # What is ignored here when a process starts is ignored there from its first instruction.
        before = _ignore_interrupts()
        try:
            for _ in range(count):
                ours, theirs = context.Pipe()
                process = context.Process(target=_serve, args=(theirs, job), daemon=True)
                process.start()
                theirs.close()
                self._pipes.append(ours)
                self._processes.append(process)
        finally:
            if before is not None:
                signal.signal(signal.SIGINT, before)

    def map(self, batches: Iterator[Batch]) -> Iterator[Result]:
        """Return the job's results in the order in which they are done.

        Each worker holds one batch: as many batches as there are workers are drawn ahead. Raises
        WorkerLost.
        """
        working: dict[Connection, Batch] = {}
        for pipe in self._pipes:
            self._hand_next(pipe, batches, working)
        while working:
            for ready in connection.wait(list(working)):
                assert isinstance(ready, Connection)
                try:
                    result: Result = ready.recv()
                except (EOFError, ConnectionError):
                    raise WorkerLost(working[ready]) from None
                del working[ready]
                self._hand_next(ready, batches, working)
                yield result

    def close(self) -> None:
        """End the workers, whatever they are doing."""
        for pipe in self._pipes:
            pipe.close()
        for process in self._processes:
            process.terminate()
            process.join()
        self._pipes, self._processes = [], []

    def _hand_next(
        self, pipe: Connection, batches: Iterator[Batch], working: dict[Connection, Batch]
    ) -> None:
        batch = next(batches, None)
        if batch is None:
            return
        working[pipe] = batch
        # A worker that is gone is noticed where its result is waited for.
        with suppress(ConnectionError):
            pipe.send(batch)


def _ignore_interrupts() -> Any:
    try:
        return signal.signal(signal.SIGINT, signal.SIG_IGN)
    except ValueError:
        return None  # not in the main thread, which alone gets them


def _serve(pipe: Connection, job: Callable[[Any], Any]) -> None:
    """Do the job on what comes through the pipe until it closes."""
    _ignore_interrupts()
    with suppress(EOFError, ConnectionError):
        while True:
            pipe.send(job(pipe.recv()))
