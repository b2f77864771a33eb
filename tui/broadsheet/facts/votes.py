"""What the words in and around a possible name say it is."""

from collections.abc import Sequence

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
    if before in _PLACE_PREPOSITIONS and (len(words) > 1 or before == "in"):
        found.append(("place", 2 if before == "in" else 0))
    if after == "administration":
        found.append(("person", 2))
    elif before == "the" and not is_role(after):
        found.append(("org", 2))
    if after in PRODUCT_NOUNS and any(char.isdecimal() for char in candidate.text):
        found.append(("product", 3))
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


def _votes_of_words(words: list[str]) -> list[tuple[MentionType, int]]:
    """Return what the name's own words say."""
    found: list[tuple[MentionType, int]] = []
    head, text = words[-1].casefold(), " ".join(words)
    known = known_type(text)
    if known is not None:
        # A city may also be a family name; a country or nationality is little else.
        return [(known, 12 if surface_forms()[text][1] == "place" else 30)]
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
