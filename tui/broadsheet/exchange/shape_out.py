"""A pack's question as one of Moodle's types: what GIFT and Moodle XML share when they are written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from broadsheet.exchange.carry import answer_tables
from broadsheet.exchange.moodle_marks import MOST, cost, shares
from broadsheet.exchange.shapes import SHOWN_TRUTHS, Part
from broadsheet.quiz.pack_checks import TRUTHS

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import QuestionTable

Type = Literal["short", "single", "several", "number", "truefalse", "match"]
_NUMBER = re.compile(r"[+-]?(\d+(\.\d+)?|\.\d+)([eE][+-]?\d{1,2})?")


@dataclass(frozen=True, slots=True)
class Shape:
    """A question in Moodle's terms."""

    type: Type
    parts: tuple[Part, ...]


def shape_of(question: "QuestionTable") -> Shape | None:
    """Return the question as Moodle would hold it.

    None for a poll, which has no right answer, and for a set of more answers than its fractions can be shared by.
    """
    answers = answer_tables(question)
    if question.kind == "poll" or (question.kind == "set" and len(answers) > MOST):
        return None
    if question.kind == "truefalse" and answers[0].text != TRUTHS[2]:
        return Shape("truefalse", (Part(answers[0].text),))
    if question.kind == "truefalse":
        return Shape(
            "single", tuple(Part(text, 100.0 if text == SHOWN_TRUTHS[2] else 0.0) for text in SHOWN_TRUTHS)
        )
    if question.kind == "choice":
        right = {one.text for one in answers}
        return Shape(
            "single", tuple(Part(text, 100.0 if text in right else 0.0) for text in question.choices)
        )
    if question.kind == "set" and len(offered := _several(question)) > 1:
        return Shape("several", offered)
    if question.kind == "order":
        return Shape("match", tuple(Part(str(at), match=one.text) for at, one in enumerate(answers, 1)))
    if question.kind == "number" and are_numbers(question):
        return Shape("number", tuple(_numbers(question)))
    right_names = [name for one in answers for name in (one.text, *one.aliases)]
    return Shape(
        "short",
        (
            *(Part(_starred(name)) for name in right_names),
            *(Part(_starred(name), 0.0) for name in question.reject),
        ),
    )


def are_numbers(question: "QuestionTable") -> bool:
    """Say whether every answer is written as a number that other programs read; its other names need not be."""
    return all(_NUMBER.fullmatch(one.text) for one in answer_tables(question))


def _numbers(question: "QuestionTable") -> Iterator[Part]:
    for one in answer_tables(question):
        for name in dict.fromkeys((one.text, *one.aliases)):
            # "eight" beside 8 is for readers of words, which Moodle is not.
            if _NUMBER.fullmatch(name):
                yield Part(name, tolerance=one.tolerance, unit=one.unit)


def _starred(text: str) -> str:
    return text.replace("*", "\\*")


def _several(question: "QuestionTable") -> tuple[Part, ...]:
    """Return the items of a set as choices that share the marks, and what is wrong at its cost."""
    right = list(dict.fromkeys(one.text for one in answer_tables(question)))
    weights = dict(zip(right, shares(len(right)), strict=True))
    offered = question.choices or (*right, *question.reject)
    # What is not among the choices has to be, where picking is the only way to answer.
    offered = (*offered, *(text for text in right if text not in offered))
    wrong = cost(question.wrong_penalty * 100 / len(right))
    return tuple(Part(text, weights.get(text, -wrong)) for text in dict.fromkeys(offered))
