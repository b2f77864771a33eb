"""Choices that read alike are still different choices."""

import pytest

from broadsheet.grading.grade import grade
from broadsheet.grading.model import Answer, AnswerKey

CHOICES = ("has yet to decide on Veltel", "bars Veltel", "allows Veltel")


@pytest.mark.parametrize("given", [CHOICES[0], CHOICES[2], "a", "1"])
def test_a_choice_whose_words_hold_much_of_the_answer_is_still_wrong(given):
    key = AnswerKey("choice", (Answer("bars Veltel"),), choices=CHOICES)
    assert grade(key, given).verdict == "reject"


@pytest.mark.parametrize("given", ["bars Veltel", "b", "2", "Bars veltel."])
def test_the_right_choice_is_right_by_text_letter_and_number(given):
    key = AnswerKey("choice", (Answer("bars Veltel"),), choices=CHOICES)
    assert grade(key, given).verdict == "accept"
