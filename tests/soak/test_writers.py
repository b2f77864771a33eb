"""`make soak`: eight processes write to one log at once."""

import multiprocessing

import pytest
from tests.trainer.conftest import event

from broadsheet.trainer.log import Log

pytestmark = pytest.mark.soak

WRITERS = 8
EVENTS = 3_000


def write(path, start, barrier):
    barrier.wait()
    log = Log(path)
    for number in range(start, start + EVENTS):
        log.append(event(number))
    log.close()


def test_eight_writers_lose_and_double_nothing(tmp_path):
    path = tmp_path / "log.sqlite3"
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(WRITERS)
    writers = [
        context.Process(target=write, args=(path, number * EVENTS, barrier)) for number in range(WRITERS)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0] * WRITERS
    log = Log(path)
    assert sorted(int(one.id[-12:]) for one in log.events()) == list(range(WRITERS * EVENTS))
    log.close()
