"""Finds a collection by what a person types: a folder's path or a collection's name."""

from pathlib import Path

from broadsheet.articles.files import read_collection
from broadsheet.articles.model import Collection
from broadsheet.home import paths
from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line

DEFAULT = "huawei-mts-5g"


def collection_folders() -> dict[str, Path]:
    """Return the folder of every collection at hand by name, the user's own before the bundled."""
    found: dict[str, Path] = {}
    for root in (paths.user_collections(), paths.bundled("corpus")):
        if root.is_dir():
            for folder in sorted(root.iterdir()):
                if folder.is_dir():
                    found.setdefault(folder.name, folder)
    return found


def find_folder(name: str | None) -> Path:
    """Return the folder that `name` means; Refusal where there is none, or where two would match."""
    known = collection_folders()
    if name is None:
        name = DEFAULT
        if name in known:
            return known[name]
    as_path = Path(name).expanduser()
    named = known.get(name)
    if as_path.is_dir():
        if named is not None and named.resolve() != as_path.resolve():
            raise Refusal(
                f"{name!r} is both the folder {as_path.resolve()} and the collection {named}; give a full path."
            )
        return as_path
    if as_path.is_file():
        raise Refusal(f"{as_path} is one file; give the folder that holds the accounts of the story.")
    if named is not None:
        return named
    raise Refusal(f"There is no folder and no collection {clean_line(name)!r}; {_at_hand(known)}.")


def _at_hand(known: dict[str, Path]) -> str:
    return f"at hand: {', '.join(known)}" if known else "give the path of a folder that holds articles"


def open_collection(name: str | None) -> Collection:
    """Return the collection that `name` means, read from disk; Refusal where it cannot be used."""
    return read_collection(find_folder(name))
