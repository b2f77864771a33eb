"""One typed list while it is taken apart: what was graded once is remembered, and the work is bounded."""

from dataclasses import dataclass, field

from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.model import Verdict
from broadsheet.grading.typed import grade_one
from broadsheet.grading.verdicts import NO, reject
from broadsheet.grading.words import words_of

LONGEST_LIST = 1200
"""Characters of a list that are looked at: the fifty states of the US with "and" between them are 700."""
_GRADINGS = 600
"""Pieces times items that are compared word by word; after that only names to the letter are recognised."""
_OF_TOO_MUCH = 200
"""Characters that are looked at where more was typed than any list holds."""
_GRADINGS_OF_TOO_MUCH = 12
_USUAL_LENGTH = 60
"""Characters of a piece that count as one comparison; a longer piece counts for as many more."""
MOST_PIECES = 80
"""Pieces of a list that count, right and wrong."""


@dataclass(slots=True)
class Listing:
    """A typed list against the items of a key."""

    compiled: CompiledKey
    text: str
    """As much of it as is looked at."""
    left: int
    """Comparisons word by word that may still be made."""
    named: dict[tuple[str, bool], int | None] = field(default_factory=dict)
    """A piece, and whether only a whole name counts -> the item it names, as found before."""
    _verdicts: dict[tuple[int, str], Verdict] = field(default_factory=dict)
    _words: dict[str, list[str]] = field(default_factory=dict)

    @property
    def items(self) -> tuple[CompiledKey, ...]:
        """The items, each compiled as a question of its own."""
        return self.compiled.items

    @property
    def longest(self) -> int:
        """Words of the longest name of an item."""
        return self.compiled.longest

    @property
    def question(self) -> frozenset[str]:
        """The question's words."""
        return self.compiled.question

    def words(self, piece: str) -> list[str]:
        """Return a piece's folded words."""
        found = self._words.get(piece)
        if found is None:
            found = self._words[piece] = words_of(piece)
        return found

    def key(self, piece: str) -> str:
        """Return a piece folded."""
        return " ".join(self.words(piece))

    def exact(self, key: str) -> int | None:
        """Return the first item that a folded form is a name of as it stands."""
        return self.compiled.item_of.get(key)

    def verdict(self, number: int, piece: str) -> Verdict:
        """Grade a piece as an answer of one item, once."""
        found = self._verdicts.get((number, piece))
        if found is None:
            if not self.left:
                return reject(NO)
            self.left = max(0, self.left - 1 - len(piece) // _USUAL_LENGTH)
            found = self._verdicts[number, piece] = grade_one(self.items[number], piece)
        return found


def listing(compiled: CompiledKey, given: str) -> Listing:
    """Return the state for one typed list; what is longer than any list gets little work."""
    if len(given) > LONGEST_LIST:
        return Listing(compiled, given[:_OF_TOO_MUCH], _GRADINGS_OF_TOO_MUCH)
    return Listing(compiled, given, _GRADINGS)
