"""How old "the driver" or "a student" is, where nobody is named."""

from collections import Counter

from broadsheet.facts.claiming import make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading
from broadsheet.facts.slots.lives import OLDEST, SPELLED, YOUNGEST, years_of

_OF_ROLE = (
    # the seven-year-old was; a seven-year-old boy; the boy, six, fell
    f"the/a/an ( {SPELLED} ):age JJ|NATIONALITY{{0,2}} ROLE|NN:what",
    f"the ( {SPELLED} ):age ( HAVE|BE|MODAL|VBD|VBZ|, )",
    "the ( JJ ){0,2} ROLE|NN:what , NUMBER:age ,",
    # the driver was 34 years old; the 64-year-old singer; the driver, aged 37,; a 19-year-old student; a student aged 21
    "the ( JJ ){0,2} ROLE|NN:what <be> NUMBER:age ( years old | ./, | and )",
    "the/a/an NUMBER:age - year-old JJ|NATIONALITY{0,2} ROLE|NN:what",
    "the/a/an ( JJ|NATIONALITY ){0,2} ROLE|NN:what ,? aged ( about/around/just/only )? NUMBER:age",
    "the/a/an ( JJ|NATIONALITY ){0,2} ROLE|NN:what of NUMBER:age ( ./,/;/and/who/was/had/has )",
)
_PERSONS = frozenset(
    """child man woman boy girl driver pilot captain skipper suspect victim singer actor actress student teenager teacher nurse doctor
    soldier officer guard climber hiker diver swimmer cyclist passenger mother father farmer worker pensioner gunman attacker
    motorcyclist pedestrian skier surfer fisherman runner player striker goalkeeper midfielder defender tourist survivor""".split()
)
"""Nouns for one person whom accounts may leave unnamed."""


_SPELLED = frozenset(SPELLED.split("/"))
_CHILDREN = frozenset(
    "child boy girl toddler son daughter pupil kid youngster infant schoolboy schoolgirl".split()
)
GROWN = 14
"""Years below which a boy or girl is "the child"."""


def find_role_ages(reading: Reading) -> list[Claim]:
    """Return `age` claims (subject "the driver", value a number of years); none of whom the article tells two ages."""
    claims = [
        claim
        for index, encoded in enumerate(reading.sentences)
        if "NUMBER" in encoded.words or not encoded.words.isdisjoint(_SPELLED)
        for pattern in _OF_ROLE
        for match in find(encoded, pattern)
        for claim in _age_of_role(reading, index, match)
    ]
    ages = Counter(subject for subject, _ in {(claim.subject, claim.key) for claim in claims})
    return [claim for claim in claims if ages[claim.subject] == 1]


def _age_of_role(reading: Reading, index: int, match: Match) -> list[Claim]:
    """Return the age of "the driver", where nobody is named beside."""
    items = reading.items(index)
    years = years_of(items[match.captures["age"][0]])
    noun = items[match.captures["what"][0]].lower.split()[-1] if match.has("what") else "child"
    if years.isdecimal() and int(years) < GROWN and noun in _CHILDREN:
        noun = "child"
    elif noun == "child":
        return []
    named = any(item.tag == "PERSON" for item in items[max(0, match.first - 3) : match.last + 4])
    if named or noun not in _PERSONS or not years.isdecimal() or not YOUNGEST <= int(years) <= OLDEST:
        return []
    return [
        make_claim(
            reading, index, (match.first, match.last), "age", f"the {noun}", years, at=match.captures["age"], kind="number",
            key=years, own_voice=True,
        )
    ]  # fmt: skip
