"""Where Broadsheet keeps things, and where its bundled articles and packs are."""

import errno
import os
from pathlib import Path
from typing import Literal

from broadsheet.home.refusal import Refusal

Bundle = Literal["corpus", "questions"]


def bundled(kind: Bundle) -> Path:
    """Return the folder of bundled content: the clone's own one first, else the installed copy.

    The clone wins so that an edited article or pack is live; an editable install leaves a
    stale copy in site-packages.
    """
    package = Path(__file__).resolve().parents[1]
    clone = package.parents[1]
    if (clone / "pyproject.toml").is_file() and (clone / kind).is_dir():
        return clone / kind
    return package / "_data" / kind


def home() -> Path:
    """Return the folder of this user's data; BROADSHEET_HOME overrides the system's place."""
    override = os.environ.get("BROADSHEET_HOME")
    if override:
        return Path(override).expanduser()
    import platformdirs

    return Path(platformdirs.user_data_dir("broadsheet", appauthor=False))


def log_file() -> Path:
    """Return the file of the event log, the only record of what was answered."""
    return home() / "log.sqlite3"


def rooms_folder() -> Path:
    """Return the folder of the classes that were held here, one event log each."""
    return home() / "rooms"


def settings_file() -> Path:
    """Return the file in which a person sets the theme, the keys and whether things move."""
    return home() / "settings.toml"


def judgements_file() -> Path:
    """Return the file of the judgements on generated questions, one JSON line each."""
    return home() / "judgements.jsonl"


def cache_file() -> Path:
    """Return the file in which what analysis made is kept between runs; it may be deleted at any time.

    The number in its name is that of its layout, so that two releases never share a file that one
    of them cannot read.
    """
    if os.environ.get("BROADSHEET_HOME"):
        return home() / "cache" / "analysis-1.sqlite3"
    import platformdirs

    return Path(platformdirs.user_cache_dir("broadsheet", appauthor=False)) / "analysis-1.sqlite3"


def cards_file() -> Path:
    """Return the file of what is made from the event log: cards and tallies. It may be deleted at any time."""
    return cache_file().with_name("cards-1.sqlite3")


def user_packs() -> Path:
    """Return the folder in which a user puts question packs of their own."""
    return home() / "questions"


def disabled_packs() -> Path:
    """Return the file that names the packs which are switched off, one a line."""
    return home() / "disabled-packs.txt"


def user_collections() -> Path:
    """Return the folder that holds the collections a user has added, one folder each."""
    return home() / "corpus"


def ensure_home() -> Path:
    """Return the data folder, made if need be, readable by its owner alone.

    Raises Refusal where it cannot be made or written.
    """
    return ensure_folder(home())


def ensure_folder(folder: Path) -> Path:
    """Return `folder`, made if need be, readable by its owner alone; Refusal where that cannot be."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_be_made(folder, error.strerror or str(error)) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise _cannot_be_written(folder)
    return folder


def check_folder(folder: Path) -> None:
    """Refuse, in the words of ensure_folder, a folder that it could not make or use; makes nothing."""
    nearest = folder.absolute()
    while not os.path.lexists(nearest):
        nearest = nearest.parent
    there = nearest == folder.absolute()
    if not nearest.is_dir():
        raise _cannot_be_made(folder, os.strerror(errno.EEXIST if there else errno.ENOTDIR))
    if not os.access(nearest, os.W_OK | os.X_OK):
        raise _cannot_be_written(folder) if there else _cannot_be_made(folder, os.strerror(errno.EACCES))


def _cannot_be_made(folder: Path, reason: str) -> Refusal:
    return Refusal(
        f"The data folder {folder} cannot be made ({reason}); "
        "set BROADSHEET_HOME to a folder you may write to."
    )


def _cannot_be_written(folder: Path) -> Refusal:
    return Refusal(
        f"The data folder {folder} cannot be written; give yourself write permission "
        "or set BROADSHEET_HOME to another folder."
    )
