"""What judges marked down, each with a sentence of our own that once made such a question."""

from dataclasses import replace

import pytest
from tests.stories import collection

from broadsheet.articles.model import Collection
from broadsheet.facts.find import find
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.model import NOT_SHOWN, Question

OTHER = "Vantor of Norway is a carrier that runs ferries from Bergen."


def made(*texts: str, titles: tuple[str, ...] = ()) -> list[Question]:
    story = collection(*texts, titles=titles)
    return list(make_questions(story, find(story)).kept)


def sure(*texts: str, titles: tuple[str, ...] = ()) -> list[str]:
    return [question.prompt for question in made(*texts, titles=titles) if question.quality > NOT_SHOWN]


@pytest.mark.parametrize(
    "text, prompt",
    [
        (
            "The charity Havbunn Norge pledged 12 boats to Bergen in May 2019.",
            "Which charity pledged 12 boats to Bergen in May 2019?",
        ),
        (
            "Fjord Television urged residents of Bergen to stay at home in May 2019.",
            "Which broadcaster urged residents of Bergen to stay at home in May 2019?",
        ),
        (
            "Vantor bought 12 boats from Norway in May 2019.",
            "Which company bought 12 boats from Norway in May 2019?",
        ),
        ("Jane Roe is the owner of the Kestrel Tavern in Bergen.", None),
    ],
)
def test_a_body_is_asked_for_by_what_it_is_and_not_by_who(text, prompt):
    asked = sure(text, OTHER)
    assert prompt is None or prompt in asked
    assert not [one for one in asked if one.startswith("Who pledged") or "which organisation" in one]


@pytest.mark.parametrize(
    "text, agreed",
    [
        ("Vantor agreed to buy Orlane in May 2019.", True),
        (
            "Vantor agreed to buy Orlane in May 2019. Norway has blocked the takeover of Orlane.",
            True,
        ),
        ("Vantor bought Orlane in May 2019.", False),
    ],
)
def test_what_was_only_agreed_to_is_not_asked_as_done(text, agreed):
    asked = [question.prompt for question in made(text, OTHER)]
    assert ("Which company agreed to buy Orlane?" in asked) is agreed
    assert ("Which company acquired Orlane?" in asked) is not agreed


def test_mourning_that_was_declared_has_not_yet_lasted():
    asked = [q.prompt for q in made("Norway declared three days of national mourning on Monday.", OTHER)]
    assert not [prompt for prompt in asked if "mourning last" in prompt]


def test_the_news_itself_is_no_outlets_alone():
    news = "Vantor of Norway closed all 12 of its yards in Bergen and Stavanger on Monday morning."
    texts = (news, "Norway's Vantor shut down. Vantor has yards in Bergen.", OTHER)
    assert any("hich outlet alone reports" in one.prompt for one in made(*texts))
    heads = ("Vantor closed yards in Bergen", "Norway's Vantor shuts down", "Vantor goes")
    assert not any("hich outlet alone reports" in one.prompt for one in made(*texts, titles=heads))


@pytest.mark.parametrize(
    "text, words",
    [
        ("Jane Roe of Vantor left Norway when the Gulls were beaten by Kestrel Marine.", "team were beaten"),
        ("Shares of Vantor fell 4 percent to $20 in Bergen on Monday.", "Which company fell"),
        ("Vantor of Norway left Bergen in 2 hours, 11 minutes and 7 seconds.", "how many hours, 11"),
        ("Vantor of Norway left Bergen at 6 a.m. on Monday.", "_____ a.m."),
        ("Norway fears that Kestrel Marine could shrink it into two small yards.", "shrink it into"),
    ],
)
def test_what_lost_its_sense_when_cut_is_not_shown(text, words):
    assert not [prompt for prompt in sure(text, OTHER) if words in prompt]


def test_an_outlets_second_account_is_named_without_a_number():
    first = collection(
        "Vantor of Norway left Bergen in 2009 with 41 boats.",
        "Vantor of Norway left Bergen in 2011 with 63 boats.",
    )
    story = Collection("story", "A story", tuple(replace(one, outlet="The Post") for one in first.articles))
    asked = [q.prompt for q in make_questions(story, find(story)).kept if q.about == "fact"]
    assert any("The Post" in prompt for prompt in asked)
    assert not any("The Post (" in prompt for prompt in asked)
