"""How many a party has won or made so far, whatever they are counted in: contracts, or countries with one."""

from broadsheet.facts.claiming import drop, make_claim
from broadsheet.facts.model import Claim, Mention
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading

_HEDGE = "( more/fewer/less than | at least/most | about/around/nearly/almost/over/some )?"
_GAIN = "<win/sign/secure/land/clinch/strike/get/gain/receive/book/hold>"
_THING = "( JJ|NN|PRODUCT|NATIONALITY )* NNS:noun"
_WHO = "( the? ORG|PLACE ):who"
_PATTERNS = (
    # Acme has won more than 40 commercial contracts; Both companies have won …
    f"( {_WHO} | both NNS|NN:both ) HAVE? RB? HAVE? {_GAIN} ( {_HEDGE} NUMBER:n {_THING} ):what",
    # Acme has secured contracts in 30 countries
    f"( {_WHO} | both NNS|NN:both ) HAVE? RB? HAVE? {_GAIN} ( {_THING} in {_HEDGE} NUMBER:n countries/cities/states/markets/nations/regions:unit ):what",
)
_NOT_SO_FAR = frozenset("in during over since last this".split())
"""What begins a stretch of time: "12 contracts in the last two months" is no tally of all there are."""


def find_tallies(reading: Reading) -> list[Claim]:
    """Return `tally` claims: subject whose and of what ("Acme: contracts"), value how many in which unit."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        if "NUMBER" not in encoded.words:
            continue
        for pattern in _PATTERNS:
            for match in find(encoded, pattern):
                claims += _claims(reading, index, match)
    return claims


def _claims(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    number = items[match.captures["n"][0]].mention
    if number is None or not number.name or _within_a_time(items, match.last):
        return drop(reading, index, match, "tally", "it counts a stretch of time, not all there are")
    noun = items[match.captures["noun"][0]].lower
    unit = match.text("unit").lower() or noun
    return [
        make_claim(
            reading, index, (match.first, match.last), "tally", f"{who.name}: {noun}", match.text("what"),
            at=match.captures["what"], kind="number", key=f"{number.name} {unit}", context=noun,
        )
        for who in _owners(reading, index, match)
    ]  # fmt: skip


def _within_a_time(items: tuple[Item, ...], last: int) -> bool:
    return (
        last + 1 < len(items)
        and items[last].lower in _NOT_SO_FAR
        and (
            items[last].tag == "DATE"
            or items[last + 1].tag == "DATE"
            or items[last + 1].lower in ("the", "that")
        )
        and any(item.tag == "DATE" or item.lower in _SPANS for item in items[last : last + 5])
    )


_SPANS = frozenset("day days week weeks month months quarter year years decade".split())


def _owners(reading: Reading, index: int, match: Match) -> list[Mention]:
    """Return whose tally it is; for "both companies" the two organisations of the sentence before."""
    if match.has("who"):
        at = match.captures["who"]
        return [item.mention for item in reading.items(index)[at[0] : at[1]] if item.mention]
    if index == 0:
        return []
    named = {
        item.mention.name: item.mention
        for item in reading.items(index - 1)
        if item.tag == "ORG" and item.mention
    }
    return list(named.values()) if len(named) == 2 else []
