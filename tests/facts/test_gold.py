"""How much of what people found in the bundled articles the program finds and asks.

The floors lie slightly below what is reached; raise them as it finds more, never lower them.
"""

import json
import unicodedata
from functools import cache
from typing import Any

from tests.stories import ROOT, bundled, bundled_findings, bundled_questions

from broadsheet.articles.model import Span
from broadsheet.facts.model import Fact
from broadsheet.quiz.model import Question

FLOOR_ANY, FLOOR_ANY_UNGAPPED, FLOOR_CONFLICTS = 0.94, 0.83, 14
MOST_FALSE_CONFLICTS = 1

Gold = dict[str, Any]


@cache
def gold() -> tuple[Gold, ...]:
    path = ROOT / "tests" / "fixtures" / "gold_facts.json"
    return tuple(json.loads(path.read_text(encoding="utf-8"))["facts"])


def words_of(text: object) -> tuple[str, ...]:
    """Return the words of a text without case, accents, marks and articles."""
    plain = unicodedata.normalize("NFKD", str(text)).casefold()
    kept = "".join(
        char if char.isalnum() or char == "_" else "" if unicodedata.combining(char) else " "
        for char in plain
    )
    return tuple(word for word in kept.split() if word not in ("the", "a", "an"))


def same(one: object, other: object) -> bool:
    """Say whether one text is the other, or a part of it that is at least half as long."""
    short, long = sorted((words_of(one), words_of(other)), key=len)
    return bool(short) and (set(short) <= set(long) and 2 * len(short) >= len(long))


def texts(value: object) -> list[str]:
    if isinstance(value, list):
        return [text for each in value for text in texts(each)]
    return [str(value)]


def places(known: Gold) -> list[Span]:
    return [
        Span(f"huawei-mts-5g/{claim['article']}", claim["start"], claim["start"] + len(claim["quote"]))
        for claim in known["claims"]
    ]


def asked(known: Gold, questions: list[Question]) -> bool:
    """Say whether a question rests on the gold's words and has its object, value or subject for an answer."""
    wanted = texts(known["object"]) + texts(known["subject"])
    wanted += [text for claim in known["claims"] for text in texts(claim["value"])]
    spans = places(known)
    return any(
        any(evidence.span.overlaps(span) for evidence in question.evidence for span in spans)
        and any(same(name, want) for answer in question.answers for name in answer.names for want in wanted)
        for question in questions
    )


def shown(known: Gold, fact: Fact) -> bool:
    """Say whether a fact that differs speaks of the gold in two articles or more."""
    spans = places(known)
    return (
        len({claim.span.article for claim in fact.claims for span in spans if claim.span.overlaps(span)}) > 1
    )


def test_the_gold_stands_in_the_bundled_articles():
    assert len(gold()) == 120
    for known in gold():
        for claim, span in zip(known["claims"], places(known), strict=True):
            assert bundled().article(span.article).quote(span) == claim["quote"]


def test_what_people_found_is_asked():
    questions = list(bundled_questions().kept)
    found = [known["id"] for known in gold() if asked(known, questions)]
    assert len(found) / len(gold()) >= FLOOR_ANY, (
        f"missed: {[k['id'] for k in gold() if k['id'] not in found]}"
    )


def test_much_of_it_is_asked_in_whole_questions():
    questions = [question for question in bundled_questions().kept if question.kind != "cloze"]
    found = sum(asked(known, questions) for known in gold())
    assert found / len(gold()) >= FLOOR_ANY_UNGAPPED


def test_where_the_articles_differ_is_found_and_nothing_else_is_said_to_differ():
    differ = [fact for fact in bundled_findings().facts if fact.status == "differ"]
    conflicts = [known for known in gold() if known["status"] == "conflict"]
    found = [known["id"] for known in conflicts if any(shown(known, fact) for fact in differ)]
    assert len(found) >= FLOOR_CONFLICTS, found
    false = [fact for fact in differ if not any(shown(known, fact) for known in conflicts)]
    assert len(false) <= MOST_FALSE_CONFLICTS, [(fact.relation, fact.subject) for fact in false]
