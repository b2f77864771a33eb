"""One article as a column: drawn line by line from offsets into its text, so length costs nothing."""

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.cache import LRUCache
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from broadsheet.articles.model import Article
from broadsheet.language.width import cell_len, clip
from broadsheet.screens.layout import (
    LEFT,
    RIGHT,
    Line,
    Look,
    Mark,
    kept_or_all,
    lay_out,
    line_at,
    margin_look,
    marks_by_line,
    pieces,
    shown,
    title_lines,
    title_rows,
)
from broadsheet.screens.wording import day, headline

SIGNS: dict[Look, str] = {"agree": "=", "differ": "≠", "single": "·", "claim": "▶", "quote": "▶"}
WHEEL = 3
"""Lines that one notch of the mouse wheel scrolls."""


class ArticleView(Widget, can_focus=True, inherit_bindings=False):
    """Shows one article under its outlet, date and title; scrolls without animation.

    A line API widget instead of a Static: a first frame, a jump and a resize take the same time
    for 3,000 lines as for 30, since only lines in view are made into strips.
    """

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"article-view--{part}"
        for part in ("outlet", "title", "dim", "rule", "agree", "differ", "single", "claim", "quote", "thumb")
    }
    DEFAULT_CSS = """
    ArticleView { width: 1fr; height: 1fr; }
    ArticleView > .article-view--outlet { text-style: bold; }
    ArticleView:focus > .article-view--outlet { color: $accent; text-style: bold; }
    ArticleView > .article-view--title { text-style: bold; }
    ArticleView > .article-view--dim { color: $dim; }
    ArticleView > .article-view--rule { color: $rule; }
    ArticleView:focus > .article-view--thumb { color: $accent; }
    ArticleView > .article-view--thumb { color: $dim; }
    ArticleView > .article-view--agree { color: $agree; }
    ArticleView > .article-view--differ { color: $differ; }
    ArticleView > .article-view--single { color: $dim; }
    ArticleView > .article-view--claim, ArticleView > .article-view--quote {
        color: $claim-text; background: $claim-ground; text-style: bold;
    }
    """

    class Scrolled(Message):
        """The first line in view changed."""

    def __init__(self, article: Article, *, id: str | None = None, focusable: bool = True) -> None:
        super().__init__(id=id)
        self.can_focus = focusable
        self.title_rows = 0
        """Rows kept for the title; 0 for as many as it needs."""
        self._strips: LRUCache[int, Strip] = LRUCache(512)
        self._styles: dict[str, Style] = {}
        self._set_article(article)

    def _set_article(self, article: Article) -> None:
        self.article = article
        self._text = shown(article.text)
        self._marks: tuple[Mark, ...] = ()
        self._lines: list[Line] = []
        self._line_marks: dict[int, list[Mark]] = {}
        self._laid_out = -1
        self._top = 0
        self._strips.clear()

    def show(self, article: Article, top_offset: int = 0) -> None:
        """Show another article in this column, from the line that holds `top_offset`."""
        self._set_article(article)
        self._lay_out()
        self._top = self._clamped(line_at(self._lines, top_offset) if top_offset else 0)
        self.refresh()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Draw these stretches in their looks, and no others."""
        self._marks = tuple(marks)
        self._line_marks = marks_by_line(self._lines, self._marks)
        self._strips.clear()
        self.refresh()

    # -- where we are

    @property
    def top_offset(self) -> int:
        """Offset into the article's text of the first line in view."""
        return self._lines[self._top].start if self._top and self._lines else 0

    @property
    def top(self) -> int:
        """Index of the first line in view."""
        return self._top

    @property
    def lines(self) -> Sequence[Line]:
        """The lines at the present width."""
        self._lay_out()
        return self._lines

    @property
    def head_rows(self) -> int:
        """Rows above the text: outlet and date, the title, a rule."""
        return 2 + (self.title_rows or self.rows_for_title(self.size.width))

    def rows_for_title(self, width: int) -> int:
        """Return how many rows the title takes in a column of `width` cells."""
        return title_rows(headline(self.article), width)

    @property
    def body_rows(self) -> int:
        """Rows that the text has."""
        return max(self.size.height - self.head_rows, 1)

    def _clamped(self, top: int) -> int:
        return max(0, min(top, len(self._lines) - self.body_rows))

    # -- moving

    def scroll_lines(self, count: int) -> None:
        """Scroll by `count` lines, down where it is positive."""
        self._lay_out()
        top = self._clamped(self._top + count)
        if top != self._top:
            self._top = top
            self.refresh(Region(0, self.head_rows, self.size.width, self.body_rows))
            self.post_message(self.Scrolled())

    def scroll_pages(self, count: int) -> None:
        """Scroll by pages, keeping two lines in view for the eye."""
        self.scroll_lines(count * max(self.body_rows - 2, 1))

    def scroll_edge(self, direction: int) -> None:
        """Go to the beginning (-1) or the end (1)."""
        self.scroll_lines(direction * (len(self._lines) + self.body_rows))

    def show_span(self, start: int, end: int) -> None:
        """Scroll so that text[start:end] stands in view, a third down where it was not."""
        self._lay_out()
        first, last = line_at(self._lines, start), line_at(self._lines, max(end - 1, start))
        if not (self._top <= first and last < self._top + self.body_rows):
            self.scroll_lines(first - self.body_rows // 3 - self._top)

    # -- drawing

    def _lay_out(self) -> None:
        width = self.size.width
        if width == self._laid_out or width <= 0:
            return
        offset = self.top_offset
        self._lines = lay_out(self._text, kept_or_all(self.article), max(width - LEFT - RIGHT, 2))
        self._line_marks = marks_by_line(self._lines, self._marks)
        self._laid_out = width
        self._strips.clear()
        self._top = line_at(self._lines, offset) if offset else 0

    def notify_style_update(self) -> None:
        """Forget strips drawn in the colours before."""
        super().notify_style_update()
        self._strips.clear()
        self._styles.clear()

    def render_line(self, y: int) -> Strip:
        """Return row `y` of the column."""
        self._lay_out()
        width, head = self.size.width, self.head_rows
        base = self._base
        if y < head:
            return self._head_strip(y, head, width, base).simplify()
        self._top = self._clamped(self._top)
        index = self._top + y - head
        strip = self._strips.get(index)
        if strip is None:
            strip = self._strips[index] = self._body_strip(index, width - 1, base)
        char, part = self._scroll_cell(y - head)
        return Strip([*strip, Segment(char, base + self._part(part))], width)

    @property
    def _base(self) -> Style:
        # Worked out once, since each row would else ask every ancestor for its colours.
        if "" not in self._styles:
            self._styles[""] = self.rich_style
        return self._styles[""]

    def _part(self, name: str) -> Style:
        if name not in self._styles:
            self._styles[name] = self.get_component_rich_style(f"article-view--{name}", partial=True)
        return self._styles[name]

    def _body_strip(self, index: int, width: int, base: Style) -> Strip:
        if index >= len(self._lines):
            return Strip.blank(width, base)
        line = self._lines[index]
        marks = self._line_marks.get(index, ())
        look = margin_look(line, marks)
        segments = [Segment(SIGNS[look] if look else " ", base + self._part(look) if look else base)]
        segments.append(Segment(" ", base))
        for start, end, piece in pieces(line, marks):
            # What only one of them says is most of a text: its margin sign is enough.
            style = base if piece in (None, "single") else base + self._part(str(piece))
            segments.append(Segment(self._text[start:end], style))
        return Strip(segments).adjust_cell_length(width, base).simplify()

    def _head_strip(self, y: int, head: int, width: int, base: Style) -> Strip:
        if y == head - 1:
            char = "━" if self.has_focus else "─"
            part = "thumb" if self.has_focus else "rule"
            return Strip(
                [Segment("  ", base), Segment(char * (width - LEFT - RIGHT), base + self._part(part))]
            ).adjust_cell_length(width, base)
        inner = max(width - LEFT - RIGHT, 2)
        if y == 0:
            when = day(self.article.published)
            outlet = clip(shown(self.article.outlet), inner - len(when) - 2 if when else inner)
            gap = " " * max(inner - cell_len(outlet) - len(when), 0)
            lead = Segment("▌ " if self.has_focus else "  ", base + self._part("thumb"))
            segments = [lead, Segment(outlet, base + self._part("outlet")), Segment(gap, base)]
            segments.append(Segment(when, base + self._part("dim")))
            return Strip(segments).adjust_cell_length(width, base)
        lines = title_lines(headline(self.article), inner, head - 2)
        words = lines[y - 1] if y - 1 < len(lines) else ""
        return Strip([Segment("  ", base), Segment(words, base + self._part("title"))]).adjust_cell_length(
            width, base
        )

    def _scroll_cell(self, row: int) -> tuple[str, str]:
        total, body = len(self._lines), self.body_rows
        if total <= body:
            return "│", "rule"
        size = max(body * body // total, 1)
        start = round(self._top * (body - size) / (total - body))
        return ("┃", "thumb") if start <= row < start + size else ("│", "rule")

    # -- the mouse and the focus

    def watch_has_focus(self, has_focus: bool) -> None:
        """Draw the head anew, which shows where the focus is."""
        super().watch_has_focus(has_focus)
        self.refresh()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll by the wheel."""
        event.stop()
        self.scroll_lines(WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll by the wheel."""
        event.stop()
        self.scroll_lines(-WHEEL)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take hold of the scroll bar."""
        if event.x >= self.size.width - 1 and event.y >= self.head_rows:
            self.capture_mouse()
            self._drag_to(event.y)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Follow the scroll bar while it is held."""
        if self.app.mouse_captured is self:
            self._drag_to(event.y)

    def on_mouse_up(self) -> None:
        """Let go of the scroll bar."""
        self.release_mouse()

    def _drag_to(self, y: int) -> None:
        rows = max(self.body_rows - 1, 1)
        share = min(max(y - self.head_rows, 0), rows) / rows
        self.scroll_lines(round(share * max(len(self._lines) - self.body_rows, 0)) - self._top)
