"""Make the lists of people's names and of common words; `make_tables` runs it with the rest."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from broadsheet.language.rows import TABLES
from broadsheet.language.write_rows import BY_HAND, write

NAME_SOURCES = (
    "US Census Bureau 1990 (public domain) by the package names (MIT)",
    "the person providers of the package Faker (MIT)",
    f"tables/names_by_hand.toml, {BY_HAND}",
)
SCOWL_NOTICE = """Source: SCOWL (Debian package scowl), levels 10 and 20, lower-case words.
The collective work is Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify,
distribute and sell these word lists, the associated scripts, the output created from the scripts, and
its documentation for any purpose is hereby granted without fee, provided that the above copyright
notice appears in all copies and that both that copyright notice and this permission notice appear in
supporting documentation. Kevin Atkinson makes no representations about the suitability of this array
for any purpose. It is provided "as is" without express or implied warranty.
Levels 10 and 20 rest on the Moby lexicon, Brian Kelk's list and 12Dicts, all in the public domain."""

GIVEN_PER_LOCALE, FAMILY_PER_LOCALE = 250, 60
"""Names taken of one locale, spread evenly. The other given ones go into a table apart: they tell people of everywhere in news,
but a typed answer's slip is as often one of them ("Sahra" for "Sahara")."""
CENSUS_GIVEN, CENSUS_FAMILY = 1000, 1200
_LATIN = re.compile(
    r"(?:Ma?c|De|Di|Le|La|Van|O['’])?[A-Z\u00c0-\u00de\u0100-\u024f][a-z\u00df-\u024f]+(?:[-'’][A-Za-z\u00c0-\u024f]+)*"
)


# ICAO Doc 9303, part 3, section 6, as passports have it, with "y" for the short i that news keeps to.
_ROMAN = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ",
        "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya yo i yi ye g".split(),
        strict=True,
    )
)


def romanised(name: str) -> str:
    """Return a name in Cyrillic letters as English news writes it: "Андрей" as "Andrey"; any other as it is."""
    return (
        "".join(_ROMAN.get(letter, letter) for letter in name.lower()).replace("_", "").capitalize()
        if (name[:1].lower() in _ROMAN)
        else name
    )


def provider_names(locale: str, kind: str) -> Iterator[str]:
    """Yield the names of one Faker locale, `kind` being "first" or "last", the source's order kept."""
    from importlib import import_module

    provider = import_module(f"faker.providers.person.{locale}").Provider
    for attribute in sorted(vars(provider)):
        values = vars(provider)[attribute]
        if f"{kind}_name" in attribute and isinstance(values, tuple | list | dict):
            yield from (value for value in map(romanised, map(str, values)) if _LATIN.fullmatch(value))


def names_by_sex(locales: Iterable[str]) -> dict[str, str]:
    """Return given name -> "m" or "f", those left out that any source has for both.

    The census lists the commoner sex of a name far more often: ten times as often tells.
    """
    from importlib import import_module

    import names

    share: dict[str, dict[str, float]] = {}
    for sex, file in (("m", "dist.male.first"), ("f", "dist.female.first")):
        for line in (Path(names.__file__).parent / file).read_text(encoding="ascii").splitlines():
            name, percent = line.split()[:2]
            share.setdefault(name.capitalize(), {})[sex] = float(percent)
    found: dict[str, set[str]] = {}
    for name, shares in share.items():
        most = max(shares, key=lambda sex: shares[sex])
        clear = all(shares[most] >= CLEARLY * shares[sex] for sex in shares if sex != most)
        found[name] = {most} if clear else {"m", "f"}
    for locale in locales:
        provider = import_module(f"faker.providers.person.{locale}").Provider
        for sex, attribute in (("m", "first_names_male"), ("f", "first_names_female")):
            for name in map(romanised, map(str, vars(provider).get(attribute, ()))):
                # The English lists are short, and of newer names have the one sex alone: "Addison".
                if _LATIN.fullmatch(name) and (name in found or not locale.startswith("en_")):
                    found.setdefault(name, set()).add(sex)
    return {name: next(iter(sexes)) for name, sexes in found.items() if len(sexes) == 1}


CLEARLY = 10
"""Times that a name is one sex's in the census for once that it is the other's, from which it tells."""


def census_names(file: str, limit: int) -> Iterator[str]:
    """Yield the `limit` most frequent names of one census file, "Mc" names written as people write them."""
    import names

    lines = (Path(names.__file__).parent / file).read_text(encoding="ascii").splitlines()
    for line in lines[:limit]:
        name = line.split()[0].capitalize()
        yield f"Mc{name[2:].capitalize()}" if name.startswith("Mc") and len(name) > 4 else name


def spread(values: Iterable[str], limit: int) -> list[str]:
    """Return at most `limit` of the values, evenly spread over their sorted order."""
    ordered = sorted(set(values))
    step = max(len(ordered) / limit, 1)
    return [ordered[int(index * step)] for index in range(min(limit, len(ordered)))]


def make_people(hand: Mapping[str, Any], words: set[str]) -> None:
    """Write the given and family names, the given ones that are also words or places apart."""
    given = {name for block in hand["given"].values() for name in block.split()}
    for file in ("dist.male.first", "dist.female.first"):
        given.update(census_names(file, CENSUS_GIVEN))
    family = {name for block in hand["family"].values() for name in block.split()}
    family.update(census_names("dist.all.last", CENSUS_FAMILY))
    more = {
        name
        for locale in (*hand["faker"]["locales"].split(), *hand["faker"]["more"].split())
        for name in provider_names(locale, "first")
    }
    for locale in hand["faker"]["locales"].split():
        given.update(spread(provider_names(locale, "first"), GIVEN_PER_LOCALE))
        family.update(spread(provider_names(locale, "last"), FAMILY_PER_LOCALE))
    first = {name for block in hand["family_first"].values() for name in block.split()}
    places = {
        name
        for file, columns in (
            ("countries.tsv", range(1, 7)),
            ("regions.tsv", range(2, 6)),
            ("places.tsv", (0, 1)),
        )
        for line in (TABLES / file).read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
        for column in columns
        for name in line.split("\t")[column].split("|")
    }
    months = tomllib.loads((TABLES / "distinct.toml").read_text(encoding="utf-8"))["month"]
    calendar = {name for names in months for name in names}
    clear = set(hand["clear"]["names"].split())

    def is_word_too(name: str) -> bool:
        return name.casefold() in words or name in places or name in calendar

    ambiguous = {name for name in given if is_word_too(name)} - clear
    sources = tuple(f"Source: {source}." for source in NAME_SOURCES)
    made = "One a line. Made by make_tables.py; edit names_by_hand.toml instead."
    write("given_names.txt", ("Given names of many cultures.", made, *sources), sorted(given - ambiguous))
    title = "More given names of many cultures, for telling people in texts, and not for judging answers."
    rare = sorted(name for name in more - given - family - ambiguous if not is_word_too(name))
    write("given_names_more.txt", (title, made, sources[1]), rare)
    sexes = names_by_sex((*hand["faker"]["locales"].split(), *hand["faker"]["more"].split()))
    title = "Given names that only men or only women have, as far as the sources tell, with m or f."
    write(
        "given_names_by_sex.tsv", (title, made, *sources[:2]), [f"{n}\t{s}" for n, s in sorted(sexes.items())]
    )
    title = "Given names that are also English words, places, demonyms or months."
    write("given_names_ambiguous.txt", (title, made, *sources), sorted(ambiguous))
    write("family_names.txt", ("Family names.", made, *sources), sorted(family | first))
    title = "Chinese, Korean and Vietnamese family names, romanised: they stand before the given name."
    write("family_names_first.txt", (title, made, sources[-1]), sorted(first))


def scowl_words(folder: Path, levels: Iterable[int]) -> set[str]:
    """Return SCOWL's lower-case words of `levels`, those with apostrophes left out."""
    return {
        word
        for level in levels
        for kind in ("english", "american", "british")
        if (file := folder / f"{kind}-words.{level}").is_file()
        for word in file.read_text(encoding="latin-1").splitlines()
        if word.isalpha() and word.islower()
    }


def make_words(folder: Path) -> None:
    """Write common_words.txt: words that a capital at a sentence's start does not make a name."""
    words = scowl_words(folder, (10, 20))
    write(
        "common_words.txt",
        ("Common English words, one a line. Made by make_tables.py.", SCOWL_NOTICE),
        sorted(words),
    )
