"""Blacklists and suppliers: who put whom on which list and when, who relies on whom, members of a list."""

from broadsheet.facts.claiming import drop, make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading
from broadsheet.language.normal import folded

_WHO = "( NATIONALITY|PLACE|PERSON|ORG|NN )+:who"
_LISTED = f"{_WHO} RB? HAVE? <place/put/add> ORG|PERSON|PRODUCT:whom on/to its/the/a/an so-called? PUNCT? ( NN|NNS|JJ|VB|VBP|VBN|ORG|PRODUCT )+:list"
_MEMBERS = "( ORG|PLACE|PERSON|PRODUCT ( , and? ORG|PLACE|PERSON|PRODUCT )* ,? ( and/or ORG|PLACE|PERSON|PRODUCT )? )"
_RELIES = f"ORG|PLACE:who RB* <rely/depend> RB? on/upon .{{0,5}} , including {_MEMBERS}:members"


def find_listings(reading: Reading) -> list[Claim]:
    """Return `listed_by`, `listed_on` and `relies_on` claims."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        for match in find(encoded, _LISTED):
            claims += _listed(reading, index, match)
        for match in find(encoded, _RELIES):
            claims += _relies(reading, index, match)
    return claims


def _listed(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    whom = items[match.captures["whom"][0]].mention
    last = items[match.captures["list"][1] - 1].lower
    if whom is None or not last.endswith(("list", "lists")):
        return drop(reading, index, match, "listed_by", "what they are put on is no list")
    who_at = match.captures["who"]
    who = reading.sentences[index].parsed.words(*who_at)
    extent = (match.first, match.last)
    claims = [
        make_claim(
            reading,
            index,
            extent,
            "listed_by",
            whom.name,
            who,
            at=who_at,
            kind="org",
            key=folded(who),
            context=match.text("list"),
        )
    ]
    date = _date_before(items, match.first)
    if date is not None and items[date].mention is not None:
        mention = items[date].mention
        claims.append(
            make_claim(
                reading, index, (date, match.last), "listed_on", whom.name, items[date].text, at=(date, date + 1),
                kind="date", key=mention.name if mention else "", context=mention.name if mention else "",
            )
        )  # fmt: skip
    return claims


def _date_before(items: tuple[Item, ...], first: int) -> int | None:
    for i in range(first - 1, max(-1, first - 4), -1):
        if items[i].tag == "DATE":
            return i
    return None


def _relies(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    who = items[match.captures["who"][0]].mention
    first, last = match.captures["members"]
    names = tuple(dict.fromkeys(i.mention.name for i in items[first:last] if i.mention))
    if who is None or len(names) < 2:
        return drop(reading, index, match, "relies_on", "it names fewer than two")
    including = first - 1
    start = match.captures["who"][0]
    on = next(i for i in range(start, including) if items[i].lower in ("on", "upon"))
    what = reading.sentences[index].parsed.words(on + 1, including - 1)
    return [
        make_claim(
            reading, index, (match.first, match.last), "relies_on", who.name, ", ".join(names),
            at=(first, last), items=names, kind="list", key="|".join(sorted(map(folded, names))), context=what,
        )
    ]  # fmt: skip
