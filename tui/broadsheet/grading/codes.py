"""Codes in a typed list that stand for countries, home nations or states: "OH, OR, IN", "eng esp fra ned"."""

import re
from collections.abc import Mapping
from functools import cache

from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.listing import Listing
from broadsheet.grading.recognised import Recognised, place_of
from broadsheet.grading.symbols import STATE_OF
from broadsheet.language.names import countries, country
from broadsheet.language.rows import table

_CODE = re.compile(r"[A-Za-z]{2,3}")
_APART = re.compile(r"([\s,;/&+|]+)")
_BETWEEN = re.compile(r"(?<=[,;/])\s*(?:OR|IN|ME|HI|OK|OH)(?=\s*(?:[,;/]|$))")
"""A code that is a word too, where it stands alone between marks."""
_LONGEST = 400


def with_codes_written_out(listed: Listing, given: str) -> str:
    """Write codes out where the whole list is made of them, or where marks set one apart."""
    codes = _country_codes() if _are_countries(listed.compiled) else STATE_OF
    parts = _APART.split(given.strip(" .!?()")) if len(given) < _LONGEST else []
    said = [part for part in parts[::2] if part.casefold() != "and"]
    marked = len(said) > 1 and all(_CODE.fullmatch(part) and part.casefold() in codes for part in said)
    if marked and (
        given.upper() == given.replace("and", "AND") or _all_apart(parts) or _name_items(listed, said, codes)
    ):
        return ", ".join(codes[part.casefold()] for part in said)
    return _BETWEEN.sub(lambda match: f" {STATE_OF[match[0].strip().casefold()]}", given)


def by_code(compiled: CompiledKey, found: Recognised) -> None:
    """Take a code for the country that it stands for, beside others that are named: "Spain, FRA and GER"."""
    if not any(_CODE.fullmatch(piece) for piece in found.wrong) or not _are_countries(compiled):
        return
    for piece in list(found.wrong):
        name = _country_codes().get(piece) if _CODE.fullmatch(piece) else None
        meant = None if name is None else compiled.item_of.get(name.casefold())
        if meant is not None and meant not in found.items:
            found.order[place_of(found, piece)] = meant
            found.items[meant] = found.wrong.pop(piece)


def _name_items(listed: Listing, said: list[str], codes: Mapping[str, str]) -> bool:
    """Say whether codes in lower case without marks are meant as such: three or more, most of which name items."""
    named = sum(listed.exact(listed.key(codes[part.casefold()])) is not None for part in said)
    return len(said) > 2 and 2 * named > len(said)


def _all_apart(parts: list[str]) -> bool:
    """Say whether commas or slashes part the words of a list in lower case: "in, or, oh"."""
    return all(re.search(r"[,;/]", gap) for gap in parts[1::2])


def _are_countries(compiled: CompiledKey) -> bool:
    """Say whether every item is a country or a home nation, so that its code may stand for it."""
    return bool(compiled.items) and all(
        any(country(text) is not None or text in _home_nations() for text in one.key.answers[0].names)
        for one in compiled.items
    )


@cache
def _country_codes() -> dict[str, str]:
    """Return each country's codes, in lower case -> its name: of two letters (ISO 3166), and of three on scoreboards."""
    names = {one.code: one.name for one in countries()}
    three = {code.casefold(): names.get(whose, whose) for code, whose in table("country_codes.txt")}
    return {code.casefold(): name for code, name in names.items()} | {"uk": "United Kingdom"} | three


@cache
def _home_nations() -> frozenset[str]:
    return frozenset(whose for _, whose in table("country_codes.txt") if len(whose) > 2)
