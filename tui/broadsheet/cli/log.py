"""The event log: take it to another machine, see what learners' corrections suggest, and mend what lost its question."""

import argparse
import sys
from typing import TYPE_CHECKING

from broadsheet.cli.lines import one_line
from broadsheet.cli.output import note, print_json, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from broadsheet.quiz.model import Question
    from broadsheet.quiz.source import Source
    from broadsheet.trainer.log import Log
    from broadsheet.trainer.model import Event


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare what can be done."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    export = actions.add_parser("export", help="write the log as JSON lines")
    export.add_argument("file", nargs="?", metavar="FILE", help="where to (default, and -: standard output)")
    export.add_argument("--learner", metavar="NAME", help="only this learner's events")
    taking = actions.add_parser("import", help="take in what another machine exported; twice is as once")
    taking.add_argument("file", metavar="FILE", help="what export wrote; - is standard input")
    aliases = actions.add_parser(
        "aliases", help="answers that learners said were right, or were not: for a pack's author"
    )
    flags = actions.add_parser("flags", help="questions that learners called bad ones")
    for action in (aliases, flags):
        action.add_argument("--pack", metavar="P", help="only on this collection or pack")
        action.add_argument("--json", action="store_true", help="print one JSON object a line")
    doctor = actions.add_parser("doctor", help="check the log, and find histories whose question is gone")
    doctor.add_argument(
        "source", nargs="?", metavar="COLLECTION", help="a collection or pack (default: the bundled one)"
    )
    either = doctor.add_mutually_exclusive_group()
    either.add_argument(
        "--relink", action="store_true", help="carry those histories over to the questions found"
    )
    either.add_argument(
        "--undo",
        action="store_true",
        help="take back what was carried over last; again, what was before that",
    )


def run(args: argparse.Namespace) -> int:
    """Do it; returns the exit code."""
    from broadsheet.home import paths
    from broadsheet.trainer.log import Log

    log = Log(paths.log_file())
    try:
        code = _ACTIONS[args.action](log, args)
    finally:
        log.close()
    if notice := log.notice():
        note(notice)
    return code


def _export(log: "Log", args: argparse.Namespace) -> int:
    from pathlib import Path

    from broadsheet.home.refusal import Refusal
    from broadsheet.trainer.links import Links
    from broadsheet.trainer.log_transfer import lines, write

    log.rare("relink")  # what cannot be read is refused before a line is written
    events = log.events()
    if args.learner is not None:
        links = Links(log.rare("learner"))
        wanted = links.learner(args.learner)
        if wanted not in {links.learner(name) for name in log.learners()}:
            raise Refusal(f"There is no learner {args.learner!r}; broadsheet learner list names them.")
        events = (
            event
            for event in events
            if links.learner(event.learner) == wanted
            or event.kind == "relink"
            or (event.kind == "undo" and event.question is None)
        )
    if args.file not in (None, "-"):
        count = write(Path(args.file), events)
        say(f"{_counted(count, 'event')} written to {args.file}.")
        return 0
    for line in lines(events):
        sys.stdout.write(line + "\n")
    return 0


def _import(log: "Log", args: argparse.Namespace) -> int:
    from pathlib import Path

    from broadsheet.trainer.log_transfer import take_in, take_lines

    if args.file == "-":
        with open(sys.stdin.fileno(), "rb", closefd=False) as data:
            done = take_lines("standard input", data, log)
    else:
        done = take_in(Path(args.file), log)
    say(f"{_counted(done.added, 'event')} added, {done.there} were here already.")
    if done.unreadable:
        lines = _counted(done.unreadable, "line")
        are = "is no event and was" if done.unreadable == 1 else "are no events and were"
        note(f"{lines} of {args.file} {are} left out.")
    return 1 if done.unreadable else 0


def _aliases(log: "Log", args: argparse.Namespace) -> int:
    from broadsheet.trainer.corrections import suggestions

    found = suggestions(log.rare("override", "undo", "relink", "learner"), args.pack)
    for one in found:
        if args.json:
            print_json(one.record())
            continue
        say(f"{one.question}: {one_line(one.prompt)}")
        by, times = _counted(one.learners, "learner"), _counted(one.times, "time")
        what = "right" if one.to == "accept" else "not right"
        say(f"  {one.given!r} was said to be {what}, {times}, by {by}: {one.toml}")
    if not found and not args.json:
        say("No verdict was corrected.")
    return 0


def _flags(log: "Log", args: argparse.Namespace) -> int:
    from broadsheet.trainer.corrections import flags

    found = flags(log.rare("flag", "undo", "relink", "learner"), args.pack)
    for one in found:
        if args.json:
            print_json(
                {name: getattr(one, name) for name in ("pack", "question", "prompt", "reason", "learner")}
            )
        else:
            say(f"{one.question}: {one_line(one.prompt)}{f' ({one_line(one.reason)})' if one.reason else ''}")
    if not found and not args.json:
        say("No question was flagged.")
    return 0


def _doctor(log: "Log", args: argparse.Namespace) -> int:
    from broadsheet.cli.trainer import derived, maker
    from broadsheet.quiz.source import open_source
    from broadsheet.trainer.doctor import last_run, orphans, relink_payloads, relinks

    told = log.rare("relink", "undo")  # a damaged file is found out, and mended, by reading it
    if args.undo:
        return _unlink(log, last_run(told))
    source = open_source(args.source)
    questions = _askable(source)
    with derived() as (opened, progress):
        tables = opened()
        try:
            tables.update(progress)
            known, lost = orphans(tables.connection, source.name, questions)
        finally:
            tables.close()
    say(f"{log.path}: sound." if log.sound() else f"{log.path}: damaged; it is mended when it is next used.")
    say(
        f"{source.title}: {len(questions)} questions, {len(known)} with a history, {_histories(len(lost))} without a question."
    )
    found = relinks(lost, questions, known)
    for one in found:
        say(f"{one.orphan.question} ({one.orphan.answered} answers): {one_line(one.orphan.prompt)}")
        say(f"  goes to {one.to.id}, for {one.why}: {one_line(one.to.prompt)}")
    if found and args.relink:
        making = maker()
        links = relink_payloads(((one.orphan.question, one.to.id, one.why) for one in found), making.new_id())
        log.append(*(making.make("relink", "", None, payload) for payload in links))
        say(f"{_histories(len(found))} carried over. broadsheet log doctor --undo takes that back.")
    elif found:
        say("broadsheet log doctor --relink carries them over.")
    elif last := last_run(told):
        say(f"{_histories(len(last))} carried over last; broadsheet log doctor --undo takes that back.")
    return 0


def _unlink(log: "Log", links: "Sequence[Event]") -> int:
    from broadsheet.cli.trainer import maker

    making = maker()
    log.append(*(making.make("undo", "", None, {"event": link.id}) for link in links))
    for link in links:
        ends = [one_line(str(link.payload.get(end, ""))) for end in ("from", "to")]
        say(f"{ends[0]} has its own history again, no longer that of {ends[1]}.")
    if not links:
        say("No history was carried over.")
    return 0


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _histories(count: int) -> str:
    return f"{count} {'history' if count == 1 else 'histories'}"


def _askable(source: "Source") -> "Sequence[Question]":
    """Return all that can be asked: of a collection also what no quiz draws from by itself."""
    collection = source.collection
    if collection is None or not source.version.startswith(f"{collection.name}@"):
        return source.questions()
    from broadsheet.facts.remembered import find_remembered
    from broadsheet.quiz.make import make_questions

    return make_questions(collection, find_remembered(collection, None)).kept


_ACTIONS = {"export": _export, "import": _import, "aliases": _aliases, "flags": _flags, "doctor": _doctor}
