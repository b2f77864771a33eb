"""Reads TOML that somebody wrote, so that whatever is wrong with it is told with its place."""

import re
from typing import Any


def parse_toml(text: str) -> dict[str, Any]:
    """Return the tables of `text`.

    Raises tomli.TOMLDecodeError where it is no TOML, also for a number of more digits than Python reads
    (4,300), for which tomli raises a plain ValueError without a place; RecursionError where it nests too deeply.
    """
    import tomli

    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError:
        raise
    except ValueError as error:
        found = re.search(r"\d[\d_]{4300,}", text)
        raise tomli.TOMLDecodeError(
            "Number has too many digits", text, found.start() if found else 0
        ) from error
