"""GIFT in the shapes that Moodle's documentation describes."""

import pytest

from broadsheet.home.refusal import Refusal
from tests.exchange.reading import imported, names


def one(text):
    (question,), notes = imported(text, "gift")
    return question, notes


def test_a_choice_on_one_line():
    question, notes = one("Who lies in the tomb of the unknown sailor?{~Nelson ~Drake =nobody knows}")
    assert (question.kind, names(question)) == ("choice", [("nobody knows",)])
    assert question.choices == ("Nelson", "Drake", "nobody knows")
    assert not notes


def test_a_missing_word_becomes_a_gap():
    question, _ = one("The moon {~eats =orbits ~leaves} the earth.")
    assert question.prompt == "The moon _____ the earth."
    assert question.kind == "choice"
    typed, _ = one("Two plus {=two =2} equals four.")
    assert (typed.kind, typed.prompt) == ("cloze", "Two plus _____ equals four.")
    end, _ = one("The tallest mountain is {=Everest}.")
    assert end.prompt == "The tallest mountain is _____."


def test_answers_over_several_lines_with_comments_and_a_title():
    question, _ = one(
        "// question: 12 name: harvest\n// [id:feast-1] [tag:history] [tag:a\\]b]\n"
        "::Harvest feast::The feast falls on the {\n\t~second\n\t~third\n\t=fourth\n} Thursday of the month."
    )
    assert question.id == "feast-1"
    assert question.tags == ("history", "a]b")
    assert question.prompt == "The feast falls on the _____ Thursday of the month."


def test_short_answers_are_one_answer_under_several_names():
    question, _ = one("Two plus two equals {=four =4}")
    assert names(question) == [("four", "4")]


def test_weights_of_a_typed_answer():
    question, notes = one("Where was the poet born? {=Nazareth =%50%Galilee =%0%Bethlehem}")
    assert names(question) == [("Nazareth",)]
    assert (question.prompt_on, question.reject) == (("Galilee",), ("Bethlehem",))
    assert "part of the marks" in notes[0].message


def test_true_false_in_all_its_spellings():
    for mark, answer in {"T": "true", "TRUE": "true", "F": "false", "false": "false"}.items():
        question, _ = one(f"The sun rises in the east.{{{mark}}}")
        assert (question.kind, names(question)) == ("truefalse", [(answer,)])
    said, _ = one("Grass is blue.{FALSE#No, it is green.#Right you are.}")
    assert said.explanation == "No, it is green. Right you are."


def test_matching_becomes_a_question_a_pair():
    questions, notes = imported(
        "::caps::Match each country with its capital. {\n=Canada -> Ottawa\n=Italy -> Rome\n=Japan -> Tokyo\n= -> Oslo\n}",
        "gift",
    )
    assert [question.id for question in questions] == ["caps-1", "caps-2", "caps-3"]
    assert questions[1].prompt == "Match each country with its capital. (Italy)"
    assert questions[1].choices == ("Ottawa", "Rome", "Tokyo", "Oslo")
    assert names(questions[1]) == [("Rome",)]
    assert "3 questions" in notes[0].message


@pytest.mark.parametrize(
    "answers, expected",
    [
        ("#1822:5", [("1822", 5.0)]),
        ("#3", [("3", None)]),
        ("#1..5", [("3", 2.0)]),
        ("#3.141..3.142", [("3.1415", 0.0005)]),
        ("#=1822:0 =%50%1822:2", [("1822", 0.0)]),
        ("#-4.5:0.1", [("-4.5", 0.1)]),
    ],
)
def test_numbers_with_tolerance_and_range(answers, expected):
    question, _ = one(f"When was it? {{{answers}}}")
    assert question.kind == "number"
    tables = [answer if not isinstance(answer, str) else None for answer in question.answers]
    assert [
        (name[0], table.tolerance if table else None)
        for name, table in zip(names(question), tables, strict=True)
    ] == expected


def test_several_right_answers_share_the_marks():
    question, _ = one("Which two are planets? {~%-100%Moon ~%50%Mars ~%50%Venus ~%-100%Sun}")
    assert (question.kind, question.wrong_penalty) == ("set", 1.0)
    assert (names(question), question.reject) == ([("Mars",), ("Venus",)], ("Moon", "Sun"))
    assert question.choices == ("Moon", "Mars", "Venus", "Sun")


def test_feedback_goes_into_the_explanation():
    question, _ = one("Capital?{=Rome#Good. ~Milan#Larger, but no.####All roads lead there.}")
    assert question.explanation == "All roads lead there. Rome: Good. Milan: Larger, but no."


def test_html_becomes_text_and_escapes_are_lifted():
    question, _ = one("[html]<p>What is <b>2 \\= 1 \\+ ?</b><script>alert(1)</script></p>{=1 =<i>one</i>}")
    assert question.prompt == "What is 2 = 1 \\+ ?"
    assert names(question) == [("1", "one")]
    plain, _ = one("[plain]Is 1 < 2 \\{sure\\}?{T}")
    assert plain.prompt == "Is 1 < 2 {sure}?"
    marked, _ = one("[markdown]What is *that*?{=it}")
    assert marked.prompt == "What is *that*?"


def test_what_has_no_answer_is_named_with_its_line():
    questions, notes = imported(
        "$CATEGORY: $course$/top/Birds\n\nRead the text below.\n\nWrite about it. {}\n\nRight? {T}", "gift"
    )
    assert len(questions) == 1
    assert [(one.line, "left out" in one.message) for one in notes] == [(3, True), (5, True)]


@pytest.mark.parametrize(
    "text, place",
    [
        ("Right?{T}\n\nWhich? {=a ~b", "file:3:"),
        ("Odd } here", "file:1:"),
        ("a {=b {c} }", "file:1:"),
        ("A {~hm}", "file:1:"),
    ],
)
def test_broken_braces_are_refused_with_the_line(text, place):
    with pytest.raises(Refusal) as refused:
        imported(text, "gift")
    assert str(refused.value).startswith(place)


def test_an_arrow_is_an_answer_s_own_where_there_is_something_to_choose_from():
    question, notes = one("Which arrow is right?{=x -> y ~x <- y ~neither}")
    assert (question.kind, names(question)) == ("choice", [("x -> y",)])
    assert question.choices == ("x -> y", "x <- y", "neither")
    assert not notes


def test_an_arrow_in_one_typed_answer_does_not_make_it_matching():
    question, _ = one("What does it write?{=a -> b =ab}")
    assert (question.kind, names(question)) == ("text", [("a -> b", "ab")])


def test_what_is_matched_is_taken_to_the_letter():
    questions, _ = imported("Who made it?{=Microsoft -> C# =Google -> [plain]Go =Sun -> a -> b}", "gift")
    assert questions[0].choices == ("C#", "[plain]Go", "a -> b")


def test_an_answer_without_a_mark_is_a_short_one():
    question, _ = one("What is the capital of Norway? {Oslo}")
    assert (question.kind, names(question)) == ("text", [("Oslo",)])


def test_texts_may_state_their_own_format():
    question, _ = one("[html]Which?{=[plain]<b>#[markdown]*so* <i> ~two####[plain]a < b}")
    assert names(question) == [("<b>",)]
    assert question.explanation == "a < b <b>: *so* <i>"


@pytest.mark.parametrize(
    "text, meant",
    [
        (r"\=\~\#\{\}\:", "=~#{}:"),
        (r"one\\two", r"one\two"),
        (r"a\\\=b", r"a\=b"),
        (r"\LaTeX \alpha", r"\LaTeX \alpha"),
        (r"two\nlines", "two lines"),
    ],
    ids=["every mark", "backslash", "backslash before a mark", "other letters", "line break"],
)
def test_escapes_mean_what_they_do_in_moodle(text, meant):
    question, _ = one(f"[plain]Which?{{={text} ~other}}")
    assert names(question) == [(meant,)]
