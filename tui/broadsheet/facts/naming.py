"""Decides what each candidate names: votes over the whole collection, then links short forms to long.

A name's type is what most of its places say, not what one of them does: "Guo Ping" after "chairman"
makes a later bare "Guo" a person too.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

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
from broadsheet.facts.tokens import Token
from broadsheet.language.names import is_given_name

_PLACE_PREPOSITIONS = frozenset("in at near from outside across throughout around".split())


@dataclass(slots=True)
class NameBook:
    """What the collection's names turned out to be."""

    types: dict[str, MentionType] = field(default_factory=dict)
    """Surface text -> type."""
    canonical: dict[str, str] = field(default_factory=dict)
    """Surface text -> the name that all its forms share; itself where it has no longer form."""

    def name_of(self, text: str) -> str:
        """Return the canonical name of a surface form."""
        return self.canonical.get(text, text)


Place = tuple[Sequence[Token], Candidate]


def build_name_book(
    places: Iterable[Place], acronyms: Mapping[str, str], leads: Mapping[str, str]
) -> NameBook:
    """Return types and canonical names for every candidate text.

    `places` are all candidates of the collection with their sentence's tokens; `acronyms` maps a
    short form to the long one that the texts themselves define, as "MTA" in "Long Name (MTA)";
    `leads` maps a one-word name to the longer name that introduces it, as news does: the full
    name first, its first word from then on.
    """
    votes: dict[str, Counter[MentionType]] = defaultdict(Counter)
    counts: Counter[str] = Counter()
    for tokens, candidate in places:
        counts[candidate.text] += 1
        for kind, weight in _votes(tokens, candidate):
            votes[candidate.text][kind] += weight
    book = NameBook()
    for text in counts:
        book.types[text] = _winner(votes[text])
        form = surface_forms().get(text)
        if form is not None and form[1] in ("name", "adjective", "people"):
            book.canonical[text] = form[0]
    _link_short_forms(book, counts, votes, leads)
    _link_acronyms(book, acronyms)
    return book


def _votes(tokens: Sequence[Token], candidate: Candidate) -> list[tuple[MentionType, int]]:
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
    return found


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


def _winner(votes: Counter[MentionType]) -> MentionType:
    best = max(votes.values(), default=0)
    if best <= 1:
        return "person" if votes["person"] and votes["person"] >= votes["org"] else "org"
    order: tuple[MentionType, ...] = ("person", "org", "place", "nationality", "event", "product")
    return next(kind for kind in order if votes[kind] == best)


def _link_short_forms(
    book: NameBook,
    counts: Counter[str],
    votes: Mapping[str, Counter[MentionType]],
    leads: Mapping[str, str],
) -> None:
    """Link "Kornya" to "Alexei Kornya", "Xi" to "Xi Jinping", "Goldman" to "Goldman Sachs"."""
    full: dict[MentionType, dict[str, list[str]]] = {"person": defaultdict(list), "org": defaultdict(list)}
    for text in counts:
        words = text.split()
        kind = book.types[text]
        if kind in full and len(words) > 1:
            # A person is recalled by the last word, or by the first where the family comes first.
            full[kind][words[-1] if kind == "person" else words[0]].append(text)
            if kind == "person" and is_family_name_first(words[0]):
                full[kind][words[0]].append(text)
    for text in counts:
        if " " in text or (text in book.canonical and book.types[text] in ("place", "nationality")):
            continue
        for kind in ("person", "org"):
            longer = full[kind].get(text, [])
            if not longer or (kind == "org" and not _led(text, leads, votes, counts)):
                continue
            chosen = (
                leads[text]
                if kind == "org"
                else max(longer, key=lambda name: (counts[name], len(name), name))
            )
            same_person = kind == "org" or all(_compatible(name, chosen) for name in longer)
            if not same_person:
                book.types[text] = "person"  # one of several of that family; which one stays open
                break
            if same_person:
                book.canonical[text] = book.canonical.get(chosen, chosen)
                book.types[text] = book.types[chosen]
                break
    _merge_longer_persons(
        book, [text for text in counts if book.types[text] == "person" and " " in text], counts
    )


def _led(
    text: str, leads: Mapping[str, str], votes: Mapping[str, Counter[MentionType]], counts: Counter[str]
) -> bool:
    """Say whether a one-word name is short for the longer one that introduces it."""
    if text not in leads or text.isupper() or votes[text]["person"] > votes[text]["org"]:
        return False
    return counts[leads[text]] > 1 or leads[text].split()[-1].casefold() in ORG_HEADS


def _compatible(name: str, other: str) -> bool:
    """Say whether two full names can be one person: the words of one stand in the other."""
    one, two = (set(text.casefold().replace("-", " ").split()) for text in (name, other))
    return one <= two or two <= one


def _merge_longer_persons(book: NameBook, names: list[str], counts: Counter[str]) -> None:
    """Make "Lloyd C. Blankfein" and "Lloyd Blankfein" one, "Kim Jong-Un" and "Kim Jong Un" too."""
    by_key: dict[str, list[str]] = defaultdict(list)
    for name in names:
        words = [word.casefold() for word in name.replace("-", " ").split() if len(word.rstrip(".")) > 1]
        by_key[" ".join(words)].append(name)
    for group in by_key.values():
        chosen = max(group, key=lambda name: (counts[name], -len(name), name))
        for name in group:
            if name != chosen:
                book.canonical[name] = chosen
    for text, name in list(book.canonical.items()):
        book.canonical[text] = book.canonical.get(name, name)


def _link_acronyms(book: NameBook, acronyms: Mapping[str, str]) -> None:
    for short, long in acronyms.items():
        if short in book.types and short not in surface_forms():
            book.canonical[short] = book.canonical.get(long, long)
            if long in book.types:
                book.types[short] = book.types[long]
