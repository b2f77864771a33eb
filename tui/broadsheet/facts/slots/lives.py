"""How old somebody is, and when or where somebody was born or died."""

from broadsheet.facts.claiming import drop, make_claim
from broadsheet.facts.model import Claim, ClaimType, Mention
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading, person_meant
from broadsheet.language.normal import folded

_AGE = (
    # Jane Roe, 45, said; Jane Roe (45)
    "PERSON:who ,/( NUMBER:age ,/./)",
    "PERSON:who , ( now | aged | who <be> ) NUMBER:age",
    "PERSON:who <be> NUMBER:age ",
)
_YEARS_OLD = (
    # 45-year-old Jane Roe; Jane Roe, a 45-year-old nurse
    "NUMBER:age - year-old ( JJ|NN|NATIONALITY|ROLE )* PERSON:who",
    "PERSON:who , a/an/the NUMBER:age - year-old",
    # a 7-year-old girl, Jane Roe,
    "NUMBER:age - year-old NN , PERSON:who",
)
_CALLED = "the NUMBER:age - year-old"
"""Somebody named in a sentence before, called by his or her age."""
_YOUNGEST, _OLDEST = 1, 115
_BORN = (
    "PERSON:who , ( who )? ( <be> )? born ( in/on/at the? PLACE|DATE|NUMBER:at )",
    "PERSON:who <be> born ( in/on/at the? PLACE|DATE|NUMBER:at )",
)
_DIED = ("PERSON:who HAVE? RB? <die> ( on/in/at PLACE|DATE:at | DATE:on )",)


def find_lives(reading: Reading) -> list[Claim]:
    """Return `age` (value a number of years), `born_in`, `born_on`, `died_in` and `died_on` claims about persons."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        if "NUMBER" in encoded.words:
            for match in find(encoded, _CALLED):
                claims += _age_of_called(reading, index, match)
        if "PERSON" not in encoded.words:
            continue
        for pattern in (*_AGE, *_YEARS_OLD):
            for match in find(encoded, pattern):
                claims += _age(reading, index, match)
        for stem, patterns in (("born", _BORN), ("died", _DIED)):
            for pattern in patterns:
                for match in find(encoded, pattern):
                    claims += _event(reading, index, match, stem)
    return claims


def _age_of_called(reading: Reading, index: int, match: Match) -> list[Claim]:
    """Return the age of whom a sentence calls by it, where the sentences before leave no doubt who that is."""
    items = reading.items(index)
    if match.first > 1 or any(item.tag == "PERSON" for item in items[match.last : match.last + 4]):
        return []  # "the 24-year-old striker Ann Holm" is read with her name
    meant = person_meant(reading, index)
    return [] if meant is None or " " not in meant[0].name else _age(reading, index, match, meant[0])


def _age(reading: Reading, index: int, match: Match, who: Mention | None = None) -> list[Claim]:
    items = reading.items(index)
    who = who or items[match.captures["who"][0]].mention
    at = match.captures["age"]
    number = items[at[0]].mention
    years = number.name if number else ""
    if who is None or not years.isdecimal() or not _YOUNGEST <= int(years) <= _OLDEST:
        return drop(reading, index, match, "age", "no person is that old")
    return [
        make_claim(
            reading, index, (match.first, match.last), "age", who.name, years, at=at, kind="number", key=years,
            own_voice=True,
        )
    ]  # fmt: skip


def _event(reading: Reading, index: int, match: Match, stem: str) -> list[Claim]:
    items = reading.items(index)
    who = items[match.captures["who"][0]].mention
    at = match.captures["at"] if match.has("at") else match.captures["on"]
    item = items[at[0]]
    if who is None or item.mention is None or not item.mention.name:
        return []
    is_place = item.tag == "PLACE"
    kind: ClaimType = "place" if is_place else "date"
    return [
        make_claim(
            reading, index, (match.first, match.last), f"{stem}_{'in' if is_place else 'on'}", who.name,
            item.mention.name if is_place else item.text, at=at, kind=kind,
            key=folded(item.mention.name), context=item.mention.name,
        )
    ]  # fmt: skip
