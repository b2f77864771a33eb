"""The collections at hand: one is picked and read in place of the articles in view."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from broadsheet.articles.library import collection_folders
from broadsheet.screens.bars import KeyBar, bindings
from broadsheet.screens.choices import Choices
from broadsheet.screens.layout import shown
from broadsheet.screens.pick_list import PickList


class LibraryScreen(PickList[str]):
    """Gives back the path of the collection that was picked; None where it was left."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("library")
    keys_name = "library"

    def __init__(self, here: str) -> None:
        super().__init__()
        self._here = here
        self._folders = collection_folders()

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        with Vertical(id="box"):
            yield Static(Content.assemble(("Collections of articles", "bold $accent")))
            yield Choices([self._told(name) for name in self._folders])
            yield Static(
                Content.assemble(
                    (
                        "A folder of your own: broadsheet FOLDER. One that lies in the folder that `broadsheet where` "
                        "calls your articles is listed here.",
                        "$dim",
                    )
                )
            )
        yield KeyBar("library")

    def _told(self, name: str) -> str:
        files = sum(path.suffix in (".md", ".txt") for path in self._folders[name].iterdir())
        here = ", open now" if name == self._here else ""
        return f"{shown(name)} ({files} articles{here})"

    def on_choices_picked(self, event: Choices.Picked) -> None:
        """Give back what was picked."""
        told = {self._told(name): str(folder) for name, folder in self._folders.items()}
        self.dismiss(told[event.text])
