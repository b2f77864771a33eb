"""The core that drill and class share: one asking, its attempts, corrections and time."""

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.trainer.conftest import by_letter, event, question

from broadsheet.trainer.asking import Asking
from broadsheet.trainer.clocks import Stopwatch
from broadsheet.trainer.history import history
from broadsheet.trainer.judging import Judge
from broadsheet.trainer.payloads import answer_payload, attempt_of

JUDGE = Judge(by_letter)
GIVEN = st.lists(st.sampled_from(["MTS", "half", "hm", "no", ""]), min_size=1, max_size=3)


def played(words, hints=0):
    asking = Asking(question("a", "MTS"), hints=hints)
    for word in words:
        if not asking.closed:
            asking.take(asking.judged(word, JUDGE, ms=1500))
    return asking


@given(GIVEN, st.integers(0, 3))
def test_what_is_kept_of_an_attempt_gives_the_attempt_again(words, hints):
    asking = played(words, hints)
    for attempt in asking.attempts:
        payload = json.loads(json.dumps(answer_payload(asking, attempt, mode="drill", team=None)))
        again = attempt_of(asking.question, event(payload=payload))
        assert replace(again, event="") == attempt


@given(GIVEN, st.integers(0, 3), st.sampled_from([None, "accept", "reject"]))
def test_an_asking_comes_to_what_its_events_are_replayed_to(words, hints, to):
    asking = played(words, hints)
    told = [
        event(number, payload=answer_payload(asking, attempt, mode="drill", team=None) | {"session": "s"})
        for number, attempt in enumerate(asking.attempts, 1)
    ]
    if to is not None:
        told.append(event(9, kind="override", payload={"event": told[-1].id, "to": to}))
        if asking.attempts[-1].verdict.verdict != to:
            asking.override(to)
    counted = history(told, None).counted[-1]
    last = asking.attempts[-1]
    assert (counted.verdict, counted.score) == (last.verdict.verdict, last.score)
    assert asking.counting() == last


def test_a_correction_taken_back_gives_the_first_verdict_again():
    asking = played(["half"])
    first = asking.attempts[0]
    asking.override("accept")
    assert (asking.attempts[0].score, asking.attempts[0].original) == (1, first.verdict)
    asking.override("reject")
    assert (asking.attempts[0].score, asking.attempts[0].original) == (0, first.verdict)
    assert played(["no"]).attempts[0].corrected("accept", "").corrected("reject", "").original is None


def test_a_first_try_that_was_ruled_right_counts_before_the_second():
    asking = played(["hm", "no"])
    counts = asking.counting(lambda one: one.corrected("accept", "so") if one.given == "hm" else one)
    assert (counts.given, counts.score) == ("hm", 1)


def test_a_stopwatch_leaves_pauses_out_and_never_goes_back():
    watch = Stopwatch()
    assert (watch.elapsed(50), watch.left(50, 10, 1)) == (0, None)
    watch.begin(100)
    watch.hold(104)
    assert watch.elapsed(500) == 4
    watch.hold(300)
    watch.go_on(200)
    assert (watch.ms(205), watch.left(205, 10, 2), watch.left(205, None, 2)) == (9000, 11, None)
    assert (watch.elapsed(0), watch.left(0, 10, 1)) == (0, 10)
