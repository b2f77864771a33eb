"""A big folder on the command line: the bar on a terminal alone, Ctrl-C, going on, and files that cannot be used."""

import json
import re
import shlex
import signal
import sqlite3
import subprocess
import sys

import pexpect
import pytest

from broadsheet.facts.bulk import WORTH
from tests.cli.player import command, run
from tests.generated import write_folder

COUNT = 2 * WORTH


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return write_folder(tmp_path_factory.mktemp("big") / "news", COUNT, sentences=12)


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


def rows(home) -> int:
    return (
        sqlite3.connect(home / "cache" / "analysis-1.sqlite3")
        .execute("SELECT count(*) FROM kept")
        .fetchone()[0]
    )


def test_away_from_a_terminal_there_is_no_bar_and_a_second_run_says_the_same(home, folder):
    first = run(home, "facts", str(folder), "--json")
    assert (first.returncode, first.stderr) == (0, "")
    facts = [json.loads(line) for line in first.stdout.splitlines()]
    assert len(facts) > COUNT
    assert {claim["article"] for fact in facts for claim in fact["claims"]} == {
        path.stem for path in folder.iterdir()
    }
    kept = rows(home)
    assert kept >= 2 * COUNT
    second = run(home, "facts", str(folder), "--json", "--jobs", "1")
    assert second.stdout == first.stdout
    assert rows(home) == kept
    assert run(home, "facts", str(folder)).stdout.count("·") >= len(facts)
    assert "reason" in run(home, "facts", str(folder), "--why-dropped", "--json").stdout


def test_entities_of_a_big_folder(home, folder):
    lines = run(home, "entities", str(folder), "--json").stdout.splitlines()
    texts = {path.stem: path.read_text() for path in sorted(folder.iterdir())}
    assert list(dict.fromkeys(json.loads(line)["article"] for line in lines)) == list(texts)
    assert len(lines) > 10 * COUNT
    for line in map(json.loads, lines):
        assert texts[line["article"]][line["start"] : line["end"]] == line["text"]
    assert run(home, "entities", str(folder)).stdout.startswith(("org: ", "person: ", "place: "))


def test_ctrl_c_says_what_is_done_and_the_same_command_goes_on(home, folder, tmp_path):
    start = command(home)
    words = shlex.join([sys.executable, "-m", "broadsheet", "facts", str(folder), "--json"])
    child = pexpect.spawn(
        "/bin/sh", ["-c", f"exec {words} > {tmp_path}/out"], env=start["env"], timeout=60, encoding="utf-8",
        dimensions=(30, 120),
    )  # fmt: skip
    child.expect(rf"Reading ━+·+ (\d+) of {COUNT} articles")
    child.sendintr()
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 130
    (told,) = re.findall(r"broadsheet: ([^\r\n]*)", child.before)
    stopped = re.fullmatch(
        rf"Stopped while (?:reading|finding facts), with (\d+) of {COUNT} articles done; the same command goes on from there\.",
        told,
    )
    assert stopped, told
    assert "Traceback" not in child.before
    assert "Error" not in child.before
    assert rows(home) >= int(stopped[1]) > 0
    assert (tmp_path / "out").read_text() == ""
    again = run(home, "facts", str(folder), "--json")
    assert again.stdout == run(tmp_path / "other", "facts", str(folder), "--json").stdout


def test_no_worker_outlives_a_killed_run(home, folder):
    process = subprocess.Popen(**command(home, "facts", str(folder), "--jobs", "2"), stderr=subprocess.PIPE)
    cache = home / "cache" / "analysis-1.sqlite3"
    while process.poll() is None and not (cache.exists() and cache.with_name(f"{cache.name}-wal").exists()):
        pass
    process.send_signal(signal.SIGKILL)
    # Workers hold the same pipes: these reach their end only once every one of them has gone.
    out, _ = process.communicate(timeout=60)
    assert out == b""
    assert run(home, "facts", str(folder), "--json").returncode == 0


def test_files_that_cannot_be_used_are_named_and_the_rest_is_told(home, tmp_path):
    some = write_folder(tmp_path / "news", 110, sentences=5)
    for number in range(7):
        (some / f"bad{number}.txt").write_bytes(b"caf\xe9")
    done = run(home, "facts", str(some), "--json")
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) > 110
    lines = done.stderr.splitlines()
    assert len(lines) == 6
    assert (
        lines[0] == f"broadsheet: {some / 'bad0.txt'}:1 is not UTF-8; save the file as UTF-8 and try again."
    )
    assert lines[5] == "broadsheet: 2 more files cannot be used; mend these first to see them."


def test_without_a_cache_it_says_so_once_and_goes_on(tmp_path):
    some = write_folder(tmp_path / "news", 105, sentences=5)
    (tmp_path / "home").write_text("in the way")
    done = run(tmp_path / "home", "facts", str(some), "--json")
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) > 105
    (line,) = done.stderr.splitlines()
    assert "Nothing can be kept for the next run" in line


@pytest.mark.parametrize("jobs", ["0", "-1", "many"])
def test_a_number_of_jobs_that_is_none_is_wrong_usage(home, folder, jobs):
    done = run(home, "facts", str(folder), f"--jobs={jobs}")
    assert done.returncode == 2
    assert "--jobs" in done.stderr


def test_a_small_folder_starts_no_process(home, tmp_path):
    some = write_folder(tmp_path / "news", 5, sentences=5)
    show = (
        "import sys\nfrom broadsheet.__main__ import main\n"
        f"main(['facts', {str(some)!r}])\nassert not {{'multiprocessing', 'textual'}} & set(sys.modules)\n"
    )
    start = command(home)
    start["args"][1:] = ["-c", show]
    assert subprocess.run(**start, check=False).returncode == 0
    assert [path.name for path in home.iterdir()] == ["cache"]
