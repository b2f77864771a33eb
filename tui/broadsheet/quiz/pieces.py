"""A sentence in pieces: its names, dates and figures, and the words between them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from broadsheet.articles.model import Article, Span
from broadsheet.facts.model import Mention, MentionType


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a statement: a name, date or figure, or the words between two of them."""

    text: str
    mention: Mention | None = None


@dataclass(frozen=True)  # no slots: its text is put together once
class Statement:
    """One sentence, made to stand alone."""

    article: Article
    span: Span
    """The sentence it was."""
    pieces: tuple[Piece, ...]
    leans: bool = False
    """Some "the" in it tells nothing to whoever does not know the story: enough for a gap under the story's name."""
    lead: "Statement | None" = None
    """The sentence before, which tells what "the box" and "it" in this one mean: the two are shown together."""
    hangs: bool = False
    """Without the sentence before it cannot be asked about at all."""

    @cached_property
    def text(self) -> str:
        """The statement in full."""
        return _joined(self.pieces)

    def named(self) -> list[tuple[int, int, MentionType]]:
        """Return (start, end, type) of the names in the text."""
        found: list[tuple[int, int, MentionType]] = []
        at, text = 0, self.text
        for piece in self.pieces:
            if piece.mention and piece.mention.type in ("person", "org", "place", "product", "event"):
                start = text.find(piece.text, at)
                if start >= 0:
                    at = start + len(piece.text)
                    found.append((start, at, piece.mention.type))
        return found

    def with_piece(self, index: int, text: str) -> str:
        """Return the statement with other words in place of one piece."""
        return _joined(
            [replace(piece, text=text) if at == index else piece for at, piece in enumerate(self.pieces)]
        )

    def before(self, index: int) -> str:
        """Return the words before a piece."""
        return "".join(piece.text for piece in self.pieces[:index])

    def after(self, index: int) -> str:
        """Return the words after a piece."""
        return "".join(piece.text for piece in self.pieces[index + 1 :])


_BLANK_BEFORE_MARK = re.compile(r" ([,.;:])")


def _joined(pieces: Sequence[Piece]) -> str:
    text = "".join(piece.text for piece in pieces)
    if "U." in text:
        text = re.sub(r"\bU\.([SKN])(?=\s)", r"U.\1.", text)
    text = _BLANK_BEFORE_MARK.sub(r"\1", " ".join(text.split()))
    return text[:1].upper() + text[1:]
