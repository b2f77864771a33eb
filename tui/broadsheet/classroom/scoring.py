"""What answers are worth in class: rulings (the trainer's corrections) put in, speed points, teams and ranks."""

from collections.abc import Iterable

from broadsheet.classroom.model import MOST_SPEED, Round, Student
from broadsheet.classroom.room import Room
from broadsheet.trainer.model import Attempt

RULED = "your teacher decided so"
"""Why a verdict is what it is, after a ruling."""


def ruled(room: Room, attempt: Attempt) -> Attempt:
    """Return an attempt as the teacher ruled it, else as the engine judged it."""
    to = room.rulings.get((attempt.question.id, attempt.form))
    return attempt if to is None else attempt.corrected(to, RULED)


def counting(room: Room, asked: Round, student: str) -> Attempt | None:
    """Return the attempt by which a student's round counts, rulings put in; None where they gave none."""
    asking = asked.askings.get(student)
    return None if asking is None else asking.counting(lambda attempt: ruled(room, attempt))


def score_of(room: Room, asked: Round, student: str) -> float:
    """Return what a student's answers in a round are worth, 0 to 1; nothing in a poll."""
    attempt = counting(room, asked, student)
    return 0.0 if attempt is None or attempt.question.kind == "poll" else attempt.score


def speed_points(room: Room, asked: Round, student: Student) -> float:
    """Return what a fast answer adds: up to the set share of its score, in step with the time that was left.

    Time is measured against the student's own, so that extra time is no disadvantage and does not show. What
    was handed in as a file was answered without a clock and gets none.
    """
    settings = room.setup.settings
    asking = asked.askings.get(student.id)
    if asking is None or not settings.seconds or not settings.speed or student.handed_in:
        return 0.0
    allowed = settings.seconds * 1000 * student.extra
    left = min(max(1 - (asking.attempts[-1].ms or 0) / allowed, 0.0), 1.0)
    return min(settings.speed, MOST_SPEED) * left * score_of(room, asked, student.id)


def points_in(room: Room, asked: Round, student: Student) -> float:
    """Return the points a student has from one round, speed included."""
    return round(score_of(room, asked, student.id) + speed_points(room, asked, student), 4)


def counted(room: Room) -> list[Round]:
    """Return the rounds that count: shown with their answer, not skipped, and asked for the first time."""
    return [one for one in room.rounds if one.revealed and not one.again]


def points_of(room: Room, student: Student) -> float:
    """Return all points of a student so far."""
    return round(sum(points_in(room, asked, student) for asked in counted(room)), 4)


def standings(room: Room) -> list[tuple[str, str, float]]:
    """Return (id, name, points) of everybody, most points first; of teams, the mean of their members.

    A team's id is its name; students without a team stand alone.
    """
    points = {student.id: points_of(room, student) for student in room.present}
    rows = [(one.id, one.name, points[one.id]) for one in room.present if not one.team]
    for team in room.team_names():
        members = [points[one.id] for one in room.present if one.team == team]
        if members:
            rows.append((team, team, round(sum(members) / len(members), 4)))
    return sorted(rows, key=lambda row: (-row[2], row[1], row[0]))


def rank_of(room: Room, student: Student) -> tuple[int, int]:
    """Return (rank, of how many); equal points share the better rank."""
    rows = standings(room)
    mine = next(row for row in rows if row[0] == (student.team or student.id))
    return 1 + sum(row[2] > mine[2] for row in rows), len(rows)


def mean_score(room: Room, asked: Round, students: Iterable[Student]) -> float | None:
    """Return the mean score of a round over those who were there for it; None where nobody was."""
    scores = [score_of(room, asked, one.id) for one in students]
    return sum(scores) / len(scores) if scores else None
