"""Words that are people's names: given names, family names, and those that stand before a given name."""

from functools import cache

from broadsheet.language.names import family_names, family_names_first, given_names


@cache
def _person_names() -> frozenset[str]:
    return frozenset(name.lower() for name in (*given_names(), *family_names()) if name.isascii())


@cache
def _given_names() -> frozenset[str]:
    return frozenset(name.lower() for name in given_names() if name.isascii())


def given_name(word: str) -> bool:
    """Say whether a folded word is a given name."""
    return word in _given_names()


@cache
def _family_first() -> frozenset[str]:
    return frozenset(name.lower() for name in family_names_first())


def family_first(word: str) -> bool:
    """Say whether a folded word is a family name that stands before the given name: "guo"."""
    return word in _family_first()


def person_name(word: str) -> bool:
    """Say whether a folded word is a given or a family name."""
    return word in _person_names()


TABLES = (_person_names, _given_names, _family_first)
"""What reads the tables, so that they can be read ahead of the first answer."""
