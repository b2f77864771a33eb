import multiprocessing
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing

import pytest
from tests.trainer.conftest import event

from broadsheet.home.refusal import Refusal
from broadsheet.trainer import log_store
from broadsheet.trainer.events import encode
from broadsheet.trainer.log import Log
from broadsheet.trainer.log_store import PAGE, _insert_all
from broadsheet.trainer.model import EVENT_VERSION


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "log.sqlite3"


@pytest.fixture
def log(path):
    log = Log(path)
    yield log
    log.close()


def numbers(log: Log) -> list[int]:
    return [int(one.id[-12:]) for one in log.events()]


def filled(path, count: int) -> bytes:
    log = Log(path)
    for number in range(count):
        log.append(event(number, payload={"session": "s", "given": "x" * 400}))
    log.close()
    return path.read_bytes()


def test_what_was_appended_is_there_after_opening_anew(path, log):
    log.append(event(1))
    log.append(event(2, learner="Bo", kind="flag", payload={}))
    log.close()
    again = Log(path)
    assert list(again.events()) == [event(1), event(2, learner="Bo", kind="flag", payload={})]
    assert [one.id for one in again.events(kind="answer")] == [event(1).id]
    assert [one.id for one in again.events(learner="Bo")] == [event(2).id]
    assert list(again.events(kind="answer", learner="Bo")) == []
    again.close()


def test_looking_makes_no_file(path, log):
    assert list(log.events()) == []
    assert not path.parent.exists()


def test_neither_making_nor_closing_a_log_needs_sqlite():
    code = (
        "import sys; from pathlib import Path; from broadsheet.trainer.log import Log; "
        "Log(Path('nowhere')).close(); assert 'sqlite3' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": "tui"})


def test_the_file_is_wal_with_full_sync_and_says_its_version(path, log):
    log.append(event())
    connection = log._opened._connection
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.execute("PRAGMA user_version").fetchone() == (EVENT_VERSION,)


def test_reads_more_than_a_page_in_order(path, log):
    log.open()
    _insert_all(log._opened._connection, (encode(event(number)) for number in range(2 * PAGE + 1)))
    assert numbers(log) == list(range(2 * PAGE + 1))


def test_one_id_is_recorded_once(log):
    log.append(event(1))
    with pytest.raises(Refusal):
        log.append(event(1))
    assert numbers(log) == [1]


@pytest.mark.parametrize(
    "content", [b"hello", b"not a database " * 1000, b"\0" * 4096, b"SQLite format 3\0" + b"\xff" * 500]
)
def test_a_file_that_is_no_log_is_set_aside_whole(path, log, content):
    path.parent.mkdir()
    path.write_bytes(content)
    log.append(event(1))
    assert numbers(log) == [1]
    assert log.set_aside == path.with_name("log.corrupt-1.sqlite3")
    assert log.set_aside.read_bytes() == content
    assert "log.corrupt-1.sqlite3" in log.notice()
    assert "nothing in it could be read" in log.notice()


def test_looking_at_a_damaged_file_sets_it_aside_too(path, log):
    path.parent.mkdir()
    path.write_bytes(b"hello")
    assert list(log.events()) == []
    assert log.set_aside.read_bytes() == b"hello"


def test_what_was_set_aside_is_never_overwritten(path, log):
    path.parent.mkdir()
    path.with_name("log.corrupt-1.sqlite3").write_bytes(b"older")
    path.with_name("log.corrupt-2.sqlite3-wal").write_bytes(b"older still")
    path.write_bytes(b"hello")
    log.open()
    assert log.set_aside.name == "log.corrupt-3.sqlite3"
    assert path.with_name("log.corrupt-1.sqlite3").read_bytes() == b"older"
    assert path.with_name("log.corrupt-2.sqlite3-wal").read_bytes() == b"older still"


def test_a_database_of_something_else_is_set_aside(path, log):
    path.parent.mkdir()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipes (name TEXT)")
    other.commit()
    other.close()
    log.append(event(1))
    assert numbers(log) == [1]
    kept = sqlite3.connect(log.set_aside)
    assert kept.execute("SELECT name FROM sqlite_master").fetchall() == [("recipes",)]
    kept.close()


@pytest.mark.parametrize("first", ["look", "append"])
def test_events_around_a_damaged_page_are_recovered(path, log, first):
    whole = bytearray(filled(path, 200))
    middle = len(whole) // 2 // 4096 * 4096
    whole[middle : middle + 8192] = b"\xff" * 8192
    path.write_bytes(whole)
    if first == "append":
        log.append(event(1000))
    found = numbers(log)
    if first == "look":
        assert log.set_aside.read_bytes() == bytes(whole)
    assert 100 < len(found) < 201
    assert found == sorted(found)
    assert found[0] == 0
    assert 199 in found
    assert (1000 in found) == (first == "append")
    assert log.recovered == len(found)
    assert f"{log.recovered} events" in log.notice()
    assert len(set(found)) == len(found)


def test_a_truncated_file_gives_back_what_is_left(path, log):
    whole = filled(path, 200)
    path.write_bytes(whole[: len(whole) // 2])
    found = numbers(log)
    assert log.set_aside.stat().st_size == len(whole) // 2
    assert len(found) == log.recovered


def test_a_row_with_damaged_content_does_not_hide_the_others(path, log):
    for number in (1, 2, 3):
        log.append(event(number))
    log._opened._connection.execute("UPDATE events SET payload = '{' WHERE seq = 2")
    assert numbers(log) == [1, 3]
    assert log.unreadable == 1


def test_an_empty_file_is_simply_begun(path, log):
    path.parent.mkdir()
    path.touch()
    log.append(event(1))
    assert numbers(log) == [1]
    assert log.set_aside is None


def test_a_file_begun_by_a_process_that_was_killed_is_finished(path, log):
    path.parent.mkdir()
    half = sqlite3.connect(path)
    half.execute("PRAGMA journal_mode = WAL")
    half.close()
    assert path.stat().st_size > 0
    log.append(event(1))
    assert numbers(log) == [1]
    assert log.set_aside is None


def test_a_log_of_a_newer_version_is_refused_and_untouched(path, log):
    filled(path, 3)
    newer = sqlite3.connect(path)
    newer.execute(f"PRAGMA user_version = {EVENT_VERSION + 1}")
    newer.close()
    before = path.read_bytes()
    for use in (log.open, lambda: log.append(event()), lambda: list(log.events())):
        with pytest.raises(Refusal, match="newer Broadsheet"):
            use()
    assert path.read_bytes() == before
    assert [item.name for item in path.parent.iterdir() if "corrupt" in item.name] == []


def test_a_newer_version_that_stands_only_in_the_wal_is_refused(path, log):
    filled(path, 3)
    newer = sqlite3.connect(path)
    newer.execute(f"PRAGMA user_version = {EVENT_VERSION + 1}")
    with pytest.raises(Refusal, match="newer Broadsheet"):
        log.append(event())
    newer.close()


@pytest.mark.parametrize("where", ["/proc/broadsheet/log.sqlite3", "file-in-the-way/log.sqlite3"])
def test_a_folder_that_cannot_be_made_is_refused_by_name(tmp_path, where):
    (tmp_path / "file-in-the-way").touch()
    log = Log(tmp_path / where)
    with pytest.raises(Refusal, match="BROADSHEET_HOME") as refused:
        log.append(event())
    assert str(log.path.parent) in str(refused.value)


def test_a_folder_in_the_place_of_the_file_is_refused(path, log):
    path.mkdir(parents=True)
    for use in (log.open, lambda: list(log.events())):
        with pytest.raises(Refusal, match="could not be"):
            use()
    assert path.is_dir()


def test_a_full_disk_refuses_the_append_and_loses_nothing(path, log):
    log.append(event(1))
    connection = log._opened._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    big = event(2, payload={"given": "x" * 100_000})
    with pytest.raises(Refusal, match="disk has room"):
        log.append(big)
    assert numbers(log) == [1]
    connection.execute("PRAGMA max_page_count = 100000")
    log.append(big)
    assert numbers(log) == [1, 2]


def test_a_log_that_was_moved_away_while_in_use_is_begun_anew(path, log):
    log.append(event(1))
    path.rename(path.with_name("elsewhere.sqlite3"))
    log.append(event(2))
    assert numbers(log) == [2]


def test_a_log_whose_folder_was_deleted_while_in_use_is_begun_anew(path, log):
    log.append(event(1))
    for item in path.parent.iterdir():
        item.unlink()
    path.parent.rmdir()
    log.append(event(2))
    assert numbers(log) == [2]


def test_threads_may_share_a_log(log):
    def write(start):
        for number in range(start, start + 25):
            log.append(event(number))

    threads = [threading.Thread(target=write, args=(100 * n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(numbers(log)) == sorted(100 * n + k for n in range(4) for k in range(25))


def _write(path, start, count, barrier):
    barrier.wait()
    log = Log(path)
    for number in range(start, start + count):
        log.append(event(number))
    log.close()


@pytest.mark.parametrize("before", [None, b"damaged"])
def test_processes_write_at_once_from_the_first_moment(path, log, before):
    if before:
        path.parent.mkdir()
        path.write_bytes(before)
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(4)
    writers = [context.Process(target=_write, args=(path, 1000 * n, 25, barrier)) for n in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0] * 4
    assert sorted(numbers(log)) == [1000 * n + k for n in range(4) for k in range(25)]
    aside = sorted(item.name for item in path.parent.iterdir() if "corrupt" in item.name)
    assert aside == (["log.corrupt-1.sqlite3"] if before else [])


def test_a_reader_that_keeps_the_old_words_is_said_when_a_learner_is_removed(tmp_path, monkeypatch):
    monkeypatch.setattr(log_store, "BUSY_SECONDS", 0.05)
    log = Log(tmp_path / "log.sqlite3")
    log.append(event(1), event(2, learner="Bo"))
    with closing(sqlite3.connect(log.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM events").fetchone() == (2,)
        with pytest.raises(Refusal, match="leave the disk when that one is closed"):
            log.remove(["Bo"], event(3, kind="learner", learner="", question=None, payload={"do": "remove"}))
        assert log.count(["Bo"]) == 0
    log.close()
