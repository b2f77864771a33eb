"""List the names, dates and numbers found in the articles of a collection."""

import argparse
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from broadsheet.cli.analyzer import add_analyzer, chosen_analyzer
from broadsheet.cli.bulk import add_jobs, is_big, run_big
from broadsheet.cli.collection import add_collection, listed, note_foreign, place
from broadsheet.cli.once import keep_all
from broadsheet.cli.output import print_json, say


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_collection(parser)
    add_analyzer(parser)
    add_jobs(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Print the mentions in the order of the text, or for people a count of each name by type."""
    from broadsheet.articles.files import read_listed

    listing, analyzer = listed(args), chosen_analyzer(args)
    if is_big(listing):
        return run_big(listing, args.jobs, lambda bulk: _print(_mentions(bulk), as_json=args.json), analyzer)
    from broadsheet.facts.remembered import mentions_remembered

    keep_all()
    collection = read_listed(listing)
    note_foreign(collection.articles)
    _print(mentions_remembered(collection, analyzer), as_json=args.json)
    return 0


def _mentions(bulk: "Bulk") -> "Iterator[Mention]":
    return (mention for analysis in bulk.analyses() for mention in analysis.mentions)


def _print(mentions: "Iterable[Mention]", *, as_json: bool) -> None:
    from collections import Counter

    counts: Counter[tuple[str, str]] = Counter()
    for mention in mentions:
        if as_json:
            print_json({**place(mention.span), "text": mention.text, "type": mention.type})
        else:
            counts[mention.type, mention.name or mention.text] += 1
    for kind in dict.fromkeys(kind for kind, _ in counts):
        own = [(name, count) for (its, name), count in counts.most_common() if its == kind]
        say(f"{kind}: " + "; ".join(f"{name} ({count})" for name, count in own))


if TYPE_CHECKING:
    from broadsheet.facts.bulk import Bulk
    from broadsheet.facts.model import Mention
