"""The article that a sentence stands in, scrolled to it and with the sentence marked."""

from collections.abc import Mapping

from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from broadsheet.articles.model import Article
from broadsheet.screens.article_view import ArticleView
from broadsheet.screens.curate_words import Place
from broadsheet.screens.layout import LOW, Mark, shown


class PlaceView(Vertical):
    """Shows one place at a time; only its words where the article is not at hand."""

    async def clear(self) -> None:
        """Show nothing."""
        await self.query("ArticleView, Static").remove()

    async def show(self, place: Place, articles: Mapping[str, Article], *, short: bool, focus: bool) -> None:
        """Show a place; `short` gives the article's title one row, `focus` hands the keys to it."""
        await self.clear()
        article = articles.get(place.span.article) if place.span else None
        if place.span is None or article is None:
            await self.mount(Static(Content(shown(f"{place.outlet}: “{place.words}”"))))
            return
        view = ArticleView(article)
        self._fit(view, short)
        await self.mount(view)
        view.set_marks([Mark(place.span.start, place.span.end, "quote")])
        if focus:
            view.focus(scroll_visible=False)
        self.call_after_refresh(view.show_span, place.span.start, place.span.end)

    def take_focus(self) -> None:
        """Hand the keys to the article, if one is shown."""
        for view in self.query(ArticleView):
            view.focus(scroll_visible=False)

    def fit(self, *, short: bool) -> None:
        """Give the title one row or all that it needs."""
        for view in self.query(ArticleView):
            self._fit(view, short)

    def _fit(self, view: ArticleView, short: bool) -> None:
        view.title_rows = 1 if short or self.app.size.height < LOW else 0
        view.refresh()

    def scroll_article(self, lines: int = 0, pages: int = 0) -> None:
        """Scroll the article by lines and pages."""
        for view in self.query(ArticleView):
            view.scroll_lines(lines)
            view.scroll_pages(pages)
