"""What is a name and whose, and which day a date is, by what stands around it."""

import pytest
from tests.stories import claims, collection, findings

from broadsheet.facts.find import find


def test_numbers_from_seventy_on_are_no_names():
    found = findings("Seventy-two boats sank. Ninety-one people came.")

    assert [(m.type, m.name) for m in found.mentions] == [("number", "72"), ("number", "91")]


def test_an_article_after_a_dateline_is_no_name():
    found = findings("BERGEN, Norway (Reuters) - An Orlane boat sank.")

    assert [m.name for m in found.mentions if m.type != "place"] == ["Reuters", "Orlane"]


def test_a_preposition_that_opens_a_sentence_is_no_name():
    found = findings("In Solvik-Tarn, a district of Oslo, some came early.")

    assert [m.name for m in found.mentions][:1] == ["Solvik-Tarn"]


def test_a_sum_after_a_short_form_is_one():
    found = findings("The bank lost Rs 11.2 crore and RM 3 million. It printed Rs 500 notes.")

    assert [(m.type, m.name) for m in found.mentions] == [
        ("money", "Rs 112000000"), ("money", "RM 3000000"), ("money", "Rs 500"),
    ]  # fmt: skip


def test_a_name_in_capitals_at_a_reports_start_is_the_same_name():
    found = findings("BAY of Solvik Council met. Later the Bay of Solvik Council voted.")

    assert {m.name for m in found.mentions} == {"Bay of Solvik Council"}


def test_a_family_name_first_is_known_where_the_given_name_never_stands_alone():
    found = findings("Dong Jianvik came to Oslo. Dong said so. Dong left.")

    assert {m.name for m in found.mentions if m.type == "person"} == {"Dong Jianvik"}


def test_words_on_a_banner_are_nobodys():
    found = findings(
        'Nils Holm teaches in Molde. His students hung out a sheet with the words: "You have an excuse for being late."'
    )

    assert [q.speaker for q in found.quotations if q.speaker and q.speaker.name == "Nils Holm"] == []


def test_the_company_is_not_one_named_in_passing():
    found = findings(
        "Orlane sold two jets. Orlane staff were told. Orlane shares rose. A note by analysts at Vantor was cool. "
        "The company said it would sell its boats."
    )

    assert not [claim for claim in found.claims if claim.subject == "Vantor" and claim.relation == "say"]


@pytest.mark.parametrize(
    ("text", "date_named"),
    [
        ("Norway ordered that the boats be raised by September 1.", "2021-09-01"),
        ("Norway had sold 12 boats by October.", "2020-10"),
        ("The race in Oslo is next Saturday.", ""),
    ],
)
def test_a_deadline_is_to_come(text, date_named):
    assert date_named in [m.name for m in findings(text).mentions if m.type == "date"]


@pytest.mark.parametrize(
    "text", ["It was hepatitis A. In 2013 it came back.", "They found vitamin C. The boat sank."]
)
def test_a_letter_ends_a_sentence_before_a_word_that_opens_one(text):
    assert len(find(collection(text)).readings()[0].sentences) == 2


def test_an_initial_ends_no_sentence():
    assert len(find(collection("It was J. Holm who came.")).readings()[0].sentences) == 1


def test_a_wife_is_not_her_husband():
    found = findings("Nils Tarnvik, 77, was jailed. Mr Tarnvik said nothing. Mrs Tarnvik wept.")

    assert [m.name for m in found.mentions if m.type == "person"] == ["Nils Tarnvik", "Nils Tarnvik", "Mrs Tarnvik"]  # fmt: skip


def test_a_family_name_before_which_is_its_firms():
    found = findings("Murat Tarnvik spoke. Tarnvik, which is based in Oslo, owns Tarnvik Holding.")

    assert [(m.name, m.type) for m in found.mentions if m.text == "Tarnvik"] == [("Tarnvik Holding", "org")]


def test_a_sport_and_a_country_are_a_body():
    found = findings("Athletics Norway said that it was sorry.")

    assert [(m.name, m.type) for m in found.mentions] == [("Athletics Norway", "org")]


def test_the_title_of_the_next_in_a_list_is_not_ones_own():
    found = findings("Commander Ada Holm, NASA flight engineer Nils Quill and Marta Berg may land in May.")

    assert {(claim.subject, claim.value) for claim in claims(found, "title")} == {
        ("Ada Holm", "Commander"), ("Nils Quill", "flight engineer"),
    }  # fmt: skip


def test_what_is_no_body_has_no_lawyer():
    found = findings("The Holm Foundation spoke. Ada Quill, the estate's lawyer, said so.")

    assert claims(found, "works_for") == []


def test_his_car_is_no_firm_that_blames():
    found = findings(
        "Vantor runs the plant. A man said that his Toyota was hit. The firm blames thawing ground."
    )

    assert [claim.subject for claim in claims(found, "blame")] in ([], ["Vantor"])


def test_the_firm_is_no_place_where_a_factory_is():
    found = findings(
        "Workers at a factory in Tarnvik are safe. Ada Holm said that Tarnvik was a key site. The firm began in 1868."
    )

    assert not [
        claim for claim in found.claims if claim.subject == "Tarnvik" and claim.value.startswith("in 1868")
    ]


@pytest.mark.parametrize(
    ("text", "date_named"),
    [
        ("Norway and Chad met in March this year.", "2021-03"),
        ("Norway and Chad met on 5 June last year.", "2020-06-05"),
        ("The visit comes ahead of elections in January that Norway expects.", "2022-01"),
        ("The vote was held in January in Norway.", "2021-01"),
    ],
)
def test_a_month_has_the_year_that_its_sentence_gives(text, date_named):
    assert date_named in [m.name for m in findings(text).mentions if m.type == "date"]


def test_what_only_looks_like_a_name_is_none():
    found = findings(
        "They wrote #Quilltarns and thanked @Quillon. Two-thirds of it was sold at 6 a.m. on top of one another."
    )
    assert [m.text for m in found.mentions] == []


def test_a_peoples_adjective_alone_is_the_airline_that_the_article_names():
    found = findings(
        "They flew on American Airlines. American pledged to help. An American pilot flew on American."
    )
    assert [(m.type, m.name) for m in found.mentions if m.text == "American"] == [
        ("org", "American Airlines"),
        ("nationality", "United States"),
        ("org", "American Airlines"),
    ]


def test_somebodys_office_that_is_spoken_for_makes_no_organisation_of_them():
    found = findings("A spokesman for Quillon's office said so. Sarah Quillon left. President Quillon slept.")
    assert {m.type for m in found.mentions if m.text == "Quillon"} == {"person"}


def test_one_of_several_counts_and_one_another_does_not():
    found = findings("One of the boats sank, one involving them and one that came later did not.")
    assert [(m.text, m.type) for m in found.mentions] == [("One", "number")]


def test_a_city_s_name_alone_is_whoever_the_story_calls_so_in_full():
    told = findings("Mike Montgomery threw the ball. But Montgomery came in for the save.")
    assert {m.name for m in told.mentions} == {"Mike Montgomery"}
    there = findings("Mike Montgomery lived in Montgomery. But Montgomery is far.")
    assert {m.type for m in there.mentions if m.text == "Montgomery"} == {"place"}


def test_a_man_whom_somebody_speaks_for_is_no_firm():
    told = "Cole Brannick left Vantor in May. A spokesman for Brannick declined to comment in Bergen."
    assert {m.name for m in findings(told).mentions if m.text == "Brannick"} == {"Cole Brannick"}
    alone = "A spokesman for Tarnex declined to comment in Bergen."
    assert {m.type for m in findings(alone).mentions if m.text == "Tarnex"} == {"org"}


@pytest.mark.parametrize(
    "text",
    [
        "The bulk carrier Orlane was boarded off Oslo. The Orlane lost contact with its owners.",
        "They came from the cargo ship Orlane. The Orlane was managed from Oslo.",
        "It lost contact with its mother ship, Orlane, last Thursday. Orlane was launched in 2016.",
        "Signals were detected by Orlane, the orbiter that carried it. Orlane was launched in 2016.",
        "The Orlane - a Panama-registered bulk carrier - was carrying sand. The Orlane sank.",
    ],
)
def test_what_sails_or_flies_under_a_name_is_no_firm(text):
    assert {m.type for m in findings(text).mentions if m.name == "Orlane"} == {"product"}


def test_a_carrier_that_is_no_ship_is_a_firm():
    assert {m.type for m in findings("The carrier Orlane sold phones.").mentions if m.name == "Orlane"} == {
        "org"
    }


def test_whose_mother_stands_before_a_name_is_a_person():
    found = findings("It is him, said Rehana Begum, the mother of Tarnik Orlam, a deckhand from Solvik.")

    assert [m.type for m in found.mentions if m.name == "Tarnik Orlam"] == ["person"]


@pytest.mark.parametrize(
    "text", ["The Center for Bird Studies said so.", "The Center of Ocean Tides in Oslo said so."]
)
def test_a_center_that_is_for_something_is_no_center_of_a_team(text):
    named = find(collection(text)).mentions[0]
    assert named.type == "org"
    assert named.name.startswith("Center ")
