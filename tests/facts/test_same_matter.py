"""Counts, lengths of time and sums that accounts tell of one thing in other words, and near misses."""

import pytest
from tests.facts.test_differences import differing
from tests.stories import collection

from broadsheet.facts.find import find
from broadsheet.facts.slots.lengths import days_of

HOW_LONG = [
    ("Jane Roe has signed a three-and-a-half-year contract.", "Jane Roe put pen to paper on a four-year deal.", ("three-and-a-half-year", "four-year")),
    ("Veltel was barred from bidding for two years.", "An 18-month ban keeps Veltel out.", ("two years", "18-month")),
    ("The mill will stay closed for at least two weeks.", "A six-week closure of the mill lies ahead.", ("two weeks", "six-week")),
    ("It took eleven days to raise the barge.", "The operation took three weeks.", ("eleven days", "three weeks")),
    ("Jane Roe was in office for 13 months.", "She spent almost two years in charge of the port.", ("13 months", "two years")),
    ("The miners were trapped underground for 30 hours.", "They came up after four days trapped in the dark.", ("30 hours", "four days")),
]  # fmt: skip
HOW_MANY = [
    ("Veltel is recalling about 62,000 heaters.", "Veltel said 26,000 heaters are affected.", ("about 62,000", "26,000")),
    ("Norway agreed to the return of seven sculptures.", "The repatriation of nine idols was sealed.", ("seven", "nine")),
    ("Three raiders stole 140 coins.", "The theft of 214 medals was noticed on Monday.", ("140", "214")),
    ("Veltel has cancelled 70 flights.", "Some 95 flights were cancelled.", ("70", "Some 95")),
]  # fmt: skip
SUMS = [
    ("Solvik paid a record fee of £300,000 for her.", "She is the most expensive keeper in the land, at £420,000.", ("£300,000", "£420,000")),
    ("A court ordered the Norwegian line to pay $3 million.", "Veltel must pay $4.1m for it.", ("$3 million", "$4.1m")),
    ("The firm has received €2 million from ports.", "The firm took in €2.6 million.", ("€2 million", "€2.6 million")),
]  # fmt: skip


@pytest.mark.parametrize(
    "relation, one, other, values",
    [
        *(("paid", *row) for row in SUMS),
        *(("lasts", *row) for row in HOW_LONG),
        *(("how_many", *row) for row in HOW_MANY),
    ],
)
def test_accounts_differ(relation, one, other, values):
    assert differing(relation, one, other) == values


@pytest.mark.parametrize(
    "relation, one, other",
    [
        ("lasts", "Jane Roe signed a four-year contract.", "Jane Roe signed a deal for 48 months."),
        ("lasts", "Jane Roe signed a four-year contract. Ann Holm has a two-year contract.", "Jane Roe signed a five-year contract."),
        ("lasts", "Jane Roe signed a four-year contract.", "Ann Holm was banned for two years."),
        ("lasts", "Jane Roe was not banned for two years.", "Jane Roe was banned for six months."),
        ("paid", "A court ordered Veltel to pay $3 million.", "Veltel must pay €4.1m."),
        ("paid", "Solvik paid a fee of £300,000.", "Solvik pays a fee of £420,000 a year."),
        ("paid", "A court ordered Veltel to pay $3 million.", "It rose. It fell. It rose. Veltel must pay $4m, and Bolt must pay $2m."),
        ("how_many", "Veltel is recalling 62,000 heaters.", "In Norway 300 lamps were recalled last year."),
        ("how_many", "Veltel has cancelled 70 flights.", "Veltel has cancelled 70 departures."),
        ("how_many", "Veltel sells 70 boats a year.", "Veltel sold 95 boats."),
        ("how_many", "The thieves stole 140 coins.", "Norway returned 120 coins."),
    ],
)  # fmt: skip
def test_near_misses_are_not_shown(relation, one, other):
    assert differing(relation, one, other) is None


@pytest.mark.parametrize(
    "words, days",
    [("three-and-a-half-year", 3.5), ("two and a half years", 2.5), ("18 months", 1.5), ("a year and a half", 1.5),
     ("half a year", 0.5), ("18 - month", 1.5), ("a decade", 10), ("four years", 4), ("many years", None)],
)  # fmt: skip
def test_a_stretch_of_time_is_read_in_days(words, days):
    found = days_of(words)
    assert found == pytest.approx(days * 365.25) if days else found is None


def ages(*accounts, relation="age"):
    """Return (subject, status, keys) of the facts of ages; an account is its headline and its text."""
    story = collection(*(text for _, text in accounts), titles=[title for title, _ in accounts])
    return [
        (fact.subject, fact.status, [claim.key for claim in fact.claims])
        for fact in find(story).facts
        if fact.relation == relation
    ]


def test_whom_the_headline_names_is_called_by_an_age():
    one = (
        "Mayor Jane Roe goes",
        "Jane Roe left, said Ann Holm. Ann Holm spoke. The former mayor, 54, will write. Roe fell.",
    )
    assert ages(one, ("Roe out", "Jane Roe, 52, left. Roe went home.")) == [
        ("Jane Roe", "differ", ["54", "52"])
    ]
    two = ("Mayor goes", "Jane Roe left, said Ann Holm. The former mayor, 54, will write.")
    assert ages(two) == []


def test_an_age_at_the_time_is_not_the_age_now():
    then = ("Find", "Jane Roe was 11 when she saw it.")
    now = ("Find", "Jane Roe, 13, spoke.")
    assert ages(then, now) == [("Jane Roe", "single", ["13"])]
    other = ("Find", "Ann Holm is the mother. Jane, then 12, saw it.")
    assert ages(then, other, relation="age_then") == [("Jane Roe", "differ", ["11", "12"])]


def test_a_given_name_that_two_persons_share_names_neither():
    two = ("Find", "Jane Roe was 11 when she saw it. Jane Poe came.")
    assert ages(two, ("Find", "Jane, then 12, saw it."), relation="age_then") == [
        ("Jane Roe", "single", ["11"]),
        ("Jane", "single", ["12"]),
    ]
