"""List the packs at hand: bundled ones and your own, those switched off too."""

import argparse

from broadsheet.cli.output import note, print_json, say


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Print a line a pack; exit code 1 where one cannot be used."""
    from broadsheet.home.refusal import Refusal
    from broadsheet.quiz.pack_files import disabled, packs_at_hand
    from broadsheet.quiz.packs import load_pack

    off, code = disabled(), 0
    for name, path in packs_at_hand(also_disabled=True).items():
        try:
            pack = load_pack(path)
        except Refusal as refusal:
            note(str(refusal))
            code = 1
            continue
        if args.json:
            print_json(
                {
                    "name": name,
                    "id": pack.id,
                    "version": pack.version,
                    "title": pack.title,
                    "questions": len(pack.questions),
                    "license": pack.license,
                    "language": pack.language,
                    "enabled": name not in off,
                    "path": str(path),
                }
            )
        else:
            count = len(pack.questions)
            state = ", switched off" if name in off else ""
            say(f"{name}: {pack.title} ({count} {'question' if count == 1 else 'questions'}{state}) {path}")
    return code
