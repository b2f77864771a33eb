"""A statement that leans on the sentence before is asked about with that in front of it."""

import pytest
from tests.stories import collection

from broadsheet.facts.find import find
from broadsheet.grading.model import Answer
from broadsheet.quiz.lead_ins import tells
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.model import Question
from broadsheet.quiz.pieces import Statement
from broadsheet.quiz.statements import find_statements
from broadsheet.quiz.story import read_story

YARD = "Norway's largest carrier, Vantor, closed its oldest yard in Bergen."
OTHER = "Vantor closed its yard in Bergen on Monday. Marta Quill told workers that the yard had lost money since 2009."


def last(*sentences: str) -> Statement | None:
    """Return the statement that the last of these sentences makes, where it makes one."""
    story = collection(" ".join((YARD, *sentences)), OTHER)
    found = find(story)
    end = story.articles[0].text.index(sentences[-1])
    made = find_statements(story, found, read_story(story, found))
    return next((each for each in made if each.article == story.articles[0] and each.span.start == end), None)


def asked(*sentences: str) -> list[Question]:
    story = collection(" ".join((YARD, *sentences)), OTHER)
    return list(make_questions(story, find(story)).kept)


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Marta Quill found a wooden box in the attic of Bergen in 2014.", "In the box were 48 letters by Ada Lund."),
        ("Vantor has sold 12 ferries to Oslo.", "Its ferries carried 300 people in 2019."),
        ("Vantor wants to send 12 ferries to Oslo.", "They would carry 300 workers to Bergen each morning."),
        ("Vantor offered two kinds of boats to Bergen.", "One, a wooden ferry, takes 48 people to Oslo."),
        ("Vantor has counted 48 cases of rust in Norway.", "Five of the cases were found in Bergen in 2019."),
        ("Researchers in Oslo analysed pale strips on the coast of Bergen.", "These strips grew by 48 metres in 2019."),
    ],
)  # fmt: skip
def test_what_leans_on_the_sentence_before_has_it_in_front(before, sentence):
    statement = last(before, sentence)
    assert statement is not None
    assert statement.lead is not None
    assert statement.lead.text == before


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Vantor has sold 12 ferries to Oslo.", "Marta Quill bought 48 boats in Bergen in 2009."),
        ("Vantor has sold 12 ferries to Oslo.", "The agency counted 300 workers in Bergen in 2019."),
        ("Vantor gave up a yard in 2016.", "Some 250,000 people live in Bergen, the old town of Norway."),
        ("The brochure blames Vantor for 12 boats.", "In the boats were 48 letters by Ada Lund."),
        ("Vantor makes no boat that small.", "In the boat were 48 letters by Ada Lund."),
        ("He has sold 12 boxes to Oslo.", "In the box were 48 letters by Ada Lund."),
        ("Vantor has sold 12 boxes until the end of the month.", "In the box were 48 letters by Ada Lund."),
    ],
)
def test_what_leans_on_nothing_or_on_what_leans_itself_stands_without(before, sentence):
    statement = last(before, sentence)
    assert statement is None or statement.lead is None


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Breaches cost Vantor 12 million crowns in Bergen.", "It would hand the yard to Oslo in 2019."),
        ("Vantor has sold one ferry to Oslo.", "They carried 300 workers to Bergen each morning."),
        ("A small drawer holds one jar of honey in Oslo.", "It was paid for by Ada Lund of Bergen in 2019."),
        (
            "A union of Vantor wants a break of 20 minutes.",
            "It is the second crash of a ferry off Bergen in 2019.",
        ),
        (
            "Marta Quill met Ada Lund of Vantor in Oslo.",
            "She said the yard in Bergen had lost 48 boats in 2019.",
        ),
        ("Marta Quill of Vantor spoke in Oslo.", "We sold 12 boats to Vantor in the spring of the year."),
    ],
)
def test_what_the_sentence_before_does_not_tell_is_not_asked(before, sentence):
    assert last(before, sentence) is None


BOX = (
    "Marta Quill found a wooden box in the attic of Bergen in 2014.",
    "In the box were 48 letters that Ada Lund of Oslo had written to Tom Holm of Vantor.",
)


def test_both_sentences_are_in_the_prompt_and_in_the_evidence():
    gap = next(q for q in asked(*BOX) if q.kind == "cloze" and q.answers[0].text == "48" and q.evidence[1:])
    assert gap.prompt.endswith(f": {BOX[0]} {BOX[1].replace('48', '_____')}")
    assert [item.quote for item in gap.evidence] == [BOX[1], BOX[0]]
    assert gap.lead == ""


def test_a_gap_is_not_told_by_the_sentence_before():
    made = asked(
        "Ada Lund bought 12 boats in Bergen.", "She sold the boats to Ada Lund's rival Tom Quill in 2019."
    )
    assert [q for q in made if "She sold" in q.prompt or "sold the boats" in q.prompt]
    for question in made:
        if question.kind == "cloze" and "bought 12 boats in Bergen. " in question.prompt:
            assert not {name for answer in question.answers for name in answer.names} & {
                "Ada Lund",
                "Lund",
                "12",
            }


def test_a_longer_word_of_an_answer_or_the_whole_of_it_is_told():
    assert tells("Vantor left Bergen.", Answer("Port of Bergen"))
    assert tells("It took 12 days.", Answer("12", ("twelve",)))
    assert not tells("It took 12 days.", Answer("2"))
    assert not tells("Of all he knew.", Answer("Isle of Man"))


def test_it_is_shown_without_a_headline():
    story = collection(" ".join((YARD, *BOX)), OTHER)
    shown = make_questions(story, find(story)).shown
    assert any("In the box" in q.prompt and q.evidence[1:] for q in shown)


@pytest.mark.parametrize(
    ("opening", "shown"),
    [
        ("Ada Lund found a box", True),
        ("The workers found a box", False),
        ("The oldest worker found a box", True),
    ],
)
def test_no_sentence_in_front_begins_with_what_was_told_of_before_it(opening, shown):
    box = BOX[0].replace("Marta Quill found a wooden box", opening)
    assert box != BOX[0]
    story = collection(" ".join((YARD, box, BOX[1])), OTHER)
    asked_of_it = [q for q in make_questions(story, find(story)).shown if "In the box" in q.prompt]
    assert bool(asked_of_it) is shown
