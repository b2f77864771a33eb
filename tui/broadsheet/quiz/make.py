"""From facts to questions: words every fact, checks every draft, ranks what is left."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache

from broadsheet.articles.model import Collection, Span
from broadsheet.articles.sentences import split
from broadsheet.facts.find import Findings
from broadsheet.facts.model import Claim, Dropped, Fact, MentionType
from broadsheet.language.normal import folded
from broadsheet.quiz.as_written import spelled_forms, written_forms
from broadsheet.quiz.bodies_in_full import Bodies
from broadsheet.quiz.choose import FEWEST, choose, rank, unambiguous
from broadsheet.quiz.context import Context
from broadsheet.quiz.cut_out import held_back
from broadsheet.quiz.distractors import as_choice
from broadsheet.quiz.draft import Desk, Draft
from broadsheet.quiz.families import (
    clauses,
    companies,
    counts,
    events,
    names,
    orders,
    people,
    quotations,
    records,
    statements,
)
from broadsheet.quiz.families.inplace import inplace
from broadsheet.quiz.families.sheet import Sheet
from broadsheet.quiz.first_mentions import FirstMentions
from broadsheet.quiz.gaps import SUREST_GAP, gaps
from broadsheet.quiz.kinds import kinds_beside, organisation_kinds
from broadsheet.quiz.model import NOT_SHOWN, Question
from broadsheet.quiz.namesakes import namesakes
from broadsheet.quiz.rivals import Rivals, attributed
from broadsheet.quiz.statements import find_statements
from broadsheet.quiz.story import read_story, stems
from broadsheet.quiz.weighing import (
    far_off,
    not_of_the_hero,
    on_story,
    short_stems,
    surely_dated,
    weighed,
)

_FAMILIES = {
    "title": people.titles,
    "said": quotations.speech,
    "wording": quotations.wordings,
    "described_as": companies.descriptions,
    "nationality": companies.nationality,
    "based_in": companies.based_in,
    "barred_by": companies.bans,
    "listed_by": companies.listed_by,
    "relies_on": companies.relies_on,
    "deal_with": events.deal_partner,
    "announced_by": events.announced_by,
    "listed_on": events.listed_on,
    "toll": events.tolls,
    "is_described": names.descriptions,
    "between": names.between,
    "written_by": names.bylines,
    "published_on": names.bylines,
    "sanctioned_by": records.sanctions,
    "includes": records.examples,
    "restriction": records.positions,
    "stance": records.positions,
    **dict.fromkeys(records.ASKS, records.records),
}
_COVERS = frozenset({"barred_by", "listed_by", "toll"})
"""Typed slots whose sentence no open clause asks about too."""

_CHOICE_TYPES: dict[str, MentionType] = {
    "nationality": "place",
    "based_in": "place",
    "deal_with": "org",
    "described_as": "org",
}


class QuestionSet:
    """The questions of a collection; those that no quiz draws from are made when first asked for."""

    def __init__(
        self,
        shown: Iterable[Question],
        kept: Iterable[Question] = (),
        dropped: Iterable[Dropped] = (),
        *,
        next_best: Iterable[Question] = (),
        rest: Callable[[], tuple[tuple[Question, ...], tuple[Dropped, ...]]] | None = None,
    ) -> None:
        """Take the shown questions, and all that were kept and dropped; or what makes the rest of them.

        `next_best` are those that come right after the shown ones, where that is known without making the rest.
        """
        self.shown = tuple(shown)
        """What a quiz draws from, the best first."""
        self._next_best = tuple(next_best)
        there = set(self.shown)
        behind = tuple(each for each in kept if each not in there), tuple(dropped)
        self._rest = cache(rest or (lambda: behind))

    @property
    def kept(self) -> tuple[Question, ...]:
        """All that can be asked, the shown ones first."""
        return (*self.shown, *self._rest()[0])

    @property
    def dropped(self) -> tuple[Dropped, ...]:
        """What was considered and thrown away, and why."""
        return self._rest()[1]

    def best(self, count: int) -> tuple[Question, ...]:
        """Return the best `count` of all that can be asked."""
        known = (*self.shown, *self._next_best)
        return known[:count] if count <= len(known) else self.kept[:count]


def make_questions(collection: Collection, findings: Findings) -> QuestionSet:
    """Return the questions of a collection; pure, and the same for the same texts.

    Every question's evidence is checked against its article as it is made.
    """
    meant = namesakes(findings.mentions)
    written = spelled_forms(written_forms(findings.mentions), findings.facts)
    disputed = frozenset(c.span for fact in findings.facts if fact.relation == "said_by" for c in fact.claims)
    desk = Desk(collection, meant=meant, written=written, disputed=disputed)
    types: dict[str, MentionType] = {
        mention.name: mention.type for mention in findings.mentions if mention.type != "nationality"
    }
    kinds = organisation_kinds(findings.claims) | kinds_beside(collection, findings.mentions)
    desk.kinds.update(kinds)
    desk.types.update(types)
    frame = clauses.Frame(types, kinds)
    sheet = _sheet(desk, findings, frame)
    made = [*_asked(sheet, findings, frame), *_made(desk, statements.drafts(sheet))]
    titles = [
        words
        for title in (collection.title, *(a.title or "" for a in collection.articles))
        if (words := short_stems(title))
    ]

    doubted = far_off(collection)
    first, context = (
        FirstMentions(findings.mentions),
        Context(collection, findings.mentions, sheet.story, findings.facts),
    )

    bodies = Bodies(collection, findings.mentions)

    def told(question: Question) -> Question:
        question = surely_dated(on_story(question, findings, sheet.story), doubted)
        question = first.of_people(attributed(question, sheet.rivals))
        return (
            question
            if question.quality <= NOT_SHOWN
            else context.weighed(bodies.in_full(first.in_full(question)))
        )

    def is_of_story(question: Question) -> bool:
        return on_story(replace(question, quality=1.0), findings, sheet.story).quality == 1.0

    def ranked(made_of: Iterable[Question], dropped: list[Dropped]) -> list[Question]:
        questions = list(made_of)
        told_of = [told(each) for each in questions]
        dated = (first.in_full(each) for each in questions if each.kind == "date" and is_of_story(each))
        told_of += orders.orders(collection.name, (each for each in dated if not context.needs(each)))
        asked = unambiguous(_distinct(told_of), dropped)
        return rank([weighed(not_of_the_hero(each, sheet.titles), titles) for each in asked])

    def with_gaps(dropped: list[Dropped]) -> list[Question]:
        spare = Desk(collection, dropped, meant=meant, written=written)
        return ranked([*made, *_made(spare, gaps(collection, findings, findings.readings()))], dropped)

    without_gaps = ranked(made, [])
    chosen, next_best = choose(without_gaps), without_gaps
    if len(chosen) < FEWEST:
        chosen, next_best = choose(with_gaps([])), []
    shown = [context.placed(question) for question in chosen]
    taken = set(chosen)
    behind = (q for q in next_best if q.quality > SUREST_GAP and q not in taken)

    def rest() -> tuple[tuple[Question, ...], tuple[Dropped, ...]]:
        dropped = list(desk.dropped)
        there = set(chosen)
        left = [each for each in with_gaps(dropped) if each not in there]
        return tuple(map(context.placed, left)), tuple(dropped)

    return QuestionSet(shown, next_best=map(context.placed, behind), rest=rest)


def _made(desk: Desk, drafts: Iterable[Draft]) -> Iterator[Question]:
    return (question for draft in drafts if (question := desk.question(draft)) is not None)


def _asked(sheet: Sheet, findings: Findings, frame: clauses.Frame) -> list[Question]:
    """Return the questions that ask for a phrase: of every fact, and in place where no fact asks as well for the same."""
    made: list[Question] = []
    asked: dict[tuple[object, str], float] = {}
    for fact, question in _of_facts(sheet, findings, frame):
        made.append(question)
        if question.about == "fact":
            # A slot of its own is worded better than any statement that holds it.
            sure = question.quality if fact.claims[0].type == "clause" else 1.0
            asked[_place(question)] = max(asked.get(_place(question), 0.0), sure)
        kind = _CHOICE_TYPES.get(fact.relation)
        if kind and question.kind == "text":
            choice = as_choice(question, kind, findings, fact, frame.types)
            made += [] if choice is None else [_sibling(choice)]
    for draft in inplace(sheet.desk, findings.readings(), frame.kinds):
        drafted = sheet.desk.question(draft)
        if drafted is not None:
            question = held_back(drafted, draft.claims[0], sheet.desk.collection, sheet.story)
            if asked.get(_place(question), 0.0) < question.quality:
                asked[_place(question)] = question.quality
                made.append(question)
    return made


def _of_facts(sheet: Sheet, findings: Findings, frame: clauses.Frame) -> Iterator[tuple[Fact, Question]]:
    """Yield the questions of every fact, each with its fact."""
    typed = [claim.span for fact in findings.facts if fact.relation in _COVERS for claim in fact.claims]
    for fact in findings.facts:
        first = fact.claims[0]
        if first.type == "clause" and any(first.span.overlaps(span) for span in typed):
            continue  # the typed slot asks for the same, and knows what the other articles say
        for question in _made(sheet.desk, _drafts(sheet.desk, fact, findings, frame)):
            cut = (question.evidence and first.type == "clause") or fact.relation == "count"
            yield fact, held_back(question, first, sheet.desk.collection, sheet.story) if cut else question


def _place(question: Question) -> tuple[object, str]:
    """Return the sentence that answers a question and its answer: who asks for both again asks the same."""
    span = question.evidence[0].span if question.evidence else None
    return span, folded("; ".join(item.text for item in question.answers))


def _sheet(desk: Desk, findings: Findings, frame: clauses.Frame) -> Sheet:
    """Return what the questions on whole sentences need to know."""
    story = read_story(desk.collection, findings)
    found: dict[Span, list[Claim]] = {}
    for claim in findings.claims:
        if claim.type == "clause":
            found.setdefault(claim.sentence, []).append(claim)
    spans = [sentence.span for article in desk.collection.articles for sentence in split(article)]
    quotes = [(span, desk.collection.article(span.article).quote(span)) for span in spans]
    sentences = [(span.article, stems(words), folded(words)) for span, words in quotes if words]
    rivals = Rivals(desk.collection, findings.mentions, spans)
    whole = tuple(find_statements(desk.collection, findings, story))
    return Sheet(desk, story, frame.types, frame.kinds, whole, found, sentences, rivals)


def _sibling(question: Question) -> Question:
    return replace(question, id=f"{question.id}c", quality=round(question.quality - 0.1, 3))


def _drafts(desk: Desk, fact: Fact, findings: Findings, frame: clauses.Frame) -> Iterator[Draft]:
    family = _FAMILIES.get(fact.relation)
    if fact.claims[0].type == "clause":
        yield from clauses.clauses(desk, fact, frame)
    elif fact.relation == "count":
        yield from counts.counts(desk, fact, frame)
    elif family is not None:
        yield from family(desk, fact)
    elif fact.relation in ("signed_on", "signed_in", "signed_at"):
        yield from events.signed(desk, fact, _deal(findings))


def _deal(findings: Findings) -> str:
    """Return a name for the deal that the collection is about: "Huawei's agreement with MTS"."""
    best = max(
        (fact for fact in findings.facts if fact.relation == "deal_with" and fact.claims[0].type == "org"),
        key=lambda fact: len(fact.claims),
        default=None,
    )
    if best is None or len(best.claims) < 2:
        return ""
    owner = f"{best.subject}'" if best.subject.endswith("s") else f"{best.subject}'s"
    return f"{owner} agreement with {best.claims[0].value}"


def _distinct(questions: list[Question]) -> list[Question]:
    found: dict[str, Question] = {}
    for question in questions:
        if question.id not in found or found[question.id].quality < question.quality:
            found[question.id] = question
    return list(found.values())
