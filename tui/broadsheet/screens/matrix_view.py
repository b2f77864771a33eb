"""The table of claims: drawn row by row from where it is scrolled to, so that its length costs nothing."""

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from broadsheet.facts.matrix import Cell, Matrix, Row
from broadsheet.facts.standing import SIGNS
from broadsheet.language.width import cell_len, clip
from broadsheet.screens.layout import shown
from broadsheet.screens.looks import Looks
from broadsheet.screens.matrix_layout import AIR, Grid, fit_grid, height, row_lines, top_for

WHEEL = 2
"""Rows that one notch of the mouse wheel moves."""
LOOKS = {
    "head": "bold",
    "lead": "bold $accent",
    **dict.fromkeys(("dim", "single"), "$dim"),
    **{name: f"${name}" for name in ("agree", "differ")},
    "even": "on $surface",
    "cursor": "bold $claim-text on $claim-ground",
}
"""How each part of the table looks."""


class MatrixView(Widget):
    """Shows rows of facts under a head of outlets, one cell of them chosen."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "MatrixView { height: 1fr; }"

    class Moved(Message):
        """Another cell is chosen."""

    class Opened(Message):
        """The chosen cell was clicked once more."""

    def __init__(self, matrix: Matrix) -> None:
        super().__init__()
        self._matrix = matrix
        self.rows: Sequence[Row] = matrix.rows
        self.row = self.column = self._top = 0
        self._lines: list[Strip] | None = None
        self._at: list[int] = []
        """The row that each line in view belongs to."""
        self._looks = Looks(LOOKS)

    @property
    def chosen(self) -> tuple[Row, Cell] | None:
        """The chosen row and cell."""
        if not self.rows:
            return None
        row = self.rows[self.row]
        return row, row.cells[self.column]

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows; the same fact stays chosen where it is among them."""
        number = self.rows[self.row].number if self.rows else None
        self.rows = rows
        self.row = next((index for index, row in enumerate(rows) if row.number == number), 0)
        self._top = self.row
        self._moved()

    def choose(self, row: int, column: int) -> None:
        """Choose a cell."""
        self.row = max(0, min(row, len(self.rows) - 1))
        self.column = max(0, min(column, len(self._matrix.outlets) - 1))
        self._moved()

    def move(self, rows: int, columns: int) -> None:
        """Move the choice."""
        self.choose(self.row + rows, self.column + columns)

    def page(self, by: int) -> None:
        """Move the choice by as many rows as are in view."""
        self.move(by * max(len(set(self._at)) - 1, 1), 0)

    def _moved(self) -> None:
        self._lines = None
        self.refresh()
        self.post_message(self.Moved())

    # -- drawing

    def _grid(self) -> Grid:
        return fit_grid(self.size.width, len(self._matrix.outlets), self.column)

    def notify_style_update(self) -> None:
        """Forget what was drawn in the colours before."""
        super().notify_style_update()
        self._looks.forget()
        self._lines = None

    def on_resize(self) -> None:
        """Lay out anew."""
        self._lines = None

    def render_line(self, y: int) -> Strip:
        """Return line `y` of the table."""
        if self._lines is None:
            self._lines = self._draw()
        return self._lines[y] if y < len(self._lines) else Strip.blank(self.size.width, self.rich_style)

    def _draw(self) -> list[Strip]:
        width, room, base, grid = self.size.width, self.size.height - 1, self.rich_style, self._grid()
        lines, self._at = [self._head(grid, width, base)], []
        if not self.rows:
            return [
                *lines,
                Strip([Segment("  No fact is like that; Esc shows all.", base)]).adjust_cell_length(
                    width, base
                ),
            ]
        self._top = top_for(self.rows, grid, self.row, self._top, room)
        index = self._top
        while index < len(self.rows) and len(self._at) < room:
            ground = base + self._looks.of("even") if index % 2 else base
            drawn = self._row_lines(index, grid, width, ground)
            lines += drawn
            self._at += [index] * len(drawn)
            index += 1
        return lines[: room + 1]

    def _head(self, grid: Grid, width: int, base: Style) -> Strip:
        parts = [Segment("  Fact".ljust(grid.label), base + self._looks.of("dim"))]
        for number in range(grid.first, grid.first + grid.count):
            name = clip(shown(self._matrix.outlets[number][1]), grid.cell - AIR)
            look = "lead" if number == self.column else "head"
            parts.append(Segment(_padded(name, grid.cell), base + self._looks.of(look)))
        more = len(self._matrix.outlets) - grid.first - grid.count
        strip = Strip(parts).adjust_cell_length(width, base)
        if more > 0 or grid.first:
            arrows = f" {'◀' if grid.first else ''}{'▶' if more > 0 else ''}"
            strip = Strip(
                [*strip.crop(0, width - len(arrows)), Segment(arrows, base + self._looks.of("lead"))]
            )
        return strip.adjust_cell_length(width, base)

    def _row_lines(self, index: int, grid: Grid, width: int, base: Style) -> list[Strip]:
        row = self.rows[index]
        columns = row_lines(row, grid)
        status = base + self._looks.of(row.status)
        strips = []
        for line in range(height(row, grid)):
            sign = f"{SIGNS[row.status]} " if line == 0 else "  "
            parts = [Segment(sign, status), Segment(_padded(_at(columns[0], line), grid.label - 2), base)]
            for place, lines in enumerate(columns[1:]):
                number = grid.first + place
                cell = row.cells[number]
                lead = (f"{cell.sign} " if line == 0 else "  ") if cell.words else ""
                look = status if cell.words else base + self._looks.of("dim")
                if index == self.row and number == self.column:
                    look = base + self._looks.of("cursor")
                words = _padded(lead + _at(lines, line), grid.cell - AIR)
                parts += [Segment(words, look), Segment(" " * AIR, base)]
            strips.append(Strip(parts).adjust_cell_length(width, base))
        return strips

    # -- the mouse

    def on_click(self, event: events.Click) -> None:
        """Choose the cell under the mouse; open it where it is chosen already."""
        line = event.y - 1
        column = self._grid().column_at(event.x)
        if not 0 <= line < len(self._at):
            return
        row, column = self._at[line], self.column if column is None else column
        if (row, column) == (self.row, self.column):
            self.post_message(self.Opened())
        else:
            self.choose(row, column)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Move by the wheel."""
        event.stop()
        self.move(WHEEL, 0)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Move by the wheel."""
        event.stop()
        self.move(-WHEEL, 0)


def _at(lines: Sequence[str], index: int) -> str:
    return lines[index] if index < len(lines) else ""


def _padded(text: str, width: int) -> str:
    return text + " " * max(width - cell_len(text), 0)
