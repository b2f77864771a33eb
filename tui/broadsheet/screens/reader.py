"""The reading room: the accounts side by side, and the facts that run through them."""

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget

from broadsheet.articles.model import Article, outlet_names
from broadsheet.screens.background import in_background
from broadsheet.screens.bars import KeyBar, Masthead, bindings, button, press
from broadsheet.screens.columns import Columns
from broadsheet.screens.desk import Desk, Plan
from broadsheet.screens.fact_line import FactLine
from broadsheet.screens.layout import ROOMY, Look, Mark, tab_names
from broadsheet.screens.wording import STATUS_SIGN, STATUS_WORD, count_of, fact_label, fact_words

if TYPE_CHECKING:
    from broadsheet.facts.model import Fact


PATIENCE = 0.1
"""Seconds that the first frame stands at most while facts are awaited, so that all is painted once."""


class Tabs(Widget):
    """One line that names every article, those in view in bold; a click goes to one."""

    ALLOW_SELECT = False
    DEFAULT_CSS = (
        "Tabs { height: 1; dock: top; margin-top: 1; padding: 0 1; background: $surface; text-wrap: nowrap; }"
    )

    def __init__(self, articles: tuple[Article, ...]) -> None:
        super().__init__()
        self._names = list(outlet_names(articles).values())
        self._in_view: range = range(0)
        self._focused = 0

    def say(self, in_view: range, focused: int) -> None:
        """Show which articles are in view and which is in focus."""
        self._in_view, self._focused = in_view, focused
        self.refresh()

    def render(self) -> Content:
        """Return a button for each article, shortened alike where they do not fit."""
        parts: list[Content] = []
        for index, name in enumerate(tab_names(self._names, self.size.width)):
            look = "bold $accent" if index == self._focused else "bold" if index in self._in_view else "$dim"
            part = Content.assemble((f" {index + 1} ", "$dim"), (name, look))
            parts.append(part.stylize(button(f"show_article({index + 1})")))
        return Content("  ").join(parts)

    async def on_click(self, event: events.Click) -> None:
        """Go to the article under the mouse."""
        await press(self, event)


class ReaderScreen(Screen[None]):
    """Shows the articles at once; facts come in from a worker and fill the line below."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("reader")
    AUTO_FOCUS = "ArticleView"
    DEFAULT_CSS = "ReaderScreen.roomy Columns { margin-top: 1; } ReaderScreen.roomy FactLine { height: 5; }"
    keys_name = "reader"

    def __init__(self, desk: Desk, plan: Plan) -> None:
        super().__init__()
        assert desk.collection is not None
        self._desk, self._plan = desk, plan
        self._collection = desk.collection
        self._facts: tuple[Fact, ...] = ()
        self._current: int | None = None

    def compose(self) -> ComposeResult:
        """Lay out header, columns, fact line and footer."""
        articles = self._collection.articles
        yield Masthead(self._collection.title, count_of(len(articles), "account"))
        columns = Columns(articles, *self.app.size)
        self.set_class(self.app.size.height >= ROOMY, "roomy")
        if len(articles) > 1:
            yield Tabs(articles)
        yield columns
        yield FactLine()
        yield KeyBar("reader")

    def on_resize(self, event: events.Resize) -> None:
        """Give air where there is room."""
        self.set_class(event.size.height >= ROOMY, "roomy")

    def on_mount(self) -> None:
        """Begin to look for facts once the articles have been painted."""
        self._tell_tabs()
        self.set_timer(PATIENCE, self._release)
        if self._desk.ahead is not None:
            self._look()
        else:
            self.call_after_refresh(self._look)

    def _look(self) -> None:
        self.run_worker(self._find(), exclusive=True, group="facts")

    @property
    def columns(self) -> Columns:
        """The columns."""
        return self.query_one(Columns)

    async def _find(self) -> None:
        try:
            facts = await in_background(lambda: self._desk.facts)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong here, the articles stay readable
            self.query_one(FactLine).say(
                f"No facts could be found: {type(error).__name__}: {error}", sign="✗"
            )
            return
        self._facts = facts
        self.columns.set_marks(self._marks())
        self._tell_fact()
        self.call_after_refresh(self._release)

    def _release(self) -> None:
        self.app.release_paint()  # type: ignore[attr-defined]  # the app is ours

    # -- facts

    def _marks(self) -> dict[str, list[Mark]]:
        marks: dict[str, list[Mark]] = {}
        for number, fact in enumerate(self._facts):
            for claim in fact.claims:
                span = claim.span if number == self._current else claim.value_span or claim.span
                look: Look = "claim" if number == self._current else fact.status
                marks.setdefault(span.article, []).append(Mark(span.start, span.end, look))
        return marks

    def _tell_fact(self) -> None:
        line = self.query_one(FactLine)
        if self._current is None:
            counts = [
                f"{sign} {sum(fact.status == status for fact in self._facts)} {STATUS_WORD[status]}"
                for status, sign in STATUS_SIGN.items()
            ]
            line.say(count_of(len(self._facts), "fact") + ":  " + "   ".join(counts), note=". next fact")
            return
        fact = self._facts[self._current]
        words = fact_words(fact, self._collection)
        shown_names = outlet_names(self._collection.articles)
        in_view = [shown_names[article.id] for article in self.columns.in_view]
        cells = []
        for name in in_view:
            said = " / ".join(value for outlet, value in words if outlet == name)
            cells.append((said, f"${fact.status}") if said else ("—", "$dim"))
        elsewhere = "   ".join(f"{outlet}: {value}" for outlet, value in words if outlet not in in_view)
        line.say(
            fact_label(fact),
            sign=STATUS_SIGN[fact.status],
            look=f"${fact.status}",
            note=f"{STATUS_WORD[fact.status]}  {self._current + 1}/{len(self._facts)}",
            cells=cells,
            elsewhere=elsewhere,
        )

    def action_step_fact(self, by: int) -> None:
        """Go `by` facts on and bring every column to its claim."""
        if self._facts:
            start = -1 if by > 0 else 0
            self._go_to_fact((start if self._current is None else self._current) + by)

    def action_step_difference(self, by: int) -> None:
        """Go to the next fact, in the direction of `by`, on which the articles differ."""
        total = len(self._facts)
        start = (-1 if by > 0 else 0) if self._current is None else self._current
        for step in range(1, total + 1):
            index = (start + by * step) % total
            if self._facts[index].status == "differ":
                self._go_to_fact(index)
                return

    def _go_to_fact(self, index: int) -> None:
        self._current = index % len(self._facts)
        self.columns.set_marks(self._marks())
        self._bring_to_claims()
        self._tell_fact()

    def _bring_to_claims(self) -> None:
        if self._current is None:
            return
        for view in self.columns.views:
            for claim in self._facts[self._current].claims:
                if claim.span.article == view.article.id:
                    view.show_span(claim.span.start, claim.span.end)
                    break

    # -- columns

    def on_columns_changed(self) -> None:
        """Name what is in view."""
        self._tell_tabs()
        if self._current is not None:
            self._bring_to_claims()
            self._tell_fact()

    def on_descendant_focus(self, _: events.DescendantFocus) -> None:
        """Follow a click into another column."""
        self._tell_tabs()

    def _tell_tabs(self) -> None:
        columns = self.columns
        articles = self._collection.articles
        first = articles.index(columns.in_view[0])
        for tabs in self.query(Tabs):
            tabs.say(range(first, first + len(columns.in_view)), columns.focused_index)

    def action_focus_column(self, by: int) -> None:
        """Move the focus by columns, into articles out of view at the edge."""
        total = len(self._collection.articles)
        self.columns.focus_article((self.columns.focused_index + by) % total)

    def action_shift_view(self, by: int) -> None:
        """Bring the next articles into view."""
        self.columns.shift(by)

    def action_show_article(self, number: int) -> None:
        """Go to article `number`, from 1."""
        if number <= len(self._collection.articles):
            self.columns.focus_article(number - 1)

    def action_scroll_lines(self, count: int) -> None:
        """Scroll the column in focus."""
        self.columns.focused_view.scroll_lines(count)

    def action_scroll_pages(self, count: int) -> None:
        """Scroll the column in focus by pages."""
        self.columns.focused_view.scroll_pages(count)

    def action_scroll_edge(self, direction: int) -> None:
        """Go to the beginning or the end of the column in focus."""
        self.columns.focused_view.scroll_edge(direction)

    # -- other screens

    def action_start_quiz(self) -> None:
        """Ask questions on these articles."""
        from broadsheet.screens.quiz import QuizScreen

        self.app.push_screen(QuizScreen(self._desk, self._plan))

    def action_scores(self) -> None:
        """Show the scores."""
        from broadsheet.screens.scores import ScoresScreen

        self.app.push_screen(ScoresScreen(self._desk))

    def action_curate(self) -> None:
        """Go through all the questions made from these articles."""
        from broadsheet.screens.curate import CurateScreen

        self.app.push_screen(CurateScreen(self._desk, Plan(count=None, learner=self._plan.learner)))
