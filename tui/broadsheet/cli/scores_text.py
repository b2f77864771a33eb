"""The figures behind the scores as text and as rows of CSV."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from broadsheet.cli.lines import one_line
from broadsheet.cli.output import say

if TYPE_CHECKING:
    from broadsheet.trainer.figures import Figures
    from broadsheet.trainer.lately import LastSession
    from broadsheet.trainer.scope import Tally

COLUMNS = ("scope", "name", "answered", "right", "partial", "wrong", "mean", "given", "times")
_TABLES = (
    ("By collection", "pack", "packs"),
    ("By learner", "learner", "learners"),
    ("By topic", "topic", "topics"),
    ("By outlet", "outlet", "outlets"),
    ("By kind", "kind", "kinds"),
    ("By day", "day", "days"),
)


def print_figures(figures: "Figures", last: "LastSession | None") -> None:
    """Print every figure that the scores screen draws, a line each."""
    say(f"Sessions: {figures.sessions}")
    say(f"Answered: {_in_words(figures.all)}")
    if last is not None:
        began = last.began.astimezone().strftime("%Y-%m-%d %H:%M")
        say(f"Last session, {began}, {last.pack}, {last.learner}: {_in_words(last.tally)}")
    say(f"Days in a row: {figures.streak}, at most {figures.longest}")
    say(f"Learned: {figures.learned}, suspended: {figures.suspended}, flagged: {figures.flagged}")
    for title, _, name in _TABLES:
        table: dict[str, Tally] = getattr(figures, name)
        if table:
            say(f"{title}:")
        for key, tally in table.items():
            say(f"  {one_line(key)}: {_in_words(tally)}")
    if figures.recalls:
        kept = "" if figures.retention is None else f", {percent(figures.retention)} after a day or more"
        say(f"Still known, by days since the last review{kept}:")
        for one in figures.recalls:
            say(f"  {one.days}: {one.kept} of {one.reviewed} ({percent(one.kept / one.reviewed)})")
    say("Falling due:")
    for day, count in figures.forecast.items():
        say(f"  {day}: {count}")
    if figures.hardest:
        say("Hardest questions:")
        for hard in figures.hardest:
            say(f"  {one_line(hard.prompt) or hard.question}: {_in_words(hard.tally)}")
    if figures.confusions:
        say("Wrong answers given most often:")
        for pair in figures.confusions:
            say(f"  {pair.times} times {one_line(pair.given)!r} to {one_line(pair.prompt) or pair.question}")


def figure_rows(figures: "Figures") -> Iterable[dict[str, Any]]:
    """Yield the figures as rows of COLUMNS; for `recall` the name is a gap in days and `right` what was kept."""
    empty: dict[str, Any] = dict.fromkeys(COLUMNS, "")
    yield {**empty, "scope": "all", **figures.all.record()}
    for _, scope, name in _TABLES:
        for key, tally in getattr(figures, name).items():
            yield {**empty, "scope": scope, "name": key, **tally.record()}
    for one in figures.recalls:
        mean = round(one.kept / one.reviewed, 3)
        yield {
            **empty,
            "scope": "recall",
            "name": one.days,
            "answered": one.reviewed,
            "right": one.kept,
            "mean": mean,
        }
    for day, count in figures.forecast.items():
        yield {**empty, "scope": "due", "name": day, "times": count}
    for hard in figures.hardest:
        yield {**empty, "scope": "hardest", "name": hard.prompt or hard.question, **hard.tally.record()}
    for pair in figures.confusions:
        name = pair.prompt or pair.question
        yield {**empty, "scope": "confusion", "name": name, "given": pair.given, "times": pair.times}


def percent(share: float) -> str:
    """Return a share from 0 to 1 as "72%"."""
    return f"{round(share * 100)}%"


def _in_words(tally: "Tally") -> str:
    mean = "" if tally.mean is None else f", mean score {tally.mean:.2f}"
    return (
        f"{tally.answered} ({tally.right} right, {tally.partial} partly right, {tally.wrong} not right{mean})"
    )
