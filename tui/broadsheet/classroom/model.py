"""The objects of this room: how a class is set up, who is in it, and what happened to each question."""

from dataclasses import dataclass, field
from typing import Literal

from broadsheet.quiz.model import Question
from broadsheet.trainer.asking import Asking
from broadsheet.trainer.clocks import Stopwatch

Phase = Literal["lobby", "asking", "revealed", "ended"]
Board = Literal["off", "top", "own"]

MOST_SPEED = 0.25
"""The most that a fast answer may add, as a share of what it earned."""
MOST_STUDENTS = 500
"""Students that one room takes; a hub answers 300 in time, see docs/classroom.md."""
LONGEST_NAME = 24
"""Characters of a student's or team's name; what a longer one has beyond them is cut."""
MOST_TEAMS = 30


class Refused(Exception):
    """Raised where something cannot be done in the room as it stands; says why in one clause for a person."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How a class is played, decided before it begins."""

    seconds: float | None = None
    """Time for one question, before a student's own factor; None for no clock."""
    speed: float = 0.0
    """What the fastest answer adds, as a share of what it earned; 0 to MOST_SPEED."""
    board: Board = "off"
    """Who sees how they stand: nobody, all the top three, or each student their own rank."""
    teams: tuple[str, ...] = ()
    """Teams that students are put into in turn."""
    form_teams: bool = False
    """Students name their own team."""
    own_names: bool = True
    """A student may give a name; without it every name is a made one."""


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One student a teacher expects."""

    name: str
    code: str = ""
    """What the student joins with in place of the name; empty where the name is enough."""
    extra: float = 1.0
    """Factor on the student's time."""
    team: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What one more account says on a question."""

    outlet: str
    words: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A question as it is asked in class, with what else is told at its reveal."""

    question: Question
    told: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class Setup:
    """All that a room is made from; kept whole in its first event, so that it needs no pack to go on."""

    room: str
    """A UUID."""
    code: str
    title: str
    source: str
    """Name of the pack or collection, as a person gave it."""
    pack: str
    """Pack or collection and its version, as every event has it."""
    engine: str
    """The engine that grades; see home/engine.py."""
    seed: int
    items: tuple[Item, ...]
    count: int | None = None
    """How many questions were drawn, where none were picked by hand."""
    picked: bool = False
    """Whether a teacher chose the questions one by one."""
    settings: Settings = Settings()
    roster: tuple[RosterRow, ...] = ()
    port: int = 0


@dataclass(slots=True)
class Student:
    """Somebody in the room."""

    id: str
    name: str
    token: str
    """SHA-256 of the student's token, in hex."""
    team: str = ""
    extra: float = 1.0
    kicked: bool = False
    since: int = 0
    """Number of the round that stood when the student joined; -1 before the first."""
    roster: int | None = None
    handed_in: bool = False
    """Came as a file, not over the network."""


@dataclass(slots=True)
class Round:
    """One asking of one question."""

    item: int
    """Number of the question in the setup."""
    again: bool = False
    """Asked before in this room, so that it counts nowhere."""
    clock: Stopwatch = field(default_factory=Stopwatch)
    """Seconds since it was asked, by the times of the room's events."""
    revealed: bool = False
    skipped: bool = False
    askings: dict[str, Asking] = field(default_factory=dict)
    """By student, those who answered alone."""
