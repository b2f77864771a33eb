"""The scores: what the log says of everything answered so far."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.content import Content

from broadsheet.home.refusal import Refusal
from broadsheet.language.width import cell_len, clip
from broadsheet.screens.background import in_background
from broadsheet.screens.bars import bindings
from broadsheet.screens.desk import Desk, Scores
from broadsheet.screens.layout import shown
from broadsheet.screens.report import ReportScreen
from broadsheet.screens.wording import VERDICT_SIGN, bar, clock, count_of, percent, tally_line

if TYPE_CHECKING:
    from broadsheet.trainer.scores import ScoreRow, Tally

LAST_DAYS = 14
LAST_ANSWERS = 12
BAR = 24
LOOKS = {"accept": "$agree", "partial": "$accent", "prompt": "$accent", "reject": "$differ"}


class ScoresScreen(ReportScreen):
    """Shows totals, then by collection and day, then the last answers; read beside the screen."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("scores")
    keys_name = "scores"

    def __init__(self, desk: Desk) -> None:
        super().__init__("Scores")
        self._desk = desk
        self._read: Scores | None = None
        self._refused = ""

    def on_mount(self) -> None:
        """Read the log beside the first frame."""
        self.run_worker(self._load(), exclusive=True, group="scores")

    async def _load(self) -> None:
        try:
            self._read = await in_background(self._desk.scores)
        except Refusal as refusal:
            self._refused = str(refusal)
        self.rewrite()

    def page(self) -> Content:
        """Return what is known so far."""
        if self._refused:
            return Content(shown(self._refused))
        if self._read is None:
            return Content("Reading the log …")
        notice = self._read.notice
        warning = [Content.assemble((shown(notice), "$differ")), Content("")] if notice else []
        return Content("\n").join([*warning, *self._lines(self._read)])

    def _lines(self, scores: Scores) -> list[Content]:
        summary, width = scores.summary, min(self.app.size.width - 8, 100)
        if not scores.answers:
            return [Content("No scores yet. Press Enter on the articles to answer the first questions.")]
        return [
            Content.assemble((tally_line(summary.all), "bold")),
            Content.assemble((f"in {count_of(summary.sessions, 'quiz')}", "$dim")),
            *_table("By collection", summary.by_pack),
            *_table("By day", dict(list(summary.by_day.items())[-LAST_DAYS:])),
            Content(""),
            Content.assemble(("Last answers", "bold $accent")),
            *(_answer(row, prompt, width) for row, prompt in reversed(scores.answers[-LAST_ANSWERS:])),
        ]


def _table(title: str, tallies: dict[str, "Tally"]) -> list[Content]:
    width = max((len(name) for name in tallies), default=0)
    lines = [Content(""), Content.assemble((title, "bold $accent"))]
    for name, tally in tallies.items():
        lines.append(
            Content.assemble(
                f"{shown(name):<{width}}  ",
                (bar(tally.mean or 0.0, BAR), "$agree"),
                f"  {percent(tally.mean):>4}",
                (f"  {tally.answered} answered", "$dim"),
            )
        )
    return lines


def _answer(row: "ScoreRow", prompt: str, width: int) -> Content:
    signs: Mapping[str, str] = VERDICT_SIGN  # type: ignore[assignment]  # a log may hold other words
    given = shown(row.given).replace("\n", " ") or "(passed)"
    return Content.assemble(
        (f"{clock(row.at)}  ", "$dim"),
        (f"{signs.get(row.verdict, ' ')} ", f"bold {LOOKS.get(row.verdict, '$dim')}"),
        clip(given, 28),
        (f"  {clip(shown(prompt), max(width - 22 - min(cell_len(given), 28), 0))}", "$dim"),
    )
