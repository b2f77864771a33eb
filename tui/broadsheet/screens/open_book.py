"""A few questions asked under the columns, which stay open to be read: the open-book quiz."""

from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from broadsheet.home.refusal import Refusal
from broadsheet.screens.choices import Choices
from broadsheet.screens.layout import shown
from broadsheet.screens.verdict import VerdictText
from broadsheet.screens.wording import kind_hint

if TYPE_CHECKING:
    from broadsheet.trainer.drill import Drill


class OpenBook(Vertical, can_focus=True):
    """Asks the questions of one drill; each verdict is shown after its answer is in the log."""

    DEFAULT_CSS = """
    OpenBook { height: auto; max-height: 60%; dock: bottom; margin-bottom: 1; padding: 0 2; background: $panel;
        overflow-y: auto; scrollbar-size-vertical: 1; }
    OpenBook #asked { text-style: bold; }
    OpenBook #how { color: $dim; }
    OpenBook Input, OpenBook Input:focus { border: none; height: 1; padding: 0 1; background: $surface; }
    """

    class Judged(Message):
        """An answer was judged, so that the articles may show what is told in them again."""

    class Asked(Message):
        """Another question is asked, so that they must not."""

    class Closed(Message):
        """The last question was answered, or Esc was pressed."""

    def __init__(self, drill: "Drill") -> None:
        super().__init__()
        self._drill = drill

    def compose(self) -> ComposeResult:
        """Lay out question, answer and verdict."""
        yield Static("", id="asked", markup=False)
        yield Static("", id="how", markup=False)
        yield Choices()
        yield Input(placeholder="Type your answer", compact=True)
        yield VerdictText()

    def on_mount(self) -> None:
        """Ask the first question."""
        self._ask()

    def _ask(self) -> None:
        from broadsheet.quiz.choices import is_typed, offered

        question = self._drill.current
        if question is None:
            self.post_message(self.Closed())
            return
        self.post_message(self.Asked())
        self.query_one("#asked", Static).update(Content(shown(question.prompt)))
        place = f"{self._drill.position + 1} of {self._drill.total}" if self._drill.total > 1 else ""
        self._hint(kind_hint(question), "the articles are open", "Enter passes", "Esc closes", place)
        self.query_one(VerdictText).clear()
        choices = offered(question)
        typed = is_typed(question)
        listing, field = self.query_one(Choices), self.query_one(Input)
        listing.offer(choices, pickable=not typed)
        listing.display, field.display, field.disabled = bool(choices), typed, False
        field.clear()
        (field if typed else listing).focus(scroll_visible=False)
        self._drill.shown()

    def _hint(self, *parts: str) -> None:
        self.query_one("#how", Static).update(Content("  ·  ".join(part for part in parts if part)))

    def _give(self, given: str) -> None:
        drill = self._drill
        turn, verdict = drill.turn, self.query_one(VerdictText)
        if turn is None or drill.answered:
            return
        try:
            drill.answer(given)
        except Refusal as refusal:
            verdict.refused(refusal, "Your answer is still here: press Enter again.")
            return
        verdict.tell(turn)
        if drill.retry:
            return
        self.query_one(Input).disabled = True
        self.focus(scroll_visible=False)
        last = drill.position + 1 >= drill.total
        self._hint("Enter closes" if last else "Enter: next question", "Esc closes")
        self.post_message(self.Judged())

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Judge what was typed."""
        event.stop()
        self._give(event.value)

    def on_choices_picked(self, event: Choices.Picked) -> None:
        """Judge what was picked."""
        event.stop()
        self._give(event.text)

    def on_click(self) -> None:
        """Go on after a verdict."""
        if self._drill.answered:
            self._go_on()

    def on_key(self, event: events.Key) -> None:
        """Go on with Enter after a verdict, pick by arrows and number before; leave with Esc."""
        listing = self.query_one(Choices)
        picking = listing.display and not self._drill.answered and listing.pickable
        if event.key == "escape":
            self.post_message(self.Closed())
        elif event.key == "enter" and self._drill.answered:
            self._go_on()
        elif event.key == "enter" and picking:
            if listing.cursor >= 0:
                listing.pick()
            else:
                self._give("")
        elif event.key in ("up", "down") and picking:
            listing.move(1 if event.key == "down" else -1)
        elif event.key.isdecimal() and picking:
            listing.pick(int(event.key) - 1)
        else:
            return
        event.stop()
        event.prevent_default()

    def _go_on(self) -> None:
        self._drill.next()
        self._ask()
