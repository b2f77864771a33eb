"""Lands by what their national sides are called, where a question of sport asks for one: "the All Blacks"."""

from functools import cache

from broadsheet.grading import entities
from broadsheet.language.lexicon import also_called

_LANDS = frozenset("country countries nation nations team teams side sides".split())
_OF_SPORT = frozenset(
    "rugby football soccer cricket cup tournament final championship euros euro test match".split()
)


@cache
def _by_land() -> dict[str, tuple[str, ...]]:
    """Return the folded names of each land's sides under its own: "all blacks" for "new zealand"."""
    found: dict[str, tuple[str, ...]] = {}
    for names in also_called():
        for name in names:
            land, mark, _ = name.partition(" national ")
            if mark and name.endswith(" team"):
                others = tuple(entities.key_of(other) for other in names if other != name)
                key = entities.key_of(land)
                found[key] = (*found.get(key, ()), *others)
    return found


def national_sides(key: str, question: frozenset[str]) -> tuple[str, ...]:
    """Return what the sides of a land are called, folded; none where the question asks for no land or of no sport."""
    if _LANDS.isdisjoint(question) or _OF_SPORT.isdisjoint(question):
        return ()
    return _by_land().get(key, ())
