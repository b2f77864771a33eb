"""Where packs are found that go out, and where those that came in are put."""

from pathlib import Path
from typing import TYPE_CHECKING

from broadsheet.exchange.pack_toml import toml_of
from broadsheet.exchange.tidy import tidied
from broadsheet.home.refusal import Refusal
from broadsheet.quiz.pack_files import find_pack, write_whole
from broadsheet.quiz.pack_names import pack_path, plain_name
from broadsheet.quiz.packs import load_pack, load_table

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import PackTable


def open_pack(name: str) -> "PackTable":
    """Return the pack of that name or in that .toml file, its strings cleaned; Refusal where it cannot be used."""
    return tidied(load_table(find_pack(name)))


def target(file: str, given: str | None, *, replace: bool) -> Path:
    """Return the pack's file that an import goes into; Refusal where it is there already and not to be replaced."""
    path = pack_path("", given or plain_name(Path(file).stem), option="--to")
    if path.exists() and not replace:
        raise Refusal(
            f"{path} is there already; choose another name with --to, or write over it with --replace."
        )
    return path


def pack_id(path: Path) -> str:
    """Return the id of a new pack in that file."""
    return plain_name(path.stem)


def save(pack: "PackTable", path: Path, heading: str) -> None:
    """Write the pack, whole or not at all, and beside it the schema that its first line names.

    A pack that could not be played afterwards is put back as it was.
    """
    from broadsheet.quiz.pack_json_schema import NAME, json_schema_text

    before = path.read_bytes() if path.is_file() else None
    write_whole(path, toml_of(pack, heading))
    try:
        load_pack(path)
    except Refusal:
        if before is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(before)
        raise
    write_whole(path.with_name(NAME), json_schema_text())


def save_export(data: bytes, path: Path, *, replace: bool) -> None:
    """Write an exported file, whole or not at all; Refusal where it is there already and not to be replaced."""
    if path.exists() and not replace:
        raise Refusal(
            f"{path} is there already; choose another name with --to, or write over it with --replace."
        )
    if not path.parent.is_dir():
        raise Refusal(f"There is no folder {path.parent}; make it first or choose another with --to.")
    write_whole(path, data)
