"""Finds the questions of a class, in a process that ends with it.

Finding facts takes 25 MB that the hub, which goes on for an hour on whatever machine a school has, can do without.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from broadsheet.classroom.model import Item
from broadsheet.cli.usage import WrongUsage, wrong_usage
from broadsheet.home.refusal import Refusal

if TYPE_CHECKING:
    from broadsheet.classroom.preparing import Draw
    from broadsheet.quiz.model import Question
    from broadsheet.quiz.source import Source


@dataclass(frozen=True, slots=True)
class Request:
    """What a teacher asks for."""

    source: str | None
    seed: int
    count: int
    pick: str | None = None
    kind: str | None = None
    topic: str | None = None
    article: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, and how the same can be found again."""

    title: str
    source: str
    """Name by which the source is found from anywhere."""
    version: str
    draw: "Draw"
    items: tuple[Item, ...]


def found(request: Request) -> Found:
    """Return the questions of a class; Refusal or WrongUsage where there are none such."""
    from broadsheet.home.workers import WorkerLost, Workers

    workers: Workers[Request, Found | Refusal | WrongUsage] = Workers(_told, 1)
    try:
        (result,) = workers.map(iter([request]))
    except WorkerLost:
        raise Refusal("Finding the questions was ended from outside; is there too little memory?") from None
    finally:
        workers.close()
    if isinstance(result, Found):
        return result
    raise result


def _told(request: Request) -> "Found | Refusal | WrongUsage":
    from broadsheet.classroom.preparing import items_of
    from broadsheet.quiz.source import open_source

    try:
        source = open_source(request.source)
        questions, draw = _questions(request, source)
    except (Refusal, WrongUsage) as error:
        return error
    return Found(
        source.title, _lasting(request.source, source), source.version, draw, items_of(source, questions)
    )


def _lasting(asked: str | None, source: "Source") -> str:
    if asked is None:
        return source.name
    there = os.path.expanduser(asked)  # noqa: PTH111 (a name that can be no path must raise nothing)
    return str(Path(there).resolve()) if os.path.exists(there) else asked  # noqa: PTH110


def _questions(request: Request, source: "Source") -> "tuple[list[Question], Draw]":
    """Return the questions to ask and how they were found."""
    from broadsheet.classroom.preparing import Draw, questions_of
    from broadsheet.quiz.filters import Filters

    draw = Draw(request.seed, request.count)
    if request.pick:
        rows = listed(request, source)
        ids = [rows[number - 1].id for number in _numbers(request.pick, len(rows))]
        return _chosen(source, ids, request.seed)
    questions = questions_of(source, draw, Filters(request.kind, request.topic, request.article))
    if not (request.kind or request.topic or request.article):
        return questions, draw
    # A draw from a part of the source is kept as its ids, so that it can be checked without the filters.
    return _chosen(source, [one.id for one in questions], request.seed)


def _chosen(source: "Source", ids: list[str], seed: int) -> "tuple[list[Question], Draw]":
    from broadsheet.classroom.preparing import Draw, questions_of

    draw = Draw(seed, None, tuple(ids))
    return questions_of(source, draw), draw


def listed(request: Request, source: "Source") -> "Sequence[Question]":
    """Return what the preview lists: every question the filters leave, in the source's own order."""
    from broadsheet.quiz.filters import Filters

    rows: Sequence[Question] = Filters(request.kind, request.topic, request.article)(source.questions())
    if not rows:
        raise Refusal(f"{source.title!r} has no question to ask; see `broadsheet questions`.")
    return rows


def preview(request: Request) -> int:
    """Print the questions with their answers; returns the exit code."""
    from broadsheet.classroom.views import answer_text
    from broadsheet.cli.lines import one_line
    from broadsheet.cli.output import say
    from broadsheet.quiz.source import open_source

    for number, question in enumerate(listed(request, open_source(request.source)), 1):
        say(f"{number:>3}  {one_line(question.prompt)}")
        answer = one_line(answer_text(question)) or "(a poll)"
        say(f"     {question.kind}: {answer}")
    say("Choose with --pick, as in --pick 1,4-6.")
    return 0


def _numbers(text: str, most: int) -> list[int]:
    """Return the numbers of "1,4-6", each once, in the order given."""
    found: dict[int, None] = {}
    for part in text.split(","):
        first, dash, last = (piece.strip() for piece in part.partition("-"))
        last = last if dash else first
        if not (first.isdecimal() and last.isdecimal()) or not 1 <= int(first) <= int(last) <= most:
            raise wrong_usage(
                "broadsheet host", f"argument --pick: {part.strip()!r} is no number from 1 to {most}"
            )
        found.update(dict.fromkeys(range(int(first), int(last) + 1)))
    return list(found)
