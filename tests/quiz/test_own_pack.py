"""The bundled pack by its own grading: what it accepts, rejects and asks more of."""

import pytest

from broadsheet.grading.grade import grade
from broadsheet.quiz.pack_files import packs_at_hand
from broadsheet.quiz.packs import load_pack

PACK = load_pack(packs_at_hand()["huawei-5g"])


@pytest.mark.parametrize("question", PACK.questions, ids=lambda question: question.id)
def test_each_question_accepts_its_answers_and_no_near_miss(question):
    key = question.answer_key()
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
    for question in PACK.questions:
        for hint in question.hints:
            for answer in question.answers:
                assert answer.text.casefold() not in hint.casefold(), question.id
