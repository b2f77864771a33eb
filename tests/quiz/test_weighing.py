"""What a question is worth by where it comes from: the headlines' own hero, a page whose date is doubted."""

from dataclasses import replace
from datetime import date

from tests.stories import YARD, asking, collection

from broadsheet.articles.model import Span
from broadsheet.quiz.aliases import person
from broadsheet.quiz.choose import FILL_QUALITY
from broadsheet.quiz.model import NEVER_SHOWN, Evidence, Question
from broadsheet.quiz.weighing import far_off, not_of_the_hero, surely_dated


def test_nobody_says_who_the_headline_of_a_lone_article_is_about():
    asked = Question("q", "text", "speaker", "Who said so?", (person("Ada Lund"),), quality=0.8)
    assert not_of_the_hero(asked, [" lund stays on "]).quality < FILL_QUALITY
    assert not_of_the_hero(asked, [" lund stays on ", " a row at vantor "]).quality == 0.8


def test_a_country_that_a_headline_names_is_given_away():
    heads = [" belize wins its case ", " yard shuts "]
    for answer, quality in (("Belize", 0.55), ("Peru", 0.7)):
        question = asking("For which country did Jane Roe give evidence?", answer)
        assert not_of_the_hero(question, heads).quality == quality
    asked = asking("Which country damaged the interests of Chinese business?", "China")
    assert not_of_the_hero(asked, heads).quality == 0.55


def test_a_date_reckoned_from_a_day_far_from_the_others_is_doubted():
    plain = collection(
        *YARD, "Vantor of Norway closed its yard in Bergen on Tuesday, it said. Vantor has 12 boats."
    )
    days = (date(2021, 3, 8), date(2021, 3, 9), date(2021, 3, 20))
    story = replace(
        plain, articles=tuple(replace(a, published=day) for a, day in zip(plain.articles, days, strict=True))
    )
    doubted = far_off(story)
    assert doubted == {plain.articles[2].id}
    quote = "Vantor of Norway closed its yard in Bergen on Tuesday, it said."
    for its, quality in ((plain.articles[2].id, NEVER_SHOWN), (plain.articles[0].id, 0.7)):
        evidence = (Evidence("The Three", quote, Span(its, 0, len(quote))),)
        question = asking("Which yard was closed on 16 March 2021?", "Bergen", evidence)
        assert surely_dated(question, doubted).quality == quality
    written = asking("Which yard was closed in May 2009?", "Bergen", evidence)
    assert surely_dated(written, frozenset()).quality == 0.7
