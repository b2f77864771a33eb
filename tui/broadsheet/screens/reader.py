"""The reading room: the accounts side by side, and the facts that run through them."""

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType

from broadsheet.articles.model import Span
from broadsheet.facts.linking import Links
from broadsheet.home.refusal import Refusal
from broadsheet.screens.article_view import ArticleView
from broadsheet.screens.background import in_background
from broadsheet.screens.bars import KeyBar, Masthead, bindings
from broadsheet.screens.columns import Columns
from broadsheet.screens.desk import Desk, Glance
from broadsheet.screens.fact_line import FactLine, Telling
from broadsheet.screens.ground import Ground
from broadsheet.screens.highlights import Highlights
from broadsheet.screens.layout import ROOMY, shown
from broadsheet.screens.plan import Plan
from broadsheet.screens.reader_search import ReaderSearch
from broadsheet.screens.reader_ways import ReaderWays
from broadsheet.screens.tabs import Tabs, TabsState
from broadsheet.screens.telling import tell_all, tell_fact
from broadsheet.screens.wording import count_of

if TYPE_CHECKING:
    pass

PATIENCE = 0.1
"""Seconds that the first frame stands at most while facts are awaited, so that all is painted once."""


class ReaderScreen(ReaderWays, ReaderSearch, Ground):
    """Shows the articles at once; facts come in from beside and fill the lines below."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("reader")
    AUTO_FOCUS = ""
    DEFAULT_CSS = "ReaderScreen.roomy Columns { margin-top: 1; } ReaderScreen.roomy FactLine { height: 5; }"
    keys_name = "reader"

    def __init__(self, desk: Desk, plan: Plan) -> None:
        super().__init__()
        assert desk.collection is not None
        self.desk, self.plan, self.collection = desk, plan, desk.collection
        self.lit = Highlights(self.collection.articles)
        self._glance: Glance | None = None
        self._links: Links | None = None

    def compose(self) -> ComposeResult:
        """Lay out header, columns, fact line and footer."""
        articles = self.collection.articles
        yield Masthead(self.collection.title, count_of(len(articles), "account"))
        self.set_class(self.app.size.height >= ROOMY, "roomy")
        if len(articles) > 1:
            yield Tabs(articles)
        columns = Columns(articles, *self.app.size)
        columns.when_changed = self._changed
        yield columns
        yield FactLine()
        yield KeyBar("reader")

    def on_resize(self, event: events.Resize) -> None:
        """Give air where there is room."""
        self.set_class(event.size.height >= ROOMY, "roomy")
        if self._glance is not None and self.lit.fact is None:
            self.tell()

    def on_mount(self) -> None:
        """Begin to look for facts; what is not under way already waits for the first paint."""
        self.tell_tabs()
        self.set_timer(PATIENCE, self._release)
        if self.desk.ahead is not None:
            self._look()
        else:
            self.call_after_refresh(self._look)

    def on_screen_resume(self) -> None:
        """Tell of the answers that were given meanwhile."""
        if self._glance is not None:
            self.run_worker(self._look_again(), exclusive=True, group="progress")

    @property
    def columns(self) -> Columns:
        """The columns."""
        return self.query_one(Columns)

    # -- what comes in

    def _look(self) -> None:
        self.run_worker(self._find(), exclusive=True, group="facts")

    async def _find(self) -> None:
        try:
            self._glance = await in_background(self.desk.glance)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong here, the articles stay readable
            self.query_one(FactLine).say(
                Telling(f"No facts could be found: {type(error).__name__}: {error}", "✗")
            )
            self.call_after_refresh(self._release)
            return
        if self._glance.progress is not None and self._glance.progress.notice:
            self.notify(shown(self._glance.progress.notice), markup=False)
        self.lit.take(self._glance.told)
        if len(self.collection.articles) > 1:
            self._links = Links(self.collection.articles, self.lit.facts)
            # Columns that scroll by themselves are motion that nobody asked for.
            still = self.app.settings.reduced_motion  # type: ignore[attr-defined]  # the app is ours
            self.columns.links = None if still else self._links
        self.mark()
        self.tell()
        self.tell_tabs()
        self.call_after_refresh(self._release)
        # What the first keys would else wait for: 30 ms for each account of 40,000 words.
        await in_background(self.lit.prepare)
        await in_background(self.columns.prepare)

    async def _look_again(self) -> None:
        progress = await in_background(self.desk.progress)
        if self._glance is not None:
            self._glance = Glance(self._glance.told, progress)
            self.tell()

    def open_other(self, folder: str | None) -> None:
        """Read another collection in place of this one."""
        if folder is not None:
            self.run_worker(self._open(folder), exclusive=True, group="facts")

    async def _open(self, folder: str) -> None:
        from broadsheet.quiz.source import open_source

        try:
            source = await in_background(lambda: open_source(folder))
            assert source.collection is not None
        except Refusal as refusal:
            self.note(str(refusal))
            return
        self.desk.turn_to(source)
        self.collection = source.collection
        self.lit, self._glance, self._links = Highlights(self.collection.articles), None, None
        await self.recompose()
        self.tell_tabs()
        await self._find()

    def _compositor_refresh(self) -> None:
        """Draw, but not while nothing is painted: Textual draws all and throws it away, 40 ms of a start."""
        if not self.app.holds_paint:  # type: ignore[attr-defined]  # the app is ours
            super()._compositor_refresh()

    def _release(self) -> None:
        self.app.release_paint()  # type: ignore[attr-defined]  # the app is ours

    # -- what is shown

    def mark(self) -> None:
        """Draw the marks anew."""
        self.lit.beside = self.columns.focused_view.article.id
        self.columns.mark_with(self.lit.marks)

    def mark_focus(self, before: list[Span]) -> None:
        """Draw anew what is in focus, and what was before."""
        self.lit.beside = self.columns.focused_view.article.id
        self.columns.touch([*before, *self.lit.focus()])

    def tell(self) -> None:
        """Say in the lines below what is to be said."""
        line = self.query_one(FactLine)
        if self.lit.fact is not None:
            line.say(tell_fact(self.lit, self.columns.in_view, self.key))
        elif self._glance is not None:
            line.say(tell_all(self.lit, self._glance.progress, self.app.size.width, self.key))

    def note(self, words: str) -> None:
        """Say something in passing, in the lines below."""
        self.query_one(FactLine).say(Telling(shown(words), "·"))

    def tell_tabs(self) -> None:
        """Say in the tabs what is in view, found and linked."""
        columns = self.columns
        counts = tuple(self.lit.count(one.id) for one in self.collection.articles) if self.lit.query else ()
        linked = None if self._links is None else columns.links is not None
        for tabs in self.query(Tabs):
            tabs.say(TabsState(columns.arrangement.in_view, columns.focused_index, counts, linked))

    def _changed(self) -> None:
        """Name what is in view, and tell the fact in focus from there."""
        self.tell_tabs()
        if self.lit.fact is not None:
            self.mark_focus([])
            self.columns.bring(self.lit.places_of(self.lit.current or 0))
            self.tell()

    def on_article_view_clicked(self, message: ArticleView.Clicked) -> None:
        """Go to the column that was clicked, and open the fact that is told there."""
        columns = self.columns
        if message.view in columns.views:
            columns.show_article(columns.arrangement.in_view[columns.views.index(message.view)])
        if message.offset is not None:
            fact = self.lit.places.at(message.view.article.id, message.offset)
            if fact is not None:
                self.action_go_to_fact(fact)

    # -- facts

    def action_step_fact(self, by: int) -> None:
        """Go `by` facts on and bring every column to its claim."""
        self.action_go_to_fact(self.lit.step(by))

    def action_step_difference(self, by: int) -> None:
        """Go to the next fact, in the direction of `by`, on which the articles differ."""
        self.action_go_to_fact(self.lit.step(by, differing=True))

    def action_go_to_fact(self, number: int | None) -> None:
        """Put a fact into focus, by its number from 0."""
        if number is None or not 0 <= number < len(self.lit.facts):
            return
        before = self.lit.focus()
        self.lit.current = number
        self.mark_focus(before)
        self.columns.bring(self.lit.places_of(number))
        self.tell()

    def action_clear(self) -> None:
        """Let go of what was searched for; then of the fact in focus."""
        if self.lit.query:
            self.lit.search("")
            self.tell_tabs()
        else:
            self.lit.current = None
        self.mark()
        self.tell()

    def action_toggle_kinds(self) -> None:
        """Mark names, numbers and quotations, or leave them unmarked."""
        self.lit.kinds = not self.lit.kinds
        self.mark()

    def action_toggle_link(self) -> None:
        """Link the columns, or let each be scrolled alone."""
        columns = self.columns
        columns.links = None if columns.links is not None else self._links
        self.tell_tabs()
        columns.follow(columns.focused_view)
