"""The results of one quiz: how it went, question by question; here an exam is gone through."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Region
from textual.widgets import Static

from broadsheet.home.refusal import Refusal
from broadsheet.screens.bars import bindings
from broadsheet.screens.desk import Desk, Hand
from broadsheet.screens.layout import shown
from broadsheet.screens.plan import Plan
from broadsheet.screens.report import ReportScreen
from broadsheet.screens.wording import (
    VERDICT_SIGN,
    VERDICT_WORD,
    answer_line,
    bar,
    points,
    points_of,
    result_line,
    taken_back,
)

if TYPE_CHECKING:
    from broadsheet.trainer.drill import Drill
    from broadsheet.trainer.turns import Turn

LOOKS = {"accept": "$agree", "partial": "$accent", "prompt": "$differ", "reject": "$differ"}


class ResultsScreen(ReportScreen):
    """Shows what was given and what was accepted; verdicts can be corrected, and what was wrong asked again."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("results")
    keys_name = "results"

    def __init__(self, desk: Desk, plan: Plan, hand: Hand, drill: "Drill") -> None:
        super().__init__(f"Results · {desk.source.title}", f"seed {hand.seed}")
        self._desk, self._plan, self._hand, self._drill = desk, plan, hand, drill
        self._at = 0
        self._tops: list[int] = []
        self._end()

    def _end(self) -> None:
        try:
            self._drill.end()
        except Refusal as refusal:
            # Every answer is kept; only that the quiz ended here is not.
            self.call_later(self.notify, shown(str(refusal)), markup=False)

    @property
    def _turns(self) -> "list[Turn]":
        return [turn for turn in self._drill.turns if turn.attempts and not turn.again]

    def page(self) -> Content:
        """Return the score with its bar, then a paragraph for each question."""
        result = self._drill.result()
        share = result.points / result.answered if result.answered else 0.0
        parts: list[Content] = [
            Content.assemble((result_line(result), "bold")),
            Content.assemble((bar(share, 40), "$agree"), (f"  {points(result)}", "$dim")),
        ]
        for team in self._drill.session.rules.teams:
            own = self._drill.result(team)
            parts.append(
                Content(f"{shown(team)}: {own.right} of {own.answered} right, {points_of(own.points)} points")
            )
        parts.append(Content(""))
        self._tops = []
        for number, turn in enumerate(self._turns, 1):
            self._tops.append(len(parts))
            parts += self._paragraph(number, turn)
        return Content("\n").join(parts)

    def _paragraph(self, number: int, turn: "Turn") -> list[Content]:
        attempt = turn.attempts[-1]
        verdict = attempt.verdict.verdict
        mark = "▶" if number - 1 == self._at else " "
        head = Content.assemble(
            (f"{mark} ", "$accent"),
            (f"{VERDICT_SIGN[verdict]} ", f"bold {LOOKS[verdict]}"),
            (f"{number}. ", "$dim"),
            (shown(attempt.question.prompt), "bold"),
        )
        said = Content.assemble(("     You said  ", "$dim"), shown(attempt.given) or "(passed)")
        lines = [head, said]
        if verdict != "accept" and attempt.question.kind != "poll":
            lines.append(Content.assemble(("     Accepted  ", "$dim"), shown(answer_line(attempt.question))))
            if not self._drill.session.rules.feedback:
                why = attempt.verdict.why.strip()
                evidence = attempt.question.evidence[:1]
                lines += [Content.assemble(("     Because   ", "$dim"), shown(why))] if why else []
                for item in evidence:
                    quote = " ".join(item.quote.split())
                    lines.append(
                        Content.assemble(("     Evidence  ", "$dim"), shown(f"{item.source}: {quote}"))
                    )
        if attempt.original is not None:
            judged = VERDICT_WORD[attempt.original.verdict].lower()
            lines.append(Content.assemble(("     Judged    ", "$dim"), f"{judged}; you corrected that"))
        if turn.flagged:
            lines.append(Content.assemble(("     Flagged as a bad question", "$dim")))
        return [*lines, Content("")]

    def action_step(self, by: int) -> None:
        """Mark the next answer, and bring it into view."""
        count = len(self._turns)
        if not count:
            return
        self._at = max(0, min(self._at + by, count - 1))
        self.rewrite()
        # Long prompts wrap: the place is found in the text as it is drawn.
        words = self.query_one("#words", Static)
        share = self._tops[self._at] / max(self._tops[-1] + 4, 1)
        place = Region(0, round(share * words.size.height), 1, min(6, self.size.height))
        self.query_one("#page").scroll_to_region(place, animate=False)

    def action_override(self) -> None:
        """Correct the verdict on the marked answer."""
        turn = self._marked()
        if turn is None or self._drill.overridable(turn) is None:
            self.notify("There is no verdict to correct here.", markup=False, timeout=3)
            return
        self._do(lambda: self._drill.override(turn))

    def action_flag(self) -> None:
        """Flag the marked question as a bad one."""
        turn = self._marked()
        if turn is not None:
            self._do(lambda: self._drill.flag("", turn))

    def action_undo(self) -> None:
        """Take back the last thing done; an answer is asked for again."""
        try:
            event = self._drill.undo()
        except Refusal as refusal:
            self.notify(shown(str(refusal)), markup=False)
            return
        words = taken_back(event) if event is not None else "There is nothing to take back."
        self.notify(shown(words), markup=False, timeout=5)
        if self._drill.current is None or event is None or event.kind != "answer":
            self.rewrite()
            return
        from broadsheet.screens.quiz import QuizScreen

        self.app.switch_screen(QuizScreen(self._desk, self._plan, self._hand, self._drill))

    def _marked(self) -> "Turn | None":
        turns = self._turns
        return turns[self._at] if self._at < len(turns) else None

    def _do(self, work: "Callable[[], object]") -> None:
        try:
            work()
        except Refusal as refusal:
            self.notify(shown(str(refusal)), markup=False)
        self.rewrite()

    def action_retry(self) -> None:
        """Ask what was not right again."""
        from broadsheet.screens.quiz import QuizScreen

        wrong = [a.question for a in self._drill.result().attempts if a.verdict.verdict != "accept"]
        if not wrong:
            self.notify("Everything was right.", markup=False)
            return
        hand = Hand(tuple(wrong), self._hand.articles, self._hand.seed)
        self.app.switch_screen(QuizScreen(self._desk, replace(self._plan, mode="drill"), hand))
