from tests.stories import bundled, bundled_findings, bundled_questions

from broadsheet.articles.model import Span
from broadsheet.quiz.accounts import Accounts, quality_reasons
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
