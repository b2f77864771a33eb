"""The command line: finds the command that was asked for and imports that one alone."""

import gc
import importlib
import os
import sys
from collections.abc import Sequence
from types import ModuleType

from broadsheet import __version__
from broadsheet.home.refusal import Refusal, WrongUsage

COMMANDS: dict[str, str] = {
    "open": "open the articles side by side (what `broadsheet` alone does)",
    "quiz": "answer questions on a collection or a pack",
    "scores": "show what was answered and how it went",
    "facts": "list the facts found in the articles, and where they differ",
    "entities": "list the names, dates and numbers found in the articles",
    "questions": "list the questions made from the facts",
    "matrix": "print every claim in one table, or a blank one to print for class",
    "curate": "go through the questions made, judge them and save the good ones as a pack",
    "pack": "make, check, bring in and send out packs of questions",
    "learner": "list, add, rename or delete learners, and set their limits",
    "log": "export or import what was answered; corrections, flags and lost histories",
    "grade": "judge an answer, or a file of answers",
    "host": "hold a class: one command, no internet, no accounts",
    "join": "join a class from a terminal",
    "results": "write or collect the results of a class that was held here",
    "verify": "grade the results of a class anew",
    "where": "print every path in use",
}
"""Every command with its line in the help. The module of the same name in this room runs it:
`configure(parser)` declares its options and `run(args)` returns the exit code."""


def run(argv: Sequence[str]) -> int:
    """Run one command line and return its exit code; says any refusal as one line on standard error."""
    _use_utf8()
    name, rest = _split(list(argv))
    try:
        if name is None:
            return _top_level(rest)
        code = _command(name, rest)
        sys.stdout.flush()
        return code
    except Refusal as refusal:
        _complain(str(refusal))
        return 1
    except WrongUsage as wrong:
        _print(str(wrong))
        return 2
    except BrokenPipeError:
        # The reader (`head`, a pager) has seen enough; say nothing more, not even at shutdown.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        if error.filename is not None:
            _complain(f"{error.filename}: {error.strerror}.")
            return 1
        # Nothing was being opened, so it is the output that cannot take more: a full disk, most often.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _complain(
            f"The output cannot be written ({error.strerror or error}); make room or send it elsewhere."
        )
        return 1
    except KeyboardInterrupt:
        print(file=sys.stderr)  # noqa: T201
        return 130
    except SystemExit as exit_:
        return exit_.code if isinstance(exit_.code, int) else 2
    finally:
        gc.enable()  # whoever runs several commands in one process gets it back


def _command(name: str, argv: list[str]) -> int:
    module = _module(name)
    if name == "open" and not any(word.startswith("-") for word in argv) and len(argv) < 2:
        # Nothing to parse: argparse would cost the app 5 ms and 320 kB.
        shown: int = module.show(argv[0] if argv else None)
        return shown
    from broadsheet.cli.usage import Parser

    parser = Parser(prog=f"broadsheet {name}", description=module.__doc__)
    module.configure(parser)
    code: int = module.run(parser.parse_args(argv))
    return code


def _complain(message: str) -> None:
    _print(f"broadsheet: {message}")


def _print(message: str) -> None:
    from broadsheet.language.clean import visible

    print(visible(message), file=sys.stderr)  # noqa: T201


def _split(argv: list[str]) -> tuple[str | None, list[str]]:
    """Tell the command from its arguments; a bare collection name means `open`."""
    if not argv:
        return "open", []
    if argv[0] in COMMANDS:
        return argv[0], argv[1:]
    if argv[0].startswith("-"):
        return None, argv
    return "open", argv


def _top_level(argv: list[str]) -> int:
    import argparse

    from broadsheet.cli.usage import Parser

    lines = [f"  {name:<11} {text}" for name, text in COMMANDS.items()]
    parser = Parser(
        prog="broadsheet",
        usage="broadsheet [COLLECTION] | broadsheet COMMAND …",
        description="Several accounts of one story, side by side, and a quiz on the facts in them.",
        epilog="commands:\n" + "\n".join(lines) + "\n\nbroadsheet COMMAND --help says more of each.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"broadsheet {__version__}")
    parser.parse_args(argv)
    return 0


def _module(name: str) -> ModuleType:
    return importlib.import_module(f"broadsheet.cli.{name}")


def _use_utf8() -> None:
    """Write UTF-8 whatever the locale says, so that no name can make printing fail."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
