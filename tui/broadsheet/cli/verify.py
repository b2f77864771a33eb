"""Grade the results of a class anew, from pack, engine and seed, and say whether they agree to the last point."""

import argparse
from typing import TYPE_CHECKING, Any

from broadsheet.cli.output import say
from broadsheet.home.refusal import Refusal

if TYPE_CHECKING:
    from broadsheet.quiz.model import Question

MOST = 20
"""Differences that are told one by one."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("results", metavar="RESULTS", help="results.json, or the folder it is in")
    parser.add_argument(
        "--source", metavar="PACK|COLLECTION", help="where the questions are now (as the results name it)"
    )


def run(args: argparse.Namespace) -> int:
    """Check; 0 where everything agrees, 1 where not."""
    from broadsheet.classroom.files import read_results
    from broadsheet.classroom.verify import differences
    from broadsheet.home.engine import engine_name

    record = read_results(args.results)
    try:
        questions = _questions(record, args.source)
        found = list(differences(record, questions))
    except (KeyError, TypeError, ValueError) as error:
        raise Refusal(f"The results are damaged: {error}.") from error
    engine = engine_name(None, "grading")
    if engine != record["engine"]:
        say(f"Graded in class by engine {record['engine']}, now by {engine}.")
    for line in found[:MOST]:
        say(line[:1].upper() + line[1:] + ".")
    if len(found) > MOST:
        say(f"{len(found) - MOST} more differences.")
    if not found:
        say(
            f"Everything agrees: {len(record['answers'])} answers of {len(record['students'])} students, graded anew."
        )
    return 1 if found else 0


def _questions(record: dict[str, Any], source: str | None) -> "list[Question]":
    """Return the questions of the class, drawn again with its seed, or picked by their ids."""
    from broadsheet.classroom.preparing import Draw, questions_of
    from broadsheet.quiz.source import open_source

    picked = tuple(record["ids"]) if record["picked"] else ()
    draw = Draw(int(record["seed"]), record["count"], picked)
    return questions_of(open_source(source or record["source"] or None), draw)
