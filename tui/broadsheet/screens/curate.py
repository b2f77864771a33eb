"""Judging generated questions: one at a time, one key each, with the article that says so in view."""

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from broadsheet.home.refusal import Refusal
from broadsheet.quiz.accounts import foremost, quality_reasons
from broadsheet.quiz.model import Question
from broadsheet.screens.background import in_background
from broadsheet.screens.bars import KeyBar, Masthead, bindings
from broadsheet.screens.curate_saving import CurateSaving
from broadsheet.screens.curate_words import Place, end_page, last_line, places, progress, question_page
from broadsheet.screens.desk import Desk
from broadsheet.screens.layout import LOW, ROOMY, shown
from broadsheet.screens.place_view import PlaceView
from broadsheet.screens.plan import Plan
from broadsheet.trainer.judgements import JudgementName

if TYPE_CHECKING:
    pass

WIDE = 100
"""Cells from which the article stands beside the question instead of below it."""


class CurateScreen(CurateSaving):
    """Shows one question after the other; each judgement is on the disk before the next comes up."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("curate")
    AUTO_FOCUS = ""
    keys_name = "curate"
    DEFAULT_CSS = """
    CurateScreen #room { height: 1fr; }
    CurateScreen #asking { height: auto; max-height: 60%; padding: 1 2; scrollbar-size-vertical: 1;
        scrollbar-background: $background; scrollbar-color: $rule; }
    CurateScreen #beside { height: 1fr; }
    CurateScreen #foot { height: auto; dock: bottom; margin-bottom: 1; }
    CurateScreen #note { height: auto; max-height: 3; padding: 0 2; background: $surface; }
    CurateScreen Input, CurateScreen Input:focus { border: none; height: 1; padding: 0 2; background: $panel; }
    CurateScreen.low #asking { padding: 0 2; }
    CurateScreen.done #asking { max-height: 100%; }
    CurateScreen.wide #room { layout: horizontal; }
    CurateScreen.wide #asking { width: 1fr; height: 1fr; max-height: 100%; padding: 2 4; }
    CurateScreen.wide.low #asking { padding: 0 4; }
    CurateScreen.wide #beside { width: 1fr; background: $surface; padding: 1 1; }
    CurateScreen.wide #note { padding: 0 4; }
    CurateScreen.wide Input, CurateScreen.wide Input:focus { padding: 0 4; }
    """

    def __init__(self, desk: Desk, plan: Plan) -> None:
        super().__init__()
        self._desk, self._plan = desk, plan
        self._places: list[Place] = []
        self._silent: list[str] = []
        self._reasons: list[str] = []
        self._at = 0

    def compose(self) -> ComposeResult:
        """Lay out question, article, and the line that tells of the last judgement."""
        yield Masthead(f"Curate · {self._desk.source.title}")
        with Horizontal(id="room") if self.app.size.width >= WIDE else Vertical(id="room"):
            with VerticalScroll(id="asking", can_focus=False):
                yield Static("Making questions …", id="page", markup=False)
            yield PlaceView(id="beside")
        with Vertical(id="foot"):
            yield Static("", id="note", markup=False)
            yield Input(placeholder="What is wrong with it?", compact=True)
        yield KeyBar("curate", "closed")

    def on_mount(self) -> None:
        """Make the questions beside the first frame."""
        self.query_one(Input).display = False
        self.run_worker(self._begin(), exclusive=True, group="curate")

    async def on_resize(self, event: events.Resize) -> None:
        """Put the article beside the question where there is room, else below."""
        self.set_class(event.size.width >= WIDE, "wide")
        self.set_class(event.size.height < LOW, "low")
        if self.bench is not None:
            self.call_after_refresh(self._say)
        self.query_one(PlaceView).fit(short=not self.has_class("wide"))

    async def _begin(self) -> None:
        try:
            self.bench = await in_background(lambda: self._desk.curate(self._plan))
        except Refusal as refusal:
            self.query_one("#page", Static).update(Content(shown(str(refusal))))
            return
        if notice := self.bench.log.notice():
            self.notify(shown(notice), markup=False)
        await self._show()

    # -- what is shown

    async def _show(self) -> None:
        """Show the current question, or that there is none left."""
        bench = self.bench
        assert bench is not None
        question = bench.curation.current
        self.set_class(question is None, "done")
        self._at = 0
        others = bench.accounts.others(question) if question else []
        self._places = places(question, foremost(others)) if question else []
        self._silent = bench.accounts.silent(question, others) if question else []
        self._reasons = quality_reasons(question, others) if question else []
        self._say()
        if question is None:
            self.query_one(KeyBar).say("done")
            await self.query_one(PlaceView).clear()
            self._save()
            self._say(keep_note=self._stuck)
            return
        self.query_one(KeyBar).say("judging")
        self.query_one("#asking").scroll_home(animate=False)
        await self._show_place()

    def _say(self, *, keep_note: bool = False) -> None:
        """Draw the words anew: the question, the last judgement, how far one is."""
        bench = self.bench
        if bench is None:
            return
        question = bench.curation.current
        page = self.query_one("#page", Static)
        if question is None:
            told, play = (self._saved.told, self._saved.play) if self._saved else ("", "")
            page.update(end_page(bench.curation, told, play))
        else:
            # Two cells less than there are: a scroll bar may come, and would break full lines.
            width = max((page.size.width or self.app.size.width - 4) - 2, 20)
            roomy = self.has_class("wide") and self.app.size.height >= ROOMY
            page.update(
                question_page(
                    question, self._reasons, self._places, self._at, self._silent, width, roomy=roomy
                )
            )
        if not keep_note:
            note = self.query_one("#note", Static)
            note.update(last_line(bench.curation.last, self.app.size.width - 8))
        self.query_one(Masthead).say(note=progress(bench.curation))

    def _tell(self, message: str) -> None:
        self.query_one("#note", Static).update(Content.assemble((shown(message), "$differ")))

    async def _show_place(self) -> None:
        if self.bench is None or not self._places:
            await self.query_one(PlaceView).clear()
            return
        await self.query_one(PlaceView).show(
            self._places[self._at],
            self.bench.articles,
            short=not self.has_class("wide"),
            focus=not self.query_one(Input).display,
        )

    # -- judging

    async def action_judge(self, verdict: JudgementName) -> None:
        """Record a judgement and go on; where it cannot be recorded, say so and stay."""
        if self.bench is None or self.bench.curation.current is None:
            return
        try:
            self.bench.curation.judge(verdict)
        except Refusal as refusal:
            self._tell(f"{refusal} Nothing was recorded: press the key again.")
            return
        self._touched = True
        await self._show()

    async def action_undo(self) -> None:
        """Take the last judgement back."""
        if self.bench is None:
            return
        try:
            question = self.bench.curation.undo()
        except Refusal as refusal:
            self._tell(str(refusal))
            return
        if question is None:
            self._tell("There is nothing to take back.")
            return
        self._touched = True
        await self._show()

    def action_edit(self) -> None:
        """Open the question for changes."""
        if self.bench is not None and self.bench.curation.current is not None:
            from broadsheet.screens.edit import EditScreen

            self.app.push_screen(EditScreen(self.bench.curation.current), self._edited)

    async def _edited(self, question: Question | None) -> None:
        if question is None or self.bench is None:
            return
        try:
            self.bench.curation.edit(question)
        except Refusal as refusal:
            self._tell(str(refusal))
            return
        self._touched = True
        await self._show()

    def action_cause(self) -> None:
        """Ask what was wrong with the question judged last."""
        from broadsheet.trainer.curating import CAUSED

        last = self.bench.curation.last if self.bench else None
        if last is None or last.verdict not in CAUSED:
            self._tell("A cause is noted for the question judged last, if that was flawed or bad.")
            return
        field = self.query_one(Input)
        field.value = last.cause
        field.display = True
        field.focus()
        self.query_one(KeyBar).say("cause")

    async def action_keep_cause(self) -> None:
        """Keep what was typed."""
        if self.query_one(Input).display:
            await self.query_one(Input).action_submit()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep the cause."""
        event.stop()
        self._close_cause()
        assert self.bench is not None
        try:
            self.bench.curation.note_cause(event.value)
        except Refusal as refusal:
            self._tell(str(refusal))
            return
        self._say()

    def _close_cause(self) -> None:
        self.query_one(Input).display = False
        assert self.bench is not None
        self.query_one(KeyBar).say("judging" if self.bench.curation.current else "done")
        self.set_focus(None)
        self.query_one(PlaceView).take_focus()

    # -- looking

    async def action_step_place(self, by: int) -> None:
        """Show the next sentence that the question rests on, or that another account has."""
        if len(self._places) > 1:
            self._at = (self._at + by) % len(self._places)
            self._say()
            asking = self.query_one("#asking")
            # The list of accounts stands last, and may lie below a long question.
            asking.scroll_end(animate=False) if self._at else asking.scroll_home(animate=False)
            await self._show_place()

    def action_scroll_lines(self, by: int) -> None:
        """Scroll the article."""
        self.query_one(PlaceView).scroll_article(lines=by)

    def action_scroll_pages(self, by: int) -> None:
        """Scroll the article by pages."""
        self.query_one(PlaceView).scroll_article(pages=by)

    def action_scroll_question(self, by: int) -> None:
        """Scroll the question where it is longer than its place."""
        self.query_one("#asking").scroll_relative(y=3 * by, animate=False)
