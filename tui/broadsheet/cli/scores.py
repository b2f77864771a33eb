"""Show what was answered and how it went: a table, JSON lines or CSV; with --summary the totals.

In CSV a cell that starts with = + - @, a tab or a line break has an apostrophe before it, so
that no spreadsheet takes what somebody typed for a formula.
"""

import argparse
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from broadsheet.cli.lines import one_line
from broadsheet.cli.output import note, print_json, say

if TYPE_CHECKING:
    from broadsheet.trainer.log import Log
    from broadsheet.trainer.scope import Scope
    from broadsheet.trainer.scores import ScoreRow

COLUMNS = ("event", "learner", "question", "given", "verdict", "score", "at")
NONE_YET = "No scores yet; broadsheet quiz asks the first questions."
NONE_SUCH = "No answer is like that; broadsheet scores --summary tells what there is."
PASSED = "(passed)"
"""What stands in the table for an answer of no words."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object an answer")
    form.add_argument("--csv", action="store_true", help="print comma-separated values with a header")
    parser.add_argument("--summary", action="store_true", help="print totals instead of answers")
    for name, what in (
        ("learner", "of this learner"),
        ("pack", "on this collection or pack"),
        ("topic", "on this topic"),
        ("outlet", "on questions that rest on this outlet"),
        ("kind", "on questions of this kind"),
    ):
        parser.add_argument(f"--{name}", metavar=name[0].upper(), help=f"only answers {what}")


def run(args: argparse.Namespace) -> int:
    """Print the scores; returns 0, also where there are none yet."""
    from broadsheet.home import paths
    from broadsheet.trainer.lately import TOLD
    from broadsheet.trainer.links import Links
    from broadsheet.trainer.log import Log
    from broadsheet.trainer.scope import Scope
    from broadsheet.trainer.scores import rows

    log = Log(paths.log_file())
    try:
        links = Links(log.rare("learner"))
        learner = args.learner and links.learner(args.learner)
        scope = Scope(learner, args.pack, args.topic, args.outlet, args.kind)
        if args.summary:
            _print_summary(log, scope, args)
        else:
            found = rows(log.events(kind="answer"), log.rare(*TOLD), scope)
            if args.json:
                for row in found:
                    print_json(row.record())
            elif args.csv:
                _print_csv(COLUMNS, (row.record() for row in found))
            else:
                _print_table(found, NONE_YET if scope == Scope() else NONE_SUCH)
    finally:
        log.close()
    _warn(log.notice())
    if log.unreadable:
        _warn(f"{log.unreadable} entries of {log.path} are damaged and were left out.")
    return 0


def _print_table(rows: Iterable["ScoreRow"], none: str) -> None:
    from broadsheet.language.width import clip

    empty = True
    for row in rows:
        if empty:
            say(f"{'when':<16}  {'verdict':<7}  {'score':>5}  {'learner':<12}  {'question':<40}  answer")
            empty = False
        when = row.at.astimezone().strftime("%Y-%m-%d %H:%M")
        score = "" if row.score is None else f"{row.score:.2f}"
        names = "  ".join(
            _padded(clip(text, width), width)
            for text, width in ((row.learner, 12), (one_line(row.prompt) or row.question, 40))
        )
        verdict = row.verdict + ("*" if row.original else "")
        say(f"{when}  {verdict:<7}  {score:>5}  {names}  {clip(one_line(row.given) or PASSED, 40)}")
    if empty:
        say(none)


def _print_summary(log: "Log", scope: "Scope", args: argparse.Namespace) -> None:
    from datetime import UTC, datetime

    from broadsheet.cli.scores_text import COLUMNS, figure_rows, print_figures
    from broadsheet.cli.trainer import derived
    from broadsheet.trainer.cards import Moment
    from broadsheet.trainer.figures import figures
    from broadsheet.trainer.lately import last_session
    from broadsheet.trainer.scope import Scope

    with derived() as (opened, progress):
        tables = opened()
        try:
            tables.update(progress)
            found = figures(tables.connection, scope, Moment.at(datetime.now(UTC), None))
        finally:
            tables.close()
    last = last_session(log) if scope == Scope() else None
    if args.json:
        print_json({**found.record(), "last": last and last.record()})
    elif args.csv:
        _print_csv(COLUMNS, figure_rows(found))
    elif not found.all.answered:
        say(NONE_YET if scope == Scope() else NONE_SUCH)
    else:
        print_figures(found, last)


def _print_csv(columns: tuple[str, ...], records: Iterable[dict[str, Any]]) -> None:
    import csv

    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    for record in records:
        writer.writerow([_cell(record[column]) for column in columns])


def _cell(value: object) -> object:
    """Return a value for CSV; text that a spreadsheet would run as a formula gets an apostrophe."""
    if not isinstance(value, str):
        return value
    from broadsheet.language.clean import visible

    shown = visible(value)
    return f"'{shown}" if value.startswith(_FORMULA) else shown


def _warn(text: str | None) -> None:
    if text:
        note(text)


def _padded(text: str, width: int) -> str:
    from broadsheet.language.width import cell_len

    return text + " " * (width - cell_len(text))
