"""What no question may say, whether it asks at its start or in place."""

import pytest

from broadsheet.grading.model import Answer
from broadsheet.quiz.families.inplace_faults import inplace_fault
from broadsheet.quiz.prompt_faults import prompt_fault


def test_nobody_becomes_whom():
    assert prompt_fault("Whom did Ada Lund become to be confirmed as a victim?", (Answer("the first"),))
    assert not prompt_fault("Whom did Ada Lund meet in the yard in Bergen?", (Answer("Ida Holm"),))


@pytest.mark.parametrize(
    ("prompt", "asked"),
    [
        ("Ada Lund told which radio station at an event in Bergen?", False),
        ("Who told a packed press conference in Bergen?", False),
        ("Who told reporters in Bergen that the yard is shut?", True),
        ("Ada Lund told which newspaper in Bergen that she would go?", True),
        ("Vantor cut 280 posts in _____ as as in the year before?", False),
    ],
)
def test_a_question_says_what_was_told_and_no_word_twice(prompt, asked):
    assert (prompt_fault(prompt, (Answer("Orla Radio"),)) is None) == asked


def test_a_relative_clause_without_its_verb_is_no_end():
    assert prompt_fault("Who left the party, whose leader in parliament?", (Answer("Ada Lund"),))
    assert not prompt_fault(
        "Who left the party, whose leader in parliament had resigned?", (Answer("Ada Lund"),)
    )


@pytest.mark.parametrize(
    ("prompt", "barred"),
    [
        ("Who told the BBC that was \u201csimply untrue\u201d?", True),
        ("Who told the BBC that Vantor was \u201csimply untrue\u201d?", False),
        ("Who is one of thousands of people caught up in a strike by crews in Bergen?", True),
        ("Who is one of Norway's leading divers?", False),
    ],
)
def test_who_says_what_of_what_and_who_is_one_of_many(prompt, barred):
    assert bool(prompt_fault(prompt, (Answer("Ada Lund"),))) == barred


@pytest.mark.parametrize(
    ("prompt", "barred"),
    [
        ("How many metres is Havn tall and is designed to carry boats?", True),
        ("How many metres is Havn tall?", False),
        ("A Vantor share sale made in which year?", True),
        ("A Vantor share sale was made in which year?", False),
        ("The boat is thought to have sunk in less than how many minutes?", True),
        ("The boat is thought to have sunk in about how many minutes?", False),
        ("Ada Lund became which first to sink a boat in Bergen?", True),
        ("Ada Lund became which kind of sailor in Bergen?", False),
    ],
)
def test_a_question_in_place_is_english_and_asks_for_a_figure(prompt, barred):
    assert (inplace_fault(prompt, 5, 28) is not None) == barred


@pytest.mark.parametrize(
    "prompt, fault",
    [
        ("Ann Holm hurt her ankle in which month and is out until spring?", True),
        ("Vantor fell what percentage on 4 May 2021?", True),
        ("Vantor's shares fell what percentage on 4 May 2021?", False),
        ("Marta Quill of Vantor has how many signatures?", True),
        ("Ann Holm came to Vantor and moved to Bergen in which year?", True),
        ("The fires raged from which date to 25 May 2018?", True),
    ],
)
def test_what_is_asked_in_place_ends_its_sentence_and_says_of_what(prompt, fault):
    assert (inplace_fault(prompt, 5, 28) is not None) == fault


def test_a_name_with_an_aside_is_no_question():
    assert inplace_fault("The ferry Norna, built in which year?", 4, 28)
    assert not inplace_fault("The ferry Norna was built in which year?", 4, 28)


@pytest.mark.parametrize(
    "prompt",
    [
        "Ada Lund has been the MP for which hills since 2020?",
        "Ada Lund is an archaeologist at the University of Bergen in which country?",
    ],
)
def test_what_a_name_gives_away_is_not_asked_in_place(prompt):
    assert inplace_fault(prompt, 5, 28) is not None


@pytest.mark.parametrize(
    ("prompt", "asked"),
    [
        ("Who was left on the bench in Bergen and Ida Holm returned?", False),
        ("Who was left on the bench in Bergen with Ida Holm?", True),
        ("The files were passed by a source to which country's Bergens Tidende?", False),
        ("The files were passed by a source to which country's police?", True),
    ],
)
def test_who_did_it_is_not_asked_with_what_another_did(prompt, asked):
    assert (prompt_fault(prompt, (Answer("Ada Lund"),)) is None) == asked


def test_whose_team_lost_has_two_answers():
    team = Answer("Ada Lund")
    assert prompt_fault("Fill the gap: _____'s team lost 2-0 to Molde in Bergen.", (team,), cloze=True)
    assert not prompt_fault("Fill the gap: _____'s team tracked 12 barges in Bergen.", (team,), cloze=True)
