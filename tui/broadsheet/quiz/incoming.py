"""Packs that come from outside as a .toml file or a zip of some, read and checked before any is kept."""

import os
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line
from broadsheet.quiz.pack_files import ENDING, LARGEST, read_source
from broadsheet.quiz.packs import load_table

MOST_FILES = 1000
"""Entries of a zip that are looked at; one with more is refused."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A pack that may be kept."""

    name: str
    """Its file's name."""
    text: str
    questions: int


def incoming(given: str) -> list[Incoming]:
    """Return the packs in the file that `given` names; Refusal where there are none or one is wrong."""
    path = Path(os.path.expanduser(given))  # noqa: PTH111
    if not path.is_file():
        raise Refusal(f"There is no file {clean_line(given)}; give a .toml file or a .zip of some.")
    if path.suffix.lower() == ENDING:
        return [_pack(path, path.name)]
    if zipfile.is_zipfile(path):
        return _zipped(path)
    raise Refusal(
        f"{path} is neither a {ENDING} file nor a zip; `broadsheet pack import` reads other formats."
    )


def _pack(path: Path, name: str) -> Incoming:
    pack = load_table(path)
    return Incoming(_file_name(name), read_source(path), len(pack.questions))


def _file_name(name: str) -> str:
    """Return the last part of a name from outside, if it can be a pack's; Refusal where it cannot."""
    import re

    last = PurePosixPath(name.replace("\\", "/")).name
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}\.toml", last):
        raise Refusal(
            f"{clean_line(last)!r} cannot be a pack's file; rename it with letters, digits, dots and hyphens."
        )
    return last


def _zipped(path: Path) -> list[Incoming]:
    """Read the packs of a zip. Only names' last parts are used, so that none can lead out of the folder."""
    packs: list[Incoming] = []
    left = LARGEST
    try:
        with zipfile.ZipFile(path) as archive, TemporaryDirectory() as folder:
            entries = [one for one in archive.infolist() if one.filename.lower().endswith(ENDING)]
            if len(archive.infolist()) > MOST_FILES:
                raise Refusal(
                    f"{path} holds more than {MOST_FILES} files; unpack it and add the packs you want."
                )
            for number, entry in enumerate(entries):
                with archive.open(entry) as file:
                    data = file.read(left + 1)  # what the zip says of its own sizes is not believed
                left -= len(data)
                if left < 0:
                    raise Refusal(
                        f"{path} unpacks to more than {LARGEST // 1_000_000} MB; nothing was added."
                    )
                part = Path(folder) / f"{number}{ENDING}"
                part.write_bytes(data)
                try:
                    packs.append(_pack(part, entry.filename))
                except Refusal as refusal:
                    inside = f"{path}/{clean_line(entry.filename)}"
                    raise Refusal(str(refusal).replace(str(part), inside)) from refusal
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise Refusal(f"{path} cannot be unpacked ({error}); make the zip anew.") from error
    if not packs:
        raise Refusal(f"{path} holds no {ENDING} file; nothing was added.")
    return packs
