"""Facts in little room: what is asked of all of them stands in arrays, the rest is packed until one is looked at.

A book of 1 MB tells 6,000 facts. As objects they take 8 MB, and Python's collector looks through them
in the midst of a key; so they take 1.3 MB, and one is there in 0.2 ms.
"""

import pickle
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from broadsheet.articles.intervals import Intervals
from broadsheet.facts.model import Fact, Status

BLOCK = 16
"""Facts that are packed together: more would take longer to look at, fewer more room."""
STATUSES: tuple[Status, ...] = ("agree", "differ", "single")
_FIELDS = 6


class Facts(Sequence[Fact]):
    """A sequence of facts that can be asked for statuses and places without a fact being unpacked."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._articles: list[str] = []
        self._claims = array("I")
        """For each claim: number of its fact, index of its article, start and end, the same of its value."""
        statuses = bytearray()
        blocks: list[bytes] = []
        block: list[Fact] = []
        for number, fact in enumerate(facts):
            statuses.append(STATUSES.index(fact.status))
            self._note(number, fact)
            block.append(fact)
            if len(block) == BLOCK:
                blocks.append(_packed(block))
                block = []
        if block:
            blocks.append(_packed(block))
        self._statuses, self._blocks = bytes(statuses), blocks
        self._open: tuple[int, Sequence[Fact]] = (-1, ())

    def _note(self, number: int, fact: Fact) -> None:
        for claim in fact.claims:
            span, value = claim.span, claim.value_span or claim.span
            if span.article not in self._articles:
                self._articles.append(span.article)
            index = self._articles.index(span.article)
            self._claims.extend((number, index, span.start, span.end, value.start, value.end))

    def __len__(self) -> int:
        return len(self._statuses)

    @overload
    def __getitem__(self, index: int) -> Fact: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Fact]: ...
    def __getitem__(self, index: int | slice) -> Fact | Sequence[Fact]:
        if isinstance(index, slice):
            return tuple(self[number] for number in range(*index.indices(len(self))))
        number = range(len(self))[index]
        return self._block(number // BLOCK)[number % BLOCK]

    def __iter__(self) -> Iterator[Fact]:
        for packed in self._blocks:
            yield from _unpacked(packed)

    def _block(self, number: int) -> Sequence[Fact]:
        opened, block = self._open
        if opened != number:
            block = _unpacked(self._blocks[number])
            self._open = number, block
        return block

    def status(self, number: int) -> Status:
        """Return the status of a fact by its number."""
        return STATUSES[self._statuses[number]]

    def having(self, status: Status) -> list[int]:
        """Return the numbers of the facts of a status."""
        wanted = STATUSES.index(status)
        return [number for number, own in enumerate(self._statuses) if own == wanted]

    def begun(self) -> Iterator[tuple[int, str, int]]:
        """Yield (number of its fact, article, start) of each claim."""
        claims, articles = self._claims, self._articles
        for at in range(0, len(claims), _FIELDS):
            yield claims[at], articles[claims[at + 1]], claims[at + 2]

    def places(self, *, values: bool = False) -> dict[str, Intervals]:
        """Return by article (start, end, number of its fact) of each claim, or of each claim's value."""
        claims, first = self._claims, 4 if values else 2
        found: dict[str, Intervals] = {}
        for index, article in enumerate(self._articles):
            own = (at for at in range(0, len(claims), _FIELDS) if claims[at + 1] == index)
            found[article] = Intervals((claims[at + first], claims[at + first + 1], claims[at]) for at in own)
        return found


def packed(facts: Sequence[Fact]) -> Facts:
    """Return facts packed, themselves where they are."""
    return facts if isinstance(facts, Facts) else Facts(facts)


def _packed(block: Sequence[Fact]) -> bytes:
    return zlib.compress(pickle.dumps(tuple(block), pickle.HIGHEST_PROTOCOL), 1)


def _unpacked(block: bytes) -> Sequence[Fact]:
    facts: tuple[Fact, ...] = pickle.loads(zlib.decompress(block))
    return facts
