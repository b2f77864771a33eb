"""How old somebody is, and when or where somebody was born or died."""

import re

from broadsheet.facts.claiming import drop, make_claim
from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Claim, ClaimType, Mention
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.quantity_values import number_of
from broadsheet.facts.reading import Reading, person_meant
from broadsheet.language.normal import folded

_AGE = (
    # Jane Roe, 45, said; Jane Roe (45)
    "PERSON:who ,/( NUMBER:age ,/./)",
    "PERSON:who , ( now | aged | who <be> ) NUMBER:age",
    "PERSON:who <be> NUMBER:age ",
)
SPELLED = "/".join(
    f"{word}-year-old"
    for word in (
        *"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen".split(),
        *"nineteen twenty thirty forty fifty sixty seventy eighty ninety".split(),
    )
)
"""An age in one word."""
_YEARS_OLD = (
    # seven-year-old Jane Roe; Jane Roe, a seven-year-old girl
    f"( {SPELLED} ):age ( JJ|NN|NATIONALITY|ROLE )* PERSON:who",
    f"PERSON:who , a/an/the ( {SPELLED} ):age",
    # 45-year-old Jane Roe; Jane Roe, a 45-year-old nurse
    "NUMBER:age - year-old ( JJ|NN|NATIONALITY|ROLE )* PERSON:who",
    "PERSON:who , a/an/the NUMBER:age - year-old",
    # a 7-year-old girl, Jane Roe,
    "NUMBER:age - year-old NN , PERSON:who",
)
_CALLED = ("the NUMBER:age - year-old", "the JJ|NATIONALITY{0,2} ROLE|NN , NUMBER:age ,")
"""Somebody named in a sentence before, called by his or her age: "The 24-year-old", "the former minister, 54,"."""
_THEN = (
    # Jane Roe was 11 when she; Jane, then 12,; Jane, 12 at the time
    "PERSON:who was ( just/only/then )? NUMBER:age when",
    "PERSON:who ( , who )? was ( just/only )? NUMBER:age at the time",
    "PERSON:who , ( who was )? then ( aged )? NUMBER:age ,/./)",
    "PERSON:who , ( aged )? NUMBER:age at the time",
    "PERSON:who , ( who was )? ( aged )? NUMBER:age when",
)
YOUNGEST, OLDEST = 1, 115
_BORN = (
    "PERSON:who , ( who )? ( <be> )? born ( in/on/at the? PLACE|DATE|NUMBER:at )",
    "PERSON:who <be> born ( in/on/at the? PLACE|DATE|NUMBER:at )",
)
_HOME = (
    # Jane Roe, from Leeds; Jane Roe, 45, of Leeds; Jane Roe (45), from Leeds
    "PERSON:who , from/of PLACE:at",
    "PERSON:who ,/( NUMBER ,/) ,? from/of PLACE:at",
    "PERSON:who , who ( <live/reside> in | <come/hail> from | <be> from ) PLACE:at",
    "PERSON:who <live/reside> in PLACE:at",
    "PERSON:who <come/hail> from PLACE:at",
)
_DIED = ("PERSON:who HAVE? RB? <die> ( on/in/at PLACE|DATE:at | DATE:on )",)


def find_lives(reading: Reading) -> list[Claim]:
    """Return `age` and `age_then` (value a number of years), `born_in`, `born_on`, `died_in` and `died_on` claims about persons."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        if "NUMBER" in encoded.words:
            for pattern in _CALLED:
                for match in find(encoded, pattern):
                    claims += _age_of_called(reading, index, match)
        if "PERSON" not in encoded.words:
            continue
        before = [match for pattern in _THEN for match in find(encoded, pattern)]
        for match in before:
            claims += _age(reading, index, match, relation="age_then")
        then = {match.captures["age"] for match in before}
        for pattern in (*_AGE, *_YEARS_OLD):
            for match in find(encoded, pattern):
                if match.captures["age"] not in then:
                    claims += _age(reading, index, match)
        claims += [
            claim
            for pattern in _HOME
            for match in find(encoded, pattern)
            for claim in _home(reading, index, match)
        ]
        for stem, patterns in (("born", _BORN), ("died", _DIED)):
            for pattern in patterns:
                for match in find(encoded, pattern):
                    claims += _event(reading, index, match, stem)
    return claims


def _age_of_called(reading: Reading, index: int, match: Match) -> list[Claim]:
    """Return the age of whom a sentence calls by it, where the sentences before leave no doubt who that is.

    An article that is about one person, whom its headline names, calls no other so.
    """
    items = reading.items(index)
    if match.first > 1 or any(item.tag == "PERSON" for item in items[match.last : match.last + 4]):
        return []  # "the 24-year-old striker Ann Holm" is read with her name
    if [item.lower for item in items[match.last : match.last + 1]] in (["woman"], ["man"], ["girl"], ["boy"]):
        return []  # "the 29-year-old woman" is somebody whom no name was given before
    who = _about_whom(reading, index)
    if who is None and (items[match.last - 1].lower == "year-old" or _tells_apart(items[match.first + 1])):
        meant = person_meant(reading, index)
        who = meant[0] if meant is not None else None
    return [] if who is None or " " not in who.name else _age(reading, index, match, who)


def _about_whom(reading: Reading, index: int) -> Mention | None:
    """Return the person that the article is about, whom its headline alone names and a sentence before `index`."""
    title = set(_WORD.findall(folded(reading.article.title or "")))
    named = [
        (at, item.mention)
        for at in range(len(reading.sentences) if title else 0)
        for item in reading.items(at)
        if item.tag == "PERSON" and item.mention and folded(item.mention.name).split()[-1] in title
    ]
    if len({mention.name for _, mention in named}) != 1 or len(named) < FEWEST_NAMED:
        return None
    at, mention = named[0]
    return mention if at < index else None


def _tells_apart(item: Item) -> bool:
    """Say whether a word after "the" is said of somebody who was named: "the former diver, 33,", "the Danish flyer, 21,"."""
    return item.lower == "former" or item.tag == "NATIONALITY"


FEWEST_NAMED = 2
"""Times that an article names the person that it is about."""

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def _age(
    reading: Reading, index: int, match: Match, who: Mention | None = None, relation: str = "age"
) -> list[Claim]:
    items = reading.items(index)
    who = who or items[match.captures["who"][0]].mention
    at = match.captures["age"]
    years = years_of(items[at[0]])
    if [item.lower for item in items[at[0] : at[0] + 2]] == ["one", "of"]:
        return []  # "Quillon, one of the divers,"
    if who is None or not years.isdecimal() or not YOUNGEST <= int(years) <= OLDEST:
        return drop(reading, index, match, "age", "no person is that old")
    return [
        make_claim(
            reading, index, (match.first, match.last), relation, who.name, years, at=at, kind="number", key=years,
            own_voice=True,
        )
    ]  # fmt: skip


def years_of(item: Item) -> str:
    """Return the years that "23" or "seven-year-old" says, in digits; empty where it says none."""
    if item.mention is not None:
        return item.mention.name
    number = number_of(item.lower.removesuffix("-year-old"))
    return f"{number:.0f}" if number is not None else ""


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


def _home(reading: Reading, index: int, match: Match) -> list[Claim]:
    """Return where somebody is from; a country says too little to be a home."""
    items = reading.items(index)
    who, place = items[match.captures["who"][0]].mention, items[match.captures["at"][0]].mention
    if who is None or place is None or " " not in who.name or _is_country(place.name):
        return []
    return [
        make_claim(
            reading, index, (match.first, match.last), "home", who.name, match.text("at"), at=match.captures["at"], kind="place",
            key=folded(place.name),
        )
    ]  # fmt: skip


def _is_country(name: str) -> bool:
    country = country_of(name)
    return country is not None and country.name == name
