"""What readers marked down in stories written after real news, each with a sentence of our own that once made it."""

from dataclasses import replace
from datetime import date

import pytest
from tests.stories import claims, collection, findings, statements_of

from broadsheet.articles.model import Span
from broadsheet.facts.find import find
from broadsheet.facts.model import Mention
from broadsheet.facts.pronouns import may_mean
from broadsheet.grading.model import Answer
from broadsheet.quiz.choose import FILL_QUALITY
from broadsheet.quiz.families.gap_quality import gap_quality
from broadsheet.quiz.families.quotations import _quotable
from broadsheet.quiz.families.records import _most_exact
from broadsheet.quiz.first_mentions import _put
from broadsheet.quiz.lifted import has_lost
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.model import Question
from broadsheet.quiz.pieces import Piece
from broadsheet.quiz.prompt_faults import prompt_fault
from broadsheet.quiz.said_together import is_said_together

NEWS = "Vantor sold 12 boats in Bergen in May 2019. Vantor of Norway builds boats and ferries for the Baltic."
OTHER = "The Norwegian firm Vantor has sold boats to Finland. Its ferries went to Bergen."


def made(*texts: str, titles: tuple[str, ...] = ()) -> list[Question]:
    story = collection(*texts, titles=titles)
    return list(make_questions(story, find(story)).kept)


def test_who_found_it_is_not_the_subject_of_what_was_found():
    told = "But the cost to Vantor, the inquiry found, was worse than that of Orlane, which lost four ferries in Bergen."
    assert not [
        text
        for text in statements_of(collection(f"{NEWS} {told}", OTHER))
        if text.startswith("The inquiry found")
    ]


def test_what_somebody_makes_argues_nothing():
    told = "The Quill 75 was shown in Bergen. It argued that 12 boats had sunk off Norway in 2018."
    assert not [
        text for text in statements_of(collection(f"{NEWS} {told}", OTHER)) if "Quill 75 argued" in text
    ]


def test_a_source_of_which_nothing_is_told_is_no_gap():
    def gaps(end: str) -> list[str]:
        told = f"Vantor sank 14 boats off Bergen, according to {end}"
        return [
            q.prompt
            for q in made(f"{NEWS} {told}", OTHER)
            if q.quality >= FILL_QUALITY and "according to _____" in q.prompt
        ]

    assert not gaps("Ada Lund.")
    assert gaps("Ada Lund, a diver in Molde.")


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("As for the yard, Vantor took away 12 boats.", True),
        ("Three more young children have been killed by the boats since 2012.", True),
        ("Three more than in May were killed by the boats of Vantor.", False),
    ],
)
def test_what_goes_on_from_the_sentence_before_is_lost(text, lost):
    assert (
        has_lost(text, [(text.find("Vantor"), text.find("Vantor") + 6, "org")] if "Vantor" in text else [])
        == lost
    )


def test_a_family_name_is_none_of_two_told_of_alike():
    text = "Hazel Quill and Ivy Quill were born in Bergen. Hazel Quill slept. Ivy Quill, the younger twin, sold 12 boats to Vantor."
    names = {
        name
        for q in made(f"{NEWS} {text}", OTHER)
        for a in q.answers
        if "Quill" in a.text
        for name in a.names
    }
    assert names
    assert "Quill" not in names


def test_a_headline_s_sixth_child_tells_of_six():
    told = "Six children in all were hurt by Vantor ferries in Bergen since 1994, Vantor says."
    asked = [
        q.prompt
        for q in made(
            f"{NEWS} {told}",
            OTHER,
            titles=("Vantor ferries stopped after sixth child hurt", "Vantor stops its ferries"),
        )
        if q.answers[0].text in ("Six", "six") and "sixth" in q.prompt
    ]
    assert not asked


def test_who_has_no_second_clause_about_somebody_else():
    answer = (Answer("Ada Lund"),)
    assert prompt_fault("Who was woken first, and her mother was allowed to pick her up?", answer)
    assert not prompt_fault("Who was woken first, and was allowed to go home in Bergen?", answer)


def test_what_another_account_counts_too_is_not_unstated():
    alone = "A ruling of 2019 freed 12 ferries of Vantor in Molde."

    def asked(other: str) -> list[str]:
        return [q.prompt for q in made(f"{NEWS} {alone}", f"{OTHER} {other}") if "unstated" in q.tags]

    assert any("ruling" in prompt for prompt in asked("Vantor sells large ferries."))
    assert not any("ruling" in prompt for prompt in asked("Vantor sells 11 large ferries."))


def test_a_month_is_not_asked_where_another_account_has_the_day():
    (month,) = claims(findings("Bolt Inc was founded in October 2017."), "founded_on")
    day = replace(month, value="14 October 2017", context="2017-10-14")
    assert _most_exact((month, day)) is day


def test_a_word_of_a_firm_called_by_its_letters_is_not_that_firm():
    text = (
        "Quillon Data Systems lost 8 percent. QDS builds servers. Quillon was split in 2015. QDS is what was left. "
        "The shares of Quillon Data Systems fell."
    )
    assert {m.name for m in findings(text).mentions if m.text == "Quillon"} == {"Quillon"}


def test_how_old_somebody_was_is_of_a_story():
    told = "Ada Lund, 59, runs Vantor in Bergen."
    kept = made(f"{NEWS} {told}", OTHER, titles=("Ada Lund leaves Vantor", "Ada Lund steps down"))
    assert not [q for q in kept if q.prompt.startswith("How old was Ada Lund") and q.quality >= 0.66]


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Ada Lund, a diver at a yard, talks to reporters outside the court with two of her lawyers.", True),
        ("Vantor talks to its rivals in Bergen.", False),
        ("A map of wrecks drawn by a Vantor pilot, kept in Bergen.", True),
        ("A map of wrecks was drawn by a Vantor pilot.", False),
        ("Vantor said in April that it did not know of any who had been asked.", True),
        ("The pilots saw that happen seven times before Vantor left.", True),
        ("The pilots saw that happiness has a price in Bergen.", False),
        ("Vantor obtained both separately, together with four letters.", True),
        ("Vantor said that it will meet its duties under the act.", True),
        ("Vantor boats from Bergen took 90 minutes to reach them.", True),
        ("Vantor has asked the ministry in Bergen for comment.", True),
    ],
)
def test_what_only_a_picture_or_another_sentence_tells_is_lost(text, lost):
    named = [(text.find(word), text.find(word) + len(word), kind) for word, kind in NAMED if word in text]
    assert has_lost(text, named) == lost


NAMED = (("Vantor", "org"), ("Ada Lund", "person"), ("Bergen", "place"))


@pytest.mark.parametrize(
    ("before", "words", "after", "kind"),
    [
        ("It dims every ", "2", " \u00bd days.", "number"),
        ("The work of the group al ", "Shabaab", " was known.", "org"),
        ("On Monday ", "Daniel Lund", "'s government closed it.", "person"),
        ("They have both, with ", "four", " that she wrote.", "number"),
    ],
)
def test_a_piece_that_cannot_be_told_from_what_is_left_is_no_gap(before, words, after, kind):
    mention = Mention(Span("a", 0, len(words)), words, kind, words)
    assert gap_quality(Piece(words, mention), kind, before, after) is None


def test_whose_cabinet_it_is_may_be_asked_behind_a_title():
    mention = Mention(Span("a", 0, 11), "Daniel Lund", "person", "Daniel Lund")
    assert (
        gap_quality(Piece("Daniel Lund", mention), "person", "Prime Minister ", "'s cabinet met.") is not None
    )


def test_a_quotation_is_not_cut_at_an_abbreviation():
    assert _quotable("These remains are those of Sgt. Holm") == "These remains are those of Sgt. Holm"


def test_a_law_professor_keeps_the_post():
    kept = made(f"{NEWS} It fell, said Ada Lund, a law professor at Bergen University.", OTHER)
    assert not [q.prompt for q in kept if "is a law at" in q.prompt]
    assert [q.prompt for q in kept if q.prompt == "Ada Lund is a law professor at which university?"]


def test_a_day_before_what_it_is_of_stays_as_it_is():
    told = statements_of(
        collection(f"{NEWS} The March 8 letter to Vantor was first reported by Orlane in 2018.", OTHER)
    )
    assert "The March 8 letter to Vantor was first reported by Orlane in 2018." in told


def test_who_is_together_for_something_has_one_name():
    found = findings("They handed it to the lawyers for Patients for Equal Care in Bergen.")
    assert [m.text for m in found.mentions if m.type == "org"] == ["Patients for Equal Care"]


def test_acting_is_nobody():
    found = findings("Carol Quill, Acting Minister of Trade, left. The minister slept.")
    assert "Acting" not in {m.text for m in found.mentions}


@pytest.mark.parametrize(
    ("pronoun", "name", "may"),
    [
        ("she", "Graham Quill", False),
        ("he", "Graham Quill", True),
        ("he", "Denise Quill", False),
        ("she", "Robin Quill", True),  # of either
        ("he", "Ma Ying-jeou", True),  # a family's name comes first
        ("she", "Quill", True),
        ("they", "Graham Quill", True),
    ],
)
def test_a_pronoun_means_nobody_of_the_other_sex(pronoun, name, may):
    assert may_mean(pronoun, name) == may


def test_she_is_not_the_man_named_before():
    told = findings(
        'Graham Quill runs the yard in Bergen. "I kept waiting for someone to say something," she said on Monday.'
    )
    assert [q.speaker for q in told.quotations] == [None]


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("The authority is expected to pass it at its meeting.", True),
        ("Two of them, Gregory Quill and Lorna Haddix, said he should resign.", True),
        ("First written into the Ferry Act of 1992, it took a beating in Bergen.", True),
        ("First written in Bergen, the act took a beating.", False),
    ],
)
def test_a_pronoun_whose_meaning_is_elsewhere_is_lost(text, lost):
    assert (
        has_lost(text, [(text.find("Bergen"), text.find("Bergen") + 6, "place")] if "Bergen" in text else [])
        == lost
    )


def test_a_member_of_a_party_told_by_the_state_is_no_name():
    found = findings("Three aides of the Ohio Republican left. Carol Quill of Ohio, a Republican, slept.")
    assert "Ohio Republican" not in {m.text for m in found.mentions}


def test_a_network_called_by_a_number_is_none():
    mention = Mention(Span("a", 0, 5), "Seven", "number", "7")
    assert (
        gap_quality(
            Piece("Seven", mention), "number", "It gives networks such as ", ", Nine and Ten the choice."
        )
        is None
    )


def test_a_month_until_which_somebody_did_something_is_past():
    told = findings(
        "Ada Quill chaired the yard from 2013 until January, when it closed.", published=date(2019, 3, 20)
    )
    assert "2019-01" in {m.name for m in told.mentions if m.type == "date"}


def test_a_word_that_begins_two_firms_is_neither():
    text = (
        "Corvin Pictures made it. Corvin Pictures sold it to Corvin Entertainment. Corvin Entertainment kept it. "
        "Corvin said nothing."
    )
    assert {m.name for m in findings(text).mentions if m.text == "Corvin"} == {"Corvin"}


def test_a_name_in_straight_marks_stays_as_it_is():
    assert (
        _put('They worked on "Quill," his show.', "Quill", "Gordon Quill")
        == 'They worked on "Quill," his show.'
    )


def test_letters_that_nobody_spells_out_are_no_gap():
    def gaps(told: str, of: str = "of the QTB") -> list[str]:
        kept = made(f"{NEWS} {told} A diver {of} found 14 wrecks off Bergen in 2018.", OTHER)
        return [
            q.prompt
            for q in kept
            if q.answers[0].text == "QTB" and q.quality >= FILL_QUALITY and q.kind == "cloze"
        ]

    assert not gaps("Nobody slept.")
    assert gaps("The Quay Tide Board (QTB) was founded in Molde.")
    assert gaps("Nobody slept.", "of the harbour authority, QTB,")


@pytest.mark.parametrize(
    ("sentence", "together"),
    [
        ("“X,” Finance Minister Maria Costa and Transport Minister Joao Alves said in Lisbon.", True),
        ("“X,” said Maria Costa, who leads the bank, and Joao Alves.", True),
        ("“X,” said Joao Alves and his deputy, Maria Costa.", True),
        ("The statement by Costa and Alves said “X”.", True),
        ("Alves, together with Maria Costa, said “X”.", True),
        ("“X,” Alves said in a joint statement.", True),
        ("“X,” bank president and chief executive Joao Alves said.", False),
        ("“X with Costa and Alves said,” Joao Alves said.", False),
        ("Costa and Alves said little, but “X,” he added.", False),
        ("“X,” said Joao Alves, who once worked with Maria Costa.", False),
        ("“X,” said Joao Alves, and the crowd cheered Maria Costa.", False),
        ("Costa resigned and Joao Alves said “X”.", False),
    ],
)
def test_what_two_say_together_is_neither_s(sentence, together):
    assert (
        is_said_together("Joao Alves", sentence, {"Maria Costa": "person", "Joao Alves": "person"})
        is together
    )


def test_nobody_is_asked_for_who_did_not_speak_alone():
    told = "“We are proud of the harbour and of everyone who will work there,” Maria Costa{} said on Monday."
    asked = [
        [q.prompt for q in made(f"{NEWS} {told.format(more)}", OTHER) if q.prompt.startswith("Who said")]
        for more in ("", " and Joao Alves")
    ]
    assert asked[0]
    assert not asked[1]
