"""Asks as what the claim matrix is to be saved, and saves it in the folder that Broadsheet was started in."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from broadsheet.facts.matrix import Matrix, Row
from broadsheet.facts.matrix_text import ENDINGS, Form, matrix_text
from broadsheet.home.exports import new_file, write_new
from broadsheet.home.refusal import Refusal
from broadsheet.screens.bars import KeyBar, bindings
from broadsheet.screens.choices import Choices
from broadsheet.screens.layout import shown
from broadsheet.screens.pick_list import PickList

WAYS: tuple[tuple[str, Form, bool], ...] = (
    ("CSV, for a spreadsheet", "csv", False),
    ("Markdown", "markdown", False),
    ("HTML, to read or print", "html", False),
    ("A blank worksheet to print, for the class to fill in", "html", True),
)


class ExportScreen(PickList[None]):
    """A list of ways; the one that is picked is saved at once."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("export")
    keys_name = "export"
    DEFAULT_CSS = "ExportScreen #said { margin: 1 0 0 0; }"

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
