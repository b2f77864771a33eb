"""Print a pack as a handout with its answer key, or several accounts as a claim matrix to fill in."""

import argparse
from typing import TYPE_CHECKING

from broadsheet.cli.output import note, say
from broadsheet.cli.usage import wrong_usage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_COMMAND = "broadsheet pack print"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "pack", metavar="PACK", help="a pack's name or its .toml file; with --matrix a COLLECTION"
    )
    parser.add_argument(
        "--forms", type=int, default=1, metavar="N", help="N versions in different order, A, B, C … (1)"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="another order for another S (1)")
    parser.add_argument("--large", action="store_true", help="large print")
    parser.add_argument("--pdf", action="store_true", help="PDF in place of HTML (needs the extra pdf)")
    parser.add_argument("--font", metavar="FILE", help="with --pdf, the TrueType font to print in")
    parser.add_argument(
        "--matrix", action="store_true", help="facts by outlets as a worksheet, empty and filled"
    )
    parser.add_argument(
        "--count", type=int, metavar="N", help="with --matrix, N facts (20); else the first N questions"
    )
    parser.add_argument(
        "--to", metavar="FILE", help="where to write the sheets (PACK-handout); the key goes beside it"
    )
    parser.add_argument("--replace", action="store_true", help="write over files that are there")


def run(args: argparse.Namespace) -> int:
    """Write the sheets and their key into two files."""
    from broadsheet.exchange.handout import MOST_FORMS

    if not 1 <= args.forms <= MOST_FORMS:
        raise wrong_usage(_COMMAND, f"argument --forms: give a number from 1 to {MOST_FORMS}")
    if args.count is not None and args.count < 1:
        raise wrong_usage(_COMMAND, "argument --count: give a number from 1 up")
    if args.font and not args.pdf:
        raise wrong_usage(_COMMAND, "--font goes with --pdf")
    name, draw = _matrix(args) if args.matrix else _handout(args)
    sheets, key = _paths(args, name)
    from broadsheet.exchange.place import save_export

    for path in (sheets, key):
        if path.exists() and not args.replace:
            save_export(b"", path, replace=False)
    for path, answers in ((sheets, False), (key, True)):
        save_export(draw(answers), path, replace=True)
        say(f"{'Key' if answers else 'Sheets'}: {path}")
    return 0


def _paths(args: argparse.Namespace, name: str) -> "tuple[Path, Path]":
    from pathlib import Path

    ending = ".pdf" if args.pdf else ".html"
    sheets = Path(args.to).expanduser() if args.to else Path(f"{name}{ending}")
    return sheets, sheets.with_name(f"{sheets.stem}-key{sheets.suffix}")


def _handout(args: argparse.Namespace) -> "tuple[str, Callable[[bool], bytes]]":
    import msgspec

    from broadsheet.exchange.handout import make_handout
    from broadsheet.exchange.place import open_pack

    pack = open_pack(args.pack)
    if args.count:
        pack = msgspec.structs.replace(pack, questions=pack.questions[: args.count])
    handout = make_handout(pack, args.forms, args.seed)
    name = f"{pack.id}-handout"
    if args.pdf:
        from broadsheet.exchange.paper_pdf import handout_pdf, key_pdf

        font = _font(args)
        return name, lambda answers: (key_pdf if answers else handout_pdf)(
            handout, large=args.large, font=font
        )
    from broadsheet.exchange.paper_html import handout_html, key_html

    return name, lambda answers: (key_html if answers else handout_html)(handout, large=args.large).encode()


def _matrix(args: argparse.Namespace) -> "tuple[str, Callable[[bool], bytes]]":
    from broadsheet.articles.files import read_collection
    from broadsheet.articles.library import find_folder
    from broadsheet.cli.collection import note_foreign
    from broadsheet.exchange.matrix import make_matrix
    from broadsheet.facts.remembered import find_remembered

    collection = read_collection(find_folder(args.pack))
    note_foreign(collection.articles)
    matrix = make_matrix(collection, find_remembered(collection).facts, args.count or 20)
    name = f"{collection.name}-matrix"
    if args.pdf:
        from broadsheet.exchange.paper_pdf import matrix_pdf

        font = _font(args)
        return name, lambda answers: matrix_pdf(matrix, filled=answers, large=args.large, font=font)
    from broadsheet.exchange.paper_html import matrix_html

    return name, lambda answers: matrix_html(matrix, filled=answers, large=args.large).encode()


def _font(args: argparse.Namespace) -> "Path | None":
    """Return the font to print in; says so where there is none that has more than Western letters."""
    from broadsheet.exchange.fonts import find_font

    font = find_font(args.font)
    if font is None:
        note(
            "no TrueType font was found; letters beyond Western Europe's are printed as ?. Give one with --font FILE."
        )
    return font
