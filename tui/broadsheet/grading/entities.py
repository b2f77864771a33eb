"""The guard that two distinct things with similar names are never typos of one another."""

from broadsheet.grading.words import words_of
from broadsheet.language.dates import MONTHS, WEEKDAYS

_CLASSES: tuple[tuple[str, ...], ...] = (tuple(MONTHS), tuple(WEEKDAYS))


def _index() -> dict[str, tuple[int, str]]:
    return {name: (number, name) for number, names in enumerate(_CLASSES) for name in names}


_KNOWN = _index()


def entity(key: str) -> tuple[int, str] | None:
    """Return (class, its one name) of a folded name that is in a table of distinct things."""
    return _KNOWN.get(key)


def distinct(given: str, wanted: str) -> bool:
    """Say whether two folded names are known to be two different things of one class."""
    one, other = entity(given), entity(wanted)
    return one is not None and other is not None and one[0] == other[0] and one[1] != other[1]


def key_of(text: str) -> str:
    """Return a name folded as the tables have it."""
    return " ".join(words_of(text))
