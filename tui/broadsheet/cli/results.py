"""Write the results of a class that was held here, or take in what students without network hand in."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from broadsheet.cli.output import print_json, say
from broadsheet.home.refusal import Refusal

if TYPE_CHECKING:
    from broadsheet.classroom.room import Room
    from broadsheet.classroom.rooms import RoomLog


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("code", nargs="?", metavar="CODE", help="the class's code (the last one)")
    parser.add_argument("--list", action="store_true", help="list the classes kept here")
    parser.add_argument(
        "--out", metavar="FOLDER", help="write CSV tables and results.json there (the data folder)"
    )
    parser.add_argument(
        "--without-names", action="store_true", help="number the students in place of their names"
    )
    parser.add_argument(
        "--json", action="store_true", help="print the results as one JSON object, and write nothing"
    )
    parser.add_argument(
        "--collect",
        nargs="+",
        default=[],
        metavar="FILE",
        help="first take in answers given elsewhere: what `broadsheet scores --json` printed",
    )


def run(args: argparse.Namespace) -> int:
    """List, collect or write; returns the exit code."""
    from datetime import UTC, datetime

    from broadsheet.classroom.files import collection_of, saved
    from broadsheet.classroom.results import results
    from broadsheet.classroom.rooms import alone, codes_at_hand, opened
    from broadsheet.classroom.tables import pseudonymous
    from broadsheet.cli.lesson import tell

    codes = codes_at_hand()
    if args.list:
        return _list(codes)
    if not args.code and not codes:
        raise Refusal("No class was held here yet; `broadsheet host` begins one.")
    log, room = opened(args.code or codes[0])
    try:
        if args.collect:
            with alone(room.setup.code):
                for path in args.collect:
                    _collect(log, room, path)
    finally:
        log.close()
    record = results(room, datetime.now(UTC))
    if args.json:
        print_json(pseudonymous(record) if args.without_names else record)
        return 0
    place = saved(record, Path(args.out).expanduser() if args.out else None, names=not args.without_names)
    say(
        f"{room.setup.title}, class {room.setup.code}: {len(record['students'])} students, {len(record['questions'])} questions."
    )
    say(f"Saved in {place}")
    tell(record, collection_of(record))
    return 0


def _list(codes: list[str]) -> int:
    from broadsheet.classroom.rooms import opened

    for code in codes:
        log, room = opened(code)
        log.close()
        say(f"{code}  {room.phase:<8}  {len(room.students):>3} students  {room.setup.title}")
    if not codes:
        say("No class was held here yet.")
    return 0


def _collect(log: "RoomLog", room: "Room", path: str) -> None:
    import uuid
    from datetime import UTC, datetime

    from broadsheet.classroom.collect import collected, read_lines
    from broadsheet.home.learners import device_id
    from broadsheet.trainer.judging import Judge

    def new_id() -> str:
        return str(uuid.uuid4())

    found = collected(
        room,
        read_lines(path),
        known=frozenset(event.id for event in log.stored()),
        now=datetime.now(UTC),
        device=device_id(new_id),
        judge=Judge(),
        new_id=new_id,
    )
    if found.events:
        log.append(*found.events)
    say(
        f"{path}: {found.taken} answers taken in, {found.known} known already, {found.other} to other questions or given twice."
    )
