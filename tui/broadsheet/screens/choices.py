"""The choices of a question: picked by number, by arrows and Enter, or by the mouse."""

from collections.abc import Sequence

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from broadsheet.language.width import wrap
from broadsheet.screens.layout import shown


class Choices(Widget, can_focus=True):
    """A numbered list, one of which is picked."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "Choices { height: auto; text-wrap: nowrap; }"
    cursor: reactive[int] = reactive(-1)
    """Which choice Enter picks; -1 for none, so that one Enter too many answers nothing."""

    class Picked(Message):
        """A choice was picked."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    def __init__(self, choices: Sequence[str] = ()) -> None:
        super().__init__()
        self.choices: tuple[str, ...] = tuple(choices)
        self.pickable = True

    def offer(self, choices: Sequence[str], pickable: bool = True) -> None:
        """Offer other choices; where none is to be picked, they are only listed."""
        self.choices, self.pickable = tuple(choices), pickable
        self.cursor = -1
        self.can_focus = pickable
        self.refresh(layout=True)

    def move(self, by: int) -> None:
        """Move the cursor, round at the ends."""
        if self.choices:
            start = -1 if self.cursor < 0 and by > 0 else max(self.cursor, 0)
            self.cursor = (start + by) % len(self.choices)

    def pick(self, index: int | None = None) -> None:
        """Pick the choice at `index`, else the one under the cursor."""
        index = self.cursor if index is None else index
        if self.pickable and 0 <= index < len(self.choices):
            self.cursor = index
            self.post_message(self.Picked(self.choices[index]))

    def _rows(self, width: int) -> list[tuple[int, str]]:
        """Return (choice, line) for each row, long choices broken under their own beginning."""
        rows = []
        for index, choice in enumerate(self.choices):
            text = shown(choice)
            for number, (start, end) in enumerate(wrap(text, max(width - 7, 8))):
                lead = f"{index + 1:>3}  " if number == 0 else "     "
                rows.append((index, f"{lead}{text[start:end]}"))
        return rows

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """Return the rows that all choices take."""
        return len(self._rows(width))

    def render(self) -> Content:
        """Return the list, the cursor's choice marked by a sign and by weight."""
        lines = []
        for index, line in self._rows(self.size.width):
            chosen = self.pickable and index == self.cursor
            mark = "▶" if chosen and line[:3].strip() else " "
            lines.append(Content.assemble((mark, "$accent"), (line, "bold $accent" if chosen else "")))
        return Content("\n").join(lines)

    def on_click(self, event: events.Click) -> None:
        """Pick the choice under the mouse."""
        rows = self._rows(self.size.width)
        if 0 <= event.y < len(rows):
            self.pick(rows[event.y][0])
