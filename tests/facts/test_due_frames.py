"""What is due, called off, hurt or taken: one such thing a story has, by which its accounts are compared."""

import pytest
from tests.stories import findings


def details(*texts: str) -> dict[str, tuple[str, list[str]]]:
    """Return subject -> (status, keys) of the `detail` facts of one article a text."""
    facts = (fact for fact in findings(*texts).facts if fact.relation == "detail")
    return {fact.subject: (fact.status, [claim.key for claim in fact.claims]) for fact in facts}


@pytest.mark.parametrize(
    ("one", "other", "subject"),
    [
        (
            "About 320 flights were called off.",
            "In all, 410 flights were cancelled.",
            "how many were called off",
        ),
        ("Vantor scrapped 451 sailings.", "Vantor called off 460 sailings.", "how many were called off"),
        (
            "It draws about 1.8 million people a year.",
            "It has more than two million guests a year.",
            "how many come a year",
        ),
        (
            "Vantor was given until March 30 to turn over files.",
            "It has until March 23 to produce files.",
            "the deadline",
        ),
        ("The union will sue after March 23 unless they come.", "The deadline is March 30.", "the deadline"),
        ("The suit is set for trial in October.", "That case goes to trial in January.", "when the trial is"),
        (
            "They are due home on December 20.",
            "They are scheduled to come back Dec. 13.",
            "when they are due back",
        ),
        (
            "He broke his left ankle in Bergen.",
            "Two bones in his right leg are broken.",
            "which leg was hurt",
        ),
        (
            "That made him number 61 in the world.",
            "It made him the world number 63.",
            "the place in the world",
        ),
        (
            "They have taken in $2.1 billion worldwide.",
            "They have made $2.9 billion at the box office.",
            "what they took",
        ),
    ],
)
def test_two_accounts_that_tell_it_differently_differ(one, other, subject):
    assert details(one, other)[subject][0] == "differ"
    assert details(one, one)[subject][0] == "agree"


def test_what_one_account_has_twice_is_of_no_one_thing():
    many = "They are due home on December 20. The others are due back on December 24."
    assert "when they are due back" not in details(
        f"It began on 2 May. It went on. {many}", "They are due home on December 13."
    )


def test_what_did_not_come_is_not_counted():
    assert "how many were called off" not in details(
        "Vantor did not cancel 320 flights.", "It cancelled 410 flights."
    )
