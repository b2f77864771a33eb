"""What the reader does beside facts and searching: arranging columns, scrolling, and other screens."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.screen import Screen

from broadsheet.articles.model import Collection, Span
from broadsheet.home.refusal import Refusal
from broadsheet.screens.arrangement import Arrangement
from broadsheet.screens.desk import Desk
from broadsheet.screens.keys import KEYS, shown_of
from broadsheet.screens.plan import Plan

if TYPE_CHECKING:
    from broadsheet.facts.matrix import Filter
    from broadsheet.facts.model import Fact
    from broadsheet.screens.columns import Columns
    from broadsheet.screens.highlights import Highlights


class ReaderWays(Screen[None]):
    """Actions that need the columns alone, or open another screen."""

    if TYPE_CHECKING:
        desk: Desk
        plan: Plan
        collection: Collection
        lit: Highlights
        note: Callable[[str], None]
        mark: Callable[[], None]
        tell: Callable[[], None]
        open_other: Callable[[str | None], None]
        action_go_to_fact: Callable[[int | None], None]

        @property
        def columns(self) -> Columns: ...  # noqa: D102

    def key(self, action: str) -> str:
        """Return the key of one of the reader's actions, as people write it, by the action's name."""
        return shown_of(f"reader.{action}", getattr(self.app, "keyset", KEYS))

    # -- columns

    def action_focus_column(self, by: int) -> None:
        """Move the focus by columns, into articles out of view at the edge."""
        self.columns.stand(self.columns.arrangement.step(by))

    def action_shift_view(self, by: int) -> None:
        """Bring the next articles into view."""
        self.columns.stand(self.columns.arrangement.shift(by))

    def action_show_article(self, number: int) -> None:
        """Go to article `number`, from 1."""
        if number <= len(self.collection.articles):
            self.columns.show_article(number - 1)

    def action_add_column(self) -> None:
        """Put one more article beside the others."""
        self._stand(self.columns.arrangement.add(), "There is no room, or no article, for another column.")

    def action_drop_column(self) -> None:
        """Take the article in focus out of view."""
        self._stand(self.columns.arrangement.drop(), "This is the last column.")

    def action_swap_column(self) -> None:
        """Put the next article that is out of view in place of the one in focus."""
        self._stand(self.columns.arrangement.swap(), "Every article is in view.")

    def action_move_column(self, by: int) -> None:
        """Move the article in focus to the left or the right."""
        self.columns.stand(self.columns.arrangement.move(by))

    def _stand(self, arrangement: Arrangement | None, otherwise: str) -> None:
        if arrangement is None:
            self.note(otherwise)
        else:
            self.columns.stand(arrangement)

    # -- scrolling

    def action_scroll_lines(self, count: int) -> None:
        """Scroll the column in focus."""
        self.columns.focused_view.scroll_lines(count)

    def action_scroll_pages(self, count: int) -> None:
        """Scroll the column in focus by pages."""
        self.columns.focused_view.scroll_pages(count)

    def action_scroll_edge(self, direction: int) -> None:
        """Go to the beginning or the end of the column in focus."""
        self.columns.focused_view.scroll_edge(direction)

    # -- words

    def action_copy(self) -> None:
        """Copy the sentence of the fact in focus, else the paragraph that is read, with its source."""
        view = self.columns.focused_view
        fact = self.lit.fact
        own = [claim for claim in fact.claims if claim.span.article == view.article.id] if fact else []
        if own:
            span = own[0].sentence
        else:
            offset, _ = view.reading
            paragraphs = view.article.kept or ((0, len(view.article.text)),)
            start, end = next((one for one in reversed(paragraphs) if one[0] <= offset), paragraphs[0])
            span = Span(view.article.id, start, end)
        from broadsheet.screens.citing import cite

        words = cite(view.article, span)
        self.app.copy_to_clipboard(words)
        self.note(f"Copied: {words}")

    # -- other screens

    def action_start_quiz(self) -> None:
        """Ask questions on these articles."""
        from broadsheet.screens.quiz import QuizScreen

        self.app.push_screen(QuizScreen(self.desk, self.plan))

    def action_scores(self) -> None:
        """Show the scores."""
        from broadsheet.screens.scores import ScoresScreen

        self.app.push_screen(ScoresScreen(self.desk))

    def action_curate(self) -> None:
        """Go through all the questions made from these articles."""
        from broadsheet.screens.curate import CurateScreen

        self.app.push_screen(CurateScreen(self.desk, Plan(count=None, learner=self.plan.learner)))

    def action_packs(self) -> None:
        """Look through the packs of questions."""
        from broadsheet.screens.packs import PacksScreen

        self.app.push_screen(PacksScreen(self.desk, self.plan))

    def action_matrix(self) -> None:
        """Show every claim in one table."""
        self._show_matrix(None)

    def action_one_account(self) -> None:
        """Show what the account in focus alone says."""
        from broadsheet.facts.matrix import Filter

        self._show_matrix(Filter(only=self.columns.focused_view.article.id))

    def _show_matrix(self, wish: "Filter | None") -> None:
        from broadsheet.facts.matrix import make_matrix
        from broadsheet.screens.matrix import MatrixScreen

        if not self.lit.facts:
            self.note("There are no facts to show yet.")
            return
        matrix = make_matrix(self.collection.title, self.collection.articles, self.lit.facts)
        here = self.columns.focused_view.article.id
        self.app.push_screen(MatrixScreen(matrix, self.collection.name, wish, here), self._from_matrix)

    def _from_matrix(self, place: tuple[int, str] | None) -> None:
        if place is not None:
            number, article = place
            order = [one.id for one in self.collection.articles]
            self.columns.show_article(order.index(article))
            self.action_go_to_fact(number)

    def action_open_other(self) -> None:
        """Choose another collection."""
        from broadsheet.screens.library import LibraryScreen

        self.app.push_screen(LibraryScreen(self.collection.name), self.open_other)

    # -- the open-book quiz

    def action_ask_fact(self) -> None:
        """Ask about the fact in focus, with the articles open."""
        fact = self.lit.fact
        if fact is None:
            self.note(
                f"Press {self.key('next-fact')} for a fact, or click on one; then {self.key('quiz-on-this-fact')} asks about it."
            )
        else:
            self.note("Choosing questions …")
            self.run_worker(self._ask_on(fact), exclusive=True, group="deal")

    async def _ask_on(self, fact: "Fact") -> None:
        from broadsheet.screens.background import in_background
        from broadsheet.screens.open_book import OpenBook

        try:
            hand = await in_background(lambda: self.desk.deal_on(fact))
            drill = self.desk.drill(hand, replace(self.plan, mode="drill", open_book=True))
        except Refusal as refusal:
            self.note(str(refusal))
            return
        self.query(OpenBook).remove()
        self.mount(OpenBook(drill))

    def on_open_book_asked(self) -> None:
        """Hide what is told in the articles: it would be the answer."""
        self.lit.veiled = True
        self.mark()

    def on_open_book_judged(self) -> None:
        """Show it again."""
        self.lit.veiled = False
        self.mark()
        self.columns.bring(self.lit.places_of(self.lit.current or 0))

    def on_open_book_closed(self) -> None:
        """Close the quiz."""
        from broadsheet.screens.open_book import OpenBook

        self.query(OpenBook).remove()
        self.set_focus(None)
        self.lit.veiled = False
        self.mark()
        self.tell()
