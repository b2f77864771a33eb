"""Make a pack of another program's question file."""

import argparse

from broadsheet.cli.output import note, print_json, say

_MOST_SHOWN = 100
"""Notes that are printed; more would hide what came of the import."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    from broadsheet.exchange.formats import READ

    names = ", ".join(one.name for one in READ)
    parser.add_argument("file", metavar="FILE", help="the file to import")
    parser.add_argument(
        "--from", dest="format", metavar="FORMAT", help=f"{names}; told from the content if not given"
    )
    parser.add_argument("--to", metavar="PACK", help="the pack's name or a .toml file (the file's name)")
    parser.add_argument(
        "--swap", action="store_true", help="ask for what comes first on each card, by what comes second"
    )
    parser.add_argument("--replace", action="store_true", help="write over a pack that is there")
    parser.add_argument(
        "--strict", action="store_true", help="write nothing where anything would be left out"
    )
    parser.add_argument("--json", action="store_true", help="print notes and result as JSON lines")


def run(args: argparse.Namespace) -> int:
    """Write the pack; say what could not be carried, with its line, on standard error."""
    from pathlib import Path

    from broadsheet.exchange import place
    from broadsheet.exchange.formats import READ, format_named
    from broadsheet.exchange.text_input import read_input
    from broadsheet.exchange.trade import import_pack
    from broadsheet.home.refusal import Refusal

    wanted = format_named(args.format, READ) if args.format else None
    path = place.target(args.file, args.to, replace=args.replace)
    source = read_input(Path(args.file).expanduser(), args.file)
    pack, notes, found = import_pack(source, wanted, place.pack_id(path), swap=args.swap)
    for one in notes if args.json else notes[:_MOST_SHOWN]:
        if args.json:
            print_json({"file": args.file, "line": one.line, "message": one.message})
        else:
            note(source.at(one.line, one.message))
    if len(notes) > _MOST_SHOWN and not args.json:
        note(f"{len(notes) - _MOST_SHOWN} more of these; --json lists them all.")
    lost = [one for one in notes if one.lost]
    if args.strict and lost:
        raise Refusal(
            f"Nothing was written, since {len(lost)} things would be left out; leave --strict away to import the rest."
        )
    place.save(pack, path, f"Imported from {Path(args.file).name} ({found.title}).")
    count = len(pack.questions)
    if args.json:
        print_json({"pack": str(path), "format": found.name, "questions": count, "notes": len(notes)})
        return 0
    say(f"{count} {'question' if count == 1 else 'questions'} from {found.title}: {path}")
    say(f"Play them with broadsheet quiz {path.stem if args.to is None or path.stem == args.to else path}")
    return 0
