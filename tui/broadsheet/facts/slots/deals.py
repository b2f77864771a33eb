"""Deals: who signed with whom, who announced it, when and where it was signed."""

from broadsheet.facts.claiming import UNSURE, drop, make_claim
from broadsheet.facts.cues import WEEKDAYS
from broadsheet.facts.model import Claim, ClaimType, Mention
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, find, table
from broadsheet.facts.reading import Reading

_NOUN = "<deal/agreement/contract/pact/accord/partnership/treaty/memorandum>"
_SIGN = "<sign/ink/strike/reach/seal/clinch/secure/conclude/announce/win>"
_PARTIES = table(
    # Huawei has signed a deal with Russia; MTS announced that it had reached an agreement with Huawei
    f"ORG|PLACE:one ,? ( .{{0,4}} that it )? HAVE? RB? {_SIGN}:verb DET JJ|NN|NUM* {_NOUN} with ( the? PLACE POS RB? JJ|NN* ,? | the? JJ|NN|NATIONALITY* ) ORG|PLACE:two",
    # A deal was signed between Huawei and telecoms company MTS
    f"{_NOUN} ( <be> VBN )? between ( the? JJ|NN|NNS|NATIONALITY* ) ORG|PLACE:one and ( the? JJ|NN|NNS|NATIONALITY* ) ORG|PLACE:two",
    # the heads of Huawei, …, and MTS, …, inked the deal
    f"of ORG:one , .{{2,8}} , and ORG:two , .{{2,6}} , {_SIGN}:verb the/a {_NOUN}",
    f"ORG:one and ORG:two HAVE? RB? {_SIGN}:verb DET JJ|NN* {_NOUN}",
    # Huawei will work with Russian telecom MTS
    "ORG:one will/MODAL <work/partner/cooperate/collaborate> with ( the? JJ|NN|NATIONALITY* ) ORG:two",
    "ORG:one will <assist/help> ( the? JJ|NN|NATIONALITY* ) ORG:two",
)
_WITH_ONLY = f"{_NOUN} with ( the? PLACE|NN POS JJ|NN* , | the? NATIONALITY? JJ|NN* )? ORG:two"
_ANNOUNCED = table(
    f"ORG:who ,? HAVE? announced ( on DATE )? that .{{0,3}} HAVE? {_SIGN} DET JJ|NN* {_NOUN}:what",
    f"ORG:who HAVE? announced DET JJ|NN* {_NOUN}:what with",
)


def find_deals(reading: Reading) -> list[Claim]:
    """Return `deal_with`, `announced_by`, `signed_on`, `signed_in` and `signed_at` claims."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        for _, match in _PARTIES.find(encoded):
            claims += _parties(reading, index, match)
        for match in find(encoded, _WITH_ONLY):
            claims += _with_only(reading, index, match)
        for _, match in _ANNOUNCED.find(encoded):
            who = encoded.parsed.items[match.captures["who"][0]].mention
            if who:
                claims.append(
                    make_claim(
                        reading, index, (match.first, match.last), "announced_by", "the deal", who.name,
                        at=match.captures["who"], kind="org",
                    )
                )  # fmt: skip
        claims += _when_and_where(reading, index)
    return claims


def _mention(reading: Reading, index: int, match: Match, name: str) -> Mention | None:
    return reading.items(index)[match.captures[name][0]].mention if match.has(name) else None


def _parties(reading: Reading, index: int, match: Match) -> list[Claim]:
    one, two = _mention(reading, index, match, "one"), _mention(reading, index, match, "two")
    if one is None or two is None or one.name == two.name:
        return drop(reading, index, match, "deal_with", UNSURE)
    items, after = reading.items(index), match.captures["two"][1]
    if after < len(items) and items[after].tag == "POS":
        return drop(reading, index, match, "deal_with", "the name only says whose the party is")
    first, second, at = one, two, match.captures["two"]
    if two.name == reading.principal:
        first, second, at = two, one, match.captures["one"]
    return [_deal(reading, index, match, first, second, at)]


def _with_only(reading: Reading, index: int, match: Match) -> list[Claim]:
    """Read "the agreement with Russia's largest carrier, MTS": the other party is the article's subject."""
    two = _mention(reading, index, match, "two")
    if two is None or reading.principal is None or two.name == reading.principal:
        return drop(reading, index, match, "deal_with", UNSURE)
    principal = next(
        (
            item.mention
            for encoded in reading.sentences
            for item in encoded.parsed.items
            if item.mention and item.mention.name == reading.principal
        ),
        None,
    )
    return [_deal(reading, index, match, principal, two, match.captures["two"])] if principal else []


def _deal(
    reading: Reading, index: int, match: Match, one: Mention, two: Mention, at: tuple[int, int]
) -> Claim:
    kind: ClaimType = "org" if two.type == "org" else "place"
    return make_claim(
        reading, index, (match.first, match.last), "deal_with", one.name, two.name, at=at, kind=kind,
        context="agreement",
    )  # fmt: skip


def _when_and_where(reading: Reading, index: int) -> list[Claim]:
    """Return when and where the deal was signed, from the sentence that tells of the signing."""
    encoded = reading.sentences[index]
    signing = next(
        (
            m
            for p in (f"{_NOUN}:what .{{0,8}} BE? signed", f"signed/inked DET {_NOUN}:what")
            for m in find(encoded, p)
        ),
        None,
    )
    if signing is None or not encoded.words & {"signed", "inked"}:
        return []
    claims = []
    items = encoded.parsed.items
    for i in range(signing.first, len(items)):
        item = items[i]
        if i >= signing.last and (item.tag in ("SUB", "BE", "VBZ", "MODAL") or item.lower in (";", "\u2014")):
            break
        before = items[i - 1].lower if i else ""
        if item.tag == "DATE" and item.mention and before == "on":
            day = next((w for w in WEEKDAYS if w in item.lower), "")
            value = item.mention.name or item.text
            claims.append(
                make_claim(
                    reading, index, (signing.first, i + 1), "signed_on", "the deal", item.text,
                    at=(i, i + 1), kind="date", key=day or value, context=item.mention.name,
                )
            )  # fmt: skip
        elif item.tag == "PLACE" and item.mention and _leads_to_place(items, i):
            relation = "signed_at" if _preposition(items, i) == "at" else "signed_in"
            claims.append(
                make_claim(
                    reading, index, (signing.first, i + 1), relation, "the deal", item.mention.name,
                    at=(i, i + 1), kind="place",
                )
            )  # fmt: skip
    return claims


def _preposition(items: tuple[Item, ...], i: int) -> str:
    before = items[i - 1].lower if i else ""
    return items[i - 2].lower if before == "the" and i > 1 else before


def _leads_to_place(items: tuple[Item, ...], i: int) -> bool:
    return _preposition(items, i) in ("in", "at")
