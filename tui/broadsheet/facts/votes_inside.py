"""What a name's own words say it is: the tables, its head, how it is written."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from broadsheet.facts.cues import EVENT_HEADS, ORG_HEADS, PLACE_HEADS, PRODUCT_HEADS
from broadsheet.facts.gazetteer import (
    is_family_name,
    is_family_name_first,
    is_given_too,
    known_type,
    surface_forms,
)
from broadsheet.facts.model import MentionType
from broadsheet.facts.notes import Votes
from broadsheet.language.lexicon import is_common_word
from broadsheet.language.names import is_given_name

_DIRECTIONS = frozenset({"North", "South", "Highlands", "Islands", "Midlands", "Lowlands"})
"""Alone with a capital a part of a country, or one of two; "West" and "East" are more than places."""
_PARTS_OF_COUNTRIES = frozenset(
    """north south east west central northern southern eastern western upper lower inner outer new old great
    greater mainland modern rural mid middle city republic little""".split()
)
_PLACE_FIRST = frozenset("cape lake mount port".split())
_PLACE_FIRST_OF_TWO = frozenset({"fort", "loch"})
_PLACES_OF = frozenset({"isle", "horn", "gulf"})
_PLACE_ENDING = re.compile(r"[A-Z][a-z]{2,}(?:ville|burgh|burg|shire|grad|stan|abad|pur)")

_Votes = Iterator[tuple[MentionType, int]]


@lru_cache(maxsize=2048)
def votes_of_words(text: str) -> Votes:
    """Return what the words of a name say for each type, with weights; a story's names come again and again."""
    words = text.split()
    known = known_type(text)
    if known is not None:
        # A city may also be a family name; a country or nationality is little else.
        form = surface_forms().get(text)
        return ((known, 12 if form is None or form[1] == "place" else 30),)
    spelt = _of_one_word(text) if len(words) == 1 else (*_of_head(words), *_of_beginning(words))
    return (*spelt, *_of_spelling(text), *_of_person(words))


def _of_head(words: Sequence[str]) -> _Votes:
    head, first = words[-1].casefold().rstrip("."), words[0].casefold()
    if (known_type(words[-1]) == "place" and _is_body(words[:-1])) or (
        len(words) > 2 and head in PRODUCT_HEADS and _is_body(words[:-1])
    ):
        yield "org", 8  # "Rowing Kenya", "Clean Rivers Watch"
        return
    if head in ORG_HEADS or (len(words) > 2 and words[1] in ("of", "for") and first in ORG_HEADS):
        yield "org", 7
    if head in EVENT_HEADS:
        yield "event", 9
    if head in PLACE_HEADS:
        yield "place", 7
    if head in PRODUCT_HEADS:
        yield "product", 5
    second = words[1] if len(words) > 2 else ""
    if (
        first in _PLACE_FIRST
        or (second == "of" and first in _PLACES_OF)
        or (len(words) == 2 and first in _PLACE_FIRST_OF_TWO)
    ):
        yield "place", 7
    elif words[0] in ("St.", "ST.", "St", "Saint") and head not in ORG_HEADS:
        yield "place", 4


_SPORTS = frozenset(
    """athletics aquatics archery badminton baseball basketball biathlon bowls boxing canoe cricket curling cycling diving
    equestrian fencing football golf gymnastics handball hockey judo karate netball rowing rugby sailing shooting skating ski
    snowboard snowsport softball squash swimming taekwondo tennis triathlon volleyball waterpolo weightlifting wrestling""".split()
)


def _is_body(words: Sequence[str]) -> bool:
    """Say whether ordinary words before a country or "Watch" make an organisation's name, as directions do not."""
    return (
        all(
            word.lower() in _SPORTS
            or is_common_word(word.lower())
            or is_common_word(word.lower().removesuffix("s"))
            for word in words
        )
        and words[0].casefold() not in _PARTS_OF_COUNTRIES
    ) or any(word.endswith("'s") for word in words)


def _of_beginning(words: Sequence[str]) -> _Votes:
    first = known_type(words[0])
    if words[0].casefold() in _PARTS_OF_COUNTRIES and known_type(" ".join(words[1:])) == "place":
        yield "place", 8  # "Northern Japan"
    if first in ("org", "product") and len(words) == 2 and words[-1].casefold() not in ORG_HEADS:
        yield "product", 3  # "Google Maps": what a known maker calls its own
    elif first == "place" and len(words) == 2 and words[1].endswith("s") and not is_family_name(words[1]):
        yield "org", 4  # a team: "Lindhaven Tigers"
    elif (
        len(words) == 2
        and words[1].endswith("s")
        and is_common_word(words[1].casefold())
        and not is_family_name(words[1])
    ):
        yield "org", 3  # what a firm deals in: "Norland Ports"


def _of_one_word(text: str) -> _Votes:
    if len(text) > 1 and text.isupper():
        yield "org", 4
    if text in _DIRECTIONS:
        yield "place", 5
    if _PLACE_ENDING.fullmatch(text):
        yield "place", 2
    if "-" in text and known_type(text.rpartition("-")[2]) == "nationality":
        yield "nationality", 10  # "African-Americans"


def _of_spelling(text: str) -> _Votes:
    if text[-1] == "+" or any(char.isdecimal() for char in text):
        yield "product", 6
    if "&" in text:
        yield "org", 5


def _of_person(words: Sequence[str]) -> _Votes:
    if not 2 <= len(words) <= 4 or any(char.isdecimal() for word in words for char in word):
        return
    if is_given_name(words[0]):
        yield "person", 6
    elif is_given_too(words[0]) and len(words) == 2 and not is_common_word(words[1].casefold()):
        yield "person", 4
    if is_family_name_first(words[0]) and len(words) <= 3 and not words[0].isupper():
        yield "person", 3
    if is_family_name(words[-1]) and len(words) == 2:
        yield "person", 1
    if any(len(word) == 2 and word[1] == "." for word in words[:-1]) and known_type(words[-1]) != "place":
        yield "person", 6
