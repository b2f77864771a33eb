"""Files that are damaged or mean harm: one message with a place, and nothing of them acts."""

import pytest

from broadsheet.exchange.formats import READ
from broadsheet.exchange.model import Input
from broadsheet.exchange.pack_toml import toml_of
from broadsheet.exchange.text_input import LARGEST, LARGEST_ARCHIVE, read_input
from broadsheet.exchange.trade import import_pack
from broadsheet.home.refusal import Refusal
from tests.exchange.mutants import mutants, survives
from tests.exchange.reading import imported

NAMES = [one.name for one in READ]


@pytest.mark.parametrize("name", NAMES)
def test_two_hundred_damaged_files_raise_refusals_only(name):
    done = [survives(name, data) for data in mutants(name, 200)]
    assert len(done) == 200
    assert 0 < sum(done) < 200


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "data",
    [
        b"\0" * 5000,
        b"\xff" * 5000,
        b"[" * 200_000,
        b"{" * 200_000,
        b"<a>" * 70_000,
        b"x" * 200_000,
        b"\\" * 50_000,
        b"a\n" * 50_000,
    ],
)
def test_walls_of_one_thing(name, data):
    survives(name, data)


ESCAPES = "\x1b]0;owned\x07\x1b[31mred\x9b2J\u202eevil\u200b"


@pytest.mark.parametrize(
    "text",
    [
        f"::{ESCAPES}::{ESCAPES}Red?{{={ESCAPES}a}}",
        f"{ESCAPES}Red?\t{ESCAPES}a",
        f"Q: {ESCAPES}Red?\nA: {ESCAPES}a",
        f"## Question\n{ESCAPES}Red?\n\nAnswer: {ESCAPES}a\nTags: {ESCAPES}",
        f"{ESCAPES}Red?\nA. {ESCAPES}a\nB. b\nANSWER: A",
    ],
)
def test_terminal_escapes_do_not_reach_the_pack(text):
    (question,), _ = imported(text)
    pack, _, _ = import_pack(Input("file", text.encode()), None, "made")
    assert not set(toml_of(pack)) & set("\x1b\x07\x9b\u202e\u200b")
    assert "Red?" in question.prompt


def test_messages_hold_no_escapes(capsys, tmp_path, monkeypatch):
    from broadsheet.cli.main import run

    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path / "home"))
    file = tmp_path / "x.gift"
    file.write_text(f"A {{~{ESCAPES}}}", encoding="utf-8")
    assert run(["pack", "import", str(file)]) == 1
    said = capsys.readouterr().err
    assert "\x1b" not in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("beginning, limit", [(b"", LARGEST), (b"PK\3\4", LARGEST_ARCHIVE)])
def test_the_size_is_looked_at_before_anything_is_read(tmp_path, beginning, limit):
    file = tmp_path / "big"
    with file.open("wb") as out:
        out.write(beginning)
        out.truncate(1_000_000_000)
    with pytest.raises(Refusal, match=f"larger than {limit // 1_000_000} MB"):
        read_input(file)


def test_long_texts_are_cut_and_said_to_be():
    (question,), notes = imported("x" * 5000 + "?{=a}", "gift")
    assert len(question.prompt) == 2000
    assert notes[0].message == "prompt is cut to 2000 characters"


def test_ids_are_given_once_and_stay_the_same():
    text = "Who was it?{=a}\n\nWho was it?{=b}\n\n::Who was it::X?{=c}\n\nКто это?{=d}\n\n::a b::Y?{=e}"
    questions, _ = imported(text, "gift")
    ids = [question.id for question in questions]
    assert ids == ["who-was-it", "who-was-it-2", "who-was-it-3", ids[3], "a-b"]
    assert ids[3].startswith("q-")
    assert ids == [question.id for question in imported(text, "gift")[0]]


def test_a_question_that_a_pack_cannot_hold_is_left_out_with_its_line():
    questions, notes = imported("Good?{T}\n\nTwice?{=a ~a ~b}\n", "gift")
    assert len(questions) == 1
    assert (notes[0].line, notes[0].message.partition(":")[0]) == (3, "left out")


@pytest.mark.parametrize(
    "text, place",
    [
        ("---\nname = " + "9" * 5000 + "\n---\nQ: a\nA: b", "file:2:"),
        ("+++\n\ntitle = = 1\n+++\n## Question\nQ?\n\nAnswer: a", "file:3:"),
        ("+++\ntitle = 5\n+++\n## Question\nQ?\n\nAnswer: a", "file:1:"),
        ("+++\n## Question\nQ?\n\nAnswer: a", "file:1:"),
    ],
    ids=["a number too long", "no TOML", "a number for a title", "never closed"],
)
def test_a_broken_front_matter_is_refused_with_its_line(text, place):
    with pytest.raises(Refusal) as refused:
        imported(text)
    assert str(refused.value).startswith(place)


@pytest.mark.parametrize(
    "text", ["<![CDATP[x]]>Red?", "<![if IE]>Red?<![endif]>", "<!ELEMENT a>Red?", "<![Red?"]
)
def test_odd_declarations_in_html_are_skipped(text):
    questions, _ = imported(f"a {text}{{T}}", "gift")
    assert "Red?" in questions[0].prompt or text == "<![Red?"
