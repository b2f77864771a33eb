"""Where places lie: "Paris, France" says no more than "Paris", "Paris, Texas" is another one."""

from functools import cache

from broadsheet.grading.entities import key_of


@cache
def _countries_of() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Return country codes by the folded names of cities, and by those of countries and their parts."""
    from broadsheet.language.names import countries, places

    cities: dict[str, frozenset[str]] = {}
    areas: dict[str, frozenset[str]] = {}
    for one in countries():
        for capital in one.capitals:
            _add(cities, capital, one.code)
        for form in (one.name, *one.aliases):
            _add(areas, form, one.code)
    for place in places():
        for form in (place.name, *place.aliases):
            _add(cities if place.kind == "city" else areas, form, place.country)
    return cities, areas


def _add(table: dict[str, frozenset[str]], form: str, code: str) -> None:
    key = key_of(form)
    table[key] = table.get(key, frozenset()) | {code}


def lies_in(city: str, area: str) -> bool | None:
    """Say whether a city lies in a country, state or region, all folded; None where one is not known."""
    cities, areas = _countries_of()
    if city not in cities or area not in areas:
        return None
    return not cities[city].isdisjoint(areas[area])
