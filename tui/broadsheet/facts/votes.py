"""What the words in and around a possible name say it is."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from broadsheet.facts.candidates import Candidate
from broadsheet.facts.cues import (
    EVENT_HEADS,
    ORG_DESCRIPTORS,
    ORG_HEADS,
    PLACE_DESCRIPTORS,
    PLACE_HEADS,
    PRODUCT_NOUNS,
)
from broadsheet.facts.gazetteer import (
    is_known,
    is_family_name,
    is_family_name_first,
    is_honorific,
    is_role,
    known_type,
    surface_forms,
)
from broadsheet.facts.model import MentionType
from broadsheet.facts.notes import Votes
from broadsheet.facts.tokens import Token
from broadsheet.language.names import is_given_name

_DIRECTIONS = frozenset({"North", "South"})
"""Alone with a capital one of two states of that name; "West" and "East" are more than places."""
_CALLED = frozenset("called dubbed codenamed named nicknamed".split())
_SAYS = frozenset(
    "said says told tells added adds wrote writes argued argues explained explains noted notes asked tweeted reports reported".split()
)
_PRODUCT_KINDS = PRODUCT_NOUNS - frozenset(
    "system network networks model program plane platform operating".split()
)
_APPOSED_PLACES = frozenset(
    "capital city town village suburb port island province neighbourhood neighborhood".split()
)
_PLACE_PREPOSITIONS = frozenset("in at near from outside across throughout around".split())


def votes_of(tokens: Sequence[Token], candidate: Candidate) -> Votes:
    """Return what this one place says for each type, with weights."""
    words = candidate.text.split()
    before = tokens[candidate.first - 1].lower if candidate.first else ""
    after = tokens[candidate.last].lower if candidate.last < len(tokens) else ""
    after_next = tokens[candidate.last + 1].lower if candidate.last + 1 < len(tokens) else ""
    found = _votes_of_words(words)
    if is_honorific(before) or (
        before == "." and candidate.first > 1 and is_honorific(tokens[candidate.first - 2].lower)
    ):
        found.append(("person", 8))
    if is_role(before) and before not in ORG_DESCRIPTORS:
        found.append(("person", 4))
    if before in ORG_DESCRIPTORS:
        found.append(("org", 5))
    if before in PLACE_DESCRIPTORS or (
        before == "of" and candidate.first > 1 and tokens[candidate.first - 2].lower in PLACE_DESCRIPTORS
    ):
        found.append(("place", 4))
    if after == "," and after_next.isdecimal() and len(after_next) == 2:
        found.append(("person", 8))
    if after == "'s" and is_role(after_next):
        found.append(("org", 2))
    if after == "," and after_next in ("who", "whom"):
        found.append(("person", 3))
    if before in _PLACE_PREPOSITIONS:
        found.append(("place", 2 if before in ("in", "near", "outside", "throughout") else 0))
    if before in _CALLED and _has(tokens[max(0, candidate.first - 8) : candidate.first], PRODUCT_NOUNS):
        found.append(("product", 4))  # "a pair of glasses, dubbed Tarn"
    found += _votes_of_apposition(tokens, candidate.last, len(words))
    if after in _SAYS and 2 <= len(words) <= 3 and words[-1].casefold() not in ORG_HEADS:
        found.append(("person", 2))
    if after in ("and", "or") and after_next == "other":
        found += _votes_of_kind(tokens[candidate.last + 2 : candidate.last + 6])
    if before == "as" and candidate.first > 1 and tokens[candidate.first - 2].lower == "such":
        found += _votes_of_kind(tokens[max(0, candidate.first - 4) : candidate.first - 2])
    if after == "administration":
        found.append(("person", 2))
    elif before == "the" and not is_role(after):
        found.append(("org", 2))
    if after in PRODUCT_NOUNS and any(char.isdecimal() for char in candidate.text):
        found.append(("product", 3))
    elif before in ("the", "'s") and {after, after_next} & _PRODUCT_KINDS and not is_known(candidate.text):
        found.append(("product", 4))  # "the Tarn glasses", "Quillon's Tarn smart glasses"
    if after in ORG_DESCRIPTORS and after not in (
        "brand",
        "unit",
        "website",
        "site",
        "platform",
        "network",
        "team",
    ):
        found.append(("org", 2))
    return tuple(found)


def _has(tokens: Sequence[Token], words: AbstractSet[str]) -> bool:
    return any(token.lower in words for token in tokens)


def _votes_of_apposition(tokens: Sequence[Token], last: int, words: int) -> list[tuple[MentionType, int]]:
    """Return what an apposition says: "Morioka, the capital of", "Lawan Zanna, the father of"."""
    following = [token.lower for token in tokens[last : last + 7]]
    if (
        len(following) < 3
        or following[0] != ","
        or following[1] not in ("a", "an", "the", "his", "her", "its")
    ):
        return []
    phrase = following[2:]
    end = next(
        (i for i, word in enumerate(phrase) if not word[0].isalpha() or word in _ENDS_HEAD), len(phrase)
    )
    head = phrase[end - 1] if end else ""
    if head in _APPOSED_PLACES:
        return [("place", 5)]
    if head in PRODUCT_NOUNS:
        return [("product", 3)]
    if head in ORG_DESCRIPTORS:
        return [("org", 4)]
    return [("person", 4 if words > 1 else 2)] if is_role(head) else []


_ENDS_HEAD = frozenset("of at in for on from with who that which and to by near".split())


def _votes_of_kind(tokens: Sequence[Token]) -> list[tuple[MentionType, int]]:
    """Return the type of the plural that "and other banks" and "banks such as" put a name under."""
    kinds: list[tuple[MentionType, AbstractSet[str]]] = [
        ("org", ORG_DESCRIPTORS),
        ("place", PLACE_DESCRIPTORS),
        ("product", PRODUCT_NOUNS),
    ]
    for token in tokens:
        singular = token.lower.removesuffix("s")
        singular = singular[:-2] + "y" if singular.endswith("ie") else singular
        for kind, nouns in kinds:
            if token.lower.endswith("s") and singular in nouns:
                return [(kind, 4)]
    return []


def _votes_of_words(words: list[str]) -> list[tuple[MentionType, int]]:
    """Return what the name's own words say."""
    found: list[tuple[MentionType, int]] = []
    head, text = words[-1].casefold(), " ".join(words)
    known = known_type(text)
    if known is not None:
        # A city may also be a family name; a country or nationality is little else.
        form = surface_forms().get(text)
        return [(known, 12 if form is None or form[1] == "place" else 30)]
    if len(words) == 2 and head not in ORG_HEADS:
        first = known_type(words[0])
        if first == "org":
            found.append(("product", 3))  # "Google Maps": what a known maker calls its own
        elif first == "place" and words[1].endswith("s") and not is_family_name(words[1]):
            found.append(("org", 4))  # a team: "Lindhaven Tigers"
    if len(words) == 1 and text in _DIRECTIONS:
        found.append(("place", 5))
    if len(words) == 1 and re.fullmatch(r"[A-Z][a-z]{2,}(?:ville|burgh|burg|shire|grad|stan|abad|pur)", text):
        found.append(("place", 2))
    if head in ORG_HEADS or (len(words) > 2 and words[1] == "of" and words[0].casefold() in ORG_HEADS):
        found.append(("org", 7))
    if head in EVENT_HEADS and len(words) > 1:
        found.append(("event", 9))
    if head in PLACE_HEADS and len(words) > 1:
        found.append(("place", 7))
    if (
        words[0].casefold() in PLACE_HEADS
        and len(words) > 1
        and words[0].casefold() in ("cape", "lake", "mount", "port")
    ):
        found.append(("place", 7))
    if any(char.isdecimal() for char in text):
        found.append(("product", 6))
    if len(words) == 1 and len(text) > 1 and text.isupper():
        found.append(("org", 4))
    if "&" in text:
        found.append(("org", 5))
    if 2 <= len(words) <= 4 and not any(char.isdecimal() for char in text):
        if is_given_name(words[0]):
            found.append(("person", 6))
        if is_family_name_first(words[0]) and len(words) <= 3 and not words[0].isupper():
            found.append(("person", 3))
        if is_family_name(words[-1]) and len(words) == 2:
            found.append(("person", 1))
        if any(len(word) == 2 and word[1] == "." for word in words[1:-1]):
            found.append(("person", 6))
    return found
