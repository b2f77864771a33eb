"""Bodies that a question calls "the committee" have their names in it, where the article leaves no doubt."""

import pytest
from tests.stories import asking, collection

from broadsheet.articles.model import Span
from broadsheet.facts.find import find
from broadsheet.quiz.bodies_in_full import Bodies
from broadsheet.quiz.families.posts import with_article
from broadsheet.quiz.model import Evidence

TOLD = "Nils Holm, who chairs the committee, saw no damage."


def asked_of(before: str, told: str = TOLD, answer: str = "Nils Holm") -> str:
    """Return the prompt of a gap for the answer in `told`, which stands behind `before` in its article."""
    made = collection(f"{before} {told}")
    article = made.articles[0]
    at = article.text.index(told)
    evidence = (Evidence("The One", told, Span(article.id, at, at + len(told))),)
    gap = asking(f"Fill the gap: {told.replace(answer, '_____')}", answer, evidence, kind="cloze")
    return Bodies(made, find(made).mentions).in_full(gap).prompt


@pytest.mark.parametrize(
    "before, told, named",
    [
        (
            "The Norwegian Harbour Committee met in Bergen.",
            TOLD,
            "who chairs the Norwegian Harbour Committee, saw",
        ),
        (
            "He works for the Directorate of Fisheries.",
            "Nils Holm said the directorate had not met.",
            "said the Directorate of Fisheries had",
        ),
        (
            "They saw the Ministry of Foreign Affairs.",
            "Nils Holm wrote for the ministry's guests.",
            "for the Ministry of Foreign Affairs' guests",
        ),
    ],
)
def test_a_body_is_named_where_one_alone_can_be_meant(before, told, named):
    assert named in asked_of(before, told)


@pytest.mark.parametrize(
    "before",
    [
        "They met in Bergen.",
        "The Norwegian Harbour Committee and the Solvik Road Committee met in Bergen.",
        "The Norwegian Harbour Committee met in Bergen, as another committee did.",
        "The Norwegian Committee met in Bergen.",
    ],
    ids=["none", "two", "one more", "any of the country's"],
)
def test_a_body_stays_as_it_is_told_in_doubt(before):
    assert "the committee" in asked_of(before)


def test_a_name_that_has_the_answer_is_not_put_in():
    told = "Bergen is home to the committee."
    assert "the committee" in asked_of("The Bergen Harbour Committee met.", told, "Bergen")


def test_a_post_over_a_field_takes_no_article():
    assert with_article("director of research") == "director of research"
    assert with_article("acting director of public health") == "acting director of public health"
    assert with_article("managing director of equity research") == "a managing director of equity research"
    assert with_article("director") == "a director"
