"""The figures behind the scores: read from the tables made from the log, for any choice of learner and questions."""

import sqlite3
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

from broadsheet.trainer.cards import Moment
from broadsheet.trainer.figures_read import Reader
from broadsheet.trainer.history import GAPS
from broadsheet.trainer.scope import Scope, Tally

MOST = 10
"""Questions that are named as the hardest, and pairs of question and wrong answer."""
FEWEST = 2
"""Answers from which on a question can be among the hardest: one miss says little."""
AHEAD = 14
"""Days of the forecast, today included."""


@dataclass(frozen=True, slots=True)
class Hard:
    """A question that was often missed."""

    question: str
    prompt: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class Confusion:
    """A wrong answer that was given to one question, and how often."""

    question: str
    prompt: str
    given: str
    times: int


@dataclass(frozen=True, slots=True)
class Recall:
    """How much was still known after so many days."""

    days: str
    """As "4–7"."""
    reviewed: int
    kept: int


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything that the scores tell."""

    all: Tally
    sessions: int
    learners: dict[str, Tally]
    packs: dict[str, Tally]
    topics: dict[str, Tally]
    outlets: dict[str, Tally]
    """A question that rests on several outlets counts for each."""
    kinds: dict[str, Tally]
    days: dict[str, Tally]
    """By day, as "2019-06-06", in their order; only days on which something was answered."""
    streak: int
    """Days in a row, up to today or yesterday."""
    longest: int
    recalls: Sequence[Recall]
    forecast: dict[str, int]
    """Questions that fall due on each of the next days; what is overdue stands under today."""
    hardest: Sequence[Hard]
    confusions: Sequence[Confusion]
    learned: int = 0
    """Questions that have been reviewed at least once and are not suspended."""
    suspended: int = 0
    flagged: int = 0

    @property
    def retention(self) -> float | None:
        """Share of what was still known a day or more later; None where nothing was reviewed so late."""
        late = [one for one in self.recalls if one.days != _label(0)]
        reviewed = sum(one.reviewed for one in late)
        return sum(one.kept for one in late) / reviewed if reviewed else None

    def record(self) -> dict[str, Any]:
        """Return all figures for JSON, shares rounded to three places."""
        tables = {
            name: {key: tally.record() for key, tally in getattr(self, name).items()}
            for name in ("learners", "packs", "topics", "outlets", "kinds", "days")
        }
        retention = self.retention
        return {
            **self.all.record(),
            "sessions": self.sessions,
            **tables,
            "streak": self.streak,
            "longest_streak": self.longest,
            "retention": None if retention is None else round(retention, 3),
            "recalls": [
                {"days": one.days, "reviewed": one.reviewed, "kept": one.kept} for one in self.recalls
            ],
            "forecast": self.forecast,
            "hardest": [
                {"question": one.question, "prompt": one.prompt, **one.tally.record()} for one in self.hardest
            ],
            "confusions": [
                {"question": one.question, "prompt": one.prompt, "given": one.given, "times": one.times}
                for one in self.confusions
            ],
            "learned": self.learned,
            "suspended": self.suspended,
            "flagged": self.flagged,
        }


def figures(connection: sqlite3.Connection, scope: Scope, moment: Moment) -> Figures:
    """Return the figures of what `scope` lets through; days are those of the tables, today is `moment`'s."""
    read = Reader(connection, scope)
    groups = read.groups()
    days = read.days()
    return Figures(
        all=_sum(tally for _, tally in groups),
        sessions=read.sessions(),
        learners=_by(groups, 0),
        packs=_by(groups, 1),
        kinds=_by(groups, 2),
        topics=read.topics(),
        outlets=read.outlets(),
        days=days,
        streak=_streak(list(days), moment.day),
        longest=_longest(list(days)),
        recalls=[Recall(_label(gap), reviewed, kept) for gap, reviewed, kept in read.recalls()],
        forecast=_forecast(read.due(), moment),
        hardest=[Hard(question, prompt, tally) for question, prompt, tally in read.hardest(FEWEST, MOST)],
        confusions=[Confusion(*one) for one in read.confusions(MOST)],
        learned=read.count("c.reviews > 0 AND NOT c.suspended"),
        suspended=read.count("c.suspended"),
        flagged=read.count("c.flags > 0"),
    )


def _sum(tallies: Iterable[Tally]) -> Tally:
    total = Tally()
    for one in tallies:
        total.merge(one)
    return total


def _by(groups: Sequence[tuple[tuple[str, str, str], Tally]], column: int) -> dict[str, Tally]:
    found: dict[str, Tally] = {}
    for names, tally in groups:
        if names[column] and tally.answered:
            found.setdefault(names[column], Tally()).merge(tally)
    return dict(sorted(found.items(), key=lambda one: (-one[1].answered, one[0])))


def _forecast(due: Iterable[str], moment: Moment) -> dict[str, int]:
    """Return how many fall due on each day ahead; what is overdue stands under today."""
    today, begins = date.fromisoformat(moment.day), datetime.fromisoformat(moment.midnight)
    names = [(today + timedelta(days=number)).isoformat() for number in range(AHEAD)]
    edges = [
        (begins + timedelta(days=number)).isoformat(timespec="seconds") for number in range(1, AHEAD + 1)
    ]
    found = dict.fromkeys(names, 0)
    for one in due:
        at = bisect_right(edges, one)
        if at < AHEAD:
            found[names[at]] += 1
    return found


def _label(gap: int) -> str:
    first = GAPS[gap - 1] if gap else 0
    if gap == len(GAPS):
        return f"{first}+"
    last = GAPS[gap] - 1
    return str(first) if first == last else f"{first}–{last}"


def _longest(days: Sequence[str]) -> int:
    best = run = 1 if days else 0
    for before, after in pairwise(map(date.fromisoformat, days)):
        run = run + 1 if (after - before).days == 1 else 1
        best = max(best, run)
    return best


def _streak(days: Sequence[str], today: str) -> int:
    """Return how many days in a row up to today; a day that is not over yet does not break it."""
    told = set(days)
    day = date.fromisoformat(today)
    if today not in told:
        day -= timedelta(days=1)
    count = 0
    while day.isoformat() in told:
        count += 1
        day -= timedelta(days=1)
    return count
