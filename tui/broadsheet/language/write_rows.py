"""Write the committed tables as `rows` reads them; only the makers of tables import this."""

from collections.abc import Iterable, Sequence

from broadsheet.language.rows import TABLES

BY_HAND = "written by hand for this project (MIT)"


def write(name: str, header: Iterable[str], rows: Iterable[str]) -> None:
    """Write one table: comment lines that say source and licence, then the rows."""
    lines = [f"# {line}".rstrip() for part in header for line in part.splitlines()]
    text = "\n".join([*lines, *rows]) + "\n"
    (TABLES / name).write_text(text, encoding="utf-8", newline="\n")


def row(*cells: str | Sequence[str]) -> str:
    """Return one tab-separated row; a cell of several values joins them with a bar."""
    texts = [cell if isinstance(cell, str) else "|".join(dict.fromkeys(cell)) for cell in cells]
    if any("\t" in text or "\n" in text for text in texts):
        raise ValueError(f"a cell of {texts} holds a tab or line feed")
    return "\t".join(texts)
