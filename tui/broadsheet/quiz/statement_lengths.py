"""The shorter forms of a sentence: whole, then without what its last clauses add to it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from broadsheet.language.wordforms import codes
from broadsheet.quiz.pieces import Piece, Statement
from broadsheet.quiz.verbs import AUXILIARIES

# What follows adds to a sentence that is whole without it.
_ADDED = re.compile(
    r";\s+|,\s+(?:which|who|where|whose|while|although|though|with|as|adding|saying|including|because|(?!according)[a-z]{3,}ing)\s"
)
_OF_THE_LAST = re.compile(r",\s+(?:which|who|where|whose)\b")
"""A clause of what stands before it, after which a comma may lead back to the main clause: "and Mrs Holm, who led it, one of 18"."""
FEWEST_LEFT = 9
"""Words that a sentence must have left when what follows a comma is taken off it."""


def lengths(statement: Statement) -> Iterator[Statement]:
    """Yield a statement whole, then without what its last clauses add to it."""
    yield statement
    whole = "".join(piece.text for piece in statement.pieces)
    for added in reversed(list(_ADDED.finditer(whole))):
        kept = whole[: added.start()]
        if (
            len(kept.split()) >= FEWEST_LEFT
            and kept.split()[-1].lower() not in AUXILIARIES
            and not _hangs_on_that(kept)
            and kept.count(",") in (0, 2)
            and "," not in whole[added.end() : added.end() + 25]
            and not (_OF_THE_LAST.match(added[0]) and "," in whole[added.end() :])
        ):
            yield replace(statement, pieces=(*_first(statement.pieces, added.start()), Piece(".")))


_AFTER_THAT = re.compile(r"\bthat ((?:(?!that\b)[^,])*)$")
_HELPING = frozenset(
    "is are was were has have had will would can could may might must should do does did".split()
)


def _hangs_on_that(kept: str) -> bool:
    """Say whether a shortened sentence ends in a clause of which only the subject is left: "will hope that his new man"."""
    found = _AFTER_THAT.search(kept)
    words = found[1].lower().split() if found else []
    return bool(words) and not any(word in _HELPING or set(codes(word)) & set("ds") for word in words)


def _first(pieces: Sequence[Piece], length: int) -> list[Piece]:
    """Return the pieces that make up the first `length` characters."""
    found, at = [], 0
    for piece in pieces:
        if at >= length:
            break
        found.append(piece if at + len(piece.text) <= length else Piece(piece.text[: length - at]))
        at += len(piece.text)
    return found
