"""The room: what may happen in it, what it comes to, and that its events alone make it again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.classroom import deeds
from broadsheet.classroom.groups import groups
from broadsheet.classroom.model import LONGEST_NAME, Refused, RosterRow
from broadsheet.classroom.names import ANIMALS, COLOURS, made_name
from broadsheet.classroom.scoring import points_of, rank_of, score_of, standings
from broadsheet.classroom.views import host_view, student_view
from tests.classroom.rooms import QUESTIONS, Class, setup, state, text_question


def student(room, key):
    return room.students[key]


def test_a_class_goes_from_the_lobby_through_each_question_to_its_end():
    held = Class()
    ada = held.join("Ada")
    seen = [held.room.phase]
    for _ in range(2 * len(QUESTIONS) + 1):
        held.next()
        seen.append(held.room.phase)
    assert seen == ["lobby", *["asking", "revealed"] * len(QUESTIONS), "ended"]
    assert points_of(held.room, student(held.room, ada)) == 0
    with pytest.raises(Refused, match="over"):
        held.next()


def test_answers_are_graded_once_and_counted_at_the_reveal():
    held = Class()
    ada, ben = held.join("Ada"), held.join("Ben")
    held.next()
    assert held.answer(ada, "ulverhamn") == "accept"
    assert held.answer(ben, "Orbelin") == "reject"
    with pytest.raises(Refused, match="have answered"):
        held.answer(ben, "Ulverhamn")
    assert points_of(held.room, student(held.room, ada)) == 0, "nothing counts before the reveal"
    held.next()
    assert [points_of(held.room, student(held.room, one)) for one in (ada, ben)] == [1, 0]
    with pytest.raises(Refused, match="no question"):
        held.answer(ben, "Ulverhamn")


def test_a_prompt_gives_one_more_try_live():
    held = Class(setup((QUESTIONS[3],)))
    ada = held.join()
    held.next()
    assert held.answer(ada, "Quill") == "prompt"
    view = student_view(held.room, student(held.room, ada), held.now)
    assert view["mine"]["open"]
    assert view["mine"]["why"]
    assert held.answer(ada, "Marta Quill") == "accept"
    with pytest.raises(Refused):
        held.answer(ada, "Marta Quill")
    held.next()
    assert points_of(held.room, student(held.room, ada)) == 1


def test_a_ruling_reaches_every_answer_of_its_form_at_any_time():
    held = Class()
    people = [held.join() for _ in range(3)]
    held.next()
    for one, said in zip(people, ("the Old Harbour", "old harbour!", "Ulverhamn"), strict=True):
        held.answer(one, said)
    held.next()
    held.next()
    asked = held.room.rounds[0]
    found = groups(held.room, asked)
    assert [(group.shown, group.count) for group in found] == [("old harbour!", 2), ("Ulverhamn", 1)]
    question = QUESTIONS[0].id
    held.do(deeds.rule, question, found[0].form, "accept")
    assert [score_of(held.room, asked, one) for one in people] == [1, 1, 1]
    held.do(deeds.rule, question, found[1].form, "reject")
    assert [score_of(held.room, asked, one) for one in people] == [1, 1, 0]
    held.do(deeds.rule, question, found[1].form, None)
    assert [score_of(held.room, asked, one) for one in people] == [1, 1, 1]
    assert state(held.replayed()) == state(held.room)


@pytest.mark.parametrize(
    "question, same, other",
    [
        (QUESTIONS[1], ("5,000", "five thousand", "5000"), "500"),
        (QUESTIONS[2], ("1", "a", "Barge"), "tug"),
        (text_question("day", kind="date", answers=("2019-06-05",)), ("5 June 2019", "June 5, 2019"), "6 June"),
        (text_question("set", kind="set", answers=("A", "B")), ("Rome and Oslo", "oslo, rome"), "Oslo"),
    ],
)  # fmt: skip
def test_answers_of_one_meaning_are_one_group(question, same, other):
    held = Class(setup((question,)))
    held.next()
    for said in same:
        held.answer(held.join(), said)
    held.answer(held.join(), other)
    assert [group.count for group in groups(held.room, held.room.rounds[0])] == [len(same), 1]


def test_names_are_cleaned_cut_and_told_apart():
    held = Class()
    for _ in range(2):
        held.join("Ada\x1b[31m\u202e Byron" + "x" * 90)
    held.join("  ")
    names = [one.name for one in held.room.students.values()]
    assert all(len(name) <= LONGEST_NAME and name.isprintable() for name in names)
    assert len(set(names)) == 3
    assert names[2] == made_name(7)


def test_made_names_are_enough_for_the_largest_room():
    made = {made_name(number) for number in range(len(COLOURS) * len(ANIMALS))}
    assert len(made) == len(COLOURS) * len(ANIMALS) > 3000


def test_without_own_names_a_given_one_is_not_taken():
    held = Class(own_names=False)
    held.join("Rude Word")
    assert held.room.students["s1"].name == made_name(7)


def test_who_comes_late_answers_from_there_on():
    held = Class()
    held.next()
    held.next()
    late = held.join("Late")
    with pytest.raises(Refused):
        held.answer(late, "x")
    held.next()
    assert held.answer(late, "5000") == "accept"


def test_lock_kick_and_letting_in_again():
    held = Class()
    ada = held.join("Ada")
    held.next()
    held.answer(ada, "Ulverhamn")
    held.next()
    held.do(deeds.lock, True)
    with pytest.raises(Refused, match="locked"):
        held.join("Ben")
    held.do(deeds.kick, ada)
    held.next()
    with pytest.raises(Refused, match="not in the room"):
        held.answer(ada, "5000")
    held.do(deeds.let_in, ada)
    assert held.answer(ada, "5000") == "accept"
    held.next()
    assert points_of(held.room, student(held.room, ada)) == 2


def test_skipping_leaves_a_question_out_and_asks_the_next():
    held = Class()
    ada = held.join()
    held.next()
    held.answer(ada, "Ulverhamn")
    held.do(deeds.skip)
    assert (held.room.phase, held.room.at) == ("asking", 1)
    held.next()
    assert points_of(held.room, student(held.room, ada)) == 0


def test_pausing_stops_the_clock_and_takes_no_answers():
    held = Class(seconds=10)
    ada = held.join()
    held.next()
    held.wait(8)
    held.do(deeds.pause, True)
    held.wait(600)
    with pytest.raises(Refused, match="paused"):
        held.answer(ada, "Ulverhamn")
    held.do(deeds.pause, False)
    assert held.answer(ada, "Ulverhamn") == "accept"


def test_extra_time_is_a_students_own_and_no_view_of_another_shows_it():
    held = Class(seconds=10)
    ada, ben = held.join("Ada"), held.join("Ben")
    before = host_view(held.room, held.now)
    held.do(deeds.extra_time, ada, 3.0)
    assert host_view(held.room, held.now) == before
    held.next()
    views = [student_view(held.room, student(held.room, one), held.now) for one in (ada, ben)]
    assert [view["left"] for view in views] == [30, 10]
    with pytest.raises(Refused, match="time"):
        held.answer(ben, "Ulverhamn", after=11)
    assert held.answer(ada, "Ulverhamn") == "accept"


def test_speed_adds_at_most_a_quarter_and_is_off_by_default():
    slow = Class(seconds=20)
    fast = Class(seconds=20, speed=0.9)
    found = []
    for held in (slow, fast):
        ada, ben = held.join(), held.join()
        held.do(deeds.extra_time, ben, 2.0)
        held.next()
        held.answer(ada, "Ulverhamn", after=0)
        held.answer(ben, "Ulverhamn", after=20)
        held.next()
        found.append([points_of(held.room, student(held.room, one)) for one in (ada, ben)])
    assert found == [[1, 1], [1.25, 1.125]]


def test_teams_share_the_mean_of_their_points_and_late_ones_go_to_the_smallest():
    held = Class(teams=("Red", "Blue"), board="top")
    people = [held.join() for _ in range(3)]
    assert [held.room.students[one].team for one in people] == ["Red", "Blue", "Red"]
    assert held.room.students[held.join()].team == "Blue"
    held.next()
    held.answer(people[0], "Ulverhamn")
    held.next()
    assert standings(held.room) == [("Red", "Red", 0.5), ("Blue", "Blue", 0.0)]
    assert rank_of(held.room, held.room.students[people[1]]) == (2, 2)


def test_students_form_teams_by_naming_them():
    held = Class(form_teams=True)
    ada, ben = held.join(team="Owls"), held.join()
    held.do(deeds.choose_team, ben, " owls ")
    assert {held.room.students[one].team for one in (ada, ben)} == {"Owls"}
    with pytest.raises(Refused):
        Class().do(deeds.choose_team, "s1", "x")


@pytest.mark.parametrize("board, has", [("off", set()), ("top", {"board"}), ("own", {"rank", "ranked"})])
def test_the_leaderboard_shows_no_more_than_was_chosen(board, has):
    held = Class(board=board)
    people = [held.join(f"Student {number}") for number in range(5)]
    held.next()
    held.answer(people[0], "Ulverhamn")
    held.next()
    view = student_view(held.room, student(held.room, people[4]), held.now)
    assert {"board", "rank", "ranked"} & view.keys() == has
    assert len(view.get("board", [])) in (0, 3)
    told = str({key: value for key, value in view.items() if key != "name"})
    assert ("Student 1" in told) == (board == "top")


def test_a_roster_lets_in_its_students_alone_and_knows_them_again_by_code():
    rows = (RosterRow("Ada Byron", "K7", 1.5, "Red"), RosterRow("Ben Okri"))
    held = Class(setup(roster=rows))
    ada = held.join("k7")
    found = held.room.students[ada]
    assert (found.name, found.extra, found.team) == ("Ada Byron", 1.5, "Red")
    with pytest.raises(Refused, match="list"):
        held.join("Ada Byron")
    assert held.join("K7") == ada, "a code brings its student back on another device"
    held.join("ben okri")
    with pytest.raises(Refused, match="already"):
        held.join("Ben Okri")


def test_the_most_missed_are_asked_again_and_count_no_second_time():
    held = Class()
    ada = held.join()
    for said in ("x", "5000", "tug", "Marta Quill"):
        held.next()
        held.answer(ada, said)
        held.next()
    held.do(deeds.replay, 5)
    assert [held.room.rounds[number].item for number in (4, 5)] == [0, 2]
    held.answer(ada, "Ulverhamn")
    held.next()
    assert points_of(held.room, student(held.room, ada)) == 2


STEPS = st.sampled_from(
    [
        "join",
        "answer",
        "next",
        "skip",
        "pause",
        "resume",
        "kick",
        "let_in",
        "rule",
        "extra",
        "replay",
        "end",
        "team",
    ]
)


@given(st.lists(st.tuples(STEPS, st.integers(0, 40)), max_size=60))
def test_whatever_happens_the_events_alone_make_the_same_room(steps):
    held = Class(seconds=30, speed=0.25, board="own", form_teams=True)
    given_answers = 0
    for step, number in steps:
        people = list(held.room.students)
        who = people[number % len(people)] if people else "nobody"
        try:
            if step == "join":
                held.join(f"N{number % 5}" if number % 2 else "", team="Owls" if number % 3 else "")
            elif step == "answer":
                held.answer(
                    who, ("Ulverhamn", "5,000", "tug", "Quill", "", "x")[number % 6], after=number / 4
                )
                given_answers += 1
            elif step == "rule":
                held.do(
                    deeds.rule,
                    QUESTIONS[number % 4].id,
                    ("quill", "x")[number % 2],
                    ("accept", "reject", None)[number % 3],
                )
            elif step in ("pause", "resume"):
                held.do(deeds.pause, step == "pause")
            elif step in ("kick", "let_in"):
                held.do({"kick": deeds.kick, "let_in": deeds.let_in}[step], who)
            elif step == "extra":
                held.do(deeds.extra_time, who, 1 + number / 10)
            elif step == "replay":
                held.do(deeds.replay, number)
            elif step == "team":
                held.do(deeds.choose_team, who, f"T{number % 3}" if who != "nobody" else "")
            else:
                held.do({"next": deeds.go_on, "skip": deeds.skip, "end": deeds.end}[step])
        except Refused:
            continue
        finally:
            held.wait(number / 7)
    again = held.replayed()
    assert state(again) == state(held.room)
    kept = sum(len(asking.attempts) for one in again.rounds for asking in one.askings.values())
    assert kept == given_answers
    for one in again.students.values():
        assert 0 <= points_of(again, one) <= 1.25 * len(QUESTIONS)
        assert student_view(again, one, held.now)["phase"] == again.phase
    assert host_view(again, held.now)["phase"] == again.phase


def test_an_answer_that_is_none_of_true_and_false_asks_again_and_only_once():
    held = Class(setup((text_question("truth", kind="truefalse", answers=("true",)),)))
    ada, ben = held.join(), held.join()
    held.next()
    assert held.answer(ada, "perhaps") == "prompt"
    view = student_view(held.room, student(held.room, ada), held.now)
    assert view["mine"]["open"]
    assert "true, false or not stated" in view["mine"]["why"]
    assert held.answer(ada, "1") == "accept"
    assert [held.answer(ben, said) for said in ("perhaps", "maybe")] == ["prompt"] * 2
    with pytest.raises(Refused, match="have answered"):
        held.answer(ben, "true")
    held.next()
    assert [points_of(held.room, student(held.room, one)) for one in (ada, ben)] == [1, 0]
