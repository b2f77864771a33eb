"""Makes tables/foreign.txt: what countries, their languages, the larger cities and some things are called in other languages.

Run as `python -m broadsheet.language.make_foreign` with the extra `tables` installed, after make_tables. A name that is
an English word, another place in English, or that two things share is left out.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from broadsheet.language.distinct import classes_of
from broadsheet.language.lexicon import is_common_word
from broadsheet.language.names import countries, places
from broadsheet.language.normal import folded
from broadsheet.language.rows import table
from broadsheet.language.write_rows import BY_HAND, write

LANGUAGES = "de fr es it nl pt pl sv da nb fi cs hu ro tr hr".split()
"""The larger languages of Europe that are written in Latin letters."""
HEADER = (
    "Countries, languages, cities, rivers, elements, animals and food in other languages: the folded English name, then the others.",
    "Countries in their own languages too. Made by make_foreign.py. Sources: Unicode CLDR, Unicode License v3, by the package babel (BSD-3-Clause);",
    f"foreign_by_hand.txt, {BY_HAND}.",
)
_SHORTEST = 3


def foreign(rows: Iterable[tuple[str, str]], by_hand: Iterable[tuple[str, str]] = ()) -> list[str]:
    """Return the table's lines from pairs of an English name and a foreign one, of which many are left out.

    Of those written by hand only what another place goes by is.
    """
    others: dict[str, dict[str, str]] = defaultdict(dict)
    meanings: dict[str, set[str]] = defaultdict(set)
    sure = list(by_hand)
    for english, name in (*rows, *sure):
        key, form = folded(english), folded(name)
        plain = len(form) < _SHORTEST or (is_common_word(form) and (english, name) not in sure)
        if form != key and not plain and not _elsewhere(form, key):
            others[key].setdefault(form, name)
            meanings[form].add(key)
    lines = []
    for key in sorted(others, key=str.encode):
        names = [name for form, name in others[key].items() if _means(meanings[form]) == key]
        if names:
            lines.append("\t".join((key, *names)))
    return lines


_STEM = 4
"""Letters that a country and its language have in common in English: "Italy", "Italian"."""


def _means(keys: set[str]) -> str | None:
    """Return the one thing that a foreign name means; of a country and its language, "Italien" and "italien", the country."""
    if len(keys) == 1:
        return next(iter(keys))
    lands = [key for key in keys if any(kind == "country" for kind, _ in classes_of(key))]
    near = len({key[:_STEM] for key in keys}) == 1
    return lands[0] if near and len(lands) == 1 and len(keys) == _TWO else None


_TWO = 2


def _elsewhere(form: str, key: str) -> bool:
    """Say whether a foreign name is an English name of something else: "Reno" is the Rhine in Italian."""
    meant = set(classes_of(form))
    return bool(meant) and meant.isdisjoint(classes_of(key))


def pairs() -> Iterator[tuple[str, str]]:
    """Yield each English name with what it is called elsewhere."""
    from babel import Locale

    english = Locale("en")
    names = {one.code: one.name for one in countries()}
    cities = {place.name for place in places() if place.kind == "city"}
    cities |= {capital for one in countries() for capital in one.capitals}
    zones = {zone: entry["city"] for zone, entry in _zones(english) if "city" in entry}
    for code in LANGUAGES:
        locale = Locale(code)
        for territory, name in names.items():
            if territory in locale.territories:
                yield name, locale.territories[territory]
        for zone, entry in _zones(locale):
            city = zones.get(zone, zone.rpartition("/")[2].replace("_", " "))
            if "city" in entry and city in cities:
                yield city, entry["city"]
        for tongue, name in english.languages.items():
            if len(tongue) == 2 and tongue in locale.languages:
                yield name, locale.languages[tongue]


def own_names() -> Iterator[tuple[str, str]]:
    """Yield each country with what it is called in the languages of its own that are written in Latin letters."""
    from babel import Locale, UnknownLocaleError
    from babel.languages import get_official_languages

    for one in countries():
        for code in get_official_languages(one.code, de_facto=True):
            try:
                name = Locale(code).territories.get(one.code)
            except UnknownLocaleError:
                continue  # a language that CLDR has no names in
            if name and folded(name).isascii():
                yield one.name, name


def _zones(locale: object) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield the time zones of a locale, which CLDR names by a city each."""
    zones = locale.time_zones  # type: ignore[attr-defined]
    yield from sorted(((zone, zones[zone]) for zone in zones), key=lambda pair: pair[0])


def main() -> int:
    """Write the table."""
    by_hand = [(name, other) for name, *others in table("foreign_by_hand.txt") for other in others]
    write("foreign.txt", HEADER, foreign([*pairs(), *own_names()], by_hand))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
