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
    ],
)
def test_a_toll_is_read(text, subject, value):
    (fact,) = facts(text)
    assert (fact.subject, fact.claims[0].value) == (subject, value)


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
