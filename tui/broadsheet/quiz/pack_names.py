"""What a pack's file may be called, and where one of a name is."""

import os
import re
from pathlib import Path

from broadsheet.articles.library import folders_named
from broadsheet.home import paths
from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line
from broadsheet.quiz.pack_files import ENDING, packs_named


def pack_path(collection: str, given: str | None = None, option: str = "--pack") -> Path:
    """Return the file of the pack: the user's own of that name, or the file that `given` names by its ending.

    Without a name it is "COLLECTION-curated"; `option` is how the person gives another. Refusal where the pack could not be played by its name.
    """
    if given is not None and given.lower().endswith(ENDING):
        return Path(os.path.expanduser(given)).absolute()  # noqa: PTH111
    name = plain_name(collection) + "-curated" if given is None else given
    if name != plain_name(name):
        raise Refusal(
            f"{clean_line(name)!r} is no pack's name; use letters, digits, dots, hyphens and underscores, "
            "or the path of a .toml file."
        )
    path = paths.user_packs() / f"{name}{ENDING}"
    if folders_named(name) or any(other.resolve() != path.resolve() for other in packs_named(name)):
        raise Refusal(
            f"{name!r} is the name of a collection or a bundled pack; give another one with {option}."
        )
    return path


def plain_name(name: str) -> str:
    """Return a pack's name made of what somebody typed or a file is called: never empty, safe as a file's name."""
    kept = re.sub(r"[^A-Za-z0-9._-]+", "-", name).lstrip("._-")
    return kept[:80] or "questions"


def title_of(name: str) -> str:
    """Return a title made of a pack's name: "baltic-states" becomes "Baltic states"."""
    words = " ".join(name.replace("-", " ").replace("_", " ").split())
    return words[:1].upper() + words[1:] or name
