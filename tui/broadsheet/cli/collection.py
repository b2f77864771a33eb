"""What the commands on a collection share: its argument, and JSON records of spans."""

import argparse
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from broadsheet.articles.model import Collection, Span
from broadsheet.cli.output import print_json, say

if TYPE_CHECKING:
    from broadsheet.facts.find import Dropped


def add_collection(parser: argparse.ArgumentParser) -> None:
    """Declare the optional COLLECTION argument."""
    parser.add_argument(
        "collection",
        nargs="?",
        metavar="COLLECTION",
        help="a folder of .txt or .md files, or a collection's name; without it the bundled story",
    )


def opened(args: argparse.Namespace) -> Collection:
    """Return the collection that the arguments name; Refusal where there is none."""
    from broadsheet.articles.library import open_collection

    return open_collection(args.collection)


def stem(article_id: str) -> str:
    """Return an article's file stem from its id."""
    return article_id.rpartition("/")[2]


def place(span: Span) -> dict[str, Any]:
    """Return a span as JSON has it."""
    return {"article": stem(span.article), "start": span.start, "end": span.end}


def print_dropped(dropped: "Iterable[Dropped]", *, as_json: bool) -> None:
    """Print what was considered and thrown away, with its place and reason."""
    for drop in dropped:
        if as_json:
            print_json({"what": drop.what, "reason": drop.reason, **(place(drop.span) if drop.span else {})})
        else:
            say(f"{stem(drop.span.article) if drop.span else ''}: {drop.what}: {drop.reason}")
