"""Finds a TrueType font with more than Western letters, where systems keep them."""

import os
from pathlib import Path

from broadsheet.home.refusal import Refusal

_NAMES = (
    "DejaVuSans.ttf",
    "NotoSans-Regular.ttf",
    "LiberationSans-Regular.ttf",
    "Arial Unicode.ttf",
    "Arial.ttf",
    "arial.ttf",
    "FreeSans.ttf",
)
"""The one with most letters first."""

_FOLDERS = (
    "/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts", "/System/Library/Fonts",
    "/Library/Fonts", "~/Library/Fonts", "C:/Windows/Fonts",
)  # fmt: skip
_BEGINNINGS = (b"\0\1\0\0", b"true", b"OTTO", b"ttcf")
_MOST_FILES = 20_000


def find_font(given: str | None) -> Path | None:
    """Return the font file that was given, else one of the well-known ones, None where there is none."""
    if given is not None:
        path = Path(given).expanduser()
        if not path.is_file():
            raise Refusal(f"There is no font {path}; give the path of a .ttf or .otf file.")
        with path.open("rb") as file:
            if file.read(4) not in _BEGINNINGS:
                raise Refusal(
                    f"The font {path} cannot be used (it is no TrueType or OpenType file); give another."
                )
        return path
    found: dict[str, Path] = {}
    seen = 0
    for folder in _FOLDERS:
        for where, _, files in os.walk(Path(folder).expanduser()):
            found.update({name: Path(where) / name for name in files if name in _NAMES and name not in found})
            seen += len(files)
            if _NAMES[0] in found or seen > _MOST_FILES:
                break
    return next((found[name] for name in _NAMES if name in found), None)
