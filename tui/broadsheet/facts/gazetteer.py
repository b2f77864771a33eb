"""The name tables as the fact finder asks for them: what a capitalised form is known to be."""

from functools import cache

from broadsheet.facts.model import MentionType
from broadsheet.language import names


@cache
def surface_forms() -> dict[str, tuple[str, str]]:
    """Return form as written -> (name it stands for, kind).

    Kinds: name, adjective, people (of a country or region), capital, metonym, bloc, place. For an
    adjective the name is the country's: "Russian" -> ("Russia", "adjective"). A capital or a seat
    of government stands for itself.
    """
    found: dict[str, tuple[str, str]] = {}
    for form, (country, role) in names.country_names().items():
        found[form] = (form if role in ("capital", "metonym") else country.name, role)
    for form, (region, role) in names.region_names().items():
        kind = "bloc" if role == "name" and region.kind == "bloc" else role
        found.setdefault(form, (form if role == "metonym" else region.name, kind))
    for form in names.place_names():
        found.setdefault(form, (form, "place"))
    return found


_TYPES: dict[str, MentionType] = {
    "name": "place",
    "capital": "place",
    "metonym": "place",
    "place": "place",
    "adjective": "nationality",
    "people": "nationality",
    "bloc": "org",
}


def known_type(form: str) -> MentionType | None:
    """Return the type that the tables give a form as written, or None."""
    found = surface_forms().get(form)
    return _TYPES[found[1]] if found else None


def country_of(name: str) -> names.Country | None:
    """Return the country that a name, adjective, capital or seat of government belongs to."""
    found = names.country_names().get(name)
    return found[0] if found else None
