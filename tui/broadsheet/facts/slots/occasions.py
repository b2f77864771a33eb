"""When and where an event takes place: "the summit was held in Ostrava on Friday"."""

import re

from broadsheet.facts.claiming import drop, make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading
from broadsheet.language.normal import folded

_WHAT = (
    "( DET ( JJ|NN|NATIONALITY|NUMBER|ORG|PLACE|PRODUCT|POS )* NN|EVENT | EVENT | POS ( JJ|NN )* NN ):what"
)
_HOLD = "( MODAL | HAVE )? <be>? RB? ( held | scheduled ( to be held | for | to take place )? | take/takes/took/taking place | open/opens/opened | begin/begins/began | start/starts/started )"
_HAPPENS = f"{_WHAT} {_HOLD} RB? ( in/at ( the )? PLACE:where )? ( on/in? DATE:when )? ( in/at ( the )? PLACE:where2 )?"
_EVENTS = frozenset(
    """summit meeting conference ceremony election elections vote referendum trial hearing match game final finals championship
    EVENT olympics games tournament festival concert rally protest march funeral inauguration launch debate talks attack blast
    explosion crash accident collision earthquake wedding exhibition parade race auction show premiere season""".split()
)

_PLACED = frozenset({"PLACE", "DATE"})


def find_occasions(reading: Reading) -> list[Claim]:
    """Return `held_in` (value a place) and `held_on` (value a date) claims about events."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        if encoded.words.isdisjoint(_PLACED) or encoded.words.isdisjoint(_EVENTS):
            continue
        for match in find(encoded, _HAPPENS):
            claims += _claims(reading, index, match)
    return claims


def _claims(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    first, last = match.captures["what"]
    if items[last - 1].tag != "EVENT" and items[last - 1].lower not in _EVENTS:
        return []
    if items[first].lower in ("a", "an", "another", "any"):
        return drop(reading, index, match, "held", "it is one of many such events")
    what = _name(items, reading.sentences[index].parsed.words(first, last), last)
    claims: list[Claim] = []
    for name in ("where", "where2", "when"):
        if not match.has(name):
            continue
        at = match.captures[name]
        mention = items[at[0]].mention
        if mention is None or not mention.name:
            continue
        is_date = name == "when"
        claims.append(
            make_claim(
                reading, index, (match.first, match.last), "held_on" if is_date else "held_in", what,
                mention.text if is_date else mention.name, at=at, kind="date" if is_date else "place",
                key=mention.name if is_date else folded(mention.name), context=mention.name,
            )
        )  # fmt: skip
    return claims


def _name(items: tuple[Item, ...], words: str, last: int) -> str:
    mention = items[last - 1].mention
    return mention.name if mention is not None else re.sub(r"^(?:The|A|An)\b", lambda m: m[0].lower(), words)
