"""Answer questions on a collection or a pack, in the app or line by line."""

import argparse
import sys
import uuid
from datetime import UTC, datetime
from typing import get_args

from broadsheet.cli.analyzer import add_analyzer, chosen_analyzer
from broadsheet.grading.model import AnswerKind

QUESTIONS = 10
"""How many questions a quiz has unless it is told otherwise."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "source",
        nargs="?",
        metavar="COLLECTION",
        help="a folder of articles, or the name of a collection or a pack (default: the bundled collection)",
    )
    parser.add_argument(
        "--count", type=_positive, default=QUESTIONS, metavar="N", help="how many questions (10)"
    )
    parser.add_argument(
        "--seed", type=_whole, metavar="S", help="draw the same questions as with this number before"
    )
    parser.add_argument("--learner", metavar="NAME", help="whose answers these are (default: your user name)")
    parser.add_argument(
        "--kind", choices=get_args(AnswerKind), metavar="K", help="only questions of this kind"
    )
    parser.add_argument("--topic", metavar="T", help="only questions on this topic or tag")
    parser.add_argument(
        "--article", metavar="A", help="only questions resting on this article (its name or outlet)"
    )
    add_analyzer(parser)
    parser.add_argument("--plain", action="store_true", help="ask and answer line by line")


def run(args: argparse.Namespace) -> int:
    """Play the quiz; returns the exit code."""
    if args.plain or not _at_terminal():
        return _plain(args, _fresh_seed() if args.seed is None else args.seed)
    from broadsheet.screens.start import run_app

    code: int = run_app(
        args.source,
        start="quiz",
        analyzer=chosen_analyzer(args),
        count=args.count,
        seed=args.seed,  # without one, every quiz in the app draws and shows its own
        learner=args.learner,
        kind=args.kind,
        topic=args.topic,
        article=args.article,
    )
    return code


def _plain(args: argparse.Namespace, seed: int) -> int:
    from broadsheet.cli import plain
    from broadsheet.cli.collection import note_foreign
    from broadsheet.cli.lines import expect_utf8
    from broadsheet.cli.output import say
    from broadsheet.home import paths
    from broadsheet.home.learners import device_id, learner_name
    from broadsheet.quiz.filters import Filters
    from broadsheet.quiz.source import draw_questions, open_source
    from broadsheet.trainer.drill import Drill
    from broadsheet.trainer.log import Log
    from broadsheet.trainer.play import Session

    expect_utf8()
    learner = learner_name(args.learner)
    source = open_source(args.source, chosen_analyzer(args))
    if source.collection is not None:
        note_foreign(source.collection.articles)
    questions = draw_questions(source, args.count, seed, Filters(args.kind, args.topic, args.article))
    log = Log(paths.log_file())
    log.open()
    try:
        if notice := log.notice():
            say(notice)
        session = Session(_new_id(), learner, device_id(_new_id), source.version, seed)
        say(f"{source.title}. Questions: {len(questions)}. Seed: {seed}. Learner: {learner}.")
        say(plain.HOW_TO)
        drill = Drill(questions, session, append=log.append, now=lambda: datetime.now(UTC), new_id=_new_id)
        return plain.play(drill)
    finally:
        log.close()


def _at_terminal() -> bool:
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def _fresh_seed() -> int:
    import secrets

    return secrets.randbelow(2**31)


def _new_id() -> str:
    return str(uuid.uuid4())


def _positive(text: str) -> int:
    value = _whole(text)
    if value < 1:
        raise argparse.ArgumentTypeError("give a number from 1 up")
    return value


def _whole(text: str) -> int:
    if not text.isdecimal() or len(text) > 18:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a whole number from 0 up")
    return int(text)
