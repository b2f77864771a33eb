"""What can be left out of a sentence, and what would be anybody's guess or is given away."""

from hashlib import sha256

import pytest
from tests.stories import YARD, collection, questions

from broadsheet.articles.model import Span
from broadsheet.facts.find import find
from broadsheet.facts.model import Mention, MentionType
from broadsheet.quiz.families.gap_quality import NAME, PERSON, _is_tied, gap_quality
from broadsheet.quiz.gaps import SUREST_GAP
from broadsheet.quiz.make import make_questions
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
        ("org", "The yard will be sold, {Vantor} said.", NAME),
        ("org", "He heads a programme at the {Lowy Institute}.", NAME),
        ("product", "The glasses connect to a phone via {Bluetooth}.", NAME),
        ("place", "They found her wandering in the {Sambisa} forest.", NAME),
        ("place", "The trains met in {Bergen} on the fourth day.", NAME),
        ("place", "The Committee of Ships and Boats met in {Bergen} on the fourth day.", NAME),
    ],
)
def test_a_name_that_only_the_story_tells_can_be_left_out(kind, sentence, expected):
    assert quality(kind, sentence) == expected


@pytest.mark.parametrize(
    ("kind", "sentence", "why"),
    [
        (
            "place",
            "He asked the Organization for Security and Cooperation in {Norway} for help.",
            "a body's last word",
        ),
        ("org", "The deck gave way, {Reuters} said.", "an agency that says so"),
        ("org", "{Signatories} included Ada Lund and Nils Holm.", "an ordinary word in -ies"),
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
        ("org", "{Wildfires} are a scourge in Portugal.", "an ordinary word in the plural"),
        ("org", "A report by the {Fraser} of Allander Institute says so.", "half of a name"),
        ("number", "It set a wage for {16} and 17-year-olds.", "given away by the next figure"),
        ("person", "The driver, {Ada Lund}, 51, died.", "the driver of what"),
        ("person", "The yard was sold by Mayor {Ada Lund}.", "whose mayor"),
        ("person", "He heads the {International Security Program} there.", "no person's name"),
        ("number", "Nearly nine in {ten} are sold in Norway.", "half of a share"),
        ("number", "A case was registered under Sections 278, 284 and {338} there.", "a section's number"),
        ("number", "It was signed at {4.40} in the morning.", "an hour"),
    ],
)
def test_a_name_that_is_a_guess_or_given_away_is_not_left_out(kind, sentence, why):
    assert quality(kind, sentence) is None, why


def test_a_sum_is_right_in_the_currency_that_stands_behind_it_too():
    story = collection(
        "Vantor of Norway sold its oldest yard for 12 million euros ($14 million) in Bergen last May.",
        YARD[1],
    )
    made = make_questions(story, find(story))
    sums = [q for q in made.kept if "gap with a sum" in q.prompt]
    assert sums
    assert all("$14 million" in q.answers[0].names for q in sums)


def test_a_gap_is_a_name_that_can_be_known_and_not_given_away():
    assert _is_tied(Piece("Far Galaxies Seen Through Lenses"), "They wrote in ", " of it.")
    assert _is_tied(Piece("Galaxies"), "A paper entitled Planets in ", " was read.")
    assert _is_tied(Piece("two"), "It noted ", " faults, both since mended.")
    assert not _is_tied(Piece("two"), "It noted ", " faults, since mended.")


def test_a_gap_is_no_second_of_two_guesses():
    piece = Piece("15", Mention(Span("a", 0, 2), "15", "number", "15"))
    assert gap_quality(piece, "number", "A girl of 14 or ", " had been found in Bergen.") is None
    assert gap_quality(piece, "number", "A girl of ", " had been found in Bergen.") is not None


def test_whom_a_pronoun_means_is_no_gap():
    text = (
        "Marta Quill heads Vantor of Bergen. Vantor closed a yard in Norway in 2009. Marta Quill sold boats. "
        "She had been in the yard in Bergen for 12 years when Vantor closed the gates of it."
    )
    story = collection(text, "Vantor closed its yard in Bergen in 2009. Vantor of Norway sold boats.")
    asked = [
        q for q in make_questions(story, find(story)).kept if "for 12 years" in q.prompt and q.kind == "cloze"
    ]
    assert asked
    assert not [q.prompt for q in asked if q.answers[0].text == "Marta Quill" and q.quality > SUREST_GAP]


def test_words_of_somebody_unnamed_make_no_gap():
    story = collection(
        "Our boats had 70 days in the yard of Bergen. The boats had 70 days in the yard of Bergen."
    )
    gaps = {q.prompt: q.quality for q in make_questions(story, find(story)).kept if "_____ days" in q.prompt}
    mine = [quality for prompt, quality in gaps.items() if "Our boats" in prompt]
    assert mine
    assert max(mine) < min(quality for prompt, quality in gaps.items() if "The boats" in prompt)


def test_a_gap_for_a_figure_says_so_and_keeps_its_key():
    text = (
        "Norway's largest carrier, Vantor, closed its oldest yard in Bergen. Vantor chairman Marta Quill said the yard "
        "lost $5 million a year. Vantor sold 12 boats to a rival in Fort Worth in 2019."
    )
    story = collection(
        text,
        "Vantor closed its yard in Bergen on Monday. Marta Quill told workers that the yard had lost money since 2009.",
    )
    asked = {
        q.answers[0].text: q
        for q in make_questions(story, find(story)).kept
        if q.kind == "cloze" and q.prompt.startswith("Fill the gap with")
    }
    assert (
        asked["12"].prompt
        == "Fill the gap with a number: Vantor sold _____ boats to a rival in Fort Worth in 2019."
    )
    assert asked["$5 million"].prompt.startswith("Fill the gap with a sum:")
    key = f"one\x1f{asked['12'].prompt.replace(' with a number', '')}"
    assert asked["12"].fact == sha256(key.encode()).hexdigest()[:12]


def test_a_year_that_is_left_out_is_said_to_be_one():
    kept = questions(f"{YARD[0]} Vantor bought the yard from Kestrel Lines in 1987.", YARD[1]).kept
    asked = {q.answers[0].text for q in kept if q.prompt.startswith("Fill the gap with a year")}
    assert "1987" in asked
    assert asked <= {"1987", "2009"}


def test_a_sentence_of_the_story_that_leans_on_it_has_its_figures_left_out_and_is_not_judged():
    kept = questions(f"{YARD[0]} The incident cost Vantor 12 boats in 2009.", YARD[1]).kept
    own = [q for q in kept if "The incident" in q.prompt]
    assert any(q.kind == "cloze" and q.answers[0].text == "12" for q in own)
    assert not [q for q in own if q.kind == "truefalse"]
