"""Finds a collection by what a person types: a folder's path or a collection's name."""

import os
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
    for root in _roots():
        for folder in _folders(root):
            found.setdefault(folder.name, folder)
    return found


def folders_named(name: str) -> list[Path]:
    """Return every collection's folder of this name: the user's own and the bundled one may share it."""
    return [folder for root in _roots() for folder in _folders(root) if folder.name == name]


def find_folder(name: str | None) -> Path:
    """Return the folder that `name` means, None the bundled story's.

    Raises Refusal where there is none, and where two would match, with both named.
    """
    if name is None:
        return paths.bundled("corpus") / DEFAULT
    # os.path says no to a name that cannot be a path (too long, with a NUL), where Path raises.
    as_path = os.path.expanduser(name)  # noqa: PTH111
    is_folder = os.path.isdir(as_path)  # noqa: PTH112
    matches = [Path(as_path)] if is_folder else []
    matches += [one for one in folders_named(name) if not any(one.samefile(other) for other in matches)]
    if len(matches) > 1:
        kinds = ["the folder" if is_folder else "the collection", *["the collection"] * len(matches)]
        both = " and ".join(f"{kind} {one.resolve()}" for kind, one in zip(kinds, matches, strict=False))
        raise Refusal(f"{clean_line(name)!r} is both {both}; give the full path of the one you mean.")
    if matches:
        return matches[0]
    if os.path.isfile(as_path):  # noqa: PTH113
        raise Refusal(f"{as_path} is one file; give the folder that holds the accounts of the story.")
    raise Refusal(f"There is no folder and no collection {clean_line(name)!r}; {_at_hand()}.")


def _roots() -> tuple[Path, Path]:
    return paths.user_collections(), paths.bundled("corpus")


def _folders(root: Path) -> list[Path]:
    return sorted(folder for folder in root.iterdir() if folder.is_dir()) if root.is_dir() else []


def _at_hand() -> str:
    known = collection_folders()
    return f"at hand: {', '.join(known)}" if known else "give the path of a folder that holds articles"


def open_collection(name: str | None) -> Collection:
    """Return the collection that `name` means, read from disk; Refusal where it cannot be used."""
    return read_collection(find_folder(name))
