"""What a learner's cards say is to be asked now: what is due, what is new, what was missed."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, tzinfo

from broadsheet.quiz.model import Question

DAILY, NEW = 100, 20
"""Reviews and new questions a day, unless a learner has set others."""


@dataclass(frozen=True, slots=True)
class Card:
    """One question in one learner's head, as far as choosing questions needs it."""

    question: str
    due: str | None
    """In UTC, as ISO 8601 with seconds, so that text order is time order; None before the first review."""
    last: str | None
    """When it was last reviewed, as `due`."""
    began: str | None
    """Day of the first review."""
    missed: bool = False
    suspended: bool = False
    buried: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a day may bring."""

    daily: int = DAILY
    new: int = NEW


@dataclass(frozen=True, slots=True)
class Moment:
    """Now, and the day that it is part of."""

    now: str
    day: str
    midnight: str
    """When the day began, in UTC as a card's `due`."""

    @classmethod
    def at(cls, now: datetime, zone: tzinfo | None) -> "Moment":
        """Return the moment `now`, whose day is told in `zone` (None: this machine's own)."""
        local = now.astimezone(zone)
        midnight = datetime.combine(local.date(), time(), local.tzinfo)
        return cls(_utc(now), local.date().isoformat(), _utc(midnight))


@dataclass(frozen=True, slots=True)
class Queue:
    """What is to be asked now."""

    due: Sequence[Question]
    """The most overdue first."""
    new: Sequence[Question]
    waiting: int
    """Due questions that the day's limit, or another question on the same fact, leaves for another day."""
    next_due: str | None
    """When the next question falls due of those that are not; as a card's `due`."""


def cards_of(connection: sqlite3.Connection, learner: str) -> dict[str, Card]:
    """Return a learner's cards by question, from the tables made from the log."""
    found = connection.execute(
        "SELECT question, due, last, began, missed, suspended, buried FROM cards WHERE learner = ?",
        (learner,),
    )
    return {row[0]: Card(row[0], row[1], row[2], row[3], bool(row[4]), bool(row[5]), row[6]) for row in found}


def due_of(connection: sqlite3.Connection, learner: str, pack: str, moment: Moment) -> int | None:
    """Return how many questions of a collection or pack are due; None where the learner has reviewed none of it."""
    known, due = connection.execute(
        "SELECT count(*), total(due <= ? AND NOT suspended AND buried <= ?) FROM cards "
        "WHERE learner = ? AND pack = ? AND due IS NOT NULL",
        (moment.now, moment.day, learner, pack),
    ).fetchone()
    return int(due) if known else None


def queue(questions: Sequence[Question], cards: Mapping[str, Card], moment: Moment, limits: Limits) -> Queue:
    """Return what of `questions` a learner is to be asked today; of those on one fact only one a day.

    A card that was reviewed later than now is due: the clock was wrong then, or is now.
    """
    known = [(question, cards.get(question.id)) for question in questions]
    today = {
        name: card for name, card in cards.items() if card.last and moment.midnight <= card.last <= moment.now
    }
    begun = sum(card.began == moment.day for card in today.values())
    busy = {question.fact for question in questions if question.id in today and question.fact}
    left, new_left = max(limits.daily - (len(today) - begun), 0), max(limits.new - begun, 0)
    awake = [(question, card) for question, card in known if not (card and _asleep(card, moment))]
    owed = [
        (card.due, question)
        for question, card in awake
        if card and card.due and card.last and (card.due <= moment.now or card.last > moment.now)
    ]
    owed.sort(key=lambda one: (one[0], one[1].id))
    due = _apart([question for _, question in owed], busy, left)
    fresh = [question for question, card in awake if card is None or card.due is None]
    later = sorted(card.due for _, card in awake if card and card.due and card.due > moment.now)
    return Queue(due, _apart(fresh, busy, new_left), len(owed) - len(due), later[0] if later else None)


def mistakes(questions: Sequence[Question], cards: Mapping[str, Card], moment: Moment) -> list[Question]:
    """Return the questions whose last answer was not right, in their order."""
    found = []
    for question in questions:
        card = cards.get(question.id)
        if card and card.missed and not _asleep(card, moment):
            found.append(question)
    return found


def _asleep(card: Card, moment: Moment) -> bool:
    return card.suspended or card.buried > moment.day


def _apart(questions: Sequence[Question], busy: set[str], most: int) -> list[Question]:
    """Return at most so many questions, one a fact; notes their facts in `busy`."""
    kept: list[Question] = []
    for question in questions:
        if len(kept) < most and question.fact not in busy:
            kept.append(question)
            if question.fact:
                busy.add(question.fact)
    return kept


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds")
