"""The plain formats: Aiken, Open Trivia DB, tables, Markdown; and telling them apart."""

import base64
import json
from urllib.parse import quote

import pytest

from broadsheet.exchange.model import Input
from broadsheet.exchange.sniff import format_of
from broadsheet.home.refusal import Refusal
from tests.exchange.reading import imported, names

AIKEN = """What is the correct reply to this question?
A. This one
B) That one
ANSWER: B

Which sea is salty?
a) The Dead Sea
b) Lake Baikal
ANSWER: a
"""
RESULT = {
    "type": "multiple",
    "difficulty": "hard",
    "category": "Science &amp; Nature",
    "question": "Who wrote &quot;Principia&quot;?",
    "correct_answer": "Newton",
    "incorrect_answers": ["Hooke", "Leibniz", "O&#039;Neill"],
}
TRUTH = {
    "type": "boolean",
    "difficulty": "easy",
    "category": "Art",
    "question": "Red is a colour.",
    "correct_answer": "True",
    "incorrect_answers": ["False"],
}
OPENTDB = json.dumps({"response_code": 0, "results": [RESULT, TRUTH]}, indent=1)
QUIZMD = """# Two questions

## Question 1
What does this print?

```python
print("Answer: 1")
```

- One
- Answer
- Two

Answer: 2
Type: single
Time: 30
Explanation: It prints a word.

## Question 2
Which are even?

- 2
- 3
- 4

Answer: 1,3
Type: multiple
"""
HASHCARDS = """---
name = "Geography"
---

Q: What is the capital of France?
A: Paris

C: [Paris] is the capital of [France].

Q: Name the Baltic states.
A:

- Estonia
- Latvia
- Lithuania

---
"""


def test_aiken():
    (first, second), notes = imported(AIKEN)
    assert (first.kind, first.choices, names(first)) == ("choice", ("This one", "That one"), [("That one",)])
    assert names(second) == [("The Dead Sea",)]
    assert not notes


@pytest.mark.parametrize(
    "text, place",
    [
        ("Q?\nA. a\nB. b\nANSWER: C", "file:4:"),
        ("Q?\nA. a\nB. b\n\nNext?\nA. a\nB. b\nANSWER: A", "file:5:"),
        ("Q?\nA. a\nB. b\n", "file:1:"),
        ("ANSWER: A", "file:1:"),
    ],
)
def test_broken_aiken_is_refused_with_the_line(text, place):
    with pytest.raises(Refusal) as refused:
        imported(text, "aiken")
    assert str(refused.value).startswith(place)


@pytest.mark.parametrize("code", ["html", "url", "base64"])
def test_open_trivia_in_every_encoding(code):
    import html

    def encoded(value):
        if isinstance(value, list):
            return [encoded(one) for one in value]
        value = html.unescape(value)
        if code == "url":
            return quote(value)
        return base64.b64encode(value.encode()).decode() if code == "base64" else html.escape(value)

    results = [{key: encoded(value) for key, value in one.items()} for one in (RESULT, TRUTH)]
    (asked, truth), _ = imported(json.dumps({"response_code": 0, "results": results}))
    assert asked.prompt == 'Who wrote "Principia"?'
    assert sorted(asked.choices) == ["Hooke", "Leibniz", "Newton", "O'Neill"]
    assert (asked.tags, asked.difficulty) == (("Science & Nature",), 5)
    assert (truth.kind, names(truth), truth.difficulty) == ("truefalse", [("true",)], 1)


def test_open_trivia_names_what_is_wrong_with_its_line():
    text = json.dumps({"results": [RESULT, {**RESULT, "question": None}, 5]}, indent=1)
    questions, notes = imported(text)
    assert len(questions) == 1
    assert [note.message.split(":")[0] for note in notes] == ["results[1] left out", "results[2] left out"]
    assert text.split("\n")[notes[0].line - 1].strip().startswith('"correct_answer"')


def test_csv_with_a_header():
    (text, choice), _ = imported("question,answer,option 1,option 2\nWho?,Ada,,\nWhich?,B,left,right\n")
    assert (text.prompt, text.kind, names(text)) == ("Who?", "text", [("Ada",)])
    assert (choice.kind, choice.choices, names(choice)) == ("choice", ("left", "right"), [("right",)])


def test_a_sheet_for_live_quizzes():
    header = "Question - max 120 characters;Answer 1 - max 75;Answer 2 - max 75;Answer 3;Time limit;Correct answer(s) - choose at least one\n"
    (question,), notes = imported(header + "Which are odd?;1;2;3;20;1,3\n", "csv")
    assert (question.kind, names(question), question.choices) == ("set", [("1",), ("3",)], ("1", "2", "3"))
    assert "'20'" in notes[0].message


def test_quizlet_and_anki_text():
    (first, second), _ = imported("capital of France\tParis\ncapital of Italy\tRome; Roma\n")
    assert (first.prompt, names(first)) == ("capital of France", [("Paris",)])
    assert names(second) == [("Rome; Roma",)]
    header = "#separator:tab\n#html:true\n#deck:Geo::Europe\n#guid column:1\n#tags column:4\n"
    (anki,), _ = imported(header + 'ab:c$1\t<b>capital</b> of France\t"Paris<br>"\tgeo europe\n')
    assert (anki.prompt, names(anki), anki.tags) == ("capital of France", [("Paris",)], ("geo", "europe"))
    assert anki.id == imported(header + "ab:c$1\tother words\tParis\tgeo\n")[0][0].id


def test_a_row_that_never_ends_is_refused_with_its_line():
    text = 'question,answer\nWho?,Ada\n"Which,' + "x" * 200_000
    with pytest.raises(Refusal, match=r"^file:3: "):
        imported(text, "csv")


def test_quizmd():
    (one, several), notes = imported(QUIZMD)
    assert (one.kind, one.choices, names(one)) == ("choice", ("One", "Answer", "Two"), [("Answer",)])
    assert one.prompt == 'What does this print? print("Answer: 1")'
    assert one.explanation == "It prints a word."
    assert (several.kind, names(several), several.choices) == ("set", [("2",), ("4",)], ("2", "3", "4"))
    assert not notes


def test_quizmd_names_an_answer_that_is_no_choice():
    questions, notes = imported(QUIZMD.replace("1,3", "1,7"))
    assert len(questions) == 1
    assert (notes[0].line, "number of no choice" in notes[0].message) == (19, True)


def test_hashcards():
    (card, paris, france, several), _ = imported(HASHCARDS)
    assert (card.prompt, names(card)) == ("What is the capital of France?", [("Paris",)])
    assert (paris.prompt, paris.kind, names(paris)) == (
        "_____ is the capital of France.",
        "cloze",
        [("Paris",)],
    )
    assert france.prompt == "Paris is the capital of _____."
    assert (several.kind, names(several)) == ("set", [("Estonia",), ("Latvia",), ("Lithuania",)])


@pytest.mark.parametrize(
    "text, name",
    [
        (AIKEN, "aiken"),
        (json.dumps({"results": [RESULT]}), "opentdb"),
        ("a\tb\nc\td", "csv"),
        (QUIZMD, "markdown"),
        (HASHCARDS, "hashcards"),
        ("Right?{T}", "gift"),
    ],
)
def test_formats_are_told_by_their_content(text, name):
    assert format_of(Input("file", text.encode())).name == name
    assert format_of(Input("file", text.replace("\n", "\r\n").encode("utf-8-sig"))).name == name


def test_a_pack_is_sent_to_the_command_for_packs():
    with pytest.raises(Refusal, match="pack add"):
        format_of(Input("x.toml", b'schema = 1\n[[questions]]\nid = "a"\nanswers = [{ text = "x" }]\n'))


@pytest.mark.parametrize("text", ["<svg><style>a { b: c }</style></svg>", "<html>a, b</html>"])
def test_braces_and_commas_alone_make_no_question_file(text):
    with pytest.raises(Refusal, match="--from"):
        format_of(Input("file", text.encode()))


def test_what_is_no_format_is_refused_with_the_formats():
    with pytest.raises(Refusal, match="--from"):
        format_of(Input("file", b"nothing at all"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marked_encodings_and_line_ends(encoding):
    (first, _), _ = imported(AIKEN.replace("\n", "\r\n").replace("reply", "réponse").encode(encoding))
    assert "réponse" in first.prompt


def test_other_encodings_are_refused_with_line_and_column():
    with pytest.raises(Refusal, match=r"^file:2:3: this is not UTF-8"):
        imported("a\tb\nl'é".encode("latin-1"))
    with pytest.raises(Refusal, match=r"^file:2: .*NUL"):
        imported(b"a\tb\nc\0")


QUIZLET = "mitochondrion\tthe part of a cell that makes its energy out of sugar\nribosome\tthe part of a cell that builds proteins out of acids\n"


def notes_of(text, swap=False):
    from broadsheet.exchange.model import Input
    from broadsheet.exchange.trade import import_pack

    _, notes, _ = import_pack(Input("file", text.encode()), None, "made", swap=swap)
    return [one.message for one in notes if "licence" not in one.message]


def test_a_table_without_a_header_is_said_to_ask_by_its_first_column():
    (note,) = notes_of("chien\tdog\nchat\tcat\n")
    assert note == "no header: the first column asks, the second answers; --swap turns them round"
    (note,) = notes_of(QUIZLET)
    assert note.endswith("(the answers are long to type, so that may be what you want)")
    assert notes_of("question\tanswer\nWho?\tAda\n") == []


def test_cards_are_turned_round():
    (first, _), notes = imported(QUIZLET, swap=True)
    assert (first.prompt, names(first)) == (
        "the part of a cell that makes its energy out of sugar", [("mitochondrion",)],
    )  # fmt: skip
    assert first.id.startswith("the-part-of-a-cell")
    assert not notes
    assert notes_of(QUIZLET, swap=True) == ["no header: the second column asks, the first answers"]
    (card, *gaps), lost = imported(
        "Q: What is it?\nA: This\n\nC: [Paris] is in France.\n", "hashcards", swap=True
    )
    assert (card.prompt, names(card)) == ("This", [("What is it?",)])
    assert [one.message for one in lost] == ["not turned round: it is no card with one answer"] * len(gaps)


def test_what_has_no_cards_cannot_be_turned_round():
    with pytest.raises(Refusal, match="without --swap"):
        imported(AIKEN, swap=True)


def test_a_pack_without_a_title_is_called_by_its_name():
    from broadsheet.exchange.model import Input
    from broadsheet.exchange.trade import import_pack

    pack, _, _ = import_pack(Input("x", b"chien\tdog\n"), None, "french_animals-1")
    assert pack.title == "French animals 1"


@pytest.mark.parametrize("separator", [",", "\t"])
def test_a_quotation_mark_that_is_never_closed_is_refused_with_its_line(separator):
    text = 'Who?,Ada\n"Which?,Bob\nAnd,Cy\nThen,Di\n'.replace(",", separator)
    with pytest.raises(Refusal, match=r"^file:2: .*never closed"):
        imported(text, "csv")
    questions, notes = imported(
        text.replace("Bob", 'Bob"')
        .replace('"Which', "Which")
        .replace(f'{separator}Bob"', f'{separator}"Bob"'),
        "csv",
    )
    assert len(questions) == 4
    assert not notes
    last, _ = imported(f'And?{separator}Cy\nWho?{separator}"Ada\nByron"\n', "csv")
    assert names(last[1]) == [("Ada Byron",)]
