"""The keys of a screen, told from the registry."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from broadsheet.screens.bars import KeyBar, bindings
from broadsheet.screens.key import Key
from broadsheet.screens.keys import keys_of, told


class HelpScreen(ModalScreen[None]):
    """Lists what every key does on the screen underneath."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("help")
    AUTO_FOCUS = "#keys"
    keys_name = "help"
    DEFAULT_CSS = """
    HelpScreen { align: center middle; background: $background 60%; }
    HelpScreen #keys { width: 76; max-width: 100%; height: auto; max-height: 100%; padding: 1 3; background: $surface;
        scrollbar-background: $surface; scrollbar-color: $rule; scrollbar-color-hover: $dim;
        scrollbar-size-vertical: 1; margin-bottom: 1; }
    HelpScreen #keys Static { width: 100%; }
    """

    def __init__(self, screen_name: str, keys: tuple[Key, ...]) -> None:
        super().__init__()
        self._about, self._keys = screen_name, keys

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        with VerticalScroll(id="keys"):
            yield Static(self.page())
        yield KeyBar("help")

    def page(self) -> Content:
        """Return a line for each key: those of the screen, then those of every screen."""
        width = 2 + max(
            len(keys) for name in (self._about, "app") for keys, _ in told(keys_of(name, self._keys))
        )
        lines: list[Content] = []
        for title, name in (("On this screen", self._about), ("Everywhere", "app")):
            lines += [Content.assemble((title, "bold $accent"))]
            for keys, text in told(keys_of(name, self._keys)):
                lines.append(Content.assemble((f"{keys:<{width}}", "bold"), text))
            lines.append(Content(""))
        signs = (
            ("=", "they agree"),
            ("≠", "they differ"),
            ("·", "only one says it"),
            ("▸", "the claim in question, after its sign"),
            ("»", "found by searching"),
        )
        lines.append(Content.assemble(("Signs in the margin", "bold $accent")))
        lines.extend(Content.assemble((f"{sign:<{width}}", "bold"), text) for sign, text in signs)
        return Content("\n").join(lines)

    def action_back(self) -> None:
        """Close the list."""
        self.app.pop_screen()
