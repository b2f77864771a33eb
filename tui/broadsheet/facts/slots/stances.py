"""Which country has still to decide about a company that others bar."""

from broadsheet.facts.claiming import UNSURE, drop, make_claim
from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import Match, table
from broadsheet.facts.reading import Reading

_OPEN = table(
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
        for _, match in _OPEN.find(encoded):
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
