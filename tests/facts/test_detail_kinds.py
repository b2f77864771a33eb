"""What a story has one of, by the words beside its value: ranks, levels, days on which things begin, crowds, sums, stretches of time."""

import pytest
from tests.stories import findings

FRAMED = ("detail", "lasts", "measures", "toll", "age")


def told(*texts: str) -> dict[str, str]:
    """Return subject -> status of what one article a text tells by the words beside a value."""
    return {fact.subject: fact.status for fact in findings(*texts).facts if fact.relation in FRAMED}


APART = [
    # how long
    ("The call came 12 minutes after touching down.", "It fell silent 19 minutes after landing.", "the time after the landing"),
    ("It failed two minutes after lift-off.", "It failed five minutes into the flight.", "the time after the start"),
    ("It carries up to four years in prison.", "It is punishable by imprisonment of up to six years.", "the longest sentence"),
    ("He faces up to 15 years behind bars.", "He faces a sentence of up to ten years.", "the longest sentence"),
    ("Marta Quill could face a ban of up to three years.", "Vantor may ban her for up to 12 years.", "the longest ban possible"),
    ("A new vote must be held within 90 days.", "The court ordered an election within 120 days.", "the time until the vote"),
    ("Vantor gave Marta Quill 24 hours to leave.", "She was told to leave within 48 hours.", "the time to leave"),
    ("Vantor will supply 300 masts over eight years.", "The deal is worth $5 million over the next six years.", "the contract"),
    ("It runs three weeks between charges.", "Battery life is put at 10 days.", "the life of the battery"),
    ("She will be away for four months.", "Quill is taking six months off.", "the leave"),
    ("The battle lasted about 40 minutes.", "The shooting lasted two hours.", "the fighting"),
    ("The lift kept running for two minutes.", "It ran on for five minutes.", "how long it ran on"),
    # how far
    ("It missed its target by 300 metres.", "It came down 900 metres from its target.", "how far off the target"),
    ("It stopped 150 metres short of the runway.", "It stopped 400 metres from the end of the runway.", "how far short of the runway"),
    ("The ship came within 100m of land.", "It was 300 metres from the nearest shoal.", "how near the rocks"),
    ("Seas of 8 metres were reported.", "It met 12-metre waves.", "the waves"),
    # how many
    ("It was at 600 times the normal level.", "It was almost 900 times the usual.", "how many times the usual"),
    ("That put him 63rd in the world.", "It made him number 61 in the world.", "the place in the world"),
    (
        "Vantor, the world's fourth-largest maker of ferries, sank.",
        "Vantor, which calls itself the world's third-biggest ferry supplier, sank.",
        "the rank in the world of Vantor",
    ),
    ("The film was made for $1.9 million.", "It is a $1.4 million drama.", "the budget"),
    ("It played in front of 1.3 million viewers.", "It drew 1.1 million viewers.", "how many watched"),
    ("Vantor has sold 1.3 million of them.", "Vantor flogged 1.1 million units.", "how many were sold"),
    ("It hurts 1,200 Danish students.", "It hurts about 2,000 students.", "how many students"),
    ("He was playing in the fifth round.", "In round four he lost.", "which round it was"),
    ("Five escaped in 2014.", "Seven were let go in 2014.", "how many got out in 2014"),
    ("Two hackers broke in.", "Three hackers did it.", "how many raiders"),
    ("It is a male of 12 years.", "It is about four years old.", "how many years old it is"),
    ("It was signed by 4,000 people.", "More than 9,000 people signed the petition.", "how many signed"),
    ("About 260,000 people were eligible to vote.", "It has 290,000 registered voters.", "how many may vote"),
    ("It puts at risk 6,200 jobs.", "Some 8,000 jobs are at risk.", "how many jobs are at risk"),
    ("It will create 5,000 jobs.", "It would bring 3,000 new jobs.", "how many jobs it brings"),
    ("A bank lent it $1.2 billion.", "It got a $900 million loan.", "the loan"),
    ("A ransom of $3 million was paid.", "They got $5 million in ransom.", "the ransom"),
    ("It caused damage put at $20 million.", "It did $35 million of damage.", "the damage"),
    ("It drew 500 reporters.", "It drew more than 900 journalists.", "how many journalists"),
    ("Two investigators were sent.", "A team of five investigators has been sent.", "how many investigators"),
    ("It is a town of 4,000 people.", "It has a population of 5,200.", "the population"),
    ("It flooded 280 homes.", "About 500 homes were flooded.", "how many homes were flooded"),
    ("She equalised in the 78th minute.", "The equaliser came in the 81st minute.", "the minute of the equaliser"),
    # on what day
    ("The rule comes into force on April 1.", "The rule takes effect on March 20.", "when it takes effect"),
    ("It was put on hold until July 31.", "It was deferred until June 30.", "until when it is put off"),
    ("It will go on sale in June.", "They start selling it in July.", "when it goes on sale"),
    ("It was first seen on Tuesday.", "It first showed up off Bergen on Sunday.", "when it was first seen"),
    ("The theft happened in February 2017.", "Hackers broke in during January 2017.", "when it happened"),
    ("She became a Danish citizen in 2016.", "She took its citizenship in 2014.", "when citizenship was taken"),
    ("She told parliament on Monday.", "On Tuesday Quill told MPs.", "when parliament was told"),
    ("A paper published on Monday says so.", "The study appeared on Tuesday.", "the day it was published"),
    ("It has been missing since March 2.", "It escaped on March 4.", "when it got away"),
    ("It was last inspected in May.", "It passed an inspection in September.", "when it was last inspected"),
    # whom it hurt
    ("Eleven were put in hospital.", "Ten of them needed hospital treatment.", "people hospitalised"),
    ("Twelve remained in hospital.", "Five people are still in hospital.", "people in hospital"),
    ("Thirteen were discharged.", "Six were discharged.", "people discharged"),
    ("Five of them seriously injured.", "Three of them sustained serious injuries.", "people seriously hurt"),
    ("They made five arrests.", "Three people were arrested.", "people arrested"),
    ("A man of 34 was held.", "A 31-year-old man was held.", "the man"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "subject"), APART, ids=[f"{row[2]}: {row[0]}" for row in APART])
def test_accounts_that_tell_it_differently_differ(one, other, subject):
    assert told(one, other).get(subject) == "differ"
    assert told(one, one).get(subject) == "agree"


ALIKE = [
    # another unit
    ("It missed its target by 300 metres.", "It came down 330 yards from its target.", "how far off the target"),
    ("It runs three weeks between charges.", "Battery life is put at 21 days.", "the life of the battery"),
    # rounded or hedged
    ("About 260,000 people were eligible to vote.", "It has 256,000 registered voters.", "how many may vote"),
    ("It was signed by 9,400 people.", "More than 9,000 people signed the petition.", "how many signed"),
    ("It was at 986 times the normal level.", "It was almost 1,000 times the usual.", "how many times the usual"),
    # told less exactly
    ("It was put off until July 31.", "It was deferred until the end of July.", "until when it is put off"),
    ("It will go on sale in June.", "It will go on sale on 12 June.", "when it goes on sale"),
    # in another currency
    ("The film was made for $1.9 million.", "It is a €1.7 million drama.", "the budget"),
    # too far apart for one thing
    ("Vantor has sold 40 sets.", "Vantor flogged 1.1 million units.", "how many were sold"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "subject"), ALIKE, ids=[f"{row[2]}: {row[0]}" for row in ALIKE])
def test_accounts_that_tell_it_in_other_words_agree(one, other, subject):
    assert told(one, other).get(subject) == "agree"


@pytest.mark.parametrize(
    ("one", "other", "subject"),
    [
        # one of several, of whom no account says which
        ("Vantor is one of the world's largest makers.", "Vantor is the world's third-largest maker.", "the rank in the world of Vantor"),
        # two firms
        ("Vantor, the world's largest maker of ferries, sank.", "Acme, the world's third-largest maker of ferries, sank.", "the rank in the world of Vantor"),
        # what did not happen
        ("It did not take effect on April 1.", "It takes effect on May 1.", "when it takes effect"),
        # a few of the students
        ("Two students fled.", "It hurts about 2,000 students.", "how many students"),
        # a day on which somebody told of the escape
        ("They told of the escape of the cat on March 2.", "It escaped on March 4.", "when it got away"),
    ],
)  # fmt: skip
def test_what_is_not_told_of_one_thing_is_not_compared(one, other, subject):
    assert told(one, other).get(subject) != "differ"
