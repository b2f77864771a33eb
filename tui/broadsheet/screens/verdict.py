"""The verdict on an answer as it stands below its question, and what may stand there instead."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from broadsheet.home.refusal import Refusal
from broadsheet.screens.layout import shown
from broadsheet.screens.wording import account_lines, verdict_lines

if TYPE_CHECKING:
    from broadsheet.quiz.accounts import Account
    from broadsheet.trainer.turns import Turn

LOOKS = {"accept": "$agree", "partial": "$accent", "prompt": "$accent", "reject": "$differ"}


class VerdictText(Static):
    """Says how the last answer was judged."""

    def __init__(self) -> None:
        super().__init__("", id="verdict", markup=False)

    def clear(self) -> None:
        """Say nothing."""
        self.update("")

    def tell(
        self,
        turn: "Turn",
        others: "Sequence[Account]" = (),
        note: str = "",
        *,
        with_given: bool = False,
        short: bool = False,
        layout: bool = True,
    ) -> None:
        """Say the verdict on a turn's last answer, `note` after its first line and what `others` say at the end.

        Without `layout` it is drawn into the room that is there, which takes half as long.
        """
        attempt = turn.attempts[-1]
        head, *rest = verdict_lines(attempt, retry=turn.retry, with_given=with_given)
        rest += account_lines(others, short=short)
        looks = (
            "reject" if attempt.verdict.verdict == "prompt" and not turn.retry else attempt.verdict.verdict
        )
        lines = [Content.assemble((head, f"bold {LOOKS[looks]}"))]
        if note:
            lines.append(Content.assemble((note, "$accent")))
        self.update(Content("\n").join([*lines, *(Content(shown(line)) for line in rest)]), layout=layout)

    def refused(self, refusal: Refusal, then: str = "") -> None:
        """Say that something could not be recorded."""
        self.update(Content.assemble((f"{shown(str(refusal))} {then}".strip(), "$differ")))


def state_after(turn: "Turn", *, last: bool) -> str:
    """Return the state of a quiz after a verdict, by which the footer tells its keys."""
    correct = {"accept": "judged", "reject": "known"}.get(turn.correction or "", "passed")
    return f"{correct}-last" if last else correct
