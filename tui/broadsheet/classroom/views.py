"""What is sent to whom: each view is made from the room alone, and none before the reveal holds an answer.

A view is whole: it replaces the one before, so that who missed one, refreshed or came late needs only the next.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from broadsheet.classroom.groups import groups
from broadsheet.classroom.model import Round, Student
from broadsheet.classroom.room import Room
from broadsheet.classroom.scoring import counting, points_in, points_of, score_of, standings
from broadsheet.quiz.choices import offered
from broadsheet.quiz.model import Question
from broadsheet.trainer.asking import Asking

TOP = 3
"""How many the leaderboard names."""
MOST_GROUPS = 60
"""Groups of answers that are sent; the largest go first."""

View = dict[str, Any]
Rows = Sequence[tuple[str, str, float]]


def answer_text(question: Question) -> str:
    """Return the right answer in words."""
    texts = [answer.text for answer in question.answers]
    if question.kind == "set":
        some = question.need is not None and question.need < len(texts)
        return f"any {question.need} of {'; '.join(texts)}" if some else "; ".join(texts)
    return "; then ".join(texts) if question.kind == "order" else " or ".join(texts)


def student_view(room: Room, student: Student, now: datetime, rows: Rows | None = None) -> View:
    """Return what one student sees; `rows` are the standings, where they were worked out already."""
    view = _common(room)
    view |= {"name": student.name, "team": student.team}
    if room.setup.settings.form_teams:
        view["teams"] = list(room.team_names())
        view["choose_team"] = True
    asked = room.round
    if asked is not None and room.phase == "asking":
        view["question"] = _asking(room, asked)
        view["mine"] = _mine(room.asking_of(asked, student.id))
        view["left"] = _left(room, asked, student.extra, now)
    elif asked is not None and room.phase == "revealed":
        view["question"] = _asking(room, asked)
        view["reveal"] = {**_reveal(room, asked), "mine": _result(room, asked, student)}
    if room.phase in ("revealed", "ended"):
        view["points"] = points_of(room, student)
        view |= _board(room, student, rows)
    return view


def host_view(room: Room, now: datetime, here: frozenset[str] = frozenset()) -> View:
    """Return what the teacher's screen shows; `here` are the ids of those who are connected.

    It stands on a projector: no answer before the reveal, and no student's extra time at all.
    """
    view = _common(room) | {"code": room.setup.code, "locked": room.locked, "board_mode": room.board}
    view["teams"] = list(room.team_names())
    asked = room.round
    answered = asked.askings if asked is not None and room.phase == "asking" else {}
    view["students"] = [
        {
            "id": one.id,
            "name": one.name,
            "team": one.team,
            "kicked": one.kicked,
            "here": one.id in here,
            "answered": one.id in answered,
        }
        for one in room.students.values()
        if not one.handed_in
    ]
    view["present"] = sum(not one.handed_in for one in room.present)
    if asked is not None and room.phase == "asking":
        view["question"] = _asking(room, asked)
        view["answered"] = sum(one.id in answered for one in room.present)
        view["left"] = _left(room, asked, 1.0, now)
    elif asked is not None and room.phase == "revealed":
        view["question"] = _asking(room, asked)
        view["reveal"] = _reveal(room, asked)
        view["answered"] = len(asked.askings)
        view["groups"] = group_rows(room, asked)
    if room.phase in ("revealed", "ended"):
        view |= _board(room, None, None)
    if room.phase == "ended":
        view["summary"] = _summary(room)
    return view


def group_rows(room: Room, asked: Round) -> list[View]:
    """Return the groups of answers to a round as they are sent."""
    question = room.item_of(asked).question.id
    return [
        {
            "question": question,
            "form": one.form,
            "shown": one.shown,
            "count": one.count,
            "verdict": one.verdict,
            "ruled": one.ruled,
        }
        for one in groups(room, asked)[:MOST_GROUPS]
    ]


def _common(room: Room) -> View:
    return {
        "is": "state",
        "title": room.setup.title,
        "phase": room.phase,
        "paused": room.paused,
        "round": room.at,
        "rounds": len(room.rounds),
    }


def _asking(room: Room, asked: Round) -> View:
    question = room.item_of(asked).question
    view: View = {
        "prompt": question.prompt,
        "kind": question.kind,
        "choices": list(offered(question)),
        "again": asked.again,
    }
    if question.kind == "set":
        view["need"] = question.need or len(question.answers)
    return view


def _left(room: Room, asked: Round, extra: float, now: datetime) -> float | None:
    left = asked.clock.left(now.timestamp(), room.setup.settings.seconds, extra)
    return None if left is None else round(left, 1)


def _mine(asking: Asking) -> View:
    """What a student sees of their own answer before the reveal: whether more is asked, not whether it is right."""
    view: View = {"given": [attempt.given for attempt in asking.attempts], "open": not asking.closed}
    if asking.retry:
        view["why"] = asking.attempts[0].verdict.why
    return view


def _result(room: Room, asked: Round, student: Student) -> View | None:
    counts = counting(room, asked, student.id)
    if counts is None:
        return None
    return {
        "given": asked.askings[student.id].attempts[-1].given,
        "score": score_of(room, asked, student.id),
        "points": points_in(room, asked, student),
        "verdict": counts.verdict.verdict,
        "why": counts.verdict.why,
    }


def _reveal(room: Room, asked: Round) -> View:
    item = room.item_of(asked)
    question = item.question
    view: View = {"skipped": asked.skipped, "counts": not (asked.again or asked.skipped)}
    if question.kind == "poll":
        tally = [
            [choice, sum(one.attempts[-1].given == choice for one in asked.askings.values())]
            for choice in question.choices
        ]
        return view | {"poll": tally, "answer": "", "explanation": question.explanation}
    return view | {
        "answer": answer_text(question),
        "explanation": question.explanation,
        "evidence": [{"source": one.source, "quote": one.quote} for one in question.evidence],
        "told": [{"outlet": one.outlet, "words": one.words, "value": one.value} for one in item.told],
    }


def _board(room: Room, student: Student | None, rows: Rows | None) -> View:
    if room.board == "off":
        return {}
    rows = standings(room) if rows is None else rows
    if room.board == "top":
        return {"board": [{"name": name, "points": points} for _, name, points in rows[:TOP]]}
    if student is None:
        return {}
    own = student.team or student.id
    mine = next((points for key, _, points in rows if key == own), None)
    if mine is None:
        return {}
    return {"rank": 1 + sum(points > mine for _, _, points in rows), "ranked": len(rows)}


def _summary(room: Room) -> View:
    """How the class did as a whole, which anybody may see."""
    asked = [one for one in room.rounds if one.revealed and not one.again]
    scored = [one for one in asked if room.item_of(one).question.kind != "poll"]
    points = [points_of(room, one) for one in room.present]
    return {
        "asked": len(asked),
        "scored": len(scored),
        "students": len(points),
        "mean": round(sum(points) / len(points), 2) if points else 0.0,
    }
