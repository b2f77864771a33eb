"""Worker processes: the same job on many batches at once, on all cores of this machine."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
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
        try:
            with _interrupts_held():
                for _ in range(count):
                    ours, theirs = context.Pipe()
                    process = context.Process(target=_serve, args=(theirs, job), daemon=True)
                    process.start()
                    theirs.close()
                    self._pipes.append(ours)
                    self._processes.append(process)
        except BaseException:
            self.close()
            raise

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


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold Ctrl-C back until the end; processes started meanwhile never get it, from their first instruction on."""
    if not hasattr(signal, "pthread_sigmask"):
        yield  # Windows, where a process cannot inherit this: a worker ignores Ctrl-C once it serves
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: Connection, job: Callable[[Any], Any]) -> None:
    """Do the job on what comes through the pipe until it closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, ConnectionError):
        while True:
            pipe.send(job(pipe.recv()))
