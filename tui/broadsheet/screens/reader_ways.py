"""What the reader does beside facts and searching: arranging columns, scrolling, and other screens."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from broadsheet.articles.model import Collection, Span
from broadsheet.screens.arrangement import Arrangement
from broadsheet.screens.citing import cite
from broadsheet.screens.desk import Desk, Plan

if TYPE_CHECKING:
    from textual.app import App

    from broadsheet.screens.columns import Columns
    from broadsheet.screens.highlights import Highlights


class ReaderWays:
    """Actions that need the columns alone, or open another screen."""

    if TYPE_CHECKING:
        app: App[object]
        desk: Desk
        plan: Plan
        collection: Collection
        lit: Highlights
        note: Callable[[str], None]

        @property
        def columns(self) -> Columns: ...  # noqa: D102

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
