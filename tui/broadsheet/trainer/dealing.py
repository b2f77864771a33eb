"""Deals the questions of a session: those the seed draws, or those the learner's cards ask for."""

from collections.abc import Callable
from dataclasses import replace
from datetime import tzinfo

from broadsheet.quiz.model import Question
from broadsheet.quiz.source import Source, draw_questions
from broadsheet.trainer.cards import cards_of
from broadsheet.trainer.choosing import Wish, chooser
from broadsheet.trainer.doctor import relink_payloads, superseded, taken_back
from broadsheet.trainer.learners import Learner
from broadsheet.trainer.log import Log
from broadsheet.trainer.log_derived import Derived, Progress
from broadsheet.trainer.recorder import Maker


def deal(
    source: Source,
    wish: Wish,
    seed: int,
    learner: Learner,
    log: Log,
    derived: Callable[[], Derived],
    maker: Maker,
    zone: tzinfo | None = None,
    progress: Progress | None = None,
) -> list[Question]:
    """Return the questions to ask; Refusal where there are none to ask now.

    Exam, drill and survival depend on the source and the seed alone. For the others the cards are brought up
    to date first, and a history whose question was superseded is carried over to the one that did.
    """
    if not wish.needs_cards:
        return draw_questions(source, wish.count, seed, wish.filters)
    questions = source.questions()
    tables = derived()
    try:
        tables.update(progress)
        cards = cards_of(tables.connection, learner.name)
        if links := superseded(questions, cards):
            kept_apart = taken_back(log.rare("relink", "undo"))
            links = [(old, new) for old, new in links if (old, new) not in kept_apart]
        if links:
            told = relink_payloads(((old, new, "superseded") for old, new in links), maker.new_id())
            log.append(*(maker.make("relink", "", None, payload) for payload in told))
            tables.update()
            cards = cards_of(tables.connection, learner.name)
    finally:
        tables.close()
    keep = chooser(wish, cards, learner.limits, maker.now(), zone)
    return draw_questions(replace(source, questions=lambda: questions), None, seed, keep)
