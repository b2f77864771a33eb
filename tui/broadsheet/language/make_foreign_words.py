"""Makes tables/foreign_words.txt: months, units and directions in the other languages of Europe.

Run as `python -m broadsheet.language.make_foreign_words` with the extra `tables` installed. A word that means two things
in those languages (Croatian October is Polish November), or that is an English word, is left out.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from broadsheet.language.calendar_names import MONTHS
from broadsheet.language.lexicon import is_common_word
from broadsheet.language.normal import folded
from broadsheet.language.units import UNITS_BY_NAME
from broadsheet.language.write_rows import write

LANGUAGES = "de fr es it nl pt pl sv da nb nn fi et lv lt cs sk sl hr hu ro tr sq ca eu gl af fy lb is ga cy mt id".split()
"""The languages of Europe that CLDR writes in Latin letters, and those that left their months abroad."""
HEADER = (
    "Months, units and directions in other languages: what it is, the folded word, the English one.",
    "Made by make_foreign_words.py. Source: Unicode CLDR, Unicode License v3, by the package babel (BSD-3-Clause).",
)
UNITS = {
    "concentr-percent": "percent",
    "length-kilometer": "kilometers",
    "length-meter": "meters",
    "length-centimeter": "centimeters",
    "length-mile": "miles",
    "mass-kilogram": "kilograms",
    "mass-tonne": "tonnes",
    "volume-liter": "liters",
    "duration-year": "years",
    "duration-month": "months",
    "duration-week": "weeks",
    "duration-day": "days",
    "duration-hour": "hours",
    "duration-minute": "minutes",
    "duration-second": "seconds",
    "angle-degree": "degrees",
}
SIDES = {"154": "north", "039": "south", "151": "east", "155": "west"}
"""CLDR's codes of the parts of Europe (UN M.49): "Nordeuropa" less "Europa" is how German says north."""
_SHORTEST = 3
_COUNTS = frozenset("one two few many other".split())
_SMALL = frozenset("de del du da do dos des di d la le lo el l den van het the o a i".split())
_LETTERS = re.compile(r"[a-z]+")

Row = tuple[str, str, str]


def foreign_words(rows: Iterable[Row]) -> list[str]:
    """Return the table's lines from rows of a kind, an English word and a foreign one, of which many are left out."""
    meanings: dict[tuple[str, str], set[str]] = defaultdict(set)
    for kind, english, word in rows:
        form = folded(word).strip(".")
        if _LETTERS.fullmatch(form) and len(form) >= _SHORTEST:
            meanings[kind, form].add(english)
    return [
        "\t".join((kind, form, *english))
        for (kind, form), english in sorted(meanings.items())
        if len(english) == 1 and form not in english and not _is_english(kind, form)
    ]


def _is_english(kind: str, form: str) -> bool:
    # "mars" is a month where a date is asked for; Scandinavia's "mil" is ten kilometres.
    return kind != "month" and (form in UNITS_BY_NAME or form == "mil" or is_common_word(form))


def rows() -> Iterator[Row]:
    """Yield what the languages call the months, the units and the directions."""
    from babel import Locale

    for code in LANGUAGES:
        locale: Any = Locale.parse(code)
        for style in ("format", "stand-alone"):
            for number, name in sorted(locale.months[style]["wide"].items()):
                yield "month", MONTHS[number - 1], name
        patterns = locale._data["unit_patterns"]
        for unit, english in UNITS.items():
            for count, pattern in sorted(patterns.get(unit, {}).get("long", {}).items()):
                if isinstance(pattern, str) and count in _COUNTS:
                    yield "unit", english, pattern.replace("{0}", "").strip()
        yield from (("side", side, word) for side, word in _sides(locale))


def _sides(locale: Any) -> Iterator[tuple[str, str]]:
    whole = folded(locale.territories.get("150", ""))
    for code, side in SIDES.items():
        part = folded(locale.territories.get(code, ""))
        if whole and whole in part:
            left = [word for word in _LETTERS.findall(part.replace(whole, " ")) if word not in _SMALL]
            if len(left) == 1:
                yield side, left[0]


def main() -> int:
    """Write the table."""
    write("foreign_words.txt", HEADER, foreign_words(rows()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
