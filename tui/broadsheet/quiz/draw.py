"""Draws the questions of one quiz: different topics beside each other, choices in a new order."""

import random
from collections.abc import Sequence
from dataclasses import replace

from broadsheet.quiz.model import Question


def draw(questions: Sequence[Question], count: int | None, rng: random.Random) -> list[Question]:
    """Return at most `count` of the questions (all where None), topics by turns, choices shuffled.

    The same questions and state of `rng` give the same quiz.
    """
    by_topic: dict[str, list[Question]] = {}
    for question in questions:
        by_topic.setdefault(question.topic, []).append(question)
    piles = list(by_topic.values())
    for pile in piles:
        rng.shuffle(pile)
    rng.shuffle(piles)
    wanted = len(questions) if count is None else min(count, len(questions))
    drawn: list[Question] = []
    while len(drawn) < wanted:
        for pile in piles:
            if pile and len(drawn) < wanted:
                drawn.append(pile.pop())
    return [_shuffled(question, rng) for question in drawn]


def _shuffled(question: Question, rng: random.Random) -> Question:
    choices = list(question.choices)
    rng.shuffle(choices)
    return replace(question, choices=tuple(choices))
