from dataclasses import replace

from tests.stories import article, bundled, bundled_findings, bundled_questions

from broadsheet.articles.model import Collection, Span
from broadsheet.facts.find import find
from broadsheet.grading.model import Answer
from broadsheet.quiz.accounts import MOST, Accounts, foremost, quality_reasons
from broadsheet.quiz.model import Evidence, Question
from broadsheet.quiz.paragraphs import around

ACCOUNTS = Accounts(bundled(), bundled_findings())


def test_every_other_account_stands_where_it_says():
    seen = 0
    for question in bundled_questions().shown:
        own = {item.span.article for item in question.evidence}
        for other in ACCOUNTS.others(question):
            seen += 1
            assert other.span.article not in own
            assert bundled().article(other.span.article).quote(other.span) == other.words
    assert seen > 40


def test_an_account_that_fills_the_slot_goes_before_one_that_is_near():
    question = next(one for one in bundled_questions().shown if "barred_by" in one.tags)
    values = {one.outlet: one.value for one in ACCOUNTS.others(question)}
    assert {"CNN", "The Washington Times"} <= set(values)
    assert all(values.values())


def test_reasons_tell_how_a_question_was_made():
    made = bundled_questions()
    reasons = {one.id: quality_reasons(one, ACCOUNTS.others(one)) for one in made.kept[::5]}
    assert all(reasons.values())
    assert "below 0.66" in quality_reasons(made.kept[-1], [])[0]
    differ = next(one for one in made.shown if one.about == "differ")
    assert "the accounts differ, so the outlet is named" in quality_reasons(differ, [])


def test_what_stands_around_a_quotation():
    article = bundled().articles[0]
    start, end = article.kept[2]
    inside = Span(article.id, start + 5, end - 5)
    found = around(article, inside)
    assert found.before + article.quote(inside) + found.after == article.text[start:end]
    assert around(article, Span(article.id, len(article.text) + 1, len(article.text) + 2)) == ("", "")


def test_a_big_collection_tells_of_the_telling_accounts_first():
    text = "The Lurda bridge was closed by Mayor Ines Holm on Tuesday after divers found a crack."
    story = Collection("story", "A story", tuple(article(text, f"a{number:02}") for number in range(30)))
    accounts = Accounts(story, find(story))
    span = Span("story/a00", 0, len(text))
    question = Question("q", "text", "fact", "Who?", (Answer("x"),), (Evidence("The A00", text, span),))
    others = accounts.others(question)
    assert len(others) == 29
    assert accounts.silent(question, others) == []
    far, near = replace(others[0], value=""), replace(others[1], value="Tuesday")
    assert foremost([far] * MOST + [near]) == [near] + [far] * (MOST - 1)
    assert foremost([far, near]) == [far, near]
