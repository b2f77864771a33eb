"""What the modes do in the one engine: repeats, lives, exams, clocks, teams, hints, overrides, undo."""

from dataclasses import replace

import pytest
from tests.trainer.conftest import BEGAN, Table, question

from broadsheet.trainer.drill import Drill
from broadsheet.trainer.hints import COST
from broadsheet.trainer.play import Rules, rules_of


def three(**rules):
    mode = rules.pop("mode", "drill")
    ticks = rules.pop("ticks", None)
    earlier = rules.pop("earlier", None)
    questions = [question("a", "MTS"), question("b", "Moscow"), question("c", "Xi")]
    return Table(questions, mode, replace(rules_of(mode), **rules), ticks, earlier)


def kinds(table) -> list[str]:
    return [one.kind for one in table.events]


def play(drill: Drill, *answers: str) -> None:
    for given in answers:
        drill.answer(given)
        drill.next()


# -- learn


def test_what_was_missed_comes_again_until_it_is_right():
    table = three(mode="learn")
    play(table.drill, "no", "Moscow", "Xi", "no", "MTS")
    assert table.drill.current is None
    assert [one.question for one in table.answers] == ["pack/a", "pack/b", "pack/c", "pack/a", "pack/a"]
    assert [one.payload.get("again", False) for one in table.answers] == [False, False, False, True, True]
    result = table.drill.result()
    assert (result.right, result.wrong, result.total) == (2, 1, 3)


def test_an_override_takes_the_second_asking_away_again():
    table = three(mode="learn")
    table.drill.answer("no")
    assert table.drill.total == 4
    table.drill.override()
    assert table.drill.total == 3


# -- survival and teams


def test_survival_ends_with_the_first_miss_but_not_with_half_an_answer():
    table = three(mode="survival")
    play(table.drill, "half", "no")
    assert table.drill.current is None
    assert (table.drill.result().answered, table.drill.result().total) == (2, 3)


def test_undoing_the_miss_goes_on_with_it():
    table = three(mode="survival")
    play(table.drill, "no")
    assert table.drill.current is None
    table.drill.undo()
    assert table.drill.current.id == "pack/a"


def test_teams_take_turns_and_each_has_its_own_score():
    table = three(teams=("Reds", "Blues"))
    play(table.drill, "MTS", "no", "Xi")
    assert [one.payload["team"] for one in table.answers] == ["Reds", "Blues", "Reds"]
    assert [one.learner for one in table.answers] == ["Reds", "Blues", "Reds"]
    assert table.drill.result("Reds").right == 2
    assert (table.drill.result("Blues").right, table.drill.result("Blues").wrong) == (0, 1)


def test_in_survival_a_team_that_is_out_is_passed_over():
    table = three(mode="survival", teams=("Reds", "Blues"))
    play(table.drill, "no", "Moscow", "Xi")
    assert [one.payload["team"] for one in table.answers] == ["Reds", "Blues", "Blues"]


# -- exam


def test_an_exam_gives_neither_a_second_try_nor_a_hint_nor_an_override_before_its_end():
    table = three(mode="exam")
    table.drill.answer("hm")
    assert table.drill.answered
    assert not table.drill.retry
    assert table.drill.overridable() is None
    table.drill.next()
    assert table.drill.hints_left == 0
    with pytest.raises(ValueError, match="no hint"):
        table.drill.hint()
    play(table.drill, "Moscow", "no")
    assert table.drill.overridable(table.drill.turns[2]) == "accept"
    table.drill.override(table.drill.turns[2])
    assert table.drill.result().right == 2


def test_in_an_exam_an_answer_can_be_given_anew_until_the_end():
    table = three(mode="exam")
    play(table.drill, "no")
    table.drill.undo()
    assert table.drill.current.id == "pack/a"
    play(table.drill, "MTS", "Moscow", "Xi")
    assert table.drill.result().right == 3


# -- clocks


class Ticks:
    def __init__(self):
        self.seconds = 100.0

    def __call__(self):
        return self.seconds


def test_an_answer_after_the_time_for_its_question_is_recorded_and_rejected():
    ticks = Ticks()
    table = three(seconds=20.0, ticks=ticks)
    ticks.seconds += 19
    assert table.drill.time_left == 1
    assert table.drill.answer("MTS").verdict.verdict == "accept"
    assert table.answers[0].payload["ms"] == 19_000
    table.drill.next()
    ticks.seconds += 20
    late = table.drill.answer("Moscow")
    assert (late.verdict.verdict, late.given) == ("reject", "Moscow")
    assert table.answers[1].payload["late"] is True
    assert table.drill.overridable() is None


def test_a_learners_factor_stretches_both_times():
    ticks = Ticks()
    table = three(seconds=20.0, total_seconds=30.0, extra=1.5, ticks=ticks)
    assert table.drill.time_left == 30
    ticks.seconds += 25
    table.drill.answer("MTS")
    table.drill.next()
    assert table.drill.time_left == 20
    ticks.seconds += 20
    assert table.drill.answer("Moscow").verdict.verdict == "reject"
    table.drill.next()
    assert table.drill.current is None


def test_a_clock_that_goes_back_takes_no_time_away():
    ticks = Ticks()
    table = three(seconds=20.0, ticks=ticks)
    ticks.seconds -= 1_000
    assert table.drill.answer("MTS").verdict.verdict == "accept"
    assert table.answers[0].payload["ms"] == 0


def test_time_begins_when_the_question_is_shown():
    ticks = Ticks()
    table = three(seconds=20.0, ticks=ticks)
    ticks.seconds += 500
    table.drill.shown()
    assert table.drill.time_left == 20


# -- hints


def test_a_hint_is_recorded_and_costs_what_it_says():
    table = Table([question("a", "MTS", hints=("It is Russian.", "It has three letters."))])
    assert table.drill.hints_left == 2
    assert table.drill.hint() == "It is Russian."
    attempt = table.drill.answer("MTS")
    assert attempt.score == 1 - COST
    assert table.drill.result().points == 1 - COST
    assert kinds(table) == ["session", "hint", "answer"]
    assert table.answers[0].payload["score"] == 1 - COST
    assert table.answers[0].payload["hints"] == 1


def test_a_hint_that_could_not_be_recorded_was_not_given():
    table = Table([question("a", "MTS")])
    table.broken = True
    with pytest.raises(OSError, match="no room"):
        table.drill.hint()
    assert table.drill.turn.hints == 0


# -- override


def test_an_override_is_kept_beside_the_first_verdict(table):
    table.drill.answer("no")
    assert table.drill.overridable() == "accept"
    attempt = table.drill.override()
    assert (attempt.verdict.verdict, attempt.original.verdict) == ("accept", "reject")
    event = table.events[-1]
    assert (event.kind, event.payload["to"], event.payload["was"]) == ("override", "accept", "reject")
    assert event.payload["event"] == table.answers[0].id
    assert event.payload["given"] == "no"
    assert table.drill.result().right == 1


def test_the_other_direction_and_back(table):
    table.drill.answer("MTS")
    assert table.drill.override().verdict.verdict == "reject"
    assert table.drill.overridable() == "accept"
    back = table.drill.override()
    assert (back.verdict.verdict, back.original) == ("accept", None)


def test_who_passed_cannot_have_been_right(table):
    table.drill.skip()
    assert table.drill.overridable() is None
    with pytest.raises(ValueError, match="no verdict"):
        table.drill.override()


# -- flag, suspend, bury


def test_flagging_suspending_and_burying_are_events_on_the_question(table):
    table.drill.answer("MTS")
    table.drill.flag("two answers are right")
    table.drill.suspend()
    table.drill.bury("2019-06-07")
    assert kinds(table) == ["session", "answer", "flag", "suspend", "bury"]
    assert {one.question for one in table.events[1:]} == {"pack/a"}
    assert table.drill.turn.flagged


# -- undo


def test_everything_can_be_taken_back_one_after_another(table):
    table.drill.hint() if table.drill.hints_left else None
    table.drill.answer("no")
    table.drill.override()
    table.drill.next()
    table.drill.answer("Moscow")
    table.drill.flag()
    for _ in range(4):
        assert table.drill.undo() is not None
    assert table.drill.current.id == "pack/a"
    assert table.drill.attempts == ()
    assert table.drill.total == 3
    undone = [one.payload["event"] for one in table.events if one.kind == "undo"]
    assert len(set(undone)) == len(undone) == 4


def test_an_undo_that_could_not_be_recorded_took_nothing_back(table):
    table.drill.answer("MTS")
    table.broken = True
    with pytest.raises(OSError, match="no room"):
        table.drill.undo()
    assert table.drill.answered
    table.broken = False
    table.drill.undo()
    assert not table.drill.answered


def test_undo_goes_on_behind_the_beginning_of_the_session():
    from tests.trainer.conftest import event

    table = three(earlier=lambda: iter([event(9), event(8)]))
    assert [table.drill.undo().id for _ in range(2)] == [event(9).id, event(8).id]
    assert table.drill.undo() is None
    assert [one.payload["event"] for one in table.events if one.kind == "undo"] == [event(9).id, event(8).id]


# -- the session's own events


def test_the_end_is_recorded_once_and_only_if_anything_was(table):
    table.drill.end()
    assert table.events == []
    play(table.drill, "MTS", "no", "Xi")
    table.drill.end()
    table.drill.end()
    assert kinds(table) == ["session", *["answer"] * 3, "end"]
    assert table.events[-1].payload["points"] == 2.0


def test_a_session_keeps_its_rules():
    table = three(mode="exam", seconds=20.0, teams=("A", "B"))
    table.drill.answer("MTS")
    begun = table.events[0].payload
    assert begun["mode"] == "exam"
    assert begun["rules"] == {"seconds": 20.0, "extra": 1.0, "teams": ("A", "B")}
    assert table.events[0].at == BEGAN


def test_an_open_book_is_a_rule():
    assert Rules().open_book is False
