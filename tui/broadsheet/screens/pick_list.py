"""What the screens share that are a list to pick one thing from, over the screen they were opened on."""

from typing import TypeVar

from textual.screen import ModalScreen

from broadsheet.screens.choices import Choices

Given = TypeVar("Given")


class PickList(ModalScreen[Given | None]):
    """A box with one `Choices`, worked by arrows, numbers and Enter; gives back None where it is left."""

    AUTO_FOCUS = "Choices"
    DEFAULT_CSS = """
    PickList { align: center middle; background: $background 60%; }
    PickList #box { width: 76; max-width: 100%; height: auto; max-height: 100%; padding: 1 3; background: $surface;
        overflow-y: auto; scrollbar-size-vertical: 1; }
    PickList Static { margin-bottom: 1; }
    """

    def action_move(self, by: int) -> None:
        """Move over the list."""
        self.query_one(Choices).move(by)

    def action_pick(self) -> None:
        """Pick what is under the cursor."""
        self.query_one(Choices).pick()

    def action_choose(self, number: int) -> None:
        """Pick what has this number, from 1."""
        self.query_one(Choices).pick(number - 1)

    def action_back(self) -> None:
        """Leave the list."""
        self.dismiss(None)
