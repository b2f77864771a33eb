"""Figures of a set of shown questions: how many ask the same again, and which distractors are right too."""

from collections import Counter
from collections.abc import Sequence

from broadsheet.grading.grade import grade
from broadsheet.language.normal import folded
from broadsheet.quiz.model import Question

ALIKE = 0.8
"""Share of common words from which two prompts with one answer ask one fact the same way."""


def near_duplicates(questions: Sequence[Question]) -> list[tuple[Question, Question]]:
    """Return the pairs that have one answer to one sentence, or one answer to nearly the same words.

    Of statements to judge, whose answers are three, the statements are compared.
    """
    found = []
    for number, one in enumerate(questions):
        for other in questions[number + 1 :]:
            if (one.kind == "truefalse") == (other.kind == "truefalse") and _answer(one) == _answer(other):
                truth = one.kind == "truefalse"
                if _alike(one.prompt, other.prompt) or (
                    not truth and _sentence(one) == _sentence(other) is not None
                ):
                    found.append((one, other))
    return found


def _answer(question: Question) -> str:
    return folded("; ".join(sorted(answer.text for answer in question.answers)))


def _sentence(question: Question) -> object:
    return question.evidence[0].span if question.evidence else None


def _alike(one: str, other: str) -> bool:
    words, others = Counter(folded(one).split()), Counter(folded(other).split())
    return (words & others).total() >= ALIKE * max(words.total(), others.total())


def right_distractors(questions: Sequence[Question]) -> list[tuple[Question, str]]:
    """Return the choices and near misses that grading would accept beside the answer."""
    found = []
    for question in questions:
        own = {name for answer in question.answers for name in answer.names}
        for given in dict.fromkeys((*question.choices, *question.reject)):
            key = question.answer_key()
            if given not in own and grade(key, given).verdict == "accept":
                found.append((question, given))
    return found


def distractors(questions: Sequence[Question]) -> int:
    """Return how many choices and near misses there are that are no answer."""
    return sum(
        given not in {name for answer in question.answers for name in answer.names}
        for question in questions
        for given in dict.fromkeys((*question.choices, *question.reject))
    )
