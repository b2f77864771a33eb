"""Which country has still to decide about a company that others bar."""

from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.claiming import UNSURE, drop, make_claim
from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading
from broadsheet.language.normal import folded

_OPEN = (
    # the UK where the parliament is expected to announce a decision; Norway has yet to decide
    "PLACE:who ( ,? where/which/whose .{0,4} )? HAVE|BE? ( still/now )? ( expected/due/set/yet to )? <announce/make/take/reach> a/its/the ( JJ )* decision",
    "PLACE:who HAVE? ( still | yet to | NEG .{0,1} ) <decide>",
    "PLACE:who <be> ( still/now )? <consider/weigh/mull> whether",
    "PLACE:who <be> ( still )? undecided",
)


def find_open_decisions(reading: Reading) -> list[Claim]:
    """Return `undecided` claims: subject the company that a paragraph speaks of, value the country."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        for pattern in _OPEN:
            for match in find(encoded, pattern):
                claims += _claim(reading, index, match)
    return claims


def _claim(reading: Reading, index: int, match: Match) -> list[Claim]:
    country = country_of(reading.items(index)[match.captures["who"][0]].text)
    company = _company(reading, index)
    if country is None or company is None:
        return drop(reading, index, match, "undecided", UNSURE)
    return [
        make_claim(
            reading, index, (match.first, match.last), "undecided", company, country.name, at=match.captures["who"],
            kind="place",
        )
    ]  # fmt: skip


def _company(reading: Reading, index: int) -> str | None:
    """Return the one organisation that the paragraph names, or the article's principal among several."""
    named = {
        item.mention.name
        for i in reading.line_of(index)
        for item in reading.items(i)
        if item.tag == "ORG" and item.mention
    }
    if len(named) == 1:
        return next(iter(named))
    return reading.principal if reading.principal in named else None


def stances(claims: Sequence[Claim]) -> list[Claim]:
    """Return `stance` claims (subject a country and a company, value what it does) where one account has it undecided.

    They set "Norway has barred Acme" of one account against "Norway has yet to decide" of another.
    """
    undecided = [claim for claim in claims if claim.relation == "undecided"]
    found: list[Claim] = []
    for claim in undecided:
        found.append(
            replace(
                claim, relation="stance", subject=f"{claim.value} on {claim.subject}", value=f"has yet to decide on {claim.subject}", key="undecided",
                context=claim.subject, type="text", value_span=None,
            )
        )  # fmt: skip
        found += [
            replace(
                ban, relation="stance", subject=f"{claim.value} on {claim.subject}", value=f"bars {ban.subject}", key="bars", items=(),
                context=ban.subject, type="text", value_span=None,
            )
            for ban in claims
            if ban.relation == "barred_by"
            and folded(ban.subject) == folded(claim.subject)
            and claim.value in ban.items
        ]  # fmt: skip
    return list(dict.fromkeys(found))
