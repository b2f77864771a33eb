from datetime import UTC, datetime, timedelta, timezone

import pytest
from tests.trainer.conftest import BEGAN, event, question

from broadsheet.home.refusal import Refusal
from broadsheet.trainer.cards import Card, Limits, Moment, mistakes, queue
from broadsheet.trainer.choosing import Wish, chooser
from broadsheet.trainer.doctor import Orphan, relinks, superseded
from broadsheet.trainer.learners import Learner, learners, settings
from broadsheet.trainer.schedule import AGAIN, EASY, GOOD, HARD, Schedule, rating

NOW = Moment.at(BEGAN, UTC)
ALL = Limits(100, 100)


def at(**shift) -> str:
    return (BEGAN + timedelta(**shift)).isoformat(timespec="seconds")


def card(name: str, due=None, last=None, began=None, **more) -> Card:
    return Card(f"pack/{name}", due, last, began, **more)


def deck(*cards: Card) -> dict[str, Card]:
    return {one.question: one for one in cards}


def ids(questions) -> list[str]:
    return [one.id.removeprefix("pack/") for one in questions]


# -- the queue


def test_the_most_overdue_come_first_and_what_was_never_asked_is_new():
    questions = [question(name) for name in "abcd"]
    cards = deck(
        card("a", at(days=-1), at(days=-3)),
        card("b", at(days=-5), at(days=-9)),
        card("c", at(days=2), at(days=-1)),
    )
    found = queue(questions, cards, NOW, ALL)
    assert (ids(found.due), ids(found.new)) == (["b", "a"], ["d"])
    assert found.next_due == at(days=2)


def test_the_day_s_limits_count_what_was_done_today():
    questions = [question(name) for name in "abcdef"]
    cards = deck(
        card("a", at(days=3), at(hours=-1), NOW.day), card("b", at(days=3), at(hours=-2), "2019-05-01"),
        card("c", at(days=-1), at(days=-3)), card("d", at(days=-2), at(days=-3)),
    )  # fmt: skip
    found = queue(questions, cards, NOW, Limits(daily=2, new=2))
    assert (ids(found.due), ids(found.new), found.waiting) == (["d"], ["e"], 1)


def test_of_two_questions_on_one_fact_one_waits_for_another_day():
    questions = [question("a", fact="f"), question("b", fact="f"), question("c", fact="g")]
    assert ids(queue(questions, {}, NOW, ALL).new) == ["a", "c"]
    cards = deck(card("a", at(days=3), at(hours=-1), NOW.day))
    assert ids(queue(questions, cards, NOW, ALL).new) == ["c"]


def test_what_is_put_off_or_suspended_is_not_asked():
    questions = [question(name) for name in "abc"]
    cards = deck(
        card("a", at(days=-1), at(days=-3), suspended=True), card("b", at(days=-1), at(days=-3), buried="2019-06-07"),
        card("c", at(days=-1), at(days=-3), buried="2019-06-06"),
    )  # fmt: skip
    assert ids(queue(questions, cards, NOW, ALL).due) == ["c"]


def test_a_card_from_the_future_is_due_because_a_clock_was_wrong():
    cards = deck(card("a", at(days=40_000), at(days=30_000), "2101-01-01"))
    found = queue([question("a"), question("b")], cards, NOW, Limits(1, 1))
    assert (ids(found.due), ids(found.new)) == (["a"], ["b"])


def test_a_day_begins_at_local_midnight():
    tokyo = timezone(timedelta(hours=9))
    moment = Moment.at(datetime(2019, 6, 6, 16, 0, tzinfo=UTC), tokyo)
    assert (moment.day, moment.midnight) == ("2019-06-07", "2019-06-06T15:00:00+00:00")


def test_mistakes_are_what_was_not_right_the_last_time():
    cards = deck(card("a", missed=True), card("b"), card("c", missed=True, suspended=True))
    assert ids(mistakes([question(name) for name in "abcd"], cards, NOW)) == ["a"]


@pytest.mark.parametrize(
    "mode, cards, limits, says",
    [
        ("mistakes", {}, ALL, "Nothing here was missed"),
        ("learn", deck(card("a", at(days=2), at(days=-1))), ALL, "Nothing is due before 2019-06-08 08:22"),
        ("learn", deck(card("a", at(days=-2), at(days=-3))), Limits(0, 0), "1 more waits for tomorrow"),
        ("learn", {}, Limits(0, 0), "Today's new questions are done"),
    ],
)
def test_where_nothing_is_to_be_asked_one_sentence_says_what_to_do(mode, cards, limits, says):
    choose = chooser(Wish(mode=mode), cards, limits, BEGAN, UTC)
    with pytest.raises(Refusal, match=says):
        choose([question("a")])


# -- ratings and the model


@pytest.mark.parametrize(
    "verdict, score, ms, more, expected",
    [
        ("accept", 1.0, 3_000, {}, EASY),
        ("accept", 1.0, 3_000, {"kind": "choice"}, GOOD),
        ("accept", 1.0, 12_000, {}, GOOD),
        ("accept", 1.0, 50_000, {}, HARD),
        ("accept", 1.0, 4_000_000, {}, GOOD),
        ("accept", 1.0, None, {}, GOOD),
        ("accept", 1.0, 0, {}, GOOD),
        ("accept", 1.0, 3_000, {"attempt": 2}, HARD),
        ("accept", 1.0, 3_000, {"hints": 1}, HARD),
        ("partial", 0.5, 3_000, {}, HARD),
        ("partial", 0.25, 3_000, {}, AGAIN),
        ("reject", 0.0, 3_000, {}, AGAIN),
        ("prompt", 0.0, 3_000, {}, AGAIN),
    ],
)
def test_a_rating_comes_from_verdict_time_and_help(verdict, score, ms, more, expected):
    assert rating(verdict, score, ms, **more) == expected


def test_reviews_that_go_well_push_the_next_one_away_and_a_miss_brings_it_near():
    schedule, reviews, gaps = Schedule(), [], []
    when = BEGAN
    for rated in (GOOD, GOOD, GOOD, AGAIN):
        reviews.append((when, rated))
        memory = schedule.replay(reviews)
        gaps.append((memory.due - when).days)
        when = memory.due
    assert 1 <= gaps[0] < gaps[1] < gaps[2]
    assert gaps[3] < gaps[1]
    assert schedule.replay([]) is None


def test_the_model_s_own_figures_for_a_first_good_answer():
    # FSRS-6's default weights: initial stability of Good, w2 = 2.3065 days; at nine in ten that is its interval.
    memory = Schedule().replay([(BEGAN, GOOD)])
    assert memory.stability == pytest.approx(2.3065)
    assert (memory.due - BEGAN).days == 2
    assert Schedule().recall(memory, BEGAN + timedelta(days=2)) == pytest.approx(0.912, abs=0.01)


def test_other_weights_give_another_schedule():
    assert Schedule(retention=0.95).replay([(BEGAN, EASY)]).due < Schedule().replay([(BEGAN, EASY)]).due


# -- learners


def learner(number, name, **payload):
    return event(number, kind="learner", learner=name, question=None, payload=payload)


def test_learners_are_those_added_and_those_who_answered():
    told = [
        learner(1, "Bo", do="add", extra=1.5),
        learner(2, "Bo", do="set", new=5),
        learner(3, "Cy", do="add"),
    ]
    found = learners(told, ["Ada", "Bo", ""])
    assert found == [Learner("Ada"), Learner("Bo", extra=1.5, new=5), Learner("Cy")]


def test_a_renamed_learner_is_found_by_both_names_with_what_was_set():
    told = [learner(1, "Bo", do="add", daily=7), learner(2, "Bo", do="rename", to="Robert")]
    assert settings(told, "Bo") == settings(told, "Robert") == Learner("Robert", daily=7)
    assert [one.name for one in learners(told, ["Bo"])] == ["Robert"]


def test_nonsense_in_an_event_sets_nothing():
    told = [learner(1, "Bo", do="add", extra="much", daily=-3, new=None)]
    assert settings(told, "Bo") == Learner("Bo", daily=0)


# -- the doctor


def test_a_history_goes_to_what_supersedes_it_and_else_to_what_reads_alike():
    orphans = [
        Orphan("pack/old", "Who signed?", "text", 3),
        Orphan("pack/b", "Which country did the company from Shenzhen sign its contract in?", "text", 2),
        Orphan("pack/c", "What is the weather like?", "text", 1),
    ]
    new = question("new", prompt="Whose signature was it?", supersedes=("pack/old",))
    alike = question("b2", prompt="In which country did the company from Shenzhen sign its contract?")
    far = question("far", prompt="How many people live in Moscow?")
    found = relinks(orphans, [new, alike, far], known=[])
    assert [(one.orphan.question, one.to.id) for one in found] == [
        ("pack/old", "pack/new"),
        ("pack/b", "pack/b2"),
    ]


def test_two_alike_are_a_guess_and_a_question_with_a_history_takes_none():
    prompt = "Which country did firm 1 sign in?"
    orphan = [Orphan("pack/x", prompt, "text", 1)]
    twins = [
        question("a", prompt="Which country did firm 2 sign in?"),
        question("b", prompt="Which country did firm 3 sign in?"),
    ]
    assert relinks(orphan, twins, known=[]) == []
    assert relinks(orphan, [question("c", prompt=prompt)], known=["pack/c"]) == []


def test_superseded_is_told_only_of_what_has_a_history():
    new = question("new", supersedes=("pack/old", "pack/older", "pack/new"))
    assert superseded([new], ["pack/old", "pack/new"]) == [("pack/old", "pack/new")]
