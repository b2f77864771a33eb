"""The claim matrix on a screen: filtered, searched, opened at a cell, and saved as a file."""

from dataclasses import replace
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget

from broadsheet.facts.matrix import SILENT, Filter, Matrix
from broadsheet.facts.model import Status
from broadsheet.language.width import cell_len, clip
from broadsheet.screens.ask_line import AskLine
from broadsheet.screens.bars import KeyBar, Masthead, bindings, button, press
from broadsheet.screens.fact_line import Block, Entry, FactLine, Telling
from broadsheet.screens.layout import ROOMY, shown
from broadsheet.screens.matrix_view import MatrixView
from broadsheet.screens.wording import STATUS_SIGN, count_of

STATUSES: tuple[Status | None, ...] = (None, "differ", "agree", "single")
STATUS_SAID = {
    None: "all",
    "differ": "≠ they differ",
    "agree": "= they agree",
    "single": "· only one says it",
}


class FilterBar(Widget):
    """One line that tells each filter; a click on one goes on to its next value."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "FilterBar { height: 1; dock: top; margin-top: 1; padding: 0 1; background: $surface; text-wrap: nowrap; }"

    def __init__(self, matrix: Matrix) -> None:
        super().__init__()
        self._matrix = matrix
        self._wish = Filter()

    def say(self, wish: Filter) -> None:
        """Show another filter."""
        self._wish = wish
        self.refresh()

    def render(self) -> Content:
        """Return a button for each filter; what is set stands out."""
        wish, name = self._wish, self._matrix.outlet
        account = "every account"
        if wish.only is not None:
            account = f"only {name(wish.only)} says it"
        elif wish.lacking is not None:
            account = f"{name(wish.lacking)} leaves it out"
        parts = (
            ("f", STATUS_SAID[wish.status], wish.status is not None, "step_status"),
            ("o", wish.topic or "every topic", wish.topic is not None, "step_topic(1)"),
            ("v", account, wish.only is not None or wish.lacking is not None, "step_account"),
            ("/", f"“{wish.words}”" if wish.words else "any words", bool(wish.words), "ask"),
        )
        needed = sum(cell_len(words) + 6 for _, words, _, _ in parts)
        room = needed if needed <= self.size.width else max(self.size.width // len(parts) - 6, 6)
        told = []
        for key, words, is_set, action in parts:
            look = "bold $accent" if is_set else "$dim"
            part = Content.assemble((f" {key} ", "bold"), (clip(shown(words), room), look), "  ")
            told.append(part.stylize(button(action)))
        return Content("").join(told)

    async def on_click(self, event: events.Click) -> None:
        """Go on to the next value of the filter under the mouse."""
        await press(self, event)


class MatrixScreen(Screen[tuple[int, str] | None]):
    """Gives back the (fact, article) of the cell that was opened; None where it was left."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("matrix")
    AUTO_FOCUS = ""
    DEFAULT_CSS = (
        "MatrixScreen.roomy MatrixView { margin-top: 1; } MatrixScreen.roomy FactLine { height: 5; }"
    )
    keys_name = "matrix"

    def __init__(
        self, matrix: Matrix, name: str, wish: Filter | None = None, article: str | None = None
    ) -> None:
        super().__init__()
        self._matrix, self._stem, self._wish = matrix, name, wish or Filter()
        self._article = article

    def compose(self) -> ComposeResult:
        """Lay out the filters, the table and the sentence of the chosen cell."""
        yield Masthead(f"Claims · {self._matrix.title}")
        yield FilterBar(self._matrix)
        yield MatrixView(self._matrix)
        yield FactLine()
        yield KeyBar("matrix")

    def on_mount(self) -> None:
        """Show the rows that are wanted."""
        if self._article is not None:
            ids = [article for article, _ in self._matrix.outlets]
            self.view.column = ids.index(self._article)
        self._filter(self._wish)

    def on_resize(self, event: events.Resize) -> None:
        """Give air where there is room."""
        self.set_class(event.size.height >= ROOMY, "roomy")

    @property
    def view(self) -> MatrixView:
        """The table."""
        return self.query_one(MatrixView)

    def _filter(self, wish: Filter) -> None:
        self._wish = wish
        rows = self._matrix.wanted(wish)
        self.view.show(rows)
        self.query_one(FilterBar).say(wish)
        total = count_of(len(self._matrix.rows), "fact")
        self.query_one(Masthead).say(note=f"{len(rows)} of {total}")

    def on_matrix_view_moved(self) -> None:
        """Say the sentence of the chosen cell."""
        chosen = self.view.chosen
        if chosen is None:
            self.query_one(FactLine).say(Telling(""))
            return
        row, cell = chosen
        name = self._matrix.outlet(cell.article)
        words = f"{name}: “{cell.sentence}”" if cell.words else f"{name} is {SILENT} on it."
        block = Block((Entry(words, "" if cell.words else "$dim"),))
        note = f"{self.view.row + 1}/{len(self.view.rows)}"
        self.query_one(FactLine).say(
            Telling(row.label, STATUS_SIGN[row.status], f"${row.status}", note, (block,))
        )

    def on_matrix_view_opened(self) -> None:
        """Open the cell that was clicked twice."""
        self.action_open()

    # -- what keys and the mouse do

    def action_move(self, rows: int, columns: int) -> None:
        """Move the choice."""
        self.view.move(rows, columns)

    def action_page(self, by: int) -> None:
        """Move the choice by a page."""
        self.view.page(by)

    def action_edge(self, by: int) -> None:
        """Go to the first or the last row."""
        self.view.move(by * len(self.view.rows), 0)

    def action_open(self) -> None:
        """Go to the sentence of the chosen cell, in every column of the reader."""
        if self.view.chosen is not None:
            row, cell = self.view.chosen
            self.dismiss((row.number, cell.article))

    def action_step_status(self) -> None:
        """Show the facts that differ, agree, are told by one alone, or all."""
        index = STATUSES.index(self._wish.status)
        self._filter(replace(self._wish, status=STATUSES[(index + 1) % len(STATUSES)]))

    def action_step_topic(self, by: int) -> None:
        """Show the facts on the next topic; after the last one, on all."""
        topics: list[str | None] = [None, *self._matrix.topics()]
        index = topics.index(self._wish.topic)
        self._filter(replace(self._wish, topic=topics[(index + by) % len(topics)]))

    def action_step_account(self) -> None:
        """Show what the account of the chosen column alone says, then what it leaves out, then all."""
        article = self._matrix.outlets[self.view.column][0]
        if self._wish.only == article:
            wish = replace(self._wish, only=None, lacking=article)
        elif self._wish.lacking == article:
            wish = replace(self._wish, only=None, lacking=None)
        else:
            wish = replace(self._wish, only=article, lacking=None)
        self._filter(wish)

    def action_ask(self) -> None:
        """Open the line in which words to look for are typed."""
        self.query(AskLine).remove()
        self.mount(AskLine("find", self._wish.words, "in facts and in what is said on them"))

    def on_ask_line_asked(self, message: AskLine.Asked) -> None:
        """Show the rows that hold the words typed so far."""
        if message.done:
            self.query(AskLine).remove()
            self.set_focus(None)
        self._filter(replace(self._wish, words=message.words))

    def action_export(self) -> None:
        """Save the rows in view as a file."""
        from broadsheet.screens.export import ExportScreen

        self.app.push_screen(ExportScreen(self._matrix, self.view.rows, self._stem))

    def action_back(self) -> None:
        """Show all facts again; where all are shown, go back to the articles."""
        if self._wish != Filter():
            self._filter(Filter())
        else:
            self.dismiss(None)
