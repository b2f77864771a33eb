"""What is asked of posts, bans, lists, deals and trials."""

import re

import pytest
from tests.stories import collection

from broadsheet.articles.model import Span
from broadsheet.facts.find import find
from broadsheet.facts.model import Claim, Fact
from broadsheet.quiz.draft import Desk
from broadsheet.quiz.families.companies import bans
from broadsheet.quiz.families.companies import descriptions as of_firms
from broadsheet.quiz.families.events import _capital, listed_on
from broadsheet.quiz.families.names import between
from broadsheet.quiz.families.names import descriptions as described
from broadsheet.quiz.make import make_questions


def fact(relation: str, subject: str, value: str, **more) -> Fact:
    text = "Vantor sold boats."
    span = Span("story/one", 0, len(text))
    claim = Claim(relation, subject, value, span, text, span, value, **more)
    return Fact("f", relation, subject, "", (claim,), "single")


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("Transport commissioner Ada Lund opened the yard in Bergen.", False),
        ("A film by Evil Fjord director Ada Lund has opened in Bergen.", False),
        ("Ada Lund, a director of Evil Fjord, opened the yard in Bergen.", True),
        ("Quillon founder Ada Lund opened the yard in Bergen.", True),
        ("Quillon Pictures director Ada Lund opened the yard in Bergen.", True),
    ],
)
def test_where_somebody_works_is_asked_of_what_is_a_body_for_certain(sentence, asked):
    story = collection(sentence, "Vantor closed its yard in Bergen in 2009. Vantor of Norway sold boats.")
    made = [q.prompt for q in make_questions(story, find(story)).kept]
    assert bool([p for p in made if p.startswith("Ada Lund is ") and " which " in p]) == asked


def test_a_tycoon_is_employed_nowhere():
    story = collection(
        "Quillon Group tycoon Ada Lund opened the yard in Bergen.", "Vantor of Norway sold boats."
    )
    assert not [
        q.prompt for q in make_questions(story, find(story)).kept if q.prompt.startswith("Ada Lund is")
    ]


def test_a_captain_is_of_her_town_and_employed_elsewhere():
    text = "Captain Ada Lund of Molde brought the ferry of Vantor to Bergen."
    story = collection(text, "Vantor closed its yard in Bergen in 2009. Vantor of Norway sold boats.")
    assert not [
        q.prompt for q in make_questions(story, find(story)).kept if q.prompt.startswith("Ada Lund is ")
    ]


def ban(sentence: str, quote: str, context: str, *countries: str) -> str:
    at = sentence.index(quote)
    whole = Span("story/one", 0, len(sentence))
    claim = Claim(
        "barred_by",
        "Vantor",
        "",
        Span("story/one", at, at + len(quote)),
        quote,
        whole,
        "",
        context=context,
        items=countries,
    )
    return next(
        iter(bans(Desk(collection(sentence)), Fact("f", "barred_by", "Vantor", "", (claim,), "single")))
    ).prompt


def test_a_ban_keeps_what_softens_it_and_what_it_is_of():
    softly = "Vantor has been effectively banned from selling boats in Norway."
    assert ban(
        softly, "effectively banned from selling boats", "has banned Vantor from selling boats", "Norway"
    ).endswith("which country has effectively banned Vantor from selling boats?")
    of = "Norway and Finland said they will not use Vantor boats in its rescue fleet."
    said = ban(
        of,
        "Norway and Finland said they will not use Vantor boats",
        "will not use Vantor boats",
        "Norway",
        "Finland",
    )
    assert said.endswith("will not use Vantor boats in their rescue fleet?")


def test_where_a_ban_holds_is_not_who_made_it():
    text = "Vantor has been effectively banned from selling boats in Norway."
    asked = ban(
        text,
        "effectively banned from selling boats in Norway",
        "has banned Vantor from selling boats",
        "Norway",
    )
    assert asked.endswith("in which country has Vantor been effectively banned from selling boats?")
    by = "Norway has banned Vantor from selling boats."
    assert ban(by, by[:-1], "has banned Vantor from selling boats", "Norway").endswith(
        "which country has banned Vantor from selling boats?"
    )


def test_a_list_has_the_name_that_an_article_gives_it():
    text = 'On May 15, 2019 Norway put Vantor on its "watch list".'
    span = Span("story/one", 0, len(text))
    claim = Claim("listed_on", "Vantor", "May 15", span, text, span, "2019-05-15", context="May 15")
    (draft,) = listed_on(Desk(collection(text)), Fact("f", "listed_on", "Vantor", "", (claim,), "single"))
    assert draft.prompt == "On which date was Vantor put on the \u201cwatch list\u201d?"


def test_an_atlas_is_not_asked_and_no_deal_is_the_the_deal():
    desk = Desk(collection("Vantor sold boats."))
    assert not list(
        described(desk, fact("is_described", "Vaduz", "the capital of Liechtenstein", context="place"))
    )
    assert list(described(desk, fact("is_described", "Molde", "the home of Ada Lund", context="place")))
    parties = {"items": ("Vantor", "Orla"), "context": "org"}
    assert not list(between(desk, fact("between", "The deal", "", **parties)))
    assert list(between(desk, fact("between", "Bergen deal", "", **parties)))


def test_somebody_or_an_animal_described_is_no_firm():
    desk = Desk(collection("Vantor sold boats."))
    assert list(of_firms(desk, fact("described_as", "Vantor", "the biggest maker of boats")))
    for told in ("a deckhand from Chittagong", "a female Eurasian lynx", "a grape grower from Solvik"):
        assert not list(of_firms(desk, fact("described_as", "Vantor", told)))


def test_a_merger_is_no_the_a_merger():
    parties = {"items": ("Vantor", "Orla"), "context": "org"}
    assert not list(
        between(Desk(collection("Vantor sold boats.")), fact("between", "A merger", "", **parties))
    )


def test_a_deal_without_a_name_is_not_shown():
    story = collection(
        "Vantor of Norway signed a deal worth $40 million with Quillon of Oslo in Bergen.",
        "Quillon makes boats in Oslo. Vantor of Norway signed a deal worth $40 million with it.",
    )
    asked = make_questions(story, find(story))
    assert [
        q
        for q in asked.kept
        if q.prompt.endswith("how much was the deal worth?") or q.prompt == "How much was the deal worth?"
    ]
    assert not [q for q in asked.shown if "how much was the deal worth?" in q.prompt.lower()]


def test_a_trial_that_opened_began():
    story = collection(
        "The trial of Ada Lund opened in Bergen on Monday.", "The trial of Ada Lund goes on in Bergen."
    )
    asked = [q.prompt for q in make_questions(story, find(story)).kept]
    assert not [prompt for prompt in asked if re.search(r"when was the trial.* held", prompt, re.IGNORECASE)]


def test_one_of_two_places_is_not_asked_for():
    story = collection(
        "Vantor will book a charge for a recall of boats in Norway and Canada.", "Vantor of Bergen."
    )
    assert not [
        q
        for q in make_questions(story, find(story)).kept
        if "and Canada" in q.prompt and "which country" in q.prompt
    ]


def test_where_a_seat_of_government_is_is_told():
    assert _capital("Kremlin") == "Moscow"


def test_a_body_s_secretary_for_a_country_is_not_the_country_s():
    def asked(text: str) -> list[str]:
        made = collection(text)
        return [q.prompt for q in make_questions(made, find(made)).kept if "named as" in q.prompt]

    assert asked("Norwegian prime minister Pat Quill spoke of the yard in Bergen.")
    assert not asked("Orlane's Scottish secretary, Pat Quill, spoke of the yard in Bergen.")


def test_a_story_that_most_accounts_name_is_asked_for_but_no_place_and_no_word_before_a_noun():
    story = collection(
        "Vantor sold 12 old boats to Quillon in Bergen. Vantor officials welcomed Marta Quill in Oslo.",
        "In Bergen, Quillon bought 12 boats from Vantor. Marta Quill praised the sale in Oslo.",
        "Vantor and Quillon of Bergen met Marta Quill in Oslo about 12 boats.",
        titles=("Boats change hands", "A dozen boats go", "Old boats find a buyer"),
    )
    asked = make_questions(story, find(story))
    heroes = [q for q in asked.kept if "hero" in q.tags]
    assert {"Quillon", "Vantor"} & {q.answers[0].text for q in heroes}
    assert not {"Bergen", "Oslo"} & {q.answers[0].text for q in heroes}
    assert not [q for q in heroes if "_____ officials" in q.prompt]
