"""Handouts, keys and worksheets: what is on them, and that nothing in a pack can act there."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings

from broadsheet.exchange.handout import make_handout
from broadsheet.exchange.matrix import Matrix, Row, make_matrix
from broadsheet.exchange.paper_html import handout_html, key_html, matrix_html
from broadsheet.exchange.paper_pdf import handout_pdf, key_pdf, matrix_pdf
from broadsheet.exchange.place import open_pack
from broadsheet.exchange.tidy import tidied
from broadsheet.facts.find import find
from broadsheet.quiz.pack_schema import PackTable, QuestionTable
from tests.exchange.packs import NASTY, packs
from tests.stories import bundled

OWN_TAGS = {
    "html", "head", "meta", "title", "style", "body", "section", "header", "h1", "span", "div", "p", "ol", "li",
    "blockquote", "cite", "table", "caption", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip


class Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.text, self.attributes = [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]

    def handle_data(self, data):
        self.text.append(data)


def read(page):
    reader = Reader()
    reader.feed(page)
    return reader


@pytest.fixture(scope="module")
def pack():
    return open_pack("huawei-5g")


def test_forms_differ_and_each_key_follows_its_form(pack):
    handout = make_handout(pack, 3, 7)
    assert [form.number[0] for form in handout.forms] == ["A", "B", "C"]
    assert len({form.number for form in handout.forms}) == 3
    assert len({tuple(item.prompt for item in form.items) for form in handout.forms}) == 3
    by_prompt = {question.prompt: question for question in pack.questions}
    for form in handout.forms:
        for item, solution in zip(form.items, form.solutions, strict=True):
            question = by_prompt[item.prompt]
            if question.kind == "choice":
                letter, _, text = solution.answer.partition(" ")
                assert item.choices["ABCDEFGH".index(letter)] == text == question.answers[0]


def test_the_same_pack_and_seed_give_the_same_forms(pack):
    assert make_handout(pack, 3, 7) == make_handout(pack, 3, 7)
    assert make_handout(pack, 3, 7).forms != make_handout(pack, 3, 8).forms
    assert handout_html(make_handout(pack, 2, 1), large=False) == handout_html(
        make_handout(pack, 2, 1), large=False
    )


def test_one_form_keeps_the_order_of_the_pack(pack):
    (form,) = make_handout(pack, 1, 3).forms
    assert [item.prompt for item in form.items] == [question.prompt for question in pack.questions]


def test_the_handout_holds_no_answer_that_is_to_be_written(pack):
    text = " ".join(read(handout_html(make_handout(pack, 2, 1), large=False)).text)
    assert "Kornya" not in text
    assert "Vokord" not in text
    key = " ".join(read(key_html(make_handout(pack, 2, 1), large=False)).text)
    assert "Alexei Kornya" in key
    assert "Also right: Mobile TeleSystems" in key
    assert "Not right: Beeline; MegaFon; LTE" in key
    assert "relies on" in key


def test_the_number_of_a_form_is_on_the_sheet_and_on_its_key(pack):
    handout = make_handout(pack, 2, 1)
    for page in (handout_html(handout, large=False), key_html(handout, large=False)):
        for form in handout.forms:
            assert f">Form {form.number}<" in page
            assert f'content: "Form {form.number} · "' in page


def test_every_kind_says_what_to_do():
    questions = (
        QuestionTable(id="a", kind="set", prompt="Which?", answers=("x", "y", "z"), need=2),
        QuestionTable(id="b", kind="order", prompt="Order.", answers=("one", "two")),
        QuestionTable(id="c", kind="poll", prompt="Which do you like?", choices=("x", "y")),
        QuestionTable(id="d", kind="truefalse", prompt="So?", answers=("not stated",)),
    )
    (form,) = make_handout(
        PackTable(schema=1, id="p", version="1", title="P", questions=questions), 1, 1
    ).forms
    assert [item.task for item in form.items] == [
        "Write 2 answers.",
        "Write 1 to 2 into the boxes.",
        "Tick one.",
        "Tick one.",
    ]
    assert [solution.answer for solution in form.solutions] == [
        "x; y; z",
        "B one → A two",
        "(no right answer)",
        "C Not stated",
    ]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(packs())
def test_nothing_in_a_pack_becomes_markup(pack):
    handout = make_handout(pack, 2, 1)
    for page in (handout_html(handout, large=True), key_html(handout, large=False)):
        reader = read(page)
        assert set(reader.tags) <= OWN_TAGS
        assert not [name for name in reader.attributes if name.startswith("on") or name in ("src", "href")]
        shown = " ".join(" ".join(reader.text).split())
        assert all(" ".join(question.prompt.split()) in shown for question in pack.questions)


def test_a_page_needs_nothing_from_outside(pack):
    page = handout_html(make_handout(pack, 1, 1), large=False)
    assert not re.search(r"https?:|url\(|@import|<script|<link", page)
    assert "default-src 'none'" in page


def test_large_print_is_large(pack):
    handout = make_handout(pack, 1, 1)
    assert "font: 20pt" in handout_html(handout, large=True)
    assert "font: 11.5pt" in handout_html(handout, large=False)


def test_the_claim_matrix_has_facts_by_outlets():
    story = bundled()
    matrix = make_matrix(story, find(story).facts, 8)
    assert matrix.outlets == ("Fortune", "CNN", "The Washington Times", "Interesting Engineering", "RT")
    assert len(matrix.rows) == 8
    guo = next(row for row in matrix.rows if (row.subject, row.label) == ("Guo Ping", "position"))
    assert guo.verdict == "differ"
    assert guo.cells[4] == "deputy chairman"
    empty = read(matrix_html(matrix, filled=False, large=False))
    assert (
        empty.tags.count("td")
        == read(matrix_html(matrix, filled=True, large=False)).tags.count("td")
        == 8 * 6
    )
    assert not any("deputy chairman" in text for text in empty.text)


def test_nothing_in_a_story_becomes_markup():
    matrix = Matrix(NASTY[9], ("<b>", "&amp;"), (Row("<script>", "x", ("<i>", "-"), "agree"),))
    assert set(read(matrix_html(matrix, filled=True, large=False)).tags) <= OWN_TAGS


def test_pdf(pack):
    from broadsheet.exchange.fonts import find_font

    handout = make_handout(pack, 2, 1)
    for font in {None, find_font(None)}:
        for large in (False, True):
            sheet = handout_pdf(handout, large=large, font=font)
            assert sheet.startswith(b"%PDF-")
            assert sheet == handout_pdf(handout, large=large, font=font)
        assert key_pdf(handout, large=False, font=font).count(b"/Type /Page\n") >= 4


def test_pdf_of_nasty_texts():
    questions = tuple(
        QuestionTable(id=f"q{at}", kind="text", prompt=(text + " x" * 20) * 8, answers=("漢字" * 90,))
        for at, text in enumerate(NASTY)
    )
    nasty = tidied(PackTable(schema=1, id="p", version="1", title="漢字 \x1b[31m", questions=questions))
    handout = make_handout(nasty, 1, 1)
    assert handout_pdf(handout, large=True, font=None).startswith(b"%PDF-")
    assert key_pdf(handout, large=True, font=None).startswith(b"%PDF-")
    matrix = Matrix(
        "M", ("a", "b" * 300), tuple(Row("s" * 200, "l", ("x" * 900, "漢"), "agree") for _ in range(30))
    )
    assert matrix_pdf(matrix, filled=True, large=True, font=None).startswith(b"%PDF-")


def test_no_form_shows_an_order_in_its_right_order():
    questions = tuple(
        QuestionTable(id=f"q{at}", kind="order", prompt="Order.", answers=("alpha", "beta", "gamma"))
        for at in range(20)
    )
    pack = PackTable(schema=1, id="p", version="1", title="P", questions=questions)
    for form in make_handout(pack, 5, 1).forms:
        for item, solution in zip(form.items, form.solutions, strict=True):
            assert item.choices != ("alpha", "beta", "gamma")
            letters = [part.split()[0] for part in solution.answer.split(" → ")]
            assert [item.choices["ABC".index(letter)] for letter in letters] == ["alpha", "beta", "gamma"]
