"""The first frame, drawn before Textual is imported: its import is most of what a start costs.

Measured on two cores, 120×40, over a Textual app that says one sentence: 0.5 times its time to
the first text instead of 1.5. The frame holds the real articles where the reader will draw them.
"""

import contextlib
import os
import shutil
import sys
from collections.abc import Iterator, Sequence

from broadsheet.articles.model import Article, Collection, outlet_names
from broadsheet.language.width import cell_len, clip
from broadsheet.screens.layout import (
    LEFT,
    MENU,
    RIGHT,
    ROOMY,
    SMALLEST_WINDOW,
    fit_columns,
    kept_or_all,
    lay_out,
    most_title_rows,
    shown,
    tab_names,
    title_lines,
    title_rows,
)
from broadsheet.screens.palette import GROUNDS
from broadsheet.screens.wording import count_of, day, headline

ENTER, LEAVE = "\x1b[?1049h", "\x1b[?1049l"
"""Switch to the terminal's second screen, and back to what stood there before."""
_HIDE, _SHOW, _HOME = "\x1b[?25l", "\x1b[?25h", "\x1b[H"
_BOLD, _PLAIN = "\x1b[1m", "\x1b[22m"
_RESET = "\x1b[0m"


def ground(theme: str) -> str:
    """Return what sets text and ground of a theme, where the terminal says that it has all colours."""
    text, behind = (";".join(str(int(colour[n : n + 2], 16)) for n in (1, 3, 5)) for colour in GROUNDS[theme])
    return f"\x1b[38;2;{text};48;2;{behind}m"


def frame(collection: Collection, width: int, height: int) -> list[str]:
    """Return the rows of the reader's first frame, each of `width` cells, with bold text marked up."""
    articles = collection.articles
    note = count_of(len(articles), "account") + MENU
    title = clip(shown(collection.title), max(width - cell_len(note) - 6, 0))
    rows = [_bold(_pad("  " + title, width - cell_len(note) - 2)) + note + "  "]
    if len(articles) > 1:
        # As `Tabs` has it, whose padding takes two cells.
        short = tab_names(list(outlet_names(articles).values()), width - 2)
        tabs = "  ".join(f" {number} {name}" for number, name in enumerate(short, 1))
        rows.append(_pad(" " + tabs, width))
    if height >= ROOMY:
        rows.append(" " * width)
    count = fit_columns(width, len(articles))
    each = width // count
    body = height - len(rows) - (6 if height >= ROOMY else 5)
    head = max(title_rows(headline(article), each) for article in articles[:count])
    head = min(head, most_title_rows(height))
    columns = [_column(article, each, head, body) for article in articles[:count]]
    rows.extend(_pad("".join(parts), 0) for parts in zip(*columns, strict=True))
    rows.extend(" " * width for _ in range(height - len(rows)))
    return rows[:height]


def _column(article: Article, width: int, head: int, body: int) -> list[str]:
    inner = max(width - LEFT - RIGHT, 2)
    when = day(article.published)
    outlet = clip(shown(article.outlet), inner - len(when) - 2 if when else inner)
    rows = [_bold(_pad("  " + outlet, width - len(when) - RIGHT)) + when + " " * RIGHT]
    parts = title_lines(headline(article), inner, head)
    rows.extend(_bold(_pad("  " + part, width)) for part in (*parts, *[""] * head)[:head])
    rows.append(_pad("  " + "─" * inner, width))
    text = shown(article.text)
    lines = _first(lay_out(text, kept_or_all(article)[:body], inner), max(body - head - 2, 0))
    rows.extend(_pad("  " + text[start:end], width) for start, end in lines)
    return [*rows, *[" " * width] * (body - len(rows))][:body]


def _first(lines: Sequence[tuple[int, int]], count: int) -> Sequence[tuple[int, int]]:
    return lines[:count]


def _pad(text: str, width: int) -> str:
    return text + " " * max(width - cell_len(text), 0)


def _bold(text: str) -> str:
    return f"{_BOLD}{text}{_PLAIN}"


@contextlib.contextmanager
def first_frame(collection: Collection | None, theme: str = "dark") -> Iterator[bool]:
    """Draw the frame and yield whether it stands; on leaving, the terminal is as it was before.

    Keys typed meanwhile are not echoed into it.
    """
    width, height = shutil.get_terminal_size()
    if collection is None or os.name != "posix" or width < SMALLEST_WINDOW[0] or height < SMALLEST_WINDOW[1]:
        yield False
        return
    import termios

    stream = sys.__stderr__  # where Textual draws too
    assert stream is not None
    before = termios.tcgetattr(stream.fileno())
    quiet = [*before]
    quiet[3] &= ~(termios.ECHO | termios.ICANON)
    termios.tcsetattr(stream.fileno(), termios.TCSANOW, quiet)
    coloured = os.environ.get("COLORTERM") in ("truecolor", "24bit") and "NO_COLOR" not in os.environ
    rows = "\r\n".join(frame(collection, width, height))
    stream.write(ENTER + _HIDE + _HOME + (ground(theme) if coloured else "") + rows + _RESET)
    stream.flush()
    try:
        yield True
    finally:
        stream.write(LEAVE + _SHOW)
        stream.flush()
        termios.tcsetattr(stream.fileno(), termios.TCSADRAIN, before)
