"""Moodle XML in the shapes that Moodle's documentation describes, and what must not get through."""

import pytest

from broadsheet.home.refusal import Refusal
from tests.exchange.reading import imported, names


def quiz(*questions):
    return '<?xml version="1.0" ?>\n<quiz>\n' + "\n".join(questions) + "\n</quiz>\n"


def question(kind, inside, text="What is it?", name="one", style="html"):
    return (
        f'<question type="{kind}">\n<name><text>{name}</text></name>\n'
        f'<questiontext format="{style}"><text>{text}</text></questiontext>\n{inside}\n</question>'
    )


def answer(text, fraction, feedback="", more=""):
    return f'<answer fraction="{fraction}"><text>{text}</text><feedback><text>{feedback}</text></feedback>{more}</answer>'


def one(kind, inside, **more):
    (made,), notes = imported(quiz(question(kind, inside, **more)))
    return made, notes


def test_a_choice_with_feedback_tags_hints_and_an_idnumber():
    inside = (
        answer("Rome", 100, "Right.")
        + answer("Milan", 0)
        + "<single>true</single><idnumber>cap-it</idnumber>"
        "<generalfeedback><text><![CDATA[<p>All roads.</p>]]></text></generalfeedback>"
        "<hint format='html'><text>South.</text></hint><tags><tag><text>geo</text></tag></tags>"
    )
    made, notes = one("multichoice", inside, text="<![CDATA[<b>Capital</b> of Italy?<script>x()</script>]]>")
    assert (made.id, made.prompt, made.kind) == ("cap-it", "Capital of Italy?", "choice")
    assert (made.choices, names(made)) == (("Rome", "Milan"), [("Rome",)])
    assert (made.explanation, made.hints, made.tags) == ("All roads. Rome: Right.", ("South.",), ("geo",))
    assert not notes


def test_several_right_answers():
    inside = "<single>false</single>" + answer("a", 50) + answer("b", 50) + answer("c", -50)
    made, _ = one("multichoice", inside)
    assert (made.kind, names(made), made.reject, made.wrong_penalty) == ("set", [("a",), ("b",)], ("c",), 1.0)


def test_true_false():
    made, _ = one("truefalse", answer("true", 0, "No.") + answer("false", 100, "Yes."))
    assert (made.kind, names(made), made.explanation) == ("truefalse", [("false",)], "No. Yes.")


def test_a_short_answer():
    made, _ = one(
        "shortanswer",
        answer("Beethoven", 100) + answer("L. v. Beethoven", 100) + answer("Bach", 0) + answer("*", 0, "No!"),
    )
    assert (names(made), made.reject) == ([("Beethoven", "L. v. Beethoven")], ("Bach",))


def test_a_number_with_tolerance_and_unit():
    units = "<units><unit><multiplier>1</multiplier><unit_name>km</unit_name></unit></units>"
    made, _ = one("numerical", answer("23", 100, "", "<tolerance>0.5</tolerance>") + units)
    (found,) = made.answers
    assert (made.kind, found.text, found.tolerance, found.unit) == ("number", "23", 0.5, "km")


def test_matching_and_ordering():
    pair = "<subquestion><text>{}</text><answer><text>{}</text></answer></subquestion>"
    made, notes = imported(
        quiz(
            question(
                "matching", pair.format("cat", "meow") + pair.format("dog", "bark") + pair.format("", "moo")
            )
        )
    )
    assert [one.prompt for one in made] == ["What is it? (cat)", "What is it? (dog)"]
    assert made[0].choices == ("meow", "bark", "moo")
    assert "2 questions" in notes[0].message
    order, _ = one("ordering", answer("first", 1) + answer("then", 1) + answer("last", 1))
    assert (order.kind, names(order)) == ("order", [("first",), ("then",), ("last",)])


def test_embedded_answers_become_a_question_a_gap():
    text = "The capital of France is {1:SHORTANSWER:=Paris#Yes~%50%Lutetia} on the {1:MULTICHOICE:Rhine~=Seine~Loire}, 2+2={2:NUMERICAL:=4:0.1}."
    made, notes = imported(quiz(question("cloze", "", text=text)))
    assert [one.kind for one in made] == ["cloze", "choice", "number"]
    assert made[0].prompt == "The capital of France is _____ on the Seine, 2+2=4."
    assert (names(made[0]), made[0].prompt_on) == ([("Paris",)], ("Lutetia",))
    assert names(made[1]) == [("Seine",)]
    assert made[2].answers[0].tolerance == 0.1
    assert any("3 gaps" in note.message for note in notes)


def test_category_gives_the_title_and_other_types_are_named():
    from broadsheet.exchange.model import Input
    from broadsheet.exchange.trade import import_pack

    category = (
        '<question type="category"><category><text>$course$/top/Birds//Bats</text></category></question>'
    )
    text = quiz(
        category,
        question("essay", ""),
        question("calculated", ""),
        question("truefalse", answer("true", 100)),
    )
    pack, notes, form = import_pack(Input("file", text.encode()), None, "made")
    assert (pack.title, form.name) == ("Birds/Bats", "moodle")
    assert [note.line for note in notes[:2]] == [4, 9]
    assert "an essay" in notes[0].message
    assert "'calculated'" in notes[1].message


def test_pictures_are_left_out_and_said_to_be():
    made, notes = one(
        "truefalse",
        answer("true", 100),
        text='<![CDATA[<p>Is this <img src="@@PLUGINFILE@@/a.png" alt="a robin"> red?</p>]]>',
    )
    assert made.prompt == "Is this a robin red?"
    assert "img" in notes[0].message


BOMB = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>\n<quiz>&b;</quiz>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><quiz><question type="truefalse">&e;</question></quiz>'


@pytest.mark.parametrize("text", [BOMB, OUTSIDE, "<!DOCTYPE quiz SYSTEM 'http://x/y.dtd'>\n<quiz/>"])
def test_entities_are_refused(text):
    with pytest.raises(Refusal, match=r"^file:1: .*document type"):
        imported(text, "moodle")


@pytest.mark.parametrize(
    "text, said",
    [
        ("<quiz>\n<question>", r"^file:2: column \d+: this is no well-formed XML"),
        ("<quiz>" + "<a>" * 100_000, r"^file:1: more than 60 elements"),
        ("<quiz>\n<question>" + "<a/>" * 30_000, r"^file:2: more than 20000 elements"),
        ("<html><body/></html>", r"^file:1: it is no Moodle XML"),
        ("<quiz></quiz>", "holds no question"),
        ('<?xml version="1.0" encoding="no-such"?><quiz/>', "file"),
        ("<quiz>\x1b</quiz>", r"^file:1: column 7"),
    ],
)
def test_broken_xml_is_refused_with_its_place(text, said):
    with pytest.raises(Refusal, match=said):
        imported(text, "moodle")


def test_latin_1_is_read_where_it_is_declared():
    text = (
        '<?xml version="1.0" encoding="ISO-8859-1"?>'
        + quiz(question("truefalse", answer("true", 100), text="Café?")).partition("?>")[2]
    )
    (made,), _ = imported(text.encode("latin-1"), "moodle")
    assert made.prompt == "Café?"
