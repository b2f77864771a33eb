"""Weights of answers: only such as Moodle takes, and what they cost a pack is told."""

import re

import pytest

from broadsheet.exchange.carry import told
from broadsheet.exchange.formats import WRITTEN, format_named
from broadsheet.exchange.trade import export_pack
from broadsheet.quiz.pack_schema import PackTable, QuestionTable
from tests.exchange.reading import imported, names

ALLOWED = {
    0, 5, 10, 11.11111, 12.5, 14.28571, 16.66667, 20, 25, 30, 33.33333, 40, 50, 60, 66.66667, 70, 75, 80, 83.33333, 90, 100,
}  # fmt: skip


def exported(form, right, **more):
    values = {"wrong_penalty": 0.0, **more}
    question = QuestionTable(
        id="q", kind="set", prompt="Which ones?", answers=tuple(f"right {n}" for n in range(right)),
        choices=(*(f"right {n}" for n in range(right)), "wrong"), **values,
    )  # fmt: skip
    other = QuestionTable(id="other", kind="text", prompt="Who?", answers=("Ada",))
    pack = PackTable(schema=1, id="p", version="1.0.0", title="P", questions=(question, other))
    written = export_pack(pack, format_named(form, WRITTEN), 0)
    text = written.data.decode()
    weights = re.findall(r"~%([-\d.]+)%" if form == "gift" else r'fraction="([-\d.]+)"', text)
    questions, notes = imported(written.data, form)
    losses = [one for one in told(written.losses) if one.startswith("q:")]
    return [float(one) for one in weights][: right + 1], losses, questions[0], notes


@pytest.mark.parametrize("form", ["gift", "moodle"])
@pytest.mark.parametrize("right", range(2, 21))
def test_right_answers_share_all_the_marks_in_weights_that_moodle_takes(form, right):
    weights, losses, back, notes = exported(form, right)
    assert len(weights) == right + 1
    assert {abs(one) for one in weights} <= ALLOWED
    assert sum(one for one in weights if one > 0) == pytest.approx(100, abs=0.001)
    assert (back.kind, names(back)) == ("set", [(f"right {n}",) for n in range(right)])
    assert losses == [
        "q: reject added: in {} it is 'wrong'".format("GIFT" if form == "gift" else "Moodle XML")
    ]
    assert not notes


@pytest.mark.parametrize("form", ["gift", "moodle"])
def test_a_set_that_moodle_has_no_weights_for_is_left_out_and_told(form):
    _, losses, back, _ = exported(form, 21)
    assert back.id == "other"
    assert losses == [
        "q: question dropped: {} cannot hold it".format("GIFT" if form == "gift" else "Moodle XML")
    ]


@pytest.mark.parametrize(
    "right, penalty, back_as",
    [
        (2, 0.25, 0.25),
        (3, 0.25, 0.3),
        (4, 0.25, 0.2),
        (5, 0.25, 0.25),
        (10, 0.1, 0.5),
        (12, 0.25, 0.6),
        (4, 1.0, 1.0),
    ],
)
def test_the_cost_of_a_wrong_answer_is_the_nearest_that_moodle_takes(right, penalty, back_as):
    weights, losses, back, _ = exported("gift", right, wrong_penalty=penalty)
    assert weights[-1] < 0
    assert -weights[-1] in ALLOWED
    assert back.wrong_penalty == back_as
    assert any("wrong_penalty changed" in one for one in losses) == (back_as != penalty)


def test_how_many_are_asked_for_is_lost_and_told():
    weights, losses, back, _ = exported("gift", 5, need=3)
    assert weights[:5] == [20] * 5
    assert back.need is None
    assert "need dropped" in losses[0]
