"""Read the committed tables: comment lines away, bars and tabs split."""

from pathlib import Path

TABLES = Path(__file__).with_name("tables")


def lines(name: str) -> list[str]:
    """Return the lines of one table below its comments."""
    text = (TABLES / name).read_text(encoding="utf-8")
    while text.startswith("#"):
        text = text[text.index("\n") + 1 :]
    return text.splitlines()


def table(name: str) -> list[list[str]]:
    """Return the cells of one tab-separated table, row by row."""
    return [line.split("\t") for line in lines(name)]


def values(cell: str) -> tuple[str, ...]:
    """Return the values that a cell joins with bars."""
    return tuple(cell.split("|")) if cell else ()
