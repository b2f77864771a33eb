"""What each kind of event carries: its payload, made in one place for all who record events.

`answer`: session, given, verdict, score (after what hints cost), hits, wrong, matched, why, ms, attempt, prompt, kind,
mode, topic, outlets, fact; and where they hold hints and cost, again (asked before in this session), late, team.
`override`: session, event (the answer's id), to (`accept` or `reject`), was, given, prompt.
`undo`: session, event. `flag`: session, prompt, reason. `hint`: session, number, text, cost. `suspend`: on.
`bury`: until (a day, ISO). `relink`: from, to, why. `learner`: do (`add`, `set` or `rename`), and extra, daily, new or to.
"""

from dataclasses import asdict
from typing import Any

from broadsheet.grading.model import Verdict
from broadsheet.quiz.model import Question
from broadsheet.trainer.play import Session
from broadsheet.trainer.turns import Turn

Payload = dict[str, Any]


def session_payload(session: Session, questions: tuple[Question, ...]) -> Payload:
    """Return what is kept of a quiz as it begins: enough to play the same one again."""
    rules = {key: value for key, value in asdict(session.rules).items() if value not in (None, (), False)}
    return {
        "seed": session.seed,
        "mode": session.mode,
        "rules": rules,
        "questions": [question.id for question in questions],
    }


def answer_payload(
    session: Session,
    turn: Turn,
    given: str,
    verdict: Verdict,
    *,
    ms: int | None,
    cost: float,
    late: bool,
    attempt: int,
) -> Payload:
    """Return what is kept of an answer: all that was judged, and what scores and cards are told by."""
    question = turn.question
    payload: Payload = {
        "given": given,
        "verdict": verdict.verdict,
        "score": round(verdict.score * (1 - cost), 4),
        "hits": verdict.hits,
        "wrong": verdict.wrong,
        "matched": verdict.matched,
        "why": verdict.why,
        "ms": ms,
        "attempt": attempt,
        "prompt": question.prompt,
        "kind": question.kind,
        "mode": session.mode,
        "topic": question.topic,
        "outlets": list(dict.fromkeys(item.source for item in question.evidence)),
    }
    if question.fact is not None:
        payload["fact"] = question.fact
    if turn.hints:
        payload |= {"hints": turn.hints, "cost": cost}
    if turn.again:
        payload["again"] = True
    if late:
        payload["late"] = True
    if turn.team is not None:
        payload["team"] = turn.team
    return payload
