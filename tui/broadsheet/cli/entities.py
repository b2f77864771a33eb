"""List the names, dates and numbers found in the articles of a collection."""

import argparse

from broadsheet.cli.analyzer import add_analyzer, chosen_analyzer
from broadsheet.cli.collection import add_collection, opened, place
from broadsheet.cli.output import print_json, say


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_collection(parser)
    add_analyzer(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Print the mentions in the order of the text, or for people a count of each name by type."""
    from collections import Counter

    from broadsheet.facts.find import find_mentions

    mentions = find_mentions(opened(args), chosen_analyzer(args))
    if args.json:
        for mention in mentions:
            print_json({**place(mention.span), "text": mention.text, "type": mention.type})
        return 0
    counts = Counter((mention.type, mention.name or mention.text) for mention in mentions)
    for kind in dict.fromkeys(mention.type for mention in mentions):
        own = [(name, count) for (its, name), count in counts.most_common() if its == kind]
        say(f"{kind}: " + "; ".join(f"{name} ({count})" for name, count in own))
    return 0
