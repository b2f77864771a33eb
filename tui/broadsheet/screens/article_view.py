"""One article as a column: drawn line by line from offsets into its text, so length costs nothing."""

from collections.abc import Callable, Iterable, Sequence

from rich.style import Style
from textual import events
from textual.color import Color
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from broadsheet.articles.model import Article
from broadsheet.screens.column_drawing import bar_cells, body_strip, head_strip
from broadsheet.screens.column_mouse import ColumnMouse
from broadsheet.screens.laid_out import LaidOut
from broadsheet.screens.layout import (
    LEFT,
    Lines,
    Mark,
    line_at,
    offset_in,
    title_rows,
)
from broadsheet.screens.looks import Looks
from broadsheet.screens.wording import headline

MOST_DRAWN = 512
"""Lines whose drawing is kept."""
LOOKS = {
    **dict.fromkeys(("outlet", "title"), "bold"),
    "lead": "bold $accent",
    "thumb": "$accent",
    **dict.fromkeys(("dim", "single"), "$dim"),
    **{name: f"${name}" for name in ("rule", "name", "number", "quotation", "agree", "differ")},
    **dict.fromkeys(("claim", "quote"), "bold $claim-text on $claim-ground"),
    "found": "underline bold",
    "here": "reverse bold",
}
"""How each part of a column looks."""


def _unmarked(_start: int, _end: int) -> Sequence[Mark]:
    return ()


class ArticleView(ColumnMouse, can_focus=True, inherit_bindings=False):
    """Shows one article under its outlet, date and title; scrolls without animation.

    A line API widget instead of a Static: a first frame, a jump and a resize take the same time
    for 3,000 lines as for 30, since only lines in view are made into strips.
    """

    ALLOW_SELECT = False
    DEFAULT_CSS = "ArticleView { width: 1fr; height: 1fr; }"

    class Clicked(Message):
        """A place in the text was clicked, or the head (`offset` is then None)."""

        def __init__(self, view: "ArticleView", offset: int | None) -> None:
            super().__init__()
            self.view, self.offset = view, offset

    def __init__(
        self,
        article: Article,
        *,
        id: str | None = None,
        focusable: bool = True,
        laid_out: LaidOut | None = None,
    ) -> None:
        super().__init__(id=id)
        self._laid = laid_out or LaidOut()
        self.can_focus = focusable
        self.title_rows = 0
        """Rows kept for the title; 0 for as many as it needs."""
        self.active = False
        """Drawn as the column that keys go to. Not the focus of Textual, which restyles all at each change."""
        self.when_scrolled: Callable[[ArticleView], None] | None = None
        """Called when a person scrolled this column; at once, so that what follows is in the same paint."""
        self._strips: dict[int, dict[tuple[str, str], Strip]] = {}
        """What was drawn of each line, by its cell of the scroll bar."""
        self._looks = Looks(LOOKS)
        self._behind: Color | None = None
        """The colour behind the text; asking for it asks every ancestor."""
        self._set_article(article)

    def _set_article(self, article: Article) -> None:
        self.article = article
        self._text = self._laid.text(article)
        self._marker: Callable[[int, int], Sequence[Mark]] = _unmarked
        self._lines = Lines()
        self._laid_out = -1
        self._top = 0
        self._held: tuple[int, int] | None = None
        self._strips.clear()

    def show(self, article: Article, top_offset: int = 0) -> None:
        """Show another article in this column, from the line that holds `top_offset`."""
        self._set_article(article)
        self._lay_out()
        self._top = self._clamped(line_at(self._lines, top_offset) if top_offset else 0)
        self.refresh()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Draw these stretches in their looks, and no others."""
        self.mark_by(lambda start, end: [mark for mark in marks if mark.start < end and mark.end > start])

    def mark_by(self, marker: Callable[[int, int], Sequence[Mark]]) -> None:
        """Draw the stretches that `marker` returns for text[start:end]; asked for lines in view alone."""
        self._marker = marker
        self._strips.clear()
        self.refresh()

    def touch(self, places: Iterable[tuple[int, int]]) -> None:
        """Draw anew the lines of these (start, end), whose marks have changed."""
        self._lay_out()
        rows = set()
        for start, end in places:
            for index in range(line_at(self._lines, start), line_at(self._lines, max(end - 1, start)) + 1):
                self._strips.pop(index, None)
                rows.add(self.head_rows + index - self._top)
        in_view = [row for row in sorted(rows) if self.head_rows <= row < self.size.height]
        if in_view:
            self.refresh(*(Region(0, row, self.size.width, 1) for row in in_view))

    def set_active(self, active: bool) -> None:
        """Draw this column as the one that keys go to, or as another."""
        if active != self.active:
            self.active = active
            self._refresh_lead()

    def _refresh_lead(self) -> None:
        width, height = self.size
        self.refresh(Region(0, 0, width, self.head_rows), Region(width - 1, 0, 1, height))

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
    def lines(self) -> Lines:
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

    @property
    def reading(self) -> tuple[int, int]:
        """Where the eye is: an offset, and the row below the head that its line stands in.

        The row goes down as the text does, so that the first line counts at its beginning and the
        last one at its end.
        """
        self._lay_out()
        most = max(len(self._lines) - self.body_rows, 0)
        seen = min(self.body_rows, len(self._lines))
        row = round(self._top / most * (seen - 1)) if most else 0
        if not self._lines:
            return 0, 0
        line = self._lines[self._top + row]
        return (line.end if most and self._top == most else line.start), row

    # -- moving

    def scroll_lines(self, count: int) -> None:
        """Scroll by `count` lines, down where it is positive."""
        self._lay_out()
        self._held = None
        if self._go(self._top + count) and self.when_scrolled is not None:
            self.when_scrolled(self)

    def bring(self, offset: float, row: int) -> None:
        """Scroll so that the line of `offset` stands in `row` below the head, as far as the text goes."""
        self._held = None
        self._lay_out()
        self._go(line_at(self._lines, int(offset)) - row)

    def row_of(self, offset: int) -> int:
        """Return the row below the head that the line of `offset` stands in, negative above it."""
        self._lay_out()
        return line_at(self._lines, offset) - self._top

    def _go(self, top: int) -> bool:
        top = self._clamped(top)
        if top == self._top:
            return False
        self._top = top
        self.refresh(Region(0, self.head_rows, self.size.width, self.body_rows))
        return True

    def scroll_pages(self, count: int) -> None:
        """Scroll by pages, keeping two lines in view for the eye."""
        self.scroll_lines(count * max(self.body_rows - 2, 1))

    def scroll_edge(self, direction: int) -> None:
        """Go to the beginning (-1) or the end (1)."""
        self.scroll_lines(direction * (len(self._lines) + self.body_rows))

    def on_resize(self) -> None:
        """Keep in view what was shown, until somebody scrolls: what stands above may grow after it."""
        if self._held is not None:
            self.show_span(*self._held)

    def show_span(self, start: int, end: int) -> None:
        """Scroll so that text[start:end] stands in view, a third down where it was not; also after a resize."""
        self._held = start, end
        self._lay_out()
        first, last = line_at(self._lines, start), line_at(self._lines, max(end - 1, start))
        if not (self._top <= first and last < self._top + self.body_rows):
            self._go(first - self.body_rows // 3)

    # -- drawing

    def _lay_out(self) -> None:
        width = self.size.width
        if width == self._laid_out or width <= 0:
            return
        offset = self.top_offset
        self._lines = self._laid.lines(self.article, width)
        self._laid_out = width
        self._strips.clear()
        self._top = line_at(self._lines, offset) if offset else 0

    def notify_style_update(self) -> None:
        """Forget strips drawn in the colours before."""
        super().notify_style_update()
        self._strips.clear()
        self._looks.forget()
        self._behind = None

    def render_line(self, y: int) -> Strip:
        """Return row `y` of the column."""
        return self._draw(range(y, y + 1))[0]

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the rows of a region. Textual's own way asks each row for borders, padding and opacity,
        of which a column has none: half of what a key takes until it is painted.
        """
        strips = self._draw(crop.line_range)
        if crop.x or crop.width != self.size.width:
            strips = [strip.crop(crop.x, crop.right) for strip in strips]
        return strips

    def _draw(self, rows: range) -> list[Strip]:
        self._lay_out()
        width, head, body, leads = self.size.width, self.head_rows, self.body_rows, self.leads
        self._top = self._clamped(self._top)
        bars = bar_cells(self._top, len(self._lines), body, leads)
        if len(self._strips) > MOST_DRAWN:
            self._strips.clear()
        strips = []
        for y in rows:
            if y < head:
                strips.append(self._filtered(head_strip(self.article, y, head, width, leads, self._ink)))
                continue
            index, bar = self._top + y - head, bars[min(y - head, body - 1)]
            drawn = self._strips.setdefault(index, {})
            if bar not in drawn:
                line = self._lines[index] if index < len(self._lines) else None
                marks = self._marker(line.start, line.end) if line else ()
                drawn[bar] = self._filtered(body_strip(self._text, line, marks, bar, width, self._ink))
            strips.append(drawn[bar])
        return strips

    def _filtered(self, strip: Strip) -> Strip:
        # Here and not at each paint: a strip keeps what a filter makes of it, and would be kept beside it.
        if self._behind is None:
            _, self._behind = self.background_colors
        for one in self.get_line_filters():
            strip = strip.apply_filter(one, self._behind)
        return strip

    def _ink(self, name: str) -> Style:
        return self._looks.of(name, lambda: self.rich_style)

    # -- the mouse and the focus

    @property
    def leads(self) -> bool:
        """Whether keys go to this column."""
        return self.active or self.has_focus

    def watch_has_focus(self, has_focus: bool) -> None:
        """Draw the head anew, which shows where the focus is."""
        super().watch_has_focus(has_focus)
        self._refresh_lead()

    def on_click(self, event: events.Click) -> None:
        """Tell which place was clicked."""
        row = event.y - self.head_rows
        line = self._top + row
        if row >= 0 and line < len(self._lines) and event.x < self.size.width - 1:
            offset = offset_in(self._text, self._lines[line], max(event.x - LEFT, 0))
            self.post_message(self.Clicked(self, offset))
        else:
            self.post_message(self.Clicked(self, None))
