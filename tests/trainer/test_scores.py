from datetime import UTC, timedelta, timezone

import pytest
from tests.trainer.conftest import BEGAN, event

from broadsheet.trainer.cards import Moment
from broadsheet.trainer.figures import Scope, figures
from broadsheet.trainer.lately import last_answers, last_session
from broadsheet.trainer.log import Log
from broadsheet.trainer.log_derived import Derived
from broadsheet.trainer.scores import rows


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


@pytest.fixture
def told(tmp_path):
    """Return the figures of a log that holds these events."""
    opened = []

    def told(events, scope=None, zone=UTC, now=BEGAN):
        log = Log(tmp_path / "log.sqlite3")
        log.append(*events)
        opened.append(Derived(tmp_path / "cards.sqlite3", log.path, zone))
        opened[-1].update()
        log.close()
        return figures(opened[-1].connection, scope or Scope(), Moment.at(now, zone))

    yield told
    for one in opened:
        one.close()


def test_totals_by_verdict(told):
    totals = told(
        [answer(1), answer(2, "partial", 0.5, question="q2"), answer(3, "reject", 0.0, question="q3")]
    ).all
    assert (totals.answered, totals.right, totals.partial, totals.wrong) == (3, 1, 1, 1)
    assert totals.mean == 0.5


def test_a_prompted_question_is_two_rows_and_counts_once(told):
    events = [answer(1, "prompt", 0.0), answer(2, attempt=2)]
    assert [row.verdict for row in rows(events)] == ["prompt", "accept"]
    totals = told(events).all
    assert (totals.answered, totals.right, totals.wrong) == (1, 1, 0)


def test_a_prompt_that_was_never_followed_counts_as_wrong(told):
    totals = told([answer(1, "prompt", 0.0), answer(2, question="q2")]).all
    assert (totals.answered, totals.right, totals.wrong) == (2, 1, 1)


def test_a_poll_has_no_score_and_counts_nowhere(told):
    events = [answer(1, kind="poll", score=0.0)]
    assert [row.score for row in rows(events)] == [None]
    totals = told(events)
    assert (totals.all.answered, totals.all.mean, totals.days) == (0, None, {})


DAY = timedelta(days=1)
SEVERAL = (
    answer(1, pack="huawei-5g@1.0.0", topic="deal", kind="text", outlets=["RT", "CGTN"]),
    answer(2, pack="huawei-5g@1.1.0", session="s2", at=BEGAN + DAY, topic="deal", kind="text", outlets=["RT", "CGTN"]),
    answer(
        3, "reject", 0.0, pack="capitals@2", session="s3", learner="Bo", at=BEGAN + 3 * DAY, question="capitals/q2",
        topic="Asia", kind="choice", outlets=[],
    ),
)  # fmt: skip


def counts(table) -> dict:
    return {name: tally.answered for name, tally in table.items()}


def test_tables_by_pack_learner_topic_outlet_kind_and_day(told):
    totals = told(SEVERAL)
    assert counts(totals.packs) == {"huawei-5g": 2, "capitals": 1}
    assert counts(totals.learners) == {"Ada": 2, "Bo": 1}
    assert counts(totals.topics) == {"deal": 2, "Asia": 1}
    assert counts(totals.kinds) == {"text": 2, "choice": 1}
    assert counts(totals.outlets) == {"CGTN": 2, "RT": 2}
    assert counts(totals.days) == {"2019-06-06": 1, "2019-06-07": 1, "2019-06-09": 1}


@pytest.mark.parametrize(
    "scope, answered, days",
    [
        (Scope(learner="Bo"), 1, 1),
        (Scope(pack="huawei-5g"), 2, 2),
        (Scope(topic="deal"), 2, 2),
        (Scope(outlet="CGTN"), 2, 2),
        (Scope(kind="choice"), 1, 1),
        (Scope(learner="Ada", topic="deal", outlet="RT", kind="text", pack="huawei-5g"), 2, 2),
        (Scope(learner="Bo", outlet="RT"), 0, 0),
    ],
)
def test_every_figure_keeps_to_the_scope(told, scope, answered, days):
    totals = told(SEVERAL, scope)
    assert totals.all.answered == answered
    assert len(totals.days) == days
    assert sum(tally.answered for tally in totals.days.values()) == answered
    assert sum(one.reviewed for one in totals.recalls) == max(answered - 1, 0)
    assert sum(totals.forecast.values()) == (answered > 0)
    assert len(totals.confusions) == (1 if scope.kind == "choice" or scope == Scope(learner="Bo") else 0)


def test_days_in_a_row_are_not_broken_by_a_day_that_is_not_over(told):
    events = [answer(n, session=f"s{n}", at=BEGAN + days * DAY) for n, days in enumerate((0, 1, 2, 5, 6))]
    assert (told(events, now=BEGAN + 7 * DAY).streak, told([], now=BEGAN + 8 * DAY).streak) == (2, 0)
    assert told([], now=BEGAN).longest == 3


def test_what_was_still_known_is_told_by_the_days_between(told):
    events = [answer(n, v, float(v == "accept"), session=f"s{n}", at=BEGAN + days * DAY)
              for n, (days, v) in enumerate([(0, "accept"), (0.1, "accept"), (3, "accept"), (13, "reject")])]  # fmt: skip
    totals = told(events)
    assert [(one.days, one.reviewed, one.kept) for one in totals.recalls] == [
        ("0", 1, 1),
        ("2–3", 1, 1),
        ("8–14", 1, 0),
    ]
    assert totals.retention == 0.5


def test_the_forecast_puts_what_is_overdue_under_today(told):
    events = [answer(1), answer(2, question="q2", at=BEGAN + 9 * DAY)]
    totals = told(events, now=BEGAN + 10 * DAY)
    assert next(iter(totals.forecast)) == "2019-06-16"
    assert totals.forecast["2019-06-16"] == 1
    assert sum(totals.forecast.values()) == 2


def test_the_hardest_questions_and_what_they_are_mistaken_for(told):
    wrong = {"verdict": "reject", "score": 0.0, "prompt": "Who?"}
    events = [
        answer(n, session=f"s{n}", given=given, **wrong) for n, given in enumerate(["ZTE", "ZTE ", "Nokia"])
    ]
    events += [answer(9, question="easy", session="a"), answer(10, question="easy", session="b")]
    totals = told(events)
    assert [(one.question, one.tally.wrong) for one in totals.hardest] == [("pack/q1", 3)]
    assert [(one.given, one.times, one.prompt) for one in totals.confusions] == [
        ("ZTE", 2, "Who?"),
        ("Nokia", 1, "Who?"),
    ]


def test_days_are_told_in_the_zone_that_is_handed_in(told):
    late = BEGAN.replace(hour=23)
    assert list(told([answer(1, at=late)], zone=timezone(timedelta(hours=9))).days) == ["2019-06-07"]


def test_nothing_answered_is_all_empty(told):
    record = told([event(1, kind="flag", question=None, payload={})]).record()
    assert (record["answered"], record["mean"], record["sessions"], record["retention"]) == (0, None, 0, None)
    assert record["learners"] == record["days"] == {}
    assert record["hardest"] == record["confusions"] == []


def test_what_was_taken_back_is_no_row_and_what_was_corrected_says_so():
    first, second = answer(1, "reject", 0.0), answer(2)
    told = [
        event(3, kind="override", payload={"event": first.id, "to": "accept"}),
        event(4, kind="undo", payload={"event": second.id}),
    ]
    (row,) = rows([first, second], told)
    assert (row.verdict, row.score, row.original) == ("accept", 1.0, "reject")
    assert row.record()["original"] == "reject"


def test_rows_keep_to_the_scope_and_go_by_new_names():
    told = [event(7, kind="learner", learner="Bo", question=None, payload={"do": "rename", "to": "Robert"})]
    assert [row.learner for row in rows(SEVERAL, told)] == ["Ada", "Ada", "Robert"]
    assert len(list(rows(SEVERAL, told, Scope(learner="Robert")))) == 1
    assert len(list(rows(SEVERAL, told, Scope(outlet="CGTN")))) == 2
    assert len(list(rows(SEVERAL, told, Scope(pack="huawei-5g", topic="deal", kind="text")))) == 2


def test_the_last_session_and_the_last_answers_come_from_the_end_of_the_log(tmp_path):
    log = Log(tmp_path / "log.sqlite3")
    assert last_session(log) is None
    wrong = answer(5, "reject", 0.0, session="s4", question="q9", pack="capitals@2")
    undone = answer(6, session="s4", question="q10", pack="capitals@2")
    log.append(*SEVERAL, answer(4, session="s4", pack="capitals@2"), wrong, undone)
    log.append(event(8, kind="undo", question="q10", payload={"event": undone.id}))
    last = last_session(log)
    assert (last.id, last.pack, last.learner, last.tally.answered, last.tally.wrong) == (
        "s4",
        "capitals",
        "Ada",
        2,
        1,
    )
    assert [row.event for row in last_answers(log, Scope(), 2)] == [wrong.id, answer(4).id]
    log.close()


def test_an_event_with_an_odd_payload_is_still_a_row():
    (row,) = rows([event(1, payload={"score": "many", "given": 5}, question=None)])
    assert (row.given, row.score, row.question, row.verdict) == ("5", None, "", "")
