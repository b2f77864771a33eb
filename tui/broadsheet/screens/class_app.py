"""The app around a class's screens: the same themes, keys, palette and help as the reader's."""

from typing import Any

from textual import events
from textual.screen import Screen

from broadsheet.home import paths
from broadsheet.home.settings import read_settings
from broadsheet.screens.app import BroadsheetApp
from broadsheet.screens.plan import Plan


class ClassApp(BroadsheetApp):
    """Shows one screen of a class; there is no desk with articles under it."""

    def __init__(self, first: Screen[None]) -> None:
        nothing: Any = None
        super().__init__(nothing, Plan(), settings=read_settings(paths.settings_file()))
        self._first = first

    def get_default_screen(self) -> Screen[None]:
        """Return the class's screen."""
        return self._first

    def on_mount(self, event: events.Mount) -> None:  # type: ignore[override]
        """Open nothing else."""
        event.prevent_default()
