"""Draws a quiz: so many questions, varied in topic, in an order that the seed decides."""

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from broadsheet.quiz.model import Question
from broadsheet.quiz.pack_questions import BigPack

TO_JUDGE = 3
"""One question in so many is a statement to judge as true or false, while there are others; half of those are true."""
POOL_LEAST, POOL_PER_QUESTION = 200, 20
"""How many questions of a big pack are looked at for a quiz: enough for topics to take turns; 400 take 40 ms."""


def draw(questions: Sequence[Question], count: int | None, rng: random.Random) -> list[Question]:
    """Return `count` of the questions (all for None) in random order, their choices shuffled.

    Topics take turns, so that a short quiz does not ask one thing only; a text question and its
    choice form (which share an id but for the last letter) do not come together while others are left.
    Statements to judge are a third at most and half of them true, while others are left: whoever
    always says "true" is to be right no more often than not.
    Of a big pack only a random part is looked at, since its questions are read as they are taken out.
    """
    if count is not None and isinstance(questions, BigPack):
        size = min(len(questions), POOL_LEAST + POOL_PER_QUESTION * count)
        questions = [questions[number] for number in rng.sample(range(len(questions)), size)]
    by_topic: dict[str, list[Question]] = defaultdict(list)
    for question in questions:
        by_topic[question.topic or "; ".join(question.tags)].append(question)
    topics = sorted(by_topic)
    rng.shuffle(topics)
    for topic in topics:
        rng.shuffle(by_topic[topic])
    drawn: list[Question] = []
    later: list[Question] = []
    used: set[str] = set()
    while any(by_topic.values()):
        for topic in topics:
            if by_topic[topic]:
                question = by_topic[topic].pop()
                stem = question.id.removesuffix("c") if question.fact else question.id
                (later if stem in used else drawn).append(question)
                used.add(stem)
    order = drawn + later
    chosen = order if count is None else _mixed(order, max(count, 0), rng)
    rng.shuffle(chosen)
    return [shuffle_choices(question, rng) for question in chosen]


def _mixed(order: Sequence[Question], count: int, rng: random.Random) -> list[Question]:
    """Return the first `count`, the statements to judge that are too many put off to the end."""
    most = -(-count // TO_JUDGE)
    right = [question.id for question in order if question.kind == "truefalse" and _is_true(question)]
    wrong = [question.id for question in order if question.kind == "truefalse" and not _is_true(question)]
    half = (most + rng.randrange(2)) // 2
    of_wrong = min(len(wrong), most - min(len(right), half))
    wanted = {*right[: min(of_wrong + 1, most - of_wrong)], *wrong[:of_wrong]}
    taken = [question for question in order if question.kind != "truefalse" or question.id in wanted]
    put_off = [question for question in order if question.kind == "truefalse" and question.id not in wanted]
    return (taken + put_off)[:count]


def _is_true(question: Question) -> bool:
    return bool(question.answers) and question.answers[0].text == "true"


def shuffle_choices(question: Question, rng: random.Random) -> Question:
    """Return the question with its choices in an order that `rng` decides."""
    if not question.choices or question.kind not in ("choice", "order", "poll", "set"):
        return question
    choices = list(question.choices)
    rng.shuffle(choices)
    return replace(question, choices=tuple(choices))
