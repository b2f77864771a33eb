"""Draws or picks the questions of a class, and looks up what else will be told at each reveal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from broadsheet.classroom.model import Item, Told
from broadsheet.home.refusal import Refusal
from broadsheet.quiz.model import Question
from broadsheet.quiz.source import Source, draw_questions

LONGEST_TOLD = 400
"""Characters of what one other account says."""


@dataclass(frozen=True, slots=True)
class Draw:
    """How a room's questions are found; the same again gives the same questions."""

    seed: int
    count: int | None = None
    picked: tuple[str, ...] = ()
    """Ids of the questions a teacher chose, in their order; empty for a draw."""


def questions_of(
    source: Source,
    draw: Draw,
    keep: Callable[[Sequence[Question]], Sequence[Question]] | None = None,
) -> list[Question]:
    """Return the questions to ask; Refusal where the source has none or lacks a picked one."""
    if not draw.picked:
        return draw_questions(source, draw.count, draw.seed, keep)
    wanted = set(draw.picked)
    found = {
        one.id: one
        for one in draw_questions(source, None, draw.seed, lambda all_: [q for q in all_ if q.id in wanted])
    }
    missing = [name for name in draw.picked if name not in found]
    if missing:
        raise Refusal(f"{source.title!r} has no question {missing[0]!r} any more; pick from --preview anew.")
    return [found[name] for name in draw.picked]


def items_of(source: Source, questions: Sequence[Question]) -> tuple[Item, ...]:
    """Return the questions with what the other accounts of the source's story say on each."""
    if source.collection is None:
        return tuple(Item(question) for question in questions)
    from broadsheet.facts.remembered import find_remembered
    from broadsheet.quiz.accounts import Accounts, foremost

    accounts = Accounts(source.collection, find_remembered(source.collection))
    return tuple(
        Item(
            question,
            tuple(
                Told(other.outlet, " ".join(other.words.split())[:LONGEST_TOLD], other.value)
                for other in foremost(accounts.others(question))
            ),
        )
        for question in questions
    )
