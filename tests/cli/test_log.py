import json

import pytest

from tests.cli.player import run, scores

QUIZ = ("quiz", "huawei-5g", "--plain", "--kind", "text", "--seed", "1")


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


def test_a_log_goes_to_another_machine_and_twice_is_as_once(home, tmp_path):
    run(home, *QUIZ, "--count", "3", typed="a\nb\nc\n")
    file, other = tmp_path / "log.jsonl", tmp_path / "other"
    assert run(home, "log", "export", str(file)).stdout == f"5 events written to {file}.\n"
    run(other, *QUIZ, "--count", "1", "--learner", "Bo", typed="z\n")
    assert run(other, "log", "import", str(file)).stdout == "5 events added, 0 were here already.\n"
    assert run(other, "log", "import", str(file)).stdout == "0 events added, 5 were here already.\n"
    assert sorted(row["given"] for row in scores(other)) == ["a", "b", "c", "z"]
    back = tmp_path / "back.jsonl"
    run(other, "log", "export", str(back))
    assert run(home, "log", "import", str(back)).stdout == "3 events added, 5 were here already.\n"
    assert sorted(row["event"] for row in scores(home)) == sorted(row["event"] for row in scores(other))


def test_one_learner_s_log_goes_alone_and_to_standard_output(home):
    run(home, *QUIZ, "--count", "1", typed="a\n")
    run(home, *QUIZ, "--count", "1", "--learner", "Bo", typed="b\n")
    out = run(home, "log", "export", "--learner", "Bo").stdout.splitlines()
    assert json.loads(out[0]) == {"broadsheet-log": 2}
    assert {json.loads(line)["learner"] for line in out[1:]} == {"Bo"}
    assert "There is no learner 'Cy'" in run(home, "log", "export", "--learner", "Cy").stderr


@pytest.mark.parametrize(
    "content, says",
    [
        ("", "is no exported log"),
        ("hello\n", "is no exported log"),
        ('{"broadsheet-log": 99}\n', "comes from a newer Broadsheet"),
        ("[" * 100_000, "is no exported log"),
    ],
)
def test_what_is_no_log_is_refused(home, tmp_path, content, says):
    file = tmp_path / "x.jsonl"
    file.write_text(content)
    done = run(home, "log", "import", str(file))
    assert (done.returncode, says in done.stderr) == (1, True)
    assert not (home / "log.sqlite3").exists()


def test_damaged_lines_are_counted_and_the_others_taken(home, tmp_path):
    run(home, *QUIZ, "--count", "2", typed="a\nb\n")
    file, other = tmp_path / "log.jsonl", tmp_path / "other"
    run(home, "log", "export", str(file))
    lines = file.read_text().splitlines()
    event = json.loads(lines[2])
    bad = ["{", "[]", "7", '{"id": 3}', json.dumps({**event, "kind": "dance"}), json.dumps({**event, "at": "noon"}),
           json.dumps({**event, "payload": []}), json.dumps({**event, "id": ""})]  # fmt: skip
    file.write_text("\n".join([*lines[:2], *bad, *lines[2:]]) + "\n")
    done = run(other, "log", "import", str(file))
    assert done.returncode == 1
    assert done.stdout == f"{len(lines) - 1} events added, 0 were here already.\n"
    assert f"{len(bad)} lines of {file} are no events" in done.stderr


def test_a_missing_file_and_an_unwritable_one_are_named(home, tmp_path):
    run(home, *QUIZ, "--count", "1", typed="a\n")
    assert f"{tmp_path / 'no'} cannot be read" in run(home, "log", "import", str(tmp_path / "no")).stderr
    assert "cannot be written" in run(home, "log", "export", str(tmp_path / "no" / "x")).stderr


def test_corrections_are_offered_to_the_author(home):
    run(home, *QUIZ, "--count", "2", typed="the moon\n/right\n")
    run(home, *QUIZ, "--count", "2", "--learner", "Bo", typed="the moon\n/right\n")
    told = run(home, "log", "aliases").stdout
    assert "'the moon' was said to be right, 2 times, by 2 learners: aliases = [\"the moon\"]" in told
    (one,) = (json.loads(line) for line in run(home, "log", "aliases", "--json").stdout.splitlines())
    assert (one["pack"], one["given"], one["to"], one["times"]) == ("huawei-5g", "the moon", "accept", 2)
    assert run(home, "log", "aliases", "--pack", "other").stdout == "No verdict was corrected.\n"
    run(home, *QUIZ, "--count", "1", typed="/undo\n")
    assert json.loads(run(home, "log", "aliases", "--json").stdout)["times"] == 1


PACK = """schema = 1
id = "own"
version = "{version}"
title = "Own"
[[questions]]
id = "{id}"
kind = "text"
prompt = "{prompt}"
answers = ["Moscow"]
{more}
"""


def test_an_edited_question_keeps_its_history(home):
    path = home / "questions" / "own.toml"
    path.parent.mkdir(parents=True)

    def write(version, id, prompt, more=""):
        path.write_text(PACK.format(version=version, id=id, prompt=prompt, more=more))

    write(1, "where", "In which city did the two firms sign their contract in June 2019?")
    run(home, "quiz", "own", "--plain", typed="Moscow\n")
    write(2, "city", "In what city did the two firms sign their contract in June 2019?")
    told = run(home, "log", "doctor", "own").stdout
    assert "1 history without a question" in told
    assert "goes to own/city" in told
    assert "1 history carried over." in run(home, "log", "doctor", "own", "--relink").stdout
    assert [row["question"] for row in scores(home)] == ["own/city"]
    assert "0 histories without a question" in run(home, "log", "doctor", "own").stdout
    assert "own/where has its own history again" in run(home, "log", "doctor", "--undo").stdout
    assert [row["question"] for row in scores(home)] == ["own/where"]
    assert "1 history without a question" in run(home, "log", "doctor", "own").stdout
    assert run(home, "log", "doctor", "--undo").stdout == "No history was carried over.\n"
    assert "1 history carried over." in run(home, "log", "doctor", "own", "--relink").stdout
    write(3, "place", "Name the place of signature.", 'supersedes = ["city"]')
    assert "Nothing is due" in run(home, "quiz", "own", "--plain", "--mode", "learn").stderr
    assert [row["question"] for row in scores(home)] == ["own/place"]
    run(home, "log", "doctor", "--undo")
    assert "Questions: 1." in run(home, "quiz", "own", "--plain", "--mode", "learn").stdout
    assert [row["question"] for row in scores(home)] == ["own/city"], (
        "what was taken back is not linked again"
    )


def test_a_damaged_log_is_said_by_the_doctor(home):
    home.mkdir()
    (home / "log.sqlite3").write_bytes(b"no database" * 500)
    done = run(home, "log", "doctor")
    assert "log.corrupt-1.sqlite3" in done.stderr + done.stdout


def test_a_log_goes_from_one_home_to_another_through_a_pipe(home, tmp_path):
    run(home, *QUIZ, "--count", "2", typed="a\nb\nc\nd\n")
    sent = run(home, "log", "export", "-")
    assert not (tmp_path / "-").exists()
    other = tmp_path / "other"
    taken = run(other, "log", "import", "-", typed=sent.stdout)
    assert taken.stdout == f"{len(sent.stdout.splitlines()) - 1} events added, 0 were here already.\n"
    assert scores(other) == scores(home)
    assert "standard input is no exported log" in run(other, "log", "import", "-", typed="what").stderr
