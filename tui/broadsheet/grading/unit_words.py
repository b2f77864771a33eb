"""Units as writers put them who are unsure of the English word: in another language, or misspelt."""

import re
from dataclasses import replace

from rapidfuzz.distance import OSA

from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.measures import asked_unit
from broadsheet.language.foreign_words import foreign_words
from broadsheet.language.normal import folded
from broadsheet.language.numbers import Quantity
from broadsheet.language.units import UNITS_BY_NAME

_LONG, _VERY_LONG = 6, 9
"""Letters of a unit within which one slip, and two, make no other unit."""
_SIDES = frozenset("n s e w north south east west of equator".split())
_BELOW = frozenset("below under beneath".split())


def with_unit(compiled: CompiledKey, wanted: Quantity, given: Quantity) -> Quantity:
    """Return a typed number with the unit that the word after it means: "38 procent", "451 farenheit"."""
    if given.measure == "angle" and (scale := _asked_misspelt(compiled, folded(given.tail))) is not None:
        return replace(given, measure=UNITS_BY_NAME[scale][0], tail="")
    if given.measure == "angle":
        # "66° N": on which side of the equator or of Greenwich, where degrees alone are asked for
        sided = not wanted.tail and _SIDES.issuperset(given.tail.split())
        return (
            replace(given, tail="") if sided and given.tail and not is_other_side(compiled, given) else given
        )
    if given.measure or not given.tail:
        return given
    degrees, _, last = given.tail.removesuffix(" of it").rpartition(" ")
    if degrees not in {"", "degrees", "degree", "of"}:
        return given
    word = folded(last)
    name = (
        foreign_words("unit").get(word) or _misspelt(word, wanted.measure) or _asked_misspelt(compiled, word)
    )
    if name is None:
        return given
    measure, factor = UNITS_BY_NAME[name]
    if measure != wanted.measure and asked_unit(compiled, measure, factor) is None:
        return given
    upper = None if given.upper is None else given.upper * factor
    return replace(given, value=given.plain * factor, measure=measure, upper=upper, tail="")


def is_other_side(compiled: CompiledKey, given: Quantity) -> bool:
    """Say whether the question asks for the other half of the world than was said."""
    opposite = {"n": "south", "s": "north", "e": "west", "w": "east"}
    words = given.tail.split()
    if not _SIDES.issuperset(words):
        return False
    said = {opposite[word[0]] for word in words if word[0] in opposite and word != "equator"}
    return not said.isdisjoint(compiled.question)


def _asked_misspelt(compiled: CompiledKey, word: str) -> str | None:
    """Return the unit of the question that a word is a slip or two away from: "farenheit"."""
    for name in sorted(compiled.question & UNITS_BY_NAME.keys()):
        if len(name) >= _LONG and _misspelt(word, UNITS_BY_NAME[name][0]) == name:
            return name
    return None


def _misspelt(word: str, measure: str) -> str | None:
    """Return the unit of a measure that a word is a slip or two away from."""
    if len(word) < _LONG or not measure:
        return None
    for name, (kind, _) in UNITS_BY_NAME.items():
        if kind == measure and len(name) >= _LONG and name[0] == word[0]:
            allowed = 1 if len(name) < _VERY_LONG else 2
            if OSA.distance(word, name, score_cutoff=allowed) <= allowed:
                return name
    return None


def as_below(compiled: CompiledKey, wanted: Quantity, given: Quantity) -> Quantity:
    """Return a number with the sign that "below" stands for: a minus of its own, or none where the question says it.

    "22 m below sea level" is -22 where that or the side of the sea is asked for; "How far below …?" asks for 22.
    """
    if given.upper is not None or given.bound or (given.plain >= 0 and not given.tail):
        return given
    if given.plain < 0 < wanted.plain and _asks_for_fall(compiled):
        return _turned(given, tail=given.tail)
    either_side = not (_BELOW.isdisjoint(compiled.question) or _ABOVE.isdisjoint(compiled.question))
    if given.plain > 0 and given.tail and (wanted.plain < 0 or either_side):
        return _turned(given, tail="") if _BELOW_A_LEVEL.fullmatch(given.tail) is not None else given
    if given.plain >= 0 or wanted.plain < 0 or either_side or _BELOW.isdisjoint(compiled.question):
        return given
    return _turned(given, tail=given.tail)


def _asks_for_fall(compiled: CompiledKey) -> bool:
    """Say whether a question asks how far something fell, so that a minus only says it again; to what it fell is another."""
    if FALLS.isdisjoint(compiled.question) or not RISES.isdisjoint(compiled.question):
        return False
    return _BY_HOW_MUCH.search(compiled.key.prompt) is not None


FALLS = frozenset(
    "fall fallen fell drop dropped decline declined shrink shrank shrunk lose lost loss decrease decreased slump slumped".split()
)
"""Words of a question that asks about what went down, or was lost."""
RISES = frozenset(
    "rise rose risen grow grew grown gain gained increase increased climb climbed profit".split()
)
"""The same of what went up, or was won."""
_BY_HOW_MUCH = re.compile(
    r"\bby (?:about |roughly |around )?(?:how|what|which)\b|\bhow (?:much|far)\b.*\b(?:fall|drop|decline|shrink|lose|lost|decrease)\b(?! to\b)",
    re.IGNORECASE,
)


def _turned(given: Quantity, tail: str) -> Quantity:
    return replace(given, value=-given.value, plain=-given.plain, tail=tail)


_ABOVE = frozenset({"above", "over"})
_BELOW_A_LEVEL = re.compile(
    r"(?:below|under|beneath) (?:the )?(?:mean )?(?:sea|sea ?level|ground|ground level|surface|zero|freezing)(?: point)?"
)
"""Below what a height or a temperature is counted from."""
