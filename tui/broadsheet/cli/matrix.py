"""Print the claim matrix: facts down, accounts across, their own words in the cells; or a blank one for class."""

import argparse
import sys

from broadsheet.cli.analyzer import add_analyzer, chosen_analyzer
from broadsheet.cli.collection import add_collection, opened

STATUSES = ("agree", "differ", "single")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_collection(parser)
    add_analyzer(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--csv", dest="form", action="store_const", const="csv", help="for a spreadsheet")
    form.add_argument(
        "--html", dest="form", action="store_const", const="html", help="a page to read or print"
    )
    form.add_argument(
        "--markdown", dest="form", action="store_const", const="markdown", help="a Markdown table (default)"
    )
    parser.add_argument(
        "--blank", action="store_true", help="leave the cells empty: a worksheet for the class"
    )
    parser.add_argument("--status", choices=STATUSES, help="only facts that stand so")
    parser.add_argument("--topic", help="only facts on this topic")
    parser.add_argument("--find", metavar="WORDS", default="", help="only facts that hold these words")
    parser.add_argument(
        "--only", metavar="ARTICLE", help="only what this account alone says (its file's stem)"
    )
    parser.add_argument("--lacking", metavar="ARTICLE", help="only what this account leaves out")


def run(args: argparse.Namespace) -> int:
    """Print the matrix on standard output."""
    from broadsheet.facts.matrix import Filter, make_matrix
    from broadsheet.facts.matrix_text import matrix_text
    from broadsheet.facts.told import told_remembered

    collection = opened(args)
    facts = told_remembered(collection, chosen_analyzer(args)).facts
    matrix = make_matrix(collection.title, collection.articles, facts)
    ids = {article.stem: article.id for article in collection.articles}
    wish = Filter(args.status, args.topic, _known(args.only, ids), _known(args.lacking, ids), args.find)
    text = matrix_text(matrix, matrix.wanted(wish), args.form or "markdown", blank=args.blank)
    sys.stdout.write(text.replace("\r\n", "\n"))
    return 0


def _known(stem: str | None, ids: dict[str, str]) -> str | None:
    from broadsheet.home.refusal import Refusal
    from broadsheet.language.clean import clean_line

    if stem is None or stem in ids:
        return ids[stem] if stem is not None else None
    raise Refusal(f"There is no article {clean_line(stem)!r} here; there are {', '.join(ids)}.")
