"""The bundled packs by their own grading: what each accepts, rejects and asks more of."""

from typing import get_args

import pytest

from broadsheet.grading.grade import grade
from broadsheet.grading.model import AnswerKind
from broadsheet.quiz.pack_files import packs_at_hand
from broadsheet.quiz.packs import load_pack

QUESTIONS = [question for path in packs_at_hand().values() for question in load_pack(path).questions]
"""Of every bundled pack."""


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_each_question_accepts_its_answers_and_no_near_miss(question):
    key = question.answer_key()
    if question.kind == "poll":
        assert grade(key, "whatever").verdict == "accept"
        return
    if question.kind in ("set", "order"):
        whole = "; ".join(answer.text for answer in question.answers[: question.need])
        assert grade(key, whole).verdict == "accept"
    else:
        for answer in question.answers:
            for name in answer.names:
                assert grade(key, name).verdict == "accept", name
    for text in question.reject:
        assert grade(key, text).verdict == "reject", text
    for text in question.prompt_on:
        assert grade(key, text).verdict == "prompt", text
    assert grade(key, "").verdict == "reject"
    assert grade(key, question.prompt).verdict != "accept"


def test_hints_do_not_give_the_answer_away():
    for question in QUESTIONS:
        for hint in question.hints:
            for answer in question.answers:
                assert answer.text.casefold() not in hint.casefold(), question.id


def test_between_them_they_show_every_kind_and_feature():
    assert {question.kind for question in QUESTIONS} == set(get_args(AnswerKind))
    shown = [question for question in QUESTIONS if question.id.startswith("every-feature/")]
    for feature in ("reject", "prompt_on", "hints", "explanation", "supersedes", "as_of", "need", "evidence"):
        assert any(getattr(question, feature) for question in shown), feature
    answers = [answer for question in shown for answer in question.answers]
    for feature in ("aliases", "unit", "tolerance", "precision"):
        assert any(getattr(answer, feature) for answer in answers), feature
