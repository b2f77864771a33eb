"""What the commands on a collection share: its argument, and JSON records of spans."""

import argparse
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from broadsheet.articles.model import Article, Collection, Span
from broadsheet.cli.output import note, print_json, say
from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line

if TYPE_CHECKING:
    from broadsheet.articles.files import Listing
    from broadsheet.facts.model import Dropped


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
    from broadsheet.articles.files import read_listed

    collection = read_listed(listed(args))
    note_foreign(collection.articles)
    return collection


def listed(args: argparse.Namespace) -> "Listing":
    """Return the files of the collection that the arguments name; Refusal where there is none."""
    from broadsheet.articles.files import list_collection

    return list_collection(folder_of(args))


def folder_of(args: argparse.Namespace) -> Path:
    """Return the folder of the collection that the arguments name; Refusal where there is none."""
    from broadsheet.articles.library import find_folder

    try:
        return find_folder(args.collection)
    except Refusal as refusal:
        raise _of_pack(args.collection) or refusal from None


def note_foreign(articles: Iterable[Article]) -> None:
    """Say on standard error which articles are not in English, since nothing is found in them."""
    for article in articles:
        if article.language is not None:
            note(
                f"{article.stem} is written in {article.language}; Broadsheet reads facts in English only "
                "and leaves it out here."
            )


def _of_pack(name: str) -> Refusal | None:
    """Return what to say of a name that only a pack has, or of a pack's file; None where it is neither."""
    from broadsheet.articles.library import folders_named
    from broadsheet.quiz.pack_files import packs_named

    is_file = name.lower().endswith(".toml") and os.path.isfile(os.path.expanduser(name))  # noqa: PTH111, PTH113
    if not is_file and (folders_named(name) or not packs_named(name)):
        return None
    shown = clean_line(name)
    return Refusal(f"{shown!r} is a pack of questions; play it with broadsheet quiz {shown}")


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
