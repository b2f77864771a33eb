"""What may be done in a room, and by which events: every rule of the class stands here.

Each function looks at the room, changes nothing, and returns drafts of events, or raises Refused. Ids, names
picked by chance, digests of tokens and the time are handed in.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from broadsheet.classroom.model import (
    LONGEST_NAME,
    MOST_STUDENTS,
    MOST_TEAMS,
    Board,
    Refused,
    Setup,
    Student,
)
from broadsheet.classroom.names import made_name
from broadsheet.classroom.room import Room
from broadsheet.classroom.scoring import mean_score
from broadsheet.language.clean import clean_line
from broadsheet.language.normal import folded
from broadsheet.trainer.model import Correction, Event, EventKind


@dataclass(frozen=True, slots=True)
class Draft:
    """An event before it has an id, a time and a room."""

    kind: EventKind
    payload: dict[str, Any] = field(default_factory=dict)
    learner: str | None = None
    """Whom it is about; None for the whole room."""
    question: str | None = None


def event_of(draft: Draft, setup: Setup, *, event: str, at: datetime, device: str) -> Event:
    """Return the event that a draft is once it has an id, a time and a room."""
    return Event(
        id=event,
        learner=draft.learner or "class",
        device=device,
        at=at,
        kind=draft.kind,
        question=draft.question,
        engine=setup.engine,
        pack=setup.pack,
        payload={"session": setup.room, **draft.payload},
    )


def _did(do: str, learner: str | None = None, question: str | None = None, **payload: Any) -> Draft:
    return Draft("class", {"do": do, **payload}, learner, question)


# -- coming and going


def join(room: Room, student: str, token: str, pick: int, name: str = "", team: str = "") -> list[Draft]:
    """Let somebody in under a new id; `token` is the digest of theirs, `pick` chooses a name where none is given.

    With a roster, `name` is a row's code, or its name where it has no code; a code that was used before brings
    its student back on another device.
    """
    if room.phase == "ended" and not room.setup.roster:
        raise Refused("the class is over")
    name = clean_line(name, LONGEST_NAME)
    row = _roster_row(room, name) if room.setup.roster else None
    known = next((one for one in room.students.values() if row is not None and one.roster == row), None)
    if known is not None:
        if not room.setup.roster[row or 0].code:
            raise Refused(f"{known.name} is here already; ask the teacher")
        refuse_kicked(known)
        return [_did("token", known.id, token=token)]
    if room.locked:
        raise Refused("the room is locked; ask the teacher")
    if len(room.students) >= MOST_STUDENTS:
        raise Refused(f"the room is full ({MOST_STUDENTS} students)")
    about: dict[str, Any] = {"token": token}
    if row is not None:
        entry = room.setup.roster[row]
        about |= {"name": entry.name, "extra": entry.extra, "roster": row}
        team = entry.team or team
    else:
        if not room.setup.settings.own_names:
            name = ""
        about["name"] = _free_name(room, name, pick)
    about["team"] = _first_team(room, team) if row is None or not team else clean_line(team, LONGEST_NAME)
    return [_did("join", student, **about)]


def refuse_kicked(student: Student) -> None:
    """Raise Refused for somebody whom the teacher has sent out."""
    if student.kicked:
        raise Refused("the teacher has sent you out of the room")


def _roster_row(room: Room, typed: str) -> int:
    key = folded(typed)
    for number, row in enumerate(room.setup.roster):
        if key and key == folded(row.code or row.name):
            return number
    raise Refused("that name or code is not on the class's list; type it as your teacher gave it to you")


def _free_name(room: Room, name: str, pick: int) -> str:
    taken = {folded(one.name) for one in room.students.values()}
    if not folded(name):
        while folded(made_name(pick)) in taken:
            pick += 1
        return made_name(pick)
    if folded(name) not in taken:
        return name
    number = 2
    while folded(f"{name} {number}") in taken:
        number += 1
    return f"{name[: LONGEST_NAME - len(str(number)) - 1]} {number}"


def _first_team(room: Room, wanted: str) -> str:
    settings = room.setup.settings
    if settings.teams:
        sizes = {name: sum(one.team == name for one in room.present) for name in settings.teams}
        return min(settings.teams, key=lambda name: sizes[name])
    return _team_name(room, wanted) if settings.form_teams and wanted else ""


def _team_name(room: Room, wanted: str) -> str:
    name = clean_line(wanted, LONGEST_NAME)
    if not folded(name):
        return ""
    there = room.team_names()
    same = next((one for one in there if folded(one) == folded(name)), None)
    if same is None and len(there) >= MOST_TEAMS:
        raise Refused(f"there are {MOST_TEAMS} teams already; join one of them")
    return same or name


def choose_team(room: Room, student: str, team: str) -> list[Draft]:
    """Put a student into a team that they name; into none for an empty name."""
    if not room.setup.settings.form_teams:
        raise Refused("the teacher makes the teams")
    _student(room, student)
    return [_did("team", student, team=_team_name(room, team))]


def assign(room: Room, student: str, team: str) -> list[Draft]:
    """Put a student into a team, as the teacher says."""
    _student(room, student)
    return [_did("team", student, team=_team_name(room, team))]


def kick(room: Room, student: str) -> list[Draft]:
    """Send a student out; what they answered stays."""
    if _student(room, student).kicked:
        raise Refused("that student is out already")
    return [_did("kick", student)]


def let_in(room: Room, student: str) -> list[Draft]:
    """Let a student back in."""
    if not _student(room, student).kicked:
        raise Refused("that student is in the room")
    return [_did("let_in", student)]


def extra_time(room: Room, student: str, factor: float) -> list[Draft]:
    """Give a student more time for every question; 1 is everybody's."""
    _student(room, student)
    if not 1 <= factor <= 10:
        raise Refused("extra time is a factor from 1 to 10")
    return [_did("extra", student, extra=factor)]


def lock(room: Room, on: bool) -> list[Draft]:  # noqa: ARG001
    """Let nobody new in, or let them in again."""
    return [_did("lock", on=on)]


def _student(room: Room, student: str) -> Student:
    if student not in room.students:
        raise Refused("there is no such student")
    return room.students[student]


# -- going through the questions


def go_on(room: Room) -> list[Draft]:
    """Do what comes next: ask, show the answer, ask the next one, or end."""
    if room.phase == "asking":
        return [_did("reveal", round=room.at)]
    if room.at + 1 < len(room.rounds):
        return [_did("ask", round=room.at + 1)]
    return end(room)


def reveal(room: Room) -> list[Draft]:
    """Show the answer to the question being asked."""
    if room.phase != "asking":
        raise Refused("no question is being asked")
    return [_did("reveal", round=room.at)]


def skip(room: Room) -> list[Draft]:
    """Leave the question being asked out of everything, and ask the next one."""
    if room.phase != "asking":
        raise Refused("no question is being asked")
    after = [_did("ask", round=room.at + 1)] if room.at + 1 < len(room.rounds) else [_did("end")]
    return [_did("skip", round=room.at), *after]


def pause(room: Room, on: bool) -> list[Draft]:
    """Stop the clock and take no answers, or go on."""
    if room.phase == "ended":
        raise Refused("the class is over")
    if room.paused == on:
        raise Refused("that is so already")
    return [_did("pause", on=on)]


def end(room: Room) -> list[Draft]:
    """End the class, showing the answer first where a question is being asked."""
    if room.phase == "ended":
        raise Refused("the class is over")
    shown = [_did("reveal", round=room.at)] if room.phase == "asking" else []
    return [*shown, _did("end")]


def replay(room: Room, count: int) -> list[Draft]:
    """Ask the questions again that were answered worst, the worst first; they count no second time."""
    if room.phase == "asking":
        raise Refused("a question is being asked")
    worst = []
    for asked in room.rounds:
        if asked.revealed and not asked.again and room.item_of(asked).question.kind != "poll":
            there = [one for one in room.students.values() if one.id in asked.askings or not one.kicked]
            mean = mean_score(room, asked, there)
            if mean is not None and mean < 1:
                worst.append((mean, asked.item))
    if not worst:
        raise Refused("no question was missed")
    items = [item for _, item in sorted(worst)[: max(count, 1)]]
    # Questions of the list that were never asked are left behind by a replay.
    return [_did("queue", items=items), _did("ask", round=len(room.rounds))]


def rule(room: Room, question: str, form: str, to: Correction | None) -> list[Draft]:
    """Accept or refuse every answer of one form to a question, given or to come; None takes that back."""
    if not any(item.question.id == question and item.question.kind != "poll" for item in room.setup.items):
        raise Refused("there is no such question")
    return [_did("rule", question=question, form=form, to=to)]


def show_board(room: Room, board: Board) -> list[Draft]:  # noqa: ARG001
    """Change who sees how they stand."""
    return [_did("board", board=board)]


def open_for(room: Room, student: str, now: datetime) -> str | None:
    """Return why a student cannot answer now, in one clause; None where they can."""
    asked, known = room.round, room.students.get(student)
    if known is None or known.kicked:
        return "you are not in the room"
    if asked is None or room.phase != "asking":
        return "no question is being asked"
    if room.paused:
        return "the teacher has paused the class"
    if asked.clock.left(now.timestamp(), room.setup.settings.seconds, known.extra) == 0:
        return "your time for this question is up"
    return "you have answered this question" if room.asking_of(asked, student).closed else None
