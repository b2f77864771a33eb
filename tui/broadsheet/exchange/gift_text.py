"""GIFT's own marks: escaping and the question's pieces, shared by its reader and its writer."""

import re
from functools import cache

MARKS = "~=#{}:"
_ESCAPED = re.compile(r"\\([~=#{}:\\n])")


def escape(text: str) -> str:
    r"""Return text in which no mark of GIFT acts."""
    return re.sub(r"([~=#{}:\\])", r"\\\1", text)


def unescape(text: str) -> str:
    r"""Return what GIFT text means; "\n" is a line break."""
    return _ESCAPED.sub(lambda match: "\n" if match[1] == "n" else match[1], text)


def find_bare(text: str, marks: str, start: int = 0) -> int:
    """Return where the first unescaped one of `marks` stands from `start` on; -1 where there is none."""
    match = _up_to(marks).match(text, start)
    end = match.end() if match else start
    return end if end < len(text) and text[end] in marks else -1


@cache
def _up_to(marks: str) -> re.Pattern[str]:
    """Return what matches up to the first unescaped one of the marks."""
    return re.compile(rf"(?:[^\\{re.escape(marks)}]|\\.)*", re.DOTALL)
