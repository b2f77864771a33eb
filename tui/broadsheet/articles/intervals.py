"""Stretches of one text that may overlap, found by where they stand; twelve bytes each."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator


class Intervals:
    """(start, end, what) triples of numbers; those at a place are found without looking at the others."""

    def __init__(self, stretches: Iterable[tuple[int, int, int]] = ()) -> None:
        found = sorted(stretches)
        self._starts = array("I", [start for start, _, _ in found])
        self._ends = array("I", [end for _, end, _ in found])
        self._what = array("I", [what for _, _, what in found])
        self._reach = max((end - start for start, end, _ in found), default=0)
        """The longest of them: none that begins further back touches a place."""

    def __len__(self) -> int:
        return len(self._starts)

    def touching(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield those that share a character with text[start:end], by their start."""
        first = bisect_left(self._starts, max(start - self._reach, 0))
        for index in range(first, bisect_left(self._starts, max(end, 0))):
            if self._ends[index] > start:
                yield self._starts[index], self._ends[index], self._what[index]

    def __iter__(self) -> Iterator[tuple[int, int, int]]:
        return zip(self._starts, self._ends, self._what, strict=True)
