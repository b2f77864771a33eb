"""How fast facts are found, and what a command costs beside an interpreter that does nothing."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from broadsheet.articles.files import read_collection
from broadsheet.facts.find import find
from broadsheet.home import paths
from broadsheet.quiz.make import make_questions

ROUNDS = 7
"""Each figure is the median of so many."""

_SOURCES = Path(__file__).parents[2] / "tui"
_LOADED = """
import contextlib, io, sys
from broadsheet.cli.main import run
with contextlib.redirect_stdout(io.StringIO()):
    run(["facts"])
print(*(name for name in sys.modules if name != "__main__"))
"""
"""Runs the command and prints every module that it loaded."""


def run(rounds: int = ROUNDS) -> None:
    """Print articles per second, and each cold command as a ratio to `pass` and to its imports alone."""
    collection = read_collection(paths.bundled("corpus") / "huawei-mts-5g")
    found = find(collection)
    for name, work in (
        ("find", lambda: find(collection)),
        ("make_questions", lambda: make_questions(collection, found)),
    ):
        seconds = median(work, rounds)
        print(f"facts: {name}: {len(collection.articles) / seconds:,.0f} articles a second")  # noqa: T201
    fifty = median(lambda: make_questions(collection, found).best(50), rounds)
    print(f"facts: from facts to a quiz of 50: {fifty * 1e3:.0f} ms")  # noqa: T201
    nothing = cold(rounds, "-c", "pass")
    imports = cold(rounds, "-c", _imports())
    print(f"facts: python -c pass: {nothing * 1e3:.0f} ms; the imports of facts: {imports * 1e3:.0f} ms")  # noqa: T201
    for arguments in (("--version",), ("facts",), ("facts", "--json"), ("questions",)):
        for when, fresh in (("first run", True), ("second run", False)):
            seconds = cold(rounds, "-m", "broadsheet", *arguments, fresh=fresh)
            print(  # noqa: T201
                f"facts: broadsheet {' '.join(arguments)}, {when}: {seconds * 1e3:.0f} ms, "
                f"{seconds / nothing:.1f} times pass, {(seconds - imports) * 1e3:.0f} ms above the imports"
            )


def _imports() -> str:
    """Return the code that imports what the command that finds facts loads, and does nothing else."""
    with tempfile.TemporaryDirectory() as home:
        loaded = subprocess.run(
            [sys.executable, "-c", _LOADED],
            env={**os.environ, "PYTHONPATH": str(_SOURCES), "BROADSHEET_HOME": home},
            capture_output=True,
            text=True,
            check=True,
        )
    return f"import {', '.join(loaded.stdout.split())}"


def median(work: Callable[[], object], rounds: int) -> float:
    """Return the median seconds that `work` takes."""
    times = []
    for _ in range(rounds):
        before = time.perf_counter()
        work()
        times.append(time.perf_counter() - before)
    return statistics.median(times)


def cold(rounds: int, *arguments: str, fresh: bool = True) -> float:
    """Return the median seconds of a fresh interpreter with these arguments, its output thrown away.

    With `fresh`, nothing is kept from one round to the next.
    """
    with tempfile.TemporaryDirectory() as home:

        def once() -> None:
            if fresh:
                shutil.rmtree(Path(home) / "cache", ignore_errors=True)
            subprocess.run(
                [sys.executable, *arguments],
                env={**os.environ, "PYTHONPATH": str(_SOURCES), "BROADSHEET_HOME": home},
                stdout=subprocess.DEVNULL,
                check=True,
            )

        once()
        return median(once, rounds)
