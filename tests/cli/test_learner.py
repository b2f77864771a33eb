import json
import resource
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from tests.cli.player import command, run, scores

QUIZ = ("quiz", "huawei-5g", "--plain", "--count", "1")


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


def listed(home) -> list[dict]:
    return [json.loads(line) for line in run(home, "learner", "list", "--json").stdout.splitlines()]


def test_learners_are_added_set_and_listed(home):
    assert "No learners yet" in run(home, "learner", "list").stdout
    assert run(home, "learner", "add", "Bo", "--extra-time", "1.5", "--new", "5").stdout == "Added Bo.\n"
    run(home, *QUIZ, typed="x\n")
    run(home, "learner", "set", "ada", "--daily", "30")
    assert listed(home) == [
        {"learner": "Bo", "extra_time": 1.5, "daily": 100, "new": 5},
        {"learner": "ada", "extra_time": 1.0, "daily": 30, "new": 20},
    ]
    assert (
        "Bo: 100 reviews and 5 new questions a day at most, time times 1.5"
        in run(home, "learner", "list").stdout
    )


def test_a_renamed_learner_keeps_everything(home):
    run(home, *QUIZ, typed="x\n")
    assert run(home, "learner", "rename", "ada", "Ada L.").stdout == "ada is Ada L. now.\n"
    assert [row["learner"] for row in scores(home)] == ["Ada L."]
    run(home, *QUIZ, typed="y\n")
    assert [row["learner"] for row in scores(home)] == ["Ada L."] * 2
    assert (
        json.loads(run(home, "scores", "--summary", "--json").stdout)["learners"]["Ada L."]["answered"] == 2
    )
    assert len(run(home, "scores", "--json", "--learner", "ada").stdout.splitlines()) == 2


def test_a_deleted_learner_leaves_no_word_behind(home):
    run(home, *QUIZ, "--learner", "Bo", typed="an unmistakable guess\n")
    run(home, *QUIZ, typed="x\n")
    run(home, "scores", "--summary")
    told = run(home, "learner", "delete", "Bo").stderr
    assert "say --yes" in told
    assert "broadsheet log export FILE --learner=Bo" in told
    assert "Deleted Bo: 3 events." in run(home, "learner", "delete", "Bo", "--yes").stdout
    assert [row["learner"] for row in scores(home)] == ["ada"]
    kept = [path for path in home.rglob("*") if path.is_file() and b"unmistakable" in path.read_bytes()]
    assert kept == []


def test_a_deleted_learner_leaves_no_word_behind_while_another_program_holds_the_log(home):
    run(home, *QUIZ, "--learner", "Bo", typed="an unmistakable guess\n")
    with closing(sqlite3.connect(home / "log.sqlite3")) as other:
        assert other.execute("SELECT count(*) FROM events").fetchone() == (3,)
        run(home, "learner", "delete", "Bo", "--yes")
        assert b"unmistakable" not in (home / "log.sqlite3-wal").read_bytes()
        assert b"unmistakable" not in (home / "log.sqlite3").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file size are POSIX")
def test_a_learner_is_deleted_on_a_disk_without_room_for_a_new_file(home):
    run(home, *QUIZ, "--learner", "Bo", typed="an unmistakable guess\n")
    with closing(sqlite3.connect(home / "log.sqlite3")) as log:
        log.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    limit = (home / "log.sqlite3").stat().st_size + 12_000  # room for the deletion, none for VACUUM
    done = subprocess.run(
        **command(home, "learner", "delete", "Bo", "--yes"),
        stderr=subprocess.PIPE,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    assert b"Traceback" not in done.stderr
    assert (done.returncode, b"Deleted Bo" in done.stdout) == (0, True), done.stderr
    assert scores(home) == []
    assert b"unmistakable" not in (home / "log.sqlite3").read_bytes()


def test_who_deletes_is_told_what_goes_how_to_keep_it_and_what_is_left(home):
    pexpect = pytest.importorskip("pexpect")
    run(home, *QUIZ, "--learner", "Bo the Bold", typed="a guess\n")
    (home / "log.version-1-1.sqlite3").write_bytes(b"older")
    start = command(home, "learner", "delete", "Bo the Bold")
    for said, outcome in (("", "Nothing was deleted."), ("yes", "Deleted Bo the Bold: 3 events.")):
        person = pexpect.spawn(
            start["args"][0], start["args"][1:], env=start["env"], cwd=str(start["cwd"]), encoding="utf-8"
        )
        person.expect_exact("(3 events). No undo brings them back.")
        person.expect_exact("broadsheet log export FILE --learner='Bo the Bold'")
        person.sendline(said)
        person.expect_exact(outcome)
        if said:
            person.expect_exact("log.version-1-1.sqlite3")
        person.expect(pexpect.EOF)
        person.close()
    assert scores(home) == []


@pytest.mark.parametrize(
    "arguments, says",
    [
        (("add", ""), "at least one letter or digit"),
        (("add", "\u200b\u202e \t"), "at least one letter or digit"),
        (("add", "ada"), "There is a learner 'ada' already"),
        (("rename", "nobody", "x"), "There is no learner 'nobody'; there are: ada."),
        (("rename", "ada", "ada"), "is the name already"),
        (("delete", "nobody"), "There is no learner"),
        (("set", "nobody"), "There is no learner"),
    ],
)
def test_names_that_will_not_do_are_refused_in_one_line(home, arguments, says):
    run(home, *QUIZ, typed="x\n")
    done = run(home, "learner", *arguments)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert says in done.stderr


@pytest.mark.parametrize(
    "name", ["[bold red]Ada[/]", "👩‍🚀 Ada", "é" * 10_000, "李雷", "\x1b[31mAda", "a\nb"]
)
def test_any_other_name_is_only_text(home, name):
    run(home, "learner", "add", name)
    (one,) = listed(home)
    assert 0 < len(one["learner"]) <= 60
    assert "\x1b" not in one["learner"]
    assert "\n" not in one["learner"]
    run(home, *QUIZ, "--learner", name, typed="x\n")
    assert {row["learner"] for row in scores(home)} == {one["learner"]}
    assert len(listed(home)) == 1


@pytest.mark.parametrize(
    "arguments", [("add", "Bo", "--extra-time", "0.5"), ("add", "Bo", "--new", "-1"), (), ("dance",)]
)
def test_wrong_usage_is_told_apart(home, arguments):
    assert run(home, "learner", *arguments).returncode == 2
