"""Takes a big pack apart into its questions' blocks of text, so that each is parsed when it is asked for.

tomli reads 32 MB in 1.7 s with the collector off and 3 s with it on; finding where 100,000 questions
begin takes 0.15 s. Only the usual layout can be taken apart: everything that is not a question first,
then one `[[questions]]` after the other. Any other file is read as a whole.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from broadsheet.home.toml import parse_toml

# Both begin with a letter that stands for itself, which is searched for four times as fast as "^".
_HEADER = re.compile(r"\n[ \t]*\[\[[ \t]*questions[ \t]*\]\][ \t]*(?:#.*)?$", re.MULTILINE)
_OTHER = re.compile(r"\n[ \t]*\[(?!\[?[ \t]*questions[ \t]*[\].])")
BATCH = 500
"""Questions that are parsed at a time where all are wanted."""
_STEP = 50
"""Questions between those whose lines are kept: counting on from the one before takes 4 µs."""


@dataclass(frozen=True, slots=True)
class Blocks:
    """A pack's text and where each of its questions begins in it."""

    source: str = field(repr=False)
    starts: list[int] = field(repr=False)
    """Offsets of the `[[questions]]` lines, in rising order; at least one."""
    _lines: list[int] = field(default_factory=list, repr=False)
    """The line on which every _STEP-th question begins, once one was asked for."""

    @property
    def head(self) -> str:
        """What stands before the first question."""
        return self.source[: self.starts[0]]

    def __len__(self) -> int:
        """Return how many questions there are."""
        return len(self.starts)

    def text(self, first: int, last: int) -> str:
        """Return the text of the questions from `first` up to but without `last`."""
        end = self.starts[last] if last < len(self.starts) else len(self.source)
        return self.source[self.starts[first] : end]

    def line(self, number: int) -> int:
        """Return the line, from 1, on which a question begins."""
        if not self._lines:
            line, before = 1, 0
            for start in self.starts[::_STEP]:
                line += self.source.count("\n", before, start)
                before = start
                self._lines.append(line)
        step = number // _STEP
        return self._lines[step] + self.source.count("\n", self.starts[step * _STEP], self.starts[number])

    def batches(self) -> Iterator[tuple[int, str]]:
        """Yield (number of its first question, text) for BATCH questions at a time."""
        for first in range(0, len(self.starts), BATCH):
            yield first, self.text(first, first + BATCH)


def blocks(source: str) -> Blocks | None:
    """Return the questions' places in `source`; None where it is not laid out so that it can be taken apart.

    A string over several lines could hold a line that looks like a header, so a file with one is
    not taken apart either.
    """
    if '"""' in source or "'''" in source:
        return None
    starts = [match.start() + 1 for match in _HEADER.finditer(source)]
    if not starts or _OTHER.search(source, starts[0]):
        return None
    if source.lstrip(" \t").startswith("[["):
        return None  # its first question would count as what stands before them
    return Blocks(source, starts)


def parsed_block(text: str) -> list[dict[str, Any]] | None:
    """Return the questions' tables in the text of some blocks; None where it holds anything else.

    Raises tomli.TOMLDecodeError where it is no TOML.
    """

    data = parse_toml(text)
    tables = data.pop("questions", None)
    return tables if not data and isinstance(tables, list) else None
