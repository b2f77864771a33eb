"""The scores: what the log says of everything answered so far, drawn, for any choice of answers."""

from dataclasses import replace
from typing import ClassVar, Literal

from textual import events
from textual.binding import BindingType
from textual.content import Content

from broadsheet.home.refusal import Refusal
from broadsheet.screens.background import in_background
from broadsheet.screens.bars import bindings
from broadsheet.screens.desk import Desk
from broadsheet.screens.layout import shown
from broadsheet.screens.learning import Scores, read_scores
from broadsheet.screens.report import ReportScreen
from broadsheet.screens.scores_page import page
from broadsheet.trainer.scope import Scope

Part = Literal["learner", "pack", "topic", "outlet", "kind"]


class ScoresScreen(ReportScreen):
    """Shows the figures of a scope; read beside the screen, drawn when they are there."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("scores")
    keys_name = "scores"
    DEFAULT_CSS = "ScoresScreen #page Static { max-width: 160; }"

    def __init__(self, desk: Desk) -> None:
        super().__init__("Scores")
        self._desk = desk
        self._scope = Scope()
        self._read: Scores | None = None
        self._names: dict[Part, list[str]] = {}
        self._refused = ""
        self._done = (0, 0)

    def on_mount(self) -> None:
        """Read the log beside the first frame."""
        self.run_worker(self._load(), exclusive=True, group="scores")

    def on_resize(self, event: events.Resize) -> None:  # noqa: ARG002
        """Draw the plots as wide as the window is now."""
        if self._read is not None:
            self.rewrite()

    async def _load(self) -> None:
        scope = self._scope
        app = self.app

        def progress(done: int, total: int) -> None:
            if total > 2_000 and done * 50 // total != self._done[0] * 50 // max(self._done[1], 1):
                self._done = (done, total)
                app.call_from_thread(self.rewrite)

        try:
            self._read = await in_background(lambda: read_scores(self._desk, scope, progress))
        except Refusal as refusal:
            self._refused = str(refusal)
        if self._read is not None and not self._names:
            found = self._read.figures
            self._names = {
                "learner": sorted(found.learners),
                "pack": list(found.packs),
                "topic": list(found.topics),
                "outlet": list(found.outlets),
                "kind": list(found.kinds),
            }
        self.rewrite()

    def page(self) -> Content:
        """Return what is known so far."""
        if self._refused:
            return Content(shown(self._refused))
        if self._read is None:
            done, total = self._done
            far = f" {done:,} of {total:,} events ({done * 100 // total} %)" if total else ""
            return Content(f"Reading the log …{far}")
        notice = self._read.notice
        warning = [Content.assemble((shown(notice), "$differ")), Content("")] if notice else []
        width = min(self.app.size.width - 8, 160)
        today = self._desk.now().astimezone().date()
        return Content("\n").join([*warning, page(self._read, width, today, self._within())])

    def _within(self) -> str:
        parts = (getattr(self._scope, name) for name in ("learner", "pack", "topic", "outlet", "kind"))
        return ", ".join(shown(part) for part in parts if part is not None)

    def action_narrow(self, part: Part) -> None:
        """Go to the next learner, collection, topic, outlet or kind; after the last come all again."""
        names = self._names.get(part, [])
        if not names:
            return
        current = getattr(self._scope, part)
        at = names.index(current) + 1 if current in names else 0
        self._scope = replace(self._scope, **{part: names[at] if at < len(names) else None})
        self.run_worker(self._load(), exclusive=True, group="scores")

    def action_widen(self) -> None:
        """Tell of everything again."""
        self._scope = Scope()
        self.run_worker(self._load(), exclusive=True, group="scores")
