"""A pack so big that its questions are read only as they are taken out."""

import random

import pytest
from tests.quiz.test_lint import HEAD, SOURCE, question

from broadsheet.home.refusal import Refusal
from broadsheet.quiz import pack_blocks, pack_questions, packs
from broadsheet.quiz.draw import draw

COUNT = 1500


def text(count: int = COUNT, wrong: dict[int, str] | None = None) -> str:
    bodies = wrong or {}
    return HEAD + SOURCE + "".join(
        question(
            bodies.get(n, f'answers = [{{ text = "Ada {n}", aliases = ["A {n}"] }}]\ntags = ["t{n % 3}"]'),
            id=f"q{n}", prompt=f"Who was number {n}?",
        )
        for n in range(count)
    )  # fmt: skip


@pytest.fixture
def load(tmp_path, monkeypatch):
    def load(source, big=True):
        monkeypatch.setattr(packs, "BIG", 1000 if big else 10**9)
        path = tmp_path / "big.toml"
        path.write_text(source, encoding="utf-8")
        return packs.load_pack(path)

    return load


def test_has_the_same_questions_as_when_read_whole(load):
    whole, big = load(text(), big=False), load(text())
    assert isinstance(whole.questions, tuple)
    assert not isinstance(big.questions, tuple)
    assert len(big.questions) == COUNT
    assert tuple(big.questions) == whole.questions
    assert big.questions[-1] == whole.questions[-1]
    assert tuple(big.questions[5:9]) == whole.questions[5:9]
    with pytest.raises(IndexError):
        big.questions[COUNT]


def test_reads_no_question_before_it_is_asked_for(load, monkeypatch):
    parsed = []
    real = pack_blocks.parsed_block
    monkeypatch.setattr(pack_questions, "parsed_block", lambda text: parsed.append(text) or real(text))
    pack = load(text())
    assert not parsed
    assert len(draw(pack.questions, 5, random.Random(1))) == 5
    assert len(parsed) == 300 == len(set(parsed))


def test_draws_the_same_for_a_seed_with_topics_in_turns(load):
    questions = load(text()).questions
    one, other = (draw(questions, 9, random.Random(4)) for _ in range(2))
    assert one == other
    assert sorted(each.topic for each in one) == ["t0"] * 3 + ["t1"] * 3 + ["t2"] * 3


WRONG = {
    "syntax": ("answers = [", "mend that line"),
    "shape": ('answers = ["x"]\nkind2 = 1', "unknown key"),
    "value": ('answers = ["x"]\nneed = 2', "only a set"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_question_is_refused_with_its_place_when_it_is_taken_out(load, case):
    body, said = WRONG[case]
    source = text(wrong={1200: body})
    pack = load(source)
    assert pack.questions[0].id == "tiny/q0"
    for take in (lambda: pack.questions[1200], lambda: list(pack.questions)):
        with pytest.raises(Refusal) as refused:
            take()
        assert said in str(refused.value)
        line = int(str(refused.value).split(":")[1])
        start = source.split("\n").index('id = "q1200"')
        assert start <= line <= start + 6


@pytest.mark.parametrize(
    "layout",
    [
        lambda source: source.replace('tags = ["t1"]', 'explanation = """\n[[questions]]\n"""', 1),
        lambda source: source + '[grading]\nfuzz = "strict"\n',
        lambda _source: HEAD + "questions = [{ id = 'a', kind = 'text', prompt = 'Who?', answers = ['x'] }]\n" + "#" * 2000,
    ],
    ids=["a string over several lines", "a table after the questions", "a list of inline tables"],
)  # fmt: skip
def test_another_layout_is_read_whole(load, layout):
    assert isinstance(load(layout(text())).questions, tuple)


def test_what_is_wrong_in_the_head_is_refused_at_once(load):
    with pytest.raises(Refusal, match="needs a newer Broadsheet"):
        load(text().replace("schema = 1", "schema = 7"))
    with pytest.raises(Refusal, match="title is missing"):
        load(text().replace('title = "Tiny"\n', ""))


def test_a_big_pack_that_has_an_id_twice_is_not_added(tmp_path, monkeypatch):
    from broadsheet.quiz.incoming import incoming

    monkeypatch.setattr(packs, "BIG", 1000)
    path = tmp_path / "big.toml"
    path.write_text(text(), encoding="utf-8")
    assert incoming(str(path))[0].questions == COUNT
    path.write_text(text() + question('answers = ["x"]', id="q7"), encoding="utf-8")
    with pytest.raises(Refusal, match="a second question has the id 'q7'"):
        incoming(str(path))


def test_opening_a_pack_to_send_it_out_parses_it_once(tmp_path, monkeypatch):
    from broadsheet.exchange.place import open_pack

    parsed = []
    for module in (packs, pack_blocks):
        real = module.parse_toml
        monkeypatch.setattr(
            module, "parse_toml", lambda text, real=real: parsed.append(len(text)) or real(text)
        )
    path = tmp_path / "big.toml"
    path.write_text(text(), encoding="utf-8")
    for big in (10**9, 1000):
        monkeypatch.setattr(packs, "BIG", big)
        parsed.clear()
        assert len(open_pack(str(path)).questions) == COUNT
        assert sum(parsed) == len(text())
