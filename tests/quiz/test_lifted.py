"""What a sentence loses when it is lifted out of its article, and what is asked all the same."""

from dataclasses import replace

import pytest
from tests.stories import collection

from broadsheet.facts.find import find
from broadsheet.quiz.aliases import demonyms, number, organisation, person
from broadsheet.quiz.context import _has_figure_like
from broadsheet.quiz.dates import looks_ahead
from broadsheet.quiz.draft import Desk
from broadsheet.quiz.families.events import _capital
from broadsheet.quiz.families.inplace_faults import inplace_fault
from broadsheet.quiz.families.sentence_gaps import _is_tied
from broadsheet.quiz.first_mentions import _is_longer
from broadsheet.quiz.kinds import asked_for, by_deed, employer_kind
from broadsheet.quiz.lifted import has_lost
from broadsheet.quiz.make import QuestionSet, make_questions
from broadsheet.quiz.pieces import Piece
from broadsheet.quiz.pointing import lacks_a_thing
from broadsheet.quiz.rivals import lowered
from broadsheet.quiz.weighing import _TWO_DEEDS, far_off

STORY = (
    "Norway's largest carrier, Vantor, closed its oldest yard in Bergen. Vantor chairman Marta Quill said the yard "
    "lost $5 million a year.",
    "Vantor closed its yard in Bergen on Monday. Marta Quill told workers that the yard had lost money since 2009.",
)


def made(*texts: str) -> QuestionSet:
    story = collection(*texts)
    return make_questions(story, find(story))


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
    ],
)
def test_what_leans_on_the_words_around_it_is_lost(text):
    named = [(text.index(name), text.index(name) + len(name), "person") for name in _PEOPLE if name in text]
    assert has_lost(text, named)


_PEOPLE = ("Marta Quill", "Ann Holm", "Jim Brand", "Alan Greer")


@pytest.mark.parametrize(
    "text",
    [
        "Vantor refused a loan of $5 million from Norway.",
        "Ann Holm joined Kestrel on loan.",
        "Vantor has since 2009 lost money.",
        "Vantor said it would close the yard.",
    ],
)
def test_what_says_all_of_it_is_kept(text):
    assert not has_lost(text, [(0, 6, "org")])


def test_a_sentence_of_the_story_that_leans_on_it_has_its_figures_left_out_and_is_not_judged():
    questions = made(f"{STORY[0]} The incident cost Vantor 12 boats in 2009.", STORY[1]).kept
    own = [q for q in questions if "The incident" in q.prompt]
    assert any(q.kind == "cloze" and q.answers[0].text == "12" for q in own)
    assert not [q for q in own if q.kind == "truefalse"]


def test_a_year_that_is_left_out_is_said_to_be_one():
    questions = made(f"{STORY[0]} Vantor bought the yard from Kestrel Lines in 1987.", STORY[1]).kept
    asked = {q.answers[0].text for q in questions if q.prompt.startswith("Fill the gap with a year")}
    assert "1987" in asked
    assert asked <= {"1987", "2009"}


def test_a_figure_told_by_the_way_is_not_exchanged():
    texts = (f"{STORY[0]} The yard of Vantor, built in 1994, has 40 cranes.", STORY[1])
    false = [q for q in made(*texts).kept if q.kind == "truefalse" and q.answers[0].text == "false"]
    assert not [
        q for q in false if "cranes" in q.prompt and "40 cranes" in q.prompt and "1994" not in q.prompt
    ]


def test_a_name_in_the_middle_of_a_longer_one_is_cut():
    assert _is_longer("Then Samudra Jaya Lines sailed.", "Jaya Lines")
    assert _is_longer("The plant in Holland, Mich., was closed.", "Holland")
    assert _is_longer("Ann Holm of Bakery Workers Local 261 spoke.", "Bakery Workers Local")
    assert not _is_longer("Then Jaya Lines sailed with 20 people.", "Jaya Lines")
    assert not _is_longer("President Marta Quill spoke.", "Marta Quill")
    assert not _is_longer("Jaya Lines 20 years later.", "Jaya Lines")


def test_a_company_of_several_names_is_one_organisation():
    found = find(collection("The boats of Samudra Jaya Lines sail to Bergen. Samudra Jaya Lines owns them."))
    assert {(m.name, m.type) for m in found.mentions if "Lines" in m.name} == {("Samudra Jaya Lines", "org")}


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


def test_a_session_called_for_a_day_is_to_come():
    from datetime import date

    assert looks_ahead("An emergency session has been called for Tuesday", "2021-02-16", date(2021, 2, 18))


def test_a_long_last_word_is_the_familys_name():
    assert person("Lai Mohammed").aliases == ("Mohammed",)
    assert person("Xi Jinping").aliases == ("Xi",)
    assert person("Ann De Wachter").aliases == ("De Wachter", "Wachter")
    assert person("Guido van der Berg").aliases == ("van der Berg", "Berg")
    assert person("Jane Roe").aliases == ("Roe",)


def test_the_people_of_a_country_tell_it():
    assert "Croatian" in demonyms("Croatia")
    assert not demonyms("Vantor")


def test_whoever_speaks_is_asked_for_with_who_and_an_analyst_works_for_a_firm():
    assert by_deed("Which organisation", "said") == "Who"
    assert by_deed("Which bank", "said") == "Which bank"
    assert employer_kind("Keefe", "senior analyst") == "firm"
    assert employer_kind("Keefe", "chief financial officer") == "company"
    assert employer_kind("Keefe University", "analyst") == "university"


def test_a_plural_that_opens_a_sentence_is_no_name():
    texts = (f"{STORY[0]} Survivors of Vantor were taken to 12 clinics in Bergen.", STORY[1])
    assert not [q.prompt for q in made(*texts).kept if "that Survivors" in q.prompt]


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


def test_who_is_named_after_she_did_something_is_not_she():
    texts = (
        "Marta Quill leads Vantor. She handed her letter to Prime Minister Peter Holm in Bergen on Monday. "
        "“I made a mistake in a form that I had to sign,” she said.",
        STORY[1],
    )
    spoken = [q for q in made(*texts).kept if q.about == "speaker" and "mistake" in q.prompt]
    assert not [q.prompt for q in spoken if "Holm" in q.answers[0].text]


def test_a_dateline_with_its_day_is_left_out():
    texts = (
        "BERGEN, Norway, Aug 9 - Vantor of Norway closed 12 yards in Bergen in 2009. Vantor sold 40 boats.",
        STORY[1],
    )
    assert not [q.prompt for q in made(*texts).shown if "BERGEN" in q.prompt]


def test_a_gap_is_a_name_that_can_be_known_and_not_given_away():
    assert _is_tied(Piece("Far Galaxies Seen Through Lenses"), "They wrote in ", " of it.")
    assert _is_tied(Piece("Galaxies"), "A paper entitled Planets in ", " was read.")
    assert _is_tied(Piece("two"), "It noted ", " faults, both since mended.")
    assert not _is_tied(Piece("two"), "It noted ", " faults, since mended.")


def test_a_thing_that_the_asked_one_worked_on_is_named():
    assert lacks_a_thing("spent $22 million in 2013 to convert it to a bakery", [], own=True)
    assert not lacks_a_thing("closed its oldest yards", [], own=True)
    assert lacks_a_thing("closed its oldest yards", [])


def test_a_question_names_the_account_that_it_asks_about_by_its_own_headline():
    texts = (
        f"{STORY[0]} Jane Roe of Kestrel Marine paid $41 million for 63 boats in Oslo.",
        f"{STORY[1]} Vantor has 900 workers in Bergen.",
        "Vantor of Norway said on Monday that its yard in Bergen is closed. Vantor has 12 boats there.",
    )
    heads = (
        "Vantor closes oldest yard in Bergen",
        "Bergen loses its Vantor yard",
        "Vantor yard shut in Bergen",
    )
    story = collection(*texts, titles=heads)
    asked = [q for q in make_questions(story, find(story)).kept if "in the account by" in q.prompt]
    for question in asked:
        outlet = question.prompt.partition("account by ")[2].split(" (")[0].split(":")[0]
        own = next(a.title for a in story.articles if a.outlet == outlet)
        assert own is not None
        assert all(head == own for head in heads if head in question.prompt)
    assert asked


@pytest.mark.parametrize(
    "sentence",
    [
        "Are 120 or so houses of Vantor, the market and two bridges.",
        "Boats of Vantor were down 9 percent at 1:15 p.m. in Oslo on the market.",
        "Some 41 ships had to be sent elsewhere.",
        "The yard of Vantor should stay open for years, residents said.",
    ],
)
def test_a_sentence_that_nobody_could_place_is_not_judged(sentence):
    questions = made(f"{STORY[0]} {sentence}", STORY[1]).kept
    assert not [q.prompt for q in questions if q.kind == "truefalse" and sentence.rstrip(".") in q.prompt]


def test_a_name_keeps_the_accents_of_its_article():
    texts = (
        "Tomislav Kovac leads Vantor. Tomislav Kovac sold 12 boats in Bergen in 2009.",
        "Tomislav Kovač leads Vantor. On Monday Kovač bought 40 boats in Bergen for the yard.",
    )
    told = [
        q.prompt for q in made(*texts).kept if "40 boats" in q.prompt and q.kind in ("cloze", "truefalse")
    ]
    assert told
    assert not [prompt for prompt in told if "Kovac " in prompt]


def test_a_headline_with_a_figure_of_its_kind_does_not_name_a_story_whose_figure_is_asked():
    assert _has_figure_like("Factory fire kills 7, injures 23", "nine")
    assert _has_figure_like("Vantor expects $5 billion hit", "$4 billion")
    assert not _has_figure_like("Vantor expects $5 billion hit", "13 percent")
    assert not _has_figure_like("Vantor's 108-year curse ends", "12")
    assert not _has_figure_like("Factory fire kills 7, injures 23", "Bergen")


def test_pupils_of_a_party_are_no_organisation():
    desk = Desk(collection("The Social Democrats left. Social Democrat leader Jane Roe spoke."))
    assert not desk.is_organisation("Social Democrat")
    assert desk.is_organisation("Vantor")


def test_where_a_seat_of_government_is_is_told():
    assert _capital("Kremlin") == "Moscow"


def test_a_well_known_organisation_is_asked_for_by_what_it_is():
    assert asked_for("Goldman Sachs", "org", {}) == "Which bank"
    assert asked_for("Vantor", "org", {}) == "Which organisation"


def test_a_date_reckoned_from_a_day_far_from_the_others_is_doubted():
    from datetime import date

    plain = collection(
        *STORY, "Vantor of Norway closed its yard in Bergen on Tuesday, it said. Vantor has 12 boats."
    )
    days = (date(2021, 3, 8), date(2021, 3, 9), date(2021, 3, 20))
    story = replace(
        plain, articles=tuple(replace(a, published=day) for a, day in zip(plain.articles, days, strict=True))
    )
    doubted = far_off(story)
    assert doubted == {plain.articles[2].id}
    shown = [
        q for q in make_questions(story, find(story)).shown if "16 March 2021" in f"{q.prompt} {q.answers}"
    ]
    assert not shown


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holm expects to finish in 2027 at a cost of 5 million crowns.",
        "Marta Quill admitted there was little hope of seeing the whole of it.",
    ],
)
def test_a_deed_without_its_object_is_lost(text):
    assert has_lost(text, [(0, text.index(" ", 5), "person")])


def test_the_town_is_named_where_it_is_asked_about():
    texts = (
        f"{STORY[0]} The government of Norway sent 200 soldiers to the town to clear the rubble.",
        STORY[1],
    )
    assert not [q.prompt for q in made(*texts).shown if "the town" in q.prompt]


def test_what_is_thought_of_as_known_is_not_judged_unless_a_headline_has_it():
    texts = (f"{STORY[0]} The ban is expected to cost Vantor 12 boats and Norway 40 jobs.", STORY[1])
    assert not [q.prompt for q in made(*texts).kept if q.kind == "truefalse" and "The ban" in q.prompt]


def test_nobody_said_what_an_agency_reports():
    texts = (
        "“Some 197 workers of Vantor remain in Bergen, though nobody knows for how long,” the Associated Press said.",
        *STORY,
    )
    assert not [q.prompt for q in made(*texts).shown if q.about == "speaker" and "197" in q.prompt]


def test_a_plural_in_the_middle_of_a_prompt_is_small():
    assert lowered("Landslides cut the road in how many places?").startswith("landslides")
    assert lowered("Reuters cut the report in how many places?").startswith("Reuters")
    assert lowered("Apple cut the price in how many places?").startswith("Apple")


def test_letters_before_what_they_are_are_a_name_too():
    assert "NHK" in organisation("NHK Television").aliases
    assert "UN" not in organisation("UN Women").aliases


def test_a_country_that_a_headline_names_is_given_away():
    story = collection(
        f"{STORY[0]} Jane Roe gave evidence for Belize in 2009 with 12 others.",
        STORY[1],
        titles=("Belize wins its case", "Yard shuts"),
    )
    shown = [
        q
        for q in make_questions(story, find(story)).shown
        if q.answers[0].text == "Belize" and q.kind == "text"
    ]
    assert not shown


def test_a_sum_written_with_a_hyphen_is_one_without_too():
    assert "C$4.2 billion" in number("C$4.2-billion").names
