"""Print every path that Broadsheet uses on this machine."""

import argparse

from broadsheet.cli.output import say


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Print a line a path: what it is for, then where it is."""
    from broadsheet.home import paths

    rows = {
        "articles": paths.bundled("corpus"),
        "packs": paths.bundled("questions"),
        "data": paths.home(),
        "settings": paths.settings_file(),
        "log": paths.log_file(),
        "classes": paths.rooms_folder(),
        "judgements": paths.judgements_file(),
        "cache": paths.cache_file(),
        "cards": paths.cards_file(),
        "your packs": paths.user_packs(),
        "your articles": paths.user_collections(),
    }
    if args.json:
        from broadsheet.cli.output import print_json

        print_json({name: str(path) for name, path in rows.items()})
        return 0
    for name, path in rows.items():
        say(f"{name:<14} {path}")
    return 0
