"""The results of one quiz: how it went, question by question."""

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.content import Content

from broadsheet.screens.bars import bindings
from broadsheet.screens.desk import Desk, Hand, Plan
from broadsheet.screens.layout import shown
from broadsheet.screens.report import ReportScreen
from broadsheet.screens.wording import VERDICT_SIGN, answer_line, bar, points, result_line

if TYPE_CHECKING:
    from broadsheet.trainer.drill import Drill

LOOKS = {"accept": "$agree", "partial": "$accent", "prompt": "$differ", "reject": "$differ"}


class ResultsScreen(ReportScreen):
    """Shows what was given and what was accepted; what was not right can be asked again."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("results")
    keys_name = "results"

    def __init__(self, desk: Desk, plan: Plan, hand: Hand, drill: "Drill") -> None:
        super().__init__(f"Results · {desk.source.title}", f"seed {hand.seed}")
        self._desk, self._plan, self._hand, self._drill = desk, plan, hand, drill

    def page(self) -> Content:
        """Return the score with its bar, then a paragraph for each question."""
        result = self._drill.result()
        share = result.points / result.answered if result.answered else 0.0
        parts: list[Content] = [
            Content.assemble((result_line(result), "bold")),
            Content.assemble((bar(share, 40), "$agree"), (f"  {points(result)}", "$dim")),
            Content(""),
        ]
        for number, attempt in enumerate(result.attempts, 1):
            verdict = attempt.verdict.verdict
            parts.append(
                Content.assemble(
                    (f"{VERDICT_SIGN[verdict]} ", f"bold {LOOKS[verdict]}"),
                    (f"{number}. ", "$dim"),
                    (shown(attempt.question.prompt), "bold"),
                )
            )
            given = shown(attempt.given) or "(passed)"
            parts.append(Content.assemble(("   You said  ", "$dim"), given))
            if verdict != "accept" and attempt.question.kind != "poll":
                parts.append(
                    Content.assemble(("   Accepted  ", "$dim"), shown(answer_line(attempt.question)))
                )
            parts.append(Content(""))
        return Content("\n").join(parts)

    def action_retry(self) -> None:
        """Ask what was not right again."""
        from broadsheet.screens.quiz import QuizScreen

        wrong = [a.question for a in self._drill.result().attempts if a.verdict.verdict != "accept"]
        if not wrong:
            self.notify("Everything was right.", markup=False)
            return
        hand = Hand(tuple(wrong), self._hand.articles, self._hand.seed)
        self.app.switch_screen(QuizScreen(self._desk, self._plan, hand))
