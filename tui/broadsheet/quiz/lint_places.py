"""What lint finds, and where in the file."""

from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

from broadsheet.quiz.pack_checks import Finding
from broadsheet.quiz.positions import NEXT, position, questions_lines
from broadsheet.quiz.positions import Path as TomlPath

Severity = Literal["error", "warning"]
WARNINGS = frozenset({"no-licence", "licence", "unused-source", "hint-tells", "same-question"})
"""Rules whose findings leave the pack as good to play as before."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One finding of lint, at a place in the file."""

    line: int
    column: int
    code: str
    message: str
    question: str | None = None
    """Id of the question that it is about."""

    @property
    def severity(self) -> Severity:
        """Whether it keeps the pack, or a question in it, from working as its author means it."""
        return "warning" if self.code in WARNINGS else "error"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question's table stands: its own text, so that many findings cost one reading of the file."""

    text: str
    line: int = 1
    """Line of the file, from 1, on which `text` begins."""
    index: int = 0
    """Which of the questions in `text` it is."""

    def of(self, path: TomlPath, needle: str = "") -> tuple[int, int]:
        """Return (line, column) of a path below the question, at `needle` where that stands there."""
        found = position(self.text, ("questions", self.index, *path)) or (1, 1)
        line, column = _at_needle(self.text, found, needle)
        return line + self.line - 1, column


def _at_needle(text: str, found: tuple[int, int], needle: str) -> tuple[int, int]:
    """Move from a key to the words in its value that a finding is about, if they stand within it."""
    if not needle:
        return found
    lines = text.split("\n")[found[0] - 1 : found[0] + 40]
    value = [lines[0], *takewhile(lambda line: not NEXT.match(line), lines[1:])]
    for words in (f'"{needle}"', f"'{needle}'", needle):
        for number, line in enumerate(value):
            at = line.find(words, 0 if number else found[1] - 1)
            if at >= 0:
                return found[0] + number, at + 1 + (words != needle)
    return found


def places(source: str, count: int) -> list[Place]:
    """Return where each of the `count` questions of `source` stands."""
    starts = questions_lines(source)
    if len(starts) != count:  # a list of inline tables: each is looked for in the whole text
        return [Place(source, 1, number) for number in range(count)]
    lines = source.split("\n")
    ends = [*(start - 1 for start in starts[1:]), len(lines)]
    return [Place("\n".join(lines[start - 1 : end]), start) for start, end in zip(starts, ends, strict=True)]


def code_of(finding: Finding) -> str:
    """Return the short name of the rule behind a finding of the loader."""
    message = finding.message
    for part, code in _CODES:
        if part in message:
            return code
    return "value"


_CODES = (
    ("unknown key", "unknown-key"),
    ("is missing", "missing-key"),
    ("a second question has the id", "duplicate-id"),
    ("a second source", "duplicate-id"),
    ("an id has letters", "id"),
    ("there is no source", "no-source"),
    ("is not among the choices", "choice-missing"),
    ("choices", "choices"),
    ("nothing to show", "empty"),
    ("is empty", "empty"),
    ("there is no answer", "no-answer"),
    ("no question", "no-question"),
)
