"""From a collection to its facts: the one function that later rooms call."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from broadsheet.articles.model import Article, Collection
from broadsheet.facts.align import align
from broadsheet.facts.analyzer import Analyzer, RuleAnalyzer
from broadsheet.facts.certainty import line_up_certainty
from broadsheet.facts.contrasts import line_up_contrasts
from broadsheet.facts.costs import line_up_costs
from broadsheet.facts.figures import line_up_figures, without_repeats
from broadsheet.facts.framed import part_far_ones, told_by_several
from broadsheet.facts.handled import line_up_handled
from broadsheet.facts.leads import WAITING, line_up_leads
from broadsheet.facts.model import Analysis, Claim, Dropped, Fact, Mention, Quotation
from broadsheet.facts.near_days import line_up_days
from broadsheet.facts.negations import line_up_negations
from broadsheet.facts.occasions import line_up_occasions
from broadsheet.facts.planned import line_up_planned
from broadsheet.facts.spellings import find_spellings, given_names, longer_names, one_person, under_one_name
from broadsheet.facts.stances import stances
from broadsheet.facts.statuses import line_up_steps
from broadsheet.facts.utterances import line_up_speech

if TYPE_CHECKING:
    from broadsheet.facts.kept import Store
    from broadsheet.facts.reading import Reading


class Readings:
    """A reading of each article that is in English, in the collection's order; made when first asked for."""

    def __init__(self, make: "Callable[[], Iterable[Reading]]") -> None:
        self._make = make
        self._made: tuple[Reading, ...] | None = None

    def __call__(self) -> "tuple[Reading, ...]":
        """Return the readings."""
        if self._made is None:
            self._made = tuple(self._make())
        return self._made


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything found in a collection."""

    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    dropped: tuple[Dropped, ...]
    quotations: tuple[Quotation, ...] = ()
    readings: Readings = field(default_factory=lambda: Readings(tuple), repr=False, compare=False)
    """The articles cut into items by the analysis that found all this, for what words questions out of them."""


def find(collection: Collection, analyzer: Analyzer | None = None, store: "Store | None" = None) -> Findings:
    """Return the mentions, claims and facts of a collection; pure, and the same for the same texts.

    `analyzer` reads each article for possible names; without one the rules do. What is in `store`
    is not analysed again, and what is not is put there.
    """
    # Imported when used: what is kept already is told without the finders and their tables.
    if store is None:
        from broadsheet.facts.analysis import analyse_articles

        stories, analyses, read = analyse_articles(collection.articles, analyzer or RuleAnalyzer())
        readings = Readings(lambda: read)
    else:
        from broadsheet.facts.recall import analyse_kept

        stories, analyses, read_again = analyse_kept(collection.articles, analyzer or RuleAnalyzer(), store)
        readings = Readings(read_again)
    return replace(gather(collection, stories, analyses), readings=readings)


def find_mentions(
    collection: Collection, analyzer: Analyzer | None = None, store: "Store | None" = None
) -> tuple[Mention, ...]:
    """Return the mentions of a collection alone, in less time than all its facts take."""
    if store is None:
        from broadsheet.facts.analysis import mentions_in

        return mentions_in(collection.articles, analyzer or RuleAnalyzer())
    from broadsheet.facts.recall import mentions_kept

    return mentions_kept(collection.articles, analyzer or RuleAnalyzer(), store)


def gather(
    collection: Collection, stories: Sequence[Sequence[int]], analyses: Sequence[Analysis]
) -> Findings:
    """Return the findings of a collection from what each of its articles says, story by story.

    Claims of one story alone are lined up: "the deal" of another is another deal. What is gathered
    has no readings.
    """
    claims: list[Claim] = []
    facts: list[Fact] = []
    for story in stories:
        part = story_of(collection, [collection.articles[n] for n in story], alone=len(stories) == 1)
        own = _line_up(part, [analyses[n] for n in story])
        claims += own[0]
        facts += own[1]
    return Findings(
        tuple(mention for one in analyses for mention in one.mentions),
        tuple(claims),
        tuple(facts),
        (*(dropped for one in analyses for dropped in one.dropped), *_passed_over(claims, facts)),
        tuple(quotation for one in analyses for quotation in one.quotations),
    )


def _line_up(story: Collection, analyses: Sequence[Analysis]) -> tuple[list[Claim], tuple[Fact, ...]]:
    """Return the claims and facts of one story from what each of its articles says, in the same order."""
    spellings = find_spellings(analyses)
    persons = given_names(analyses) | longer_names(analyses) | one_person(spellings)
    every = [under_one_name(claim, persons) for one in analyses for claim in one.claims]
    # An open clause is named by its verb, which may be spelled like a typed relation: "She figured that …"
    typed = [claim for claim in every if claim.type != "clause"]
    claims = [claim for claim in every if claim.type == "clause" or claim.relation not in WAITING]
    claims = told_by_several(part_far_ones(claims))
    claims += line_up_leads(typed)
    claims += line_up_days(typed)
    claims += line_up_speech(
        replace(spoken, claim=under_one_name(spoken.claim, persons))
        for one in analyses
        for spoken in one.spoken
    )
    claims += line_up_figures(typed)
    claims += line_up_contrasts(typed)
    claims += line_up_negations(every)
    claims += line_up_steps(typed)
    claims += line_up_costs(typed)
    claims += line_up_handled(typed)
    claims += line_up_planned(typed)
    claims += line_up_certainty(typed)
    claims += line_up_occasions(every)
    claims += stances(claims)
    claims += spellings
    return claims, without_repeats(align(story, claims))


def story_of(collection: Collection, articles: Sequence[Article], *, alone: bool) -> Collection:
    """Return a collection of the articles of one story.

    It has the name of its first article unless it is the only one, since facts of two stories
    would else share an id.
    """
    return replace(collection, name=collection.name if alone else articles[0].id, articles=tuple(articles))


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
