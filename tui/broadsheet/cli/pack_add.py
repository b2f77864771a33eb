"""Copy packs from a file or a zip among your own: all of them or, where one is wrong, none."""

import argparse

from broadsheet.cli.output import say


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="a .toml file, or a .zip of some")
    parser.add_argument("--replace", action="store_true", help="replace packs of the same name")


def run(args: argparse.Namespace) -> int:
    """Check every pack, then copy them."""
    from broadsheet.home import paths
    from broadsheet.home.refusal import Refusal
    from broadsheet.quiz.incoming import incoming
    from broadsheet.quiz.pack_files import packs_named, write_whole

    packs = [one for given in args.files for one in incoming(given)]
    for one in packs:
        target = paths.user_packs() / one.name
        taken = [path for path in packs_named(target.stem) if path != target]
        if taken:
            raise Refusal(f"{one.name} has the name of the bundled pack {taken[0]}; rename the file.")
        if target.exists() and not args.replace:
            raise Refusal(f"{target} is there already; --replace overwrites it, or rename the file.")
    names = [one.name for one in packs]
    for name in names:
        if names.count(name) > 1:
            raise Refusal(f"Two of the packs are called {name}; rename one.")
    for one in packs:
        write_whole(paths.user_packs() / one.name, one.text)
        count = f"{one.questions} {'question' if one.questions == 1 else 'questions'}"
        say(f"Added {one.name.removesuffix('.toml')} ({count}).")
    return 0
