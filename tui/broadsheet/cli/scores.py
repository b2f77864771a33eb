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
    from broadsheet.trainer.scores import ScoreRow, Summary, Tally

COLUMNS = ("event", "learner", "question", "given", "verdict", "score", "at")
NONE_YET = "No scores yet; broadsheet quiz asks the first questions."
PASSED = "(passed)"
"""What stands in the table for an answer of no words."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_TALLY = ("answered", "right", "partial", "wrong", "mean")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object an answer")
    form.add_argument("--csv", action="store_true", help="print comma-separated values with a header")
    parser.add_argument("--summary", action="store_true", help="print totals instead of answers")


def run(args: argparse.Namespace) -> int:
    """Print the scores; returns 0, also where there are none yet."""
    from broadsheet.home import paths
    from broadsheet.trainer.log import Log
    from broadsheet.trainer.scores import rows, summary

    log = Log(paths.log_file())
    try:
        answers = log.events(kind="answer")
        if args.summary:
            _print_summary(summary(answers, zone=None), args)
        elif args.json:
            for row in rows(answers):
                print_json(row.record())
        elif args.csv:
            _print_csv(COLUMNS, (row.record() for row in rows(answers)))
        else:
            _print_table(rows(answers))
    finally:
        log.close()
    _warn(log.notice())
    if log.unreadable:
        _warn(f"{log.unreadable} entries of {log.path} are damaged and were left out.")
    return 0


def _print_table(rows: Iterable["ScoreRow"]) -> None:
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
        say(f"{when}  {row.verdict:<7}  {score:>5}  {names}  {clip(one_line(row.given) or PASSED, 40)}")
    if empty:
        say(NONE_YET)


def _print_summary(totals: "Summary", args: argparse.Namespace) -> None:
    if args.json:
        print_json(totals.record())
    elif args.csv:
        _print_csv(("scope", "name", *_TALLY), _summary_rows(totals))
    elif not totals.sessions:
        say(NONE_YET)
    else:
        say(f"Sessions: {totals.sessions}")
        say(f"Answered: {_in_words(totals.all)}")
        if totals.last:
            last = totals.last
            began = last.began.astimezone().strftime("%Y-%m-%d %H:%M")
            say(f"Last session, {began}, {last.pack}, {last.learner}: {_in_words(last.tally)}")
        for title, table in (
            ("By pack", totals.by_pack),
            ("By learner", totals.by_learner),
            ("By day", totals.by_day),
        ):
            say(f"{title}:")
            for name, tally in table.items():
                say(f"  {name}: {_in_words(tally)}")


def _in_words(tally: "Tally") -> str:
    mean = "" if tally.mean is None else f", mean score {tally.mean:.2f}"
    return (
        f"{tally.answered} ({tally.right} right, {tally.partial} partly right, {tally.wrong} not right{mean})"
    )


def _summary_rows(totals: "Summary") -> Iterable[dict[str, Any]]:
    yield {"scope": "all", "name": "", **totals.all.record()}
    tables = (("pack", totals.by_pack), ("learner", totals.by_learner), ("day", totals.by_day))
    for scope, table in tables:
        for name, tally in table.items():
            yield {"scope": scope, "name": name, **tally.record()}


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
