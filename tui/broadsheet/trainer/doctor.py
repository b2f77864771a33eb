"""Finds histories whose question is gone, and the question that has come in its place."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from broadsheet.quiz.model import Question
from broadsheet.trainer.model import Event

ALIKE = 82.0
"""Of 100, by words whatever their order (rapidfuzz, token_sort_ratio): from here two prompts are one question edited."""
SURE = 5.0
"""How much nearer the best must be than the next one."""


@dataclass(frozen=True, slots=True)
class Orphan:
    """A question with a history that is asked no more."""

    question: str
    prompt: str
    kind: str
    answered: int


@dataclass(frozen=True, slots=True)
class Relink:
    """Which question an orphan's history belongs to, and why."""

    orphan: Orphan
    to: Question
    why: str


def orphans(
    connection: sqlite3.Connection, pack: str, questions: Sequence[Question]
) -> tuple[set[str], list[Orphan]]:
    """Return which of `questions` have a history, and the histories on `pack` whose question is gone.

    `connection` is to the tables made from the log.
    """
    rows = connection.execute(
        "SELECT c.question, max(coalesce(q.prompt, '')), max(c.kind), sum(c.answered) FROM cards c "
        "LEFT JOIN questions q ON q.question = c.question WHERE c.pack = ? GROUP BY c.question "
        "ORDER BY sum(c.answered) DESC, c.question",
        (pack,),
    ).fetchall()
    there = {question.id for question in questions}
    return {row[0] for row in rows} & there, [Orphan(*row) for row in rows if row[0] not in there]


def superseded(questions: Iterable[Question], known: Iterable[str]) -> list[tuple[str, str]]:
    """Return (old id, new id) for each history that a question says it takes over."""
    histories = set(known)
    return [
        (old, question.id)
        for question in questions
        for old in question.supersedes
        if old in histories and old != question.id
    ]


def relink_payloads(pairs: Iterable[tuple[str, str, str]], run: str) -> list[dict[str, str]]:
    """Return the payloads of `relink` events for (old id, new id, why); `run` names all that are made at once."""
    return [{"from": old, "to": new, "why": why, "run": run} for old, new, why in pairs]


def last_run(told: Sequence[Event]) -> list[Event]:
    """Return the `relink` events that were made at once and stand, the last such; `told` are relinks and undos."""
    undone = {event.payload.get("event") for event in told if event.kind == "undo"}
    standing = [event for event in told if event.kind == "relink" and event.id not in undone]
    if not standing:
        return []
    run = standing[-1].payload.get("run", standing[-1].id)
    return [event for event in standing if event.payload.get("run", event.id) == run]


def taken_back(told: Sequence[Event]) -> set[tuple[str, str]]:
    """Return the (old id, new id) whose last link was undone: nothing may link them again by itself."""
    undone = {event.payload.get("event") for event in told if event.kind == "undo"}
    last = {
        (str(event.payload.get("from", "")), str(event.payload.get("to", ""))): event.id
        for event in told
        if event.kind == "relink"
    }
    return {pair for pair, event in last.items() if event in undone}


def relinks(orphans: Sequence[Orphan], questions: Sequence[Question], known: Iterable[str]) -> list[Relink]:
    """Return which orphan goes to which question; those that have a history of their own take none by likeness."""
    from rapidfuzz import fuzz, process

    told = {old: question for question in questions for old in question.supersedes}
    histories = set(known)
    free = [question for question in questions if question.id not in histories]
    found: list[Relink] = []
    taken: set[str] = set()
    for orphan in orphans:
        if orphan.question in told:
            found.append(Relink(orphan, told[orphan.question], "the question says that it supersedes it"))
            continue
        there = [one for one in free if one.kind == orphan.kind and one.id not in taken]
        words = [one.prompt for one in there]
        best = process.extract(orphan.prompt, words, scorer=fuzz.token_sort_ratio, limit=2, score_cutoff=0)
        if not best or best[0][1] < ALIKE or (len(best) > 1 and best[0][1] - best[1][1] < SURE):
            continue
        question = there[best[0][2]]
        taken.add(question.id)
        found.append(Relink(orphan, question, f"its words are {best[0][1]:.0f} % alike"))
    return found
