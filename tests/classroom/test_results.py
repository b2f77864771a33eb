"""Results: the record, the tables, the figures, grading them anew, and answers that are handed in."""

import contextlib
import csv
import io
import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.classroom import deeds
from broadsheet.classroom.client import connected
from broadsheet.classroom.collect import Line, collected
from broadsheet.classroom.results import results
from broadsheet.classroom.scoring import points_of
from broadsheet.classroom.statistics import confusions, discrimination, distractors, figures
from broadsheet.classroom.tables import pseudonymous, tables
from broadsheet.classroom.verify import differences
from broadsheet.trainer.judging import Judge
from tests.classroom.processes import start
from tests.classroom.rooms import QUESTIONS, START, Class, setup
from tests.cli.player import run
from tests.stories import collection


def played(count, **settings):
    """Return a class of so many, of whom the better ones know more."""
    held = Class(seconds=60, speed=0.2, **settings)
    people = [held.join(f"Student {number}") for number in range(count)]
    for question, right in zip(QUESTIONS, ("Ulverhamn", "5000", "barge", "Marta Quill"), strict=True):
        held.next()
        for place, one in enumerate(people):
            knows = place * 5 >= count * (1 + QUESTIONS.index(question))
            wrong = {"choice": "tug", "number": "50"}.get(question.kind, "Orbelin")
            held.answer(one, right if knows else wrong, after=0.1)
        held.next()
    held.do(deeds.rule, QUESTIONS[0].id, "orbelin", "accept")
    return held


def read(text):
    return list(csv.DictReader(io.StringIO(text)))


def test_tables_have_a_row_a_student_question_and_answer():
    record = results(played(12).room, START)
    made = tables(record, None)
    assert [len(read(made[f"{name}.csv"])) for name in ("students", "questions", "answers")] == [12, 4, 48]
    best = read(made["students.csv"])[-1]
    assert (best["name"], best["right"], best["wrong"]) == ("Student 11", "4", "0")
    assert read(made["distractors.csv"])[1]["choice"] == "tug"


@given(st.text(max_size=30), st.text(max_size=30))
def test_no_cell_is_taken_for_a_formula(name, said):
    held = Class(setup((QUESTIONS[0],)))
    ada = held.join(f"={name}")
    held.next()
    held.answer(ada, f"=cmd|' /C calc'!A0{said}")
    held.next()
    for text in tables(results(held.room, START), None).values():
        for row in csv.reader(io.StringIO(text)):
            assert not [cell for cell in row if cell.startswith(("=", "+", "@", "\t", "\r"))]


def test_facility_and_discrimination():
    record = results(played(40).room, START)
    told = figures(record)
    assert [round(one.facility, 2) for one in told] == [1.0, 0.6, 0.4, 0.2]
    assert told[0].discrimination is None
    assert told[0].note == "everybody has the same score"
    assert all(one.discrimination > 0.3 and not one.note for one in told[1:])
    assert all(one.low <= one.facility <= one.high for one in told)


@pytest.mark.parametrize("count, refused, note", [(9, True, "fewer than 10"), (10, False, "fewer than 30"), (29, False, "fewer than 30"), (30, False, "")])  # fmt: skip
def test_discrimination_is_refused_of_few_and_told_with_care_of_some(count, refused, note):
    value, said = discrimination([1.0] + [0.0] * (count - 1), [5.0] + [1.0] * (count - 1))
    assert (value is None) == refused
    assert note in said


def test_discrimination_is_the_correlation_and_below_zero_the_key_is_in_doubt():
    rng = random.Random(4)
    own = [float(rng.random() < 0.5) for _ in range(50)]
    value, said = discrimination(own, [3 - one for one in own])
    assert value == pytest.approx(-1)
    assert "check the key" in said


def test_what_was_taken_for_what_leads_to_a_paragraph():
    story = collection(
        "The barge reached Ulverhamn on Monday.\n\nIts crew had passed Orbelin with its crates.",
        "Orbelin has a fair.\n\nA barge from Orbelin reached the town.",
    )
    held = Class(setup((QUESTIONS[0],)))
    held.next()
    for said in ("Orbelin", "orbelin", "Nowhere"):
        held.answer(held.join(), said)
    held.next()
    (row,) = confusions(results(held.room, START), story)
    assert (row["right"], row["wrong"], row["count"], row["there"]) == ("Ulverhamn", "Orbelin", 2, 3)
    assert (row["outlet"], row["paragraph"]) == ("The Two", 2)


def test_distractors_tell_who_took_them():
    rows = {row["choice"]: row for row in distractors(results(played(10).room, START))}
    assert (rows["barge"]["right"], rows["tug"]["right"]) == (True, False)
    assert rows["barge"]["count"] + rows["tug"]["count"] == 10
    assert rows["barge"]["points_elsewhere"] > rows["tug"]["points_elsewhere"]


def test_without_names_no_name_and_no_id_of_the_room_is_left():
    record = results(played(11).room, START)
    text = json.dumps(pseudonymous(record)) + "".join(tables(pseudonymous(record), None).values())
    assert "Student 1" not in text
    assert not [one for one in record["students"] if f'"{one["student"]}"' in text]
    assert len(pseudonymous(record)["students"]) == 11


QUESTION_LIST = list(QUESTIONS)


def test_results_graded_anew_agree_to_the_last_point():
    record = json.loads(json.dumps(results(played(15).room, START)))
    assert list(differences(record, QUESTION_LIST)) == []
    assert list(differences(json.loads(json.dumps(pseudonymous(record))), QUESTION_LIST)) == []


@given(st.data())
def test_whatever_is_changed_in_results_is_found(data):
    record = json.loads(json.dumps(results(played(3).room, START)))
    place = data.draw(st.sampled_from(["points", "score", "given", "ruling", "hash"]))
    if place == "points":
        data.draw(st.sampled_from(record["students"]))["points"] += 0.0001
    elif place == "score":
        answer = data.draw(st.sampled_from(record["answers"]))
        answer["score"] = 1.0 - answer["score"]
    elif place == "given":
        data.draw(st.sampled_from([one for one in record["answers"] if one["score"] == 1]))["given"] = (
            "Utrecht"
        )
    elif place == "ruling":
        record["rulings"] = []
    else:
        record["hash"] = "0" * 64
    assert list(differences(record, QUESTION_LIST))


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3), max_leaves=8), st.sampled_from(["students", "answers", "questions", "settings", "rulings", "ids", "hash"]))  # fmt: skip
def test_damaged_results_raise_nothing_but_what_is_said(junk, field):
    record = json.loads(json.dumps(results(played(2).room, START))) | {field: junk}
    with contextlib.suppress(ValueError, TypeError, KeyError):
        assert isinstance(list(differences(record, QUESTION_LIST)), list)


def test_what_is_handed_in_is_graded_here_and_counted_once():
    held = played(3)
    lines = [
        Line("e1", "Zoe", QUESTIONS[0].id, "ulverhamn"), Line("e2", "Zoe", QUESTIONS[1].id, "7"),
        Line("e3", "Zoe", QUESTIONS[1].id, "5000"), Line("e4", "Zoe", "pack/none", "x"), Line("e5", "\x1b", QUESTIONS[0].id, "x"),
    ]  # fmt: skip

    def take(known):
        return collected(
            held.room, lines, known=known, now=START, device="d", judge=Judge(), new_id=lambda: "new"
        )

    first = take(frozenset())
    assert (first.taken, first.known, first.other) == (2, 0, 3)
    zoe = next(one for one in held.room.students.values() if one.name == "Zoe")
    assert points_of(held.room, zoe) == 1, "no speed points for what was answered without a clock"
    assert list(differences(json.loads(json.dumps(results(held.room, START))), QUESTION_LIST)) == []
    again = take(frozenset(event.id for event in first.events))
    assert (again.taken, again.known) == (0, 2)


async def test_results_and_verify_from_the_command_line(tmp_path):
    home = tmp_path / "home"
    hub = start(home, "huawei-5g", "--count", "3", "--seed", "3", "--port", "0")
    async with connected(hub.address) as teacher, connected(hub.address) as ada:
        await teacher.ask("host", token=hub.token)
        await ada.ask("join", code=hub.code, name="=Ada")
        for number in range(3):
            await teacher.ask("act", what="next")
            await ada.ask("answer", round=number, given="something")
            await teacher.ask("act", what="next")
        await teacher.ask("act", what="end")
    hub.kill()
    done = run(home, "results", hub.code, "--out", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    assert "Hardest:\n    0 %  " in done.stdout
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "results.json", "students.csv", "answers.csv", "questions.csv", "distractors.csv", "confusions.csv",
    }  # fmt: skip
    checked = run(home, "verify", str(tmp_path / "out"))
    assert (checked.returncode, checked.stdout) == (
        0,
        "Everything agrees: 3 answers of 1 students, graded anew.\n",
    )
    file = tmp_path / "out" / "results.json"
    file.write_text(file.read_text().replace('"points": 0', '"points": 2', 1))
    assert run(home, "verify", str(file)).returncode == 1
    handed = run(home, "quiz", "huawei-5g", "--count", "20", "--seed", "3", "--plain", typed="x\n" * 60)
    assert handed.returncode == 0
    (tmp_path / "mine.jsonl").write_text(run(home, "scores", "--json").stdout)
    taken = run(home, "results", hub.code, "--json", "--collect", str(tmp_path / "mine.jsonl"))
    assert len(json.loads(taken.stdout.splitlines()[-1])["students"]) == 2
    assert hub.code in run(home, "results", "--list").stdout


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"schema": "other"}', '{"schema": "broadsheet-results 1"}', "\x00"]
)
def test_what_are_no_results_is_refused_in_one_line(tmp_path, text):
    file = tmp_path / "results.json"
    file.write_text(text)
    done = run(tmp_path / "home", "verify", str(file))
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
