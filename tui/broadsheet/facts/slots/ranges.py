"""Reads ranges: "between 70,000 and 85,000", "15 to 20 thousand", "200-300 people"."""

from collections.abc import Sequence
from dataclasses import dataclass

from broadsheet.facts.parse import Item
from broadsheet.facts.quantity_values import decimal
from broadsheet.language.wordforms import base

APART = ".."
"""Between the least and the most in the key of a range."""
WIDEST = 10
"""How many times its least the most of a range may be; "one to 20" counts from one thing to another."""
BEFORE = 4
"""Items before a range among which a verb says that something moved from the one number to the other."""
_MOVED = frozenset(
    "rise climb grow increase reach jump swell mount fall drop decline shrink go move extend widen revise raise cut".split()
)
_OPENS = {"NUMBER": ("NUMBER",), "MONEY": ("MONEY", "NUMBER"), "PERCENT": ("PERCENT", "NUMBER")}
"""Tag of what ends a range -> tags of what may begin it: "$3 to $4 million", "5 to 10 percent"."""
DASHED = 10
"""The least that may stand before a dash: "3-2" is a score."""
_SCALES = (1_000_000_000, 1_000_000, 1_000)


@dataclass(frozen=True, slots=True)
class Range:
    """items[first:] up to a number tell from how many to how many."""

    first: int
    least: float
    most: float

    @property
    def key(self) -> str:
        """How accounts are compared by it: "70000..85000"."""
        return f"{self.least:.10g}{APART}{self.most:.10g}"


def range_before(items: Sequence[Item], last: int) -> Range | None:
    """Return the range whose most is the number at `last`; None where there is none, or something moved that far."""
    if last < 2 or items[last - 2].tag not in _OPENS.get(items[last].tag, ()):
        return None
    joint, first = items[last - 1].lower, last - 2
    opening = items[first - 1].lower if first else ""
    least, most = _number(items[last - 2]), _number(items[last])
    if least is None or most is None:
        return None
    if joint == "and" and opening == "between":
        first -= 1
    elif joint != "to" and not (joint in ("-", "\u2013") and least >= DASHED):
        return None
    before = first - 1 if opening == "from" else first
    if _has_moved(items[max(0, before - BEFORE) : before]):
        return None
    least *= next((scale for scale in _SCALES if most >= scale > least and _is_in_words(items[last])), 1)
    return Range(first, least, most) if least < most <= WIDEST * least else None


def _number(item: Item) -> float | None:
    if item.mention is None:
        return None
    return decimal("".join(char for char in item.mention.name if char.isdecimal() or char == "."))


def _is_in_words(item: Item) -> bool:
    """Say whether a number has its scale as a word, which the least of a range leaves out: "20 thousand"."""
    return item.lower.rpartition(" ")[2] in ("thousand", "million", "billion")


def _has_moved(before: Sequence[Item]) -> bool:
    return any(item.tag[0] == "V" and base(item.lower) in _MOVED for item in before)


def bounds(key: str) -> tuple[float, float] | None:
    """Return the least and the most that a key tells, of a number that number twice; None of no number."""
    low, apart, high = key.partition(APART)
    least, most = decimal(low), decimal(high if apart else low)
    return None if least is None or most is None else (least, most)


def overlap(keys: Sequence[str]) -> bool:
    """Say whether keys, one of them a range at least, leave room for one number."""
    told = [bounds(key) for key in keys]
    known = [each for each in told if each is not None]
    if len(known) < len(told) or not any(APART in key for key in keys):
        return False
    return meet(known)


def meet(ranges: Sequence[tuple[float, float]]) -> bool:
    """Say whether ranges, each its least and its most, have a number in common."""
    return max(low for low, _ in ranges) <= min(high for _, high in ranges)
