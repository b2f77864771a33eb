"""What one article says, once it is known what its names are: mentions, quotations and claims."""

from dataclasses import dataclass, field

from broadsheet.articles.model import Article, Span
from broadsheet.facts.model import Claim, Dropped, Mention
from broadsheet.facts.naming import Names
from broadsheet.facts.notes import Notes
from broadsheet.facts.parse import mentions_of, parse
from broadsheet.facts.quotations import find_quotations
from broadsheet.facts.reading import Quotation, Reading, read_article
from broadsheet.facts.slots.bans import find_bans
from broadsheet.facts.slots.careers import find_careers
from broadsheet.facts.slots.clauses import find_clauses
from broadsheet.facts.slots.clock import find_clock_times
from broadsheet.facts.slots.companies import find_descriptions
from broadsheet.facts.slots.dated import find_dated
from broadsheet.facts.slots.deals import find_deals
from broadsheet.facts.slots.framing import find_framing
from broadsheet.facts.slots.leads import find_leads
from broadsheet.facts.slots.listing import find_listings
from broadsheet.facts.slots.lives import find_lives
from broadsheet.facts.slots.markets import find_markets
from broadsheet.facts.slots.members import find_members
from broadsheet.facts.slots.naming import find_bylines, find_names
from broadsheet.facts.slots.occasions import find_occasions
from broadsheet.facts.slots.owners import find_owners
from broadsheet.facts.slots.people import find_titles
from broadsheet.facts.slots.restrictions import find_restrictions
from broadsheet.facts.slots.speech import Spoken, find_speech
from broadsheet.facts.slots.stances import find_open_decisions
from broadsheet.facts.slots.studies import find_studies
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
    find_framing,
    find_studies,
    find_leads,
    find_clock_times,
    find_markets,
    find_dated,
    find_clauses,
)


@dataclass(frozen=True, slots=True)
class Analysis:
    """What one article says, before it is laid beside the others."""

    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()
    spoken: tuple[Spoken, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    reading: Reading | None = field(default=None, repr=False, compare=False)
    """The article cut into items, for whoever cuts clauses out of it again."""


def analyse(article: Article, notes: Notes, names: Names) -> Analysis:
    """Return what the article says; pure, and the same for the same three arguments."""
    if article.language is not None:
        whole = Span(article.id, 0, len(article.text))
        return Analysis(dropped=(Dropped("article", whole, f"it is written in {article.language}"),))
    sentences = parse(article, notes, names)
    reading = read_article(article, sentences)
    reading.quotations = find_quotations(reading)
    claims = tuple(claim for family in FAMILIES for claim in family(reading))
    spoken = tuple(find_speech(reading))
    unsigned = [
        ("said", one.span, "who says it is not certain") for one in reading.quotations if one.speaker is None
    ]
    dropped = tuple(
        Dropped(f"{what}: {' '.join(article.quote(span).split())}", span, reason)
        for what, span, reason in (*reading.dropped, *unsigned)
    )
    return Analysis(mentions_of(sentences), claims, spoken, dropped, reading.quotations, reading)
