"""Decides which possible names are names, over the notes of all articles of a story.

A word that the story also writes small is no name by its capital alone; a word that opens a
sentence is one where it has a capital inside sentences as well.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from broadsheet.facts.gazetteer import is_family_name, is_known
from broadsheet.facts.notes import Candidate, Notes, Place, Votes
from broadsheet.language.lexicon import is_common_word
from broadsheet.language.names import is_given_name
from broadsheet.language.wordforms import is_form


@dataclass(frozen=True, slots=True)
class Chosen:
    """A candidate that is a name: its number among the article's candidates, and what speaks for its type."""

    number: int
    candidate: Candidate
    votes: Votes
    weak: Votes
    shortened: bool = False
    """The candidate is without its opening word."""


def choose_names(notes: Sequence[Notes]) -> list[list[Chosen]]:
    """Return the names of each article, in the order of its text."""
    small: Counter[str] = Counter()
    inside: set[str] = set()
    families: set[str] = set()
    for note in notes:
        for word, count in note.small:
            small[word] += count
        inside.update(note.inside)
        families.update(word for name in _families(note) for word in name)
    inside |= families
    unshouted: list[list[Chosen]] = []
    seen_inside: set[str] = set(families)
    for note in notes:
        own: list[Chosen] = []
        for number, shouted, place in _places(note):
            chosen = _without_ordinary(number, place, small, inside)
            if chosen is None:
                continue
            if not chosen.candidate.initial:
                seen_inside.add(chosen.candidate.text)
            if not shouted or is_known(chosen.candidate.text):
                own.append(chosen)
        unshouted.append(own)
    counts = Counter(chosen.candidate.text for own in unshouted for chosen in own)
    return [
        [chosen for chosen in own if _is_name(chosen.candidate, seen_inside, small, counts, habits)]
        for own, habits in zip(unshouted, map(_habits, notes), strict=True)
    ]


def _habits(note: Notes) -> set[str]:
    """Return the words that this article writes with a capital inside sentences and never small.

    Papers differ in what they take for a name ("Bitcoin", "bitcoin"): each is read by its own habit.
    """
    small = {word for word, _ in note.small}
    return {word for word in note.inside if word.lower() not in small}


def _families(note: Notes) -> Iterator[tuple[str, ...]]:
    """Yield the family names that stand in longer names, which a sentence may open with alone."""
    for sentence in note.sentences:
        for place in sentence.places:
            words = place.candidate.text.split()
            if place.candidate.opening is None and 2 <= len(words) <= 3:
                given = is_given_name(words[0])
                yield tuple(word for word in (words[0], words[-1]) if is_family_name(word))
                yield (words[-1],) if given else ()


def _places(note: Notes) -> Iterator[tuple[int, bool, Place]]:
    number = 0
    for sentence in note.sentences:
        for place in sentence.places:
            yield number, sentence.shouted, place
            number += 1


def _without_ordinary(number: int, place: Place, small: Counter[str], inside: set[str]) -> Chosen | None:
    """Return the place as it stands, or without an opening word that is no part of a name."""
    opening = place.candidate.opening
    seen_small = opening is not None and opening.word.lower() in small
    if opening is None or (opening.word in inside and not seen_small) or not (opening.ordinary or seen_small):
        return Chosen(number, place.candidate, place.votes, place.weak)
    rest = place.candidate.without_opening()
    return Chosen(number, rest, place.rest_votes, place.weak, shortened=True) if rest is not None else None


def _is_name(
    candidate: Candidate, seen_inside: set[str], small: Counter[str], counts: Counter[str], habits: set[str]
) -> bool:
    text = candidate.text
    lower = text.lower()
    own_habit = text in habits and not is_common_word(lower)
    if lower in small and small[lower] >= counts[text] and not is_known(text) and not own_habit:
        # Written small as often as not: a word of a title or the start of a quotation.
        return text.isupper() and len(text) > 1
    if not candidate.initial or " " in text or text in seen_inside:
        return True
    return is_known(text) or (len(text) > 1 and text.isupper()) or is_given_name(text) or not is_form(lower)
