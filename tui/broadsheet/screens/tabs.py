"""The line that names every article: which are in view, what was found in each, how they are joined."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.widget import Widget

from broadsheet.articles.model import Article, outlet_names
from broadsheet.language.width import cell_len
from broadsheet.screens.bars import button, press
from broadsheet.screens.layout import tab_names

LINKED, UNLINKED = "⇄ linked", "↮ apart"
SHORT = 100
"""Cells below which the link has its sign alone."""


@dataclass(frozen=True, slots=True)
class TabsState:
    """What the tabs show."""

    in_view: tuple[int, ...] = ()
    focused: int = 0
    counts: tuple[int, ...] = ()
    """How many places were found in each article; empty where nothing is searched for."""
    linked: bool | None = None
    """None where there is nothing to link."""


class Tabs(Widget):
    """One line of buttons: an article each, those in view in bold, and the link at the right."""

    ALLOW_SELECT = False
    DEFAULT_CSS = (
        "Tabs { height: 1; dock: top; margin-top: 1; padding: 0 1; background: $surface; text-wrap: nowrap; }"
    )

    def __init__(self, articles: Sequence[Article]) -> None:
        super().__init__()
        self._names = list(outlet_names(articles).values())
        self._state = TabsState()

    def say(self, state: TabsState) -> None:
        """Show another state."""
        if state != self._state:
            self._state = state
            self.refresh()

    def render(self) -> Content:
        """Return a button for each article, shortened alike where they do not fit."""
        state, width = self._state, self.size.width
        parts: list[Content] = []
        for index, name in enumerate(tab_names(self._names, width)):
            focused = index == state.focused
            look = "bold $accent" if focused else "bold" if index in state.in_view else "$dim"
            found = f" ({state.counts[index]})" if state.counts else ""
            part = Content.assemble((f" {index + 1} ", "$dim"), (name, look), (found, "$found"))
            parts.append(part.stylize(button(f"show_article({index + 1})")))
        tabs = Content("  ").join(parts)
        if state.linked is None or len(state.in_view) < 2:
            return tabs
        sign = LINKED if state.linked else UNLINKED
        sign = sign if width >= SHORT else sign[0]
        gap = width - tabs.cell_length - cell_len(sign) - 1
        if gap < 1:
            return tabs
        look = "$agree" if state.linked else "$dim"
        link = Content.assemble((sign, look)).stylize(button("toggle_link"))
        return Content.assemble(tabs, " " * gap, link)

    async def on_click(self, event: events.Click) -> None:
        """Do what the button under the mouse does."""
        await press(self, event)
