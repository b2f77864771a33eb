"""Looks over all packs together: what lint, which reads one file at a time, cannot see."""

from dataclasses import dataclass
from pathlib import Path

from broadsheet.articles.library import collection_folders
from broadsheet.home import paths
from broadsheet.home.refusal import Refusal
from broadsheet.quiz.evidence import articles_named
from broadsheet.quiz.lint import lint_file
from broadsheet.quiz.model import Pack
from broadsheet.quiz.pack_files import disabled, packs_at_hand, packs_named
from broadsheet.quiz.pack_json_schema import NAME, json_schema_text
from broadsheet.quiz.packs import load_pack


@dataclass(frozen=True, slots=True)
class Ailment:
    """One thing wrong with a file, and what to do about it."""

    path: Path
    code: str
    message: str


def examine() -> list[Ailment]:
    """Return what is wrong with the packs at hand, those switched off included, by file."""
    found: list[Ailment] = []
    by_id: dict[str, Path] = {}
    for name, path in packs_at_hand(also_disabled=True).items():
        try:
            pack = load_pack(path)
        except Refusal as refusal:
            found.append(Ailment(path, "unusable", f"cannot be used: {str(refusal).removeprefix(str(path))}"))
            continue
        remarks = lint_file(path)
        if remarks:
            count = f"{len(remarks)} {'finding' if len(remarks) == 1 else 'findings'}"
            found.append(Ailment(path, "lint", f"lint has {count}; run `broadsheet pack lint {name}`"))
        if len(packs_named(name)) > 1:
            found.append(
                Ailment(path, "name", "has the name of a bundled pack, which it hides; rename the file")
            )
        first = by_id.setdefault(pack.id, path)
        if first != path:
            message = f"has the id {pack.id!r} of {first}: their answers would mix in the log; change one id"
            found.append(Ailment(path, "pack-id", message))
        found += _articles(path, pack)
    return found + _folder()


def _articles(path: Path, pack: Pack) -> list[Ailment]:
    there = articles_named(pack.articles)
    found = []
    for article in sorted(set(pack.articles) - set(there)):
        collection = article.partition("/")[0]
        if collection in collection_folders():
            message = f"cites {article}, which the collection {collection} does not have (any more)"
        else:
            message = (
                f"cites {article}, and no collection {collection} is at hand; its quotes cannot be shown"
            )
        found.append(Ailment(path, "article", message))
    return found


def _folder() -> list[Ailment]:
    """Return what lies about in the user's folder of packs."""
    folder = paths.user_packs()
    found = [
        Ailment(
            paths.disabled_packs(),
            "switched-off",
            f"names {name!r}, a pack that is not there; remove the line",
        )
        for name in sorted(disabled() - set(packs_at_hand(also_disabled=True)))
    ]
    if not folder.is_dir():
        return found
    for path in sorted(folder.iterdir()):
        if path.name == NAME:
            if path.read_bytes() != json_schema_text().encode():
                message = "is not this release's schema; `broadsheet pack new` writes it, or remove it"
                found.append(Ailment(path, "schema", message))
        elif path.suffix == ".part":
            found.append(Ailment(path, "left-over", "was left by a write that was cut off; remove it"))
        elif path.is_file() and path.suffix.lower() != ".toml":
            message = "is no pack (.toml); import it with `broadsheet pack import`, or move it away"
            found.append(Ailment(path, "no-pack", message))
    return found
