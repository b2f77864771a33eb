"""Where places lie: "Paris, France" says no more than "Paris", "Paris, Texas" is another one."""

from functools import cache

from broadsheet.grading.entities import table_key

Codes = dict[str, frozenset[str]]


@cache
def _countries_of() -> tuple[Codes, Codes, Codes]:
    """Return country codes by the folded names of capitals, of cities, of countries and their parts."""
    from broadsheet.language.names import countries, places

    capitals: Codes = {}
    cities: Codes = {}
    areas: Codes = {}
    for one in countries():
        for capital in one.capitals:
            _add(cities, capital, one.code)
            _add(capitals, capital, one.code)
        for form in (one.name, *one.aliases):
            _add(areas, form, one.code)
    for place in places():
        for form in (place.name, *place.aliases):
            _add(cities if place.kind == "city" else areas, form, place.country)
    return capitals, cities, areas


def _add(table: Codes, form: str, code: str) -> None:
    key = table_key(form)
    table[key] = table.get(key, frozenset()) | {code}


def read_tables() -> None:
    """Read where places lie, so that no first answer waits for it."""
    _countries_of()
    _codes_by_name()


def elsewhere(country: str, area: str) -> bool:
    """Say whether an area named after a country's name makes a place elsewhere of it: "Georgia, USA"."""
    _, _, areas = _countries_of()
    own = _codes_by_name().get(country)
    return own is not None and area in areas and own not in areas[area] and own not in _DEPENDENT


@cache
def _codes_by_name() -> dict[str, str]:
    from broadsheet.language.names import countries

    return {table_key(form): one.code for one in countries() for form in (one.name, *one.aliases)}


_DEPENDENT = frozenset(
    "HK MO PR GL FO GU BM GI AW CW SX RE GP MQ GF NC PF VI VG KY FK IM JE GG TW PS EH AX YT MF".split()
)
"""Codes of places that a bigger state may be named after without making another place of them."""


def lies_in(city: str, area: str) -> bool | None:
    """Say whether a city lies in a country, state or region, all folded; None where that is open.

    Only of a capital is it sure that it does not: any other city may have a smaller namesake there.
    """
    capitals, cities, areas = _countries_of()
    if area not in areas or city not in cities:
        return None
    if not cities[city].isdisjoint(areas[area]):
        return True
    return False if city in capitals else None
