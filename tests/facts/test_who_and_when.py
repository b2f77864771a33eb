"""Details, causes, doers and dates of one thing that accounts tell differently, and near misses."""

import pytest
from tests.facts.test_contrasts import differing as sides
from tests.facts.test_differences import differing

DETAILS = [
    ("The men left in a white van.", "They drove off in a grey Renault van.", ("white", "grey")),
    ("The thieves got in through a skylight.", "They broke into the town museum through a back door.", ("a skylight", "a back door")),
    ("Three robbers fled.", "Two masked men fled.", ("Three", "Two")),
    ("She hurt her left knee.", "He operated on the right knee.", ("left", "right")),
    ("The 6.1-magnitude quake struck at noon.", "A quake of magnitude 5.8 struck Solvik.", ("6.1", "5.8")),
    ("A trio of masked raiders fled.", "Two men in dark clothing fled.", ("trio", "Two")),
    ("The van was found burned out in a quarry near Solvik.", "The van was found on a towpath.", ("a quarry", "a towpath")),
    ("The rise of 12 percent is over two years.", "They get a 10.5 percent rise.", ("12 percent", "10.5 percent")),
    ("The wreck lies north of Bergen.", "The wreck was found south of Bergen.", ("north", "south")),
    ("Veltel offered to buy it for $21 a share, a premium of 30 percent.", "The 24 percent premium was too low.", ("30 percent", "24 percent")),
]  # fmt: skip
CAUSES = [
    (
        "A short circuit set off the blaze.",
        "The fire started in a rubbish bin.",
        ("A short circuit", "a rubbish bin"),
    ),
    (
        "The outage was due to a fallen tree.",
        "Veltel blamed a cyberattack for the outage.",
        ("a fallen tree", "a cyberattack"),
    ),
]
CREDITS = [
    ("The hoard was found by two hikers.", "It was discovered by Jane Roe.", ("two hikers", "Jane Roe")),
    (
        "Jane Roe was 11 when she noticed a tooth.",
        "Ann Holm was out with a dog when she spotted it.",
        ("Jane Roe", "Ann Holm"),
    ),
    (
        "It was the museum's own board that took the decision.",
        "The cabinet took the decision in May.",
        ("the museum's own board", "The cabinet"),
    ),
]
DATES = [
    (
        "Tests of the drug will start in 2027.",
        "Tests of the drug are not expected to begin before 2029.",
        ("2027", "2029"),
    ),
    (
        "The wreck was discovered in June 2019.",
        "Jane Roe spotted the mast in March 2019.",
        ("June 2019", "March 2019"),
    ),
]


@pytest.mark.parametrize(
    "relation, one, other, values",
    [
        *(("detail", *row) for row in DETAILS),
        *(("cause_of", *row) for row in CAUSES),
        *(("credit", *row) for row in CREDITS),
        *(("planned_for", *row) for row in DATES),
    ],
)
def test_accounts_differ(relation, one, other, values):
    assert differing(relation, one, other) == values


@pytest.mark.parametrize(
    "relation, one, other",
    [
        ("detail", "They left in a white van.", "They left in a black car."),
        ("detail", "She hurt her left knee.", "She hurt her right hand."),
        ("detail", "They came in through a window.", "They came in through a window at the back. It rose. It fell. They left through a door."),
        ("detail", "The wreck lies north of Bergen.", "The wreck lies south of Oslo."),
        ("cause_of", "An electrical fault set off the blaze.", "The fire started with a fault in a heater."),
        ("credit", "It was not Jane Roe who found the coins.", "Ann Holm found the coins."),
        ("credit", "A farmer found the coins.", "Jane Roe found the coins."),
        ("credit", "Jane Roe found the coins.", "Roe was the first to speak of coins. The coins were found by Jane Roe."),
        ("credit", "Pupils found the bones.", "The bones were found by schoolchildren."),
        ("planned_for", "Tests of the drug will start in 2027.", "The school will open in 2029."),
        ("planned_for", "Tests of the drug will start in 2027.", "Tests of the drug will start in March 2027."),
    ],
)  # fmt: skip
def test_near_misses_are_not_shown(relation, one, other):
    assert differing(relation, one, other) is None


@pytest.mark.parametrize(
    "one, other, values",
    [
        ("I leave of my own free will, Jane Roe said.", "Ann Holm had asked Jane Roe to leave.", ("own free will", "asked")),
        ("The exits of the mill were locked.", "The exits of the mill were open.", ("locked", "open")),
        ("The passwords were stored without encryption.", "The stored passwords were encrypted.", ("without encryption", "encrypted")),
        ("The mill was insured.", "The mill had no insurance.", ("insured", "no insurance")),
        ("The left cheek never healed.", "The wounds of the cheek are healed.", ("never healed", "healed")),
        ("The hearing was held in public.", "The hearing was held behind closed doors.", ("in public", "behind closed doors")),
    ],
)  # fmt: skip
def test_opposite_sides_differ(one, other, values):
    assert sides(one, other) == [values]


def test_a_side_in_somebody_elses_account_is_not_taken():
    assert (
        sides(
            "Her account of a voluntary departure is wrong.",
            "She was told to leave; the departure was mandatory.",
        )
        == []
    )
