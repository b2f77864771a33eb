"""The quiz: a question, an answer, the verdict on it, and the article that says so beside it."""

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from broadsheet.home.refusal import Refusal
from broadsheet.screens.background import in_background
from broadsheet.screens.bars import KeyBar, Masthead, bindings
from broadsheet.screens.beside import CLOSED, OPEN, Beside
from broadsheet.screens.choices import Choices
from broadsheet.screens.desk import Desk, Hand
from broadsheet.screens.layout import LOW, shown
from broadsheet.screens.plan import Plan
from broadsheet.screens.quiz_extras import QuizExtras
from broadsheet.screens.verdict import VerdictText, state_after
from broadsheet.screens.wording import kind_hint, progress

if TYPE_CHECKING:
    from broadsheet.quiz.accounts import Account
    from broadsheet.trainer.drill import Drill
    from broadsheet.trainer.turns import Turn

DRAWN = 0.02
"""Seconds in which a verdict is drawn; Textual draws sixty times a second."""
TICK = 0.5
"""Seconds between two looks at the clock, where there is one."""
ROOMY_ENOUGH = 24
"""Rows from which what the others say is told beside the verdict; below, only their articles come up."""
WIDE = 100
"""Cells from which the article stands beside the question instead of below it."""


class QuizScreen(QuizExtras):
    """Asks the questions of one drill; each verdict is drawn after its answer is in the log."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("quiz")
    AUTO_FOCUS = ""
    keys_name = "quiz"
    DEFAULT_CSS = """
    QuizScreen #room { height: 1fr; }
    QuizScreen #asking { height: auto; max-height: 100%; padding: 1 2; scrollbar-size-vertical: 1;
        scrollbar-background: $background; scrollbar-color: $rule; }
    QuizScreen #prompt { text-style: bold; }
    QuizScreen #hint { color: $dim; margin-bottom: 1; }
    QuizScreen Input, QuizScreen Input:focus { border: none; height: 1; padding: 0 1; background: $panel; }
    QuizScreen Choices { margin-bottom: 1; }
    QuizScreen #verdict { margin-top: 1; min-height: 3; }
    QuizScreen #beside { height: 1fr; padding: 0 0; }
    QuizScreen #beside Static { color: $dim; padding: 1 2; display: none; }
    QuizScreen.judged #asking { max-height: 60%; }
    QuizScreen.low #asking { padding: 0 2; }
    QuizScreen.low #hint, QuizScreen.low Choices { margin-bottom: 0; }
    QuizScreen.wide #room { layout: horizontal; }
    QuizScreen.wide #asking { width: 1fr; height: 1fr; max-height: 100%; padding: 2 4; }
    QuizScreen.wide.low #asking { padding: 0 4; }
    QuizScreen.wide #beside { width: 1fr; background: $surface; padding: 1 1; }
    QuizScreen.wide #beside Static { display: block; }
    QuizScreen.wide #beside.shown Static { display: none; }
    """

    def __init__(
        self, desk: Desk, plan: Plan, hand: Hand | None = None, drill: "Drill | None" = None
    ) -> None:
        """Take the questions where they are dealt already, and the drill where one goes on."""
        super().__init__()
        self._desk, self._plan, self._hand = desk, plan, hand
        self.drill = drill
        self._hints: list[str] = []

    def compose(self) -> ComposeResult:
        """Lay out question and article; the answer's place is filled for each question."""
        yield Masthead(
            f"{self._plan.mode.capitalize() if self._plan.mode != 'drill' else 'Quiz'} · {self._desk.source.title}"
        )
        with Horizontal(id="room") if self.app.size.width >= WIDE else Vertical(id="room"):
            with VerticalScroll(id="asking", can_focus=False):
                yield Static("Choosing questions …", id="prompt", markup=False)
                yield Static("", id="hint", markup=False)
                yield Choices()
                yield Input(placeholder="Type your answer", compact=True)
                yield VerdictText()
            yield Beside()
        yield KeyBar("quiz", "closed")

    def on_mount(self) -> None:
        """Make the questions beside the first frame."""
        self.query_one(Choices).display = self.query_one(Input).display = False
        self.run_worker(self._begin(), exclusive=True, group="deal")

    def on_resize(self, event: events.Resize) -> None:
        """Put the article beside the question where there is room, else below."""
        self.set_class(event.size.width >= WIDE, "wide")
        self.set_class(event.size.height < LOW, "low")
        self.query_one(Beside).fit()

    async def _begin(self) -> None:
        try:
            if self._hand is None:
                self._hand = await in_background(lambda: self._desk.deal(self._plan, self._reading))
            if self.drill is None:
                self.drill = self._desk.drill(self._hand, self._plan)
        except Refusal as refusal:
            self.query_one("#prompt", Static).update(Content(shown(str(refusal))))
            return
        if notice := self._desk.log.notice():
            self.notify(shown(notice), markup=False)
        if self.drill.time_left is not None:
            self.set_interval(TICK, self.tick)
        self.query_one(Beside).say(OPEN if self.drill.session.rules.open_book else CLOSED)
        await self.ask()

    def _reading(self, done: int, total: int) -> None:
        if total and done % 5_000 < 50:
            words = f"Reading the log … {done * 100 // total} %"
            self.app.call_from_thread(self.query_one("#prompt", Static).update, words)

    # -- asking

    async def ask(self) -> None:
        """Draw the current question; where the drill is over, the results."""
        drill = self.drill
        assert drill is not None
        question = drill.current
        if question is None:
            self._results()
            return
        from broadsheet.quiz.choices import is_typed, offered
        from broadsheet.trainer.hints import hints

        # After an undo the hints already taken stand there still.
        self._hints = list(hints(question)[: drill.turn.hints if drill.turn else 0])
        self.query_one(Masthead).say(note=progress(drill))
        self.query_one("#prompt", Static).update(Content(shown(question.prompt)))
        choices = offered(question)
        typed = is_typed(question)
        self.query_one("#hint", Static).display = True
        self.say_hint()
        self.query_one(VerdictText).clear()
        await self.query_one(Beside).clear()
        self.remove_class("judged")
        listing, field = self.query_one(Choices), self.query_one(Input)
        listing.offer(choices, pickable=not typed)
        listing.display, field.display, field.disabled = bool(choices), typed, False
        field.clear()
        (field if typed else listing).focus(scroll_visible=False)
        self.query_one(KeyBar).say("exam" if not drill.session.rules.feedback else "asking")
        drill.shown()

    def _results(self) -> None:
        from broadsheet.screens.results import ResultsScreen

        assert self._hand is not None
        assert self.drill is not None
        self.app.switch_screen(ResultsScreen(self._desk, self._plan, self._hand, self.drill))

    async def give(self, given: str) -> None:
        """Judge an answer; where it cannot be recorded, say so and leave the answer where it is."""
        drill = self.drill
        if drill is None or drill.current is None or drill.answered:
            return
        try:
            drill.answer(given)
        except Refusal as refusal:
            self.refused(refusal, "Your answer is still here: press Enter again.")
            return
        if not drill.session.rules.feedback:
            drill.next()
            await self.ask()
            return
        self.judged()

    def judged(self) -> None:
        """Draw the verdict in the room kept for it, and nothing else: all that moves the page comes after that.

        Enter to verdict then costs half of what it costs with a new layout (tests/bench/drill.py).
        """
        drill = self.drill
        assert drill is not None
        turn = drill.turn
        assert turn is not None
        self._say_verdict(turn, layout=False)
        self.run_worker(self._settle(turn), exclusive=True, group="settle")

    def tell(self, words: str) -> None:
        """Say beside question or verdict what came of a key."""
        turn = self.drill.turn if self.drill is not None else None
        if turn is None or not turn.closed:
            self.say_hint(words)
        else:
            self._say_verdict(turn, note=words)

    def _say_verdict(
        self, turn: "Turn", others: "Sequence[Account]" = (), note: str = "", *, layout: bool = True
    ) -> None:
        wide = self.has_class("wide")
        self.query_one(VerdictText).tell(
            turn, others, note, with_given=not wide, short=not wide, layout=layout
        )

    async def _settle(self, turn: "Turn") -> None:
        """After the verdict is drawn: make room, show the article, and look up what the others say."""
        await asyncio.sleep(DRAWN)
        drill = self.drill
        if drill is None or drill.turn is not turn or not turn.attempts:
            return
        self.query_one(Masthead).say(note=progress(drill))
        self.say_hint()  # what an empty Enter was told holds no longer
        if turn.retry:
            self._say_verdict(turn)
            self.query_one(Input).focus()
            return
        self._say_verdict(turn)
        self.query_one(KeyBar).say(state_after(turn, last=drill.position + 1 >= drill.total))
        self.query_one(Input).disabled = True
        if not self.has_class("wide"):
            # Room for the article: the choices have done their part.
            for widget in (self.query_one("#hint"), self.query_one(Choices), self.query_one(Input)):
                widget.display = False
        articles = self._hand.articles if self._hand is not None else {}
        await self.query_one(Beside).show_evidence(turn.question.evidence, articles)
        self.add_class("judged")
        # The verdict may lie below a long question.
        verdict = self.query_one(VerdictText)
        self.call_after_refresh(self.query_one("#asking").scroll_to_widget, verdict, animate=False, top=True)
        if turn.attempts[-1].verdict.verdict != "accept" and turn.question.kind != "poll":
            self.run_worker(self._look_up(turn), exclusive=True, group="others")

    async def _look_up(self, turn: "Turn") -> None:
        """Say what the other accounts have, once it is looked up."""
        from broadsheet.quiz.accounts import foremost
        from broadsheet.quiz.model import Evidence

        def found() -> "list[Account]":
            accounts = self._desk.accounts
            return [] if accounts is None else foremost(accounts.others(turn.question))

        others = await in_background(found)
        if others and self.drill is not None and self.drill.turn is turn and turn.closed:
            if self.app.size.height >= ROOMY_ENOUGH or self.has_class("wide"):
                self._say_verdict(turn, others)
            self.query_one(Beside).extend([Evidence(one.outlet, one.words, one.span) for one in others])

    # -- what keys and the mouse do

    async def on_input_submitted(self, event: Input.Submitted) -> None:
        """Judge what was typed."""
        event.stop()
        if event.value.strip():
            await self.give(event.value)
        elif self.drill is not None and not self.drill.answered:
            self.say_hint("Type an answer, or Ctrl+N to pass.")

    async def on_choices_picked(self, event: Choices.Picked) -> None:
        """Judge what was picked."""
        await self.give(event.text)

    async def action_submit(self) -> None:
        """Pick the choice under the cursor, or go on after a verdict."""
        drill = self.drill
        if drill is None or drill.current is None:
            return
        if drill.answered:
            await self.action_next()
        elif self.query_one(Choices).display and self.query_one(Choices).pickable:
            if self.query_one(Choices).cursor < 0:
                self.say_hint("Pick one by its number, or Ctrl+N to pass.")
            self.query_one(Choices).pick()

    def say_hint(self, urge: str = "") -> None:
        """Draw how the question wants to be answered, with the hints given."""
        assert self.drill is not None
        assert self.drill.current is not None
        words = Content.assemble(kind_hint(self.drill.current), (f"  {urge}" if urge else "", "$accent"))
        hints = [Content.assemble(("Hint: ", "bold $accent"), shown(hint)) for hint in self._hints]
        self.query_one("#hint", Static).update(Content("\n").join([words, *hints]))

    async def action_next(self) -> None:
        """Go on to the next question after a verdict."""
        if self.drill is not None and self.drill.answered:
            self.drill.next()
            await self.ask()

    async def action_pass(self) -> None:
        """Leave the question unanswered and show its answer."""
        await self.give("")

    def action_choose(self, number: int) -> None:
        """Pick choice `number`, from 1."""
        if self.drill is not None and not self.drill.answered:
            self.query_one(Choices).pick(number - 1)
