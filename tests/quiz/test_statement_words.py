"""What of a sentence is left out, kept or put otherwise so that it can stand alone: datelines, links, asides and days."""

from datetime import date

import pytest
from tests.stories import collection, statements_of

from broadsheet.facts.find import find
from broadsheet.quiz.dates import looks_ahead
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.statement import shortened
from broadsheet.quiz.statement_words import is_told_too_early
from broadsheet.quiz.statements import _AS_SET, _ASIDE_IN_NAME, _DATELINE, _LEADS


def test_a_dateline_with_its_day_is_left_out():
    text = "BERGEN, Norway, Aug 9 - Vantor of Norway closed 12 yards in Bergen in 2009, it said."
    assert _DATELINE.sub("", text).startswith("Vantor of Norway")
    assert not _DATELINE.match("Bergen, Norway, Aug 9 - Vantor closed 12 yards.")


def test_an_agency_in_brackets_goes_with_its_dash():
    story = collection(
        "(Fjordwire) -- Vantor of Norway sold 63 boats to Ada Lund in Bergen in 2019.", "Vantor of Bergen."
    )
    texts = [text for text in statements_of(story) if "63 boats" in text]
    assert texts
    assert all(text.startswith("Vantor") for text in texts)


def test_what_a_printer_or_a_cut_would_leave_is_not_taken():
    assert _AS_SET.search("its wholly- owned yard")
    assert _AS_SET.search("Vantor -best known for boats")
    assert not _AS_SET.search("pre- and post-war boats, 12-year-old boats - and more")
    assert _ASIDE_IN_NAME.search("Norway's minister, Ada Lund, however, issued orders.")
    assert not _ASIDE_IN_NAME.search("Norway, however, issued orders.")


def test_so_far_is_not_cut_in_two():
    assert not _LEADS.match("So far, only 22 boats sank.")
    assert _LEADS.match("So the boats sank.")


@pytest.mark.parametrize(
    ("opening", "cut"),
    [
        ("So many boats sank that ", False),
        ("Further down the coast ", False),
        ("So ", True),
        ("Further, ", True),
    ],
)
def test_only_a_link_is_cut_from_the_head_of_a_sentence(opening, cut):
    story = collection(f"{opening}Vantor of Norway sold 63 boats in Bergen to Ada Lund.", "Vantor of Bergen.")
    texts = [text for text in statements_of(story) if "63 boats" in text]
    rest = opening.partition(" ")[2]
    assert any(text.startswith((rest[:1].upper() + rest[1:]) or "Vantor") for text in texts) == cut


def test_previously_known_stays():
    story = collection(
        "The oldest previously known boats of the coast came from Bergen, in the west of Norway, and are 4,100 years old.",
        "Vantor of Bergen.",
    )
    texts = [text for text in statements_of(story) if "4,100" in text]
    assert texts
    assert all("previously known" in text for text in texts)


def test_what_is_told_as_of_now_is_not_asked_later():
    story = collection(
        "Ada Lund, who is currently in Oslo, said that Vantor of Bergen sold 63 boats.", "Vantor of Bergen."
    )
    asked = [q.prompt for q in make_questions(story, find(story)).shown]
    assert not [prompt for prompt in asked if "who is in" in prompt]


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        (
            "The firm of Vantor still lags behind \x00 on the issues of health, education and the economy of towns",
            True,
        ),
        (
            "The firm of Vantor still lags behind \x00 on the issues of health, which it has no view of in towns",
            False,
        ),
    ],
)
def test_a_list_is_not_cut_in_two(body, kept):
    assert (shortened(body, 9) == body) == kept


def test_a_shortened_question_keeps_both_words_for_one_person():
    body = "Ada Lund was handed the fine after making remarks about \x00 to her team-mate and Spanish international Jon Berg in Bergen in October"
    assert shortened(body, 10) == body


def test_a_day_after_at_least_needs_no_on():
    story = collection(
        "Marta Quill told workers of Vantor to stay at home until at least Sept. 13 in Bergen.",
        "Vantor of Bergen.",
    )
    assert [text for text in statements_of(story) if "until at least 13 September" in text]


def test_a_month_before_another_with_its_year_gets_no_year_of_its_own():
    story = collection(
        "The yard of Vantor in Bergen was open between August and November 2001 to its workers.",
        "Vantor of Bergen.",
    )
    assert [text for text in statements_of(story) if "between August and November 2001" in text]


def test_last_before_a_day_goes_with_it():
    story = collection(
        "In Bergen last Thursday, to open its yard, Vantor of Norway said that it had sold 63 boats.",
        "Vantor of Bergen.",
    )
    assert not [text for text in statements_of(story) if " last on " in text]


def test_a_day_resolved_into_the_future_of_what_is_past_keeps_its_sentence_out():
    day = date(2005, 2, 14)
    assert is_told_too_early("2005-04", "Vantor left Bergen in , a yard at last.", day)
    assert not is_told_too_early("2005-04", "Vantor will leave Bergen in .", day)
    assert not is_told_too_early("2005-01", "Vantor left Bergen in .", day)


def test_a_session_called_for_a_day_is_to_come():
    assert looks_ahead("An emergency session has been called for Tuesday", "2021-02-16", date(2021, 2, 18))


def test_what_they_would_do_on_a_day_is_yet_to_come():
    assert looks_ahead("Ada Lund said members would stop work on Thursday", "2026-05-14", date(2026, 5, 18))
    assert not looks_ahead("Members stopped work on Thursday", "2026-05-14", date(2026, 5, 18))
