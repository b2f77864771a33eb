"""What is said before and after a number that bounds or hedges it: "more than 40", "about 27"."""

from typing import Literal

Bound = Literal["", "over", "under"]

HEDGES = frozenset(
    (
        "about around approximately approx approx. roughly circa c. ca ca. some nearly almost exactly "
        "precisely just the an ~ ≈ = : only # no. number nr nr. nearly total of in by estimated year ad"
    ).split()
)
OVER = (
    "more than",
    "over",
    "above",
    "at least",
    "upwards of",
    "upward of",
    "greater than",
    "in excess of",
    "> =",
    ">",
    "≥",
    "minimum of",
)
UNDER = (
    "less than",
    "fewer than",
    "under",
    "below",
    "at most",
    "up to",
    "no more than",
    "< =",
    "<",
    "≤",
    "maximum of",
)
OVER_AFTER = ("+", "plus", "or more", "and more", "and over", "or over")
UNDER_AFTER = ("or less", "or fewer", "and under", "or under")


def prefix(tokens: list[str]) -> tuple[int, Bound]:
    """Return how many tokens before a number only hedge or bound it, and which bound they set."""
    head = " ".join(tokens[:6])
    at = 0
    bound: Bound = ""
    while head:
        for phrases, name in ((UNDER, "under"), (OVER, "over")):
            phrase = next((p for p in phrases if head == p or head.startswith(p + " ")), None)
            if phrase is not None:
                at += len(phrase.split())
                bound = "under" if name == "under" else "over"
                break
        else:
            if tokens[at] not in HEDGES or (tokens[at] == "an" and tokens[at + 1 : at + 2] == ["hour"]):
                break
            at += 1
        head = " ".join(tokens[at : at + 6])
    return at, bound
