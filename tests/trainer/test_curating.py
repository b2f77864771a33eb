import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.articles.model import Span
from broadsheet.grading.model import Answer
from broadsheet.home.refusal import Refusal
from broadsheet.quiz.make import QuestionSet
from broadsheet.quiz.model import Evidence, Question
from broadsheet.trainer.curating import Curation, Judging, Wish, choose_queue
from broadsheet.trainer.judgements import Judgement, Share, decode, encode, precision
from broadsheet.trainer.log_judgements import JudgementLog

START = datetime(2021, 3, 6, 9, 0, tzinfo=UTC)
JUDGING = Judging("Ada", "bridge@1", "0.1.0+aa", frozenset({"q1", "q2", "q3"}))


def question(number: int, **changes) -> Question:
    made = Question(
        f"q{number}",
        "text",
        "fact",
        f"Who closed bridge number {number}?",
        (Answer(f"Mayor {number}"),),
        (Evidence("The Courier", "the words", Span("bridge/courier", 0, 9)),),
        quality=0.7,
    )
    return replace(made, **changes)


QUESTIONS = tuple(map(question, range(1, 6)))


class Teacher:
    """A curation with a record and a clock of its own."""

    def __init__(self, questions=QUESTIONS, past=(), judging=JUDGING):
        self.record = list(past)
        self.at = START + timedelta(hours=len(self.record))
        self.curation = Curation(questions, judging, past, append=self.record.append, now=self.now)

    def now(self):
        self.at += timedelta(seconds=1)
        return self.at


def test_a_whole_pass():
    teacher = Teacher()
    curation = teacher.curation
    assert curation.current == QUESTIONS[0]
    curation.judge("good")
    curation.judge("flawed", " a stray  'also' ")
    curation.judge("bad")
    curation.edit(replace(QUESTIONS[3], prompt="Who shut bridge number 4?"))
    curation.judge("skipped")
    assert curation.current is None
    assert [one.verdict for one in teacher.record] == ["good", "flawed", "bad", "edited", "skipped"]
    assert teacher.record[1].cause == "a stray 'also'"
    assert [one.prompt for one in curation.accepted()] == [QUESTIONS[0].prompt, "Who shut bridge number 4?"]
    assert curation.refused() == [QUESTIONS[1], QUESTIONS[2]]
    assert (curation.judged, curation.total, curation.count("good")) == (4, 5, 1)
    with pytest.raises(Refusal, match="Every question"):
        curation.judge("good")


def test_a_session_that_broke_off_goes_on_where_it_was():
    first = Teacher()
    first.curation.judge("good")
    first.curation.judge("skipped")
    first.curation.judge("bad")

    second = Teacher(past=first.record)

    assert second.curation.current == QUESTIONS[3]
    second.curation.judge("good")
    second.curation.judge("good")
    assert second.curation.current == QUESTIONS[1]  # what was passed over comes once more
    assert second.curation.judged == 4


def test_what_is_generated_otherwise_now_is_judged_anew():
    first = Teacher()
    first.curation.judge("good")
    changed = (replace(QUESTIONS[0], answers=(Answer("Mayor 9"),)), *QUESTIONS[1:])

    assert Teacher(questions=changed, past=first.record).curation.judged == 0
    assert Teacher(past=first.record, judging=replace(JUDGING, judge="Ben")).curation.judged == 0


def test_undo_takes_back_one_after_the_other_even_of_an_earlier_session():
    first = Teacher()
    first.curation.judge("good")
    first.curation.judge("bad")
    second = Teacher(past=first.record)
    second.curation.judge("flawed")

    assert [second.curation.undo() for _ in range(4)] == [QUESTIONS[2], QUESTIONS[1], QUESTIONS[0], None]
    assert second.curation.judged == 0
    assert Teacher(past=second.record).curation.judged == 0
    assert precision(second.record).all.n == 0


def test_a_cause_can_be_noted_for_the_last_flaw_only():
    teacher = Teacher()
    teacher.curation.judge("bad")
    assert teacher.curation.note_cause("wrong answer").cause == "wrong answer"
    teacher.curation.judge("good")
    assert teacher.curation.note_cause("none") is None
    assert precision(teacher.record).causes == {"wrong answer": 1}
    assert precision(teacher.record).counts["bad"] == 1


def test_a_judgement_that_was_not_recorded_does_not_count():
    def full(_):
        raise Refusal("The disk is full.")

    curation = Curation(QUESTIONS, JUDGING, (), append=full, now=lambda: START)
    with pytest.raises(Refusal):
        curation.judge("good")
    assert curation.current == QUESTIONS[0]
    assert curation.judged == 0


@pytest.mark.parametrize(
    "edit, said",
    [
        ({"prompt": " "}, "prompt has nothing to show"),
        ({"answers": ()}, "There is no answer"),
        ({"kind": "choice", "choices": ("Mayor 1", "Mayor 1")}, "Two choices are the same"),
        ({"kind": "choice", "choices": ("Mayor 2", "Mayor 3")}, "'Mayor 1' is not among the choices"),
        ({"kind": "truefalse"}, '"not stated"'),
    ],
)
def test_an_edit_is_checked_as_a_pack_is(edit, said):
    teacher = Teacher()
    with pytest.raises(Refusal, match=said):
        teacher.curation.edit(replace(QUESTIONS[0], **edit))
    assert teacher.record == []


def test_an_edit_that_changes_nothing_is_good():
    teacher = Teacher()
    assert teacher.curation.edit(QUESTIONS[0]).verdict == "good"


def test_the_queue():
    made = QuestionSet(QUESTIONS[:3], QUESTIONS)
    assert choose_queue(made, Wish()) == list(QUESTIONS[:3])
    assert choose_queue(made, Wish(count=2)) == list(QUESTIONS[:2])
    drawn = choose_queue(made, Wish(every=True, seed=4))
    assert sorted(one.id for one in drawn) == ["q1", "q2", "q3", "q4", "q5"]
    assert drawn == choose_queue(made, Wish(every=True, seed=4)) != list(QUESTIONS)
    assert choose_queue(made, Wish(every=True, seed=4, count=2)) == drawn[:2]
    with pytest.raises(Refusal, match="kind 'set'"):
        choose_queue(made, Wish(kind="set"))
    with pytest.raises(Refusal, match="No question"):
        choose_queue(QuestionSet((), ()), Wish())


# ---- the record


def test_precision_counts_judgements_by_judge_and_question():
    teacher = Teacher()
    for verdict in ("good", "good", "bad", "skipped"):
        teacher.curation.judge(verdict)
    teacher.curation.edit(replace(QUESTIONS[4], prompt="Who shut bridge number 5?"))
    found = precision(teacher.record)
    assert found.all == Share(2, 4)
    assert found.shown == Share(2, 3)
    assert found.counts == {"good": 2, "edited": 1, "flawed": 0, "bad": 1, "skipped": 1}
    assert found.by_judge == {"Ada": Share(2, 4)}


def test_the_interval_is_wilsons():
    low, high = Share(9, 10).interval
    assert (round(low, 3), round(high, 3)) == (0.596, 0.982)  # Wilson 1927, as tabled by Newcombe 1998
    assert Share(0, 0).interval is None
    assert Share(10, 10).interval[1] == pytest.approx(1.0)


@given(
    st.text(), st.text(), st.lists(st.text()), st.sampled_from(("good", "edited", "undone", "saved")), st.booleans()
)  # fmt: skip
def test_a_line_keeps_any_judgement(prompt, cause, answers, verdict, shown):
    one = Judgement(
        "q1", prompt, verdict, START, "e", "Ada", "bridge@1", cause, "text", 0.5, shown, tuple(answers),
        {"prompt": prompt} if verdict == "edited" else None, "x" if verdict == "saved" else "",
    )  # fmt: skip
    assert "\n" not in encode(one)
    assert decode(encode(one)) == one


@pytest.mark.parametrize(
    "line", ["", "[1]", "{}", '{"question": "q"}', '{"question": 1}', "[" * 100_000, "{\ufffd}"]
)
def test_a_damaged_line_is_told(line):
    with pytest.raises(ValueError):  # noqa: PT011 - any of its subclasses
        decode(line)


def test_the_file_survives_a_torn_line(tmp_path):
    teacher = Teacher()
    log = JudgementLog(tmp_path / "home" / "judgements.jsonl")
    assert log.read() == []
    log.append(teacher.curation.judge("good"))
    with log.path.open("a") as file:
        file.write('{"question": "q2", "pro')
    log.append(teacher.curation.judge("bad"))
    assert [one.verdict for one in log.read()] == ["good", "bad"]
    assert log.unreadable == 1
    assert "1 line" in log.notice()
    lines = log.path.read_text().splitlines()
    assert json.loads(lines[0])["question"] == "q1"


def test_a_place_that_cannot_be_written_is_refused(tmp_path):
    (tmp_path / "file").write_text("")
    log = JudgementLog(tmp_path / "file" / "judgements.jsonl")
    with pytest.raises(Refusal):
        log.append(Teacher().curation.judge("good"))
