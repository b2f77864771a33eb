"""Finds where in a TOML file something stands that only its path is known of.

tomli keeps no positions of what it reads. This looks for table headers and keys at the start of
lines, which is how packs are written; what stands elsewhere (in an inline table) is placed at
the nearest key around it.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

Path = tuple[str | int, ...]
"""Keys and list indices from the top, as ("questions", 3, "answers", 0)."""

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w-]+)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*(["'])?((?(1)(?:(?!\1)[^\\]|\\.)*|[\w-]+))(?(1)\1)\s*=""")
_LONG_QUOTES = re.compile(r"\"\"\"|'''")


def parse_path(path: str) -> Path:
    """Return msgspec's "$.questions[3].answers" as ("questions", 3, "answers")."""
    return tuple(
        int(part[1:-1]) if part.startswith("[") else part
        for part in re.findall(r"\[\d+\]|[\w-]+", path.removeprefix("$"))
    )


def shown_path(path: Path) -> str:
    """Return the path for people: "questions[3].answers"."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).removeprefix(".")


def position(source: str, path: Path) -> tuple[int, int] | None:
    """Return (line, column) of what `path` means, both from 1; None where it cannot be told."""
    found = _key_position(source, path)
    names = [part for part in path if isinstance(part, str)]
    if found is None and len(names) > 1:  # a table written on one line: authors = [{ name = "…" }]
        found, names = _key_position(source, path[:1]), ["", *names]
    return _inside(source, found, names[-1]) if found and len(names) > 2 else found


def _inside(source: str, found: tuple[int, int], key: str) -> tuple[int, int]:
    """Move from a value's beginning to a key in the tables that it holds on the same lines, if one alone has it."""
    line, column = found
    lines = source.split("\n")[line - 1 : line + _LINES_OF_A_VALUE]
    lines[0] = " " * (column - 1) + lines[0][column - 1 :]
    inner = re.compile(rf"[{{,]\s*[\"']?({re.escape(key)})[\"']?\s*=")
    at = [
        (line + number, match.start(1) + 1)
        for number, text in enumerate(_value(lines))
        for match in inner.finditer(text)
    ]
    return at[0] if len(at) == 1 else found


def _value(lines: list[str]) -> Iterator[str]:
    yield lines[0]
    yield from takewhile(lambda line: not NEXT.match(line), lines[1:])


_LINES_OF_A_VALUE = 40
NEXT = re.compile(r"\s*[\w-]+\s*=|\s*\[\[?[\w.-]+\]\]?\s*$")
"""A line with which another value begins."""


def _key_position(source: str, path: Path) -> tuple[int, int] | None:
    table, index, key = _target(path)
    best: tuple[int, int] | None = None
    current, count = "", -1
    for number, line in _lines_outside_long_strings(source):
        header = _HEADER.match(line)
        if header:
            if header[2] == table and header[1] == "[[":
                count += 1
            current = header[2]
            if current == table and (index is None or count == index):
                best = number, header.start(1) + 1
            elif best is not None:
                break
        elif current == table and (index is None or count == index):
            found = _KEY.match(line)
            if found and (found[2] == key or (found[1] == '"' and _spelt_out(found[2]) == key)):
                return number, found.start(2) + 1
    return best


def questions_lines(source: str) -> list[int]:
    """Return the lines, from 1, on which `[[questions]]` stands as a header, in rising order."""
    return [
        number
        for number, line in _lines_outside_long_strings(source)
        if (header := _HEADER.match(line)) and header[1] == "[[" and header[2] == "questions"
    ]


def _spelt_out(key: str) -> str:
    """Return what a key in quotation marks means, its escapes undone; itself where that cannot be told."""
    import tomli

    try:
        return next(iter(tomli.loads(f'"{key}" = 0')))
    except tomli.TOMLDecodeError:
        return key


def _target(path: Path) -> tuple[str, int | None, str | None]:
    """Return the table, its index in a list of tables, and the key in it that `path` leads to."""
    names = [part for part in path if isinstance(part, str)]
    if len(path) > 1 and isinstance(path[1], int):
        return str(path[0]), path[1], names[1] if len(names) > 1 else None
    if len(names) > 1:
        return names[0], None, names[1]
    return "", None, names[0] if names else None


def _lines_outside_long_strings(source: str) -> Iterator[tuple[int, str]]:
    closing: str | None = None
    for number, line in enumerate(source.split("\n"), 1):
        if closing is None:
            yield number, line
        for mark in _LONG_QUOTES.findall(line):
            if closing is None:
                closing = mark
            elif closing == mark:
                closing = None
