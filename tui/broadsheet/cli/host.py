"""Hold a class: students join from a page or a terminal, answer typed questions, and the results stay here."""

import argparse
import asyncio
from typing import TYPE_CHECKING, get_args

from broadsheet.cli.class_questions import Request, found, preview
from broadsheet.cli.numbers import fresh_seed, positive, whole
from broadsheet.cli.open import at_terminal
from broadsheet.cli.quiz import QUESTIONS
from broadsheet.cli.usage import wrong_usage
from broadsheet.grading.model import AnswerKind
from broadsheet.home.refusal import Refusal

if TYPE_CHECKING:
    from broadsheet.classroom.model import RosterRow, Settings
    from broadsheet.classroom.room import Room
    from broadsheet.classroom.rooms import RoomLog

PORT = 8642
"""Where a class is held unless told otherwise; the next free one where this is taken."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "source", nargs="?", metavar="PACK|COLLECTION", help="what to ask (the bundled collection)"
    )
    draw = parser.add_argument_group("questions")
    draw.add_argument("--count", type=positive, default=None, metavar="N", help=f"how many ({QUESTIONS})")
    draw.add_argument(
        "--seed", type=whole, metavar="S", help="draw the same questions as with this number before"
    )
    draw.add_argument("--kind", choices=get_args(AnswerKind), metavar="K", help="only questions of this kind")
    draw.add_argument("--topic", metavar="T", help="only questions on this topic or tag")
    draw.add_argument("--article", metavar="A", help="only questions resting on this article")
    draw.add_argument(
        "--preview", action="store_true", help="print the questions with answers, and host nothing"
    )
    draw.add_argument("--pick", metavar="1,4-6", help="ask only these numbers of the preview, in this order")
    play = parser.add_argument_group("the class")
    play.add_argument("--seconds", type=positive, metavar="S", help="time for one question (no clock)")
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
        "--port", type=whole, metavar="P", help=f"port ({PORT}, or the next free one; 0 for any)"
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
        return preview(_request(args))
    if not args.no_screen and not at_terminal():
        raise Refusal("The host screen needs a terminal; `--no-screen` runs the hub alone.")
    return _begun(args) if args.resume is None else _resumed(args)


def _held(args: argparse.Namespace, log: "RoomLog", room: "Room") -> int:
    from broadsheet.cli.class_hub import hold

    try:
        return asyncio.run(hold(room, log, args.listen, _ports(args, room), screen=not args.no_screen))
    finally:
        log.close()


def _ports(args: argparse.Namespace, room: "Room") -> list[int]:
    if args.port is not None:
        return [args.port]
    return [room.setup.port] if room.setup.port else list(range(PORT, PORT + 20))


def _resumed(args: argparse.Namespace) -> int:
    from broadsheet.classroom.rooms import alone, codes_at_hand, opened

    code = args.resume or next(iter(codes_at_hand()), "")
    if not code:
        raise Refusal("No class was held here yet; `broadsheet host` begins one.")
    log, room = opened(code)
    log.close()
    with alone(room.setup.code):
        # Read anew: it may have gone on elsewhere until the lock was ours.
        log, room = opened(code)
        return _held(args, log, room)


def _begun(args: argparse.Namespace) -> int:
    import secrets
    from datetime import UTC, datetime

    from broadsheet.classroom.codes import CODES, code_of
    from broadsheet.classroom.model import Setup
    from broadsheet.classroom.room import Room
    from broadsheet.classroom.rooms import RoomLog, alone, path_of
    from broadsheet.classroom.setups import session_payload
    from broadsheet.home.engine import engine_name
    from broadsheet.home.learners import device_id
    from broadsheet.trainer.model import Event

    settings, roster = _settings(args), _roster(args)
    asked = found(_request(args))
    code = code_of(secrets.randbelow(CODES))
    while path_of(code).exists():
        code = code_of(secrets.randbelow(CODES))
    setup = Setup(
        room=_new_id(),
        code=code,
        title=asked.title,
        source=asked.source,
        pack=asked.version,
        engine=engine_name(None, "grading"),
        seed=asked.draw.seed,
        items=asked.items,
        count=asked.draw.count,
        picked=bool(asked.draw.picked),
        settings=settings,
        roster=roster,
        port=args.port or 0,
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
    with alone(code):
        return _held(args, log, Room(setup))


def _request(args: argparse.Namespace) -> Request:
    return Request(
        source=args.source,
        seed=fresh_seed() if args.seed is None else args.seed,
        count=args.count or QUESTIONS,
        pick=args.pick,
        kind=args.kind,
        topic=args.topic,
        article=args.article,
    )


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
    value = whole(text)
    if value > 25:
        raise argparse.ArgumentTypeError("speed may add 25 percent at the most")
    return value
