"""What only the sentence before tells, and names that are a place's, a spelling's or nobody's: each with a sentence of our own."""

import pytest
from tests.stories import collection, statements_of

from broadsheet.facts.find import find
from broadsheet.facts.gazetteer import country_of
from broadsheet.quiz.as_written import written_forms
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.model import NOT_SHOWN, Question
from broadsheet.quiz.pointing import points_back
from broadsheet.quiz.story import Story
from broadsheet.quiz.vague import opens_with_told

NEWS = "Vantor sold 12 boats in Bergen in May 2019. Vantor of Norway builds boats and ferries for the Baltic."
OTHER = "The Norwegian firm Vantor has sold boats to Finland. Its ferries went to Bergen."


def made(*texts: str, titles: tuple[str, ...] = ()) -> list[Question]:
    story = collection(*texts, titles=titles)
    return list(make_questions(story, find(story)).kept)


def test_nobody_is_asked_how_old_somebody_unnamed_was():
    one, two = (
        f"{NEWS} The dead man was {years} years old. The man, {years}, lived in Bergen." for years in (81, 79)
    )
    assert not [q.prompt for q in made(one, two) if "how old was the" in q.prompt.lower()]


def test_days_that_share_a_month_are_not_parted():
    told = "Vantor said its workers, aged 52 to 64, were all in Bergen between February 12 and 27."
    assert not [s for s in statements_of(collection(f"{NEWS} {told}", OTHER)) if "aged 52" in s]


def test_a_town_that_bears_an_old_name_of_a_country_is_that_town():
    assert country_of("Gold Coast") is None


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("Vantor jumped a gap of six metres between the two, on a wire.", True),
        ("Vantor is believed to be getting $20 million for the fifth.", True),
        ("Vantor has obtained both, together with four that were written later.", True),
        ("Estimates of Vantor put that cost at up to $600,000 a day.", True),
        ("Vantor jumped a gap of six metres between the two roofs of Bergen.", False),
        ("Vantor has obtained both boats in Bergen.", False),
    ],
)
def test_one_of_two_that_only_the_sentence_before_names(text, back):
    at = text.find("Vantor")
    assert points_back(text, [(at, at + 6, "org")]) == back


def test_where_somebody_is_from_is_no_employer():
    told = "Warren Quill, a retired bond trader from Lundwick who runs Vantor, sold 12 boats in Bergen."
    assert not [
        q.prompt for q in made(f"{NEWS} {told}", OTHER) if "at which" in q.prompt and "Quill" in q.prompt
    ]


def test_a_name_in_capitals_at_its_beginning_is_no_form_of_its_own():
    found = find(
        collection("DANIEL Quillick broke his ankle. Daniel Quillick is an actor. Daniel Quillick was brave.")
    )
    assert "DANIEL Quillick" not in written_forms(found.mentions).get("Daniel Quillick", ())


def test_a_place_that_tells_which_noun_is_meant_is_no_gap():
    told = "The Hollywood star Ada Lund broke an ankle on a boat of Vantor in Bergen in 2019."
    assert not [
        q.prompt
        for q in made(f"{NEWS} {told}", OTHER)
        if "The _____ star" in q.prompt and q.quality > NOT_SHOWN
    ]


def test_another_accounts_spelling_of_a_name_is_right_too():
    one = (
        f"{NEWS} Vantor chief Eirik Hauglund said he would sell 12 boats in Bergen. Hauglund left on Monday."
    )
    two = (
        f"{OTHER} Vantor chief Eirik Haugland said he would sell 12 boats in Bergen. Haugland left on Monday."
    )
    names = [
        set(answer.names)
        for q in made(one, two)
        for answer in q.answers
        if answer.text in ("Eirik Hauglund", "Eirik Haugland")
    ]
    assert names
    assert all({"Eirik Hauglund", "Eirik Haugland"} <= each for each in names)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The factory was the scene of a fire in 1962.", True),
        ("The machine, a 2006 Alpseil, stood still.", True),
        ("The ferry was the scene of a fire in 1962.", False),
        ("The low-budget factory was shut in 1962.", False),
        ("The factory of Vantor was shut in 1962.", False),
    ],
)
def test_a_thing_that_no_headline_has_was_told_before(text, told):
    story = Story(
        frozenset(),
        frozenset(),
        frozenset(),
        {},
        frozenset(),
        several_events=False,
        headed=frozenset({"ferry"}),
    )
    assert opens_with_told(text, story) == told
