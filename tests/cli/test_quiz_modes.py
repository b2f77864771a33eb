"""The modes line by line, and the commands that a slash begins."""

import re

import pytest

from tests.cli.player import run, scores

QUIZ = ("quiz", "huawei-5g", "--plain")
ONE = (*QUIZ, "--count", "1", "--seed", "1", "--kind", "text", "--article", "RT", "--topic", "deal")


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


def test_a_question_mark_lists_the_commands(home):
    out = run(home, *ONE, typed="?\n").stdout
    for command in (
        "/hint",
        "/skip",
        "/right",
        "/wrong",
        "/undo",
        "/flag",
        "/later",
        "/suspend",
        "/read",
        "/quit",
    ):
        assert f"\n{command}: " in out
    assert "? lists the commands" in out
    assert scores(home) == []


def test_hints_cost_what_they_say(home):
    out = run(home, *ONE, typed="/hint\nthe Kremlin\n").stdout
    assert "Hint, which costs 0.25 of the answer: " in out
    assert "With the hints that is worth 0.75 of 1." in out
    assert [row["score"] for row in scores(home)] == [0.75]


def test_a_verdict_is_corrected_and_taken_back_across_runs(home):
    typed = "nonsense\n/right\n/wrong\n"
    out = run(home, *QUIZ, "--count", "2", "--kind", "text", "--seed", "1", typed=typed).stdout
    assert "it counts as 1 of 1 now" in out
    assert "it counts as 0 of 1 now" in out
    run(home, *QUIZ, "--count", "2", "--kind", "text", "--seed", "1", typed="/undo\n/quit\n")
    (row,) = scores(home)
    assert (row["verdict"], row["original"]) == ("accept", "reject")
    out = run(home, *QUIZ, "--count", "1", "--seed", "1", typed="/undo\n/undo\n/undo\n").stdout
    assert "Taken back: the corrected verdict 'nonsense'" in out
    assert "Taken back: the answer 'nonsense'" in out
    assert "There is nothing to take back." in out
    assert scores(home) == []


def test_flag_later_and_suspend_say_what_they_did(home):
    out = run(
        home, *QUIZ, "--count", "2", typed="/flag unclear\nx\n/flag last\n/later last\n/suspend last\n"
    ).stdout
    assert out.count("Flagged as a bad question.") == 2
    assert "not come up in learn before tomorrow" in out
    assert "not be asked again in learn" in out
    listed = run(home, "log", "flags").stdout
    assert "(unclear)" in listed


def test_an_exam_says_nothing_before_its_end_and_is_the_same_for_a_seed(home):
    exam = (*QUIZ, "--mode", "exam", "--count", "3", "--seed", "5")
    out = run(home, *exam, typed="a\nb\n\n").stdout
    before, after = out.split("\nQuestion 1: ")
    assert before.count("Noted.") == 3
    assert not re.search("Right|Not right|Accepted|Evidence", before)
    assert after.count("Accepted: ") >= 2
    assert "Mode: exam." in before
    assert run(home, *exam, typed="a\nb\n\n").stdout == out
    assert [row["verdict"] for row in scores(home)].count("reject") >= 4


def test_survival_ends_with_the_first_miss(home):
    out = run(home, *QUIZ, "--mode", "survival", "--seed", "1", typed="nonsense\nmore\n").stdout
    assert "You answered 1 of 25 questions." in out
    assert len(scores(home)) == 1


def test_learn_repeats_what_was_missed_and_then_has_nothing_due(home):
    learn = (*QUIZ, "--mode", "learn", "--count", "2", "--kind", "text", "--seed", "1")
    out = run(home, *learn, typed="nonsense\n" * 3).stdout
    assert "once more." in out
    run(home, "learner", "set", "ada", "--new", "0")
    done = run(home, *learn)
    assert done.returncode == 1
    assert re.search(
        r"broadsheet: (Nothing is due before|Today's) .*The mode drill asks all the same\.\n", done.stderr
    )


def test_mistakes_asks_only_what_was_missed(home):
    run(home, *QUIZ, "--count", "4", "--seed", "1", "--kind", "text", typed="nonsense\n" * 4)
    out = run(home, *QUIZ, "--mode", "mistakes", "--seed", "2").stdout
    assert "Questions: 4." in out
    done = run(home, *QUIZ, "--mode", "mistakes", "--learner", "Bo")
    assert (done.returncode, "Nothing here was missed" in done.stderr) == (1, True)


def test_teams_take_turns_and_keep_their_own_scores(home):
    out = run(home, *QUIZ, "--teams", "Reds,Blues", "--count", "4", "--kind", "text", typed="x\n" * 4).stdout
    assert out.count("It is the turn of Reds.") == out.count("It is the turn of Blues.") == 2
    assert "Reds: 0 right of 2, 0 points." in out
    assert [row["learner"] for row in scores(home)] == ["Reds", "Blues"] * 2


@pytest.mark.parametrize("teams", ["Reds", "Reds,", "Reds,Reds", ","])
def test_one_team_is_no_game(home, teams):
    done = run(home, *QUIZ, "--teams", teams)
    assert (done.returncode, "name two teams or more" in done.stderr) == (2, True)


def test_a_book_is_read_only_where_it_is_open(home):
    shut = run(home, *QUIZ, "--count", "1", typed="/read\n").stdout
    assert "The book is closed; --open-book opens it." in shut
    listed = run(home, *QUIZ, "--count", "1", "--open-book", typed="/read\n/read 1\n").stdout
    assert re.search(r"/read 5: ", listed)
    assert len(listed) > len(shut) + 1_000


def test_a_learner_s_extra_time_stretches_the_clock(home):
    run(home, "learner", "add", "Bo", "--extra-time", "1.5")
    out = run(home, *QUIZ, "--time", "20", "--learner", "Bo").stdout
    assert "Time left: 30 seconds." in out
    assert "Time left: 20 seconds." in run(home, *QUIZ, "--time", "20").stdout


def test_on_a_miss_the_other_accounts_are_heard(home):
    out = run(home, "quiz", "--plain", "--count", "12", "--seed", "2", typed="nonsense\n" * 12).stdout
    assert re.search(r"^[\w ]+, (says .*|nearest words): .+", out, re.MULTILINE)
