"""How commands print: JSON lines that are safe in a terminal, and text that is shown, not obeyed."""

import json
import re
import sys
from typing import Any

from broadsheet.language.clean import BIDI, JOINERS, ZERO_WIDTH, visible

# JSON escapes C0 by itself; these would pass raw. Inside JSON they can only stand in strings.
_RAW = re.compile(
    "[\x7f-\x9f\u2028\u2029" + BIDI + ZERO_WIDTH + JOINERS + "\ud800-\udfff\U000e0000-\U000e007f]"
)


def json_line(record: dict[str, Any]) -> str:
    """Return `record` as one line of JSON in which no character can act on a terminal."""
    return _RAW.sub(_escape, json.dumps(record, ensure_ascii=False, separators=(", ", ": ")))


def _escape(match: re.Match[str]) -> str:
    return json.dumps(match[0])[1:-1]


def print_json(record: dict[str, Any]) -> None:
    """Print one JSON line."""
    sys.stdout.write(json_line(record) + "\n")


def say(text: str = "") -> None:
    """Print one line of text from anywhere, its control characters made visible."""
    sys.stdout.write(visible(text) + "\n")


def note(text: str) -> None:
    """Print one line on standard error that tells and stops nothing."""
    sys.stderr.write(f"broadsheet: {visible(text)}\n")
