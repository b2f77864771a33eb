"""Offer a pack again that was switched off."""

import argparse

from broadsheet.cli.output import say


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("pack", metavar="PACK", help="the pack's name")


def run(args: argparse.Namespace) -> int:
    """Switch the pack on."""
    return switch(args.pack, on=True)


def switch(name: str, *, on: bool) -> int:
    """Switch a pack on or off and say so; Refusal where there is none of that name."""
    from broadsheet.home.refusal import Refusal
    from broadsheet.language.clean import clean_line
    from broadsheet.quiz.pack_files import packs_at_hand, set_enabled

    there = packs_at_hand(also_disabled=True)
    if name not in there:
        raise Refusal(f"There is no pack {clean_line(name)!r}; at hand: {', '.join(there) or '(none)'}.")
    changed = set_enabled(name, on=on)
    say(f"{name} is {'' if changed else 'already '}switched {'on' if on else 'off'}.")
    return 0
