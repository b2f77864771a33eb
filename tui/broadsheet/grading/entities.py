"""The guard that two distinct things with similar names are never typos of one another."""

from broadsheet.grading.words import words_of
from broadsheet.language.dates import MONTHS, WEEKDAYS

_CLASSES: tuple[tuple[str, ...], ...] = (tuple(MONTHS), tuple(WEEKDAYS))


def _index() -> dict[str, tuple[int, str]]:
    table = {name: (number, name) for number, names in enumerate(_CLASSES) for name in names}
    table |= {name[:3]: where for name, where in list(table.items())}
    return table | {
        "sept": (0, "september"),
        "tues": (1, "tuesday"),
        "thur": (1, "thursday"),
        "thurs": (1, "thursday"),
    }


_KNOWN = _index()
_ALIASES: dict[tuple[int, str], tuple[str, ...]] = {}
for _alias, _where in _KNOWN.items():
    _ALIASES[_where] = (*_ALIASES.get(_where, ()), _alias)


def entity(key: str) -> tuple[int, str] | None:
    """Return (class, its one name) of a folded name that is in a table of distinct things."""
    return _KNOWN.get(key)


def distinct(given: str, wanted: str) -> bool:
    """Say whether two folded names are known to be two different things of one class."""
    one, other = entity(given), entity(wanted)
    return one is not None and other is not None and one[0] == other[0] and one[1] != other[1]


def aliases(key: str) -> tuple[str, ...]:
    """Return the other folded names of the thing that `key` names; none where it is in no table."""
    known = entity(key)
    return _ALIASES.get(known, ()) if known is not None else ()


def key_of(text: str) -> str:
    """Return a name folded as the tables have it."""
    return " ".join(words_of(text))
