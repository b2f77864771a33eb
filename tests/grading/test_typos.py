"""Slips of the keyboard and the ear, and what is none."""

import pytest

from broadsheet.grading.grade import grade
from broadsheet.grading.model import Answer, AnswerKey
from broadsheet.grading.sounds import sound
from broadsheet.grading.typos import budget, slips


@pytest.mark.parametrize(("length", "allowed"), [(1, 0), (3, 0), (4, 1), (5, 1), (6, 2), (9, 2), (10, 3)])
def test_budget_grows_with_length(length: int, allowed: int) -> None:
    assert budget(length) == allowed


@pytest.mark.parametrize(
    ("given", "wanted", "count"),
    [
        ("hauwei", "huawei", 1),
        ("huawei", "huawei", 0),
        ("countries", "country", 0),
        ("gorbatschow", "gorbachev", 4),
        ("mts", "mtx", None),
        ("5g", "4g", None),
        ("iran", "iraq", None),
        ("austria", "australia", None),
        ("niger", "nigeria", None),
        ("tuesday", "thursday", None),
        ("gallium", "thallium", None),
        ("monet", "manet", None),
        ("muster", "muller", None),
        ("golf", "wolf", None),
    ],
)
def test_slips(given: str, wanted: str, count: int | None) -> None:
    assert slips(given, wanted) == count


def test_spellings_of_a_foreign_name_sound_alike() -> None:
    assert sound("aleksei") == sound("alexei")
    assert sound("mohamad") == sound("muhammed")
    assert sound("putin") != sound("pushkin")


@pytest.mark.parametrize(
    ("fuzz", "verdict"), [("strict", "reject"), ("normal", "accept"), ("lenient", "accept")]
)
def test_strictness_is_the_authors_choice(fuzz: str, verdict: str) -> None:
    key = AnswerKey("text", (Answer("Nokia"),), fuzz=fuzz)  # type: ignore[arg-type]
    assert grade(key, "Nokai").verdict == verdict


def test_the_reason_says_how_far_off_and_how_far_is_allowed() -> None:
    key = AnswerKey("text", (Answer("Huawei"),))
    assert grade(key, "Hauwei").why == "one letter off 'Huawei'; two are allowed for six letters"


@pytest.mark.parametrize(
    ("answer", "given", "why"),
    [
        ("Guo Ping", "Guo Pingg", "one letter off 'Ping' of 'Guo Ping'; one is allowed for four letters"),
        (
            "Pyotr Tchaikovsky",
            "Pjotr Tchaikovski",
            "two letters off 'Pyotr Tchaikovsky' in two words, none of them too far",
        ),
        ("Gorbachev", "Gorbatschow", "that is spelt otherwise, but sounds like 'Gorbachev'"),
        ("the Kremlin", "Kremlim", "one letter off 'the Kremlin'; two are allowed for seven letters"),
    ],
)
def test_the_reason_speaks_of_the_word_that_slipped(answer: str, given: str, why: str) -> None:
    assert grade(AnswerKey("text", (Answer(answer),)), given).why == why
