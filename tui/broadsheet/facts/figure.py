"""One quantity of an account with what stands around it, and how near two amounts are."""

from dataclasses import dataclass

from broadsheet.facts.model import Claim
from broadsheet.facts.quantity_values import number_of
from broadsheet.language.meanings import meaning_of
from broadsheet.language.units import unit_of

ALMOST = 1.05
"""The most by which one exact amount may be another and be almost one."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity with what stands around it, unpacked from its claim."""

    claim: Claim
    kind: str
    amount: float
    least: float
    """The least of a range, else the amount."""
    head: str
    stems: frozenset[str]
    sentence: frozenset[str]
    names: frozenset[str]
    place: int
    hedged: bool
    growing: bool
    """It is told as one of its hour: "so far", "has risen to"."""

    @property
    def exact(self) -> bool:
        """It is given to three digits or more, as no rounded one is, and nothing hedges it."""
        digits = "".join(char for char in self.claim.value if char.isdecimal()).strip("0")
        return len(digits) >= EXACT and not self.hedged

    @property
    def article(self) -> str:
        """The article that gives it."""
        return self.claim.span.article


EXACT = 3
"""Digits from which on an amount is exact."""


def figure_of(claim: Claim) -> Figure:
    """Return what a `figure` claim says."""

    def words(name: str) -> frozenset[str]:
        return frozenset(filter(None, claim.part(name).split("\n")))

    return Figure(
        claim, claim.part("kind"), float(claim.part("amount")), float(claim.part("least") or claim.part("amount")), claim.part("head"), words("stems"), words("sentence"),
        words("names"), int(claim.part("place")), bool(claim.part("hedged")),
        bool(claim.part("growing")),
    )  # fmt: skip


def ratio(one: Figure, other: Figure) -> float:
    """Return by how much the larger amount is the smaller one, from 1."""
    return max(one.amount, other.amount) / max(min(one.amount, other.amount), 1e-9)


SHORTEST, STRETCHES_NEAR = 8, 1.1
"""Least amount, and most by which one may be another, of two exact stretches of time: "17 days", "16 days"."""


def are_stretches_near(one: Figure, other: Figure) -> bool:
    """Say whether two stretches of time, in one unit, are so nearly one that they are hardly of two things."""
    numbers = [_number(its.claim) for its in (one, other)]
    return (
        not (one.hedged or other.hedged)
        and unit_word(one.claim) == unit_word(other.claim)
        and min(numbers) >= SHORTEST
        and ratio(one, other) <= STRETCHES_NEAR
    )


def _number(claim: Claim) -> float:
    return next((number for word in claim.value.split() if (number := number_of(word)) is not None), 0.0)


def are_almost_one(one: Figure, other: Figure) -> bool:
    """Say whether two exact amounts are nearly the same: 48,213 and 48,231."""
    return (
        one.exact and other.exact and max(one.amount, other.amount) <= ALMOST * min(one.amount, other.amount)
    )


def same_amount(one: Figure, other: Figure) -> bool:
    """Say whether two amounts are one, or one turned into another unit and rounded: "1.2 metres", "4ft"."""
    if one.amount == other.amount:
        return True
    if (one.least < one.amount or other.least < other.amount) and (
        max(one.least, other.least) <= min(one.amount, other.amount)
    ):
        return True
    turned = one.kind in CONVERTED_KINDS and unit_word(one.claim) != unit_word(other.claim)
    return turned and abs(one.amount - other.amount) <= CONVERTED * max(one.amount, other.amount)


CONVERTED = 0.025
"""Share by which amounts may be apart that somebody turned into another unit and rounded."""

CONVERTED_KINDS = frozenset({"length", "mass", "area", "volume", "speed"})


def unit_word(claim: Claim) -> str:
    """Return the word for the unit in which an amount is told, one word for all that mean it."""
    words = claim.value.lstrip("0123456789., -").casefold().replace("-", " ").split(" ")
    return meaning_of(next((word for word in words if unit_of(word) is not None), words[0]))
