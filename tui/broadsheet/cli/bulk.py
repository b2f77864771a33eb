"""How the commands on a collection go about a big folder: with a progress bar, to be stopped and taken up again."""

import argparse
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from broadsheet.articles.files import Listing
from broadsheet.cli.output import note
from broadsheet.facts.stories import MOST_OF_ONE

if TYPE_CHECKING:
    from broadsheet.facts.analyzer import Analyzer
    from broadsheet.facts.bulk import Bulk
    from broadsheet.home.cache import Cache

NAMED = 5
"""Files that cannot be used of which each gets its sentence; the others are counted."""


def add_jobs(parser: argparse.ArgumentParser) -> None:
    """Declare the option of how many processes share a big folder."""
    parser.add_argument(
        "--jobs",
        type=_count,
        metavar="N",
        help=f"processes that share a folder of more than {MOST_OF_ONE} articles (default: one a core)",
    )


def _count(given: str) -> int:
    number = int(given)
    if number < 1:
        raise ValueError
    return number


def is_big(listing: Listing) -> bool:
    """Say whether a folder is worked through file by file."""
    return len(listing.files) > MOST_OF_ONE


def run_big(
    listing: Listing, jobs: int | None, tell: "Callable[[Bulk], None]", analyzer: "Analyzer | None" = None
) -> int:
    """Find the facts of a big folder, let `tell` print them, and return the exit code.

    `analyzer` reads the articles, the rules where none is given.
    """
    from broadsheet.cli.progress import Progress
    from broadsheet.facts.analyzer import RuleAnalyzer
    from broadsheet.facts.bulk import Bulk
    from broadsheet.home.workers import cores

    progress, lasting = Progress(), True
    with ExitStack() as stack:
        try:
            cache, lasting = _cache(stack)
            workers = cores() if jobs is None else jobs
            bulk = Bulk(listing, analyzer or RuleAnalyzer(), cache, workers=workers, watch=progress)
            try:
                bulk.prepare()
            finally:
                progress.clear()
            progress.what, progress.done = "printing", bulk.done
            tell(bulk)
            sys.stdout.flush()
        except KeyboardInterrupt:
            note(
                f"Stopped while {progress.what.lower() or 'beginning'}, with {progress.done:,} of "
                f"{len(listing.files):,} articles done; the same command goes on from there."
                if lasting
                else "Stopped; nothing of this run could be kept."
            )
            return 130
    for sentence in bulk.refused[:NAMED]:
        note(sentence)
    if len(bulk.refused) > NAMED:
        note(f"{len(bulk.refused) - NAMED:,} more files cannot be used; mend these first to see them.")
    return 1 if bulk.refused else 0


def _cache(stack: ExitStack) -> "tuple[Cache, bool]":
    """Return where rows are kept, and whether they are there for the next run."""
    from broadsheet.home.cache import Cache, open_cache

    cache = stack.enter_context(open_cache())
    if cache.ready():
        return cache, True
    note(f"{cache.notice} This run works without it.")
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="broadsheet-")))
    return stack.enter_context(Cache(folder / "analysis.sqlite3", b"")), False
