"""One line to type in, above the footer: words to look for, or the number of a paragraph."""

from typing import Literal

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Static

Asks = Literal["find", "paragraph"]
LABELS: dict[Asks, str] = {"find": "Find:", "paragraph": "Paragraph:"}


class AskLine(Horizontal, can_focus=False):
    """Takes the keys until Enter or Esc; says each change, so that what is found can be shown at once."""

    DEFAULT_CSS = """
    AskLine { height: 1; dock: bottom; margin-bottom: 1; background: $panel; padding: 0 2; }
    AskLine Static { width: auto; color: $accent; text-style: bold; padding-right: 1; }
    AskLine Input, AskLine Input:focus { border: none; height: 1; padding: 0; background: $panel; width: 1fr; }
    AskLine #hint { color: $dim; text-style: none; padding: 0 0 0 1; }
    """

    class Asked(Message):
        """Words were typed; `done` once Enter was pressed, `left` where Esc was."""

        def __init__(self, asks: Asks, words: str, *, done: bool, left: bool = False) -> None:
            super().__init__()
            self.asks, self.words, self.done, self.left = asks, words, done, left

    def __init__(self, asks: Asks, words: str = "", hint: str = "") -> None:
        super().__init__()
        self._asks, self._words, self._hint = asks, words, hint

    def compose(self) -> ComposeResult:
        """Lay out label, field and hint."""
        yield Static(LABELS[self._asks], markup=False)
        yield Input(self._words, compact=True)
        yield Static(self._hint, id="hint", markup=False)

    def on_mount(self) -> None:
        """Take the keys."""
        self.query_one(Input).focus(scroll_visible=False)

    def say(self, hint: str) -> None:
        """Show another hint at the right."""
        self.query_one("#hint", Static).update(hint)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell what is typed so far."""
        event.stop()
        self.post_message(self.Asked(self._asks, event.value, done=False))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Tell what was typed."""
        event.stop()
        self.post_message(self.Asked(self._asks, event.value, done=True))

    def on_key(self, event: events.Key) -> None:
        """Leave with Esc."""
        if event.key == "escape":
            event.stop()
            event.prevent_default()
            self.post_message(self.Asked(self._asks, "", done=True, left=True))
