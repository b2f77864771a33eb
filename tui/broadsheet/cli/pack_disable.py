"""Switch a pack off without removing it: it is not offered any more, and its answers stay in the log."""

import argparse

from broadsheet.cli.pack_enable import switch


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("pack", metavar="PACK", help="the pack's name")


def run(args: argparse.Namespace) -> int:
    """Switch the pack off."""
    return switch(args.pack, on=False)
