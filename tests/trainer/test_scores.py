from datetime import timedelta, timezone

from tests.trainer.conftest import BEGAN, event

from broadsheet.trainer.scores import rows, summary


def answer(number, verdict="accept", score=1.0, *, session="s1", question="pack/q1", attempt=1, **more):
    payload = {"session": session, "given": "MTS", "verdict": verdict, "score": score, "attempt": attempt}
    changes = {key: more.pop(key) for key in ("pack", "learner", "at") if key in more}
    return event(number, question=question, payload={**payload, **more}, **changes)


def test_a_row_has_what_the_command_prints():
    (row,) = rows([event(1, kind="session", question=None, payload={}), answer(2, "partial", 0.5)])
    assert row.record() == {
        "event": event(2).id,
        "learner": "Ada",
        "question": "pack/q1",
        "given": "MTS",
        "verdict": "partial",
        "score": 0.5,
        "at": "2019-06-06T08:22:02.000Z",
    }


def test_totals_by_verdict():
    totals = summary(
        [answer(1), answer(2, "partial", 0.5, question="q2"), answer(3, "reject", 0.0, question="q3")]
    ).all
    assert (totals.answered, totals.right, totals.partial, totals.wrong) == (3, 1, 1, 1)
    assert totals.mean == 0.5


def test_a_prompted_question_is_two_rows_and_counts_once():
    events = [answer(1, "prompt", 0.0), answer(2, attempt=2)]
    assert [row.verdict for row in rows(events)] == ["prompt", "accept"]
    totals = summary(events).all
    assert (totals.answered, totals.right, totals.wrong) == (1, 1, 0)


def test_a_prompt_that_was_never_followed_counts_as_wrong():
    totals = summary([answer(1, "prompt", 0.0), answer(2, question="q2")]).all
    assert (totals.answered, totals.right, totals.wrong) == (2, 1, 1)


def test_a_poll_has_no_score_and_counts_nowhere():
    events = [answer(1, kind="poll", score=0.0)]
    assert [row.score for row in rows(events)] == [None]
    totals = summary(events)
    assert (totals.all.answered, totals.all.mean, totals.sessions) == (0, None, 1)


def test_tables_by_pack_learner_and_day():
    totals = summary(
        [
            answer(1, pack="huawei-5g@1.0.0"),
            answer(2, pack="huawei-5g@1.1.0", session="s2", at=BEGAN + timedelta(days=1)),
            answer(
                3, "reject", 0.0, pack="capitals@2", session="s3", learner="Bo", at=BEGAN + timedelta(days=1)
            ),
        ]
    )
    assert {name: tally.answered for name, tally in totals.by_pack.items()} == {"huawei-5g": 2, "capitals": 1}
    assert {name: tally.answered for name, tally in totals.by_learner.items()} == {"Ada": 2, "Bo": 1}
    assert {name: tally.answered for name, tally in totals.by_day.items()} == {
        "2019-06-06": 1,
        "2019-06-07": 2,
    }
    assert totals.sessions == 3
    assert (totals.last.id, totals.last.learner, totals.last.pack) == ("s3", "Bo", "capitals")
    assert totals.last.tally.wrong == 1


def test_days_are_told_in_the_zone_that_is_handed_in():
    late = BEGAN.replace(hour=23)
    assert list(summary([answer(1, at=late)], timezone(timedelta(hours=9))).by_day) == ["2019-06-07"]


def test_nothing_answered_is_an_empty_summary():
    assert summary([]).record() == {
        "answered": 0, "right": 0, "partial": 0, "wrong": 0, "mean": None, "sessions": 0,
        "learners": {}, "packs": {}, "days": {}, "last": None,
    }  # fmt: skip


def test_an_event_with_an_odd_payload_is_still_a_row():
    (row,) = rows([event(1, payload={"score": "many", "given": 5}, question=None)])
    assert (row.given, row.score, row.question, row.verdict) == ("5", None, "", "")
    assert summary([event(1, payload={})]).all.answered == 0
