"""The name tables as the fact finder asks for them: what a capitalised form is known to be."""

import re
from functools import cache

from broadsheet.facts.model import MentionType
from broadsheet.language import lexicon, names


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
    for form in names.place_forms():
        found.setdefault(form, (form, "place"))
    for form, whole in names.people_names().items():
        found.setdefault(form, (whole, "adjective"))
    for form, meaning in list(found.items()):
        if form.endswith(".") and re.fullmatch(r"(?:[A-Z]\.){2,}", form):
            found.setdefault(form[:-1], meaning)  # "U.S companies", a common slip
        if len(form) > 4 and form[0].isupper() and meaning[1] != "metonym":
            found.setdefault(form.upper(), meaning)  # datelines: "SEOUL, South Korea"
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
    return _TYPES[found[1]] if found else _known().get(form)


@cache
def _known() -> dict[str, MentionType]:
    kinds: dict[str, MentionType] = {"org": "org", "product": "product", "event": "event", "place": "place"}
    return {name: kinds[kind] for name, kind in lexicon.known_names().items()}


def is_known(form: str) -> bool:
    """Say whether the tables hold a form as written, so that its capital is no accident."""
    return form in surface_forms() or form in _known()


def is_common_acronym(word: str) -> bool:
    """Say whether a word in capitals is short for a common noun: "TV", "Q&A"."""
    return word.upper() in lexicon.common_acronyms() and not word.islower()


def place_kind(name: str) -> str:
    """Return "country", "city" or "seat" (of government) for a place of the tables, else the name itself."""
    found = surface_forms().get(name)
    kinds = {"name": "country", "capital": "city", "place": "city", "metonym": "seat"}
    return kinds.get(found[1], name) if found else name


def country_of(name: str) -> names.Country | None:
    """Return the country that a name, adjective, capital or seat of government belongs to."""
    found = names.country_names().get(name)
    return found[0] if found else None


@cache
def _roles() -> frozenset[str]:
    singular = {role.lower() for role in lexicon.roles()}
    plural = {role[:-3] + "men" if role.endswith("man") else role + "s" for role in singular}
    return frozenset(singular | plural)


def is_role(words: str) -> bool:
    """Say whether lower-case words are a role or title, singular or plural: "deputy chairmen"."""
    return words in _roles() and words not in _NO_ROLES


@cache
def _role_beginnings() -> frozenset[str]:
    return frozenset(role.split()[0] for role in _roles())


def begins_role(word: str) -> bool:
    """Say whether a lower-case word is the first of some role: a quick no for most words."""
    return word in _role_beginnings()


@cache
def _titles() -> frozenset[str]:
    return frozenset(role.lower() for role in lexicon.roles())


def is_title(words: str) -> bool:
    """Say whether lower-case words are a role in the singular, as it stands in a capitalised title."""
    return words in _titles() and words not in _NO_ROLES


# Occupations that news also uses as ordinary nouns or verbs of other things.
_NO_ROLES = frozenset(
    "driver drivers judge lead host model star cook guard pilot pilots patient subject".split()
)


@cache
def _honorifics() -> frozenset[str]:
    return frozenset(
        word.lower().rstrip(".")
        for word, kind in lexicon.honorifics().items()
        if word.lower() not in _roles()
    )


def is_honorific(word: str) -> bool:
    """Say whether a lower-case word stands before a person's name and is no role: "mr", "gen"."""
    return word.rstrip(".") in _honorifics()


def is_family_name(word: str) -> bool:
    """Say whether a capitalised word is a family name, of either order."""
    return names.is_family_name(word)


_GIVEN_TOO = frozenset(
    """Art Basil Bill Bud Buddy Chad Chase Chester Chuck Clay Cliff Cooper Crystal Daisy Dawn Dean Devon Don Dudley
    Dusty Earl Eve Faith Fern Finn Flora Foster Frank Gail Gale Gene Ginger Glen Grace Grant Guy Hazel Heather Holly
    Hope Hunter Iris Ivy Jade Jay Joy June Kent Kitty Lance Lily Mark Mason Melody Miles Misty Olive Opal Pat
    Patience Patty Pearl Penny Pierce Poppy Ray Reed Rich Rod Rose Rosemary Ruby Rusty Sandy Sue Summer Violet Wade
    Warren Will""".split()
)


def is_given_too(word: str) -> bool:
    """Say whether a capitalised word that is an ordinary one too is often a given name: "Mark", "Rose"."""
    return word in _GIVEN_TOO


def is_family_name_first(word: str) -> bool:
    """Say whether a family name stands before the given one, as in Chinese, Korean and Vietnamese names."""
    return word in names.family_names_first()
