"""The words of a key as answers may put them, worked out when the first answer is turned down: most keys never need it."""

from dataclasses import dataclass
from functools import cached_property

from broadsheet.grading import lexicon
from broadsheet.grading.by_ear import words_heard
from broadsheet.grading.names import Name
from broadsheet.language.foreign_words import foreign_words


@dataclass(frozen=True)
class KeyWords:
    """The words of a key's names; each table is made when it is first asked for."""

    names: tuple[Name, ...]
    question: frozenset[str]

    @cached_property
    def all(self) -> frozenset[str]:
        """Every word of its names."""
        return frozenset(word for name in self.names for word in name.words)

    @cached_property
    def heard(self) -> dict[str, str]:
        """How its words may sound -> the word."""
        return words_heard(self.names)

    @cached_property
    def joined(self) -> dict[str, tuple[str, ...]]:
        """Its names of several words, joined -> their words."""
        return {name.joined: name.words for name in self.names if len(name.words) > 1}

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The question's own words of kind: "desert"."""
        return tuple(sorted(self.question & lexicon.KINDS))

    @cached_property
    def glance(self) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        """Its words; what a typed word may meet; first letters of the question's words of kind.

        A typed word may meet a word, a sound behind "~", the letter of a direction behind "1", or a joined name.
        """
        sides = foreign_words("side")
        first = (f"1{word[0]}" for word in self.all if word in sides)
        hints = frozenset((*self.all, *(f"~{sound}" for sound in self.heard), *first, *self.joined))
        return self.all, hints, frozenset(kind[0] for kind in self.kinds)
