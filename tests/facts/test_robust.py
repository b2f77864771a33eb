"""Whatever the text, every span points at its words and nothing raises."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.stories import PUBLISHED, article, bundled, collection

from broadsheet.articles.model import Collection
from broadsheet.articles.sentences import split
from broadsheet.facts.find import Findings, find
from broadsheet.facts.tokens import tokenize
from broadsheet.language.normal import straight
from broadsheet.quiz.make import make_questions

WORDS = st.sampled_from(
    [
        "\n\n",
        "\u00a0",
        "'s",
        "’s",
        *"""Orbelin Vantor Quill Marta Mr. U.S. Norway Chile Norwegian the a an of in on by with from and or that
    chairman president CEO company said says signed deal agreement banned barred has have will not is was
    largest biggest world's its list placed 12 3.5 million $5 billion percent May 15 2019 Monday yesterday
    “ ” " ' ( ) , . ? ! : ; — … \n \u00a0 \u202e \x1b \u200b é ü 中文 עברית 5G iPhone AT&T --- ''' ““ 1,2,3 No.""".split(
            " "
        ),
    ]
)
PROSE = st.lists(WORDS, max_size=60).map(" ".join)
ANYTHING = st.text(max_size=200)


def check(story: Collection) -> Findings:
    """Find everything in the story, hold every span to its words, and word the questions."""
    found = find(story)
    texts = {one.id: one.text for one in story.articles}
    for mention in found.mentions:
        span = mention.span
        assert texts[span.article][span.start : span.end] == mention.text != ""
    for claim in (*found.claims, *(claim for fact in found.facts for claim in fact.claims)):
        span = claim.span
        assert texts[span.article][span.start : span.end] == claim.quote != ""
        assert claim.sentence.contains(span)
        if claim.value_span is not None:
            assert 0 <= claim.value_span.start < claim.value_span.end <= len(texts[span.article])
        assert claim.subject
        assert claim.value == " ".join(claim.value.split())
    for fact in found.facts:
        assert fact.claims
        articles = [claim.span.article for claim in fact.claims]
        assert len(set(articles)) == len(articles), "one claim an article"
        assert (fact.status == "single") == (len(articles) == 1)
        assert (fact.difference is not None) == (fact.status == "differ")
    assert len({fact.id for fact in found.facts}) == len(found.facts)
    for quotation in found.quotations:
        assert quotation.span.start < quotation.span.end <= len(texts[quotation.span.article])
    for question in make_questions(story, found).kept:
        for evidence in question.evidence:
            assert texts[evidence.span.article][evidence.span.start : evidence.span.end] == evidence.quote
    return found


@given(st.lists(PROSE, min_size=1, max_size=3), st.sampled_from([PUBLISHED, None]))
@settings(max_examples=120, deadline=None)
def test_any_words_in_any_order(texts, published):
    check(collection(*texts, published=published))


@given(ANYTHING)
@settings(max_examples=150, deadline=None)
def test_any_characters(text):
    check(collection(text))


@given(st.integers(0, 4), st.integers(0, 6000), st.integers(0, 3000))
@settings(max_examples=40, deadline=None)
def test_a_bundled_article_cut_anywhere(which, start, length):
    text = bundled().articles[which].text
    check(collection(text[start : start + length]))


@given(ANYTHING | PROSE)
@settings(max_examples=200, deadline=None)
def test_tokens_are_stretches_of_the_text_in_order(text):
    copy = straight(text)
    assert len(copy) == len(text)
    tokens = tokenize(copy, 0, len(copy))
    last = 0
    for token in tokens:
        assert last <= token.start < token.end
        assert copy[token.start : token.end] == token.text
        assert copy[last : token.start].strip() == "", "only white space is left out"
        last = token.end
    assert copy[last:].strip() == ""


LINE = "Orbelin chairman Marta Quill said “the U.S. deal with Vantor” was signed in Oslo on Monday, and "
HOSTILE = {
    "nothing": "",
    "no sentence": "Orbelin\n\nVantor\n\nMarta Quill",
    "an unclosed mark": f"“{LINE * 3}\n\n“{LINE}",
    "marks only": "“”\"\"''«»" * 50,
    "nested marks": "“The “old “boats” left” now,” Marta Quill said.",
    "control characters": LINE.replace(" ", "\x1b[31m ") + "\x00\x07\x9b it.",
    "right to left": "\u202e" + LINE + "\u202c שלום עולם \u2067" + LINE + "\u2069.",
    "hidden characters": "\u200b".join(LINE) + ".",
    "capitals": (LINE * 20).upper() + ".",
    "one letter": "A " * 3000 + ".",
    "full stops": "." * 5000 + " A." * 2000,
    "commas": "Orbelin, " * 1500 + "signed a deal.",
    "brackets": "(" * 3000 + "Long Name (LN)" + ")" * 3000,
    "surrogates": "Orbelin \ud800 said \udfff it.",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text(text):
    check(collection(text, LINE))


def test_a_long_article_in_one_line():
    text = (LINE + "then it was over. ") * 300
    one = article(text)
    assert len(split(one)) >= 300
    found = find(Collection("story", "A story", (one,)))
    assert {mention.name for mention in found.mentions} >= {"Orbelin", "Marta Quill", "Vantor"}


# A megabyte of one word, and as much of short ones as is read in a second.
@pytest.mark.parametrize("piece, size", [("orbelin", 1_000_000), ("Orbelin ", 200_000), ("a b ", 40_000)])
def test_a_very_long_line_without_a_sentence(piece, size):
    text = piece * (size // len(piece))
    found = find(collection(text))
    assert all(len(text) >= claim.span.end for claim in found.claims)


@pytest.mark.parametrize("text", ["❶", "They left on May ² and stayed.", "²²²² was a year."])
def test_digits_that_are_no_decimals(text):
    check(collection(text))
