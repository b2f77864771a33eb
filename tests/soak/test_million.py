"""`make soak`: a million events, made into cards in one go, then a few more taken in."""

import sqlite3
import time
from contextlib import closing

import pytest
from tests.many_events import write_log
from tests.trainer.conftest import event

from broadsheet.trainer.log import Log
from broadsheet.trainer.log_derived import Derived

pytestmark = pytest.mark.soak

EVENTS = 1_000_000


def test_a_million_events_become_cards_and_a_few_more_cost_no_second_go(tmp_path, monkeypatch):
    path = write_log(tmp_path / "log.sqlite3", EVENTS)
    tables, told = Derived(tmp_path / "cards.sqlite3", path), []
    before = time.perf_counter()
    tables.update(lambda done, total: told.append((done, total)))
    print(f"{EVENTS:,} events made into cards in {time.perf_counter() - before:.0f} s")  # noqa: T201
    assert told[-1] == (EVENTS, EVENTS)
    assert told == sorted(told)
    with closing(sqlite3.connect(path)) as log:
        (answers,) = log.execute("SELECT count(*) FROM events WHERE kind = 'answer'").fetchone()
        (undone,) = log.execute("SELECT count(*) FROM events WHERE kind = 'undo'").fetchone()
    counted = "SELECT sum(answered) FROM cards"
    assert tables.connection.execute(counted).fetchone() == (answers - undone,)

    def again(*_):
        raise AssertionError("everything was made anew")

    monkeypatch.setattr(Derived, "_all", again)
    payload = {"session": "new", "given": "x", "verdict": "accept", "score": 1.0, "attempt": 1}
    log = Log(path)
    log.append(*(event(number, question=f"many/q{number}", payload=payload) for number in range(30)))
    log.close()
    tables.update()
    assert tables.connection.execute(counted).fetchone() == (answers - undone + 30,)
    tables.close()
