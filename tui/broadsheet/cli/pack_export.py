"""Write a pack for another program, and say line by line what that program's format cannot hold."""

import argparse

from broadsheet.cli.output import note, print_json, say


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    from broadsheet.exchange.formats import WRITTEN

    names = ", ".join(one.name for one in WRITTEN)
    parser.add_argument("pack", metavar="PACK", help="a pack's name or its .toml file")
    parser.add_argument("--as", dest="format", required=True, metavar="FORMAT", help=names)
    parser.add_argument(
        "--to",
        metavar="FILE",
        help="where to write it (PACK with the format's ending); - for standard output",
    )
    parser.add_argument("--replace", action="store_true", help="write over a file that is there")
    parser.add_argument("--strict", action="store_true", help="write nothing where anything would be lost")
    parser.add_argument("--json", action="store_true", help="print losses and result as JSON lines")


def run(args: argparse.Namespace) -> int:
    """Write the file; the losses go to standard error."""
    import sys
    import time
    from pathlib import Path

    from broadsheet.exchange import place
    from broadsheet.exchange.carry import told
    from broadsheet.exchange.formats import WRITTEN, format_named
    from broadsheet.exchange.trade import export_pack
    from broadsheet.home.refusal import Refusal

    wanted = format_named(args.format, WRITTEN)
    pack = place.open_pack(args.pack)
    written = export_pack(pack, wanted, time.time())
    to_output = args.to == "-"
    if args.json and not to_output:
        for loss in written.losses:
            print_json({"question": loss.question, "key": loss.key, "loss": loss.why})
    else:
        for line in told(written.losses):
            note(line)
    if args.strict and written.losses:
        raise Refusal(
            f"Nothing was written, since {len(written.losses)} things would be lost; leave --strict away to write the rest."
        )
    if to_output:
        sys.stdout.flush()
        sys.stdout.buffer.write(written.data)
        return 0
    path = Path(args.to).expanduser() if args.to else Path(f"{pack.id}{wanted.ending}")
    place.save_export(written.data, path, replace=args.replace)
    if args.json:
        print_json({"file": str(path), "format": wanted.name, "losses": len(written.losses)})
    else:
        say(f"{wanted.title}: {path}")
    return 0
