"""Who belongs to what: names after "including" and "such as", and members of a body."""

from broadsheet.facts.bodies_meant import company_meant, is_company_word
from broadsheet.facts.claiming import DENIED, denied, drop, make_claim
from broadsheet.facts.model import Claim, Mention
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, table
from broadsheet.facts.reading import Reading
from broadsheet.language.normal import folded

_NAME = "ORG|PLACE|PERSON|PRODUCT"
_ITEMS = f"( the? {_NAME} ( , the? {_NAME} )* ,? and/or the? {_NAME}|NNS|DET )"
_LISTED = table(f",? including/like {_ITEMS}:members", f",? such as {_ITEMS}:members")
_MEMBER = table(
    "( ORG|PLACE|PERSON:who ( , ORG|PLACE|PERSON )* ( and ORG|PLACE|PERSON )? ) ,? <be> ( a/the )? member/members of ( the )? ORG:body",
    "ORG|PLACE|PERSON:who , ( a/the )? member of ( the )? ORG:body",
)
_CLASSES = {
    "ORG": frozenset(
        """companies firms banks carriers suppliers chipmakers retailers airlines operators manufacturers automakers carmakers
        agencies universities groups organisations organizations brands makers startups giants newspapers networks clubs
        teams outlets publishers insurers""".split()
    ),
    "PLACE": frozenset(
        "countries nations states cities towns regions islands provinces allies markets places".split()
    ),
    "PERSON": frozenset(
        """leaders officials players stars actors singers executives politicians ministers lawmakers senators presidents
        scientists researchers athletes celebrities directors analysts writers guests""".split()
    ),
    "PRODUCT": frozenset(
        "products devices phones models games apps services smartphones tablets cars".split()
    ),
}
FEWEST = 2
"""Names in a list that is worth asking for."""
FARTHEST = 10
"""Items between the plural noun and its list; farther back it is another phrase's."""


def find_members(reading: Reading) -> list[Claim]:
    """Return `includes` claims (subject a plural phrase, value the names it lists) and `member_of` claims."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        for _, match in _LISTED.find(encoded):
            claims += _includes(reading, index, match)
        for _, match in _MEMBER.find(encoded):
            claims += _member(reading, index, match)
    return claims


def _includes(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    first, last = match.captures["members"]
    named = [item for item in items[first:last] if item.mention and item.tag in _CLASSES]
    names = tuple(dict.fromkeys(item.mention.name for item in named if item.mention))
    tags = {item.tag for item in named}
    if len(names) < FEWEST or len(tags) != 1:
        return drop(reading, index, match, "includes", "it names fewer than two of one kind")
    head = _class_noun(items, match.first, tags.pop())
    if head is None:
        return drop(reading, index, match, "includes", "what they are examples of is not certain")
    start = _phrase_start(items, head)
    what = _resolved(reading, index, start, match.first)
    return [
        make_claim(
            reading, index, (start, last), "includes", what, ", ".join(names), at=(first, last), items=names, kind="list",
            key="|".join(sorted(map(folded, names))), context=items[head].lower,
        )
    ]  # fmt: skip


def _class_noun(items: tuple[Item, ...], joint: int, tag: str) -> int | None:
    """Return the nearest plural noun before the list that can name such things."""
    for i in range(joint - 1, max(-1, joint - FARTHEST), -1):
        if items[i].tag == "NNS" and items[i].lower in _CLASSES[tag]:
            return i
        if items[i].tag == "PUNCT" and items[i].lower != ",":
            return None
    return None


def _phrase_start(items: tuple[Item, ...], head: int) -> int:
    start = head
    while start > 0 and items[start - 1].tag in (
        "JJ",
        "NN",
        "NATIONALITY",
        "PLACE",
        "DET",
        "NUMBER",
        "VBN",
        "VBG",
        "POS",
    ):
        start -= 1
        if items[start].tag == "DET":
            break
    return start


def _resolved(reading: Reading, index: int, first: int, last: int) -> str:
    """Return items [first:last] with "the firm" put as the organisation it means, where that is sure."""
    parsed = reading.sentences[index].parsed
    items = parsed.items
    for i in range(last - 1, first, -1):
        if is_company_word(items[i]) and items[i - 1].lower == "the":
            meant = company_meant(reading, index, i)
            if meant is not None and i - 1 > first:
                tail = f" {parsed.words(i + 1, last)}" if i + 1 < last else ""
                return f"{parsed.words(first, i - 1)} {meant.name}{tail}"
    return parsed.words(first, last)


def _member(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    body: Mention | None = items[match.captures["body"][0]].mention
    who = items[match.captures["who"][0]].mention
    if body is None or who is None or who.name == body.name:
        return []
    if denied(reading, index, match):
        return drop(reading, index, match, "member_of", DENIED)
    return [
        make_claim(
            reading, index, (match.first, match.last), "member_of", who.name, body.name, at=match.captures["body"],
            kind="org", context=who.type,
        )
    ]  # fmt: skip
