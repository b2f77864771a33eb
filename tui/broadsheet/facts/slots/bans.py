"""Who bars whom: "barred from … by the US, UK, Canada, and New Zealand", "X and Y will not use Z's hardware"."""

from broadsheet.facts.bodies_meant import company_meant
from broadsheet.facts.claiming import DENIED, UNSURE, denied, drop, make_claim
from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Claim, Mention
from broadsheet.facts.patterns import Match, table
from broadsheet.facts.reading import Reading
from broadsheet.language.normal import folded
from broadsheet.language.wordforms import base, inflected

_BAR = "<bar/ban/block/exclude/prohibit/outlaw/blacklist>"
_LIST = "( the? PLACE ( ,? and? the? PLACE )* )"
_PASSIVE = (
    # the company was barred from building networks by the US, UK, Canada, and New Zealand
    f"( ORG|PRODUCT:whom | DET NN:common ) HAVE? BE? RB? {_BAR}:verb ( from .{{1,6}} )?:what by {_LIST}:by",
    # being effectively banned from doing business in the U.S.; blacklisted in the US and …
    f"RB? {_BAR}:verb ( from VBG|DO NN|NNS? ):what in {_LIST}:by",
    f"blacklisted/banned/barred/outlawed:verb in {_LIST}:by",
)
_ACTIVE = (
    # Australia and New Zealand have stated they will not use Huawei hardware
    f"{_LIST}:by HAVE? <state/say/announce/decide/declare> ( that? they/it )? will not use ORG|PRODUCT:whom NN|NNS?:thing",
    f"{_LIST}:by MODAL? HAVE? RB? {_BAR}:verb ORG|PRODUCT:whom",
    # The United States is waging a campaign against Huawei, banning it from its own networks
    f"{_LIST}:by BE? .{{0,4}} against ORG|PRODUCT:whom , {_BAR}:verb it/them",
)

_TABLE = table(*_PASSIVE, *_ACTIVE)


def find_bans(reading: Reading) -> list[Claim]:
    """Return `barred_by` claims: subject whom, value the list of countries that bar it."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        for _, match in _TABLE.find(encoded):
            claims += _claim(reading, index, match)
    return claims


def _claim(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    if denied(reading, index, match) and match.text("by") not in _negated(match):
        return drop(reading, index, match, "barred_by", DENIED)
    whom: Mention | None
    if match.has("whom"):
        whom = items[match.captures["whom"][0]].mention
    else:
        whom = company_meant(reading, index, match.first) or _next_org(reading, index, match)
    by = match.captures["by"]
    countries = [item for item in items[by[0] : by[1]] if item.tag == "PLACE" and item.mention]
    names = tuple(dict.fromkeys(_country(item.text) for item in countries))
    if whom is None or not names or "" in names or whom.name in names:
        return drop(reading, index, match, "barred_by", UNSURE)
    doing = "has" if len(names) == 1 else "have"
    if match.has("verb"):
        context = f"{doing} {_participle(match)} {whom.name} {match.text('what')}".strip()
    else:
        context = f"{doing} said {'it' if len(names) == 1 else 'they'} will not use {whom.name} {match.text('thing')}".strip()
    return [
        make_claim(
            reading, index, (match.first, match.last), "barred_by", whom.name, ", ".join(names),
            at=by, items=names, kind="list", key="|".join(sorted(map(folded, names))), context=context,
        )
    ]  # fmt: skip


def _participle(match: Match) -> str:
    """Return the verb as "has …" takes it: "barring" becomes "barred"."""
    verb = match.text("verb").lower()
    return inflected(base(verb), "n")


def _negated(match: Match) -> str:
    """Return the doer where the negation is part of the ban itself: "will not use"."""
    return match.text("by") if not match.has("verb") else ""


def _country(text: str) -> str:
    country = country_of(text)
    return country.name if country else ""


def _next_org(reading: Reading, index: int, match: Match) -> Mention | None:
    """Return the organisation after an opening participle: "Blacklisted in the US, … giant Huawei has"."""
    if match.first > 2:
        return None
    rest = reading.items(index)[match.last :]
    return next((item.mention for item in rest if item.tag == "ORG" and item.mention), None)
