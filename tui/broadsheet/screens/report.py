"""A screen that is one page of text: header, text that scrolls, footer."""

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from broadsheet.screens.bars import KeyBar, Masthead


class ReportScreen(Screen[None]):
    """Shows a page; a subclass says its words, at once or once they have been worked out."""

    AUTO_FOCUS = "#page"
    keys_name = "app"
    DEFAULT_CSS = """
    ReportScreen #page { padding: 1 3; scrollbar-size-vertical: 1; scrollbar-background: $background;
        scrollbar-color: $rule; scrollbar-background-hover: $background;
        scrollbar-color-hover: $dim; }
    ReportScreen #page Static { width: 100%; max-width: 100; }
    """

    def __init__(self, title: str, note: str = "") -> None:
        super().__init__()
        self._title, self._note = title, note

    def compose(self) -> ComposeResult:
        """Lay out header, page and footer."""
        yield Masthead(self._title, self._note)
        with VerticalScroll(id="page"):
            yield Static(self.page(), id="words")
        yield KeyBar(self.keys_name)

    def page(self) -> Content:
        """Return the words of the page."""
        raise NotImplementedError

    def rewrite(self) -> None:
        """Draw the page anew."""
        self.query_one("#words", Static).update(self.page())

    def action_back(self) -> None:
        """Go back to the screen before; leave where there is none."""
        stack = self.app.screen_stack
        below = stack[-2] if len(stack) > 1 else None
        if below is None or not (hasattr(below, "keys_name") or hasattr(below, "columns")):
            self.app.exit(0)
        else:
            self.app.pop_screen()

    def action_scores(self) -> None:
        """Show the scores."""
        from broadsheet.screens.scores import ScoresScreen

        self.app.push_screen(ScoresScreen(self.app.desk))  # type: ignore[attr-defined]  # the app is ours
