"""Hold a class: students join from a page or a terminal, answer typed questions, and the results stay here."""

import argparse
import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, get_args

from broadsheet.cli.open import at_terminal
from broadsheet.cli.quiz import QUESTIONS, _fresh_seed, _positive, _whole
from broadsheet.cli.usage import wrong_usage
from broadsheet.grading.model import AnswerKind
from broadsheet.home.refusal import Refusal

if TYPE_CHECKING:
    from broadsheet.classroom.model import RosterRow, Settings
    from broadsheet.classroom.preparing import Draw
    from broadsheet.classroom.room import Room
    from broadsheet.classroom.rooms import RoomLog
    from broadsheet.quiz.model import Question
    from broadsheet.quiz.source import Source

PORT = 8642
"""Where a class is held unless told otherwise; the next free one where this is taken."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "source", nargs="?", metavar="PACK|COLLECTION", help="what to ask (the bundled collection)"
    )
    draw = parser.add_argument_group("questions")
    draw.add_argument("--count", type=_positive, default=None, metavar="N", help=f"how many ({QUESTIONS})")
    draw.add_argument(
        "--seed", type=_whole, metavar="S", help="draw the same questions as with this number before"
    )
    draw.add_argument("--kind", choices=get_args(AnswerKind), metavar="K", help="only questions of this kind")
    draw.add_argument("--topic", metavar="T", help="only questions on this topic or tag")
    draw.add_argument("--article", metavar="A", help="only questions resting on this article")
    draw.add_argument(
        "--preview", action="store_true", help="print the questions with answers, and host nothing"
    )
    draw.add_argument("--pick", metavar="1,4-6", help="ask only these numbers of the preview, in this order")
    play = parser.add_argument_group("the class")
    play.add_argument("--seconds", type=_positive, metavar="S", help="time for one question (no clock)")
    play.add_argument(
        "--speed",
        type=_percent,
        default=0,
        metavar="P",
        help="percent that the fastest answer adds, up to 25 (0)",
    )
    play.add_argument(
        "--board",
        choices=("off", "top", "own"),
        default="off",
        help="leaderboard: none, top three, or each their own rank",
    )
    play.add_argument("--teams", metavar="A,B", help="put students into these teams in turn")
    play.add_argument("--form-teams", action="store_true", help="let students name their teams")
    play.add_argument("--made-names", action="store_true", help="give every student a made-up name")
    play.add_argument(
        "--roster", metavar="FILE", help="let in only these: CSV with name, and if wanted code, extra, team"
    )
    hub = parser.add_argument_group("the hub")
    hub.add_argument(
        "--listen",
        metavar="ADDRESS",
        default="127.0.0.1",
        help="this machine alone (127.0.0.1), or `lan` for every network it is in",
    )
    hub.add_argument(
        "--port", type=_whole, metavar="P", help=f"port ({PORT}, or the next free one; 0 for any)"
    )
    hub.add_argument(
        "--no-screen",
        action="store_true",
        help="print address, code and host token as one JSON line, then the log",
    )
    hub.add_argument(
        "--resume",
        nargs="?",
        const="",
        metavar="CODE",
        help="take up a class that was held here (the last one)",
    )


def run(args: argparse.Namespace) -> int:
    """Hold the class; returns the exit code."""
    if args.speed and not args.seconds:
        raise wrong_usage(
            "broadsheet host", "--speed needs --seconds, the time that an answer is measured against"
        )
    if args.teams and args.form_teams:
        raise wrong_usage("broadsheet host", "--teams and --form-teams exclude each other")
    if args.preview:
        return _preview(args)
    if not args.no_screen and not at_terminal():
        raise Refusal("The host screen needs a terminal; `--no-screen` runs the hub alone.")
    log, room = _resumed(args) if args.resume is not None else _begun(args)
    try:
        return _held(args, log, room)
    finally:
        log.close()


def _held(args: argparse.Namespace, log: "RoomLog", room: "Room") -> int:
    from broadsheet.cli.class_hub import hold

    return asyncio.run(hold(room, log, args.listen, _ports(args, room), screen=not args.no_screen))


def _ports(args: argparse.Namespace, room: "Room") -> list[int]:
    if args.port is not None:
        return [args.port]
    return [room.setup.port] if room.setup.port else list(range(PORT, PORT + 20))


def _resumed(args: argparse.Namespace) -> "tuple[RoomLog, Room]":
    from broadsheet.classroom.rooms import codes_at_hand, opened

    code = args.resume or next(iter(codes_at_hand()), "")
    if not code:
        raise Refusal("No class was held here yet; `broadsheet host` begins one.")
    return opened(code)


def _begun(args: argparse.Namespace) -> "tuple[RoomLog, Room]":
    import secrets
    from datetime import UTC, datetime

    from broadsheet.classroom.codes import code_of
    from broadsheet.classroom.preparing import make_setup
    from broadsheet.classroom.room import Room
    from broadsheet.classroom.rooms import RoomLog, path_of
    from broadsheet.classroom.setups import session_payload
    from broadsheet.home.engine import engine_name
    from broadsheet.home.learners import device_id
    from broadsheet.quiz.source import open_source
    from broadsheet.trainer.model import Event

    source = open_source(args.source)
    questions, draw = _questions(args, source)
    settings = _settings(args)
    roster = _roster(args)
    code = code_of(secrets.randbelow(2**30))
    while path_of(code).exists():
        code = code_of(secrets.randbelow(2**30))
    setup = make_setup(
        source,
        questions,
        draw,
        room=_new_id(),
        code=code,
        engine=engine_name(None, "grading"),
        settings=settings,
        roster=roster,
        asked_for=args.source or "",
    )
    log = RoomLog(path_of(code))
    log.append(
        Event(
            _new_id(),
            "class",
            device_id(_new_id),
            datetime.now(UTC),
            "session",
            None,
            setup.engine,
            setup.pack,
            session_payload(setup),
        )
    )
    return log, Room(setup)


def _roster(args: argparse.Namespace) -> "tuple[RosterRow, ...]":
    from broadsheet.classroom.roster import read_roster

    return read_roster(args.roster) if args.roster else ()


def _settings(args: argparse.Namespace) -> "Settings":
    from broadsheet.classroom.model import LONGEST_NAME, MOST_TEAMS, Settings
    from broadsheet.language.clean import clean_line

    teams = [clean_line(name, LONGEST_NAME) for name in (args.teams or "").split(",")]
    teams = [name for name in dict.fromkeys(teams) if name][:MOST_TEAMS]
    return Settings(
        seconds=args.seconds,
        speed=args.speed / 100,
        board=args.board,
        teams=tuple(teams),
        form_teams=args.form_teams,
        own_names=not args.made_names,
    )


def _new_id() -> str:
    import uuid

    return str(uuid.uuid4())


def _percent(text: str) -> int:
    value = _whole(text)
    if value > 25:
        raise argparse.ArgumentTypeError("speed may add 25 percent at the most")
    return value


def _questions(args: argparse.Namespace, source: "Source") -> "tuple[list[Question], Draw]":
    """Return the questions to ask and how they were found."""
    from broadsheet.classroom.preparing import Draw, questions_of
    from broadsheet.quiz.filters import Filters

    seed = _fresh_seed() if args.seed is None else args.seed
    filters = Filters(args.kind, args.topic, args.article)
    filtered = bool(args.kind or args.topic or args.article)
    draw = Draw(seed, args.count or QUESTIONS)
    if args.pick:
        listed = _listed(args, source)
        return _chosen(source, [listed[number - 1].id for number in _numbers(args.pick, len(listed))], seed)
    questions = questions_of(source, draw, filters)
    # A draw from a part of the source is kept as its ids, so that it can be checked without the filters.
    return (questions, draw) if not filtered else _chosen(source, [one.id for one in questions], seed)


def _chosen(source: "Source", ids: list[str], seed: int) -> "tuple[list[Question], Draw]":
    from broadsheet.classroom.preparing import Draw, questions_of

    draw = Draw(seed, None, tuple(ids))
    return questions_of(source, draw), draw


def _listed(args: argparse.Namespace, source: "Source") -> "Sequence[Question]":
    """Return what the preview lists: every question the filters leave, in the source's own order."""
    from broadsheet.quiz.filters import Filters

    found: Sequence[Question] = Filters(args.kind, args.topic, args.article)(source.questions())
    if not found:
        raise Refusal(f"{source.title!r} has no question to ask; see `broadsheet questions`.")
    return found


def _preview(args: argparse.Namespace) -> int:
    from broadsheet.classroom.views import answer_text
    from broadsheet.cli.lines import one_line
    from broadsheet.cli.output import say
    from broadsheet.quiz.source import open_source

    for number, question in enumerate(_listed(args, open_source(args.source)), 1):
        say(f"{number:>3}  {one_line(question.prompt)}")
        answer = one_line(answer_text(question)) or "(a poll)"
        say(f"     {question.kind}: {answer}")
    say("Choose with --pick, as in --pick 1,4-6.")
    return 0


def _numbers(text: str, most: int) -> list[int]:
    """Return the numbers of "1,4-6", each once, in the order given."""
    found: dict[int, None] = {}
    for part in text.split(","):
        first, dash, last = (piece.strip() for piece in part.partition("-"))
        last = last if dash else first
        if not (first.isdecimal() and last.isdecimal()) or not 1 <= int(first) <= int(last) <= most:
            raise wrong_usage(
                "broadsheet host", f"argument --pick: {part.strip()!r} is no number from 1 to {most}"
            )
        found.update(dict.fromkeys(range(int(first), int(last) + 1)))
    return list(found)
