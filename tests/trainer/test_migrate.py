import sqlite3
from contextlib import closing

import pytest
from tests.trainer.conftest import event

from broadsheet.home.refusal import Refusal
from broadsheet.trainer import log_migrate
from broadsheet.trainer.events import COLUMNS, encode
from broadsheet.trainer.log import Log
from broadsheet.trainer.model import EVENT_VERSION

VERSION_1 = (
    """CREATE TABLE events (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, learner TEXT NOT NULL, device TEXT NOT NULL,
        at TEXT NOT NULL, kind TEXT NOT NULL, question TEXT, engine TEXT NOT NULL, pack TEXT NOT NULL,
        payload TEXT NOT NULL)""",
    "CREATE INDEX events_by_learner ON events (learner, kind)",
    "CREATE INDEX events_by_question ON events (question)",
    "PRAGMA user_version = 1",
)


@pytest.fixture
def old(tmp_path):
    """A log as the first release wrote it."""
    path = tmp_path / "log.sqlite3"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA journal_mode = WAL")
        for statement in VERSION_1:
            connection.execute(statement)
        marks = ", ".join("?" * len(COLUMNS))
        connection.executemany(
            f"INSERT INTO events ({', '.join(COLUMNS)}) VALUES ({marks})",
            [encode(event(number)) for number in range(30)],
        )
    return path


def test_an_older_log_is_brought_up_to_date_and_kept_as_it_was(old):
    log = Log(old)
    assert [one.id for one in log.events()] == [event(number).id for number in range(30)]
    assert "log.version-1-1.sqlite3" in log.notice()
    log.append(event(31, kind="relink", learner="", question=None, payload={"from": "a", "to": "b"}))
    assert [one.kind for one in log.rare("relink")] == ["relink"]
    log.close()
    with closing(sqlite3.connect(old)) as now:
        assert now.execute("PRAGMA user_version").fetchone() == (EVENT_VERSION,)
    with closing(sqlite3.connect(old.with_name("log.version-1-1.sqlite3"))) as kept:
        assert kept.execute("PRAGMA user_version").fetchone() == (1,)
        assert kept.execute("SELECT count(*) FROM events").fetchone() == (30,)
    again = Log(old)
    assert len(list(again.events())) == 31
    assert again.notice() is None
    again.close()


def test_a_copy_from_before_is_never_overwritten(old):
    old.with_name("log.version-1-1.sqlite3").write_bytes(b"older")
    log = Log(old)
    log.open()
    log.close()
    assert old.with_name("log.version-1-1.sqlite3").read_bytes() == b"older"
    assert old.with_name("log.version-1-2.sqlite3").exists()


def test_where_no_copy_can_be_kept_the_old_log_is_left_as_it_is(old, monkeypatch):
    def full(*_):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(log_migrate, "_copy", full)
    before = old.read_bytes()
    log = Log(old)
    with pytest.raises(Refusal, match="full"):
        log.open()
    assert old.read_bytes() == before
    monkeypatch.undo()
    assert len(list(log.events())) == 30
    log.close()
    assert [path.name for path in old.parent.glob("*.part")] == []
