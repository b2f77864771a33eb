"""From a collection to its facts: the one function that later rooms call."""

from dataclasses import dataclass

from broadsheet.articles.model import Collection, Span
from broadsheet.facts.align import align
from broadsheet.facts.model import Claim, Fact, Mention
from broadsheet.facts.parse import parse
from broadsheet.facts.quotations import find_quotations
from broadsheet.facts.reading import Quotation, Reading, read_articles
from broadsheet.facts.slots.bans import find_bans
from broadsheet.facts.slots.careers import find_careers
from broadsheet.facts.slots.clauses import find_clauses
from broadsheet.facts.slots.companies import find_descriptions
from broadsheet.facts.slots.deals import find_deals
from broadsheet.facts.slots.listing import find_listings
from broadsheet.facts.slots.lives import find_lives
from broadsheet.facts.slots.members import find_members
from broadsheet.facts.slots.naming import find_bylines, find_names
from broadsheet.facts.slots.occasions import find_occasions
from broadsheet.facts.slots.owners import find_owners
from broadsheet.facts.slots.people import find_titles
from broadsheet.facts.slots.restrictions import find_restrictions
from broadsheet.facts.slots.speech import find_speech
from broadsheet.facts.slots.stances import find_open_decisions, stances
from broadsheet.facts.slots.tallies import find_tallies
from broadsheet.facts.slots.tolls import find_tolls
from broadsheet.facts.slots.trade import find_trade

FAMILIES = (
    find_titles,
    find_descriptions,
    find_bans,
    find_deals,
    find_listings,
    find_names,
    find_bylines,
    find_tolls,
    find_open_decisions,
    find_tallies,
    find_trade,
    find_restrictions,
    find_owners,
    find_occasions,
    find_members,
    find_lives,
    find_careers,
    find_clauses,
)


@dataclass(frozen=True, slots=True)
class Dropped:
    """A claim or question that was considered and thrown away, and why."""

    what: str
    span: Span | None
    reason: str


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything found in a collection."""

    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    dropped: tuple[Dropped, ...]
    quotations: tuple[Quotation, ...] = ()


def find(collection: Collection) -> Findings:
    """Return the mentions, claims and facts of a collection; pure, and the same for the same texts."""
    parsed = parse(collection)
    readings = read_articles(parsed)
    for reading in readings:
        reading.quotations = find_quotations(reading)
    claims = [claim for reading in readings for claim in _typed(reading)]
    claims += find_speech(readings)
    claims += stances(claims)
    dropped = tuple(Dropped(what, span, reason) for r in readings for what, span, reason in r.dropped)
    quotations = tuple(quotation for reading in readings for quotation in reading.quotations)
    return Findings(parsed.mentions, tuple(claims), align(collection, claims), dropped, quotations)


def _typed(reading: Reading) -> list[Claim]:
    return [claim for family in FAMILIES for claim in family(reading)]
