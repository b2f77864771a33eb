"""Who supplies whom, and who put sanctions on whom."""

from broadsheet.facts.claiming import DENIED, UNSURE, denied, drop, make_claim
from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Claim, Mention
from broadsheet.facts.patterns import Match, table
from broadsheet.facts.reading import Reading
from broadsheet.language.normal import folded

_PARTY = "( the? JJ|NN|NATIONALITY* )"
_SUPPLIES = table(
    # Acme supplies Bolt with chips; Acme provides chips to Bolt
    f"ORG|PLACE:who ,? ( which )? ( MODAL | HAVE )? RB? <supply/provide> {_PARTY} ORG|PLACE:whom with ( JJ|NN|NNS|PRODUCT+ ):what",
    f"ORG|PLACE:who ,? ( which )? ( MODAL | HAVE )? RB? <supply/provide/sell> ( JJ|NN|NNS|PRODUCT+ ):what to {_PARTY} ORG|PLACE:whom",
    # Acme, a supplier of chips to Bolt
    f"ORG:who ,? <be>? ( a/the ) JJ* supplier ( of ( JJ|NN|NNS|PRODUCT+ ):what )? to {_PARTY} ORG|PLACE:whom",
)
_SANCTIONS = table(
    # The United States imposed sanctions on Norland
    "( the? PLACE|ORG ( ,? and? the? PLACE|ORG )* ):who ( MODAL | HAVE )? RB? <impose/slap/place> JJ|NN|NATIONALITY* sanctions on/against/upon ( the? JJ|NN|NATIONALITY* ) PLACE|ORG|PERSON:whom",
    "( the? PLACE|ORG ( ,? and? the? PLACE|ORG )* ):who ( MODAL | HAVE )? RB? <sanction> ( the? JJ|NN|NATIONALITY* ) PLACE|ORG|PERSON:whom",
    "PLACE|ORG|PERSON:whom HAVE? <be> RB? sanctioned by ( the? PLACE|ORG ( ,? and? the? PLACE|ORG )* ):who",
    "sanctions imposed by ( the? PLACE|ORG ( ,? and? the? PLACE|ORG )* ):who on/against ( the? JJ|NN|NATIONALITY* ) PLACE|ORG|PERSON:whom",
)


def find_trade(reading: Reading) -> list[Claim]:
    """Return `supplies` claims (value whom) and `sanctioned_by` claims (subject whom, value a list of who)."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        for _, match in _SUPPLIES.find(encoded):
            claims += _supplies(reading, index, match)
        for _, match in _SANCTIONS.find(encoded):
            claims += _sanctions(reading, index, match)
    return claims


def _named(reading: Reading, index: int, match: Match, name: str) -> Mention | None:
    return reading.items(index)[match.captures[name][0]].mention


def _supplies(reading: Reading, index: int, match: Match) -> list[Claim]:
    who, whom = _named(reading, index, match, "who"), _named(reading, index, match, "whom")
    if who is None or whom is None or who.name == whom.name or denied(reading, index, match):
        reason = DENIED if denied(reading, index, match) else UNSURE
        return drop(reading, index, match, "supplies", reason)
    return [
        make_claim(
            reading, index, (match.first, match.last), "supplies", who.name, whom.name, at=match.captures["whom"],
            kind="org" if whom.type == "org" else "place", context=match.text("what"),
        )
    ]  # fmt: skip


def _sanctions(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    whom = _named(reading, index, match, "whom")
    first, last = match.captures["who"]
    named = [item for item in items[first:last] if item.mention]
    names = tuple(dict.fromkeys(_name(item.text, item.mention) for item in named if item.mention))
    if whom is None or not names or whom.name in names or denied(reading, index, match):
        reason = DENIED if denied(reading, index, match) else UNSURE
        return drop(reading, index, match, "sanctioned_by", reason)
    return [
        make_claim(
            reading, index, (match.first, match.last), "sanctioned_by", whom.name, ", ".join(names), at=(first, last),
            items=names, kind="list", key="|".join(sorted(map(folded, names))),
        )
    ]  # fmt: skip


def _name(text: str, mention: Mention) -> str:
    country = country_of(text)
    return country.name if country is not None else mention.name
