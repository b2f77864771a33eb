"""Start a pack from a template that shows every kind of question, ready to be played and changed."""

import argparse
from pathlib import Path

from broadsheet.cli.output import say


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("name", metavar="NAME", help="the pack's name, or the path of a new .toml file")
    parser.add_argument("--title", metavar="TITLE", help="what people see (default: made from the name)")
    parser.add_argument("--author", metavar="NAME", help="who writes it (default: your user name)")
    parser.add_argument("--license", metavar="SPDX", default="CC-BY-4.0", help="its licence (CC-BY-4.0)")


def run(args: argparse.Namespace) -> int:
    """Write the pack, and beside it the schema that editors check it with."""
    from broadsheet.home.learners import learner_name
    from broadsheet.home.refusal import Refusal
    from broadsheet.language.clean import clean_line
    from broadsheet.quiz.new_pack import template
    from broadsheet.quiz.pack_files import write_whole
    from broadsheet.quiz.pack_json_schema import NAME, json_schema_text
    from broadsheet.quiz.pack_names import title_of
    from broadsheet.quiz.packs import load_pack

    path = _path(args.name)
    if path.exists():
        raise Refusal(f"{path} is there already; give another name, or open it in an editor.")
    title = clean_line(args.title or title_of(path.stem))
    author = clean_line(args.author) if args.author else learner_name()
    write_whole(path, template(path.stem, title or path.stem, author or "you", clean_line(args.license)))
    write_whole(path.with_name(NAME), json_schema_text())
    load_pack(path)
    say(f"Made {path}.")
    say(
        f"Change it with any text editor, then `broadsheet pack lint {args.name}` and `broadsheet quiz {args.name}`."
    )
    return 0


def _path(given: str) -> Path:
    import re

    from broadsheet.articles.library import folders_named
    from broadsheet.home import paths
    from broadsheet.home.refusal import Refusal
    from broadsheet.language.clean import clean_line
    from broadsheet.quiz.pack_files import ENDING, packs_named

    if given.lower().endswith(ENDING):
        path = Path(given).expanduser().absolute()
        name = path.stem
    else:
        path, name = paths.user_packs() / f"{given}{ENDING}", given
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}", name):
        raise Refusal(
            f"{clean_line(name)!r} is no pack's name; use letters, digits, dots, hyphens and underscores."
        )
    taken = [str(one) for one in (*packs_named(name), *folders_named(name)) if one != path]
    if taken:
        raise Refusal(f"{name!r} is the name of {taken[0]} already; give another one.")
    return path
