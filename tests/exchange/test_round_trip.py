"""TOML to each format and back: nothing is lost that the report does not name, and what fits is carried."""

import pytest
import tomli
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from broadsheet.exchange.carry import HEAD_KEYS, QUESTION_KEYS, value
from broadsheet.exchange.formats import FORMATS, format_named
from broadsheet.exchange.model import Input
from broadsheet.exchange.pack_toml import toml_of
from broadsheet.exchange.place import open_pack
from broadsheet.exchange.tidy import tidied
from broadsheet.exchange.trade import export_pack, import_pack
from broadsheet.home.refusal import Refusal
from broadsheet.quiz.pack_schema import checked
from broadsheet.quiz.packs import packs_at_hand
from tests.exchange.packs import packs

BOTH_WAYS = [one.name for one in FORMATS if one.reader and one.writer]
WHOLE = {"csv", "markdown", "anki"}
"""Formats whose shape is ours to fill: they carry all of a question."""
ALWAYS = {"id", "prompt", "explanation", "tags"}
"""Keys that every format both ways has a place for."""
OPTIONS = settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))


def there_and_back(pack, name):
    """Return the losses that were told by question and key, and the pack that came back; None where it was refused."""
    form = format_named(name, FORMATS)
    try:
        written = export_pack(pack, form, 1_600_000_000)
    except Refusal:
        return None, None
    back, _, _ = import_pack(Input("file", written.data), form, "made")
    again = tidied(checked(tomli.loads(toml_of(back))))
    return {(loss.question, loss.key): loss.why for loss in written.losses}, again


@OPTIONS
@given(packs())
def test_a_pack_as_toml_is_the_pack(pack):
    assert tidied(checked(tomli.loads(toml_of(pack)))) == pack


@pytest.mark.parametrize("name", BOTH_WAYS)
@OPTIONS
@given(pack=packs())
def test_nothing_is_lost_that_is_not_told(name, pack):
    told, back = there_and_back(pack, name)
    if told is None:
        assert all(question.kind == "poll" or "->" in str(question) for question in pack.questions)
        return
    there = {question.id: question for question in back.questions}
    for question in pack.questions:
        if (question.id, "question") in told:
            assert question.kind == "poll" or "->" in str(question)
            continue
        for key in QUESTION_KEYS:
            if value(question, key) != value(there[question.id], key):
                assert (question.id, key) in told
    for key in HEAD_KEYS:
        assert ("", key) in told or getattr(pack, key) == getattr(back, key)
    # What a format has a place for is carried.
    of_questions = {key for question, key in told if question}
    assert not of_questions & ALWAYS
    assert name not in WHOLE or not of_questions


@OPTIONS
@given(pack=packs(), seed=st.integers(0, 9))
def test_an_export_is_the_same_each_time(pack, seed):
    for name in ("gift", "csv", "markdown"):
        form = format_named(name, FORMATS)
        assert form.write(pack, seed).data == form.write(pack, seed + 1).data


@pytest.mark.parametrize("name", BOTH_WAYS)
@pytest.mark.parametrize("bundled", sorted(packs_at_hand()))
def test_bundled_packs_go_there_and_back(name, bundled):
    pack = open_pack(bundled)
    told, back = there_and_back(pack, name)
    there = {question.id: question for question in back.questions}
    lost = {question.id for question in pack.questions if (question.id, "question") in told}
    assert lost == ({one.id for one in pack.questions if one.kind == "poll"} if name not in WHOLE else set())
    for question in pack.questions:
        if question.id not in lost:
            wrong = [key for key in QUESTION_KEYS if value(question, key) != value(there[question.id], key)]
            assert all((question.id, key) in told for key in wrong)
            assert not wrong or name not in WHOLE
