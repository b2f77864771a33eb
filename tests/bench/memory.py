"""What a million events cost: starting, the queue of what is due, the scores, and making all cards anew.

The start with a million events is paired with one without any, in turns, so that a busy machine slows both.
"""

import os
import pty
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.drill import ROOT, seen
from tests.many_events import LEARNERS, write_log

EVENTS = 1_000_000
PAIRS = 7


def run() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as name:
        empty, many = Path(name) / "empty", Path(name) / "many"
        for home in (empty, many):
            home.mkdir()
        write_log(many / "log.sqlite3", EVENTS)
        print(f"memory: all cards anew: {rebuild(many):.1f} s")  # noqa: T201
        due, scores = read(many)
        print(f"memory: what is due: {due:.0f} ms; all figures of the scores: {scores:.0f} ms")  # noqa: T201
        print(f"memory: first paint, {EVENTS:,} events to none: {paint_ratio(many, empty):.2f} times")  # noqa: T201


def rebuild(home: Path) -> float:
    """Return the seconds that making every table from the log takes."""
    from broadsheet.trainer.log_derived import Derived

    tables = Derived(home / "cards.sqlite3", home / "log.sqlite3")
    before = time.perf_counter()
    tables.update()
    seconds = time.perf_counter() - before
    tables.close()
    return seconds


def read(home: Path) -> tuple[float, float]:
    """Return milliseconds for what is due among ten thousand questions, and for all figures; files opened included."""
    from broadsheet.quiz.model import Question
    from broadsheet.trainer.cards import Limits, Moment, cards_of, queue
    from broadsheet.trainer.figures import figures
    from broadsheet.trainer.lately import last_answers
    from broadsheet.trainer.log import Log
    from broadsheet.trainer.log_derived import Derived
    from broadsheet.trainer.scope import Scope

    questions = [Question(f"many/q{n}", "text", "fact", "?", (), fact=f"f{n // 2}") for n in range(10_000)]
    moment = Moment.at(datetime(2019, 6, 6, tzinfo=UTC), UTC)

    def due(tables: Derived) -> None:
        queue(questions, cards_of(tables.connection, LEARNERS[0]), moment, Limits())

    def scores(tables: Derived) -> None:
        figures(tables.connection, Scope(), moment)
        log = Log(home / "log.sqlite3")
        last_answers(log, Scope(), 12)
        log.close()

    times = []
    for work in (due, scores):
        each = []
        for _ in range(5):
            before = time.perf_counter()
            tables = Derived(home / "cards.sqlite3", home / "log.sqlite3")
            tables.update()
            work(tables)
            tables.close()
            each.append((time.perf_counter() - before) * 1000)
        times.append(statistics.median(each))
    return times[0], times[1]


def paint_ratio(many: Path, empty: Path) -> float:
    """Return the median of pairs: seconds to the first paint with many events over those with none."""
    first_paint(many)
    first_paint(empty)
    ratios = []
    for number in range(PAIRS):
        order = (many, empty) if number % 2 else (empty, many)
        seconds = {home: first_paint(home) for home in order}
        ratios.append(seconds[many] / seconds[empty])
    return statistics.median(ratios)


def first_paint(home: Path) -> float:
    """Return the seconds from starting the app to the first article's title in the terminal."""
    master, slave = pty.openpty()
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "tui"),
        "BROADSHEET_HOME": str(home),
        "TERM": "xterm-256color",
    }
    before = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "broadsheet"],
        stdin=slave, stdout=slave, stderr=slave, env=environment, start_new_session=True,
    )  # fmt: skip
    os.close(slave)
    try:
        seen(master, b"Huawei", 60)
        return time.perf_counter() - before
    finally:
        process.kill()
        process.wait()
        os.close(master)
