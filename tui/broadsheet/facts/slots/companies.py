"""What a company is said to be: "Russia's largest carrier, MTS", "the Shenzhen-based company", "Finland's Nokia"."""

from broadsheet.facts.bodies_meant import company_meant, may_be
from broadsheet.facts.claiming import UNSURE, drop, make_claim
from broadsheet.facts.cues import ORG_DESCRIPTORS
from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Claim, Mention
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading
from broadsheet.language.normal import folded

_SUPERLATIVE = "biggest/largest/top/leading/second-largest/second-biggest/third-largest/smallest/oldest/main/number-one/premier/foremost/dominant"
_THING = "( JJ|NN|NNS|VBG|VBN|NUMBER|ROLE )*"
_DESCRIBED = (
    # Huawei, the world's largest manufacturer of telecommunications equipment,
    f"ORG:org , ( ( the )? NN|PLACE|NATIONALITY POS RB? {_SUPERLATIVE} {_THING} NN|NNS|ROLE ( of NN|NNS {_THING} )? ):what",
    f"ORG:org , ( one of DET? PLACE|NN POS {_SUPERLATIVE} {_THING} NN|NNS|ROLE ):what",
    # Russia's largest carrier, MTS,
    f"( ( the )? NN|PLACE POS RB? {_SUPERLATIVE} {_THING} NN|NNS|ROLE ):what , ORG:org",
    # Huawei is the world's biggest telecom equipment supplier
    f"ORG:org <be> ( ( the )? NN|PLACE POS RB? {_SUPERLATIVE} {_THING} NN|NNS|ROLE ( of NN|NNS {_THING} )? ):what",
)
_NATIONAL = (
    # Chinese tech giant Huawei; Russian telecom MTS
    "NATIONALITY:nation ( JJ|NN|NNS )* NN:descriptor ORG:org",
    # Finland's Nokia
    "PLACE:nation POS ORG:org",
)
_BASED = (
    # the Shenzhen-based company; London-based ORG
    "NN|PLACE|ORG|PERSON|PRODUCT|JJ:based ( JJ|NN )* NN:common",
    "NN|PLACE|ORG|PERSON|PRODUCT|JJ:based ( JJ|NN )* ORG:org",
    "ORG:org , ( which <be> )? ( based/headquartered ) in PLACE:place",
)


def find_descriptions(reading: Reading) -> list[Claim]:
    """Return `described_as`, `nationality` and `based_in` claims about organisations."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        claims += _described(reading, index)
        for pattern in _NATIONAL:
            for match in find(encoded, pattern):
                claims += _national(reading, index, match)
        if any("-based" in item.lower for item in encoded.parsed.items) or encoded.words & {
            "based",
            "headquartered",
        }:
            for pattern in _BASED:
                for match in find(encoded, pattern):
                    claims += _based(reading, index, match)
    return claims


def _org(reading: Reading, index: int, match: Match) -> Mention | None:
    return reading.items(index)[match.captures["org"][0]].mention


def _described(reading: Reading, index: int) -> list[Claim]:
    encoded = reading.sentences[index]
    if not encoded.words & set(_SUPERLATIVE.split("/")):
        return []
    claims, taken = [], set()
    for pattern in _DESCRIBED:
        for match in find(encoded, pattern):
            org = _org(reading, index, match)
            if org is None or match.captures["what"] in taken:
                continue
            taken.add(match.captures["what"])
            what = match.text("what")
            claims.append(
                make_claim(
                    reading, index, (match.first, match.last), "described_as", org.name, what,
                    at=match.captures["what"], kind="title", own_voice=True, key=folded(what),
                )
            )  # fmt: skip
    return claims


def _national(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    nation = items[match.captures["nation"][0]]
    country = country_of(nation.text)
    org = _org(reading, index, match)
    if org is None or country is None or nation.mention is None:
        return []
    if match.has("descriptor"):
        descriptor = items[match.captures["descriptor"][0]]
        if descriptor.lower not in ORG_DESCRIPTORS:
            return []
    elif country_of(org.name) is not None:
        return []
    return [
        make_claim(
            reading, index, (match.first, match.last), "nationality", org.name, country.name,
            at=match.captures["nation"], kind="place", own_voice=True, context=match.text("descriptor"),
        )
    ]  # fmt: skip


def _based(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    org: Mention | None
    if match.has("place"):
        place = items[match.captures["place"][0]].text
        org, at = _org(reading, index, match), match.captures["place"]
    else:
        at = match.captures["based"]
        word = items[at[0]]
        place, dash, tail = word.text.rpartition("-")
        if not dash or tail.lower() != "based" or not place[:1].isupper():
            return []
        org = _org(reading, index, match) if match.has("org") else _common(reading, index, match)
    if org is None:
        return drop(reading, index, match, "based_in", UNSURE)
    return [
        make_claim(
            reading,
            index,
            (match.first, match.last),
            "based_in",
            org.name,
            place,
            at=at,
            kind="place",
            own_voice=True,
        )
    ]


def _common(reading: Reading, index: int, match: Match) -> Mention | None:
    item: Item = reading.items(index)[match.captures["common"][0]]
    if item.lower not in ORG_DESCRIPTORS:
        return None
    # A description in place of the name: the article's main organisation, by the sentence before.
    principal = _principal(reading)
    if principal is not None and may_be(principal, item.lower, reading.principal):
        return principal
    return company_meant(reading, index, match.captures["common"][0])


def _principal(reading: Reading) -> Mention | None:
    return next(
        (
            item.mention
            for encoded in reading.sentences
            for item in encoded.parsed.items
            if item.tag == "ORG" and item.mention and item.mention.name == reading.principal
        ),
        None,
    )
