"""What stands beside a question: the article that says so, or an open book to read in."""

from collections.abc import Mapping, Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from broadsheet.articles.model import Article
from broadsheet.quiz.model import Evidence
from broadsheet.screens.article_view import ArticleView
from broadsheet.screens.layout import LOW, Mark, shown

CLOSED = "The article that says so will stand here."
OPEN = "The book is open: Ctrl+B brings up the articles."


class Beside(Vertical):
    """One article at a time: of the evidence the one in turn, of a book the one opened."""

    def __init__(self) -> None:
        super().__init__(id="beside")
        self._items: Sequence[Evidence] = ()
        self._articles: Mapping[str, Article] = {}
        self._at = 0
        self._page = -1

    def compose(self) -> ComposeResult:
        """Lay out what stands here before anything is shown."""
        yield Static(CLOSED, id="empty", markup=False)

    def say(self, text: str) -> None:
        """Say what will stand here."""
        self.query_one("#empty", Static).update(text)

    @property
    def filled(self) -> bool:
        """Whether an article or a quotation stands here."""
        return self.has_class("shown")

    async def clear(self) -> None:
        """Take away what stands here."""
        self._items, self._at, self._page = (), 0, -1
        if self.filled:
            self.screen.set_focus(None)
            await self.query("ArticleView, .cited").remove()
            self.remove_class("shown")

    async def show_evidence(self, items: Sequence[Evidence], articles: Mapping[str, Article]) -> None:
        """Show the first piece of evidence; `step` shows the others."""
        await self.clear()
        self._items = [item for item in items if item.span or item.quote]
        self._articles = articles
        if self._items:
            await self._show()

    def extend(self, items: Sequence[Evidence]) -> None:
        """Put more behind the evidence, without changing what is shown."""
        self._items = [*self._items, *items]

    async def step(self, by: int) -> None:
        """Show the next piece of evidence."""
        if len(self._items) > 1:
            self._at = (self._at + by) % len(self._items)
            await self._show()

    async def turn_page(self, articles: Sequence[Article]) -> None:
        """Open the book at the next article; behind the last one it is closed."""
        page = self._page + 1
        await self.clear()
        if page < len(articles):
            self._page = page
            await self._mount(articles[page])

    async def _show(self) -> None:
        item = self._items[self._at]
        article = self._articles.get(item.span.article) if item.span else None
        await self.query("ArticleView, .cited").remove()
        if item.span is None or article is None:
            self.add_class("shown")
            quoted = Static(Content(shown(f"{item.source}: “{item.quote}”")), classes="cited")
            await self.mount(quoted)
            quoted.styles.display = "block"
            return
        view = await self._mount(article)
        view.set_marks([Mark(item.span.start, item.span.end, "quote")])
        view.focus(scroll_visible=False)
        self.call_after_refresh(view.show_span, item.span.start, item.span.end)

    async def _mount(self, article: Article) -> ArticleView:
        self.add_class("shown")
        view = ArticleView(article)
        self.fit(view)
        await self.mount(view)
        return view

    def fit(self, view: ArticleView | None = None) -> None:
        """Give the title of the article as many rows as the window has room for."""
        for one in [view] if view is not None else self.query(ArticleView):
            one.title_rows = 1 if self.app.size.height < LOW else 0
            one.refresh()
