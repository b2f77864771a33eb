"""The measures of what is shown, and what they must come to on the bundled story."""

from dataclasses import replace

from tests.quiz.measures import distractors, near_duplicates, right_distractors
from tests.stories import bundled_questions

MOST_NEAR_DUPLICATES = 0.03


def shown():
    return bundled_questions().shown


def test_few_shown_questions_ask_the_same_again():
    assert len(shown()) > 30
    assert len(near_duplicates(shown())) < MOST_NEAR_DUPLICATES * len(shown())


def test_no_distractor_is_right_too():
    assert distractors(bundled_questions().kept) > 20
    assert right_distractors(bundled_questions().kept) == []


def test_a_question_asked_again_in_other_words_is_a_near_duplicate():
    question = next(each for each in shown() if each.kind == "text")
    again = replace(question, id="again", prompt="What stands in that sentence?")
    assert near_duplicates([question, again]) == [(question, again)]


def test_a_choice_that_is_an_alias_of_the_answer_is_a_right_distractor():
    question = next(each for each in bundled_questions().kept if each.choices and each.about == "fact")
    alias = question.answers[0].text.lower()
    again = replace(question, choices=(*question.choices, alias))
    assert right_distractors([again]) == [(again, alias)]
