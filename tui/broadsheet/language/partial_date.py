"""A date of which any part may be unknown, and whether two such dates can be the same."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Part = Literal["year", "month", "day"]


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which any part may be unknown."""

    year: int | None = None
    """Negative before Christ; the first year of a decade or century."""
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """0 for Monday."""
    span: int = 1
    """Years that it covers: 10 for a decade, 100 for a century, 4 for 1936-39."""
    unlikely: bool = False
    """The marks between its figures speak against this order of day and month ("7.2.1992" is hardly 2 July)."""
    short: bool = False
    """The year was written with two digits ("'45"), so that the century is a guess."""

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts that are known, the longest first."""
        known: list[Part] = []
        if self.year is not None:
            known.append("year")
        if self.month is not None:
            known.append("month")
        if self.day is not None:
            known.append("day")
        return tuple(known)

    def contradicts(self, other: "PartialDate") -> bool:
        """Say whether a part that both know differs; a year inside the other's decade does not."""
        if self.year is not None and other.year is not None and not _overlap(self, other):
            return True
        return any(
            mine is not None and theirs is not None and mine != theirs
            for mine, theirs in ((self.month, other.month), (self.day, other.day))
        )

    def possible(self) -> bool:
        """Say whether the calendar has such a date; 29 February without a year is one."""
        try:
            date(abs(self.year or 2000) or 4, self.month or 1, self.day or 1)
        except ValueError:
            return False
        return True


def _overlap(one: PartialDate, other: PartialDate) -> bool:
    """Say whether the shorter of two spans of years lies in the longer; a guessed century may be moved."""
    narrow, wide = (one, other) if one.span <= other.span else (other, one)
    first, last = narrow.year or 0, wide.year or 0
    if one.short or other.short:
        first += (last - first + 50) // 100 * 100
    return last <= first and first + narrow.span <= last + wide.span
