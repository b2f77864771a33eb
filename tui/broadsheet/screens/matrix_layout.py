"""Where the cells of the claim matrix go: columns that fit, rows as high as their longest cell."""

from collections.abc import Sequence
from dataclasses import dataclass

from broadsheet.facts.matrix import SILENT, Row
from broadsheet.language.width import wrap
from broadsheet.screens.layout import shown

NARROWEST = 18
"""Cells that an outlet's column needs: two or three words a line."""
LABEL_SHARE, LABEL_MOST, LABEL_LEAST = 4, 36, 18
"""The facts' own column takes this share of the width, within these bounds."""
AIR = 2
"""Cells between two columns."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns of the matrix at some width: the facts' own, then as many outlets as fit."""

    label: int
    """Cells of the facts' column."""
    cell: int
    """Cells of an outlet's column."""
    first: int
    """Number of the first outlet in view."""
    count: int
    """How many outlets are in view."""

    def column_at(self, x: int) -> int | None:
        """Return the number of the outlet whose column holds cell `x` of the screen; None for the facts' own."""
        column = (x - self.label) // self.cell
        return self.first + min(column, self.count - 1) if x >= self.label else None


def fit_grid(width: int, outlets: int, cursor: int, first: int = 0) -> Grid:
    """Return the columns for a width, with the outlet numbered `cursor` in view."""
    label = max(min(width // LABEL_SHARE, LABEL_MOST), min(LABEL_LEAST, width // 2))
    count = max(1, min(outlets, (width - label) // NARROWEST))
    first = min(max(first, cursor - count + 1), cursor, outlets - count)
    return Grid(label, (width - label) // count, max(first, 0), count)


def row_lines(row: Row, grid: Grid) -> list[list[str]]:
    """Return the lines of each column of a row: the label's, then those of each outlet in view."""
    columns = [_wrapped(row.label, grid.label - AIR - 2)]
    for cell in row.cells[grid.first : grid.first + grid.count]:
        columns.append(_wrapped(cell.words or SILENT, grid.cell - AIR - (2 if cell.words else 0)))
    return columns


def height(row: Row, grid: Grid) -> int:
    """Return how many lines a row takes."""
    return max(len(lines) for lines in row_lines(row, grid))


def _wrapped(text: str, width: int) -> list[str]:
    text = shown(" ".join(text.split()))
    return [text[start:end] for start, end in wrap(text, max(width, 2))] or [""]


def top_for(rows: Sequence[Row], grid: Grid, cursor: int, top: int, room: int) -> int:
    """Return the first row to draw so that the row `cursor` is in view as far as `room` lines allow."""
    if cursor <= top:
        return cursor
    left, first = room, cursor
    for index in range(cursor, -1, -1):
        left -= height(rows[index], grid)
        if left < 0:
            break
        first = index
    return max(top, first)
