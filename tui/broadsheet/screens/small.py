"""What stands in a window too small for anything else."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import ModalScreen
from textual.widgets import Static

from broadsheet.screens.bars import bindings
from broadsheet.screens.layout import SMALLEST_WINDOW
from broadsheet.screens.wording import TOO_SMALL


class TooSmall(ModalScreen[None]):
    """One sentence; it goes away when the window grows, and what was underneath is as it was."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("small")
    keys_name = "small"
    DEFAULT_CSS = (
        "TooSmall { align: center middle; background: $background; } TooSmall Static { text-align: center; }"
    )

    def compose(self) -> ComposeResult:
        """Say how large the window should be."""
        yield Static(TOO_SMALL.format(*SMALLEST_WINDOW), markup=False)
