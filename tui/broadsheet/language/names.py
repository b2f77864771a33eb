"""Names that need no article to be known: countries, regions, places and people's names.

Every table is read when first asked for and kept. Surface mappings are keyed on names exactly as text has
them ("U.S.", "Russian", "the Kremlin"), which a scanner wants: "US" is a country, "us" is not. Look-ups of
one name fold case, accents and dots and take either.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, TypeVar

from broadsheet.language.normal import folded
from broadsheet.language.rows import TABLES, lines, table, values
from broadsheet.language.sorted_lines import SortedLines, sorted_lines

Role = Literal["name", "adjective", "people", "capital", "metonym"]
RegionKind = Literal["continent", "bloc", "region"]
PlaceKind = Literal["city", "state", "region"]


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory under all its names."""

    code: str
    """ISO 3166 code of two letters; XK is Kosovo."""
    name: str
    aliases: tuple[str, ...]
    adjectives: tuple[str, ...]
    """The usual one first."""
    people: tuple[str, ...]
    """What one of its people and many are called."""
    capitals: tuple[str, ...]
    """The usual one first; other spellings of it are among them."""
    metonyms: tuple[str, ...]
    """Places and buildings that stand for its government."""
    region: str
    """Its continent."""
    neighbours: tuple[str, ...]
    """Codes of the countries it has a land border with."""


@dataclass(frozen=True, slots=True)
class Region:
    """A continent, a bloc of states, or a region across borders."""

    name: str
    kind: RegionKind
    aliases: tuple[str, ...]
    adjectives: tuple[str, ...]
    people: tuple[str, ...]
    metonyms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A city, or a state or region within one country."""

    name: str
    aliases: tuple[str, ...]
    country: str
    """ISO 3166 code."""
    kind: PlaceKind
    population: int
    """Inhabitants of a city; 0 where none are given."""


@cache
def countries() -> tuple[Country, ...]:
    """Return every country, by code."""
    return tuple(
        Country(
            code,
            name,
            values(also),
            values(adjectives),
            values(people),
            values(capitals),
            values(metonyms),
            continent,
            values(near),
        )
        for code, name, also, adjectives, people, capitals, metonyms, continent, near in table(
            "countries.tsv"
        )
    )


@cache
def country_by_code() -> Mapping[str, Country]:
    """Return every country under its ISO code."""
    return {country.code: country for country in countries()}


@cache
def regions() -> tuple[Region, ...]:
    """Return every continent, bloc and region, by name."""
    return tuple(
        Region(name, _region_kind(kind), values(also), values(adjectives), values(people), values(metonyms))
        for name, kind, also, adjectives, people, metonyms in table("regions.tsv")
    )


@cache
def places() -> tuple[Place, ...]:
    """Return every place within a country: states and regions first, then cities, the largest first."""
    found = [
        Place(name, values(also), code, _place_kind(kind), int(size or 0))
        for name, also, code, kind, size in table("places.tsv")
    ]
    return tuple(sorted(found, key=lambda place: (place.kind == "city", -place.population)))


def _region_kind(text: str) -> RegionKind:
    return "continent" if text == "continent" else "bloc" if text == "bloc" else "region"


def _place_kind(text: str) -> PlaceKind:
    return "city" if text == "city" else "state" if text == "state" else "region"


_Named = TypeVar("_Named", Country, Region)
_ROLES: tuple[Role, ...] = ("name", "adjective", "people", "capital", "metonym")


def _forms(thing: Country | Region) -> Iterator[tuple[Role, tuple[str, ...]]]:
    yield "name", (thing.name, *thing.aliases)
    yield "adjective", thing.adjectives
    yield "people", thing.people
    if isinstance(thing, Country):
        yield "capital", thing.capitals
    yield "metonym", thing.metonyms


def _by_surface(things: Iterable[_Named]) -> dict[str, tuple[_Named, Role]]:
    # A form of two roles or two countries keeps the first: a name stands before an adjective, a name of
    # one country ("Singapore") before another's capital or metonym.
    by_role: dict[Role, list[tuple[str, _Named]]] = {role: [] for role in _ROLES}
    for thing in things:
        for role, forms in _forms(thing):
            by_role[role].extend((form, thing) for form in forms)
    found: dict[str, tuple[_Named, Role]] = {}
    for role in _ROLES:
        for form, thing in by_role[role]:
            found.setdefault(form, (thing, role))
    return found


@cache
def country_names() -> Mapping[str, tuple[Country, Role]]:
    """Return every name, demonym, capital and metonym as written, with its country and role.

    A form that is both keeps one role, in the order name, adjective, people, capital, metonym: "Russian" is
    an adjective and "Russians" people. "Washington" is a capital; that it is a state too, `place` tells.
    """
    return _by_surface(countries())


@cache
def region_names() -> Mapping[str, tuple[Region, Role]]:
    """Return every name, adjective, people's name and metonym of regions and blocs as written."""
    return _by_surface(regions())


@cache
def place_names() -> Mapping[str, Place]:
    """Return every place within a country under its names as written, states before cities."""
    found: dict[str, Place] = {}
    for here in places():
        for form in (here.name, *here.aliases):
            found.setdefault(form, here)
    return found


def place_forms() -> Iterator[str]:
    """Yield the names as written of every place within a country, without telling which is which: a third of the time."""
    for name, also, *_ in table("places.tsv"):
        yield name
        yield from values(also)


@cache
def people_names() -> Mapping[str, str]:
    """Return adjectives and peoples of parts of countries, each with what it belongs to: "Scottish" -> "Scotland"."""
    return dict(table("peoples.tsv"))


def key(text: str) -> str:
    """Return `folded(text)`, by a short way for plain words, which most names are."""
    if text.isascii() and text.isalpha():
        return text.lower()
    return folded(text)


@cache
def _folded_countries() -> Mapping[Role, Mapping[str, Country]]:
    found: dict[Role, dict[str, Country]] = {role: {} for role in _ROLES}
    for one in countries():
        for role, forms in _forms(one):
            for form in forms:
                found[role].setdefault(key(form), one)
    return found


def _country(text: str, *roles: Role) -> Country | None:
    wanted = key(text)
    tables = _folded_countries()
    return next((tables[role][wanted] for role in roles if wanted in tables[role]), None)


def country(text: str) -> Country | None:
    """Return the country of this name or alias ("u.s.", "the Netherlands"), however it is written."""
    return _country(text, "name")


def demonym(text: str) -> Country | None:
    """Return the country that this adjective or name of people belongs to ("Dutch", "Britons")."""
    return _country(text, "adjective", "people")


def capital(text: str) -> Country | None:
    """Return the country that this city is a capital of."""
    return _country(text, "capital")


def metonym(text: str) -> Country | None:
    """Return the country whose government this seat of it stands for; a capital does too."""
    return _country(text, "metonym", "capital")


@cache
def _folded_names(mapping: Callable[[], Mapping[str, Place | tuple[Region, Role]]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for form in mapping():
        found.setdefault(key(form), form)
    return found


def region(text: str) -> Region | None:
    """Return the continent, bloc or region of this name ("EU", "the Middle East")."""
    form = _folded_names(region_names).get(key(text))
    found = region_names()[form] if form is not None else None
    return found[0] if found and found[1] == "name" else None


def place(text: str) -> Place | None:
    """Return the state, region or city of this name; of several cities the largest."""
    form = _folded_names(place_names).get(key(text))
    return place_names()[form] if form is not None else None


@cache
def given_names() -> frozenset[str]:
    """Return given names that are hardly anything else, with capitals as written."""
    return frozenset(lines("given_names.txt"))


@cache
def ambiguous_given_names() -> frozenset[str]:
    """Return given names that are also words, places or months: "Will", "Paris", "May"."""
    return frozenset(lines("given_names_ambiguous.txt"))


@cache
def family_names() -> frozenset[str]:
    """Return family names, with capitals as written."""
    return frozenset(lines("family_names.txt"))


@cache
def family_names_first() -> frozenset[str]:
    """Return Chinese, Korean and Vietnamese family names, which stand before the given name: "Guo"."""
    return frozenset(lines("family_names_first.txt"))


HER_TITLES = frozenset({"Mrs", "Ms", "Miss", "Madame", "Mme"})
"""Titles of women before a family name, capitalised as news has them."""


def has_her_title(name: str) -> bool:
    """Say whether a name is told by a woman's title: "Mrs Holm"."""
    title, _, rest = name.partition(" ")
    return title in HER_TITLES and rest != ""


@cache
def _people(table_name: str) -> SortedLines:
    """A list of names to be looked up where it stands: a set of its 9,600 takes 3 ms, and an article asks for a hundred."""
    return sorted_lines((TABLES / table_name).read_bytes())


@lru_cache(maxsize=4096)
def is_given_name(word: str, *, ambiguous: bool = False) -> bool:
    """Tell whether `word`, with its capital, is a given name; `ambiguous` takes those that are words too.

    The rarer ones count, by which no typed answer is judged: a slip of one may be another.
    """
    name = word.replace("\u2019", "'")
    if ambiguous and name in ambiguous_given_names():
        return True
    return any(_people(table).find(name) is not None for table in ("given_names.txt", "given_names_more.txt"))


@lru_cache(maxsize=4096)
def is_family_name(word: str) -> bool:
    """Tell whether `word`, with its capital, is a family name, of either order."""
    return _people("family_names.txt").find(word) is not None


def sex_of(given: str) -> str:
    """Return "m" or "f" for a given name that only men or only women have, else nothing."""
    return _people("given_names_by_sex.tsv").find(given) or ""
