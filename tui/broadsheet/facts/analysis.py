"""What one article says, once it is known what its names are: mentions, quotations and claims."""

from collections.abc import Sequence

from broadsheet.articles.model import Article, Span
from broadsheet.facts.analyzer import Analyzer
from broadsheet.facts.model import Analysis, Dropped, Mention
from broadsheet.facts.naming import Names, name_articles
from broadsheet.facts.notes import Notes
from broadsheet.facts.parse import mentions_of, parse
from broadsheet.facts.quotations import find_quotations
from broadsheet.facts.reading import Reading, read_article
from broadsheet.facts.slots.agents import find_agents
from broadsheet.facts.slots.amounts import find_amounts
from broadsheet.facts.slots.bans import find_bans
from broadsheet.facts.slots.careers import find_careers
from broadsheet.facts.slots.causes import find_causes
from broadsheet.facts.slots.clauses import find_clauses
from broadsheet.facts.slots.clock import find_clock_times
from broadsheet.facts.slots.companies import find_descriptions
from broadsheet.facts.slots.contrasts import find_contrasts
from broadsheet.facts.slots.credits import find_credits
from broadsheet.facts.slots.dated import find_dated
from broadsheet.facts.slots.days_told import find_days_told
from broadsheet.facts.slots.deals import find_deals
from broadsheet.facts.slots.deeds import find_deeds
from broadsheet.facts.slots.details import find_details
from broadsheet.facts.slots.dimensions import find_dimensions
from broadsheet.facts.slots.figures import find_figures
from broadsheet.facts.slots.fractions import find_fractions
from broadsheet.facts.slots.framing import find_framing
from broadsheet.facts.slots.handled import find_handled
from broadsheet.facts.slots.leads import find_leads
from broadsheet.facts.slots.lengths import find_lengths
from broadsheet.facts.slots.listing import find_listings
from broadsheet.facts.slots.lives import find_lives
from broadsheet.facts.slots.markets import find_markets
from broadsheet.facts.slots.members import find_members
from broadsheet.facts.slots.naming import find_bylines, find_names
from broadsheet.facts.slots.occasions import find_occasions
from broadsheet.facts.slots.outlook import find_outlooks
from broadsheet.facts.slots.owners import find_owners
from broadsheet.facts.slots.people import find_titles
from broadsheet.facts.slots.planned import find_past, find_planned
from broadsheet.facts.slots.polls import find_vote_shares
from broadsheet.facts.slots.racing import find_places, find_race_times
from broadsheet.facts.slots.restrictions import find_restrictions
from broadsheet.facts.slots.role_ages import find_role_ages
from broadsheet.facts.slots.speech import find_speech
from broadsheet.facts.slots.stances import find_open_decisions
from broadsheet.facts.slots.statuses import find_statuses
from broadsheet.facts.slots.studies import find_studies
from broadsheet.facts.slots.tallies import find_tallies
from broadsheet.facts.slots.terms import find_terms
from broadsheet.facts.slots.tolls import find_tolls
from broadsheet.facts.slots.trade import find_trade
from broadsheet.facts.stories import MOST_OF_ONE, tell_apart, telling_names

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
    find_vote_shares,
    find_trade,
    find_restrictions,
    find_owners,
    find_occasions,
    find_members,
    find_lives,
    find_role_ages,
    find_careers,
    find_framing,
    find_studies,
    find_statuses,
    find_amounts,
    find_agents,
    find_causes,
    find_race_times,
    find_places,
    find_deeds,
    find_outlooks,
    find_leads,
    find_clock_times,
    find_days_told,
    find_markets,
    find_dated,
    find_fractions,
    find_figures,
    find_contrasts,
    find_terms,
    find_lengths,
    find_handled,
    find_details,
    find_dimensions,
    find_credits,
    find_planned,
    find_past,
    find_clauses,
)


def analyse(article: Article, notes: Notes, names: Names) -> Analysis:
    """Return what the article says; pure, and the same for the same three arguments."""
    reading = read_named(article, notes, names)
    return _unread(article) if reading is None else _said(reading)


def read_named(article: Article, notes: Notes, names: Names) -> Reading | None:
    """Return the article as finders of claims see it; None where it is not in English."""
    if article.language is not None:
        return None
    reading = read_article(article, parse(article, notes, names))
    reading.quotations = find_quotations(reading)
    return reading


def _unread(article: Article) -> Analysis:
    whole = Span(article.id, 0, len(article.text))
    return Analysis(dropped=(Dropped("article", whole, f"it is written in {article.language}"),))


def _said(reading: Reading) -> Analysis:
    article, sentences = reading.article, [encoded.parsed for encoded in reading.sentences]
    claims = tuple(claim for family in FAMILIES for claim in family(reading))
    spoken = tuple(find_speech(reading))
    unsigned = [
        ("said", one.span, "who says it is not certain") for one in reading.quotations if one.speaker is None
    ]
    dropped = tuple(
        Dropped(f"{what}: {' '.join(article.quote(span).split())}", span, reason)
        for what, span, reason in (*reading.dropped, *unsigned)
    )
    spans = tuple(parsed.sentence.span for parsed in sentences)
    return Analysis(mentions_of(sentences), claims, spoken, dropped, reading.quotations, spans)


def name_stories(notes: Sequence[Notes]) -> tuple[list[list[int]], list[Names]]:
    """Return the article numbers of each story of a collection, and what each article's names are."""
    big = len(notes) > MOST_OF_ONE
    stories = tell_apart([telling_names(note) for note in notes]) if big else [list(range(len(notes)))]
    named = {
        number: names
        for story in stories
        for number, names in zip(story, name_articles([notes[i] for i in story]), strict=True)
    }
    return stories, [named[number] for number in range(len(notes))]


def analyse_articles(
    articles: Sequence[Article], analyzer: Analyzer
) -> tuple[Sequence[Sequence[int]], list[Analysis], list[Reading]]:
    """Return the article numbers of each story, what each article says, and the readings of those in English."""
    notes = [analyzer.read(article) for article in articles]
    stories, names = name_stories(notes)
    readings = [read_named(*one) for one in zip(articles, notes, names, strict=True)]
    analyses = [
        _unread(article) if reading is None else _said(reading)
        for article, reading in zip(articles, readings, strict=True)
    ]
    return stories, analyses, [reading for reading in readings if reading is not None]


def mentions_in(articles: Sequence[Article], analyzer: Analyzer) -> tuple[Mention, ...]:
    """Return the mentions of all articles, in order."""
    notes = [analyzer.read(article) for article in articles]
    _, names = name_stories(notes)
    return tuple(
        mention for one in zip(articles, notes, names, strict=True) for mention in mentions_of(parse(*one))
    )
