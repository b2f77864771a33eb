"""Quantities that accounts give for one thing are set against each other, those of two things are not; and it stays cheap."""

import pytest
from tests.stories import collection, findings

from broadsheet.facts.find import find
from broadsheet.facts.likeness import Surroundings


def differing(*texts):
    """Return the values of each fact that differs and sets free quantities or typed measures against each other."""
    return [
        tuple(c.value for c in f.claims)
        for f in findings(*texts).facts
        if f.relation in ("figure", "measures") and f.status == "differ"
    ]


@pytest.mark.parametrize(
    "one, other, values",
    [
        ("It recalled 84,000 stoves in March because of gas leaks.", "The firm said that 48,000 stoves leak gas and are recalled.", ("84,000", "48,000")),
        ("The museum will return 12 masks to Ghana, it said.", "The museum in Rotterdam is to hand back 14 masks to Ghana.", ("12", "14")),
        ("The ferry hit the pier at 30 km/h, the port said.", "The ferry was doing 42 km/h when it hit the pier, the port said.", ("30 km/h", "42 km/h")),
        ("The whale was about 12 metres long and weighed 14 tonnes.", "The whale was nearly 50ft long and weighed 14 tonnes.", ("12 metres", "50ft")),
        ("The hoard weighs 6.2 kilograms, the museum said.", "Their hoard weighing 5.8kg is in the museum.", ("6.2 kilograms", "5.8kg")),
        ("The 348-page report on the yard was published.", "The report on the yard, a 384-page report, was published.", ("348", "384")),
        ("The court sided with the fishermen by 4-1.", "The court sided with the fishermen by three judges to two.", ("4-1", "three judges to two")),
        ("The whale carried her dead calf for 17 days.", "For 16 days the whale kept her calf afloat.", ("17 days", "16 days")),
    ],
)  # fmt: skip
def test_amounts_of_one_thing_that_are_far_apart_or_of_other_units_differ(one, other, values):
    assert differing(one, other) == [values]


@pytest.mark.parametrize(
    "one, other",
    [
        ("The whale was 12 metres long.", "The whale was 40 feet long."),  # one length in two units
        ("The ferry carries 300 cars.", "The harbour in Solvik has 40 cranes."),
        ("The coins were made between 936 and 986.", "The coins were hidden by 1013."),  # years
        ("They found 986 in Solvik.", "They found 40cm in Solvik."),
        ("The whale carried her calf for 17 days.", "The calf of the whale was seen 34 days ago."),
        ("The whale carried her calf for 17 days.", "The whale carried her calf for about 16 days."),
        (
            "The train derailed in Solvik, killing nine people.",
            "Eight carriages of the train derailed in Solvik.",
        ),
        ("The book has 23 passages from hers.", "The book has more than 20 passages from hers."),
        ("Parents called 911 from the school in Solvik.", "Of parents at the school in Solvik 900 called."),
        ("The race was won in 2 hours and 11 minutes.", "The race was won in 131 minutes."),
        ("The phone runs version 8.1 of the system.", "The phone has 8 cores, the maker of the system said."),
        (
            "The firm makes 84,000 stoves. Of them 48,000 leak.",
            "The firm makes stoves, of which 48,000 leak.",
        ),
        (
            "Some 190 people remain captive in Solvik.",
            "About 200 people were seized in Solvik.",
        ),  # two slots
    ],
)
def test_amounts_of_two_things_or_one_in_two_units_do_not(one, other):
    assert differing(one, other) == []


def test_what_a_typed_slot_shows_is_not_shown_again():
    found = findings("At least 14 people were killed in Solvik.", "Seventeen people were killed in Solvik.")
    assert [f.relation for f in found.facts if f.status == "differ"] == ["toll"]


def test_a_third_account_joins_those_that_differ():
    texts = (
        "The museum will return 12 masks to Ghana in May.",
        "Ghana is to receive 14 masks from the museum.",
        "The museum sends twelve masks back to Ghana.",
    )
    assert differing(*texts) == [("12", "14", "twelve")]


def test_a_page_of_figures_is_not_compared_pair_by_pair(monkeypatch):
    compared = 0
    same = Surroundings.comparable

    def counted(*arguments):
        nonlocal compared
        compared += 1
        return same(*arguments)

    monkeypatch.setattr(Surroundings, "comparable", counted)
    prices = " ".join(f"The boat cost {1000 + n % 700:,} crowns in Solvik." for n in range(3000))
    find(collection(prices, "The boat cost 1,284 crowns in Solvik."))
    assert 0 < compared <= 51 * 51
