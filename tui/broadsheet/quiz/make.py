"""From facts to questions: words every fact, checks every draft, ranks what is left."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from broadsheet.articles.model import Collection, Span
from broadsheet.articles.sentences import split
from broadsheet.facts.find import Findings
from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Claim, Dropped, Fact, MentionType
from broadsheet.language.normal import folded
from broadsheet.quiz.choose import FILL_QUALITY, choose, rank, unambiguous
from broadsheet.quiz.distractors import as_choice
from broadsheet.quiz.draft import Desk, Draft
from broadsheet.quiz.families import clauses, companies, counts, events, names, people, records, statements
from broadsheet.quiz.families.inplace import inplace
from broadsheet.quiz.families.sheet import Sheet
from broadsheet.quiz.gaps import gaps
from broadsheet.quiz.kinds import organisation_kinds
from broadsheet.quiz.model import Question
from broadsheet.quiz.pointing import points_away
from broadsheet.quiz.standing import PASSING_STATE
from broadsheet.quiz.statements import find_statements
from broadsheet.quiz.story import Story, read_story, stems

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
    sheet = _sheet(desk, findings, frame)
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
            if (question.evidence and fact.claims[0].type == "clause") or fact.relation == "count":
                question = _held_back(question, fact.claims[0], collection, sheet.story)
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
    readings = findings.readings()
    for draft in inplace(desk, readings, frame.kinds):
        question = desk.question(draft)
        if question is None:
            continue
        question = _held_back(question, draft.claims[0], collection, sheet.story)
        if asked.get(_place(question), 0.0) < question.quality:
            asked[_place(question)] = question.quality
            made.append(question)
    for draft in (*statements.drafts(sheet), *gaps(collection, findings, readings)):
        question = desk.question(draft)
        if question is not None:
            made.append(question)
    titles = [
        words
        for title in (collection.title, *(a.title or "" for a in collection.articles))
        if (words := _stems(title))
    ]
    made = [_on_story(each, findings, sheet.story) for each in made]
    ranked = rank([_weighed(each, titles) for each in unambiguous(_distinct(made), desk.dropped)])
    shown = choose(ranked)
    kept = (*shown, *(question for question in ranked if question not in shown))
    return QuestionSet(tuple(shown), kept, tuple(desk.dropped))


def _place(question: Question) -> tuple[object, str]:
    """Return the sentence that answers a question and its answer: who asks for both again asks the same."""
    span = question.evidence[0].span if question.evidence else None
    return span, folded("; ".join(item.text for item in question.answers))


NOT_SHOWN = 0.55


def _on_story(question: Question, findings: Findings, story: Story) -> Question:
    """Return the question with too little quality to be shown where it rests on a round-up's other news, or in passing.

    In passing is a person whom the articles name once, and not for what they say or do: a head of
    state whom somebody is to meet.
    """
    spans = [item.span for item in question.evidence if item.span]
    if (question.about != "fact" and question.about != "speaker") or not spans:
        return question
    if "title" in question.tags and "people" in question.tags:
        name = question.answers[0].text
        named = (
            sum(mention.name == name for mention in findings.mentions)
            if question.prompt.startswith("Who")
            else 2
        )
        if named < 2:
            return replace(question, quality=min(question.quality, NOT_SHOWN))
    for span in spans:
        if span.article in story.devoted:
            return question
        own = [mention for mention in findings.mentions if span.contains(mention.span)]
        if story.is_about(
            span.article, " ".join(item.quote for item in question.evidence), [m.name for m in own]
        ):
            return question
    return replace(question, quality=min(question.quality, NOT_SHOWN))


def _held_back(question: Question, claim: Claim, collection: Collection, story: Story) -> Question:
    """Return the question with too little quality to be shown where it was cut out of its sentence or points away.

    "What" asks for too many things to have one answer; a clause that its sentence goes on after
    lost what made it clear.
    """
    after = collection.article(claim.span.article).text[claim.span.end : claim.sentence.end]
    cut = not re.match(r"[\s\"'\u201d\u2019]*(?:[.,;]|$)", after)
    names: list[tuple[int, int, MentionType]] = [
        (*found.span(), kind)
        for found in re.finditer(r"(?<=\s)[A-Z][\w.]+", question.prompt)
        for kind in ("person", "org", "place")
    ]  # fmt: skip
    text = re.sub(
        r"^(?:Which|Who|Whom|Where|In which|On which|How many|How much)\b", "", question.prompt
    ).strip()
    vague = question.prompt.startswith(("What ", "Which organisation"))
    cut = (
        cut
        or bool(PASSING_STATE.search(question.prompt))
        or len(re.findall(r"\s'\w|\w'[\s?]", question.prompt)) % 2 == 1
    )
    single = question.kind == "set" and any(
        " " not in a.text and country_of(a.text) is None for a in question.answers
    )
    if cut or vague or single or points_away(text, names, story):
        return replace(question, quality=min(question.quality, NOT_SHOWN))
    return question


def _sheet(desk: Desk, findings: Findings, frame: clauses.Frame) -> Sheet:
    """Return what the questions on whole sentences need to know."""
    story = read_story(desk.collection, findings)
    found: dict[Span, list[Claim]] = {}
    for claim in findings.claims:
        if claim.type == "clause":
            found.setdefault(claim.sentence, []).append(claim)
    sentences = [
        (article.id, stems(words), folded(words))
        for article in desk.collection.articles
        for sentence in split(article)
        if (words := article.quote(sentence.span))
    ]
    whole = tuple(find_statements(desk.collection, findings, story))
    return Sheet(desk, story, frame.types, frame.kinds, whole, found, sentences)


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
