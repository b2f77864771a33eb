"""What a quiz is on: resolves the name a person types, and gives the questions behind it."""

import os
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from broadsheet.articles.files import read_collection
from broadsheet.articles.library import collection_folders, find_folder, folders_named
from broadsheet.articles.model import Collection
from broadsheet.facts.analyzer import Analyzer
from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line

if TYPE_CHECKING:
    from broadsheet.quiz.model import Question


@dataclass(frozen=True, slots=True)
class Source:
    """A collection or a pack, ready to ask from."""

    name: str
    title: str
    version: str
    """Name and version as every event has them: "huawei-5g@1.0.0", "huawei-mts-5g@3f2a9c01"."""
    questions: Callable[[], Sequence["Question"]] = field(repr=False)
    """Gives what a quiz draws from, best first; for a collection, this is when facts are found."""
    collection: Collection | None = field(default=None, repr=False)
    """The articles to show beside it: the collection itself, or the one that a pack cites."""


def open_source(name: str | None, analyzer: Analyzer | None = None) -> Source:
    """Return what `name` means: a folder's path, a collection's name, or a pack's name or file.

    None is the bundled collection; `analyzer` reads its articles, the rules where none is given. Raises Refusal where nothing or more than one thing matches,
    or where it cannot be read.
    """
    if name is None:
        return _of_collection(find_folder(None), analyzer)
    from broadsheet.quiz.pack_files import disabled

    matches = _matches(name)
    if not matches and os.path.isfile(os.path.expanduser(name)):  # noqa: PTH111, PTH113
        raise Refusal(
            f"{clean_line(name)!r} is one file; name the folder that holds it "
            "and the other accounts of the story, or a pack (.toml)."
        )
    if not matches:
        raise Refusal(f"There is no folder, collection or pack {clean_line(name)!r}; {_at_hand()}.")
    if len(matches) > 1:
        named = " and ".join(f"the {what} {path.resolve()}" for what, path in matches)
        raise Refusal(f"{clean_line(name)!r} is both {named}; give the full path of the one you mean.")
    what, path = matches[0]
    if what == "pack" and name in disabled():
        raise Refusal(
            f"The pack {clean_line(name)!r} is switched off; `broadsheet pack enable {clean_line(name)}` "
            "switches it on again."
        )
    return _of_pack(path) if what == "pack" else _of_collection(path, analyzer)


def draw_questions(
    source: Source,
    count: int | None,
    seed: int,
    keep: Callable[[Sequence["Question"]], Sequence["Question"]] | None = None,
) -> list["Question"]:
    """Return the questions of one quiz: at most `count` of those that `keep` leaves, the same for a seed.

    Raises Refusal where the source has no question to ask.
    """
    from broadsheet.quiz.draw import draw
    from broadsheet.quiz.evidence import articles_cited, located

    questions = source.questions()
    if not questions:
        raise Refusal(
            f"No question could be made from {source.title!r}; "
            "add longer accounts of the story, or write a pack."
        )
    kept = keep(questions) if keep else questions
    drawn = draw(kept, count, random.Random(seed))
    return located(drawn, articles_cited(drawn))


def _matches(name: str) -> list[tuple[str, Path]]:
    from broadsheet.quiz.pack_files import packs_named

    # os.path says no to a name that cannot be a path (too long, with a NUL), where Path raises.
    as_path = os.path.expanduser(name)  # noqa: PTH111
    found: list[tuple[str, Path]] = []
    if os.path.isdir(as_path):  # noqa: PTH112
        found.append(("folder", Path(as_path)))
    elif as_path.lower().endswith(".toml") and os.path.isfile(as_path):  # noqa: PTH113
        found.append(("pack", Path(as_path)))
    named = [("collection", folder) for folder in folders_named(name)]
    named += [("pack", file) for file in packs_named(name)]
    for what, place in named:
        if not any(path.resolve() == place.resolve() for _, path in found):
            found.append((what, place))
    return found


def _at_hand() -> str:
    from broadsheet.quiz.pack_files import packs_at_hand

    collections, packs = ", ".join(collection_folders()), ", ".join(packs_at_hand())
    return f"at hand: the collections {collections or '(none)'} and the packs {packs or '(none)'}"


def _of_collection(folder: Path, analyzer: Analyzer | None) -> Source:
    collection = read_collection(folder)

    def questions() -> Sequence["Question"]:
        from broadsheet.facts.remembered import find_remembered
        from broadsheet.quiz.make import make_questions

        return make_questions(collection, find_remembered(collection, analyzer)).shown

    version = f"{collection.name}@{digest(collection)}"
    return Source(collection.name, collection.title, version, questions, collection)


def _of_pack(path: Path) -> Source:
    from broadsheet.quiz.packs import load_pack

    pack = load_pack(path)
    cited = {article.partition("/")[0] for article in pack.articles}
    return Source(
        name=pack.id,
        title=pack.title,
        version=f"{pack.id}@{pack.version}",
        questions=lambda: pack.questions,
        collection=_collection_named(cited.pop()) if len(cited) == 1 else None,
    )


def _collection_named(name: str) -> Collection | None:
    folder = collection_folders().get(name)
    try:
        return None if folder is None else read_collection(folder)
    except Refusal:
        return None  # a pack can be played without the articles it cites


def digest(collection: Collection) -> str:
    """Return eight hex digits that change with any word of any article."""
    digest = _sha256()
    for article in collection.articles:
        digest.update(f"{article.id}\0{article.text}\0".encode("utf-8", "surrogatepass"))
    hexdigest: str = digest.hexdigest()
    return hexdigest[:8]


def _sha256() -> Any:
    """Return Python's own SHA-256 where it can be had without hashlib, which loads OpenSSL: 2 MiB and 3 ms."""
    for module in ("_sha2", "_sha256"):
        try:
            return import_module(module).sha256()
        except ImportError:
            continue
    return import_module("hashlib").sha256()
