"""What a quiz screen can do beside asking: hints, flags, corrected verdicts, undo, an open book, the clock, moving about."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from textual.screen import Screen
from textual.widgets import Input

from broadsheet.home.refusal import Refusal
from broadsheet.screens.article_view import ArticleView
from broadsheet.screens.bars import Masthead
from broadsheet.screens.beside import Beside
from broadsheet.screens.choices import Choices
from broadsheet.screens.desk import Desk, Hand
from broadsheet.screens.layout import shown
from broadsheet.screens.plan import Plan
from broadsheet.screens.verdict import VerdictText
from broadsheet.screens.wording import progress, taken_back

if TYPE_CHECKING:
    from broadsheet.trainer.drill import Drill


class QuizExtras(Screen[None]):
    """The keys of a quiz that neither answer nor go on."""

    drill: "Drill | None" = None
    _desk: Desk
    _plan: Plan
    _hand: Hand | None
    _hints: list[str]

    async def ask(self) -> None:
        """Draw the current question."""
        raise NotImplementedError

    def judged(self) -> None:
        """Draw the verdict on the current question."""
        raise NotImplementedError

    def say_hint(self, urge: str = "") -> None:
        """Draw how the question wants to be answered, with the hints given."""
        raise NotImplementedError

    def tell(self, words: str) -> None:
        """Say beside question or verdict what came of a key."""
        raise NotImplementedError

    def refused(self, refusal: Refusal, then: str = "") -> None:
        """Say that something could not be recorded; what stands on the screen stays."""
        self.query_one(VerdictText).refused(refusal, then)

    async def give(self, given: str) -> None:
        """Judge an answer."""
        raise NotImplementedError

    def _recorded(self, work: Callable[[], object]) -> bool:
        """Do what records something; say so where it cannot be, and return whether it was."""
        try:
            work()
        except Refusal as refusal:
            self.refused(refusal, "Nothing was changed.")
            return False
        return True

    def action_hint(self) -> None:
        """Take the next hint."""
        drill = self.drill
        if drill is None or drill.current is None or drill.answered:
            return
        if not drill.hints_left:
            exam = not drill.session.rules.feedback
            self.say_hint("There are no hints in an exam." if exam else "There is no hint left.")
        elif self._recorded(lambda: self._hints.append(drill.hint())):
            self.say_hint()

    def action_flag(self) -> None:
        """Flag the question as a bad one."""
        drill = self.drill
        if drill is not None and drill.turn is not None and self._recorded(drill.flag):
            self.tell("Flagged as a bad question.")

    def action_override(self) -> None:
        """Turn the verdict into what corrects it."""
        drill = self.drill
        if drill is None or drill.overridable() is None:
            return
        turn = drill.judged
        if self._recorded(drill.override):
            if turn is drill.turn:
                self.judged()
            else:
                self.tell("The last verdict was corrected.")
                self.query_one(Masthead).say(note=progress(drill))

    async def action_undo(self) -> None:
        """Take back the last thing done, in this session or an earlier one."""
        drill = self.drill
        if drill is None:
            return
        before, given = drill.turn, self._typed()
        try:
            event = drill.undo()
        except Refusal as refusal:
            self.refused(refusal, "Nothing was taken back.")
            return
        if event is None:
            self.tell("There is nothing to take back.")
            return
        own = event.payload.get("session") == drill.session.id
        if own and event.kind in ("answer", "hint"):
            await self.ask()
            if event.kind == "hint" and before is drill.turn:
                self.query_one(Input).value = given
        elif own and event.kind == "override" and drill.turn is not None and drill.answered:
            self.judged()
        self.tell(shown(taken_back(event)))

    def _typed(self) -> str:
        return self.query_one(Input).value

    def action_bury(self) -> None:
        """Put the question off until tomorrow."""
        drill = self.drill
        if drill is None or drill.turn is None:
            return
        tomorrow = self._desk.now().astimezone().date() + timedelta(days=1)
        if self._recorded(lambda: drill.bury(tomorrow.isoformat())):
            self.tell("Learn will not ask this before tomorrow.")

    def action_suspend(self) -> None:
        """Leave the question out of the schedule."""
        drill = self.drill
        if drill is not None and drill.turn is not None and self._recorded(drill.suspend):
            self.tell("Learn will not ask this again.")

    async def action_book(self) -> None:
        """Bring up the next article, where the book is open."""
        drill = self.drill
        if drill is None or drill.current is None or drill.answered or self._hand is None:
            return
        if not drill.session.rules.open_book:
            self.say_hint("The book is closed in this quiz.")
            return
        focused = self.focused
        await self.query_one(Beside).turn_page(list(self._hand.articles.values()))
        if focused is not None:
            focused.focus(scroll_visible=False)

    async def tick(self) -> None:
        """Draw the time left; when it is up, what is typed is given as it stands."""
        drill = self.drill
        if drill is None or drill.current is None or drill.answered or self.app.screen is not self:
            return
        self.query_one(Masthead).say(note=progress(drill))
        if drill.time_left == 0:
            await self.give(self._typed())

    # -- moving about, and away

    def action_move(self, by: int) -> None:
        """Move over the choices; after a verdict scroll the article."""
        if self.drill is not None and not self.drill.answered:
            self.query_one(Choices).move(by)
            return
        for view in self.query(ArticleView):
            view.scroll_lines(by)

    def action_scroll_evidence(self, by: int) -> None:
        """Scroll the article by pages."""
        for view in self.query(ArticleView):
            view.scroll_pages(by)

    async def action_step_evidence(self, by: int) -> None:
        """Show the evidence in the next article."""
        if self.drill is not None and self.drill.answered:
            await self.query_one(Beside).step(by)

    def action_leave(self) -> None:
        """Leave; what was answered is in the log, so nothing is asked."""
        if self.drill is not None and self.drill.attempts and self._hand is not None:
            from broadsheet.screens.results import ResultsScreen

            self.app.switch_screen(ResultsScreen(self._desk, self._plan, self._hand, self.drill))
        else:
            self.dismiss_or_exit()

    def dismiss_or_exit(self) -> None:
        """Go back to the articles; leave where there are none behind."""
        from broadsheet.screens.reader import ReaderScreen

        if any(isinstance(screen, ReaderScreen) for screen in self.app.screen_stack):
            self.app.pop_screen()
        else:
            self.app.exit(0)
