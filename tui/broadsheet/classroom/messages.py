"""What may be said to a hub: every message is one of these, checked in type, size and range before it is looked at.

docs/classroom.md tells the protocol. A message is one JSON object in a text frame; `do` names it, `n` (optional)
comes back with the answer to it.
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

LARGEST = 16_384
"""Bytes of one message."""

Word = Annotated[str, Meta(max_length=80)]
Line = Annotated[str, Meta(max_length=1_000)]
Id = Annotated[str, Meta(max_length=200)]
Number = Annotated[int, Meta(ge=0, le=1_000_000_000)]
N = Number | None


class Message(
    msgspec.Struct, frozen=True, tag_field="do", tag=str.lower, forbid_unknown_fields=True, kw_only=True
):
    """The parent of all messages: the tag is the class's name in lower case."""

    n: N = None


class Join(Message, frozen=True):
    """Come in, with a code and if wanted a name; or come back with a token."""

    code: Word
    name: Word = ""
    team: Word = ""
    token: Word = ""


class Answer(Message, frozen=True):
    """Answer the question of a round."""

    round: Number
    given: Line


class Team(Message, frozen=True):
    """Go into a team, or with an empty name out of it."""

    team: Word


class Host(Message, frozen=True):
    """Say that this connection is the teacher's."""

    token: Word


class Do(Message, frozen=True, tag="act"):
    """Do a thing that needs no more words."""

    what: Literal[
        "next", "reveal", "skip", "pause", "resume", "lock", "unlock", "end", "groups", "students", "results"
    ]


class Kick(Message, frozen=True):
    """Send a student out."""

    student: Id


class LetIn(Message, frozen=True, tag="let_in"):
    """Let a student back in."""

    student: Id


class Extra(Message, frozen=True):
    """Give a student more time."""

    student: Id
    factor: Annotated[float, Meta(ge=1, le=10)]


class Assign(Message, frozen=True):
    """Put a student into a team."""

    student: Id
    team: Word


class Rule(Message, frozen=True):
    """Accept or refuse a group of answers, or take that back."""

    question: Id
    form: Annotated[str, Meta(max_length=4_000)]
    to: Literal["accept", "reject"] | None


class ShowBoard(Message, frozen=True, tag="board"):
    """Change who sees how they stand."""

    board: Literal["off", "top", "own"]


class Replay(Message, frozen=True):
    """Ask the most missed questions again."""

    count: Annotated[int, Meta(ge=1, le=100)]


Any_ = Join | Answer | Team | Host | Do | Kick | LetIn | Extra | Assign | Rule | ShowBoard | Replay
_decoder = msgspec.json.Decoder(Any_)


def decoded(text: str | bytes) -> Any_:
    """Return the message in a frame; ValueError with one line where it is none."""
    try:
        message: Any_ = _decoder.decode(text)
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        raise ValueError(f"that is not a message: {str(error)[:200]}") from error
    return message
