"""What the commands that find facts share: which analyzer reads the articles."""

import argparse
import sys
from typing import TYPE_CHECKING

from broadsheet.facts.analyzers import ANALYZERS

if TYPE_CHECKING:
    from broadsheet.facts.analyzer import Analyzer


def add_analyzer(parser: argparse.ArgumentParser) -> None:
    """Declare --analyzer."""
    parser.add_argument(
        "--analyzer",
        choices=ANALYZERS,
        default=ANALYZERS[0],
        help="what reads the articles: the rules alone, or a statistical model below them, "
        "which is slower and needs broadsheet[nlp] (rules)",
    )


def chosen_analyzer(args: argparse.Namespace) -> "Analyzer | None":
    """Return the analyzer asked for, None for the rules; where it is not installed say so and return None."""
    if args.analyzer == ANALYZERS[0]:
        return None
    from broadsheet.facts.analyzers import analyzer_named

    analyzer, notice = analyzer_named(args.analyzer)
    if notice:
        sys.stderr.write(f"broadsheet: {notice}\n")
    return None if notice else analyzer
