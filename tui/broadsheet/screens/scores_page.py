"""The page of the scores screen: every figure drawn, in one column or two."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content

from broadsheet.language.width import cell_len, clip
from broadsheet.screens import plots
from broadsheet.screens.layout import shown
from broadsheet.screens.wording import VERDICT_SIGN, clock, count_of, day, percent, tally_line

if TYPE_CHECKING:
    from broadsheet.screens.learning import Scores
    from broadsheet.trainer.figures import Figures
    from broadsheet.trainer.scope import Tally
    from broadsheet.trainer.scores import ScoreRow

TWO = 116
"""Cells from which two columns stand side by side."""
HEIGHT = 5
MOST = 8
"""Rows of a table; the text form has them all."""
LOOKS = {"accept": "$agree", "partial": "$accent", "prompt": "$accent", "reject": "$differ"}

Block = list[Content]


def page(scores: "Scores", width: int, today: date, within: str) -> Content:
    """Return the page for a window that leaves `width` cells; `within` says what it is narrowed to."""
    figures = scores.figures
    if not figures.all.answered:
        none = f"Nothing was answered on {within}." if within else _NONE
        return Content(none)
    each = (width - 4) // 2 if width >= TWO else width
    blocks = [block for block in _blocks(scores, figures, each, today) if block]
    lines: Block = [
        Content.assemble((tally_line(figures.all), "bold")),
        Content.assemble((_second_line(figures, within), "$dim")),
    ]
    if each == width:
        for block in blocks:
            lines += [Content(""), *block]
        return Content("\n").join(lines)
    lines.append(Content(""))
    left: Block = []
    right: Block = []
    for block in blocks:
        # The shorter column takes the next one.
        column = left if len(left) <= len(right) else right
        column += [*block, Content("")]
    return Content("\n").join([*lines, *plots.beside(left, right, each + 4)])


_NONE = "No scores yet. Press Enter on the articles to answer the first questions."


def _second_line(figures: "Figures", within: str) -> str:
    parts = [f"in {count_of(figures.sessions, 'quiz')}"]
    if within:
        parts.insert(0, f"on {within}")
    if figures.streak:
        parts.append(f"{count_of(figures.streak, 'day')} in a row, at most {figures.longest}")
    parts.append(f"{figures.learned:,} learned")
    for number, word in ((figures.suspended, "suspended"), (figures.flagged, "flagged")):
        if number:
            parts.append(f"{number:,} {word}")
    return " · ".join(parts)


def _blocks(scores: "Scores", figures: "Figures", width: int, today: date) -> list[Block]:
    return [
        _accuracy(figures, width),
        _calendar(figures, width, today),
        _table("By collection", figures.packs, width),
        _retention(figures, width),
        _forecast(figures, width),
        _table("By topic", figures.topics, width),
        _table("By outlet", figures.outlets, width),
        _table("By kind", figures.kinds, width),
        _table("By learner", figures.learners, width) if len(figures.learners) > 1 else [],
        _hardest(figures, width),
        _confusions(figures, width),
        _answers(scores.answers, width),
    ]


def _title(text: str) -> Content:
    return Content.assemble((text, "bold $accent"))


def _accuracy(figures: "Figures", width: int) -> Block:
    days = list(figures.days.items())
    each = max(width - 6, 1)
    shown_days = days[-each:]
    ends = tuple(day(date.fromisoformat(shown_days[at][0])) for at in (0, -1))
    drawn = plots.columns([tally.mean for _, tally in days], HEIGHT, width, (ends[0], ends[1]))
    return [_title("Mean score, day by day"), *drawn]


def _calendar(figures: "Figures", width: int, today: date) -> Block:
    counts = {name: tally.answered for name, tally in figures.days.items()}
    return [_title("Answers a day"), *plots.calendar(counts, today, width)]


def _retention(figures: "Figures", width: int) -> Block:
    rows = [
        (f"{one.days} {'day' if one.days == '1' else 'days'}", one.kept / one.reviewed, f"{percent(one.kept / one.reviewed)} of {one.reviewed:,}")
        for one in figures.recalls
    ]  # fmt: skip
    kept = "" if figures.retention is None else f": {percent(figures.retention)} after a day or more"
    return [_title(f"Still known after{kept}"), *plots.bars(rows, width, "$single")] if rows else []


def _forecast(figures: "Figures", width: int) -> Block:
    counts = figures.forecast
    most = max(counts.values(), default=0)
    if not most:
        return []
    lines = [_title(f"Falling due: {sum(counts.values()):,} in {len(counts)} days")]
    rows = [
        ("today" if number == 0 else day(date.fromisoformat(name)), count / most, f"{count:,}")
        for number, (name, count) in enumerate(counts.items())
        if count or number == 0
    ]
    return lines + plots.bars(rows[:MOST], width, "$accent")


def _table(title: str, tallies: Mapping[str, "Tally"], width: int) -> Block:
    rows = [
        (shown(name), tally.mean or 0.0, f"{percent(tally.mean):>4}  {tally.answered:,} answered")
        for name, tally in list(tallies.items())[:MOST]
    ]
    more = len(tallies) - len(rows)
    rest = [Content.assemble((f"and {more:,} more", "$dim"))] if more > 0 else []
    return [_title(title), *plots.bars(rows, width), *rest] if rows else []


def _hardest(figures: "Figures", width: int) -> Block:
    lines = [_title("Hardest questions")]
    for hard in figures.hardest[:MOST]:
        note = f"{percent(hard.tally.mean):>4} of {hard.tally.answered}"
        words = clip(_one(hard.prompt) or hard.question, max(width - cell_len(note) - 2, 10))
        lines.append(Content.assemble((note, "$differ"), f"  {words}"))
    return lines if len(lines) > 1 else []


def _confusions(figures: "Figures", width: int) -> Block:
    lines = [_title("Wrong answers given most often")]
    for pair in figures.confusions[:MOST]:
        given = clip(_one(pair.given), 24)
        head = f"{pair.times:>3}×  {given}"
        words = clip(_one(pair.prompt) or pair.question, max(width - cell_len(head) - 2, 4))
        lines.append(
            Content.assemble((f"{pair.times:>3}×  ", "$dim"), (given, "$differ"), (f"  {words}", "$dim"))
        )
    return lines if len(lines) > 1 else []


def _answers(answers: Sequence["ScoreRow"], width: int) -> Block:
    return [_title("Last answers"), *(_answer(row, width) for row in answers)]


def _answer(row: "ScoreRow", width: int) -> Content:
    signs: Mapping[str, str] = VERDICT_SIGN  # type: ignore[assignment]  # a log may hold other words
    given = clip(_one(row.given) or "(passed)", 24)
    # An asterisk for a verdict that was corrected, as in the text form.
    sign = signs.get(row.verdict, " ") + ("*" if row.original else " ")
    words = clip(_one(row.prompt), max(width - 21 - cell_len(given), 0))
    return Content.assemble(
        (f"{clock(row.at)} ", "$dim"),
        (sign, f"bold {LOOKS.get(row.verdict, '$dim')}"),
        given,
        (f"  {words}", "$dim"),
    )


def _one(text: str) -> str:
    return " ".join(shown(text).split())
