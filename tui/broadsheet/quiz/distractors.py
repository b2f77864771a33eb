"""Turns a question into a choice: wrong answers of the right one's kind, none of them also right."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from broadsheet.facts.find import Findings
from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Fact, MentionType
from broadsheet.language.names import country_by_code
from broadsheet.language.normal import folded
from broadsheet.quiz.model import Question

CHOICES = 4
"""Options in a choice; a fifth good distractor is rare (Rodriguez 2005, three options suffice)."""


def as_choice(
    question: Question, kind: MentionType, findings: Findings, fact: Fact, types: Mapping[str, MentionType]
) -> Question | None:
    """Return the question with choices, or None where three sound distractors cannot be had.

    Distractors are names of the answer's type that the articles hold, the most frequent first,
    then the answer's neighbours in the tables; never another value of the fact, an alias of
    the answer, or a name that stands in the prompt. They are in a fixed order here and
    shuffled when a quiz is drawn.
    """
    answer = question.answers[0]
    barred = {folded(name) for name in (*answer.names, *question.reject)}
    barred |= {folded(value) for claim in fact.claims for value in (claim.value, *claim.items)}
    prompt = f" {folded(question.prompt)} "
    pool = (*_from_corpus(findings, kind, types), *_from_tables(answer.text, kind))
    chosen: list[str] = []
    for name in pool:
        key = folded(name)
        if key in barred or f" {key} " in prompt or not _alike(answer.text, name):
            continue
        chosen.append(name)
        barred |= {key, *(folded(alias) for alias in _aliases(name))}
        if len(chosen) == CHOICES - 1:
            return replace(question, kind="choice", choices=(answer.text, *chosen), reject=(), need=None)
    return None


def _from_corpus(findings: Findings, kind: MentionType, types: Mapping[str, MentionType]) -> Iterable[str]:
    counts = Counter(
        mention.name
        for mention in findings.mentions
        if mention.type == kind and types.get(mention.name, kind) == kind
    )
    return [name for name, _ in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))]


def _from_tables(answer: str, kind: MentionType) -> Sequence[str]:
    country = country_of(answer)
    if kind != "place" or country is None:
        return ()
    near = [country_by_code()[code] for code in country.neighbours if code in country_by_code()]
    if answer == country.name:
        return [other.name for other in near]
    return [other.capitals[0] for other in near if other.capitals]


def _aliases(name: str) -> tuple[str, ...]:
    country = country_of(name)
    return country.aliases if country is not None and country.name == name else ()


def _alike(answer: str, name: str) -> bool:
    """Say whether a distractor is of the answer's form: both countries or neither, of like length."""
    one, two = country_of(answer), country_of(name)
    if (one is not None and one.name == answer) != (two is not None and two.name == name):
        return False
    return len(name) <= 4 * max(len(answer), 6) and bool(name)
