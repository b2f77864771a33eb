"""How wide text is in a terminal, and where lines break, as offsets into the text itself."""

import re
from collections.abc import Iterator

from rich.cells import cell_len, get_character_cell_size

__all__ = ["cell_len", "clip", "wrap"]

_WORD = re.compile(r"\S+|\s+")


def clip(text: str, width: int) -> str:
    """Return `text` cut to `width` cells, with an ellipsis where something was cut."""
    if cell_len(text) <= width:
        return text
    return text[: _fit(text, 0, max(width - 1, 0))] + "…" if width > 0 else ""


def wrap(text: str, width: int, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Yield the (start, end) offsets of the lines that text[start:end] breaks into at `width` cells.

    Breaks at white space, which ends the line it follows and is left out; a word wider than
    the line is broken between characters, never between a letter and its combining mark.
    Offsets count characters of `text`; every character other than white space is in one line.
    """
    end = len(text) if end is None else end
    width = max(width, 2)  # a double-width character needs two cells to make progress
    line_start: int | None = None
    line_end, used = start, 0
    for match in _WORD.finditer(text, start, end):
        if match[0].isspace():
            continue
        size = cell_len(match[0])
        gap = cell_len(text[line_end : match.start()]) if line_start is not None else 0
        if line_start is not None and used + gap + size <= width:
            line_end, used = match.end(), used + gap + size
            continue
        if line_start is not None:
            yield line_start, line_end
        line_start, line_end, used = match.start(), match.end(), size
        while used > width:
            cut = max(_fit(text, line_start, width, line_end), line_start + 1)
            yield line_start, cut
            line_start, used = cut, cell_len(text[cut:line_end])
    if line_start is not None:
        yield line_start, line_end


def _fit(text: str, start: int, width: int, end: int | None = None) -> int:
    """Return the furthest offset that text[start:offset] fits into `width` cells at."""
    used, offset = 0, start
    for offset in range(start, len(text) if end is None else end):
        used += get_character_cell_size(text[offset])
        if used > width:
            return offset
    return offset + 1
