"""Charges, debts, journeys, homes and bodies told in other words; names and months that look like something else."""

import pytest
from tests.facts.test_differences import differing
from tests.facts.test_speakers import said_by
from tests.stories import findings

DETAILS = [
    ("Ann Holm was booked on eight counts of murder.", "Ann Holm faces two counts of murder.", ("eight", "two")),
    ("It was the worst crash there since 1989.", "It is the deadliest on that line since 2010.", ("1989", "2010")),
    ("With net debt of £1.6 billion the firm was sold.", "It takes on £2 billion of debt.", ("£1.6 billion", "£2 billion")),
    ("The train was bound for Bergen from Oslo.", "The train was on its way to Molde from Oslo.", ("Bergen", "Molde")),
    ("They saw it in a slab of dark grey limestone.", "They were turning slabs of sandstone.", ("limestone", "sandstone")),
    ("The island has been independent since 1961.", "It broke away from Britain in 1964.", ("1961", "1964")),
    ("A coalition of seven parties chose her.", "Eight opposition parties stood behind her.", ("seven", "Eight")),
    ("There is a reward of 250,000 euros.", "Officials offered 500,000 euros for tips.", ("250,000 euros", "500,000 euros")),
    ("Two display cases had been smashed.", "They broke three glass cases.", ("Two", "three")),
    ("She spoke at a conference in Bergen.", "The conference in Molde was hers.", ("Bergen", "Molde")),
    ("Thousands were in the streets of the capital.", "Tens of thousands of people took over the streets.", ("Thousands", "Tens of thousands")),
    ("The yard is run by Norsk Papir, a private company.", "State-owned Norsk Papir runs the yard.", ("private", "State-owned")),
    ("The boat was built by Veltel, a non-profit.", "The boat is the work of Veltel, a private firm.", ("non-profit", "private")),
]  # fmt: skip
LENGTHS = [
    ("The blaze was put out after two hours.", "The blaze took around four hours to bring under control.", ("two hours", "four hours")),
    ("The first engine reached the spot within 15 minutes.", "Rescue teams took more than an hour to arrive.", ("15 minutes", "an hour")),
    ("The net was switched off for 36 hours.", "Phone links were cut off for two days.", ("36 hours", "two days")),
    ("They get a year of free monitoring.", "They were offered 18 months of monitoring.", ("a year", "18 months")),
    ("Jane Roe left after her 12 years in charge.", "The departure in May of Jane Roe after 14 years was news.", ("12 years", "14 years")),
    ("A committee was given three days to report.", "They will submit their findings in seven days.", ("three days", "seven days")),
]  # fmt: skip


@pytest.mark.parametrize(
    "relation, one, other, values",
    [
        *(("detail", *row) for row in DETAILS),
        *(("lasts", *row) for row in LENGTHS),
        ("home", "Ann Holm, 23, from Oslo, was found.", "Ann Holm, who lives in Bergen, was found.", ("Oslo", "Bergen")),
        ("spelled", "They drove to Marrakech by night.", "They drove to Marrakesh by night.", ("Marrakech", "Marrakesh")),
        ("spelled", "Runner Diane Farrow won.", "Runner Dianne Farrow won.", ("Diane Farrow", "Dianne Farrow")),
    ],
)  # fmt: skip
def test_accounts_differ(relation, one, other, values):
    assert differing(relation, one, other) == values


@pytest.mark.parametrize(
    "relation, one, other",
    [
        ("home", "Ann Holm, from Norway, was found.", "Ann Holm, from Oslo, was found."),
        ("spelled", "They drove to Granada by night.", "They drove to Grenada by night."),
        ("spelled", "Runner Jean Farrow won.", "Runner Joan Farrow won."),
        ("detail", "Molde beat Bergen 6-3, 6-4 in the final.", "It was a 6-3, 6-4 win for Molde."),
        ("detail", "Until now, the earliest bones were 200,000 years old.", "The bones are 290,000 years old."),
        ("contrast", "The probe crashed into the moon.", "So far only Norway and Canada have landed on the moon."),
        ("figure", "All 148 people on the plane died.", "There were 142 passengers and six crew on the plane that died."),
        ("toll", "The crash hurt them: 63 were slightly injured.", "In the crash 17 were critically injured."),
        ("happened_in", "A jet crashed near Gander.", "It was fitted after a jet crashed at Halifax in 2011."),
        ("source", "The country announced that the ferry sank off Solvik.", "Police said that the ferry sank off Solvik."),
        ("wording", "“There was no need for it, we see that,” Ann Holm said.", "“It was a silence in there,” Ann Holm said."),
    ],
)  # fmt: skip
def test_what_is_no_difference(relation, one, other):
    assert differing(relation, one, other) is None


@pytest.mark.parametrize(
    "text, name",
    [
        ("General director Jan Willem Holm said it was closed.", "Jan Willem Holm"),
        ("Raymond Earl Tolliver was booked into the jail.", "Raymond Earl Tolliver"),
        ("Shoppers met on the August Bridge in Solvik.", "August Bridge"),
    ],
)
def test_a_month_or_a_rank_inside_a_name_is_part_of_it(text, name):
    assert name in {mention.name for mention in findings(text).mentions}


def test_a_month_with_its_day_stays_a_date():
    assert {m.text for m in findings("It closed on Jan 14 in Solvik.").mentions if m.type == "date"} == {
        "Jan 14"
    }


def test_counts_of_a_crime_are_no_noblemen():
    found = findings("Ann Holm was booked on two counts of murder.")
    assert not [fact for fact in found.facts if fact.relation == "title"]


@pytest.mark.parametrize(
    "text",
    [
        "The regulator spoke. Mr Quill had called it “baseless”, adding: “I have acted in the interest of truth.”",
        "Veltel said it was sorry.\n“People trusted us with their boats,” Tom Quill, chief executive, told analysts on a call.",
    ],
)
def test_who_speaks_stands_behind_a_post_or_before_another_quotation(text):
    assert said_by(findings(text)).endswith("Quill")
