"""What every way to cut a statement out of a sentence shares."""

from collections.abc import Sequence
from typing import Literal

from broadsheet.facts.chunks import HEADS, QUANTITIES
from broadsheet.facts.parse import Item

Piece = tuple[int, int] | str
"""Items [a:b] of the sentence, or words that stand for some of them."""
Way = Literal["clause", "main", "joined", "relative", "participle", "apposition"]
Cut = tuple[tuple[Piece, ...], Way, int]
"""The pieces of a statement, how it was cut, and the item at which its verb begins."""

OPENS = HEADS | QUANTITIES | {"DET", "JJ", "NATIONALITY", "PREP", "DATE", "RB"}
_POINTING = frozenset(
    "this that these those such it they we i you there he she here what other another others".split()
)


def trimmed(items: Sequence[Item], first: int, end: int) -> int:
    """Return the end of a clause without the beginning of another: ", and in May", ", but that 's not"."""
    for j in range(first + 1, end):
        if (
            items[j].lower == ","
            and j + 1 < end
            and items[j + 1].lower in ("and", "but", "so", "with", "while")
        ):
            rest = items[j + 1 : end]
            # "and", a phrase and nothing more is cut; so is a clause with a subject of its own.
            if rest[0].lower != "and" or (rest[1:2] and rest[1].tag in ("PREP", "PRON", "SUB", "RB")):
                return j
        if items[j].tag in ("PUNCT",) and items[j].lower in ("...", "\u2026"):
            return j
    return end


def points(item: Item) -> bool:
    """Say whether a noun phrase that begins with this item points at something said elsewhere: "it", "those", "her"."""
    return item.lower in _POINTING or item.tag == "PRPS"
