from dataclasses import replace

import pytest
from tests.screens import story

from broadsheet.articles.model import UNNAMED_OUTLET, outlet_names
from broadsheet.grading.model import Verdict
from broadsheet.screens import wording
from broadsheet.trainer.model import Attempt

MAYOR, COST, BANKS, TOLL = story.QUESTIONS


def test_days_do_not_follow_the_locale():
    assert wording.day(story.article("courier").published) == "4 Mar 2021"
    assert wording.day(None) == ""


def test_counts():
    assert [
        wording.count_of(1, "fact"),
        wording.count_of(1200, "fact"),
        wording.count_of(2, "quiz"),
    ] == ["1 fact", "1,200 facts", "2 quizzes"]


def test_two_accounts_without_an_outlet_are_told_apart():
    first, second = (
        replace(story.article(name), outlet=UNNAMED_OUTLET, title=None) for name in ("courier", "post")
    )

    assert outlet_names([first, second]) == {
        "bridge/courier": "one account (courier)",
        "bridge/post": "one account (post)",
    }
    assert wording.headline(first) == "courier"
    assert wording.headline(story.article("radio")) == ""


def test_what_a_fact_is_about_is_told_before_a_long_quotation():
    said = replace(story.FACTS[0], relation="said", subject="Nobody was in\ndanger")

    assert list(map(wording.fact_label, (story.FACTS[0], said))) == [
        "the repair · costs",
        "said · Nobody was in danger",
    ]


def test_what_each_outlet_says_stands_in_the_order_of_the_articles():
    assert wording.fact_words(story.FACTS[0], story.collection()) == [
        ("The Courier", "4 million euros"),
        ("Daily Ledger", "5 million euros"),
    ]


@pytest.mark.parametrize(
    "question,hint",
    [(MAYOR, "a few words"), (COST, "pick one"), (BANKS, "name 2, with commas between"), (TOLL, "pick one")],
)
def test_how_to_answer(question, hint):
    assert hint == wording.kind_hint(question)


def attempt(question, verdict, score, why, given="x"):
    return Attempt(question, given, Verdict(verdict, score, 0, 0, None, why), "e1")


def test_a_verdict_has_sign_word_reason_and_answer():
    assert wording.verdict_lines(attempt(MAYOR, "reject", 0.0, "no such mayor"), retry=False) == [
        "✗ Not right",
        "No such mayor.",
        "Answer: Ines Holm",
    ]
    assert wording.verdict_lines(attempt(MAYOR, "accept", 1.0, "It is."), retry=False) == [
        "✓ Right",
        "It is.",
    ]
    assert wording.verdict_lines(
        attempt(BANKS, "partial", 0.5, "one of two"), retry=False, with_given=True
    ) == ["~ Partly right", "You said: x", "One of two.", "Answer: ferry, tunnel"]


def test_a_prompt_gives_nothing_away():
    lines = wording.verdict_lines(
        attempt(MAYOR, "prompt", 0.0, "say the whole name"), retry=True, with_given=True
    )

    assert lines == ["? Be more specific", "Say the whole name.", "You have one more try."]


@pytest.mark.parametrize("share,drawn", [(0, "░░░░"), (0.5, "██░░"), (1, "████"), (7, "████"), (-1, "░░░░")])
def test_bars(share, drawn):
    assert drawn == wording.bar(share, 4)
