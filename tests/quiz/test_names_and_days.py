"""Names and days in a question stay what they are in the sentence, and who is asked for has a name."""

import pytest
from tests.stories import collection

from broadsheet.articles.model import Span
from broadsheet.facts.find import find
from broadsheet.quiz.aliases import organisation, person, place
from broadsheet.quiz.draft import _NOBODY, _WHO
from broadsheet.quiz.make import make_questions
from broadsheet.quiz.pieces import Piece, Statement
from broadsheet.quiz.statement_lengths import lengths


def asked(text: str) -> list[str]:
    story = collection(text)
    return [f"{q.prompt} {q.answers[0].text}" for q in make_questions(story, find(story)).kept]


def test_a_swiss_based_maker_is_asked_for_its_country():
    prompts = asked("Vantor, a Swiss-based maker of boats, was fined $2 million in 2014.")
    assert "In which country is Vantor based? Switzerland" in prompts


def test_a_post_told_without_whose_it_is_asks_for_its_holder():
    prompts = asked(
        "Vantor shut its yard, said chief financial officer Ada Lund. Assistant coach Kari Holm wept."
    )
    assert any(
        "who is named as the chief financial officer? Ada Lund" in p
        or "Who is named as the chief financial officer? Ada Lund" in p
        for p in prompts
    )
    assert not any("assistant coach?" in prompt for prompt in prompts)


def test_good_friday_is_a_name_and_no_day_of_this_week():
    prompts = asked("Vantor closed its yard in Bergen on Good Friday, and 40 people lost their jobs.")
    gaps = [prompt for prompt in prompts if prompt.startswith("Fill the gap") and "40" in prompt]
    assert any("_____ people" in gap for gap in gaps)
    assert not any("Good on" in gap for gap in gaps)


@pytest.mark.parametrize(
    ("answer", "barred"),
    [("17 passengers", True), ("a retired driver", True), ("Ada Lund", False), ("The Beatles", False)],
)
def test_who_is_answered_by_a_name(answer, barred):
    assert bool(_WHO.search("Who sailed to Bergen?") and _NOBODY.search(answer)) == barred
    assert not _WHO.search("The Who sailed to which city?")


@pytest.mark.parametrize(
    ("whole", "shortened_to"),
    [
        ("Vantor sold three hundred of its boats to Molde and has, with luck, built none.", None),
        ("Vantor sold three hundred of its boats to the town of Molde, with luck.", "the town of Molde."),
    ],
)
def test_a_sentence_shortened_does_not_end_in_a_verb_that_waits(whole, shortened_to):
    story = collection(whole)
    one = Statement(story.articles[0], Span("story/one", 0, len(whole)), (Piece(whole),))
    rest = [each.text for each in lengths(one)][1:]
    assert [text.endswith(shortened_to or "") for text in rest] == ([True] if shortened_to else [])


def test_a_family_s_name_before_a_given_one_of_two_syllables():
    assert "Wong" in person("Charles Wong Kit-lun").names
    assert "Kit-lun" not in person("Charles Wong Kit-lun").names
    assert person("Ada Lund").names == ("Ada Lund", "Lund")


def test_no_name_of_another_time_is_an_answer_of_today():
    assert "Soviet Union" not in place("Russia").names
    assert "EEC" not in organisation("European Union").names
    assert "EU" in organisation("European Union").names
