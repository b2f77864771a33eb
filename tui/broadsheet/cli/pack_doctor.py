"""Look over all packs at hand and what they rest on; each finding comes with the way out.

Exit codes: 0 all is well, 1 something was found, 2 wrong usage.
"""

import argparse

from broadsheet.cli.output import print_json, say


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--json", action="store_true", help="print one JSON object a finding")


def run(args: argparse.Namespace) -> int:
    """Print what was found."""
    from broadsheet.quiz.doctor import examine

    found = examine()
    for one in found:
        if args.json:
            print_json({"file": str(one.path), "code": one.code, "message": one.message})
        else:
            say(f"{one.path}: {one.message} [{one.code}]")
    if not found and not args.json:
        say("All packs are well.")
    return 1 if found else 0
