"""The strips of a column: its head, its lines of text with their signs, its scroll bar."""

from collections.abc import Callable, Sequence

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from broadsheet.articles.model import Article
from broadsheet.language.width import cell_len, clip
from broadsheet.screens.layout import LEFT, RIGHT, Line, Mark, margin, pieces, shown, title_lines
from broadsheet.screens.wording import day, headline

Ink = Callable[[str], Style]
"""The style of a part of the column by its name; "" is plain text."""


def head_strip(article: Article, row: int, rows: int, width: int, leads: bool, ink: Ink) -> Strip:
    """Return row `row` of a head of `rows`: outlet and date, the title, at last a rule."""
    inner = max(width - LEFT - RIGHT, 2)
    plain = ink("")
    if row == rows - 1:
        segments = [
            Segment("  ", plain),
            Segment(("━" if leads else "─") * inner, ink("thumb" if leads else "rule")),
        ]
    elif row == 0:
        when = day(article.published)
        outlet = clip(shown(article.outlet), inner - len(when) - 2 if when else inner)
        gap = " " * max(inner - cell_len(outlet) - len(when), 0)
        segments = [
            Segment("▌ " if leads else "  ", ink("thumb")),
            Segment(outlet, ink("lead" if leads else "outlet")),
            Segment(gap, plain),
            Segment(when, ink("dim")),
        ]
    else:
        lines = title_lines(headline(article), inner, rows - 2)
        words = lines[row - 1] if row - 1 < len(lines) else ""
        segments = [Segment("  ", plain), Segment(words, ink("title"))]
    return Strip(segments).adjust_cell_length(width, plain).simplify()


def body_strip(
    text: str, line: Line | None, marks: Sequence[Mark], bar: tuple[str, str], width: int, ink: Ink
) -> Strip:
    """Return a line of text with its sign on the left and `bar`, its cell of the scroll bar, on the right.

    None for the line draws an empty one, below the end of the text.
    """
    plain = ink("")
    end = Segment(bar[0], ink(bar[1]))
    if line is None:
        return Strip([Segment(" " * (width - 1), plain), end], width)
    sign, look = margin(line, marks)
    of_sign = "thumb" if look in ("found", "here") else look or ""
    segments = [Segment(sign, ink(of_sign))]
    for start, stop, piece in pieces(line, marks):
        # What only one of them says is most of a text: its margin sign is enough.
        segments.append(Segment(text[start:stop], ink("" if piece in (None, "single") else str(piece))))
    body = Strip(segments).adjust_cell_length(width - 1, plain).simplify()
    return Strip([*body, end], width)


def bar_cells(top: int, lines: int, rows: int, leads: bool) -> list[tuple[str, str]]:
    """Return the scroll bar of a text of `lines` at line `top` in `rows`, as (character, part) from above."""
    if lines <= rows:
        return [("│", "rule")] * rows
    size = max(rows * rows // lines, 1)
    start = round(top * (rows - size) / (lines - rows))
    thumb = ("┃", "thumb" if leads else "dim")
    return [thumb if start <= row < start + size else ("│", "rule") for row in range(rows)]
