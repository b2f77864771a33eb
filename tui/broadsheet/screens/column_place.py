"""Where a column stands in its article: its lines at the present width, the first in view, ways to move."""

from collections.abc import Callable

from textual.geometry import Region

from broadsheet.articles.model import Article
from broadsheet.screens.column_mouse import ColumnMouse
from broadsheet.screens.laid_out import LaidOut
from broadsheet.screens.layout import Lines, line_at, title_rows
from broadsheet.screens.wording import headline


class ColumnPlace(ColumnMouse):
    """A column that shows some lines of an article, and scrolls them without animation."""

    def __init__(self, article: Article, *, id: str | None = None, laid_out: LaidOut | None = None) -> None:
        super().__init__(id=id)
        self.title_rows = 0
        """Rows kept for the title; 0 for as many as it needs."""
        self.when_scrolled: Callable[[ColumnPlace], None] | None = None
        """Called when a person scrolled this column; at once, so that what follows is in the same paint."""
        self._laid = laid_out or LaidOut()
        self._take(article)

    def _take(self, article: Article) -> None:
        self.article = article
        self._text = self._laid.text(article)
        self._lines = Lines()
        self._width_laid = -1
        self._top = 0
        self._held: tuple[int, int] | None = None
        self._forget_drawn()

    def _forget_drawn(self) -> None:
        """Called where what was drawn of the lines does not hold any more."""
        raise NotImplementedError

    def show(self, article: Article, top_offset: int = 0) -> None:
        """Show another article in this column, from the line that holds `top_offset`."""
        self._take(article)
        self._lay_out()
        self._top = self._clamped(line_at(self._lines, top_offset) if top_offset else 0)
        self.refresh()

    def _lay_out(self) -> None:
        width = self.size.width
        if width == self._width_laid or width <= 0:
            return
        offset = self.top_offset
        self._lines = self._laid.lines(self.article, width)
        self._width_laid = width
        self._forget_drawn()
        self._top = line_at(self._lines, offset) if offset else 0

    # -- where it stands

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
