"""Saving the questions judged good as a pack, and leaving the judging with that done."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from rich.text import Text
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, Static

from broadsheet.home.refusal import Refusal
from broadsheet.screens.desk import Bench
from broadsheet.screens.layout import shown

if TYPE_CHECKING:
    from broadsheet.trainer.curated_pack import Saved


class CurateSaving(Screen[None]):
    """Actions of the judging screen that write the pack."""

    if TYPE_CHECKING:
        _tell: Callable[[str], None]
        _close_cause: Callable[[], None]

    def __init__(self) -> None:
        super().__init__()
        self.bench: Bench | None = None
        self._saved: Saved | None = None
        self._touched = False
        """Something was judged or taken back since the pack was saved."""
        self._stuck = False
        """The pack could not be saved, which has been told; the next time one may leave without."""

    def _save(self) -> "Saved | None":
        """Save the pack; None where there is nothing to save or it cannot be, which is told."""
        assert self.bench is not None
        try:
            saved = self.bench.save()
        except Refusal as refusal:
            self._tell(str(refusal))
            self._stuck = True
            return None
        self._touched = self._stuck = False
        self._saved = saved
        return saved

    def action_save(self) -> None:
        """Save the good questions as a pack now."""
        if self.bench is None:
            return
        saved = self._save()
        if saved is not None:
            self.query_one("#note", Static).update(Content.assemble((shown(saved.told), "$agree")))
        elif not self._stuck:
            self._tell("There is nothing to save: no question was judged good so far.")

    def action_leave(self) -> None:
        """Save the pack and go back; first only close the line for a cause, if that is open."""
        if self.query_one(Input).display:
            self._close_cause()
            return
        saved, was_stuck = None, self._stuck
        if self.bench is not None and self._touched and not was_stuck:
            saved = self._save()
            if self._stuck:
                return
        told = f"{saved.told}\nPlay it: {saved.play}" if saved else None
        if len(self.app.screen_stack) > 1 and hasattr(self.app.screen_stack[-2], "columns"):
            self.app.pop_screen()
            if told:
                self.app.notify(shown(told), markup=False)
        else:
            # Text, not a string, in which Rich would take brackets in a path for markup.
            self.app.exit(0, message=Text(shown(told)) if told else None)
