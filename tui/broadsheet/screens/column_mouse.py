"""A column's wheel and scroll bar."""

from textual import events
from textual.widget import Widget

from broadsheet.screens.layout import Lines

WHEEL = 3
"""Lines that one notch of the mouse wheel scrolls."""


class ColumnMouse(Widget):
    """Scrolls by the wheel, and by the bar at the right edge while it is held."""

    @property
    def lines(self) -> Lines:
        """The lines at the present width."""
        raise NotImplementedError

    @property
    def top(self) -> int:
        """Index of the first line in view."""
        raise NotImplementedError

    @property
    def head_rows(self) -> int:
        """Rows above the text."""
        raise NotImplementedError

    @property
    def body_rows(self) -> int:
        """Rows that the text has."""
        raise NotImplementedError

    def scroll_lines(self, count: int) -> None:
        """Scroll by `count` lines, down where it is positive."""
        raise NotImplementedError

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
        self.scroll_lines(round(share * max(len(self.lines) - self.body_rows, 0)) - self.top)
