"""What an analyzer notes of one article: its possible names, and what each place says for a type.

Notes depend on the article alone. Whether a possible name is one, what kind of thing it names and
which longer name it is short for is decided later, over the notes of all articles of the story
(facts/naming.py). Sentences and tokens are not repeated here: `facts/tokens.py` cuts an article
the same way every time, and notes speak of them by number.
"""

from dataclasses import dataclass

from broadsheet.facts.model import MentionType

Votes = tuple[tuple[MentionType, int], ...]
"""(type, weight) pairs; those of one name are added up over all its places."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The first word of a candidate that begins where any word has a capital.

    Only the other articles can tell whether it belongs to the name: it does where they have it
    with a capital inside sentences and never small.
    """

    word: str
    ordinary: bool
    """The tables know it as a word; an unknown one is taken for a name unless it is seen small."""
    rest: str
    """The candidate's text without it; empty where nothing is left."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens [first:last] of one sentence that may be a name."""

    first: int
    last: int
    text: str
    initial: bool
    """It begins where any word would have a capital."""
    opening: Opening | None = None
    """Its first word, where that may be an ordinary one; None where the word surely belongs to the name."""

    def without_opening(self) -> "Candidate | None":
        """Return what is left where the opening word is an ordinary one, if anything is."""
        if self.opening is None or not self.opening.rest:
            return None
        return Candidate(self.first + 1, self.last, self.opening.rest, initial=False)


@dataclass(frozen=True, slots=True)
class Place:
    """A possible name where it stands, and what the words in and around it say it is."""

    candidate: Candidate
    votes: Votes = ()
    rest_votes: Votes = ()
    """The same for the candidate without its opening word."""
    weak: Votes = ()
    """What a guess from outside the rules says; heard only for a name on which the rules say next to nothing."""


@dataclass(frozen=True, slots=True)
class SentenceNotes:
    """What is noted of one sentence."""

    places: tuple[Place, ...] = ()
    """In order, none overlapping another."""
    shouted: bool = False
    """It is in capitals throughout, so that they tell no names."""
    tags: tuple[tuple[int, str], ...] = ()
    """(token number, part of speech) for words that may be missing from the lexicon, where they are a guess."""


@dataclass(frozen=True, slots=True)
class Notes:
    """What is noted of one article."""

    sentences: tuple[SentenceNotes, ...] = ()
    """One for each sentence that facts/tokens.py cuts, in order."""
    small: tuple[tuple[str, int], ...] = ()
    """Each word that the article writes small, with how often."""
    inside: tuple[str, ...] = ()
    """Each word that has a capital where only a name has one, in the order of the text."""
    acronyms: tuple[tuple[str, str], ...] = ()
    """(short, long) for every "Long Name (LN)"."""
