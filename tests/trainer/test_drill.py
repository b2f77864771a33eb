import pytest
from tests.trainer.conftest import BEGAN, Table, question

from broadsheet.trainer.judging import LONGEST_ANSWER


def test_plays_from_the_first_question_to_the_last(table):
    drill = table.drill
    assert (drill.position, drill.total, drill.current.id) == (0, 3, "pack/a")
    for given in ("MTS", "half", "nonsense"):
        drill.answer(given)
        drill.next()
    assert drill.current is None
    result = drill.result()
    assert (result.right, result.partial, result.wrong) == (1, 1, 1)
    assert (result.points, result.answered, result.total) == (1.5, 3, 3)


def test_records_the_answer_with_all_that_was_judged(table):
    attempt = table.drill.answer("half right", ms=1234)
    recorded = table.answers[0]
    assert recorded.id == attempt.event
    assert recorded.question == "pack/a"
    assert recorded.at == BEGAN
    assert recorded.payload["given"] == "half right"
    assert recorded.payload["verdict"] == "partial"
    assert recorded.payload["score"] == 0.5
    assert recorded.payload["ms"] == 1234
    assert recorded.payload["session"] == "s1"
    assert recorded.payload["prompt"] == "a?"


def test_a_session_is_recorded_once_with_its_seed_before_its_first_answer(table):
    table.drill.answer("MTS")
    table.drill.next()
    table.drill.answer("Moscow")
    assert [one.kind for one in table.events] == ["session", "answer", "answer"]
    assert table.events[0].payload["seed"] == 7
    assert table.events[0].payload["questions"] == ["pack/a", "pack/b", "pack/c"]


def test_an_unplayed_drill_records_nothing(table):
    assert table.events == []


def test_a_prompt_opens_one_more_try_and_only_one(table):
    drill = table.drill
    first = drill.answer("hm")
    assert (first.number, drill.retry, drill.answered) == (1, True, False)
    second = drill.answer("hm again")
    assert (second.number, drill.retry, drill.answered) == (2, False, True)
    with pytest.raises(ValueError, match="no more answers"):
        drill.answer("MTS")
    assert drill.result().wrong == 1


def test_the_try_after_a_prompt_counts_in_full(table):
    table.drill.answer("hm")
    table.drill.answer("MTS")
    result = table.drill.result()
    assert (result.right, result.wrong, result.points) == (1, 0, 1.0)
    assert [one.payload["attempt"] for one in table.answers] == [1, 2]
    assert len(table.drill.attempts) == 2


def test_an_open_retry_can_be_given_up(table):
    table.drill.answer("hm")
    table.drill.next()
    assert table.drill.current.id == "pack/b"
    assert not table.drill.retry
    assert table.drill.result().wrong == 1


def test_an_answer_that_could_not_be_recorded_can_be_given_again(table):
    table.broken = True
    with pytest.raises(OSError, match="no room"):
        table.drill.answer("MTS")
    assert table.drill.attempts == ()
    assert not table.drill.answered
    assert table.drill.position == 0
    table.broken = False
    assert table.drill.answer("MTS").verdict.verdict == "accept"
    assert [one.kind for one in table.events] == ["session", "answer"]


def test_a_retry_that_could_not_be_recorded_stays_open(table):
    table.drill.answer("hm")
    table.broken = True
    with pytest.raises(OSError, match="no room"):
        table.drill.answer("MTS")
    assert table.drill.retry
    table.broken = False
    assert table.drill.answer("MTS").number == 2


def test_passing_is_an_empty_answer_that_is_rejected(table):
    attempt = table.drill.skip()
    assert (attempt.given, attempt.verdict.verdict, attempt.verdict.why) == ("", "reject", "you passed")
    assert table.answers[0].payload["given"] == ""
    table.drill.next()
    assert table.drill.result().wrong == 1


def test_a_poll_is_recorded_but_never_scored():
    table = Table([question("poll", kind="poll", choices=("Yes", "No")), question("a", "MTS")])
    attempt = table.drill.answer("No")
    assert attempt.verdict.verdict == "accept"
    table.drill.next()
    table.drill.answer("MTS")
    result = table.drill.result()
    assert (result.points, result.total, result.right, result.answered) == (1.0, 1, 1, 1)
    assert len(result.attempts) == 2


def test_going_on_before_answering_is_a_mistake_of_the_caller(table):
    with pytest.raises(ValueError, match="answer or skip"):
        table.drill.next()


def test_nothing_can_be_answered_when_it_is_over():
    table = Table([])
    assert table.drill.current is None
    with pytest.raises(ValueError, match="over"):
        table.drill.answer("MTS")
    with pytest.raises(ValueError, match="over"):
        table.drill.skip()


def test_a_pasted_book_is_cut(table):
    attempt = table.drill.answer("x" * 1_000_000)
    assert len(attempt.given) == LONGEST_ANSWER
    assert len(table.answers[0].payload["given"]) == LONGEST_ANSWER


@pytest.mark.parametrize(
    "made, unclear, clear",
    [
        (question("t", "false", kind="truefalse"), "perhaps", "2"),
        (question("c", "Oslo", kind="choice", choices=("Lund", "Oslo")), "9", "oslo"),
    ],
)
def test_an_answer_that_names_none_of_the_choices_asks_for_one_more_try(made, unclear, clear):
    table = Table([made, question("z", "Z")], grader=None)
    first = table.drill.answer(unclear)
    assert (first.verdict.verdict, first.score, table.drill.retry) == ("prompt", 0, True)
    assert "please" in first.verdict.why
    assert table.drill.answer(clear).verdict.verdict == "accept"
    table.drill.undo()
    table.drill.answer(unclear)
    assert table.drill.answered, "once, not for ever"
    assert table.drill.result().wrong == 1


def test_a_poll_takes_whatever_is_said():
    table = Table([question("poll", kind="poll", choices=("Yes", "No"))], grader=None)
    assert table.drill.answer("neither").verdict.verdict == "accept"
    assert table.drill.answered


def test_an_answer_is_cleaned_and_a_label_becomes_its_choice_before_it_is_kept():
    table = Table([question("c", "Oslo", kind="choice", choices=("Lund", "Oslo"))], grader=None)
    assert table.drill.answer(" \tb)\n ").given == table.answers[0].payload["given"] == "Oslo"
    other = Table([question("a", "MTS")])
    assert other.drill.answer("M\x1bT\u202eS  !").given.isprintable()
