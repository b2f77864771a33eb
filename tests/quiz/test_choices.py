import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from broadsheet.grading.model import Answer
from broadsheet.quiz.choices import is_typed, named, offered
from broadsheet.quiz.model import Question


def question(kind, *choices):
    return Question("p/q", kind, "fact", "Which?", (Answer("x"),), choices=choices)


@pytest.mark.parametrize(
    "given, meant",
    [
        ("1", "Canada"),
        ("b", "Norway"),
        ("B)", "Norway"),
        ("(2)", "Norway"),
        ("2.", "Norway"),
        (" norway ", "Norway"),
        ("3", "3"),
        ("0", "0"),
        ("c", "c"),
        ("9" * 5000, "9" * 5000),
        ("²", "²"),
        ("Sweden", "Sweden"),
        ("1 2", "1 2"),
    ],
)
def test_a_choice_is_named_by_number_letter_or_text(given, meant):
    assert named(question("choice", "Canada", "Norway"), given) == meant


def test_a_text_goes_before_a_label():
    numbers = question("choice", "3", "1", "2")
    assert [named(numbers, given) for given in ("1", "2", "3", "a")] == ["1", "2", "3", "3"]


def test_true_false_and_not_stated_are_offered():
    truth = question("truefalse")
    assert offered(truth) == ("true", "false", "not stated")
    assert [named(truth, given) for given in ("3", "True", "yes")] == ["not stated", "true", "yes"]


@pytest.mark.parametrize("given", ["3 1 2", "3,1,2", "cab", "C > A > B", "3. 1. 2", "3) 1) 2)"])
def test_an_order_is_named_by_labels_in_a_row(given):
    assert named(question("order", "sign", "test", "talk"), given) == "talk; sign; test"


@pytest.mark.parametrize("given", ["3 1", "3 1 1", "talk, sign, test", "4 1 2", "0 1 2"])
def test_an_order_in_words_is_left_to_the_grader(given):
    assert named(question("order", "sign", "test", "talk"), given) == given


@pytest.mark.parametrize(
    "given, meant",
    [
        ("1, 3", "Mars; Venus"),
        ("a c", "Mars; Venus"),
        ("1 and 3", "Mars; Venus"),
        ("2)", "Moon"),
        ("Mars, Venus", "Mars, Venus"),
        ("Mars, 3", "Mars, 3"),
        ("1, 4", "1, 4"),
    ],
)
def test_items_of_a_set_are_named_by_labels_where_they_are_offered(given, meant):
    assert named(question("set", "Mars", "Moon", "Venus"), given) == meant
    assert named(question("set"), given) == given


def test_a_set_of_numbers_is_named_by_its_numbers():
    assert named(question("set", "3", "1", "2"), "1, 2") == "1, 2"


def test_nothing_is_offered_where_an_answer_is_to_be_found():
    assert offered(question("text", "Canada")) == ()
    assert named(question("text", "Canada"), "1") == "1"


def test_what_names_more_than_one_choice_is_typed():
    assert [
        kind for kind in ("choice", "poll", "truefalse", "order", "set") if is_typed(question(kind, "a", "b"))
    ] == ["order", "set"]
    assert is_typed(question("text"))


@given(
    st.sampled_from(["choice", "set", "order", "truefalse"]),
    st.lists(st.sampled_from(["a", "b", "c", "1", "2", "3", "1 2", "Oslo", "New York"]), min_size=2, max_size=4, unique=True),
    st.text("abc123,; OsloNewYrk", max_size=12),
)  # fmt: skip
@example("order", ["b", "a", "c"], "2 1 3")
@example("set", ["2", "1 2"], "1, 2")
def test_what_was_named_once_means_the_same_when_it_is_handed_in_again(kind, choices, said):
    asked = question(kind, *choices)
    once = named(asked, said)
    assert named(asked, once) == once
