"""Tolls with their words turned, single measures, years, doers, causes and dates on which accounts differ."""

import pytest
from tests.facts.test_differences import differing
from tests.stories import findings

TOLLS = [
    ("The blast raised to 23 the number of people killed.", "The blast killed 19 people.", ("23", "19")),
    ("The storm has a toll of 23.", "Officials put the toll at 19.", ("23", "19")),
    ("The dead now number 23.", "Divers recovered the bodies of 19 people.", ("23", "19")),
    ("The fever has put 23 people in hospital.", "At Solvik 31 of them were admitted to hospital.", ("23", "31")),
    ("In Norway 23 people in all have been infected.", "The virus has infected 31 people.", ("23", "31")),
]  # fmt: skip
TOLLS += [
    ("The flood claimed the lives of 23 people.", "In the flood 19 villagers lost their lives.", ("23", "19")),
    ("Some 23 miners perished.", "The blast killed 19 people.", ("Some 23", "19")),
    ("The storm left 400 people homeless.", "The storm displaced 600 people.", ("400", "600")),
]  # fmt: skip
DETAILS = [
    ("The tunnel was opened in 1971.", "The tunnel, in use since 1974, is long.", ("1971", "1974")),
    ("Veltel, founded in 1931, makes lamps.", "Veltel makes lamps. It was set up in 1934.", ("1931", "1934")),
    ("The smelter started up in 1961.", "The smelter, in service since 1963, is old.", ("1961", "1963")),
    ("Jane Roe bought the vase in Oslo in 1919.", "Her father acquired the vase in 1921.", ("1919", "1921")),
    ("The plan was backed by 54 percent to 46 percent.", "Yes was on 56 percent.", ("54 percent", "56 percent")),
    ("The ferry has been delayed for the third time.", "It is the fourth delay of the ferry.", ("third", "fourth")),
    ("The barge was carrying gravel.", "The barge was loaded with coal.", ("gravel", "coal")),
]  # fmt: skip
LENGTHS = [
    ("The robbers were gone in under five minutes.", "The robbers took twelve minutes.", ("five minutes", "twelve minutes")),
    ("She spoke after a trial that lasted 14 months.", "It took over two years of hearings.", ("14 months", "two years")),
    ("They went home after a strike of 30 days.", "Mills were halted by it for 41 days.", ("30 days", "41 days")),
]  # fmt: skip
DOERS = [
    ("Veltel pulled out of the talks on Sunday.", "It was Norsk Papir that broke them off.", ("Veltel", "Norsk Papir")),
    ("The drops were given to her by her trainer, Karl Nyberg.", "Her doctor, Ann Holm, had supplied her with the drops.", ("Karl Nyberg", "Ann Holm")),
    ("The vote was forced by the Harbour Union.", "The vote was held at the request of the Blue League.", ("Harbour Union", "Blue League")),
    ("The plumber telephoned the police.", "Police were called by the museum.", ("The plumber", "museum")),
    ("Two plumbers came upon the vase.", "The vase was spotted by Jane Roe.", ("Two plumbers", "Jane Roe")),
]  # fmt: skip
CAUSES = [
    ("The crash resulted from a broken axle.", "Ice was responsible for the crash.", ("a broken axle", "Ice")),
    ("The blaze was sparked by a heater.", "There was a blaze. Police suspect that a candle was to blame.", ("a heater", "a candle")),
    ("There was a fire. It was triggered by lightning.", "The fire was started by a heater.", ("lightning", "a heater")),
    ("A cracked pipe is behind the delay.", "The start was delayed because of fog.", ("A cracked pipe", "fog")),
]  # fmt: skip
DATES = [
    ("The rocket will try again on May 4.", "The next attempt will be no earlier than May 6.", ("May 4", "May 6")),
    ("The sample was taken in Oslo on May 4.", "She gave the sample on June 6 at home.", ("May 4", "June 6")),
]  # fmt: skip


@pytest.mark.parametrize(
    "relation, one, other, values",
    [
        *(("toll", *row) for row in TOLLS),
        *(("detail", *row) for row in DETAILS),
        *(("lasts", *row) for row in LENGTHS),
        *(("credit", *row) for row in DOERS),
        *(("cause_of", *row) for row in CAUSES),
        *(("planned_for", *row) for row in DATES),
        ("figure", "The wreck of the Solvik had 31 tonnes of it.", "Divers pumped 44 tonnes out of the Solvik.", ("31 tonnes", "44 tonnes")),
        ("figure", "Jane Roe won in 51.32 seconds.", "Jane Roe crossed the line in 51.38 seconds.", ("51.32 seconds", "51.38 seconds")),
        ("measures", "The car lies under 20 feet of water.", "The car lies at a depth of 30 feet.", ("20 feet", "30 feet")),
        ("contrast", "The driver of the tram was among the dead.", "The driver of the tram survived.", ("was among the dead", "survived")),
    ],
)  # fmt: skip
def test_accounts_differ(relation, one, other, values):
    assert differing(relation, one, other) == values


@pytest.mark.parametrize(
    "relation, one, other",
    [
        ("toll", "The fever killed one. It sickened 20 others.", "The fever sickened 21."),
        ("cause_of", "Officials halted the launch.", "A leak halted the launch."),
        ("planned_for", "The hearing was moved to Oslo on May 4.", "The next attempt will be on May 6."),
        ("figure", "She ran 100m.", "It cost 123m Jamaican dollars and she ran."),
        ("figure", "Jane Roe won in 51.32 seconds.", "Jane Roe came in after 58.38 seconds."),
    ],
)  # fmt: skip
def test_near_misses(relation, one, other):
    assert differing(relation, one, other) is None


def test_a_second_family_name_is_one_person():
    found = findings("Juan Poe, 34, fell.", "Juan Poe Quonset, 36, fell. Juan Poe fell.")
    ages = [fact for fact in found.facts if fact.relation == "age"]
    assert [(fact.subject, fact.status) for fact in ages] == [("Juan Poe", "differ")]
