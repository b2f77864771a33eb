"""What can be left out of a sentence, and what would be anybody's guess or is given away."""

import pytest

from broadsheet.articles.model import Span
from broadsheet.facts.model import Mention, MentionType
from broadsheet.quiz.families.gap_quality import NAME, PERSON, gap_quality
from broadsheet.quiz.pieces import Piece


def quality(kind: MentionType, sentence: str) -> float | None:
    """Return how well the words in braces can be left out of a sentence."""
    before, _, rest = sentence.partition("{")
    words, _, after = rest.partition("}")
    span = Span("story/one", len(before), len(before) + len(words))
    return gap_quality(Piece(words, Mention(span, words, kind, words)), kind, before, after)


@pytest.mark.parametrize(
    ("kind", "sentence", "expected"),
    [
        ("person", "{Marta Quill} sold the yard to its rivals.", PERSON),
        ("person", "{Marta Quill}, who chairs the firm, sold the yard.", PERSON),
        ("person", "{Marta Quill}'s offer was turned down.", PERSON),
        ("person", "The yard was sold by President {Ada Lund}.", PERSON),
        ("org", "{Vantor} said it would sell the yard.", NAME),
        ("org", "He heads a programme at the {Lowy Institute}.", NAME),
        ("product", "The glasses connect to a phone via {Bluetooth}.", NAME),
        ("place", "They found her wandering in the {Sambisa} forest.", NAME),
        ("place", "The trains met in {Bergen} on the fourth day.", NAME),
    ],
)
def test_a_name_that_only_the_story_tells_can_be_left_out(kind, sentence, expected):
    assert quality(kind, sentence) == expected


@pytest.mark.parametrize(
    ("kind", "sentence", "why"),
    [
        ("org", "{Vantor} fans sang until the morning.", "any word could stand before the noun"),
        ("org", "It buys parts from Orla, {Vantor}, and Brix.", "one of several"),
        ("org", "Major banks {Vantor}, Orla and Brix lost money.", "the first of several"),
        ("place", "The head office stays in Bergen, {Norway}, for a year.", "told by the town before it"),
        ("org", "A spokesman told {Vantor} that the yard was sold.", "whom somebody told"),
        ("org", "The yard was sold, {Vantor} reported.", "who reports it"),
        ("product", "It kills {Klebsiella} pneumoniae in the lab.", "half a name"),
        ("org", "The yard was built with {Vantor} and its rivals.", "with whom else"),
        ("org", "{Television} said that the yard was sold.", "an ordinary word"),
        ("person", "It was led by {Bank for International Settlements}.", "no person's name"),
        ("place", "It was seen as a sign to {Norway} that all was well.", "a country is soon guessed"),
        ("number", "She was given {six} and a half years.", "half of a sum"),
        ("org", "The grocery chain {Dahl}'s Fare sold the brand.", "half of a name"),
        ("person", "The railroad denied that Mr. {Ada Lund} had slept.", "a title beside a full name"),
        ("org", "A report by the {Fraser} of Allander Institute says so.", "half of a name"),
        ("number", "It set a wage for {16} and 17-year-olds.", "given away by the next figure"),
        ("person", "The driver, {Ada Lund}, 51, died.", "the driver of what"),
        ("person", "The yard was sold by Mayor {Ada Lund}.", "whose mayor"),
        ("person", "He heads the {International Security Program} there.", "no person's name"),
    ],
)
def test_a_name_that_is_a_guess_or_given_away_is_not_left_out(kind, sentence, why):
    assert quality(kind, sentence) is None, why
