"""The lean header and footer: one line each, drawn from what they are given, clickable."""

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.style import Style
from textual.widget import Widget

from broadsheet.language.width import cell_len, clip
from broadsheet.screens.keys import APP_ACTIONS, KEYS, footer_of, keys_of
from broadsheet.screens.layout import MENU, shown


def bindings(screen: str) -> list[BindingType]:
    """Return the registry's keys of one screen in Textual's form."""
    return [
        Binding(
            ",".join(key.keys),
            action_name(key.action),
            key.label,
            show=False,
            key_display=key.shown,
            priority=key.priority,
            id=key.id,
        )
        for key in keys_of(screen)
    ]


def action_name(action: str) -> str:
    """Return an action with the place where Textual finds it: this screen, or the app."""
    return f"app.{action}" if action in APP_ACTIONS else f"screen.{action}"


def button(action: str) -> Style:
    """Return a style that makes text a button for an action of its screen or of the app.

    Textual's own "@click" would draw it as an underlined link in the link colour.
    """
    return Style.from_meta({"press": action})


async def press(widget: Widget, event: events.Click) -> None:
    """Run the action of the button under the mouse, if there is one."""
    action = event.style.meta.get("press")
    if action is not None:
        await widget.app.run_action(action_name(action), widget.screen)


class KeyBar(Widget):
    """The footer: the screen's most used keys, each a button for the mouse."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "KeyBar { height: 1; dock: bottom; background: $panel; padding: 0 1; text-wrap: nowrap; }"

    def __init__(self, screen: str, state: str = "") -> None:
        super().__init__()
        self._screen_name, self._state = screen, state

    def say(self, state: str) -> None:
        """Show the keys that count in this state of the screen."""
        self._state = state
        self.refresh()

    def render(self) -> Content:
        """Return as many keys as there is room for."""
        parts: list[Content] = []
        keys = getattr(self.app, "keyset", KEYS)
        for key in footer_of(self._screen_name, self.size.width, self._state, keys):
            part = Content.assemble((f" {key.shown} ", "bold $accent"), (f"{key.label}  ", "$dim"))
            parts.append(part.stylize(button(key.action)))
        return Content("").join(parts)

    async def on_click(self, event: events.Click) -> None:
        """Do what the key under the mouse does."""
        await press(self, event)


class Masthead(Widget):
    """The header: what this is about on the left, where one stands on the right."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "Masthead { height: 1; dock: top; background: $panel; padding: 0 2; text-wrap: nowrap; }"

    def __init__(self, title: str, note: str = "") -> None:
        super().__init__()
        self._title, self._note = title, note

    def say(self, title: str | None = None, note: str | None = None) -> None:
        """Change what stands on the left, on the right, or both."""
        self._title = self._title if title is None else title
        self._note = self._note if note is None else note
        self.refresh()

    def render(self) -> Content:
        """Return both texts, the note whole and the title as far as it fits."""
        width, note = self.size.width - cell_len(MENU), shown(self._note)
        title = clip(shown(self._title), max(width - cell_len(note) - 2, 0))
        gap = " " * max(width - cell_len(title) - cell_len(note), 0)
        menu = Content.assemble((MENU, "bold $accent")).stylize(button("command_palette"))
        return Content.assemble((title, "bold"), gap, (clip(note, max(width, 0)), "$dim"), menu)

    async def on_click(self, event: events.Click) -> None:
        """Open the palette, in which every action is, from its sign."""
        await press(self, event)
