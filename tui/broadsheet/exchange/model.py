"""The objects of this room. The neutral form between all formats is the pack's own table.

An importer is a module with `read(source: Input) -> Read`; an exporter is one with
`write(pack: PackTable, stamp: float) -> Written`. What they are for stands in `formats`.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from broadsheet.home.refusal import Refusal

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import QuestionTable, SourceTable


@dataclass(frozen=True, slots=True)
class Input:
    """A file as it came, whole."""

    name: str
    """Its path as the person gave it, for messages."""
    data: bytes = field(repr=False)

    def refusal(self, line: int | None, message: str) -> Refusal:
        """Return what to raise where the file cannot be used: "file:line: message"."""
        return Refusal(self.at(line, message))

    def at(self, line: int | None, message: str) -> str:
        """Return a message with its place in front."""
        return f"{self.name}:{line}: {message}" if line else f"{self.name}: {message}"


@dataclass(frozen=True, slots=True)
class Note:
    """Something that could not be carried into the pack, and where it stood."""

    line: int | None
    """From 1; None where the format has no lines."""
    message: str
    lost: bool = True
    """Something is missing in the pack; False for what only should be looked at."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A question as an importer read it; its id may be empty, where the format has no place for one."""

    question: "QuestionTable"
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """What an importer made of a file."""

    drafts: tuple[Draft, ...]
    notes: tuple[Note, ...] = ()
    title: str = ""
    head: dict[str, Any] = field(default_factory=dict)
    """Other keys of a pack's head, from formats that have them."""
    sources: tuple["SourceTable", ...] = ()
    bare: bool = False
    """It is a table in which nothing says which column asks."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Something of the pack that a format could not take."""

    question: str
    """Its id; empty for what belongs to the whole pack."""
    key: str
    """The key of the pack's TOML that is lost or changed; "question" where all of it is."""
    why: str


@dataclass(frozen=True, slots=True)
class Written:
    """A pack in another program's format."""

    data: bytes = field(repr=False)
    losses: tuple[Loss, ...] = ()
