"""What each kind of event carries: its payload, made in one place for all who record events.

`answer`: session, given, verdict, score (after what hints cost), hits, wrong, matched, why, ms, attempt, prompt, kind,
mode, topic, outlets, fact; and where they hold hints and cost, again (asked before in this session), late, team; in a
class also form and round.
`override`: session, event (the answer's id), to (`accept` or `reject`), was, given, prompt.
`undo`: session, event. `flag`: session, prompt, reason. `hint`: session, number, text, cost. `suspend`: on.
`bury`: until (a day, ISO). `relink`: from, to, why, run (what was linked at once). `learner`: do (`add`, `set` or `rename`), and extra, daily, new or to.
"""

from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from broadsheet.grading.model import Verdict
from broadsheet.quiz.model import Question
from broadsheet.trainer.asking import Asking
from broadsheet.trainer.model import WORTH, Attempt, Event

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Payload = dict[str, Any]


def session_payload(
    seed: int, mode: str, rules: "DataclassInstance", questions: Iterable[Question]
) -> Payload:
    """Return what is kept of a quiz or class as it begins: enough to play the same one again."""
    told = {key: value for key, value in asdict(rules).items() if value not in (None, (), False)}
    return {
        "seed": seed,
        "mode": mode,
        "rules": told,
        "questions": [question.id for question in questions],
    }


def answer_payload(asking: Asking, attempt: Attempt, *, mode: str, team: str | None) -> Payload:
    """Return what is kept of an answer: all that was judged, and what scores and cards are told by."""
    question, verdict = asking.question, attempt.verdict
    payload: Payload = {
        "given": attempt.given,
        "verdict": verdict.verdict,
        "score": attempt.score,
        "hits": verdict.hits,
        "wrong": verdict.wrong,
        "matched": verdict.matched,
        "why": verdict.why,
        "ms": attempt.ms,
        "attempt": attempt.number,
        "prompt": question.prompt,
        "kind": question.kind,
        "mode": mode,
        "topic": question.topic,
        "outlets": list(dict.fromkeys(item.source for item in question.evidence)),
    }
    if question.fact is not None:
        payload["fact"] = question.fact
    if asking.hints:
        payload |= {"hints": asking.hints, "cost": attempt.cost}
    if asking.again:
        payload["again"] = True
    if attempt.late:
        payload["late"] = True
    if attempt.form:
        payload["form"] = attempt.form
    if team is not None:
        payload["team"] = team
    return payload


def attempt_of(question: Question, event: Event) -> Attempt:
    """Return the attempt that an event of kind `answer` recorded; KeyError where it lacks a field."""
    payload = event.payload
    cost = payload.get("cost", 0.0)
    verdict = Verdict(
        verdict=payload["verdict"],
        score=payload["score"] / (1 - cost) if cost < 1 else WORTH.get(payload["verdict"], 0.0),
        hits=payload["hits"],
        wrong=payload["wrong"],
        matched=payload["matched"],
        why=payload["why"],
    )
    return Attempt(
        question,
        payload["given"],
        verdict,
        event.id,
        payload["attempt"],
        cost=cost,
        ms=payload["ms"],
        late=payload.get("late", False),
        form=payload.get("form", ""),
    )
