"""What each name is taken for, and which short form means which long one."""

import pytest
from tests.stories import findings, mentions

TYPES = {
    "person by given name": ("Sarah Quillon opened the plant in the morning.", "person", "Sarah Quillon"),
    "person by honorific": ("The plant was opened by Mr. Quillon.", "person", "Quillon"),
    "person by role": ("The plant was opened by chairman Oru Quillon.", "person", "Oru Quillon"),
    "person, family name first": (
        "The plant was opened by Chinese President Zhao Mingyu.",
        "person",
        "Zhao Mingyu",
    ),
    "person by initial": ("The plant was opened by Tarn B. Quillon.", "person", "Tarn B. Quillon"),
    "person by age": ("They met Orla Quillon, 43, in the harbour.", "person", "Orla Quillon"),
    "org by head": ("They sold it to Quillon Industries.", "org", "Quillon Industries"),
    "org by suffix": ("They sold it to Quillon Ltd.", "org", "Quillon Ltd"),
    "org by descriptor before": ("They sold it to the shipping giant Quillon.", "org", "Quillon"),
    "org with an ampersand": ("They sold it to Quillon & Tarn.", "org", "Quillon & Tarn"),
    "org of": ("They sold it to the University of Lindhaven.", "org", "University of Lindhaven"),
    "org in capitals": ("They sold it to QTB last week.", "org", "QTB"),
    "country": ("They sold it to Norway.", "place", "Norway"),
    "country, dotted": ("They sold it to the U.S. last week.", "place", "U.S."),
    "capital": ("They sold it in Oslo.", "place", "Oslo"),
    "place by head": ("They met near Quillon Bay.", "place", "Quillon Bay"),
    "place by descriptor": ("They met in the town of Quillon.", "place", "Quillon"),
    "nationality": ("They sold it to a Norwegian farmer.", "nationality", "Norwegian"),
    "product": ("They showed the Quillon X20 tablet.", "product", "Quillon X20"),
    "event": ("They met at the Quillon Cup.", "event", "Quillon Cup"),
    "money": ("They sold it for $5 billion.", "money", "$5 billion"),
    "percent": ("They sold 14.3 percent of it.", "percent", "14.3 percent"),
    "number": ("They sold 1,180 boats.", "number", "1,180"),
    "date": ("They sold it on May 15, 2019.", "date", "May 15, 2019"),
}


@pytest.mark.parametrize("text, kind, name", TYPES.values(), ids=TYPES)
def test_what_a_name_is_taken_for(text, kind, name):
    assert name in mentions(findings(text), kind)


@pytest.mark.parametrize(
    "text",
    [
        "Nobody knew. Boats were sold. Many people waved.",
        "Early on Monday they left. Then they came back.",
        "I was there, and I saw it.",
        "BOATS WERE SOLD.",
    ],
)
def test_a_capital_at_the_start_of_a_sentence_makes_no_name(text):
    found = findings(text)
    assert [m.text for m in found.mentions if m.type not in ("date", "number")] == []


def names_of(found):
    return {mention.text: mention.name for mention in found.mentions}


LINKS = {
    "last name": ("Sarah Quillon opened it. Later Quillon left.", "Quillon", "Sarah Quillon"),
    "last name with honorific": ("Sarah Quillon opened it. Later Ms. Quillon left.", "Quillon", "Sarah Quillon"),
    "family name first": ("President Zhao Mingyu opened it. Later Zhao left.", "Zhao", "Zhao Mingyu"),
    "middle initial": ("Sarah B. Quillon came. Sarah Quillon left. Sarah Quillon slept.", "Sarah B. Quillon", "Sarah Quillon"),
    "acronym": ("The Office of Tide Watching (OTW) measured it. The OTW left.", "OTW", "Office of Tide Watching"),
    "country's short form": ("They sold it to the US, and it was the US that paid.", "US", "United States"),
    "nationality": ("They sold it to a Norwegian farmer.", "Norwegian", "Norway"),
}  # fmt: skip


@pytest.mark.parametrize("text, short, long", LINKS.values(), ids=LINKS)
def test_which_name_a_short_form_means(text, short, long):
    assert names_of(findings(text))[short] == long


def test_a_short_form_links_over_the_articles_of_a_collection():
    found = findings("Quillon left early, and chairman Quillon came back.", "Sarah Quillon opened it.")
    assert names_of(found)["Quillon"] == "Sarah Quillon"


def test_two_people_of_one_family_are_not_made_one():
    found = findings("Sarah Quillon and Peter Quillon came. Later Quillon left.")
    assert names_of(found)["Quillon"] == "Quillon"


def test_an_acronym_that_the_capitals_do_not_spell_is_not_linked():
    found = findings("The Office of Tide Watching (ABC) measured it. The ABC left.")
    assert names_of(found)["ABC"] == "ABC"


def test_one_thing_has_one_type_in_all_its_places():
    found = findings(
        "Sarah Quillon opened it. Quillon left.", "In Quillon there was a boat; chairman Quillon sold it."
    )
    assert {m.type for m in found.mentions if m.text == "Quillon"} == {"person"}


def test_possessives_are_no_part_of_a_name():
    found = findings("Orbelin's boat and Orbelin’s yard were sold to the boys' club.")
    assert [m.text for m in found.mentions] == ["Orbelin", "Orbelin"]
