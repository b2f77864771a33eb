"""Asks as what the claim matrix is to be saved, and saves it in the folder that Broadsheet was started in."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from broadsheet.facts.matrix import Matrix, Row
from broadsheet.facts.matrix_text import ENDINGS, Form, matrix_text
from broadsheet.home.exports import new_file, write_new
from broadsheet.home.refusal import Refusal
from broadsheet.screens.bars import KeyBar, bindings
from broadsheet.screens.choices import Choices
from broadsheet.screens.layout import shown

WAYS: tuple[tuple[str, Form, bool], ...] = (
    ("CSV, for a spreadsheet", "csv", False),
    ("Markdown", "markdown", False),
    ("HTML, to read or print", "html", False),
    ("A blank worksheet to print, for the class to fill in", "html", True),
)


class ExportScreen(ModalScreen[None]):
    """A list of ways; the one that is picked is saved at once."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("export")
    AUTO_FOCUS = "Choices"
    keys_name = "export"
    DEFAULT_CSS = """
    ExportScreen { align: center middle; background: $background 60%; }
    ExportScreen #box { width: 76; max-width: 100%; height: auto; padding: 1 3; background: $surface; }
    ExportScreen Static { margin-bottom: 1; }
    ExportScreen #said { margin: 1 0 0 0; }
    """

    def __init__(self, matrix: Matrix, rows: Sequence[Row], name: str) -> None:
        super().__init__()
        self._matrix, self._rows, self._stem = matrix, rows, name

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        with Vertical(id="box"):
            yield Static(Content.assemble((f"Save these {len(self._rows)} rows as", "bold $accent")))
            yield Choices([words for words, _, _ in WAYS])
            yield Static("", id="said", markup=False)
        yield KeyBar("export")

    def on_choices_picked(self, event: Choices.Picked) -> None:
        """Save the rows, and say where."""
        form, blank = next((form, blank) for words, form, blank in WAYS if words == event.text)
        try:
            path = new_file(Path.cwd(), f"{self._stem}-{'worksheet' if blank else 'claims'}", ENDINGS[form])
            write_new(path, matrix_text(self._matrix, self._rows, form, blank=blank))
            said = f"Saved as {path}"
        except (Refusal, OSError) as error:
            said = str(error)
        self.query_one("#said", Static).update(Content(shown(said)))

    def action_move(self, by: int) -> None:
        """Move over the list."""
        self.query_one(Choices).move(by)

    def action_pick(self) -> None:
        """Save in the way under the cursor."""
        self.query_one(Choices).pick()

    def action_choose(self, number: int) -> None:
        """Save in the way of this number, from 1."""
        self.query_one(Choices).pick(number - 1)

    def action_back(self) -> None:
        """Close the list."""
        self.dismiss(None)
