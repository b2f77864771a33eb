"""Join a class from a terminal: the same room that phones join by its page."""

import argparse
import asyncio


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "address", metavar="ADDRESS", help="as the teacher's screen shows it, as 192.168.1.7:8642"
    )
    parser.add_argument("code", metavar="CODE", help="the class's code")
    parser.add_argument(
        "--name",
        default="",
        metavar="NAME",
        help="your name, or the code your teacher gave you (a made-up name)",
    )
    parser.add_argument("--team", default="", metavar="T", help="your team, where students form them")
    parser.add_argument("--plain", action="store_true", help="ask and answer line by line")


def run(args: argparse.Namespace) -> int:
    """Take part until the class is over; returns the exit code."""
    from broadsheet.classroom.client import address_of, code_in
    from broadsheet.classroom.seat import Seat
    from broadsheet.cli.open import at_terminal

    seat = Seat(address_of(args.address), code_in(args.code), args.name, args.team)
    if args.plain or not at_terminal():
        from broadsheet.cli.join_plain import play

        return asyncio.run(play(seat))
    from broadsheet.screens.join import run_join

    code: int = run_join(seat)
    return code
