"""A number that is one end of a range is not asked for alone; one from or to which something moved is."""

import pytest
from tests.stories import questions

from broadsheet.quiz.gaps import _range
from broadsheet.quiz.halves import is_count_of_parts, is_half_of_range


@pytest.mark.parametrize(
    "answer, sentence",
    [
        ("$200 million", "The repair will cost $100 million to $200 million."),
        ("$100 million", "The repair will cost $100 million to $200 million."),
        ("85,000", "Between 70,000 and 85,000 people marched."),
        ("70,000", "Between 70,000 and 85,000 people marched."),
        ("15", "From 15 to 20 thousand people took part."),
        ("30", "Police held 20-30 men."),
        ("four", "It takes four to six weeks."),
    ],
)
def test_an_end_of_a_range(answer, sentence):
    assert is_half_of_range(answer, sentence)


@pytest.mark.parametrize(
    "answer, sentence",
    [
        ("$9", "The shares fell from $12 to $9."),
        ("$12", "The shares fell from $12 to $9."),
        ("two", "A deal between two firms and 12 banks."),
        ("40", "The firm sent 40 lorries to Molde."),
        ("17", "The club won 3-2 in front of 17 fans."),
        ("20", "It kept 20 of the 20 to 30 men."),
        ("Molde", "It sold 20 to 30 boats in Molde."),
    ],
)
def test_no_end_of_a_range(answer, sentence):
    assert not is_half_of_range(answer, sentence)


def test_an_end_of_a_range_is_in_no_quiz():
    made = questions(
        "The repair of the Oroville spillway will cost $100 million to $200 million. Norway sent 12 boats to Molde."
    )

    answers = [question.answers[0].text for question in made.shown]
    assert "12" in answers
    assert not {"$100 million", "$200 million"} & set(answers)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("three", "Planes brought three children to Bergen, two boys and a girl."),
        ("two", "Planes brought three children to Bergen, two boys and a girl."),
        ("Four", "Four players - understood to be Ada Holm, Nils Quill, Ida Lund and Ola Roe - are ill."),
        ("Three", "Three towns are cut off: Bergen, Molde and Solvik."),
    ],
)
def test_a_count_is_told_by_its_parts(answer, sentence):
    assert is_count_of_parts(answer, sentence)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("three", "Planes brought three children to Bergen, Molde and Solvik."),
        ("two", "Ada Holm has two boys and a girl."),
        ("40", "The yard has 40 men, most of them from Bergen and Molde."),
        ("2016", "In 2016 Ada Holm sold her boats: Nordlys, Orla and Vestfjord."),
        ("12", "For 12 years Ada Holm had three boats: Nordlys, Orla and Vestfjord."),
    ],
)
def test_a_count_that_nothing_else_tells(answer, sentence):
    assert not is_count_of_parts(answer, sentence)


@pytest.mark.parametrize("low", range(20, 80, 10))
def test_a_range_has_its_other_forms_in_one_order(low):
    answer = _range(f"between {low} and  {low + 5}")

    assert answer.text == f"between {low} and {low + 5}"
    assert answer.aliases == (f"{low} and {low + 5}", f"{low} to {low + 5}")


def test_a_range_that_nothing_opens_has_no_other_form():
    assert _range("$70m to $95m").aliases == ()
