"""How a sentence opens, where that says of whom the next "he" cannot be: a post, somebody unnamed, a pronoun."""

import re
from collections.abc import Sequence
from itertools import pairwise

from broadsheet.facts.cues import SPEECH
from broadsheet.facts.parse import Item
from broadsheet.language.wordforms import base


def opening_role(items: Sequence[Item]) -> str:
    """Return the post by which somebody unnamed is the subject of a sentence, "The prime minister broke off"; else ""."""
    for i, item in enumerate(items[:MOST_BEFORE_ROLE]):
        if item.tag == "ROLE" and i and items[0].lower == "the" and i + 1 < len(items):
            after = items[i + 1]
            return item.lower if after.tag[0] == "V" or after.tag in ("HAVE", "BE", "MODAL", "DO") else ""
    return ""


MOST_BEFORE_ROLE = 4
"""Items of a sentence among which its subject's post stands: "The former party leader said"."""


def speaks_unnamed(items: Sequence[Item]) -> bool:
    """Say whether somebody without a name speaks in a sentence: "Another traveller said", "A man in the hall told us"."""
    if not items or items[0].lower not in ("another", "one", "a", "an"):
        return False
    if any(item.lower == "surnamed" for item in items[:MOST_OF_UNNAMED]):
        return True  # "A mother surnamed Cheung, whose two sons …, said": only her family is named
    if _acts_unnamed(items):
        return True
    verb = next((i for i, item in enumerate(items[:MOST_OF_UNNAMED]) if base(item.lower) in SPEECH), None)
    return verb is not None and not any(item.tag in ("PERSON", "ORG") for item in items[:verb])


def _acts_unnamed(items: Sequence[Item]) -> bool:
    """Say whether "one" or "another" of a party, nation or post is or does something: "One senior Conservative was less kind"."""
    if items[0].lower not in ("one", "another"):
        return False
    for item, after in pairwise(items[1 : MOST_BEFORE_ROLE + 1]):
        if (
            item.tag in ("ROLE", "NATIONALITY")
            or item.lower in _SOMEBODY
            or (item.tag == "ORG" and " " not in item.text)
        ):
            return after.tag[0] == "V" or after.tag in ("HAVE", "BE", "MODAL", "DO")
        if item.tag not in ("JJ", "NN"):
            return False
    return False


_SOMEBODY = frozenset(
    "driver motorist student traveller traveler customer shopper guest pupil worker employee man woman boy girl mother father resident neighbour neighbor witness passenger insider colleague friend ally relative".split()
)
MOST_OF_UNNAMED = 8
"""Items among which somebody unnamed who opens a sentence speaks."""


_OF_A_PLACE = re.compile(r"[A-Z][a-z]+(?:ian|man|woman|nder|ite)")
"""Whoever is from a place that no table has: "The Lancastrian", "The Yorkshireman"."""


def opens_with_the_one(items: Sequence[Item]) -> bool:
    """Say whether a sentence is about somebody by nation or age alone, "The Dane told": who, the one named last need not be."""
    if len(items) < 3 or items[0].lower != "the":
        return False
    last = items[2] if items[1].tag == "NUMBER" else items[1]
    after = items[3] if last is items[2] and len(items) > 3 else items[2]
    told = (
        last.tag == "NATIONALITY"
        or _OF_A_PLACE.fullmatch(last.text) is not None
        or last.lower.endswith("year-old")
    )
    return told and (after.tag[0] == "V" or after.tag in ("HAVE", "BE", "MODAL", "DO"))


def opens_with_pronoun(items: Sequence[Item]) -> bool:
    """Say whether a sentence has "he" or "she" before it names somebody: another person, as a rule."""
    first = next((item for item in items if item.tag == "PERSON" or item.lower in ("he", "she")), None)
    return first is not None and first.tag != "PERSON"


def speaks_by_role(items: Sequence[Item]) -> bool:
    """Say whether somebody told by a role speaks before anybody is named: "the mayor said the plan of Ann Holm failed"."""
    for i, item in enumerate(items):
        if item.tag == "PERSON":
            return False
        if i and item.tag[0] == "V" and base(item.lower) in SPEECH and items[i - 1].tag == "ROLE":
            return True
    return False
