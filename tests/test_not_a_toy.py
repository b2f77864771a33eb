"""In a copy of the story with other names everything follows by itself: nothing is fitted to five articles."""

import re

import pytest

from broadsheet.articles.files import read_collection
from broadsheet.facts.find import find
from broadsheet.grading.grade import grade
from broadsheet.home import paths
from broadsheet.quiz.make import make_questions
from tests.stories import bundled, fact, pairs

RENAMED = (
    (r"\bMTS\b", "Veltel"),
    (r"\bGuo Ping\b", "Lin Tao"),
    (r"\bGuo\b", "Lin"),
    (r"\bCanada\b", "Norway"),
    (r"\bCanadian\b", "Norwegian"),
)
OLD = re.compile(r"\b(?:MTS|Guo|Ping|Canad\w*)\b")


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    folder = tmp_path_factory.mktemp("copy") / "other-names"
    folder.mkdir()
    for path in sorted((paths.bundled("corpus") / "huawei-mts-5g").iterdir()):
        text = path.read_text(encoding="utf-8")
        for pattern, name in RENAMED:
            text = re.sub(pattern, name, text)
        (folder / path.name).write_text(text, encoding="utf-8")
    return read_collection(folder)


@pytest.fixture(scope="module")
def found(copy):
    return find(copy)


@pytest.fixture(scope="module")
def questions(copy, found):
    return make_questions(copy, found)


def test_the_names_were_there_to_be_changed(copy):
    assert any(OLD.search(article.text) for article in bundled().articles)
    assert not any(OLD.search(article.text) for article in copy.articles)


def test_the_facts_follow(copy, found):
    assert pairs(found, "deal_with").count(("Huawei", "Veltel")) >= 4
    titles = fact(found, "title", "Lin Tao")
    assert titles.status == "differ"
    assert "deputy chairman" in {claim.value for claim in titles.claims}
    assert ("Lin Tao", "Huawei") in pairs(found, "works_for")
    barred = {claim.span.article: claim.items for claim in fact(found, "barred_by", "Huawei").claims}
    assert {"Norway", "New Zealand", "United States"} <= set(barred["other-names/05-rt"])
    assert "Lin Tao" in {value for _, value in pairs(found, "said")}


def test_nothing_speaks_of_the_old_names(found, questions):
    for mention in found.mentions:
        assert not OLD.search(mention.name), mention
    for claim in found.claims:
        assert not OLD.search(" ".join((claim.subject, claim.value, claim.attribution or "", *claim.items)))
    for question in questions.kept:
        words = [question.prompt, question.explanation, *question.choices, *question.reject]
        words += [name for answer in question.answers for name in answer.names]
        assert not [text for text in words if OLD.search(text)], question


def test_the_questions_and_their_grading_follow(questions):
    partner = next(
        q for q in questions.shown if q.kind == "text" and "deal" in q.tags and q.answers[0].text == "Veltel"
    )
    assert grade(partner.answer_key(), "veltel").verdict == "accept"
    assert grade(partner.answer_key(), "MTS").verdict == "reject"
    barred = next(q for q in questions.shown if q.kind == "set" and "bans" in q.tags and len(q.answers) == 4)
    right = "US, UK, Norway, New Zealand"
    assert grade(barred.answer_key(), right).verdict == "accept"
    assert grade(barred.answer_key(), right.replace("Norway", "Canada")).verdict != "accept"
    speaker = next(
        q
        for q in questions.kept
        if q.kind == "text" and q.about == "speaker" and q.answers[0].text == "Lin Tao"
    )
    assert grade(speaker.answer_key(), "lin tao").verdict == "accept"
    assert grade(speaker.answer_key(), "Guo Ping").verdict == "reject"


def test_as_many_questions_are_made_as_of_the_story_itself(questions):
    assert len(questions.shown) >= 0.9 * len(make_questions(bundled(), find(bundled())).shown)
