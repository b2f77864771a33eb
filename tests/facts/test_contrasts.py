"""Accounts that take different sides of one matter in words are set against each other; those that do not are not."""

import pytest
from tests.stories import findings


def differing(*texts):
    """Return the values of each `contrast` fact that differs."""
    return [
        tuple(c.value for c in f.claims)
        for f in findings(*texts).facts
        if f.relation == "contrast" and f.status == "differ"
    ]


@pytest.mark.parametrize(
    "one, other, values",
    [
        ("The voluntary closure of the ferry route began.", "The port has been ordered by the state to begin the closure.", ("voluntary", "ordered by")),
        ("The closure was the port's own choice.", "The port was forced to begin the closure of the route.", ("own choice", "forced to")),
        ("Harbour master Jane Roe resigned on Monday.", "The mayor of Solvik sacked the harbour master on Monday.", ("resigned", "sacked")),
        ("The harbour board ruled 4-1 for the port.", "All five members of the harbour board ruled for the port.", ("4-1", "All five members")),
        ("The board was unanimous in its ruling.", "The board reached its ruling by a narrow majority.", ("unanimous", "by a narrow majority")),
        ("The sirens had gone off in Solvik.", "In Solvik the sirens did not sound.", ("gone off", "sound")),
        ("The concert in Solvik was cancelled.", "The concert in Solvik was postponed to May.", ("cancelled", "postponed")),
        ("The captain had fallen asleep on the bridge.", "The captain was awake on the bridge.", ("asleep", "awake")),
        ("Police say the fire was deliberate.", "The fire was an accident, police said.", ("deliberate", "an accident")),
        ("Ownership of the masks passes to Ghana.", "The masks go to Ghana on loan; the transfer of ownership still needs approval.", ("Ownership", "on loan")),
        ("Jane Roe accepted the offer from Veltel.", "Jane Roe turned down the offer from Veltel.", ("accepted", "turned down")),
        ("Until May the port is run by Jane Roe.", "Ann Holm takes over for the time being.", ("Jane Roe", "Ann Holm")),
        ("Veltel paid the fine in May.", "Veltel did not pay the fine.", ("paid", "did not pay")),
        ("Wolny had nodded off in his chair.", "The master was awake and read a book.", ("nodded off", "awake")),
        ("Jane Roe was stabbed.", "The victim was shot twice.", ("stabbed", "shot")),
    ],
)  # fmt: skip
def test_opposite_words_for_one_matter_differ(one, other, values):
    assert differing(one, other) == [values]


@pytest.mark.parametrize(
    "one, other",
    [
        (
            "The voluntary closure of the ferry route began.",
            "The port has been ordered by the state to buy cranes.",
        ),
        ("Harbour master Jane Roe resigned.", "The opposition filed a motion to sack the harbour master."),
        ("Harbour master Jane Roe resigned.", "The harbour master could be sacked."),
        ("The captain was asleep on the bridge.", "The captain was not awake on the bridge."),
        (
            "The concert was cancelled. The concert was only postponed, Ann Holm said.",
            "The concert was postponed.",
        ),
        ("Until May the port is run by Jane Roe.", "Ann Holm takes over the shop."),
        ("Veltel paid the fine in May.", "Veltel did not pay the staff."),
        ("Veltel paid the fine in May. It had not done so before.", "Bolt Inc did not pay the fine."),
        ("Veltel did not pay the fine in May. Veltel paid the fine in June.", "Veltel paid the fine."),
    ],
)
def test_near_misses_are_not_shown(one, other):
    assert differing(one, other) == []


def test_what_a_typed_slot_shows_is_not_shown_again():
    found = findings("Jane Roe has resigned as harbour master.", "Jane Roe was sacked as harbour master.")
    assert [f.relation for f in found.facts if f.status == "differ"] == ["left_how"]


def test_accounts_on_one_side_join_the_fact():
    texts = (
        "The voluntary closure began.",
        "The port was forced to begin the closure.",
        "The closure is voluntary.",
    )
    assert differing(*texts) == [("voluntary", "forced to", "voluntary")]
