"""Open the articles of a collection side by side."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def configure(parser: "argparse.ArgumentParser") -> None:
    """Declare the options."""
    parser.add_argument(
        "collection", nargs="?", metavar="COLLECTION", help="a folder of articles, or a collection's name"
    )


def run(args: "argparse.Namespace") -> int:
    """Run the command and return its exit code."""
    return show(args.collection)


def show(collection: str | None) -> int:
    """Open the app on a collection; without a terminal print the same front page as plain text."""
    if not at_terminal():
        from broadsheet.cli.frontpage import print_front_page

        return print_front_page(collection)
    from broadsheet.screens.start import run_app

    return run_app(collection)


def at_terminal() -> bool:
    """Say whether a person can see and steer an app: input and output are one terminal.

    Textual draws on standard error and hangs where it is none, so that counts too.
    """
    import os
    import sys

    streams = (sys.__stdin__, sys.__stdout__, sys.__stderr__)
    return os.environ.get("TERM") != "dumb" and all(
        stream is not None and stream.isatty() for stream in streams
    )
