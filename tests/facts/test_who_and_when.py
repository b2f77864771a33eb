"""Details, causes, doers and dates of one thing that accounts tell differently, and near misses."""

import pytest
from tests.facts.test_contrasts import differing as sides
from tests.facts.test_differences import differing
from tests.stories import findings

DETAILS = [
    ("The men left in a white van.", "They drove off in a grey Renault van.", ("white", "grey")),
    ("The thieves got in through a skylight.", "They broke into the town museum through a back door.", ("a skylight", "a back door")),
    ("Three robbers fled.", "Two masked men fled.", ("Three", "Two")),
    ("She hurt her left knee.", "He operated on the right knee.", ("left", "right")),
    ("The 6.1-magnitude quake struck at noon.", "A quake of magnitude 5.8 struck Solvik.", ("6.1", "5.8")),
    ("A trio of masked raiders fled.", "Two men in dark clothing fled.", ("trio", "Two")),
    ("The van was found burned out in a quarry near Solvik.", "The van of the gang was discovered on Monday by a walker on a towpath.", ("a quarry", "a towpath")),
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


PLACES_AND_AGES = [
    ("happened_in", "The new species was found in a cave in Laos.", "The frog was discovered in Vietnam.", ("Laos", "Vietnam")),
    ("planned_for", "The baby elephant was born on Sunday.", "The calf was born on Monday.", ("Sunday", "Monday")),
    ("age", "The driver was 34 years old.", "The driver, aged 37, survived.", ("34", "37")),
    ("measures", "The wreck lies at a depth of 90 metres.", "The wreck was found 120 metres down.", ("90 metres", "120 metres")),
    ("measures", "Winds reached 150 km/h.", "Gusts of up to 175 kilometres per hour were measured.", ("150 km/h", "175 kilometres per hour")),
    ("measures", "The calf weighs 110 kilograms.", "At birth the calf weighed 95 kilos.", ("110 kilograms", "95 kilos")),
    ("jailed_for", "The judge sentenced Jane Roe to seven years.", "Jane Roe was given a six-year sentence.", ("seven years", "six-year")),
    ("paid", "Veltel was fined 25 million euros.", "A 30 million euro fine was imposed on Veltel.", ("25 million euros", "30 million euro")),
    ("detail", "Turnout was 61 percent.", "Some 57 percent of voters cast their ballots.", ("61 percent", "57 percent")),
    ("detail", "The bridge was built in 1968.", "The bridge dates from 1972.", ("1968", "1972")),
    ("credit", "Roe will be replaced by Karl Nyberg.", "Finance chief Ann Holm is to succeed her.", ("Karl Nyberg", "Ann Holm")),
    ("how_many", "The film won five awards.", "The film took home four prizes.", ("five", "four")),
]  # fmt: skip


@pytest.mark.parametrize("relation, one, other, values", PLACES_AND_AGES)
def test_places_ages_and_measures_differ(relation, one, other, values):
    assert differing(relation, one, other) == values


@pytest.mark.parametrize(
    "relation, one, other",
    [
        ("happened_in", "The frog was found in Laos.", "The frog was found in Vientiane."),
        ("planned_for", "The calf was born on Sunday.", "The calf died on Monday."),
        ("age", "A man aged 34 and a man aged 37 survived.", "A man aged 40 survived."),
        ("measures", "The wreck lies at a depth of 90 metres.", "The wreck was found 295 feet down."),
        ("measures", "The wreck lies at a depth of 90 metres.", "The wreck is 120 metres long."),
        ("paid", "Veltel was fined 25 million euros.", "Veltel was fined 30 million dollars."),
        ("detail", "The bridge was built in 1968.", "The bridge is a twentieth-century work."),
    ],
)  # fmt: skip
def test_near_misses_of_places_ages_and_measures(relation, one, other):
    assert differing(relation, one, other) is None


def test_what_another_typed_slot_shows_is_not_shown_again_by_a_frame():
    found = findings("Jane Roe died on Monday in Oslo.", "Jane Roe died on Tuesday in Oslo.")
    shown = {fact.relation for fact in found.facts if fact.status == "differ"}
    assert "day_of" in shown
    assert "planned_for" not in shown


def test_what_one_account_alone_has_is_no_fact_of_its_own():
    assert not [
        fact
        for fact in findings("They left in a white van.", "It rained.").facts
        if fact.relation == "detail"
    ]


def test_amounts_too_far_apart_are_of_two_things():
    assert (
        differing(
            "measures", "The wreck lies at a depth of 90 metres.", "The hull was found 900 metres down."
        )
        is None
    )


def test_a_woman_told_by_her_age_is_not_the_minister_named_before():
    told = "Health Minister Davit Sergell spoke in Solvik. The 29-year-old woman was pregnant."
    assert not [
        claim
        for claim in findings(told).claims
        if claim.relation == "age" and claim.subject == "Davit Sergell"
    ]
