"""The words before a figure that say how exact it is: they belong to the figure, not to what surrounds it."""

from collections.abc import Sequence

from broadsheet.facts.parse import Item

HEDGES = frozenset(
    "about around nearly almost some over under approximately roughly just only up to at least most more less fewer than as many much".split()
)
"""Words before a figure that belong to it: "more than 40"."""


def hedged(items: Sequence[Item], at: int, first: int) -> int:
    """Return where a figure at item `at` begins with its hedge ("more than", "just under"), not before `first`."""
    start = at
    while start > first and items[start - 1].lower in HEDGES:
        start -= 1
    while start < at and items[start].lower in ("to", "than", "much", "many"):
        start += 1
    alone = start + 1 == at and items[start].lower in ("as", "up", "at", "more", "less", "fewer", "most")
    return at if alone else start
