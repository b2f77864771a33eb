"""How the rules read one article: its possible names by their capitals, and what each place says of them."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from broadsheet.articles.model import Article
from broadsheet.facts.candidates import find_candidates
from broadsheet.facts.capitals import is_capital
from broadsheet.facts.notes import Notes, Place, SentenceNotes
from broadsheet.facts.tokens import Token, straight_text, words_of
from broadsheet.facts.votes import votes_of
from broadsheet.facts.votes_where import votes_of_position


def read_by_rules(article: Article) -> Notes:
    """Return the notes on one article."""
    sentences = words_of(article)
    small: Counter[str] = Counter()
    inside: dict[str, None] = {}
    for _, words in sentences:
        capital = [is_capital(word) for word in words]
        small.update(
            word.lower
            for word, named in zip(words, capital, strict=True)
            if not named and word.text[0].islower()
        )
        for number, (before, word) in enumerate(pairwise(words), 1):
            initial = number > 1 and before.text == "." and len(words[number - 2].text) == 1
            # "NHK Television" does not make "Television" a name where it opens a sentence.
            continues = capital[number - 1] and number > 1
            if capital[number] and not continues and (before.text[-1].isalnum() or initial):
                inside[word.text] = None
    return Notes(
        tuple(_sentence(words) for _, words in sentences),
        tuple(small.items()),
        tuple(inside),
        _acronyms(straight_text(article)),
    )


def _sentence(words: Sequence[Token]) -> SentenceNotes:
    places = []
    for candidate in find_candidates(words):
        rest = candidate.without_opening()
        places.append(
            Place(
                candidate,
                votes_of(words, candidate),
                votes_of(words, rest) if rest is not None else (),
                votes_of_position(words, candidate),
            )
        )
    return SentenceNotes(tuple(places), bool(places) and _is_shouted(words))


def _is_shouted(words: Sequence[Token]) -> bool:
    letters = [word.text for word in words if word.text[0].isalpha()]
    return len(letters) > 2 and all(word.isupper() for word in letters)


_DEFINED = re.compile(
    r"((?:[A-Z][\w&.'-]*\s+(?:(?:of|and|for|the|in|on|de)\s+)*){1,8}[A-Z][\w&.'-]*)\s*\(([A-Z][A-Za-z]{1,7})\)"
)


def _acronyms(copy: str) -> tuple[tuple[str, str], ...]:
    """Return (short, long) for every "Long Name (LN)" whose capitals spell the short form."""
    found: dict[str, str] = {}
    for match in _DEFINED.finditer(copy):
        words = match[1].split()
        for begin in range(len(words)):
            letters = "".join(word[0] for word in words[begin:] if word[0].isupper())
            if letters.casefold() == match[2].casefold():
                found.setdefault(match[2], " ".join(words[begin:]))
                break
    return tuple(found.items())
