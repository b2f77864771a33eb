"""From a collection to its facts: the one function that later rooms call."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from broadsheet.articles.model import Collection
from broadsheet.facts.align import align
from broadsheet.facts.analysis import Analysis, analyse
from broadsheet.facts.analyzer import Analyzer, RuleAnalyzer
from broadsheet.facts.model import Claim, Dropped, Fact, Mention
from broadsheet.facts.naming import name_articles
from broadsheet.facts.parse import mentions_of, parse
from broadsheet.facts.reading import Quotation, Reading
from broadsheet.facts.slots.speech import line_up_speech
from broadsheet.facts.slots.stances import stances


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything found in a collection."""

    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    dropped: tuple[Dropped, ...]
    quotations: tuple[Quotation, ...] = ()
    readings: tuple[Reading, ...] = field(default=(), repr=False, compare=False)
    """The articles cut into items, in the collection's order: what a question's wording is cut from."""


def find(collection: Collection, analyzer: Analyzer | None = None) -> Findings:
    """Return the mentions, claims and facts of a collection; pure, and the same for the same texts.

    `analyzer` reads each article for possible names; without one the rules do.
    """
    analyzer = analyzer or RuleAnalyzer()
    notes = [analyzer.read(article) for article in collection.articles]
    names = name_articles(notes)
    return gather(collection, [analyse(*one) for one in zip(collection.articles, notes, names, strict=True)])


def gather(collection: Collection, analyses: Sequence[Analysis]) -> Findings:
    """Return the findings of a collection from what each of its articles says, in the same order."""
    claims = [claim for one in analyses for claim in one.claims]
    claims += line_up_speech(spoken for one in analyses for spoken in one.spoken)
    claims += stances(claims)
    return Findings(
        tuple(mention for one in analyses for mention in one.mentions),
        tuple(claims),
        align(collection, claims),
        tuple(dropped for one in analyses for dropped in one.dropped),
        tuple(quotation for one in analyses for quotation in one.quotations),
        tuple(one.reading for one in analyses if one.reading is not None),
    )


def find_mentions(collection: Collection, analyzer: Analyzer | None = None) -> tuple[Mention, ...]:
    """Return the mentions of a collection alone, in less time than all its facts take."""
    analyzer = analyzer or RuleAnalyzer()
    notes = [analyzer.read(article) for article in collection.articles]
    names = name_articles(notes)
    return tuple(
        mention
        for one in zip(collection.articles, notes, names, strict=True)
        for mention in mentions_of(parse(*one))
    )
