"""What a sentence loses when it is lifted out of its article: what it leans on, points back to or leaves open."""

from dataclasses import replace

import pytest
from tests.stories import YARD, collection, stated

from broadsheet.facts.find import find
from broadsheet.quiz.lifted import has_lost
from broadsheet.quiz.pointing import _FOREMOST, lacks_a_thing, points_back
from broadsheet.quiz.standing import PASSING_STATE, is_whole, leans, stands
from broadsheet.quiz.story import STEM, Story, read_story
from broadsheet.quiz.vague import is_vague, opens_with_unknown_things

_PEOPLE = ("Marta Quill", "Ann Holm", "Jim Brand", "Alan Greer")
NO_STORY = Story(frozenset(), frozenset(), frozenset(), {}, frozenset(), several_events=False)


@pytest.mark.parametrize(
    "text",
    [
        "Marta Quill at first refused, saying she would not be blamed.",
        "The left-back Ann Holm joined on loan from Kestrel.",
        "Ann Holm has since stocked up on food.",
        "The Gulls were last crowned champions in 1908.",
        "Local fishermen are nervous about the yard.",
        "Owner Jim Brand said a third of his customers come from the yard.",
        "Adviser Alan Greer thinks it will be closer to $40 million.",
        "Ann Holm was adamant it had cost the team.",
        "Trains there are kept apart by a phone call between two masters.",
        "About a third came from the lenders.",
        "On board was a disc with 11,240 drawings by children.",
        "From 15 to 20 thousand people took part in them.",
        "Four smaller ones were recorded in the morning.",
        "The stock leapt as much as 24 percent in the first minutes.",
        "Together with Norway and Japan it helped to pay for the ballot.",
        "By the time it stopped ten years after that, more than 15,000 people were dead.",
        "The items, they alleged, had been inflated by half.",
        "The members remember three occasions on which they turned it down.",
        "The dams, where nine of them came from, have around 350.",
        "A dozen went to Scottsdale in January, the remainder privately.",
        "Ann Holm wanted to see the square without a guard first.",
    ],
)
def test_what_leans_on_the_words_around_it_is_lost(text):
    named = [(text.index(name), text.index(name) + len(name), "person") for name in _PEOPLE if name in text]
    assert has_lost(text, named)


@pytest.mark.parametrize(
    "text",
    [
        "Vantor refused a loan of $5 million from Norway.",
        "Ann Holm joined Kestrel on loan.",
        "Vantor has since 2009 lost money.",
        "Vantor said it would close the yard.",
        "Vantor has a yard there and sold 12 boats.",
        "Vantor bought a third of the boats.",
        "In 2009 Vantor sold boats that it had built.",
        "The stock of Vantor fell by 24 percent.",
        "Vantor has about 350 workers.",
    ],
)
def test_what_says_all_of_it_is_kept(text):
    assert not has_lost(text, [(0, 6, "org")])


def test_somebody_is_not_its_author_of_nothing():
    assert has_lost("Ada Lund, a surgeon, was its author in Bergen.", [(0, 8, "person")])
    assert not has_lost("Vantor said Ada Lund was its author.", [(0, 6, "org"), (12, 20, "person")])


def test_from_what_a_reprieve_is_has_to_be_said():
    assert has_lost("Vantor was granted a temporary reprieve.", [(0, 6, "org")])
    assert not has_lost("Vantor was granted a temporary reprieve from the ban.", [(0, 6, "org")])


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holm expects to finish in 2027 at a cost of 5 million crowns.",
        "Marta Quill admitted there was little hope of seeing the whole of it.",
    ],
)
def test_a_deed_without_its_object_is_lost(text):
    assert has_lost(text, [(0, text.index(" ", 5), "person")])


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("Vantor has offered half of that amount.", True),
        ("Vantor, the would-be buyer, had been ready to sign, they said.", True),
        ("The top beneficiary will be Vantor, which has 12 boats.", True),
        ("The agreement in question dates back to 2009.", True),
        ("Vantor has offered half of the 12 million crowns.", False),
        ("For the family of Ada Lund, that is too late.", True),
        ("The 27-year-old was on an island with Ada Lund, 24.", True),
        ("Vantor is to put up a third of it.", True),
        ("Vantor is to put up a third of the sum, and that of Orla is larger.", False),
    ],
)
def test_that_amount_points_back(text, barred):
    assert points_back(text, [(0, 6, "org")]) == barred


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("A second positive by any of its riders would end the season.", True),
        ("The sacking of the board in April and a strike in July have not helped.", True),
        ("Some 1,700 fires a year are blamed on them in Norway.", True),
        ("Look for a date code on the label on the bottom.", True),
        ("Vantor has kept its own on hold.", True),
        ("Vantor, of Bergen, has offered to do it.", True),
        ("The strike has helped the yard in Bergen.", False),
        ("Some 1,700 fires a year are blamed on old stoves in Norway.", False),
        ("Look was founded in Bergen.", False),
    ],
)
def test_a_sentence_that_leans_on_the_one_before_is_told(text, lost):
    assert points_back(text, ()) == lost


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Ada Lund, rated at $3.8m, and Jon Berg are two of his targets.", True),
        ("Ada Lund and Jon Berg are two of Vantor's targets.", False),
    ],
)
def test_what_is_one_of_somebodys_needs_whose(text, lost):
    named = [(0, 8, "person"), (text.index("Jon"), text.index("Jon") + 8, "person")]
    assert points_back(text, named) == lost


def test_the_first_of_some_says_of_which():
    assert is_vague("The top beneficiary will be Vantor, which has 12 boats.", [(28, 34, "org")], NO_STORY)
    assert not _FOREMOST.match("The top beneficiary of the law will be Vantor.")


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("The computers use a system of Vantor for their work.", True),
        ("The families of the dead will be given a sum by Vantor.", False),
        ("The court heard 31 witnesses of Vantor in Bergen.", False),
        ("The boats of Vantor sank off Bergen.", False),
    ],
)
def test_things_that_only_the_sentence_before_tells_open_no_gap(text, unknown):
    assert opens_with_unknown_things(text, [], NO_STORY) == unknown


def test_the_town_is_named_where_it_is_asked_about():
    story = collection(*YARD)
    told = read_story(story, find(story))
    assert not is_vague("Norway sent 200 soldiers to the town to clear rubble.", [(0, 6, "place")], told)
    assert is_vague("Officials sent 200 soldiers to the town to clear rubble.", [], told)
    text = "Workers of the town of Bergen were hurt in 2009 and 26 boats of Vantor were lost in a storm."
    assert leans(stated(text), told)
    assert not leans(stated(text.replace("the town of Bergen", "the town")), told)


def test_a_thing_that_the_asked_one_worked_on_is_named():
    assert lacks_a_thing("spent $22 million in 2013 to convert it to a bakery", [], own=True)
    assert not lacks_a_thing("closed its oldest yards", [], own=True)
    assert lacks_a_thing("closed its oldest yards", [])


def test_what_goes_on_without_a_beginning_has_no_time():
    assert PASSING_STATE.search("Tension has been rising between Norway and Vantor.")
    assert not PASSING_STATE.search("Tension has been rising between Norway and Vantor since 2009.")


@pytest.mark.parametrize(
    "text",
    [
        "Are 120 or so houses of Vantor, the market and the two bridges of Bergen.",
        "The boats of Vantor were down 9 percent at 1:15 p.m. in Oslo on the market.",
        "The yard of Vantor will stay open for many years, residents said.",
    ],
)
def test_a_sentence_that_nobody_could_place_is_not_whole(text):
    assert not is_whole(stated(text))
    assert is_whole(stated("The yard of Vantor will stay open for many years, Marta Quill said."))


@pytest.mark.parametrize(
    "text",
    [
        "In 543 cases, a payment card, of which all but 31 were past their date.",
        "Formally, Ada Lund, the finance minister and one of five deputy prime ministers.",
        "Ada Lund, 62, at a car rally in Bergen in happier days.",
        "Rescuers carry a victim of the fire in Bergen, Norway, July 14, 2019.",
        "A customer waits for an order at a shop in Bergen on 3 April 2020.",
        "The One is a newspaper that its own journalists own.",
        "Ada Lund is a staff writer based in Bergen.",
        "Three ships and 40 boats with crews from Bergen whose owners came from Oslo.",
    ],
)
def test_captions_fragments_and_what_an_outlet_says_of_itself_are_no_statements(text):
    assert not is_whole(stated(text))


@pytest.mark.parametrize(
    "text",
    [
        "Vantor ships the oldest boats to Bergen.",
        "The crew of the boats say that the yard will close.",
        "Ada Lund, whose boats are old, sold a yard in Bergen on 3 April 2020.",
    ],
)
def test_sentences_with_a_verb_of_their_own_are_statements(text):
    assert is_whole(stated(text))


def test_a_short_sentence_without_a_name_stands_for_nothing():
    story = collection(*YARD)
    told = replace(read_story(story, find(story)), nouns=frozenset({"yards"[:STEM], "worker"}))
    assert not stands(stated("Some 41 workers left yards in 2009."), told)
    assert stands(stated("Some 41 workers left yards in 2009 after a strike of three days."), told)
