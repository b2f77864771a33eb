"""One date or quantity as it is read from a sentence's tokens."""

from collections.abc import Sequence
from dataclasses import dataclass

from broadsheet.facts.model import MentionType
from broadsheet.facts.tokens import Token


@dataclass(frozen=True, slots=True)
class Value:
    """A date or quantity: tokens[first:last] of its sentence, and what it means."""

    first: int
    last: int
    type: MentionType
    reading: str
    """Canonical form: ISO date ("2019-05", "2019-06-05"), "12", "$5 billion" as "USD 5000000000", "14.3%"."""
    relative: bool = False
    """A date that only the article's own date makes certain, or nothing does ("recently")."""


def word_at(tokens: Sequence[Token], i: int) -> str:
    """Return token `i` in lower case; empty outside the sentence."""
    return tokens[i].lower if 0 <= i < len(tokens) else ""
