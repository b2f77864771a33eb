"""Go through the questions made from a collection, judge each, and save the good ones as a pack."""

import argparse
from typing import TYPE_CHECKING, get_args

from broadsheet.cli.analyzer import add_analyzer, chosen_analyzer
from broadsheet.cli.collection import add_collection, folder_of
from broadsheet.cli.usage import wrong_usage
from broadsheet.grading.model import AnswerKind

if TYPE_CHECKING:
    from broadsheet.trainer.judgements import Judgement, Share


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_collection(parser)
    parser.add_argument("--count", type=_number, metavar="N", help="judge at most N questions")
    parser.add_argument(
        "--seed", type=_number, metavar="S", help="in an order drawn by S instead of the best first"
    )
    parser.add_argument("--all", action="store_true", help="also the questions that no quiz draws from")
    parser.add_argument("--kind", choices=get_args(AnswerKind), metavar="K", help="only this kind")
    parser.add_argument("--topic", metavar="T", help="only questions on this topic or tag")
    parser.add_argument("--learner", metavar="NAME", help="whose judgements these are (your user name)")
    parser.add_argument(
        "--pack", metavar="NAME", help="the pack to save into: a name or a .toml file (COLLECTION-curated)"
    )
    add_analyzer(parser)
    parser.add_argument("--plain", action="store_true", help="judge line by line")
    parser.add_argument(
        "--summary", action="store_true", help="print what was judged so far, and judge nothing"
    )
    parser.add_argument("--json", action="store_true", help="with --summary, print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Judge or sum up; returns the exit code."""
    if args.json and not args.summary:
        raise wrong_usage("broadsheet curate", "--json goes with --summary")
    if args.count == 0:
        raise wrong_usage("broadsheet curate", "argument --count: give a number from 1 up")
    if args.summary:
        return _summary(args)
    from broadsheet.cli.open import at_terminal

    if args.plain or not at_terminal():
        return _plain(args)
    from broadsheet.home.learners import learner_name
    from broadsheet.quiz.pack_names import pack_path
    from broadsheet.screens.start import run_app

    folder = folder_of(args)
    # What the app would refuse is refused before it opens.
    learner_name(args.learner)
    pack_path(folder.resolve().name, args.pack)
    code: int = run_app(
        str(folder),
        start="curate",
        analyzer=chosen_analyzer(args),
        count=args.count,
        seed=args.seed,
        learner=args.learner,
        kind=args.kind,
        topic=args.topic,
        every=args.all,
        pack=args.pack,
    )
    return code


def _plain(args: argparse.Namespace) -> int:
    from datetime import UTC, datetime

    from broadsheet.cli import curate_plain
    from broadsheet.cli.collection import opened
    from broadsheet.cli.lines import expect_utf8
    from broadsheet.facts.remembered import find_remembered
    from broadsheet.home import paths
    from broadsheet.quiz.accounts import Accounts
    from broadsheet.quiz.make import make_questions
    from broadsheet.quiz.pack_names import pack_path
    from broadsheet.trainer.curating import Wish, begin
    from broadsheet.trainer.log_judgements import JudgementLog

    expect_utf8()
    collection = opened(args)
    path = pack_path(collection.name, args.pack)
    findings = find_remembered(collection, chosen_analyzer(args))
    made = make_questions(collection, findings)
    log = JudgementLog(paths.judgements_file())
    wish = Wish(args.count, args.seed, args.all, args.kind, args.topic, args.learner)
    curation = begin(made, collection, wish, log, lambda: datetime.now(UTC))
    return curate_plain.judge_all(curation, Accounts(collection, findings), collection, log, path)


def _summary(args: argparse.Namespace) -> int:
    from broadsheet.cli.output import note, print_json, say
    from broadsheet.home import paths
    from broadsheet.trainer.judgements import precision
    from broadsheet.trainer.log_judgements import JudgementLog

    name = folder_of(args).resolve().name
    log = JudgementLog(paths.judgements_file())
    found = precision(one for one in log.read() if _wanted(one, name, args))
    if notice := log.notice():
        note(notice)
    if args.json:
        print_json(
            {
                "collection": name,
                "n": found.all.n,
                **found.counts,
                "share_good": _rounded(found.all.share),
                "interval": [_rounded(end) for end in found.all.interval or ()],
                "shown": _record(found.shown),
                "kinds": {key: _record(share) for key, share in found.by_kind.items()},
                "engines": {key: _record(share) for key, share in found.by_engine.items()},
                "judges": {key: _record(share) for key, share in found.by_judge.items()},
                "causes": dict(found.causes),
            }
        )
        return 0
    if not found.all.n:
        say(f"No question of {name} has been judged so far; begin with broadsheet curate {name}.")
        return 0
    counts = ", ".join(f"{number} {word}" for word, number in found.counts.items() if number)
    say(f"{name}: {counts}.")
    say(f"Good as generated: {_told(found.all)}.")
    if found.shown.n != found.all.n:
        say(f"Of those that a quiz draws from: {_told(found.shown)}.")
    for what, shares in (("kind", found.by_kind), ("engine", found.by_engine), ("judge", found.by_judge)):
        if len(shares) > 1:
            for key, share in shares.items():
                say(f"  {what} {key}: {_told(share)}")
    for cause, number in found.causes.items():
        say(f"  {number} × {cause}")
    return 0


def _wanted(one: "Judgement", name: str, args: argparse.Namespace) -> bool:
    return (
        one.collection.rpartition("@")[0] == name
        and args.kind in (None, one.kind)
        and args.learner in (None, one.judge)
    )


def _told(share: "Share") -> str:
    if share.share is None or share.interval is None:
        return "none judged"
    low, high = share.interval
    return f"{share.good} of {share.n}, {share.share:.0%} (95 % interval {low:.0%} to {high:.0%})"


def _record(share: "Share") -> dict[str, object]:
    return {"good": share.good, "n": share.n, "share_good": _rounded(share.share)}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _number(text: str) -> int:
    if not text.isdecimal() or len(text) > 18:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a whole number from 0 up")
    return int(text)
