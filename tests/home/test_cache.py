"""The cache of analysis: what it keeps, and that nothing that happens to its file stops a program."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

import broadsheet
from broadsheet.home.cache import Cache
from broadsheet.home.engine import ROOMS, engine_version
from broadsheet.home.paths import cache_file

ENGINE = b"engine-1"
ROWS = [(b"one", b"1" * 50), (b"two", b"2" * 50)]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "cache" / "analysis.sqlite3"


def kept(path, key=b"one", engine=ENGINE):
    with Cache(path, engine) as cache:
        return cache.get(key)


def filled(path):
    with Cache(path, ENGINE) as cache:
        cache.put(ROWS)
        assert cache.notice is None
    return path


def test_what_was_put_is_there_for_the_next_process(path):
    filled(path)
    assert kept(path) == ROWS[0][1]
    assert kept(path, b"three") is None


def test_looking_makes_no_file(path):
    assert kept(path) is None
    assert not path.parent.exists()


def test_another_engine_finds_nothing(path):
    filled(path)
    assert kept(path, engine=b"engine-2") is None


@pytest.mark.parametrize("damage", [b"", b"no database at all" * 300, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_begun_anew(path, damage):
    filled(path).write_bytes(damage)
    with Cache(path, ENGINE) as cache:
        assert cache.get(b"one") is None
        cache.put(ROWS)
        assert cache.notice is None
    assert kept(path) == ROWS[0][1]


def test_a_file_torn_in_its_middle_is_begun_anew_or_read(path):
    with Cache(path, ENGINE) as cache:
        cache.put([(str(n).encode(), os.urandom(400)) for n in range(500)])
    data = path.read_bytes()
    path.write_bytes(data[:4096] + b"\xff" * (len(data) - 4096))
    with Cache(path, ENGINE) as cache:
        for number in range(500):
            cache.get(str(number).encode())
        cache.put(ROWS)
        assert cache.get(b"one") == ROWS[0][1]


def test_a_locked_file_is_done_without(path):
    filled(path)
    other = sqlite3.connect(path)
    other.execute("BEGIN EXCLUSIVE")
    with Cache(path, ENGINE, patience=0) as cache:
        cache.put([(b"three", b"3")])
        assert cache.notice is not None
        assert str(path) in cache.notice
        assert cache.get(b"one") is None
    other.close()
    assert kept(path) == ROWS[0][1]


def test_the_file_of_another_program_is_done_without_and_left_alone(path):
    path.parent.mkdir()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE kept (something)")
    other.commit()
    other.close()
    with Cache(path, ENGINE) as cache:
        cache.put(ROWS)
        assert cache.get(b"one") is None
        assert cache.notice is not None
    assert sqlite3.connect(path).execute("SELECT sql FROM sqlite_master").fetchall()


def test_a_folder_that_cannot_be_made_is_done_without(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with Cache(tmp_path / "file" / "cache", ENGINE) as cache:
        cache.put(ROWS)
        assert cache.get(b"one") is None
        assert cache.notice is not None


def test_the_oldest_rows_go_where_there_are_too_many(path):
    with Cache(path, ENGINE, largest=200_000) as cache:
        for start in range(0, 12_000, 2_000):
            cache.put([(str(n).encode(), b"x" * 50) for n in range(start, start + 2_000)])
        assert cache.get(b"11999") is not None
        assert cache.get(b"0") is None
    grown = path.stat().st_size
    assert kept(path, b"11999") is not None
    with Cache(path, ENGINE, largest=200_000) as cache:
        cache.put([(str(n).encode(), b"x" * 50) for n in range(12_000, 14_000)])
    assert path.stat().st_size <= grown


WRITER = """
import os, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from broadsheet.home.cache import Cache
cache = Cache(Path(sys.argv[2]), b"engine-1")
number = 0
while True:
    cache.put([(f"{number}-{i}".encode(), b"y" * 3000) for i in range(40)])
    number += 1
    if number == 20:
        print("writing", flush=True)
"""


def test_a_process_killed_while_writing_leaves_a_cache_of_use(path):
    tui = Path(broadsheet.__file__).parents[1]
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(tui), str(path)], stdout=subprocess.PIPE)
    assert writer.stdout is not None
    assert writer.stdout.readline() == b"writing\n"
    writer.kill()
    writer.wait()
    writer.stdout.close()
    with Cache(path, ENGINE) as cache:
        assert all(cache.get(f"19-{i}".encode()) == b"y" * 3000 for i in range(40))
        cache.put(ROWS)
        assert cache.notice is None
    assert sqlite3.connect(path).execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_engine_changes_with_any_file_that_finds_facts(tmp_path):
    for room in ROOMS:
        (tmp_path / room / "__pycache__").mkdir(parents=True)
        (tmp_path / room / "code.py").write_text("one = 1\n")
    before = engine_version(tmp_path)
    assert engine_version(tmp_path) == before
    (tmp_path / "facts" / "__pycache__" / "code.pyc").write_bytes(b"compiled")
    assert engine_version(tmp_path) == before
    for room in ROOMS:
        file = tmp_path / room / "code.py"
        about = file.stat()
        file.write_text("one = 21\n")
        os.utime(file, ns=(about.st_atime_ns, about.st_mtime_ns))
        changed = engine_version(tmp_path)
        assert changed != before
        before = changed
        os.utime(file, ns=(about.st_atime_ns, about.st_mtime_ns + 1))
        assert engine_version(tmp_path) != before
        before = engine_version(tmp_path)


def test_the_cache_lies_in_the_folder_that_is_set(monkeypatch, tmp_path):
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path))
    assert cache_file().parent == tmp_path / "cache"
    monkeypatch.delenv("BROADSHEET_HOME")
    assert "broadsheet" in str(cache_file())
    assert cache_file().parent != tmp_path / "cache"
