"""Bytes to text: the size, the encoding and the line ends of a file from outside."""

from pathlib import Path

from broadsheet.exchange.model import Input
from broadsheet.home.refusal import Refusal

LARGEST = 100_000_000
"""Bytes of a text file: 100,000 questions take 66 MB as Moodle XML, 20 MB as CSV."""

LARGEST_ARCHIVE = 256_000_000
"""Bytes of an archive: pictures and sound make Anki's packages large, and are left out."""

_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
"""Byte order marks; UTF-32 goes first, since its mark begins with that of UTF-16."""


def read_input(path: Path, shown: str | None = None) -> Input:
    """Return the file at `path`; Refusal where it is too large or cannot be read. The size goes first."""
    name = shown or str(path)
    try:
        if not path.is_file():
            raise Refusal(f"{name} is no file; check the name.")
        with path.open("rb") as file:
            head = file.read(4)
            largest = LARGEST_ARCHIVE if head[:2] == b"PK" else LARGEST
            if path.stat().st_size > largest:
                raise Refusal(
                    f"{name} is larger than {largest // 1_000_000} MB; split it and import the parts."
                )
            # The file may grow meanwhile: no more than the limit is ever held.
            data = head + file.read(largest)
    except OSError as error:
        raise Refusal(f"{name} cannot be read ({error.strerror or error}); check its permissions.") from error
    if not data.strip():
        raise Refusal(f"{name} is empty; there is nothing to import.")
    return Input(name, data)


def text_of(source: Input) -> str:
    """Return the file as text with plain line ends, without a byte order mark.

    UTF-8, or what a byte order mark says. Refusal with line and column where it is neither.
    """
    data = source.data
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8-sig")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8-sig":
            raise source.refusal(
                None, "it begins as UTF-16 or UTF-32 and does not go on so; save it as UTF-8."
            ) from error
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        raise Refusal(
            f"{source.name}:{line}:{column}: this is not UTF-8 text; save the file as UTF-8 and try again."
        ) from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise source.refusal(line, "this is no text file (it holds NUL bytes); save it as UTF-8 text.")
    return text.replace("\r\n", "\n").replace("\r", "\n")
