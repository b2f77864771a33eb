from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.stories import bundled, bundled_questions

from broadsheet.home import paths
from broadsheet.home.refusal import Refusal
from broadsheet.quiz.evidence import articles_cited, dead_evidence, located
from broadsheet.quiz.pack_names import pack_path
from broadsheet.quiz.packs import load_pack
from broadsheet.quiz.records import answers_line, choices_line, faults, revised
from broadsheet.quiz.source import draw_questions, open_source
from broadsheet.trainer.curated_pack import save_curated
from broadsheet.trainer.curating import Curation, Judging

NOW = datetime(2021, 3, 6, 9, 0, tzinfo=UTC)
KEPT = bundled_questions().kept


class Teacher:
    """Judges bundled questions and saves; every session goes on from one record."""

    def __init__(self, questions=KEPT[:4]):
        self.questions, self.record = questions, []
        self.path = pack_path("huawei-mts-5g")
        self.begin()

    def begin(self, judge="Ada"):
        judging = Judging(judge, "huawei-mts-5g@1", "e")
        self.curation = Curation(
            self.questions, judging, tuple(self.record), append=self.record.append, now=lambda: NOW
        )

    def save(self):
        return save_curated(self.curation, self.path, bundled(), tuple(self.record))

    def pack(self):
        return {one.id.partition("/")[2]: one for one in load_pack(self.path).questions}

    def change(self, old: str, new: str) -> None:
        text = self.path.read_text()
        assert text.count(old) == 1, old
        self.path.write_text(text.replace(old, new))


@pytest.fixture
def teacher(tmp_path, monkeypatch):
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path))
    return Teacher()


@pytest.mark.parametrize("start", range(0, len(KEPT), 200))
def test_every_question_that_is_generated_can_be_saved_and_read_back(tmp_path, monkeypatch, start):
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path))
    teacher = Teacher(KEPT[start : start + 200 : 10])
    for question in teacher.questions:
        assert faults(question) == []
        teacher.curation.judge("good")
    assert len(teacher.save().written.added) == len(teacher.questions)
    pack = teacher.pack()
    assert list(pack) == [one.id for one in teacher.questions]
    for question in teacher.questions:
        read = pack[question.id]
        for field in ("kind", "prompt", "answers", "choices", "reject", "need", "explanation"):
            assert getattr(read, field) == getattr(question, field), field
        assert [item.source for item in read.evidence] == [item.source for item in question.evidence]
    cited = articles_cited(pack.values())
    assert len(cited) > 1
    assert list(dead_evidence(pack.values(), cited)) == []
    spans = [item.span for one in located(pack.values(), cited) for item in one.evidence]
    assert spans == [item.span for one in teacher.questions for item in one.evidence]


def test_a_saved_pack_can_be_played_by_its_name(teacher):
    teacher.curation.judge("good")
    saved = teacher.save()
    assert saved.play == "broadsheet quiz huawei-mts-5g-curated"
    assert str(paths.user_packs()) in saved.told
    drawn = draw_questions(open_source("huawei-mts-5g-curated"), 5, 1)
    assert [one.prompt for one in drawn] == [KEPT[0].prompt]
    assert all(item.span for item in drawn[0].evidence)


def test_nothing_good_makes_no_pack(teacher):
    teacher.curation.judge("bad")
    assert teacher.save() is None
    assert not teacher.path.exists()


def test_saving_again_adds_and_keeps_what_was_edited_by_hand(teacher):
    teacher.curation.judge("good")
    teacher.curation.judge("good")
    teacher.save()
    first, second = KEPT[0], KEPT[1]
    teacher.change(f'prompt = "{first.prompt}"', 'prompt = "By hand?" # mine')
    teacher.change(f'id = "{second.id}"', f'# ask this last\nid = "{second.id}"\nhints = ["A hint."]')
    teacher.change('version = "1.0.0"', 'license = "CC-BY-4.0"\nversion = "1.0.0"')
    teacher.curation.judge("good")
    written = teacher.save().written
    assert written.added == (KEPT[2].id,)
    assert (written.changed, written.removed) == ((), ())
    pack = teacher.pack()
    assert pack[first.id].prompt == "By hand?"
    assert pack[second.id].hints == ("A hint.",)
    text = teacher.path.read_text()
    assert "# mine" in text
    assert "# ask this last" in text
    assert load_pack(teacher.path).license == "CC-BY-4.0"
    assert load_pack(teacher.path).version == "1.0.1"


def test_saving_twice_changes_nothing(teacher):
    teacher.curation.judge("good")
    teacher.save()
    before = teacher.path.read_bytes()
    teacher.begin()
    assert teacher.save().written.total == 1
    assert teacher.path.read_bytes() == before


def test_an_edit_of_a_saved_question_comes_into_the_pack_but_not_over_a_hand(teacher):
    teacher.curation.judge("good")
    teacher.save()
    for prompt in ("Edited once?", "Edited twice?"):
        question = teacher.curation.undo()
        teacher.curation.edit(replace(question, prompt=prompt))
        assert teacher.save().written.changed == (KEPT[0].id,)
        assert teacher.pack()[KEPT[0].id].prompt == prompt
    teacher.change("Edited twice?", "By hand?")
    teacher.curation.edit(replace(teacher.curation.undo(), prompt="Edited thrice?"))
    assert teacher.save().written.changed == ()
    assert teacher.pack()[KEPT[0].id].prompt == "By hand?"


def test_what_is_judged_bad_later_leaves_the_pack_unless_it_was_edited_by_hand(teacher):
    for _ in range(3):
        teacher.curation.judge("good")
    teacher.save()
    teacher.change(f'id = "{KEPT[1].id}"', f'id = "{KEPT[1].id}"\ndifficulty = 4')
    for _ in range(2):
        teacher.curation.undo()
    teacher.curation.judge("bad")
    teacher.curation.judge("bad")
    assert teacher.save().written.removed == (KEPT[2].id,)
    assert list(teacher.pack()) == [KEPT[0].id, KEPT[1].id]


def test_what_was_taken_back_leaves_the_pack_of_this_judge_alone(teacher):
    for _ in range(3):
        teacher.curation.judge("good")
    teacher.save()
    teacher.curation.undo()
    assert teacher.save().written.removed == (KEPT[2].id,)
    assert list(teacher.pack()) == [KEPT[0].id, KEPT[1].id]
    teacher.begin("Ben")
    assert teacher.save().written.removed == ()
    teacher.curation.judge("bad")
    assert teacher.save().written.removed == (KEPT[0].id,)


def test_what_was_removed_by_hand_stays_away_until_it_is_accepted_anew(teacher):
    for _ in range(2):
        teacher.curation.judge("good")
    teacher.save()
    text = teacher.path.read_text()
    teacher.path.write_text(text[: text.rindex("[[questions]]")])
    teacher.begin()
    teacher.save()
    assert list(teacher.pack()) == [KEPT[0].id]
    teacher.curation.undo()
    teacher.curation.judge("good")
    teacher.save()
    assert list(teacher.pack()) == [KEPT[0].id, KEPT[1].id]


def test_a_pack_with_inline_tables_is_added_to(teacher):
    teacher.path.parent.mkdir(parents=True)
    teacher.path.write_text(
        'schema = 1\nid = "p"\nversion = "a"\ntitle = "t"\n'
        'questions = [{ id = "one", kind = "text", prompt = "Who?", answers = ["x"] }] # all of them\n'
    )
    teacher.curation.judge("good")
    assert teacher.save().written.total == 2
    assert list(teacher.pack()) == ["one", KEPT[0].id]
    assert load_pack(teacher.path).version == "a"


def test_tables_in_any_order_are_added_to(teacher):
    teacher.path.parent.mkdir(parents=True)
    one = '[[questions]]\nid = "{}"\nkind = "text"\nprompt = "Who?"\nanswers = ["x"]\n\n'
    teacher.path.write_text(
        f'schema = 1\nid = "p"\nversion = "1.0.9"\ntitle = "t"\n\n{one.format("one")}'
        '[[sources]]\nid = "05-rt"\ntitle = "another text"\n\n'
    )
    teacher.questions = [one for one in KEPT if one.evidence[0].source == "RT"][:2]
    teacher.begin()
    teacher.curation.judge("good")
    assert teacher.save().written.total == 2
    read = teacher.pack()[teacher.questions[0].id]
    assert read.evidence[0].article == "huawei-mts-5g/05-rt"
    assert load_pack(teacher.path).version == "1.0.10"


@pytest.mark.parametrize("text", ["", "schema = 1\n[[", 'schema = 1\nid = "a"\n', "\0"])
def test_a_file_that_is_no_pack_is_refused_and_left_alone(teacher, text):
    teacher.path.parent.mkdir(parents=True)
    teacher.path.write_text(text)
    teacher.curation.judge("good")
    with pytest.raises(Refusal) as refused:
        teacher.save()
    assert str(teacher.path) in str(refused.value)
    assert teacher.path.read_text() == text


@pytest.mark.parametrize("name", ["a b", "../up", "", "huawei-mts-5g", "huawei-5g", "-x"])
def test_a_name_that_no_pack_can_have(teacher, name):
    with pytest.raises(Refusal):
        pack_path("huawei-mts-5g", name)


def test_names_of_packs(teacher, tmp_path):
    assert pack_path("My story!").name == "My-story--curated.toml"
    assert pack_path("story", "mine") == paths.user_packs() / "mine.toml"
    assert pack_path("story", str(tmp_path / "a b.toml")) == tmp_path / "a b.toml"


# ---- what a person types


def test_what_is_offered_for_editing_reads_back_as_it_was():
    for question in KEPT[::7]:
        again = revised(
            question, question.prompt, answers_line(question.answers), choices_line(question.choices)
        )
        assert replace(again, reject=question.reject) == question


def test_a_revision_names_aliases_and_frees_what_was_rejected():
    question = replace(KEPT[0], kind="set", need=4, reject=("Ohio", "Iowa"), choices=())
    again = revised(question, " Which\tstates? ", r"Ohio | OH; A\;B |; ", "")
    assert again.prompt == "Which states?"
    assert [one.names for one in again.answers] == [("Ohio", "OH"), ("A;B",)]
    assert again.reject == ("Iowa",)
    assert again.need == 2
