"""From facts to questions: words every fact, checks every draft, ranks what is left."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from broadsheet.articles.model import Collection
from broadsheet.facts.find import Findings
from broadsheet.facts.model import Dropped, Fact, MentionType
from broadsheet.language.normal import folded
from broadsheet.quiz.choose import FILL_QUALITY, choose, rank, unambiguous
from broadsheet.quiz.distractors import as_choice
from broadsheet.quiz.draft import Desk, Draft
from broadsheet.quiz.families import clauses, companies, events, names, people, records
from broadsheet.quiz.families.inplace import inplace
from broadsheet.quiz.gaps import gaps
from broadsheet.quiz.kinds import organisation_kinds
from broadsheet.quiz.model import Question

_FAMILIES = {
    "title": people.titles,
    "said": people.speech,
    "wording": people.wordings,
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


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """The questions of a collection."""

    shown: tuple[Question, ...]
    """What a quiz draws from, the best first."""
    kept: tuple[Question, ...]
    """All that can be asked, the shown ones first."""
    dropped: tuple[Dropped, ...] = ()


def make_questions(collection: Collection, findings: Findings) -> QuestionSet:
    """Return the questions of a collection; pure, and the same for the same texts.

    Every question's evidence is checked against its article as it is made.
    """
    desk = Desk(collection)
    types: dict[str, MentionType] = {
        mention.name: mention.type for mention in findings.mentions if mention.type != "nationality"
    }
    frame = clauses.Frame(types, organisation_kinds(findings.claims))
    made: list[Question] = []
    asked: dict[tuple[object, str], float] = {}
    typed = [c for fact in findings.facts if fact.relation in _COVERS for c in fact.claims]
    for fact in findings.facts:
        if fact.claims[0].type == "clause" and any(
            fact.claims[0].span.overlaps(claim.span) for claim in typed
        ):
            continue  # the typed slot asks for the same, and knows what the other articles say
        for draft in _drafts(desk, fact, findings, frame):
            question = desk.question(draft)
            if question is None:
                continue
            made.append(question)
            if question.about == "fact":
                # A slot of its own is worded better than any statement that holds it.
                sure = question.quality if fact.claims[0].type == "clause" else 1.0
                asked[_place(question)] = max(asked.get(_place(question), 0.0), sure)
            kind = _CHOICE_TYPES.get(fact.relation)
            choice = (
                as_choice(question, kind, findings, fact, types) if kind and question.kind == "text" else None
            )
            if choice is not None:
                made.append(_sibling(choice))
    for draft in inplace(desk, findings, frame.kinds):
        question = desk.question(draft)
        if question is not None and asked.get(_place(question), 0.0) < question.quality:
            asked[_place(question)] = question.quality
            made.append(question)
    for draft in gaps(collection, findings):
        question = desk.question(draft)
        if question is not None:
            made.append(question)
    titles = [
        words
        for title in (collection.title, *(a.title or "" for a in collection.articles))
        if (words := _stems(title))
    ]
    ranked = rank([_weighed(each, titles) for each in unambiguous(_distinct(made), desk.dropped)])
    shown = choose(ranked)
    kept = (*shown, *(question for question in ranked if question not in shown))
    return QuestionSet(tuple(shown), kept, tuple(desk.dropped))


def _place(question: Question) -> tuple[object, str]:
    """Return the sentence that answers a question and its answer: who asks for both again asks the same."""
    span = question.evidence[0].span if question.evidence else None
    return span, folded("; ".join(item.text for item in question.answers))


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:5] for word in folded(text).split() if len(word) > 2)


def _weighed(question: Question, titles: list[frozenset[str]]) -> Question:
    """Return the question with less quality where a headline answers it: it has the answer and most of the words."""
    if question.quality < FILL_QUALITY:
        return question  # it is never shown, and this costs more than making it
    answer, asked = _stems(question.answers[0].text), _stems(question.prompt) - _QUESTION_WORDS
    if not answer or not asked or question.about != "fact":
        return question
    for title in titles:
        if answer <= title and len(asked & title) >= 0.6 * len(asked):
            return replace(question, quality=round(question.quality - 0.25, 3))
    return question


_QUESTION_WORDS = frozenset(
    word[:5]
    for word in "which what who whom when where how many much did does was were has country company organisation according".split()
)


def _sibling(question: Question) -> Question:
    return replace(question, id=f"{question.id}c", quality=round(question.quality - 0.1, 3))


def _drafts(desk: Desk, fact: Fact, findings: Findings, frame: clauses.Frame) -> Iterator[Draft]:
    family = _FAMILIES.get(fact.relation)
    if fact.claims[0].type == "clause":
        yield from clauses.clauses(desk, fact, frame)
    elif fact.relation == "count":
        yield from clauses.counts(desk, fact, frame)
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
