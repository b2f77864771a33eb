"""What the commands that ask line by line share: how a line comes in, and how a text becomes one."""

import sys


def expect_utf8() -> None:
    """Read standard input as UTF-8 whatever the locale says, a damaged byte as a mark of its own."""
    if sys.stdin is not None:
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]


def read_line(longest: int) -> str | None:
    """Return the next line of the input, cut after `longest` characters; None at the end of the input."""
    sys.stdout.flush()
    if sys.stdin is None:
        return None
    line = sys.stdin.readline(longest)
    rest = line
    while rest and not rest.endswith("\n"):
        rest = sys.stdin.readline(1_000_000)
    return line.rstrip("\n") if line else None


def one_line(text: str) -> str:
    """Return a text on one line, every run of white space a single space."""
    return " ".join(text.split())
