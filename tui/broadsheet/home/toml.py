"""Reads TOML that somebody wrote, so that whatever is wrong with it is told with its place."""

import re
from typing import Any


def parse_toml(text: str) -> dict[str, Any]:
    """Return the tables of `text`.

    Raises tomli.TOMLDecodeError where it is no TOML, also for a number of more digits than Python reads
    (4,300), for which tomli raises a plain ValueError without a place, and where it nests too deeply.
    """
    import tomli

    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError:
        raise
    except RecursionError as error:
        raise tomli.TOMLDecodeError("Lists or tables nest too deeply", text, _too_deep(text)) from error
    except ValueError as error:
        found = re.search(r"\d[\d_]{4300,}", text)
        raise tomli.TOMLDecodeError(
            "Number has too many digits", text, found.start() if found else 0
        ) from error


_DEEP = 100
_BRACKETS = re.compile(r"""\"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|\#.*|([\[{])|([\]}])""")
_DOTTED = re.compile(rf"(?:[\w-]+\s*\.\s*){{{_DEEP}}}")


def _too_deep(text: str) -> int:
    """Return where a value begins that has more than a hundred levels, else a key that has."""
    depth = outermost = 0
    for match in _BRACKETS.finditer(text):
        if match[1] and not depth:
            outermost = match.start()
        depth = max(depth + bool(match[1]) - bool(match[2]), 0)
        if depth > _DEEP:
            return outermost
    dotted = _DOTTED.search(text)
    return dotted.start() if dotted else 0
