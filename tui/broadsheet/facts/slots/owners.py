"""Who bought whom and for how much, who founded what and when."""

from broadsheet.facts.claiming import DENIED, UNSURE, denied, drop, make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, table
from broadsheet.facts.reading import Reading

_BUY = "<acquire/buy/purchase>"
_REACH = 5
"""Items between the deal and "for $3 billion"; farther on the sum is another thing's."""
_BOUGHT = table(
    # Acme has bought Bolt for $3 billion; Acme agreed to acquire Bolt
    f"ORG:by ,? ( HAVE | MODAL | RB | <agree/plan/move/offer> to )? {_BUY} ( the? NN|JJ|NATIONALITY|PLACE|POS* ) ORG:target",
    # Bolt was acquired by Acme
    f"ORG:target ,? ( which | that )? HAVE? <be> RB? {_BUY} .{{0,4}} by ( the? JJ|NN|NATIONALITY* ) ORG:by",
    # the acquisition of Bolt by Acme; Acme's acquisition of Bolt
    "ORG:by POS .{0,3} acquisition/takeover/purchase of ( the? JJ|NN|NATIONALITY* ) ORG:target",
    "acquisition/takeover/purchase of ( the? JJ|NN|NATIONALITY* ) ORG:target by ( the? JJ|NN|NATIONALITY* ) ORG:by",
)
_PRICED = table(
    # it owns Bolt, which it bought in 2021 for $870 million
    f"ORG:target POS? , which PRON|ORG:by HAVE? {_BUY} ( in/on DATE | DATE )? for ( about/around/nearly/almost/over/some/roughly | more/less than )? MONEY:n",
)
_FOUNDED = table(
    # Bolt, founded in 1998 by Jane Roe; Bolt was founded by Jane Roe
    "ORG:org ,? ( which )? <be>? found/founded/established ( by PERSON:who )? ( in DATE:when )? ( by PERSON:who2 )?",
    "PERSON:who ,? ( who )? HAVE? <found/establish> ORG:org ( in DATE:when )?",
)


def find_owners(reading: Reading) -> list[Claim]:
    """Return `acquired_by` (value the buyer), `price` (value a sum), `founded_by` and `founded_on` claims."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        if "ORG" not in encoded.words:
            continue
        for _, match in _BOUGHT.find(encoded):
            claims += _bought(reading, index, match)
        for _, match in _PRICED.find(encoded):
            claims += _priced(reading, index, match)
        for _, match in _FOUNDED.find(encoded):
            claims += _founded(reading, index, match)
    return claims


def _bought(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    by, target = (items[match.captures[name][0]].mention for name in ("by", "target"))
    if by is None or target is None or by.name == target.name:
        return drop(reading, index, match, "acquired_by", UNSURE)
    if denied(reading, index, match):
        return drop(reading, index, match, "acquired_by", DENIED)
    extent = (match.first, match.last)
    claims = [
        make_claim(
            reading, index, extent, "acquired_by", target.name, by.name, at=match.captures["by"], kind="org",
        )
    ]  # fmt: skip
    at = _price(items, match.last)
    price = items[at].mention if at is not None else None
    if at is not None and price is not None:
        claims.append(
            make_claim(
                reading, index, (match.first, at + 1), "price", target.name, price.text, at=(at, at + 1), kind="money",
                key=price.name, context=by.name,
            )
        )  # fmt: skip
    return claims


def _priced(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    target, sum_paid = (items[match.captures[name][0]].mention for name in ("target", "n"))
    if target is None or sum_paid is None or denied(reading, index, match):
        return []
    return [
        make_claim(
            reading, index, (match.first, match.last), "price", target.name, sum_paid.text, at=match.captures["n"], kind="money",
            key=sum_paid.name,
        )
    ]  # fmt: skip


def _past_aside(items: tuple[Item, ...], last: int) -> int:
    """Return where a deal goes on behind what its target is: "bought Bolt's, the maker of bolts, for $9 million"."""
    after = last + (last < len(items) and items[last].tag == "POS")
    if after >= len(items) or items[after].lower != ",":
        return last
    end = next(
        (i for i in range(after + 1, min(len(items), after + LONGEST_ASIDE)) if items[i].lower == ","), None
    )
    return last if end is None else end + 1


LONGEST_ASIDE = 12
"""Items of what a target is, between commas."""


def _price(items: tuple[Item, ...], last: int) -> int | None:
    """Return the sum after "for" close behind the deal, hedges between them allowed."""
    paid = False
    last = _past_aside(items, last)
    for i in range(last, min(len(items), last + _REACH)):
        paid = paid or items[i].lower == "for"
        if items[i].tag == "MONEY":
            return i if paid else None
        if items[i].tag in ("PUNCT", "SUB", "CONJ"):
            return None
    return None


def _founded(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    org = items[match.captures["org"][0]].mention
    name = "who" if match.has("who") else "who2"
    if org is None:
        return []
    claims: list[Claim] = []
    extent = (match.first, match.last)
    who = items[match.captures[name][0]].mention if match.has(name) else None
    if who is not None:
        claims.append(
            make_claim(
                reading, index, extent, "founded_by", org.name, who.name, at=match.captures[name], kind="person",
                own_voice=True,
            )
        )  # fmt: skip
    when = items[match.captures["when"][0]].mention if match.has("when") else None
    if when is not None and when.name:
        claims.append(
            make_claim(
                reading, index, extent, "founded_on", org.name, when.text, at=match.captures["when"], kind="date",
                key=when.name, context=when.name, own_voice=True,
            )
        )  # fmt: skip
    return claims
