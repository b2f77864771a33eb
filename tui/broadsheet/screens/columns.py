"""The columns: as many articles side by side as the width holds, with the others one key away."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import permutations

from textual import events
from textual.containers import Horizontal

from broadsheet.articles.model import Article, Span
from broadsheet.facts.linking import Links
from broadsheet.screens.arrangement import Arrangement
from broadsheet.screens.article_view import ArticleView
from broadsheet.screens.column_place import ColumnPlace
from broadsheet.screens.ground import Ground
from broadsheet.screens.laid_out import LaidOut
from broadsheet.screens.layout import Mark, most_title_rows


class Columns(Horizontal, Ground, can_focus=False):
    """Holds a view for each article in view; keeps the place of those out of view, and the others linked."""

    DEFAULT_CSS = "Columns { height: 1fr; }"

    when_changed: Callable[[], None] | None = None
    """Called when other articles are in view or another is in focus; at once, for one paint of it all."""

    def __init__(self, articles: Sequence[Article], width: int, window_rows: int) -> None:
        self._articles = tuple(articles)
        self._arrangement = Arrangement(tuple(range(len(self._articles))), width)
        self._places: dict[str, int] = {}
        self._laid_out = LaidOut()
        self._mark: Callable[[str, int, int], Sequence[Mark]] = lambda *_: ()
        self.links: Links | None = None
        """What joins the columns; None while facts are looked for, or where a person has unlinked them."""
        super().__init__(*[self._view(self._articles[number]) for number in self._arrangement.in_view])
        self._align_titles(width, window_rows)
        self.views[0].active = True

    def _view(self, article: Article) -> ArticleView:
        view = ArticleView(article, focusable=False, laid_out=self._laid_out)
        view.when_scrolled = self.follow
        return view

    @property
    def arrangement(self) -> Arrangement:
        """Which articles are in view and in what order."""
        return self._arrangement

    @property
    def views(self) -> list[ArticleView]:
        """The views from left to right."""
        own = [child for child in self.children if isinstance(child, ArticleView)] or [
            child for child in self._pending_children if isinstance(child, ArticleView)
        ]
        return own[: self._arrangement.count]

    @property
    def in_view(self) -> Sequence[Article]:
        """The articles in view from left to right."""
        return [self._articles[number] for number in self._arrangement.in_view]

    @property
    def focused_index(self) -> int:
        """Number of the article in focus, from 0."""
        return self._arrangement.focused

    @property
    def focused_view(self) -> ArticleView:
        """The view in focus."""
        return self.views[self._arrangement.column]

    def view_of(self, article: str) -> ArticleView | None:
        """Return the view of an article; None where it is out of view."""
        return next((view for view in self.views if view.article.id == article), None)

    # -- which articles

    def stand(self, arrangement: Arrangement) -> None:
        """Show the articles so."""
        before, self._arrangement = self._arrangement, arrangement
        if arrangement == before:
            return
        if arrangement.in_view != before.in_view:
            self._remember(before.count)
            self._fill(before.count)
        for number, view in enumerate(self.views):
            view.set_active(number == arrangement.column)
        if self.when_changed is not None:
            self.when_changed()

    def show_article(self, index: int) -> None:
        """Bring article `index` into view and put the focus on it."""
        self.stand(self._arrangement.look_at(max(0, min(index, len(self._articles) - 1))))

    def _remember(self, count: int) -> None:
        for child in list(self.children)[:count]:
            if isinstance(child, ArticleView):
                self._places[child.article.id] = child.top_offset

    def _fill(self, before: int) -> None:
        # Views are hidden, never removed: that would have to be awaited, in the midst of other keys.
        missing = self._arrangement.count - len(self.children)
        if missing > 0:
            articles = list(self.in_view)[-missing:]
            self.mount(*[self._view(article) for article in articles])
        for number, child in enumerate(self.children):
            child.display = number < self._arrangement.count
        for number, (view, article) in enumerate(zip(self.views, self.in_view, strict=True)):
            if view.article.id != article.id or number >= before:
                view.show(article, self._places.get(article.id, 0))
                view.mark_by(partial(self._mark, article.id))
        self._align_titles(self.size.width, self.app.size.height)

    def prepare(self) -> None:
        """Lay out ahead what is out of view, and find what goes with what; for another thread than the app's."""
        width = self.views[0].size.width
        for article in self._articles:
            self._laid_out.lines(article, width)
        if self.links is not None:
            for here, there in permutations(self.in_view, 2):
                self.links.between(here.id, there.id)

    # -- marks and places

    def mark_with(self, mark: Callable[[str, int, int], Sequence[Mark]]) -> None:
        """Draw the marks that `mark` returns for text[start:end] of an article's id."""
        self._mark = mark
        for view in self.views:
            view.mark_by(partial(mark, view.article.id))

    def touch(self, places: Iterable[Span]) -> None:
        """Draw anew what stands at these places."""
        places = list(places)
        for view in self.views:
            view.touch((one.start, one.end) for one in places if one.article == view.article.id)

    def follow(self, lead: ColumnPlace) -> None:
        """Scroll the other columns to what goes with the place that is read in `lead`."""
        if self.links is None:
            return
        offset, row = lead.reading
        for view in self.views:
            if view is not lead and view.article.id != lead.article.id:
                view.bring(self.links.between(lead.article.id, view.article.id).follow(offset), row)

    def bring(self, places: dict[str, tuple[int, int]]) -> None:
        """Bring (start, end) of each article into view, level with each other where the columns are linked."""
        told = [view for view in self.views if view.article.id in places]
        if not told:
            return
        lead = self.focused_view if self.focused_view in told else told[0]
        lead.show_span(*places[lead.article.id])
        row = lead.row_of(places[lead.article.id][0])
        for view in self.views:
            if view is lead:
                continue
            if view not in told:
                if self.links is not None:
                    link = self.links.between(lead.article.id, view.article.id)
                    view.bring(link.follow(places[lead.article.id][0]), row)
            elif self.links is not None:
                view.bring(places[view.article.id][0], row)
            else:
                view.show_span(*places[view.article.id])

    # -- size

    def _align_titles(self, width: int, window_rows: int) -> None:
        """Give every title the rows that the longest needs, so that the texts begin level."""
        views = self.views
        rows = max(view.rows_for_title(width // max(len(views), 1)) for view in views)
        for view in views:
            view.title_rows = min(rows, most_title_rows(window_rows))

    def on_resize(self, event: events.Resize) -> None:
        """Fit the number of columns to the new width."""
        self.stand(self._arrangement.fit(event.size.width))
        self._align_titles(event.size.width, self.app.size.height)
