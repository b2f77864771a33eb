"""Types a short form of two or more words, or of a river, by the full name that the story has as well."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from broadsheet.facts.cues import PLACE_HEADS
from broadsheet.facts.gazetteer import is_known
from broadsheet.facts.model import MentionType

_WATERS = frozenset(
    "river lake sea canal valley desert mountain mountains hills island islands peninsula".split()
)
_NAMED_AFTER_PLACES = frozenset(
    """academy church college court courts council department hospital school university police clinic club
    center centre chamber board authority association society station service services museum team trust
    newspaper times post tribune committee commission zoo library radio fire united city hotel restaurant""".split()
)
"""Heads of organisations that bear the name of their place, which remains a place's."""
_SURE = 4
"""Votes for an organisation from which its first words are typed by it."""
_UNSURE = 2
"""Votes up to which a name alone says nothing against the river that bears it."""


def by_full_names(
    types: Mapping[str, MentionType], votes: Mapping[str, Counter[MentionType]]
) -> dict[str, tuple[MentionType, str]]:
    """Return names whose type a fuller one decides, with the type and the name that they are short for.

    "Quillon Bay" is the company where the story has "Quillon Bay Salmon"; "the Quillon" is a place
    where it has "Quillon River", without being the river's short form for certain: that is empty.
    """
    fuller: dict[str, list[str]] = defaultdict(list)
    for text in types:
        for begin in _beginnings(text):
            fuller[begin].append(text)
    found: dict[str, tuple[MentionType, str]] = {}
    for text in types:
        if text not in fuller or is_known(text) or text.isupper():
            continue
        weak = max(votes[text].values(), default=0) <= _UNSURE
        place_like = " " in text and text.split()[-1].casefold() in PLACE_HEADS
        for long in fuller[text]:
            if place_like and types[long] == "org" and _is_company(long, votes[long]):
                found[text] = ("org", long)
                break
            if weak and types[long] == "place" and _is_water(long):
                found[text] = ("place", "")
                break
    return found


def _beginnings(text: str) -> Iterator[str]:
    words = text.split()
    for length in range(1, len(words)):
        yield " ".join(words[:length])
    if len(words) > 1 and words[0] == "Lake":
        yield " ".join(words[1:])


def _is_company(text: str, votes: Counter[MentionType]) -> bool:
    words = text.casefold().split()
    return votes["org"] >= _SURE and not _NAMED_AFTER_PLACES.intersection(words[1:])


def _is_water(text: str) -> bool:
    return text.split()[-1].casefold() in _WATERS or text.startswith("Lake ")
