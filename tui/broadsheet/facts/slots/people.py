"""Who holds which title where: "Huawei's deputy chairman, Guo Ping", "Daniel Ives, managing director at …"."""

import re

from broadsheet.facts.claiming import make_claim
from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Claim, Mention
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading, company_meant
from broadsheet.language.normal import folded

_ORG = "ORG|PLACE|NATIONALITY"
_PATTERNS = (
    # Chinese President Xi Jinping; Huawei board chairman Guo Ping; MTS President and CEO Alexei Kornya
    f"{_ORG}:org POS? ROLE:role PERSON:who",
    # Huawei's deputy chairman, Guo Ping,
    f"{_ORG}:org POS ROLE:role , PERSON:who",
    # Patrick Moorhead, principal analyst at Moor Insights & Strategy
    "PERSON:who , ( DET JJ? )? ROLE:role of/at/for/with/from the? ORG|PLACE:org",
    "PERSON:who , ( NUM|NUMBER , )? ( DET JJ? )? ROLE:role of/at/for/with the? ORG|PLACE:org",
    # Guo Ping, one of the Huawei's rotating chairmen; Guo Ping, Huawei's chairman
    f"PERSON:who , ( one of )? the? {_ORG}:org POS? ROLE:role",
    # Alexei Kornya, the company's president
    "PERSON:who , the NN:common POS ROLE:role",
    "PERSON:who , its/their:common ROLE:role",
    # the president of Russia, Vladimir Putin; President Park Geun-hye of South Korea
    "ROLE:role of the? ORG|PLACE:org , PERSON:who",
    "ROLE:role PERSON:who of ORG|PLACE:org",
    "PERSON:who <be> ( DET )? ROLE:role of/at the? ORG|PLACE:org",
    # Prime Minister Shinzo Abe
    "ROLE:role PERSON:who",
    "PERSON:who , ( DET JJ? )? ROLE:role ,",
)
_SAME_POST = {
    "chief executive officer": "ceo",
    "chief executive": "ceo",
    "chief financial officer": "cfo",
    "chief operating officer": "coo",
    "chief technology officer": "cto",
    "chairperson": "chair",
}


def find_titles(reading: Reading) -> list[Claim]:
    """Return `title` claims (subject a person, value a role) and `works_for` claims (value an organisation)."""
    claims: list[Claim] = []
    seen: set[tuple[int, str]] = set()
    for index, encoded in enumerate(reading.sentences):
        if not any(item.tag == "ROLE" for item in encoded.parsed.items):
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
    role = match.text("role")
    if folded(role) in ("mr", "mrs", "ms", "dr"):
        return []
    org = _organisation(reading, index, match)
    claims = [
        make_claim(
            reading, index, (match.first, match.last), "title", who.name, role,
            at=role_at, kind="title", own_voice=True, context=org or "", key=_role_key(role),
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


def _role_key(role: str) -> str:
    """Return a role's comparable form: "chairmen" and "Chairman" are one."""
    words = [
        word[:-3] + "man" if word.endswith("men") and word != "women" else word
        for word in folded(role).split()
    ]
    key = " ".join(words)
    for name, short in _SAME_POST.items():
        key = re.sub(rf"\b{name}\b", short, key)
    return key


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
        country = country_of(item.text) or country_of(item.mention.name)
        return (
            country.name
            if country and item.tag in ("PLACE", "NATIONALITY") and country.name == item.mention.name
            else item.mention.name
        )
    if match.has("common"):
        meant = company_meant(reading, index, match.captures["common"][0])
        return meant.name if meant else None
    return None
