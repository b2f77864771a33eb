"""Make, check, bring in, send out and print packs of questions."""

import argparse
import importlib
from types import ModuleType

from broadsheet.cli.usage import wrong_usage

SUBCOMMANDS: dict[str, str] = {
    "list": "list the packs at hand",
    "new": "start a pack from a template",
    "add": "copy packs from a file or a zip among your own",
    "try": "play a pack, or one question of it, without recording anything",
    "lint": "find everything that is wrong with packs, with file, line and column",
    "doctor": "look over all packs at hand and what they rest on",
    "enable": "offer a pack again that was switched off",
    "disable": "switch a pack off without removing it",
    "import": "make a pack of another program's question file",
    "export": "write a pack for another program",
    "print": "print a pack with its answer key, or several accounts as a worksheet",
}
"""Every subcommand with its line in the help. The module pack_NAME in this room runs it."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the subcommand; its own options are declared when it is known."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = "\n".join(f"  {name:<8} {text}" for name, text in SUBCOMMANDS.items())
    parser.add_argument("subcommand", metavar="SUBCOMMAND", help="one of those below")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    """Run the subcommand."""
    from broadsheet.cli.usage import Parser

    if args.subcommand not in SUBCOMMANDS:
        raise wrong_usage("broadsheet pack", f"there is no subcommand {args.subcommand!r}")
    module: ModuleType = importlib.import_module(f"broadsheet.cli.pack_{args.subcommand}")
    parser = Parser(prog=f"broadsheet pack {args.subcommand}", description=module.__doc__)
    module.configure(parser)
    code: int = module.run(parser.parse_args(args.rest))
    return code
