"""The columns: as many articles side by side as the width holds, with the others one key away."""

from collections.abc import Mapping, Sequence

from textual import events
from textual.containers import Horizontal
from textual.message import Message

from broadsheet.articles.model import Article
from broadsheet.screens.article_view import ArticleView
from broadsheet.screens.layout import Mark, first_in_view, fit_columns, most_title_rows


class Columns(Horizontal, can_focus=False):
    """Holds a view for each article in view; keeps place and marks of those out of view."""

    DEFAULT_CSS = "Columns { height: 1fr; }"

    class Changed(Message):
        """Other articles are in view, or another is in focus."""

    def __init__(self, articles: Sequence[Article], width: int, window_rows: int) -> None:
        self._articles = tuple(articles)
        self._count = fit_columns(width, len(articles))
        self._first = 0
        self._places: dict[str, int] = {}
        self._marks: Mapping[str, Sequence[Mark]] = {}
        super().__init__(*[ArticleView(article) for article in self._articles[: self._count]])
        self._align_titles(width, window_rows)

    @property
    def views(self) -> list[ArticleView]:
        """The views from left to right."""
        return [child for child in self.children if isinstance(child, ArticleView)] or [
            child for child in self._pending_children if isinstance(child, ArticleView)
        ]

    @property
    def in_view(self) -> Sequence[Article]:
        """The articles in view from left to right."""
        return self._articles[self._first : self._first + self._count]

    @property
    def focused_index(self) -> int:
        """Number of the article in focus, from 0."""
        for number, view in enumerate(self.views):
            if view.has_focus:
                return self._first + number
        return self._first

    @property
    def focused_view(self) -> ArticleView:
        """The view in focus, or the first."""
        return self.views[self.focused_index - self._first]

    def focus_article(self, index: int) -> None:
        """Bring article `index` into view and put the focus on it."""
        index = max(0, min(index, len(self._articles) - 1))
        self._show_from(first_in_view(self._first, self._count, len(self._articles), index))
        self.views[index - self._first].focus(scroll_visible=False)
        self.post_message(self.Changed())

    def shift(self, by: int) -> None:
        """Bring the articles `by` further into view; the focus stays at its column."""
        number = self.focused_index - self._first
        self._show_from(first_in_view(self._first + by, self._count, len(self._articles)))
        self.views[number].focus(scroll_visible=False)
        self.post_message(self.Changed())

    def set_marks(self, marks: Mapping[str, Sequence[Mark]]) -> None:
        """Draw these marks, by article id."""
        self._marks = marks
        for view in self.views:
            view.set_marks(marks.get(view.article.id, ()))

    def _show_from(self, first: int) -> None:
        if first == self._first:
            return
        self._remember()
        self._first = first
        for view, article in zip(self.views, self.in_view, strict=True):
            view.show(article, self._places.get(article.id, 0))
            view.set_marks(self._marks.get(article.id, ()))
        self._align_titles(self.size.width, self.app.size.height)

    def _remember(self) -> None:
        for view in self.views:
            self._places[view.article.id] = view.top_offset

    def _align_titles(self, width: int, window_rows: int) -> None:
        """Give every title the rows that the longest needs, so that the texts begin level."""
        views = self.views
        rows = max(view.rows_for_title(width // max(len(views), 1)) for view in views)
        for view in views:
            view.title_rows = min(rows, most_title_rows(window_rows))

    async def on_resize(self, event: events.Resize) -> None:
        """Fit the number of columns to the new width."""
        count = fit_columns(event.size.width, len(self._articles))
        if count != self._count:
            focused = self.focused_index
            self._remember()
            self._count = count
            self._first = first_in_view(self._first, count, len(self._articles), focused)
            await self._fill()
            self.views[focused - self._first].focus(scroll_visible=False)
            self.post_message(self.Changed())
        self._align_titles(event.size.width, self.app.size.height)

    async def _fill(self) -> None:
        views = self.views
        for view in views[self._count :]:
            await view.remove()
        await self.mount(*[ArticleView(article) for article in self.in_view[len(views) :]])
        for view, article in zip(self.views, self.in_view, strict=True):
            if view.article.id != article.id:
                view.show(article, self._places.get(article.id, 0))
            view.set_marks(self._marks.get(article.id, ()))
