"""Where things go on a screen: columns that fit, lines that an article breaks into, marks on them.

Pure functions of text and widths. Every line is a pair of offsets into the article's original
text, so that any cell of the screen can be traced back to it and any span found on it.
"""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple, get_args, overload

from broadsheet.articles.model import Article
from broadsheet.language.clean import visible
from broadsheet.language.width import cell_len, clip, wrap

NARROWEST = 38
"""Cells that a column needs: five to seven English words a line."""
COMFORTABLE = 46
"""Cells from which a fourth and fifth column are worth their place; below, three are calmer."""
MOST_COLUMNS = 5
ROOMY = 30
"""Rows from which there is room for air above the columns and for longer words below them."""
LEFT, RIGHT = 2, 2
"""Cells beside the text of a column: sign and a space; a space and the scroll bar."""
MOST_TITLE_ROWS = 3
LOW = 20
"""Rows below which titles and air give way to the text."""
MENU = "  ≡"
"""At the right of every header: opens the palette, for those who have the mouse in hand."""
SMALLEST_WINDOW = (40, 14)
"""Columns and rows below which only a request for a larger window is drawn."""

Look = Literal["name", "number", "quotation", "single", "agree", "differ", "quote", "claim", "found", "here"]
"""How a stretch of text is drawn: as what it is, by a fact's status, as evidence, as the claim in focus,
or as what was searched for."""

_RANK: dict[Look | None, int] = {look: rank for rank, look in enumerate(get_args(Look))}
SIGNS: dict[Look, str] = {
    "single": "·", "agree": "=", "differ": "≠", "found": "»", "here": "»", "quote": "▶", "claim": "▶"
}  # fmt: skip
"""What stands in the margin of the line on which such a stretch begins; of two the later one here."""
_SIGN_RANK = {look: rank for rank, look in enumerate(SIGNS)}

# Characters that are one cell wide in every terminal and break only at spaces; what is outside
# (East Asian, combining, emoji) goes the slower way through cell widths.
_ONE_CELL = re.compile(
    "[\u0020-\u007e\u00a1-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u03ff\u0400-\u0482\u048a-\u052f"
    "\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2400-\u2421\u2190-\u21ff\ufffd]*"
)


class Line(NamedTuple):
    """One line of an article at some width: text[start:end]; an empty one parts two paragraphs."""

    start: int
    end: int


class Lines(Sequence[Line]):
    """The lines of an article, eight bytes each: as tuples, those of a book of 1 MB took 2 MB."""

    def __init__(self, lines: Iterable[tuple[int, int]] = ()) -> None:
        self.starts, self.ends = array("I"), array("I")
        """Offsets of the beginnings, in order, and of the ends."""
        for start, end in lines:
            self.add(start, end)

    def add(self, start: int, end: int) -> None:
        """Add a line below the others."""
        self.starts.append(start)
        self.ends.append(end)

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, index: int) -> Line: ...
    @overload
    def __getitem__(self, index: slice) -> list[Line]: ...
    def __getitem__(self, index: int | slice) -> Line | list[Line]:
        if isinstance(index, slice):
            return list(map(Line, self.starts[index], self.ends[index]))
        return Line(self.starts[index], self.ends[index])


class Mark(NamedTuple):
    """A stretch of an article's text, text[start:end], that is drawn in another look."""

    start: int
    end: int
    look: Look
    sign: str = ""
    """What its margin shows instead of the sign of its look."""


def fit_columns(width: int, wanted: int) -> int:
    """Return how many columns of equal width fit into `width` cells, at most `wanted`, at least 1."""
    for count in range(min(wanted, MOST_COLUMNS), 1, -1):
        needed = COMFORTABLE if count > 3 else NARROWEST
        if width // count >= needed:
            return count
    return 1


def tab_names(names: Sequence[str], width: int) -> list[str]:
    """Return the names shortened alike, so that all fit on one line of `width` cells, numbered."""
    room = max(width // max(len(names), 1) - 6, 3)
    return [clip(shown(name), room) for name in names]


def first_in_view(first: int, count: int, total: int, focus: int | None = None) -> int:
    """Return the first of `count` neighbours out of `total` to show: `first`, moved to hold `focus`."""
    if focus is not None:
        first = min(max(first, focus - count + 1), focus)
    return max(0, min(first, total - count))


def shown(text: str) -> str:
    """Return a copy of `text` of the same length that is safe to draw, tabs as single spaces."""
    return visible(text).replace("\t", " ")


def lay_out(text: str, kept: Sequence[tuple[int, int]], width: int) -> Lines:
    """Return the lines that the kept lines of `text` (as `shown` returns it) fill at `width` cells.

    An empty line parts two paragraphs: where the text has one, and after a line too long to
    have been broken by hand.
    """
    lines = Lines()
    previous: tuple[int, int] | None = None
    for start, end in kept:
        if previous is not None and (
            previous[1] - previous[0] > 100 or text.count("\n", previous[1], start) > 1
        ):
            lines.add(previous[1], previous[1])
        _break(text, start, end, width, lines)
        previous = (start, end)
    return lines


def _break(text: str, start: int, end: int, width: int, lines: Lines) -> None:
    if _ONE_CELL.match(text, start, end).end() != end:  # type: ignore[union-attr]  # matches anything
        for pair in wrap(text, width, start, end):
            lines.add(*pair)
        return
    # One cell a character: a line is found by two searches instead of a walk over its words
    # (30,000 words in 12 ms instead of 140).
    width = max(width, 2)
    while end > start and text[end - 1] == " ":
        end -= 1
    while start < end and text[start] == " ":
        start += 1
    while end - start > width:
        cut = text.rfind(" ", start, start + width + 1)
        stop = cut if cut > start else start + width
        while stop > start and text[stop - 1] == " ":
            stop -= 1
        if stop == start:
            stop = start + width
        lines.add(start, stop)
        start = cut + 1 if cut > start else stop
        while start < end and text[start] == " ":
            start += 1
    if start < end:
        lines.add(start, end)


def line_at(lines: Lines, offset: int) -> int:
    """Return the index of the line that holds `offset`, or of the last one before it; 0 if none."""
    index = max(bisect_right(lines.starts, offset) - 1, 0)
    while index > 0 and lines.starts[index] == lines.ends[index]:
        index -= 1
    return index


def pieces(line: Line, marks: Sequence[Mark]) -> list[tuple[int, int, Look | None]]:
    """Return the stretches of a line with the look of each; of two marks the stronger look wins."""
    cuts = {line.start, line.end}
    for mark in marks:
        cuts.update(offset for offset in (mark.start, mark.end) if line.start < offset < line.end)
    edges = sorted(cuts)
    found: list[tuple[int, int, Look | None]] = []
    for start, end in pairwise(edges):
        over = [mark.look for mark in marks if mark.start <= start and end <= mark.end]
        found.append((start, end, max(over, key=_RANK.__getitem__, default=None)))
    return found


def margin(line: Line, marks: Sequence[Mark]) -> tuple[str, Look | None]:
    """Return the sign of the weightiest mark that begins on this line, two cells wide, and its look."""
    end = max(line.end, line.start + 1)
    begun = [mark for mark in marks if line.start <= mark.start < end and mark.look in SIGNS]
    if not begun:
        return "  ", None
    top = max(begun, key=lambda mark: _SIGN_RANK[mark.look])
    return (top.sign or SIGNS[top.look]).ljust(LEFT), top.look


def offset_in(text: str, line: Line, cell: int) -> int:
    """Return the offset of the character that stands in `cell` of a line, from 0; its end beyond that."""
    for offset in range(line.start, line.end):
        cell -= cell_len(text[offset])
        if cell < 0:
            return offset
    return line.end


@lru_cache(64)
def title_rows(title: str, width: int) -> int:
    """Return how many rows a title takes in a column of `width` cells, at least 1."""
    rows = len(list(wrap(shown(title), max(width - LEFT - RIGHT, 2))))
    return min(max(rows, 1), MOST_TITLE_ROWS)


def most_title_rows(height: int) -> int:
    """Return how many rows a title may take in a window of `height` rows."""
    return 1 if height < LOW else MOST_TITLE_ROWS


def title_lines(title: str, width: int, rows: int) -> list[str]:
    """Return a title as at most `rows` lines of `width` cells, the last cut where it goes on."""
    words = shown(title)
    spans = list(wrap(words, width))
    lines = [words[start:end] for start, end in spans[:rows]]
    if len(spans) > rows > 0:
        lines[-1] = clip(words[spans[rows - 1][0] :], width)
    return lines


def kept_or_all(article: Article) -> Sequence[tuple[int, int]]:
    """Return the article's story lines; its whole text where nothing was kept of it."""
    return article.kept or ((0, len(article.text.rstrip())),)
