"""`make soak`: ten thousand articles, with the memory they take, a stop and a second run."""

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest
from tests.cli.player import command, run
from tests.generated import write_folder

pytestmark = pytest.mark.soak

FLAT = 20_000
"""Kilobytes that the peak may grow by from one thousand articles to ten thousand."""
COUNT, STEP = 2_000, 700
"""Articles of the run that is stopped, and rows (two an article) after which it is stopped each time."""
MEASURED = """
import re, resource, sys
from pathlib import Path
from broadsheet.__main__ import main
code = main(sys.argv[1:])
# Not ru_maxrss for the process itself: that begins with the peak of whoever started it.
own = re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]
print(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)
raise SystemExit(code)
"""


def measured(home, *arguments):
    """Return the output of a command, its seconds, and the peak kilobytes of it and of its largest worker."""
    start = command(home)
    start["args"][1:] = ["-c", MEASURED, *arguments]
    before = time.perf_counter()
    done = subprocess.run(**start, stderr=subprocess.PIPE, check=True)
    seconds = time.perf_counter() - before
    own, worker = map(int, done.stderr.split())
    return done.stdout, seconds, own, worker


def rows(home) -> int:
    path = home / "cache" / "analysis-1.sqlite3"
    if not path.exists():
        return 0
    with closing(sqlite3.connect(path, timeout=60)) as connection:
        there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'kept'").fetchone()
        return connection.execute("SELECT count(*) FROM kept").fetchone()[0] if there else 0


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak is read from /proc")
def test_ten_thousand_articles_take_no_more_memory_than_one_thousand(tmp_path):
    peaks = {}
    for count in (1_000, 10_000):
        folder, home = write_folder(tmp_path / f"n{count}", count), tmp_path / f"home{count}"
        first, seconds, *peaks[count] = measured(home, "facts", str(folder), "--json")
        kept = rows(home)
        again, second, *_ = measured(home, "facts", str(folder), "--json")
        print(  # noqa: T201
            f"{count:,} articles: {count / seconds:.0f} a second, again in {second:.1f} s, "
            f"peak {peaks[count][0] / 1000:.0f} MB and {peaks[count][1] / 1000:.0f} MB for a worker"
        )
        assert again == first
        assert rows(home) == kept
        assert len({json.loads(line)["id"] for line in first.splitlines()}) == first.count(b"\n") > count
    for small, large in zip(peaks[1_000], peaks[10_000], strict=True):
        assert large - small < FLAT


def test_a_run_stopped_again_and_again_ends_with_the_same_facts(tmp_path):
    folder, home = write_folder(tmp_path / "news", COUNT), tmp_path / "home"
    expected = run(tmp_path / "other", "facts", str(folder), "--json").stdout
    kept, stops = 0, 0
    while True:
        process = subprocess.Popen(
            [sys.executable, "-m", "broadsheet", "facts", str(folder), "--json"],
            env=command(home)["env"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        )  # fmt: skip
        wanted = kept + STEP
        while process.poll() is None and rows(home) < min(wanted, 2 * COUNT):
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=0.05)
        if rows(home) >= 2 * COUNT:
            out, err = process.communicate(timeout=600)
            break
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=60)
        if process.returncode == 0 and rows(home) >= 2 * COUNT:
            break  # On a busy machine it may have ended between the count and the signal.
        assert re.search(rb"\Abroadsheet: Stopped while .* goes on from there\.\n\Z", err), err
        assert process.returncode == 130
        assert rows(home) >= wanted
        kept, stops = rows(home), stops + 1
    assert stops >= 3
    assert (process.returncode, err) == (0, b"")
    assert out.decode() == expected
