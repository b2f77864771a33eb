"""The pattern language: what each of its elements matches."""

import pytest
from tests.stories import article

from broadsheet.facts import patterns
from broadsheet.facts.analyzer import RuleAnalyzer
from broadsheet.facts.naming import name_articles
from broadsheet.facts.parse import parse
from broadsheet.facts.patterns import encode, find

TEXT = "Orbelin has quickly signed a new, long agreement with Norway's Vantor."


def encoded(text: str):
    one = article(text)
    notes = RuleAnalyzer().read(one)
    return encode(parse(one, notes, name_articles([notes])[0])[0])


def found(pattern: str, text: str = TEXT) -> list[str]:
    one = encoded(text)
    return [one.parsed.words(match.first, match.last) for match in find(one, pattern)]


MATCHES = {
    "a tag": ("ORG", ["Orbelin", "Vantor"]),
    "either tag": ("ORG|PLACE", ["Orbelin", "Norway", "Vantor"]),
    "a word": ("signed", ["signed"]),
    "either word": ("signed/inked", ["signed"]),
    "no word": ("inked", []),
    "a verb in any form": ("<sign>", ["signed"]),
    "one of several verbs": ("<ink/sign>", ["signed"]),
    "one after the other": ("HAVE RB <sign>", ["has quickly signed"]),
    "optional and there": ("ORG HAVE? RB? <sign>", ["Orbelin has quickly signed"]),
    "optional and not there": ("ORG NEG? HAVE", ["Orbelin has"]),
    "not next to each other": ("ORG <sign>", []),
    "any item": ("HAVE . <sign>", ["has quickly signed"]),
    "any item is a comma too": ("<sign> .{0,4} agreement", ["signed a new, long agreement"]),
    "a bound of two digits": ("<sign> .{2,12} agreement", ["signed a new, long agreement"]),
    "fewer than a bound of two digits": ("<sign> .{10,12} agreement", []),
    "so many and no more": ("<sign> .{0,2} agreement", []),
    "a group": ("( DET | PLACE POS ) JJ|ORG", ["a new", "Norway's Vantor"]),
    "an optional group": ("with ( PLACE POS )? ORG", ["with Norway's Vantor"]),
    "an optional group not there": ("ORG ( PLACE POS )? HAVE", ["Orbelin has"]),
}


@pytest.mark.parametrize("pattern, words", MATCHES.values(), ids=MATCHES)
def test_what_a_pattern_matches(pattern, words):
    assert found(pattern) == words


def test_a_dot_does_not_leave_the_clause():
    text = "Orbelin left; Vantor signed a deal."
    assert found("Orbelin|ORG .{0,4} signed", text) == ["Vantor signed"]


def test_captures_are_what_was_named():
    one = encoded(TEXT)
    (match,) = find(one, "ORG:who HAVE? RB? <sign>:verb .{0,6} with ( PLACE POS )?:whose NEG:never? ORG:whom")
    assert match.text("who") == "Orbelin"
    assert match.text("verb") == "signed"
    assert match.text("whom") == "Vantor"
    assert not match.has("never")
    assert match.text("never") == ""


def test_matches_do_not_overlap_and_come_in_order():
    assert found("ORG , ORG", "Vantor, Kestrel, Orbelin, Quillon Ltd met.") == [
        "Vantor, Kestrel",
        "Orbelin, Quillon Ltd",
    ]


def test_words_of_the_text_cannot_break_a_pattern():
    for text in ("Orbelin | Vantor signed.", "Orbelin |ORG| signed (it).", "Orbelin \\ signed $5 ^ it."):
        assert found("signed", text) == ["signed"]


def test_a_long_sentence_is_matched_in_no_more_than_its_length():
    """Work grows with the sentence, not with the ways to repeat: none of this ends in time otherwise."""
    text = "Orbelin " + "a new long boat " * 80 + "left."
    assert found("ORG ( DET? JJ* NN+ )* , ( DET? JJ* NN+ )* ORG", text) == []


def test_a_word_is_read_by_its_last_part():
    text = "Orbelin signed a three-year lease and a two-and-a-half-year one."
    assert found("*-year/*-month NN", text) == ["three-year lease"]
    assert found("*-month", text) == []


def test_what_stands_in_another_order_is_not_compiled():
    before = len(patterns._EXPRESSIONS)
    assert found("Norway|PLACE POS ORG RB <sign>") == []
    assert len(patterns._EXPRESSIONS) == before
    assert found("ORG HAVE RB <sign> DET new") == ["Orbelin has quickly signed a new"]
    assert len(patterns._EXPRESSIONS) == before + 1


def test_what_stands_farther_apart_is_not_compiled():
    before = len(patterns._EXPRESSIONS)
    assert found("quickly ( signed | new ) agreement") == []
    assert found("ORG .{0,1} signed .{0,2} agreement") == []
    assert len(patterns._EXPRESSIONS) == before
    assert found("ORG ( HAVE RB ){1,2} signed ( . | new ){2,5} agreement")
    assert len(patterns._EXPRESSIONS) == before + 1


def test_a_bracket_of_the_text_is_no_group():
    text = "The judge spoke. Kylie Brand (34), from Geelong, won."
    assert found(",/( NUMBER ,/)", text.partition(". ")[2]) == ["(34)"]
    with pytest.raises(ValueError, match="no group"):
        list(find(encoded(TEXT), "signed ( ,/( NUMBER )?"))


def test_a_bound_that_is_none_is_refused():
    with pytest.raises(ValueError, match="not a pattern element"):
        list(find(encoded(TEXT), "<sign> .{2,x} agreement"))


def test_a_pattern_of_a_table_needs_a_word():
    with pytest.raises(ValueError, match="no word"):
        list(patterns.table("DET? .").find(encoded(TEXT)))
