"""Choosing a mode: how the next quiz is played, for whom, and how much there is to do."""

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, get_args

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from broadsheet.home.refusal import Refusal
from broadsheet.screens.background import in_background
from broadsheet.screens.bars import KeyBar, Masthead, bindings
from broadsheet.screens.desk import Desk
from broadsheet.screens.layout import shown
from broadsheet.screens.learning import waiting
from broadsheet.screens.plan import Plan
from broadsheet.trainer.play import MODES, Mode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from broadsheet.trainer.learners import Learner

WIDE = 100
"""Cells from which a mode has room for what it is and for what waits."""
CLOCKS = (None, 10, 20, 30, 60)
"""Seconds for a question that the clock can be set to; None for no clock."""
COUNTS = (5, 10, 20, 50)


class ModesScreen(Screen[None]):
    """Lists the modes with what each would ask; Enter plays the one under the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("modes")
    AUTO_FOCUS = "#modes"
    keys_name = "modes"
    DEFAULT_CSS = (
        "ModesScreen #modes { padding: 1 3; } ModesScreen #modes Static { width: 100%; max-width: 100; }"
    )

    def __init__(self, desk: Desk, plan: Plan) -> None:
        super().__init__()
        self._desk, self._plan = desk, plan
        self._waiting: dict[Mode, str] = {}
        self._learners: Sequence[Learner] = ()
        self._who: Learner | None = None
        self._refused = ""

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        yield Masthead(f"Play · {self._desk.source.title}")
        with VerticalScroll(id="modes"):
            yield Static(self.page(), id="words")
        yield KeyBar("modes")

    def on_mount(self) -> None:
        """Count what is due beside the first frame."""
        self._count()

    def _count(self) -> None:
        self.run_worker(self._load(), exclusive=True, group="modes")

    async def _load(self) -> None:
        plan = self._plan
        try:
            self._who, self._learners, self._waiting = await in_background(lambda: waiting(self._desk, plan))
            self._refused = ""
        except Refusal as refusal:
            self._refused = str(refusal)
        self._rewrite()

    def _rewrite(self) -> None:
        self.query_one("#words", Static).update(self.page())

    def page(self) -> Content:
        """Return the modes, then what else can be set, each with its key."""
        plan = self._plan
        lines: list[Content] = [Content.assemble(("How do you want to play?", "bold")), Content("")]
        for number, (mode, text) in enumerate(MODES.items(), 1):
            chosen = mode == plan.mode
            look = "bold $accent" if chosen else ""
            if waiting := self._waiting.get(mode, ""):
                # Instead of what it is: who has something waiting knows that.
                text = f"{waiting}: {text}" if self.app.size.width >= WIDE else f"{waiting}"
            lines.append(
                Content.assemble(
                    ("▶ " if chosen else "  ", "$accent"),
                    (f"{number}  ", "$dim"),
                    (f"{mode.capitalize():<10}", look),
                    text,
                )
            )
        clock = "no clock" if plan.seconds is None else f"{plan.seconds:g} seconds a question"
        if plan.seconds is not None and self._who is not None and self._who.extra != 1:
            clock += f", times {self._who.extra:g}"
        count = "all there are" if plan.mode == "survival" else f"{plan.count or 'all'} questions"
        settings = (
            ("+ −", count),
            ("c", clock),
            ("o", "open book: the articles may be read" if plan.open_book else "closed book"),
            ("l", shown(self._who.name) if self._who is not None else "…"),
        )
        lines.append(Content(""))
        for key, text in settings:
            lines.append(Content.assemble((f"  {key:<4} ", "bold $accent"), text))
        if self._refused:
            lines += [Content(""), Content.assemble((shown(self._refused), "$differ"))]
        return Content("\n").join(lines)

    def _change(self, **changes: object) -> None:
        self._plan = replace(self._plan, **changes)  # type: ignore[arg-type]  # names and types are the plan's own
        self._rewrite()

    def action_move(self, by: int) -> None:
        """Go up or down the modes."""
        modes = get_args(Mode)
        self._change(mode=modes[(modes.index(self._plan.mode) + by) % len(modes)])

    async def action_play(self, number: int = 0) -> None:
        """Play the mode under the cursor, or that of a number."""
        if number:
            self._change(mode=get_args(Mode)[number - 1])
        from broadsheet.screens.quiz import QuizScreen

        plan = replace(self._plan, count=None) if self._plan.mode == "survival" else self._plan
        self.app.switch_screen(QuizScreen(self._desk, plan))

    def action_count(self, by: int) -> None:
        """Ask more questions, or fewer."""
        count = self._plan.count or COUNTS[-1]
        more = [one for one in COUNTS if (one > count if by > 0 else one < count)]
        if more:
            self._change(count=more[0] if by > 0 else more[-1])

    def action_clock(self) -> None:
        """Set the clock to the next time, or to none."""
        at = CLOCKS.index(self._plan.seconds) if self._plan.seconds in CLOCKS else 0
        self._change(seconds=CLOCKS[(at + 1) % len(CLOCKS)])

    def action_book(self) -> None:
        """Open the book, or close it."""
        self._change(open_book=not self._plan.open_book)

    def action_learner(self) -> None:
        """Let the next learner play."""
        names = [one.name for one in self._learners]
        if len(names) > 1 and self._who is not None:
            at = names.index(self._who.name) + 1 if self._who.name in names else 0
            self._change(learner=names[at % len(names)])
            self._count()

    def action_back(self) -> None:
        """Go back to where one was; leave where there is nothing behind."""
        if len(self.app.screen_stack) > 2 or hasattr(self.app.screen_stack[0], "columns"):
            self.app.pop_screen()
        else:
            self.app.exit(0)
