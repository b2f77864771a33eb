"""`broadsheet curate --plain` in a process of its own, as a person or a script would use it."""

import json

import pytest

from tests.cli.player import run


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


def curate(home, *arguments: str, typed: str = "", code: int = 0):
    done = run(home, "curate", *arguments, typed=typed)
    assert done.returncode == code, done.stderr
    return done.stdout


def records(home) -> list[dict]:
    return [json.loads(line) for line in (home / "judgements.jsonl").read_text().splitlines()]


def test_judging_saving_playing_and_summing_up(home):
    said = curate(
        home, "--plain", "--count", "6", typed="g\nf stray also\ne\n\nMTS | Mobile\nb\nu\nbad wrong\ns\n"
    )
    assert "Question 1 of 6. Good so far: 0." in said
    assert "Evidence, RT: Huawei is stepping into" in said
    assert "Interesting Engineering, says Australia, New Zealand:" in said
    assert "Nothing found in: Fortune." in said
    assert "Quality 0.90: one account says it" in said
    assert "4 of 6 judged, 1 good, 1 edited, 1 flawed, 1 bad." in said
    assert f"Saved 2 questions (2 added): {home}/questions/huawei-mts-5g-curated.toml" in said
    verdicts = [one["verdict"] for one in records(home)]
    assert verdicts == ["good", "flawed", "edited", "bad", "undone", "bad", "skipped", "saved", "saved"]
    assert records(home)[1]["cause"] == "stray also"
    assert {one["judge"] for one in records(home)} == {"ada"}

    played = run(home, "quiz", "huawei-mts-5g-curated", "--plain", typed="\n\n")
    assert "Questions: 2." in played.stdout
    assert played.returncode == 0

    summary = curate(home, "--summary")
    assert "1 good, 1 edited, 1 flawed, 1 bad, 1 skipped" in summary
    assert "1 of 4, 25%" in summary
    told = json.loads(curate(home, "huawei-mts-5g", "--summary", "--json"))
    assert (told["n"], told["good"], told["share_good"]) == (4, 1, 0.25)
    assert told["causes"] == {"stray also": 1, "wrong": 1}

    again = curate(home, "--plain", "--count", "6", typed="g\n")
    assert "Judged before: 4 of 6 judged" in again
    assert "Question 6 of 6." in again
    assert "Question 5 of 6." in again  # passed over before
    assert "(1 added)" in again


def test_a_random_sample_of_all_is_the_same_for_a_seed(home):
    first = curate(home, "--plain", "--all", "--seed", "3", "--count", "3", typed="s\ns\ns\n")
    again = curate(
        home, "--plain", "--all", "--seed", "3", "--count", "3", "--learner", "Ben", typed="s\ns\ns\n"
    )
    other = curate(
        home, "--plain", "--all", "--seed", "4", "--count", "3", "--learner", "Cy", typed="s\ns\ns\n"
    )
    prompts = [line for line in first.splitlines() if line.startswith("Evidence")]
    assert prompts == [line for line in again.splitlines() if line.startswith("Evidence")]
    assert prompts != [line for line in other.splitlines() if line.startswith("Evidence")]
    assert "No pack was saved" in first
    assert False in {one["shown"] for one in records(home)}


def test_lines_that_mean_nothing_are_answered_by_what_could_be_typed(home):
    said = curate(home, "--plain", "--count", "1", typed="\nx\nu\nq\n")
    assert said.count("Type g for good") == 3
    assert "There is nothing to take back." in said
    assert "0 of 1 judged" in said
    assert not (home / "judgements.jsonl").exists()


def test_an_edit_that_cannot_be_asked_is_named_and_not_kept(home):
    said = curate(home, "--plain", "--kind", "truefalse", "--count", "1", typed="e\n\nperhaps\ng\n")
    assert 'Not kept: A truefalse question has one answer: "true", "false" or "not stated".' in said
    assert "1 good" in said


@pytest.mark.parametrize(
    "arguments, code, said",
    [
        (["nowhere"], 1, "no folder and no collection"),
        (["huawei-5g"], 1, "is a pack of questions"),
        (["--plain", "--kind", "order"], 1, "kind 'order'"),
        (["--plain", "--topic", "zebras"], 1, "topic 'zebras'"),
        (["--plain", "--pack", "a b"], 1, "no pack's name"),
        (["--plain", "--learner", " "], 1, "learner's name"),
        (["--json"], 2, "--json goes with --summary"),
        (["--count", "0"], 2, "from 1 up"),
        (["--count", "x"], 2, "not a whole number"),
    ],
)
def test_bad_input_is_one_clear_sentence(home, arguments, code, said):
    done = run(home, "curate", *arguments)
    assert done.returncode == code
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_summary_of_nothing(home):
    assert "No question of huawei-mts-5g has been judged" in curate(home, "--summary")
    assert json.loads(curate(home, "--summary", "--json"))["n"] == 0
