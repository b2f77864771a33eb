"""Who holds which title where: "Huawei's deputy chairman, Guo Ping", "Daniel Ives, managing director at …"."""

from broadsheet.facts.bodies_meant import company_meant
from broadsheet.facts.claiming import SAY, drop, make_claim
from broadsheet.facts.cues import ORG_DESCRIPTORS
from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Claim, Mention
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading
from broadsheet.facts.roles import role_key
from broadsheet.language.wordforms import base

_ORG = "ORG|PLACE|NATIONALITY"
_MODS = "JJ|NN|VBG{0,3}:mods"
"""What narrows a role down: "assistant" professor, "presidential" spokesman."""

_PATTERNS = (
    # Chinese President Xi Jinping; Huawei board chairman Guo Ping; MTS President and CEO Alexei Kornya
    f"{_ORG}:org POS? {_MODS} ROLE:role ,? PERSON:who",
    # Huawei's deputy chairman, Guo Ping,
    f"{_ORG}:org POS {_MODS} ROLE:role , PERSON:who",
    # Patrick Moorhead, principal analyst at Moor Insights & Strategy
    f"PERSON:who , DET? {_MODS} ROLE:role of/at/for/with/from/in the? ORG|PLACE:org",
    f"PERSON:who , ( NUM|NUMBER , )? DET? {_MODS} ROLE:role of/at/for/with the? ORG|PLACE:org",
    # Guo Ping, one of the Huawei's rotating chairmen; Guo Ping, Huawei's chairman
    f"PERSON:who , ( one of )? the? {_ORG}:org POS? {_MODS} ROLE:role",
    # Alexei Kornya, the company's president
    f"PERSON:who , the NN:common POS {_MODS} ROLE:role",
    f"PERSON:who , its/their:common {_MODS} ROLE:role",
    # the president of Russia, Vladimir Putin; President Park Geun-hye of South Korea
    "ROLE:role of the? ORG|PLACE:org , PERSON:who",
    "ROLE:role PERSON:who of ORG|PLACE:org",
    f"PERSON:who <be> DET? {_MODS} ROLE:role of/at the? ORG|PLACE:org",
    # Prime Minister Shinzo Abe
    f"{_MODS} ROLE:role PERSON:who",
    f"PERSON:who , DET? {_MODS} ROLE:role ,",
    # Jane Roe, the flight director and a co-founder of the company; its mission director, Jane Roe
    f"PERSON:who , the {_MODS} ROLE:role and DET",
    f"its/their:common {_MODS} ROLE:role , PERSON:who",
    # Jane Roe, a spokesman for President Ann Holm; a spokesman for Holm, Jane Roe
    f"PERSON:who , DET? {_MODS} ROLE:role for/of/to ROLE? PERSON:of",
    f"DET? {_MODS} ROLE:role for/of/to ROLE? PERSON:of , PERSON:who",
)
_NO_TITLES = frozenset(
    """mr mrs ms dr son daughter wife husband mother father sister brother friend uncle aunt cousin grandmother
    grandfather widow fan fans victim suspect""".split()
)


def find_titles(reading: Reading) -> list[Claim]:
    """Return `title` claims (subject a person, value a role) and `works_for` claims (value an organisation)."""
    claims: list[Claim] = []
    seen: set[tuple[int, str]] = set()
    for index, encoded in enumerate(reading.sentences):
        if "ROLE" not in encoded.words or "PERSON" not in encoded.words:
            continue
        for pattern in _PATTERNS:
            for match in find(encoded, pattern):
                who = encoded.parsed.items[match.captures["who"][0]].mention
                if who is None or (match.captures["role"][0], who.name) in seen:
                    continue
                seen.add((match.captures["role"][0], who.name))
                claims += _claims(reading, index, match, who)
    return claims


def _claims(reading: Reading, index: int, match: Match, who: Mention) -> list[Claim]:
    role_at = match.captures["role"]
    after = reading.items(index)[role_at[1] : role_at[1] + 1]
    if match.captures["who"][0] < role_at[0] and after and after[0].tag == "PERSON":
        return drop(reading, index, match, "title", "it is the title of the next in a list")
    if match.text("role").lower() in _NO_TITLES:
        return drop(reading, index, match, "title", "the word is no title")
    if match.has("mods") and match.captures["mods"][1] == role_at[0]:
        first = match.captures["mods"][0]
        while first < role_at[0] and base(reading.items(index)[first].lower) in SAY:
            first += 1  # "said postdoctoral researcher Jane Roe"
        role_at = (first, role_at[1])
    role = reading.sentences[index].parsed.words(*role_at)
    org = _organisation(reading, index, match)
    claims = [
        make_claim(
            reading, index, (match.first, match.last), "title", who.name, role,
            at=role_at, kind="title", own_voice=True, context=org or "", key=role_key(role),
        )
    ]  # fmt: skip
    if org and country_of(org) is None:
        at = match.captures.get("org")
        claims.append(
            make_claim(
                reading,
                index,
                (match.first, match.last),
                "works_for",
                who.name,
                org,
                at=at,
                kind="org",
                own_voice=True,
                context=role,
            )
        )
    return claims


_BODIES = ORG_DESCRIPTORS | {
    *"company firm group bank team club union party agency charity council board museum school university college hospital".split()
}
"""Nouns by which a body is told again."""
_OF_A_SUBJECT = frozenset(
    "expert specialist campaigner activist enthusiast correspondent historian critic".split()
)
"""Posts before which a name is what somebody knows or writes about."""


def _organisation(reading: Reading, index: int, match: Match) -> str | None:
    if match.has("org"):
        items, at = reading.items(index), match.captures["org"][0]
        item = items[at]
        follows = (
            items[at + 1].tag
            if at + 1 < len(items) and match.captures["org"][0] > match.captures["role"][0]
            else ""
        )
        if item.mention is None or follows in ("POS", "NN", "NNS"):
            return None  # "governor of Mexico's central bank": of the bank, not of Mexico
        if (
            items[at + 1].tag == "ROLE"
            and items[at + 1].lower.split()[-1] in _OF_A_SUBJECT
            and item.tag == "ORG"
        ):
            return None  # "Cyber expert Jane Roe": what she knows about, not whom she works for
        country = country_of(item.text) or country_of(item.mention.name)
        return (
            country.name
            if country and item.tag in ("PLACE", "NATIONALITY") and country.name == item.mention.name
            else item.mention.name
        )
    if match.has("common"):
        first = match.captures["common"][0]
        own = reading.items(index)[first].lower
        if own == "their" or (own == "its" and not any(i.tag == "ORG" for i in reading.items(index)[:first])):
            return None  # "the Xiamen-based firm said Jane Roe, its COO": of which firm the sentence does not say
        if own != "its" and own not in _BODIES:
            return None  # "the estate's lawyer": of nothing that was named as a body
        meant = company_meant(reading, index, first)
        return meant.name if meant else None
    return None
