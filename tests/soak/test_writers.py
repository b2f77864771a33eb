"""`make soak`: eight processes write to one log at once for a minute."""

import multiprocessing

import pytest
from tests.trainer.conftest import event

from broadsheet.trainer.log import Log

pytestmark = pytest.mark.soak

WRITERS = 8
SECONDS = 60
ROOM = 10_000_000


def write(path, writer, barrier, stop, counts):
    """Append until told to stop; whatever the log says to anyone ends the process, and the test with it."""
    barrier.wait()
    log = Log(path)
    number = 0
    while not stop.is_set():
        log.append(event(writer * ROOM + number))
        number += 1
    log.close()
    counts[writer] = number


def test_eight_writers_lose_and_double_nothing(tmp_path):
    path = tmp_path / "log.sqlite3"
    context = multiprocessing.get_context("spawn")
    barrier, stop, counts = context.Barrier(WRITERS + 1), context.Event(), context.Array("l", WRITERS)
    writers = [context.Process(target=write, args=(path, n, barrier, stop, counts)) for n in range(WRITERS)]
    for writer in writers:
        writer.start()
    barrier.wait()
    stop.wait(SECONDS)
    stop.set()
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0] * WRITERS
    written = [n * ROOM + k for n in range(WRITERS) for k in range(counts[n])]
    assert min(counts) > 0
    print(f"{len(written):,} events by {WRITERS} processes in {SECONDS} s")  # noqa: T201
    log = Log(path)
    assert sorted(int(one.id[-12:]) for one in log.events()) == written
    log.close()
