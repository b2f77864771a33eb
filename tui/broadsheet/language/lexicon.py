"""Words that news is written with: roles, titles, what organisations are called, ordinary words.

Each list is a file in `tables/`, one word or phrase a line, made to be edited, read when first asked for.
"""

from collections.abc import Mapping
from functools import cache
from typing import Literal, get_args

from broadsheet.language.rows import lines, table

CueKind = Literal["suffix", "head", "descriptor"]
"""How a word tells an organisation: last in its name, built on, or beside it as a common noun."""


@cache
def roles() -> frozenset[str]:
    """Return roles, titles and occupations in the singular: "chief executive", "CEO", "foreign minister"."""
    return frozenset(lines("roles.txt"))


@cache
def role_modifiers() -> frozenset[str]:
    """Return words before or after a role that change whose or of when it is: "former", "acting", "elect"."""
    return frozenset(lines("role_modifiers.txt"))


@cache
def _cues() -> Mapping[str, frozenset[str]]:
    rows = table("company_cues.txt")
    return {kind: frozenset(word for word, its in rows if its == kind) for kind in get_args(CueKind)}


def company_cues(kind: CueKind) -> frozenset[str]:
    """Return the words of one kind: "Inc." is a suffix, "Ministry" a head, "firm" a descriptor."""
    return _cues()[kind]


@cache
def honorifics() -> Mapping[str, str]:
    """Return titles before a person's name, as written, with their kind: "Gen." is military."""
    return {word: kind for word, kind in table("honorifics.txt")}  # noqa: C416 - rows are lists


@cache
def known_names() -> Mapping[str, str]:
    """Return names that news takes for known, with what they name: org, product, event or place."""
    return {name: kind for name, kind in table("known_names.txt")}  # noqa: C416 - rows are lists


@cache
def known_kinds() -> Mapping[str, str]:
    """Return well-known organisations with what each is, as one asks for it: "bank", "news agency"."""
    return {name: kind for name, kind in table("known_kinds.txt")}  # noqa: C416 - rows are lists


@cache
def common_acronyms() -> frozenset[str]:
    """Return acronyms of common nouns, in capitals, plurals too: "TV", "GDP"."""
    return frozenset(lines("common_acronyms.txt"))


@cache
def labels() -> frozenset[str]:
    """Return words in lower case that label a group or a person: "militant", "rebels", "strongman"."""
    return frozenset(lines("labels.txt"))


@cache
def known_by_first_name() -> frozenset[str]:
    """Return the whole names of people whose first name tells who is meant: "Leonardo da Vinci"."""
    return frozenset(lines("known_by_first_name.txt"))


@cache
def common_words() -> frozenset[str]:
    """Return ordinary English words in lower case."""
    return frozenset(lines("common_words.txt"))


@cache
def senses() -> Mapping[str, frozenset[int]]:
    """Return base forms, each with the numbers of the senses it can tell of a cause or a deed."""
    found: dict[str, frozenset[int]] = {}
    for number, row in enumerate(table("senses.txt")):
        for word in row:
            found[word] = found.get(word, frozenset()) | {number}
    return found


@cache
def also_called() -> tuple[tuple[str, ...], ...]:
    """Return rows of names that one thing goes by: "Mark Twain", "Samuel Clemens"."""
    return tuple(tuple(line.split(" | ")) for line in lines("also_called.txt"))


@cache
def families() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return folded family names, each with groups of given names of famous bearers of one calling."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for file in ("families.txt", "families_by_hand.txt"):
        for family, *given in table(file):
            found[family] = (*found.get(family, ()), tuple(given))
    return found


def is_common_word(word: str) -> bool:
    """Tell whether `word`, in whatever case, is ordinary: its capital at a sentence's start says nothing."""
    return word.lower() in common_words()
