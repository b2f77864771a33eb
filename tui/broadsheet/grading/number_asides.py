"""Numbers that tell more of an answer and are no part of its name: "Saturn has like 270", "VAT at 20%"."""

import re

from broadsheet.grading import entities
from broadsheet.grading.fit import Fit

_GOES_ON = frozenset("has have had with at beat beats won got is was were scored since from by".split())
_YEARS = re.compile(r"1[5-9]\d\d|20\d\d")
_LAST_YEAR = re.compile(r"\d\d|1[5-9]\d\d|20\d\d")


def number_aside(fit: Fit, words: list[str]) -> bool:
    """Say whether the numbers in an answer stand in what is told after the whole name, spelt as the key has it.

    A number right behind the name makes another thing of it ("Apollo 13", "Rocky 4"), unless it counts what follows
    ("Saturn 270 moons") or is the years of an event ("1861-65").
    """
    size = len(fit.name.words)
    if fit.edits or fit.missing or any(char.isdecimal() for char in fit.name.key):
        return False
    at = next((at for at in range(len(words) - size) if tuple(words[at : at + size]) == fit.name.words), None)
    if at is None or any(word[0].isdecimal() for word in words[:at]):
        return False
    rest = words[at + size :]
    if rest[0] in _GOES_ON:
        return True
    counted = (
        len(rest) > 1
        and rest[0].isdecimal()
        and rest[1].endswith("s")
        and entities.ordinary(rest[1].removesuffix("s"))
    )
    years = (
        len(rest) == 2 and _YEARS.fullmatch(rest[0]) is not None and _LAST_YEAR.fullmatch(rest[1]) is not None
    )
    return counted or years
