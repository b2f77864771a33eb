"""Answer questions on a collection or a pack, in the app or line by line."""

import argparse
import sys
import time
from typing import get_args

from broadsheet.cli.analyzer import add_analyzer, chosen_analyzer
from broadsheet.cli.numbers import fresh_seed, positive, whole
from broadsheet.grading.model import AnswerKind
from broadsheet.trainer.play import MODES

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
        "--count", type=positive, metavar="N", help="how many questions (10; in survival all)"
    )
    parser.add_argument(
        "--seed", type=whole, metavar="S", help="draw the same questions as with this number before"
    )
    parser.add_argument("--learner", metavar="NAME", help="whose answers these are (default: your user name)")
    parser.add_argument(
        "--kind", choices=get_args(AnswerKind), metavar="K", help="only questions of this kind"
    )
    parser.add_argument("--topic", metavar="T", help="only questions on this topic or tag")
    parser.add_argument(
        "--article", metavar="A", help="only questions resting on this article (its name or outlet)"
    )
    parser.add_argument(
        "--mode",
        choices=tuple(MODES),
        default="drill",
        metavar="M",
        help="; ".join(f"{name}: {text}" for name, text in MODES.items()) + " (drill)",
    )
    parser.add_argument(
        "--time", type=positive, metavar="S", help="seconds for each question (a learner may have more)"
    )
    parser.add_argument("--total-time", type=positive, metavar="S", help="seconds for the whole quiz")
    parser.add_argument("--open-book", action="store_true", help="the articles may be read while answering")
    parser.add_argument(
        "--teams", type=_teams, default=(), metavar="A,B", help="teams at this keyboard, who take turns"
    )
    add_analyzer(parser)
    parser.add_argument("--plain", action="store_true", help="ask and answer line by line")


def run(args: argparse.Namespace) -> int:
    """Play the quiz; returns the exit code."""
    if args.plain or not _at_terminal():
        return _plain(args, fresh_seed() if args.seed is None else args.seed)
    from broadsheet.screens.start import run_app

    code: int = run_app(
        args.source,
        start="quiz",
        analyzer=chosen_analyzer(args),
        count=_count(args),
        seed=args.seed,  # without one, every quiz in the app draws and shows its own
        learner=args.learner,
        kind=args.kind,
        topic=args.topic,
        article=args.article,
        mode=args.mode,
        seconds=args.time,
        total_seconds=args.total_time,
        open_book=args.open_book,
        teams=args.teams,
    )
    return code


def _plain(args: argparse.Namespace, seed: int) -> int:
    from broadsheet.cli.collection import note_foreign
    from broadsheet.cli.lines import expect_utf8
    from broadsheet.cli.output import say
    from broadsheet.cli.plain import HOW_TO, Player
    from broadsheet.cli.trainer import about_others, derived, maker, new_id
    from broadsheet.home import paths
    from broadsheet.home.learners import learner_name
    from broadsheet.quiz.filters import Filters
    from broadsheet.quiz.source import open_source
    from broadsheet.trainer.choosing import Wish
    from broadsheet.trainer.dealing import deal
    from broadsheet.trainer.drill import Drill
    from broadsheet.trainer.learners import settings
    from broadsheet.trainer.log import Log
    from broadsheet.trainer.play import Session
    from broadsheet.trainer.undoing import earlier

    expect_utf8()
    name, analyzer = learner_name(args.learner), chosen_analyzer(args)
    source = open_source(args.source, analyzer)
    articles = source.collection.articles if source.collection is not None else ()
    if source.collection is not None:
        note_foreign(articles)
    filters = Filters(args.kind, args.topic, args.article)
    wish = Wish(args.mode, _count(args), filters, args.time, args.total_time, args.open_book, args.teams)
    log = Log(paths.log_file())
    try:
        log.open()
        making = maker()
        learner = settings(log.rare("learner"), name)
        with derived() as (tables, progress):
            questions = deal(source, wish, seed, learner, log, tables, making, None, progress)
        if notice := log.notice():
            say(notice)
        session = Session(
            new_id(), learner.name, making.device, source.version, seed, args.mode, wish.rules(learner)
        )
        how = "" if args.mode == "drill" else f" Mode: {args.mode}."
        say(f"{source.title}. Questions: {len(questions)}. Seed: {seed}. Learner: {learner.name}.{how}")
        say(HOW_TO)
        drill = Drill(
            questions, session, append=log.append, now=making.now, new_id=new_id, ticks=time.monotonic,
            earlier=earlier(log, learner.name),
        )  # fmt: skip
        return Player(drill, about_others(source.collection, analyzer), articles).play()
    finally:
        log.close()


def _count(args: argparse.Namespace) -> int | None:
    """Return how many questions are asked for; to survive is to see how many there are."""
    return (None if args.mode == "survival" else QUESTIONS) if args.count is None else int(args.count)


def _at_terminal() -> bool:
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def _teams(text: str) -> tuple[str, ...]:
    from broadsheet.home.learners import LONGEST_NAME
    from broadsheet.language.clean import clean_line

    names = [clean_line(name, LONGEST_NAME) for name in text.split(",")]
    if len(names) < 2 or not all(names) or len(set(names)) != len(names):
        raise argparse.ArgumentTypeError("name two teams or more, with commas between, none of them twice")
    return tuple(names)
