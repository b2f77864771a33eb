"""How many people an event hurt or held, and that accounts which differ in it are set against each other."""

import pytest
from tests.stories import findings


def facts(*texts: str):
    return [fact for fact in findings(*texts).facts if fact.relation == "toll"]


@pytest.mark.parametrize(
    "text, subject, value",
    [
        ("At least 14 people were injured in Solvik.", "people injured", "At least 14"),
        ("Seventeen people were hurt when the boat sank.", "people injured", "Seventeen"),
        ("The blast shook Solvik, killing three workers.", "people killed", "three"),
        ("Police said 230 people were aboard the boat.", "people aboard", "230"),
        ("Police arrested 12 fans after the match in Solvik.", "people arrested", "12"),
        ("The death toll rose to 12 in Solvik.", "people killed", "12"),
        ("The fire brought the toll to at least 14.", "people killed", "at least 14"),
        ("The blast in Solvik claimed 14 lives.", "people killed", "14"),
        ("Eleven people are known to have died in Solvik.", "people killed", "Eleven"),
        (
            "The number of bodies recovered from the boat and the waters around it rose to 11.",
            "people killed",
            "11",
        ),
        ("Officials put the number of people killed in the blast at 14.", "people killed", "14"),
        ("The number of people sickened in the outbreak has risen to 41.", "people sickened", "41"),
        ("One woman has died in Solvik and the shop was shut.", "people killed", "One"),
        ("Some 34 workers had fallen ill in Solvik.", "people sickened", "Some 34"),
        ("Thirteen people have needed hospital care in Solvik.", "people hospitalised", "Thirteen"),
        ("Eight people were taken to a hospital in Solvik.", "people hospitalised", "Eight"),
        ("At least 19 people were taken to hospital.", "people hospitalised", "At least 19"),
        ("Gunmen said 34 people were taken from Solvik.", "people abducted", "34"),
        ("The cereal was linked to 34 illnesses.", "people sickened", "34"),
    ],
)
def test_a_toll_is_read(text, subject, value):
    (fact,) = facts(text)
    assert (fact.subject, fact.claims[0].value) == (subject, value)


@pytest.mark.parametrize(
    "text",
    [
        "Smoking causes 450 deaths a year.",
        "Norway has counted 5,350 deaths from the virus.",
        "There were 40 deaths in 2019.",
        "A father of four died in Norway.",
    ],
)
def test_a_count_of_a_year_or_a_country_is_no_toll(text):
    assert facts(text) == []


def test_who_is_called_by_his_age_is_whom_the_sentence_before_names():
    found = findings("Jane Roe left Vantor. The 24-year-old came to Solvik.", "Jane Roe, 23, left Vantor.")
    (fact,) = [fact for fact in found.facts if fact.relation == "age"]
    assert (fact.subject, fact.status, {claim.key for claim in fact.claims}) == (
        "Jane Roe",
        "differ",
        {"24", "23"},
    )
    several = findings("Jane Roe and Ann Holm left. The 24-year-old came to Solvik.")
    assert not [fact for fact in several.facts if fact.relation == "age"]


def test_accounts_with_different_tolls_differ():
    (fact,) = facts("14 people were injured in Solvik.", "Seventeen people were hurt in Solvik.")
    assert (fact.status, fact.difference) == ("differ", "value")


def test_a_number_in_words_agrees_with_digits():
    (fact,) = facts("14 people were injured in Solvik.", "Fourteen people were injured in Solvik.")
    assert fact.status == "agree"


def test_a_negation_and_a_passive_are_kept_in_the_relation():
    found = findings(
        "Norland does not share the concerns of Vantor. Vantor was prohibited from sailing there."
    )
    relations = {fact.relation for fact in found.facts if fact.claims[0].type == "clause"}
    assert {"not share", "be prohibited"} <= relations


def test_a_child_before_or_after_whose_name_an_age_stands_is_a_person():
    found = findings(
        "Rescuers pulled a 7-year-old girl, Yamile Quonset, alive.", "Tiny Yamile Quonset, nine, was trapped."
    )
    (fact,) = [fact for fact in found.facts if fact.relation == "age"]
    assert (fact.subject, fact.status) == ("Yamile Quonset", "differ")


def test_the_price_of_a_purchase_is_what_the_deal_is_worth():
    found = findings(
        "Sarnum agreed to buy paint maker Northlake for C$4.2 billion.",
        "Northlake backed a C$4.8-billion offer from Sarnum.",
    )
    (fact,) = [fact for fact in found.facts if fact.relation == "worth"]
    assert (fact.status, {claim.key for claim in fact.claims}) == ("differ", {"C$4200000000", "C$4800000000"})
