"""The app: opens the first screen, holds the themes, the palette and the guard for tiny windows."""

import gc
from collections.abc import Iterable
from contextlib import ExitStack
from functools import partial
from typing import Any, ClassVar

from textual import events
from textual.app import App, SystemCommand
from textual.binding import BindingType
from textual.screen import Screen

from broadsheet.home.settings import Settings
from broadsheet.screens import themes
from broadsheet.screens.bars import action_name, bindings
from broadsheet.screens.desk import Desk
from broadsheet.screens.keys import KEYS, keys_of
from broadsheet.screens.layout import SMALLEST_WINDOW
from broadsheet.screens.plan import Plan
from broadsheet.screens.reader import ReaderScreen
from broadsheet.screens.start import Start


class BroadsheetApp(App[int]):
    """Shows a desk's articles, and what is asked and kept about them."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("app")
    TITLE = "Broadsheet"

    def __init__(
        self,
        desk: Desk,
        plan: Plan,
        start: Start = "reader",
        *,
        settings: Settings | None = None,
        driver: Any = None,
    ) -> None:
        super().__init__(driver_class=driver)
        self.settings = settings or Settings()
        self.keyset = KEYS
        """Every key, with those that a person has given other keys."""
        if self.settings.keys:
            from broadsheet.screens.remap import keymap, remapped

            self.keyset = remapped(KEYS, self.settings.keys, str(self.settings.path))
            self.set_keymap(keymap(self.keyset))
        self._plan, self._start = plan, start
        self.animation_level = "none"
        self.desk = desk
        for theme in themes.themes():
            self.register_theme(theme)
        # Set before the first style is computed: a change later would restyle and repaint all.
        self.set_reactive(App.theme, themes.NAMES[self.settings.theme])
        self.stylesheet.set_variables(self.get_css_variables())
        self._held = ExitStack()
        self.holds_paint = driver is not None
        """Whether the first frame stands, over which nothing is painted."""
        if driver is not None:
            # The first frame stands: nothing is painted over it before there is all to paint.
            self._held.enter_context(self.batch_update())

    def release_paint(self) -> None:
        """Paint what was held back while the first frame stood."""
        if not self.holds_paint:
            return
        self.holds_paint = False
        self._held.close()
        gc.freeze()
        gc.enable()
        screen = self.screen
        # A layout that is due paints as well: marked dirty as a whole, the screen is painted once,
        # and now instead of with the next tick of its timer.
        screen._dirty_widgets.add(screen)
        screen._repaint_required = False
        screen._on_timer_update()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return what our colour names mean under Textual's own themes."""
        return themes.DEFAULTS

    def get_default_screen(self) -> Screen[None]:
        """Return the screen that stands below all others."""
        if self._start == "reader" and self.desk.collection is not None:
            return ReaderScreen(self.desk, self._plan)
        # Bare ground: a screen that others take the place of cannot be the lowest.
        return Screen()

    def on_load(self) -> None:
        """End with the terminal, on whatever screen."""
        if not self.is_headless:
            from broadsheet.screens.hangup import end_with_terminal

            end_with_terminal()

    def on_mount(self) -> None:
        """Open the screen that was asked for, if it is not the articles."""
        if self._start == "scores":
            from broadsheet.screens.scores import ScoresScreen

            self.push_screen(ScoresScreen(self.desk))
        elif self._start == "curate":
            from broadsheet.screens.curate import CurateScreen

            self.push_screen(CurateScreen(self.desk, self._plan))
        elif self._start == "quiz" or self.desk.collection is None:
            from broadsheet.screens.quiz import QuizScreen

            self.push_screen(QuizScreen(self.desk, self._plan))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Yield the palette's commands: every key of the registry that counts on this screen."""
        name = getattr(screen, "keys_name", "reader")
        for key in (*keys_of(name, self.keyset), *keys_of("app", self.keyset)):
            if key.action != "command_palette" and not key.action.startswith(("show_article", "choose")):
                yield SystemCommand(key.label, key.help, partial(self._run, screen, key.action))

    async def _run(self, screen: Screen[object], action: str) -> None:
        await self.run_action(action_name(action), screen)

    def on_resize(self, event: events.Resize) -> None:
        """Ask for a larger window while there is no room for anything else."""
        width, height = SMALLEST_WINDOW
        small = event.size.width < width or event.size.height < height
        from broadsheet.screens.small import TooSmall

        if small and not isinstance(self.screen, TooSmall):
            self.push_screen(TooSmall())
        elif not small and isinstance(self.screen, TooSmall):
            self.pop_screen()

    def action_toggle_theme(self) -> None:
        """Go on to the next of our themes."""
        names = list(themes.NAMES.values())
        here = names.index(self.theme) if self.theme in names else -1
        self.theme = names[(here + 1) % len(names)]

    def action_help(self) -> None:
        """Show the keys of the screen in front."""
        from broadsheet.screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(getattr(self.screen, "keys_name", "app"), self.keyset))

    def action_choose_mode(self) -> None:
        """Choose how the next quiz is played."""
        from broadsheet.screens.modes import ModesScreen

        self.push_screen(ModesScreen(self.desk, self._plan))

    def action_quit_softly(self) -> None:
        """Leave; every answer given is in the log already."""
        self.exit(0)
