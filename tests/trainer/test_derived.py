import itertools
import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta, timezone

import pytest
from tests.many_events import many_events
from tests.trainer.conftest import BEGAN, event

from broadsheet.home.refusal import Refusal
from broadsheet.trainer.links import Links
from broadsheet.trainer.log import Log
from broadsheet.trainer.log_derived import Derived
from broadsheet.trainer.model import EVENT_VERSION

TABLES = ("cards", "questions", "outlets", "question_days", "days", "wrong", "recalls", "gaps", "sessions")


@pytest.fixture
def log(tmp_path):
    log = Log(tmp_path / "log.sqlite3")
    yield log
    log.close()


@pytest.fixture
def derived(tmp_path):
    made = []

    def derived(name: str = "derived.sqlite3") -> Derived:
        made.append(Derived(tmp_path / "cache" / name, tmp_path / "log.sqlite3"))
        return made[-1]

    yield derived
    for one in made:
        one.close()


def tables(one: Derived) -> dict[str, list]:
    one.update()
    found = {
        name: sorted(one.connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in TABLES
    }
    # A day from which everything was taken away again stands there with nothing in it.
    found["days"] = [row for row in found["days"] if row[4]]
    found["gaps"] = [row for row in found["gaps"] if row[4]]
    return found


def answer(number, verdict="accept", *, learner="Ada", question="pack/q1", session=None, at=None, **more):
    payload = {
        "session": session or f"s{number}", "given": "MTS", "verdict": verdict, "score": float(verdict == "accept"),
        "attempt": 1, "kind": "text", "topic": "deal", "outlets": ["RT"], "prompt": "Who?", **more,
    }  # fmt: skip
    changes = {} if at is None else {"at": at}
    return event(number, learner=learner, question=question, payload=payload, **changes)


def about(number, kind, of, **payload):
    return event(
        number, kind=kind, learner=of.learner, question=of.question, payload={"event": of.id, **payload}
    )


def test_what_comes_in_piece_by_piece_is_what_is_made_in_one_go(log, derived):
    events = list(many_events(1_200, seed=3))
    rng = random.Random(3)
    # Few questions, so that each has a history.
    events = [
        one
        if one.question is None
        else replace(
            one, question=f"many/q{int(one.question[6:]) % 40}", payload={**one.payload, "kind": "text"}
        )
        for one in events
    ]
    step = derived("step.sqlite3")
    left = iter(events)
    while some := list(itertools.islice(left, rng.randrange(1, 90))):
        log.append(*some)
        step.update()
    once = tables(derived("once.sqlite3"))
    found = tables(step)
    assert len(once["cards"]) > 100
    for name in TABLES:
        assert [rounded(row) for row in found[name]] == [rounded(row) for row in once[name]], name


def rounded(row) -> list:
    return [round(cell, 6) if isinstance(cell, float) else cell for cell in row]


def card(one: Derived, learner="Ada", question="pack/q1") -> sqlite3.Row:
    one.update()
    one.connection.row_factory = sqlite3.Row
    found = one.connection.execute(
        "SELECT * FROM cards WHERE learner = ? AND question = ?", (learner, question)
    ).fetchone()
    one.connection.row_factory = None
    return found


def test_an_undone_answer_leaves_no_trace_in_card_or_tallies(log, derived):
    first, second = answer(1), answer(2, "reject", at=BEGAN + timedelta(days=3))
    log.append(first)
    one = derived()
    before = tables(one)
    log.append(second)
    assert card(one)["lapses"] == 1
    log.append(about(3, "undo", second))
    assert tables(one) == before


def test_an_override_is_a_replay_and_so_is_taking_it_back(log, derived):
    wrong = answer(1, "reject")
    log.append(wrong)
    one = derived()
    before = tables(one)
    override = about(2, "override", wrong, to="accept")
    log.append(override)
    assert (card(one)["right"], card(one)["missed"], card(one)["lapses"]) == (1, 0, 0)
    log.append(about(3, "undo", override))
    assert tables(one) == before


def test_only_the_first_answer_of_a_session_is_a_review(log, derived):
    log.append(answer(1, "reject", session="s"), answer(2, session="s", again=True), answer(3, session="s"))
    found = card(derived())
    assert (found["reviews"], found["lapses"]) == (1, 1)
    assert found["answered"] == 2


def test_a_team_and_a_class_leave_the_schedule_alone_but_are_scored(log, derived):
    log.append(answer(1, learner="Reds", team="Reds"), answer(2, mode="class"))
    one = derived()
    assert [card(one, name)["due"] for name in ("Reds", "Ada")] == [None, None]
    assert [card(one, name)["right"] for name in ("Reds", "Ada")] == [1, 1]


def test_suspending_and_burying_hold_until_taken_back(log, derived):
    first = answer(1)
    away, later = about(2, "suspend", first, on=True), about(3, "bury", first, until="2019-06-07")
    log.append(first, away, later)
    one = derived()
    assert (card(one)["suspended"], card(one)["buried"]) == (1, "2019-06-07")
    log.append(about(4, "undo", away), about(5, "undo", later))
    assert (card(one)["suspended"], card(one)["buried"]) == (0, "")


def test_a_clock_that_went_back_is_believed_and_costs_no_memory(log, derived):
    far = BEGAN + timedelta(days=30_000)
    log.append(answer(1), answer(2, at=far), answer(3, at=BEGAN + timedelta(days=1)))
    found = card(derived())
    assert found["last"].startswith("2019-06-07")
    assert found["due"] < "2020"
    assert found["lapses"] == 0


def test_a_relinked_question_takes_its_history_along(log, derived):
    log.append(answer(1, question="pack/old"), answer(2, "reject", question="pack/new"))
    one = derived()
    assert card(one, question="pack/old")["answered"] == 1
    log.append(
        event(3, kind="relink", learner="", question=None, payload={"from": "pack/old", "to": "pack/new"})
    )
    assert card(one, question="pack/old") is None
    assert card(one, question="pack/new")["answered"] == 2
    assert tables(one) == tables(derived("anew.sqlite3"))
    log.append(answer(4, question="pack/old"))
    assert card(one, question="pack/new")["answered"] == 3


def test_a_renamed_learner_takes_everything_along(log, derived):
    log.append(answer(1), answer(2, learner="Bo"), answer(3, question="pack/q2"))
    one = derived()
    tables(one)
    log.append(event(4, kind="learner", question=None, payload={"do": "rename", "to": "Bo"}))
    assert card(one) is None
    assert card(one, "Bo")["answered"] == 2
    assert tables(one) == tables(derived("anew.sqlite3"))
    log.append(answer(5))
    assert card(one, "Bo")["answered"] == 3


def test_a_removed_learner_is_gone_from_file_and_tables(log, derived, tmp_path):
    log.append(answer(1, given="a very private guess"), answer(2, learner="Bo"))
    one = derived()
    tables(one)
    gone = log.remove(["Ada"], event(3, kind="learner", learner="", question=None, payload={"do": "remove"}))
    assert gone == 1
    assert card(one) is None
    assert card(one, "Bo")["answered"] == 1
    log.close()
    assert b"a very private guess" not in (tmp_path / "log.sqlite3").read_bytes()
    log.append(answer(4))
    assert card(one)["answered"] == 1


def test_the_tables_follow_a_log_that_was_replaced(log, derived, tmp_path):
    log.append(answer(1), answer(2))
    one = derived()
    tables(one)
    log.close()
    for path in tmp_path.glob("log.sqlite3*"):
        path.unlink()
    log.append(answer(7, learner="Bo"))
    assert card(one) is None
    assert card(one, "Bo")["answered"] == 1


@pytest.mark.parametrize("damage", [b"nonsense" * 2000, b""])
def test_damaged_tables_are_made_anew(log, derived, tmp_path, damage):
    log.append(answer(1))
    one = derived()
    expected = tables(one)
    one.close()
    (tmp_path / "cache" / "derived.sqlite3").write_bytes(damage)
    assert tables(derived()) == expected


def test_without_a_place_for_the_tables_they_are_made_in_memory(log, derived, tmp_path):
    log.append(answer(1))
    (tmp_path / "cache").write_bytes(b"a file in the way")
    assert card(derived())["answered"] == 1


def test_no_log_is_no_tables_and_makes_no_log(derived, tmp_path):
    assert all(not rows for rows in tables(derived()).values())
    assert not (tmp_path / "log.sqlite3").exists()


def test_a_log_from_a_newer_version_is_refused_here_too(log, derived, tmp_path):
    log.append(answer(1))
    log.close()
    with closing(sqlite3.connect(tmp_path / "log.sqlite3")) as newer:
        newer.execute(f"PRAGMA user_version = {EVENT_VERSION + 1}")
    with pytest.raises(Refusal, match="newer Broadsheet"):
        derived().update()


def test_days_are_told_in_the_zone_and_anew_where_it_changes(log, tmp_path):
    log.append(answer(1, at=BEGAN.replace(hour=23)))
    for hours, day in ((0, "2019-06-06"), (9, "2019-06-07")):
        one = Derived(tmp_path / "d.sqlite3", log.path, timezone(timedelta(hours=hours)))
        one.update()
        assert one.connection.execute("SELECT day FROM days WHERE answered").fetchall() == [(day,)]
        one.close()


def test_two_machines_logs_are_put_together_by_time(log, derived):
    here = answer(1, at=BEGAN + timedelta(days=10))
    there = answer(2, "reject", at=BEGAN)
    object.__setattr__(there, "device", "laptop")
    log.append(here)
    assert log.merge([there, here]) == 1
    found = card(derived())
    assert (found["missed"], found["reviews"], found["began"]) == (0, 2, "2019-06-06")


def test_progress_is_told_to_the_end(log, derived):
    log.append(*(answer(number, question=f"pack/q{number}") for number in range(5)))
    told = []
    derived().update(lambda done, total: told.append((done, total)))
    assert told[-1] == (5, 5)


def link(number, old, new):
    return event(number, kind="relink", learner="", question=None, payload={"from": old, "to": new})


def unlink(number, of):
    return event(number, kind="undo", learner="", question=None, payload={"event": event(of).id})


def test_a_link_taken_back_parts_the_histories_again(log, derived):
    log.append(answer(1, question="pack/old"), answer(2, "reject", question="pack/new"))
    log.append(link(3, "pack/old", "pack/new"))
    one = derived()
    assert card(one, question="pack/new")["answered"] == 2
    log.append(unlink(4, 3))
    assert [card(one, question=f"pack/{name}")["answered"] for name in ("old", "new")] == [1, 1]
    assert tables(one) == tables(derived("anew.sqlite3"))
    log.append(link(5, "pack/new", "pack/old"))
    assert card(one, question="pack/old")["answered"] == 2
    assert tables(one) == tables(derived("newer.sqlite3"))


@pytest.mark.parametrize("seed", range(10))
def test_links_made_and_taken_back_in_any_order_come_to_the_same_as_all_at_once(log, derived, seed):
    rng = random.Random(seed)
    ids = [f"pack/q{number}" for number in range(4)]
    one = derived()
    made: list[int] = []
    for number in range(1, 25):
        what = rng.choice(["answer", "link", "undo"])
        if what == "answer":
            log.append(answer(number, rng.choice(["accept", "reject"]), question=rng.choice(ids)))
        elif what == "undo" and made:
            log.append(unlink(number, made.pop(rng.randrange(len(made)))))
        else:
            log.append(link(number, *rng.sample(ids, 2)))
            made.append(number)
        assert tables(one) == tables(derived(f"anew-{number}.sqlite3"))


def test_links_never_run_in_a_circle():
    links = Links(
        [link(1, "a", "b"), link(2, "a", "c"), link(3, "c", "a"), link(4, "c", "d"), link(5, "b", "b")]
    )
    assert [links.root(name) for name in "abcd"] == ["d", "b", "d", "d"]
