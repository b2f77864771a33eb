"""From a collection to its facts: the one function that later rooms call."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from broadsheet.articles.model import Collection
from broadsheet.facts.align import align
from broadsheet.facts.analysis import Analysis, analyse
from broadsheet.facts.analyzer import Analyzer, RuleAnalyzer
from broadsheet.facts.model import Claim, Dropped, Fact, Mention
from broadsheet.facts.naming import name_articles
from broadsheet.facts.parse import mentions_of, parse
from broadsheet.facts.reading import Quotation, Reading
from broadsheet.facts.slots.leads import WAITING, line_up_leads
from broadsheet.facts.slots.speech import line_up_speech
from broadsheet.facts.slots.stances import stances
from broadsheet.facts.spellings import find_spellings


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
    every = [claim for one in analyses for claim in one.claims]
    claims = [claim for claim in every if claim.relation not in WAITING]
    claims += line_up_leads(every)
    claims += line_up_speech(spoken for one in analyses for spoken in one.spoken)
    claims += stances(claims)
    claims += find_spellings(collection, (mention for one in analyses for mention in one.mentions))
    facts = align(collection, claims)
    return Findings(
        tuple(mention for one in analyses for mention in one.mentions),
        tuple(claims),
        facts,
        (*(dropped for one in analyses for dropped in one.dropped), *_passed_over(claims, facts)),
        tuple(quotation for one in analyses for quotation in one.quotations),
        tuple(one.reading for one in analyses if one.reading is not None),
    )


def _passed_over(claims: Iterable[Claim], facts: Iterable[Fact]) -> list[Dropped]:
    """Return the claims of which their article makes a better one for the same slot."""
    kept = {id(claim) for fact in facts for claim in fact.claims}
    return [
        Dropped(
            f"{claim.relation}: {' '.join(claim.quote.split())}",
            claim.span,
            "its article has a fuller or surer claim for it",
        )
        for claim in claims
        if id(claim) not in kept
    ]


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
