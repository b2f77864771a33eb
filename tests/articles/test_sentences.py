from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.stories import article, bundled

from broadsheet.articles.sentences import split

# A bar stands where one sentence ends and the next begins.
CASES = {
    "plain": "The boats left.| Nobody waved.",
    "question and exclamation": "Who sold them?| The board did!| It met twice.",
    "country": "The ferry was built in the U.S. Coast Guard yard at Norhaven.",
    "country at an end": "The ferry was built in the U.S.| The board sold it.",
    "without the last stop": "The U.S has sold the ferry.| It sailed.",
    "honorific": "Mr. Ault and Mrs. Brandt met Dr. Quist.| They agreed.",
    "initials": "J. R. Ault wrote to A. B. Quist.| She answered.",
    "initial in a name": "Ida M. Brandt signed.| Tom Ault did not.",
    "month": "The board met on Jan. 4 and on Feb. 11.| It voted.",
    "number": "The boat No. 7 is worth $3.5 million.| The other 2.25.",
    "company": "Tidewater Inc. and Harbour Co. made an offer.| Both were late.",
    "company at an end": "The boats went to Tidewater Inc.| The board was glad.",
    "time": "The board met at 9 a.m. on Monday.| It ended at 4 p.m.| The vote was close.",
    "quotation": "“Nobody will swim.”| The board agreed.",
    "quotation and its speaker": "“Will it float?” asked Ault.| “It will.”| She left.",
    "question and its named speaker": "“Will it float?” Mr. Ault asked.| He left.",
    "exclamation and its named speaker": '"It floats!" Ida Brandt told reporters.| "Look!" |Ault did.',
    "straight quotation": '"It will float."| "Will it?" he asked.',
    "quotation of two sentences": "“It floats.| It sails,” Ault said.",
    "ellipsis within": "“The boats ... were never ours,” she said.| He nodded.",
    "ellipsis at an end": "They waited …| The boat never came.",
    "dots at an end": "They waited...| The boat never came.",
    "bracket": "The boat sank (it was old.)| Nobody was hurt.",
    "digit first": "The boat was sold.| 40 people came.",
    "web address": "The papers are at courier.example and are long.| Few read them.",
    "lower case after": "The yard asked for vol. iii of the plans.| It came.",
    "no end": "The boat was sold and then",
    "one word": "Sold.",
}


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES)
def test_where_sentences_end(marked):
    text = marked.replace("|", "")
    expected = [piece.strip() for piece in marked.split("|")]
    # Kept as one line whatever it is, so that splitting alone is tested.
    one = article(text)
    found = split(type(one)(id=one.id, text=text, kept=((0, len(text)),)))
    assert [text[s.span.start : s.span.end] for s in found] == expected


def test_a_sentence_knows_its_paragraph():
    text = "The boats left. Nobody waved.\n\nThe board met again in the spring."
    assert [s.paragraph for s in split(article(text))] == [0, 0, 1]


@given(st.text(alphabet=st.sampled_from("aB.?!…\"'“”() \u00a0\n1")))
def test_sentences_hold_every_word_of_the_kept_lines(text):
    one = article(text)
    sentences = split(one)
    spans = [(s.span.start, s.span.end) for s in sentences]
    assert spans == sorted(spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    for start, end in one.kept:
        held = "".join(text[s.span.start : s.span.end] for s in sentences if start <= s.span.start < end)
        assert "".join(held.split()) == "".join(text[start:end].split())


def test_every_sentence_of_the_bundled_articles_is_one():
    for one in bundled().articles:
        for sentence in split(one):
            words = one.quote(sentence.span)
            assert words == words.strip()
            assert words[0].isupper() or words[0] in "“\"'"
            assert words[-1] in ".?!:”\"'", words
