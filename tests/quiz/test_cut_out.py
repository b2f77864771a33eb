"""Questions on a clause that was cut out of its sentence: what of it is missed, and what is asked all the same."""

import pytest
from tests.stories import collection

from broadsheet.facts.find import find
from broadsheet.quiz.choose import FILL_QUALITY
from broadsheet.quiz.cut_out import _HOLDS_IN, _SUPPOSED, _TWO_DEEDS, _is_object_relative, tells_enough
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.subjects import _JOINS


@pytest.mark.parametrize(
    ("before", "barred"),
    [
        ("It is part of a drive against theft that ", True),
        ("She heads the company that ", True),
        ("She said that ", False),
        ("There are fears that ", False),
        ("It rests on the fact that ", False),
    ],
)
def test_a_clause_whose_object_stands_before_it_says_nothing(before, barred):
    assert _is_object_relative(before) == barred


def test_where_something_holds_is_not_left_out():
    assert _HOLDS_IN.search("In last year's index of theft, ")
    assert not _HOLDS_IN.search("In Bergen, ")
    assert not _JOINS.search("In last year's index of theft, ")
    assert _JOINS.search("Speaking to reporters, ")


def test_what_is_only_supposed_is_no_deed():
    assert _SUPPOSED.search("There would be ruin unless the ")
    assert not _SUPPOSED.search("There would be ruin, said ")


@pytest.mark.parametrize(
    "text, cut",
    [
        ("In which year did Ann Holm begin at Kestrel and moved to Bergen?", True),
        ("Which place had the boat left on Monday and was bound for Oslo?", True),
        ("In which year did Ann Holm begin at Kestrel and Vantor?", False),
    ],
)
def test_a_second_deed_after_a_turned_verb_is_told(text, cut):
    assert (_TWO_DEEDS.search(text) is not None) == cut


@pytest.mark.parametrize(
    "prompt, enough",
    [
        ("Who hung in until 2 to go?", False),
        ("Which company gave up its stake in 2016?", False),
        ("Who pocketed £1.2million in 2018?", True),
        ("According to The One, who was freed?", False),
        (
            "Who struck a more conciliatory and optimistic note towards the north than any of the others had?",
            True,
        ),
    ],
)
def test_who_did_something_is_asked_where_the_deed_is_told(prompt, enough):
    assert tells_enough(prompt) is enough


def test_who_tells_it_at_the_end_is_no_part_of_what_is_told():
    story = collection(
        "Ada Lund took 6,300 votes against 4,100 for Moe, Kari Dahl, the commission's chairman, told a crowded hall in Oslo.",
        "Vantor of Bergen.",
    )
    assert not [
        q for q in make_questions(story, find(story)).shown if q.prompt.rstrip("?").endswith("Kari Dahl")
    ]


@pytest.mark.parametrize(
    ("sentence", "never"),
    [
        ("The World Anti-Doping Agency put it on its banned list on 1 January 2019.", "put it on"),
        ("Other brands such as Nutteroo and Pip were not involved in Bergen.", "two Other"),
        ("The alert covers goods in more than 40 countries including Norway, Germany, Spain and France.", "four 40"),
        ("It was needed, the union heard, because the boats were old, its spokesman Tom Quill said in Bergen.", "its spokesman"),
        ("Canada said late Tuesday that 48 boats were sold, citing an alert that Norway had fed into the system.", "country had fed into"),
    ],
)  # fmt: skip
def test_what_leans_on_another_sentence_or_lost_a_word_is_not_asked(sentence, never):
    story = collection(f"Vantor of Norway sold 63 boats in Bergen. {sentence}", "Vantor of Bergen.")
    made = make_questions(story, find(story)).kept
    assert made
    assert not [
        q.prompt for q in made if never in q.prompt and q.kind != "truefalse" and q.quality >= FILL_QUALITY
    ]
