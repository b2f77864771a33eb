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
from broadsheet.screens.column_place import ColumnPlace
from broadsheet.screens.laid_out import LaidOut
from broadsheet.screens.layout import (
    LEFT,
    Mark,
    line_at,
    offset_in,
)
from broadsheet.screens.looks import Looks

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


class ArticleView(ColumnPlace, can_focus=True, inherit_bindings=False):
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
        self.active = False
        """Drawn as the column that keys go to. Not the focus of Textual, which restyles all at each change."""
        self._strips: dict[int, dict[tuple[str, str], Strip]] = {}
        """What was drawn of each line, by its cell of the scroll bar."""
        self._looks = Looks(LOOKS)
        self._behind: Color | None = None
        """The colour behind the text; asking for it asks every ancestor."""
        self._marker: Callable[[int, int], Sequence[Mark]] = _unmarked
        super().__init__(article, id=id, laid_out=laid_out)
        self.can_focus = focusable

    def show(self, article: Article, top_offset: int = 0) -> None:
        """Show another article in this column, unmarked, from the line that holds `top_offset`."""
        self._marker = _unmarked
        super().show(article, top_offset)

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

    # -- drawing

    def _forget_drawn(self) -> None:
        self._strips.clear()

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
