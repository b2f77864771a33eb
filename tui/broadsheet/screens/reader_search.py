"""Looking for words in every account, and going to a paragraph by its number."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.screen import Screen

from broadsheet.articles.model import Collection, Span, outlet_names
from broadsheet.screens.layout import kept_or_all, line_at

if TYPE_CHECKING:
    from textual.css.query import DOMQuery

    from broadsheet.screens.ask_line import AskLine, Asks
    from broadsheet.screens.columns import Columns
    from broadsheet.screens.highlights import Highlights


class ReaderSearch(Screen[None]):
    """Actions of the reader that go to words or to a paragraph."""

    if TYPE_CHECKING:
        collection: Collection
        lit: Highlights
        key: Callable[[str], str]
        note: Callable[[str], None]
        mark: Callable[[], None]
        mark_focus: Callable[[list[Span]], None]
        tell_tabs: Callable[[], None]

        @property
        def columns(self) -> Columns: ...  # noqa: D102

    def action_ask(self, asks: "Asks") -> None:
        """Open the line in which words to look for, or a paragraph's number, are typed."""
        from broadsheet.screens.ask_line import AskLine

        self._ask_lines().remove()
        paragraphs = len(kept_or_all(self.columns.focused_view.article))
        hint = f"1 to {paragraphs}" if asks == "paragraph" else "Enter, then n and N"
        self.mount(AskLine(asks, self.lit.query if asks == "find" else "", hint))

    def _ask_lines(self) -> "DOMQuery[AskLine]":
        from broadsheet.screens.ask_line import AskLine

        return self.query(AskLine)

    def on_ask_line_asked(self, message: "AskLine.Asked") -> None:
        """Show what is found while words are typed; on Enter go to it."""
        if message.done:
            self._ask_lines().remove()
            self.set_focus(None)
        if message.asks == "paragraph":
            if message.done and not message.left:
                self._go_to_paragraph(message.words)
            return
        self.lit.search(message.words)
        self.mark()
        self.tell_tabs()
        if message.done and message.words.strip():
            self.action_step_hit(1)
        elif not message.done:
            for line in self._ask_lines():
                line.say(f"{len(self.lit.hits)} found")

    def _go_to_paragraph(self, words: str) -> None:
        view = self.columns.focused_view
        paragraphs = kept_or_all(view.article)
        if not words.strip().isdecimal() or not 1 <= int(words) <= len(paragraphs):
            self.note(f"{view.article.outlet} has the paragraphs 1 to {len(paragraphs)}.")
            return
        view.bring(paragraphs[int(words) - 1][0], 0)
        self.columns.follow(view)

    def action_step_hit(self, by: int) -> None:
        """Go to the next place that was found, in the direction of `by`."""
        columns = self.columns
        view = columns.focused_view
        before = self.lit.focus()
        place = self.lit.step_hit(by, view.article.id, view.top_offset)
        if place is None:
            self.note(
                f"“{self.lit.query}” stands in none of them."
                if self.lit.query
                else f"Press {self.key('search')} to search."
            )
            return
        order = [article.id for article in self.collection.articles]
        columns.show_article(order.index(place.article))
        columns.focused_view.show_span(place.start, place.end)
        columns.follow(columns.focused_view)
        self.mark_focus(before)
        name = outlet_names(self.collection.articles)[place.article]
        self.note(f"“{self.lit.query}”: {(self.lit.hit or 0) + 1} of {len(self.lit.hits)}, in {name}")

    def action_step_paragraph(self, by: int) -> None:
        """Go to the beginning of the next paragraph, or of the one before."""
        view = self.columns.focused_view
        paragraphs = kept_or_all(view.article)
        starts = [line_at(view.lines, start) for start, _ in paragraphs]
        later = [start for start in starts if (start > view.top if by > 0 else start < view.top)]
        if later:
            view.scroll_lines((later[0] if by > 0 else later[-1]) - view.top)
