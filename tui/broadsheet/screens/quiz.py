"""The quiz: a question, an answer, the verdict on it, and the article that says so beside it."""

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, Static

from broadsheet.home.refusal import Refusal
from broadsheet.screens.article_view import ArticleView
from broadsheet.screens.background import in_background
from broadsheet.screens.bars import KeyBar, Masthead, bindings
from broadsheet.screens.choices import Choices
from broadsheet.screens.desk import Desk, Hand, Plan
from broadsheet.screens.layout import LOW, Mark, shown
from broadsheet.screens.wording import kind_hint, progress, verdict_lines

if TYPE_CHECKING:
    from broadsheet.quiz.model import Evidence, Question
    from broadsheet.trainer.drill import Drill
    from broadsheet.trainer.model import Attempt

WIDE = 100
"""Cells from which the article stands beside the question instead of below it."""
VERDICT_LOOK = {"accept": "$agree", "partial": "$accent", "prompt": "$accent", "reject": "$differ"}


class QuizScreen(Screen[None]):
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
    QuizScreen #verdict { margin-top: 1; }
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

    def __init__(self, desk: Desk, plan: Plan, hand: Hand | None = None) -> None:
        super().__init__()
        self._desk, self._plan, self._hand = desk, plan, hand
        self.drill: Drill | None = None
        self._evidence: list[Evidence] = []
        self._shown_evidence = 0

    def compose(self) -> ComposeResult:
        """Lay out question and article; the answer's place is filled for each question."""
        yield Masthead(f"Quiz · {self._desk.source.title}")
        with Horizontal(id="room") if self.app.size.width >= WIDE else Vertical(id="room"):
            with VerticalScroll(id="asking", can_focus=False):
                yield Static("Choosing questions …", id="prompt", markup=False)
                yield Static("", id="hint", markup=False)
                yield Choices()
                yield Input(placeholder="Type your answer", compact=True)
                yield Static("", id="verdict", markup=False)
            with Vertical(id="beside"):
                yield Static("The article that says so will stand here.", markup=False)
        yield KeyBar("quiz", "closed")

    def on_mount(self) -> None:
        """Make the questions beside the first frame."""
        self.query_one(Choices).display = self.query_one(Input).display = False
        self.run_worker(self._begin(), exclusive=True, group="deal")

    def on_resize(self, event: events.Resize) -> None:
        """Put the article beside the question where there is room, else below."""
        self.set_class(event.size.width >= WIDE, "wide")
        self.set_class(event.size.height < LOW, "low")
        for view in self.query(ArticleView):
            self._fit_title(view)

    async def _begin(self) -> None:
        try:
            if self._hand is None:
                self._hand = await in_background(lambda: self._desk.deal(self._plan))
            self.drill = self._desk.drill(self._hand, self._plan.learner)
        except Refusal as refusal:
            self.query_one("#prompt", Static).update(Content(shown(str(refusal))))
            return
        if notice := self._desk.log.notice():
            self.notify(shown(notice), markup=False)
        await self._ask()

    # -- asking

    async def _ask(self) -> None:
        drill = self.drill
        assert drill is not None
        question = drill.current
        if question is None:
            from broadsheet.screens.results import ResultsScreen

            assert self._hand is not None
            self.app.switch_screen(ResultsScreen(self._desk, self._plan, self._hand, drill))
            return
        from broadsheet.quiz.choices import offered

        self.query_one(Masthead).say(note=progress(drill))
        self.query_one("#prompt", Static).update(Content(shown(question.prompt)))
        choices = offered(question)
        typed = not choices or question.kind in ("order", "set")
        hint = self.query_one("#hint", Static)
        hint.update(kind_hint(question))
        hint.display = True
        self.query_one("#verdict", Static).update("")
        await self._hide_article()
        self.remove_class("judged")
        listing, field = self.query_one(Choices), self.query_one(Input)
        listing.offer(choices, pickable=not typed)
        listing.display, field.display, field.disabled = bool(choices), typed, False
        field.clear()
        (field if typed else listing).focus(scroll_visible=False)
        self.query_one(KeyBar).say("asking")

    async def _give(self, given: str) -> None:
        """Judge an answer; where it cannot be recorded, say so and leave the answer where it is."""
        drill = self.drill
        if drill is None or drill.current is None or drill.answered:
            return
        from broadsheet.quiz.choices import named

        question = drill.current
        try:
            attempt = drill.answer(named(question, given)) if given.strip() else drill.skip()
        except Refusal as refusal:
            self.query_one("#verdict", Static).update(
                Content.assemble(
                    (f"{shown(str(refusal))} Your answer is still here: press Enter again.", "$differ")
                )
            )
            return
        await self._judged(question, attempt)

    async def _judged(self, question: "Question", attempt: "Attempt") -> None:
        drill = self.drill
        assert drill is not None
        if not self.has_class("wide") and not drill.retry:
            # Room for the article: the choices have done their part.
            for widget in (self.query_one("#hint"), self.query_one(Choices), self.query_one(Input)):
                widget.display = False
        self.query_one("#hint", Static).update(kind_hint(question))
        look = VERDICT_LOOK[attempt.verdict.verdict]
        head, *rest = verdict_lines(attempt, retry=drill.retry, with_given=not self.has_class("wide"))
        lines = [Content.assemble((head, f"bold {look}")), *(Content(shown(line)) for line in rest)]
        self.query_one("#verdict", Static).update(Content("\n").join(lines))
        self.query_one(Masthead).say(note=progress(drill))
        if drill.retry:
            self.query_one(Input).focus()
            return
        self.query_one(KeyBar).say("judged" if drill.position + 1 < drill.total else "last")
        field = self.query_one(Input)
        field.disabled = True
        self._evidence = [item for item in question.evidence if item.span or item.quote]
        self._shown_evidence = 0
        await self._show_article()
        self.add_class("judged")
        # The verdict may lie below a long question.
        verdict = self.query_one("#verdict")
        self.call_after_refresh(self.query_one("#asking").scroll_to_widget, verdict, animate=False, top=True)

    # -- the article beside

    async def _hide_article(self) -> None:
        self.set_focus(None)
        await self.query("#beside ArticleView, #beside .cited").remove()
        self.query_one("#beside").remove_class("shown")

    async def _show_article(self) -> None:
        await self._hide_article()
        beside = self.query_one("#beside")
        if not self._evidence or self._hand is None:
            return
        item = self._evidence[self._shown_evidence % len(self._evidence)]
        article = self._hand.articles.get(item.span.article) if item.span else None
        beside.add_class("shown")
        if item.span is None or article is None:
            quoted = Static(Content(shown(f"{item.source}: “{item.quote}”")), classes="cited")
            await beside.mount(quoted)
            quoted.styles.display = "block"
            return
        view = ArticleView(article)
        self._fit_title(view)
        await beside.mount(view)
        view.set_marks([Mark(item.span.start, item.span.end, "quote")])
        view.focus(scroll_visible=False)
        self.call_after_refresh(view.show_span, item.span.start, item.span.end)

    def _fit_title(self, view: ArticleView) -> None:
        view.title_rows = 1 if self.app.size.height < LOW else 0
        view.refresh()

    # -- what keys and the mouse do

    async def on_input_submitted(self, event: Input.Submitted) -> None:
        """Judge what was typed."""
        event.stop()
        if event.value.strip():
            await self._give(event.value)
        elif self.drill is not None and not self.drill.answered:
            self._urge("Type an answer, or Ctrl+N to pass.")

    async def on_choices_picked(self, event: Choices.Picked) -> None:
        """Judge what was picked."""
        await self._give(event.text)

    async def action_submit(self) -> None:
        """Pick the choice under the cursor, or go on after a verdict."""
        drill = self.drill
        if drill is None or drill.current is None:
            return
        if drill.answered:
            await self.action_next()
        elif self.query_one(Choices).display and self.query_one(Choices).pickable:
            if self.query_one(Choices).cursor < 0:
                self._urge("Pick one by its number, or Ctrl+N to pass.")
            self.query_one(Choices).pick()

    def _urge(self, what: str) -> None:
        assert self.drill is not None
        assert self.drill.current is not None
        hint = Content.assemble(kind_hint(self.drill.current), (f"  {what}", "$accent"))
        self.query_one("#hint", Static).update(hint)

    async def action_next(self) -> None:
        """Go on to the next question after a verdict."""
        if self.drill is not None and self.drill.answered:
            self.drill.next()
            await self._ask()

    async def action_pass(self) -> None:
        """Leave the question unanswered and show its answer."""
        await self._give("")

    def action_choose(self, number: int) -> None:
        """Pick choice `number`, from 1."""
        if self.drill is not None and not self.drill.answered:
            self.query_one(Choices).pick(number - 1)

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
        if self.drill is not None and self.drill.answered and len(self._evidence) > 1:
            self._shown_evidence = (self._shown_evidence + by) % len(self._evidence)
            await self._show_article()

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
