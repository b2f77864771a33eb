"""Who said it, whom a pronoun means, and which words of theirs are worth asking about."""

from dataclasses import replace

import pytest
from tests.stories import YARD, collection, questions, statements_of

from broadsheet.articles.model import Span
from broadsheet.facts.find import find
from broadsheet.facts.model import Claim, Fact, Mention
from broadsheet.quiz.draft import Desk
from broadsheet.quiz.families.quotations import FRAGMENT, SPOKEN, _is_a_person, speech
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.subjects import _STILL_SAID, Before


def quality(text: str, words: str) -> float:
    story = collection(text)
    span = Span("story/one", 0, len(text))
    claim = Claim("said", "Ada Lund", "Ada Lund", span, text, span, "ada lund", context=words, type="person")
    (draft,) = speech(Desk(story), Fact("f", "said", "", "", (claim,), "single"))
    return draft.quality


def test_a_passer_by_is_asked_about_like_anybody():
    words = "It was a night that I shall not forget"
    assert quality(f'"{words}," said Ada Lund, 36, near the yard.', words) > FRAGMENT
    assert quality(f'"{words}," said Vantor fan Ada Lund.', words) > FRAGMENT
    assert (
        quality('"near the old yard by the river," said Ada Lund, 36.', "near the old yard by the river")
        <= FRAGMENT
    )


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("This could end up where it all began, in the yard", SPOKEN),
        ("That enables the yard to build a boat in a week", FRAGMENT),
        ("At the same time we balance it against our safety", FRAGMENT),
        ("it creates a place where everybody can talk", SPOKEN),
        ("one cannot build boats by threats alone", SPOKEN),
        ("If it is not the reason, it is the last straw", FRAGMENT),
        ("You can't say that when no boat is left", FRAGMENT),
        ("The rest will take a day or two to build", FRAGMENT),
        ("So much has to be done before we build boats", SPOKEN),
        ("And I am from Bergen so there is always next year", FRAGMENT),
        ("for some time, until we are satisfied with it", FRAGMENT),
        ("may be trying to drive a wedge between us", FRAGMENT),
        ("historic accomplishment of building our own boats", FRAGMENT),
    ],
)
def test_a_quotation_that_is_a_piece_of_a_sentence_is_kept_back(words, expected):
    span = Span("story/one", 0, 5)
    claim = Claim(
        "said", "Marta Quill", "Marta Quill", span, "Marta", span, "marta quill", context=words, type="person"
    )
    (draft,) = speech(Desk(collection(*YARD)), Fact("f", "said", "", "", (claim,), "single"))
    assert draft.quality == expected


def test_nobody_said_what_an_agency_reports():
    said = "Some 197 workers of Vantor remain in Bergen though nobody knows for how long they will."
    for speaker, sure in (("Associated Press", False), ("Marta Quill", True)):
        claim = Claim(
            "said", "", speaker, Span("story/one", 0, 10), "x", Span("story/one", 0, 90), speaker, context=said,
        )  # fmt: skip
        claim = replace(claim, type="org" if speaker != "Marta Quill" else "person")
        (draft,) = speech(Desk(collection(*YARD)), Fact("f", "said", "", "", (claim,), "single"))
        assert (draft.quality > 0.66) == sure


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("The crew was saved by a trawler, the Ada Lund, at night.", False),
        ("A shop in Bergen's Ada Lund sold books.", False),
        ("Good games against Orla and Bara Lund pleased them.", False),
        ("Analyst Bara Lund said the yard was sold.", True),
        ("The yard was sold to surgeon Bara Lund.", True),
        ("They met Bara Lund, who heads the yard.", True),
        ("They met Mr Lund there.", True),
    ],
)
def test_he_said_is_nobody_s_who_is_a_ship_a_street_or_a_club(text, person, monkeypatch):
    monkeypatch.setattr("broadsheet.quiz.families.quotations.is_given_name", lambda name: name == "Ada")
    name = "Ada Lund" if "Ada" in text else "Bara Lund"
    assert _is_a_person(name, text) == person


def test_who_said_it_is_asked_where_it_was_said_so():
    story = collection(
        "“We will land on the moon more softly the next time, and we will do it together,” said Ada Lund in Oslo on Monday.",
        "Ada Lund spoke in Bergen. “We will land on the moon more gently the next time, and together,” said Ada Lund.",
    )
    for question in make_questions(story, find(story)).kept:
        if question.prompt.startswith("Who said"):
            words = question.prompt.partition("“")[2].partition("”")[0]
            assert words in " ".join(question.evidence[0].quote.split())


def test_who_is_named_after_she_did_something_is_not_she():
    texts = (
        "Marta Quill leads Vantor. She handed her letter to Prime Minister Peter Holm in Bergen on Monday. "
        "“I made a mistake in a form that I had to sign,” she said.",
        YARD[1],
    )
    spoken = [q for q in questions(*texts).kept if q.about == "speaker" and "mistake" in q.prompt]
    assert not [q.prompt for q in spoken if "Holm" in q.answers[0].text]


def test_he_is_not_the_one_named_before_the_dane():
    story = collection(
        "In 2021 rider Jon Masson was cleared by a court in Bergen.\n\nThe Dane told TV 2 that he first learned of it on Monday. "
        "\u201cI thought that it was another test of theirs,\u201d he said.",
        "Vantor of Bergen.",
    )
    assert not [c for c in find(story).claims if c.relation == "said" and c.value == "Jon Masson"]


def test_what_somebody_goes_on_to_say_stays_theirs():
    assert _STILL_SAID.search("The ovens were being taken out, he said, and ")
    assert not _STILL_SAID.search("The ovens were being taken out, and ")


@pytest.mark.parametrize(
    ("deed", "follows", "meant"),
    [
        ("said the container was intact", "It opened a hall in Bergen.", False),
        ("said the container was intact", "It warned that 63 boats had left.", True),
        ("bought a yard in Oslo", "It opened a hall in Bergen.", True),
        ("bought a yard in Oslo", "It weighed 63 tonnes.", False),
    ],
)
def test_it_after_what_a_body_said_may_be_what_it_spoke_of(deed, follows, meant):
    agency = Mention(Span("a", 4, 26), "Norwegian Space Agency", "org", "Norwegian Space Agency")
    before = Before().after(f"The Norwegian Space Agency {deed}.", [agency], ("", ""))
    assert before.meant(follows) == (("It", "Norwegian Space Agency") if meant else ("", ""))


def test_it_that_travels_is_no_agency():
    story = collection(
        "The samples of the Norwegian Space Agency came down in Bergen. It travelled with a logger that showed 31 degrees.",
        "Vantor of Bergen.",
    )
    assert not [text for text in statements_of(story) if text.startswith("Norwegian Space Agency travelled")]


def test_whoever_is_only_surnamed_speaks_and_nobody_before():
    told = (
        "Marta Quill said Vantor would close the yard. A Bergen mother surnamed Holm, whose two sons build boats, said the "
        'letter was lost. "I put their names on the boats because they sing in them," she said.'
    )
    asked = questions(told, YARD[1]).kept
    assert not [
        q for q in asked if "their names on the boats" in q.prompt and "Marta Quill" in q.answers[0].names
    ]
