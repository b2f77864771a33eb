"""Finds, reads and writes the files of question packs: the bundled ones and the user's own."""

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from broadsheet.home import paths
from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line

LARGEST = 200_000_000
"""Bytes; a larger file is refused. 100,000 questions take about 40 MB."""


ENDING = ".toml"


def packs_at_hand(*, also_disabled: bool = False) -> dict[str, Path]:
    """Return the file of every pack by its name (the file's stem): the bundled ones, then the user's.

    Of two by one name this has the user's own; packs_named has both. Packs that are switched off
    are left out unless they are asked for.
    """
    off = frozenset() if also_disabled else disabled()
    return {name: path for name, path in _pack_files() if name not in off}


def packs_named(name: str) -> list[Path]:
    """Return every pack's file of this name: the bundled one and the user's own may share it."""
    return [path for one, path in _pack_files() if one == name]


def find_pack(name: str) -> Path:
    """Return the file that `name` means: a path to a .toml file, or a pack's name.

    Raises Refusal, naming what there is, where it means none or two.
    """
    as_path = os.path.expanduser(name)  # noqa: PTH111
    found = packs_named(name)
    if as_path.lower().endswith(ENDING) and os.path.isfile(as_path):  # noqa: PTH113
        found.append(Path(as_path))
    if len({path.resolve() for path in found}) > 1:
        named = " and ".join(str(path) for path in found)
        raise Refusal(f"{clean_line(name)!r} is both {named}; give the path of the one you mean.")
    if found:
        return found[0]
    there = ", ".join(packs_at_hand(also_disabled=True)) or "(none)"
    raise Refusal(
        f"There is no pack {clean_line(name)!r}; at hand: {there}, or give the path of a .toml file."
    )


def disabled() -> frozenset[str]:
    """Return the names of the packs that are switched off."""
    try:
        text = paths.disabled_packs().read_text(encoding="utf-8", errors="replace")
    except OSError:
        return frozenset()
    return frozenset(line.strip() for line in text.splitlines() if line.strip())


def set_enabled(name: str, *, on: bool) -> bool:
    """Switch a pack on or off; False where it is so already. Refusal where that cannot be kept."""
    off = disabled()
    if (name not in off) == on:
        return False
    kept = sorted(off - {name} if on else off | {name})
    write_whole(paths.disabled_packs(), "".join(f"{one}\n" for one in kept))
    return True


def _pack_files() -> Iterator[tuple[str, Path]]:
    for folder in (paths.bundled("questions"), paths.user_packs()):
        if folder.is_dir():
            for path in sorted(folder.glob("*.toml")):
                if path.is_file():
                    yield clean_line(path.stem), path


def read_source(path: Path) -> str:
    """Return the text of a pack's file, without a byte order mark and with plain line ends.

    Raises Refusal "file:line:column: …" where it is too large, empty, not text or cannot be read.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise Refusal(f"{path} is larger than {LARGEST // 1_000_000} MB; split it into several packs.")
        data = path.read_bytes()
    except OSError as error:
        raise Refusal(
            f"{path} cannot be read ({error.strerror or error}); check the name and permissions."
        ) from error
    if not data.strip():
        raise Refusal(f"{path} is empty; write a pack into it or remove the file.")
    try:
        source = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        what = "UTF-16 text" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "not UTF-8 text"
        raise Refusal(
            f"{path}:{line}:{column}: this is {what}; save the file as UTF-8 and try again."
        ) from error
    if "\0" in source:
        raise Refusal(f"{path} is not a text file (it holds NUL bytes); save the pack as UTF-8 text.")
    return source.replace("\r\n", "\n")


def write_whole(path: Path, text: str | bytes) -> None:
    """Put `text` (as UTF-8) or bytes into the file at `path`, whole or not at all; Refusal where it cannot be written."""
    paths.ensure_folder(path.parent)
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write(text.encode("utf-8") if isinstance(text, str) else text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Refusal(
            f"{path} cannot be written ({error.strerror or error}); make room or check its permissions."
        ) from error


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector of cycles away: a pack makes none, and it took half of a big one's loading time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
