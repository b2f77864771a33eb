"""What stands between quotation marks, however a paper writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.stories import article

from broadsheet.facts.marks import find_marked

ONE = {
    "curly": "Quill said: “The boats are old.”",
    "straight": 'Quill said: "The boats are old."',
    "opened straight, closed curly": 'Quill said: "The boats are old.”',
    "opened curly, closed straight": 'Quill said: “The boats are old."',
    "primes": "Quill said: ″The boats are old.″",
    "two apostrophes": "Quill said: “The boats are old.''",
    "single": "Quill said: ‘The boats are old.’",
    "single, straight": "Quill said: 'The boats are old.'",
}


@pytest.mark.parametrize("text", ONE.values(), ids=ONE)
def test_one_quotation(text):
    story = article(text)
    assert [story.quote(marked.span) for marked in find_marked(story)] == ["The boats are old."]


WORDS = {
    "apostrophes inside": ("Quill said: 'It's not the owner's fault.'", ["It's not the owner's fault."]),
    "a plural's possessive": (
        "Quill said: 'It is the owners' fault and nobody else's.'",
        ["It is the owners' fault and nobody else's."],
    ),
    "possessives are no marks": ("The owners' boats and the players' wage rose.", []),
    "elisions are no marks": ("He told 'em in the '90s that it was over, 'til it was.", []),
    "one word in single marks": ("They called it a 'boat' today.", []),
    "single inside double": (
        "Quill said: “They call it ‘an old boat’ here.”",
        ["They call it ‘an old boat’ here."],
    ),
    "inches": ('The 5" board cost more than the 7" board did.', []),
    "two in a row": (
        '"The boats are old," he said. "They are slow."',
        ["The boats are old,", "They are slow."],
    ),
    "the first left open": (
        '"The boats are old and slow. "If we sell them all, others come," he said.',
        ["The boats are old and slow.", "If we sell them all, others come,"],
    ),
    "a paragraph left open": (
        "Quill said: “The boats are very old.\n“They are slow too.”",
        ["The boats are very old.", "They are slow too."],
    ),
    "left open in single marks": (
        "‘The boats are very old.\n‘They are slow too.’",
        ["The boats are very old.", "They are slow too."],
    ),
    "the tag inside": (
        '"The boats are very old and slow, Quill said.\n"They are slow too."',
        ["The boats are very old and slow,", "They are slow too."],
    ),
}


@pytest.mark.parametrize("text, words", WORDS.values(), ids=WORDS)
def test_the_words_between(text, words):
    story = article(text)
    assert [story.quote(marked.span) for marked in find_marked(story)] == words


@given(st.text(alphabet="ab \n.,'\"“”‘’s", max_size=60))
def test_spans_lie_in_the_text_in_order_and_are_not_empty(text):
    story = article(text)
    spans = [marked.span for marked in find_marked(story)]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert [span.start for span in spans] == sorted(span.start for span in spans)
