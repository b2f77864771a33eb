"""Find everything that is wrong with packs: a line each, with file, line and column.

Exit codes: 0 nothing found, 1 something found (or a file that cannot be read), 2 wrong usage.
"""

import argparse
from pathlib import Path

from broadsheet.cli.output import note, print_json, say


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "packs", nargs="*", metavar="PACK", help="a pack's name or a .toml file (default: all at hand)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a finding")
    parser.add_argument("--errors", action="store_true", help="leave warnings out")


def run(args: argparse.Namespace) -> int:
    """Print the findings of every pack asked for."""
    from broadsheet.home.refusal import Refusal
    from broadsheet.quiz.pack_files import find_pack, packs_at_hand

    files = [find_pack(name) for name in args.packs] or list(packs_at_hand(also_disabled=True).values())
    found = 0
    for path in files:
        try:
            found += _lint(path, args)
        except Refusal as refusal:
            if args.json:
                print_json(_unreadable(path, str(refusal)))
            else:
                note(str(refusal))
            found += 1
    if not args.json:
        packs = f"{len(files)} {'pack' if len(files) == 1 else 'packs'}"
        note(
            f"{packs}, {found} {'finding' if found == 1 else 'findings'}."
            if found
            else f"{packs}, nothing found."
        )
    return 1 if found else 0


def _unreadable(path: Path, refusal: str) -> dict[str, object]:
    """Return as a finding that a file cannot be read, at the place that the refusal begins with, if it does."""
    import re

    said = refusal.removeprefix(f"{path}")
    place = re.match(r":(\d+):(\d+): ", said)
    return {
        "file": str(path),
        "line": int(place[1]) if place else 1,
        "column": int(place[2]) if place else 1,
        "severity": "error",
        "code": "unreadable",
        "message": (said[place.end() :] if place else said.lstrip(": ")).rstrip("."),
        "question": None,
    }


def _lint(path: Path, args: argparse.Namespace) -> int:
    from broadsheet.quiz.lint import lint_file

    found = 0
    for one in lint_file(path):
        if args.errors and one.severity == "warning":
            continue
        found += 1
        if args.json:
            print_json(
                {
                    "file": str(path),
                    "line": one.line,
                    "column": one.column,
                    "severity": one.severity,
                    "code": one.code,
                    "message": one.message,
                    "question": one.question,
                }
            )
        else:
            say(f"{path}:{one.line}:{one.column}: {one.message} [{one.code}]")
    return found
