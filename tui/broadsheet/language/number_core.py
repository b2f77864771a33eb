"""The number itself, without its sign and unit: digits with their separators, or words."""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from broadsheet.language import number_words as tables
from broadsheet.language.units import UNITS_BY_NAME

Form = Literal["digits", "words", "roman", "ordinal"]
_MOST_DIGITS = 40


@dataclass(frozen=True, slots=True)
class Way:
    """One way of reading what can be read in two."""

    dots_group: bool = False
    commas_point: bool = False
    letters_scale: bool = True


@dataclass(slots=True)
class Core:
    """A number that was read, and where the reading stopped."""

    value: Fraction
    at: int
    form: Form = "digits"
    grouped: bool = False
    scaled: bool = False


def read_core(tokens: list[str], at: int, way: Way) -> Core | None:
    """Read a bare number in digits or words from `at` on, with its scale ("million")."""
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token[0].isdecimal() or (token[0] in ".," and token[1:2].isdecimal()):
        core = _digits(tokens, at, way)
    else:
        core = _words(tokens, at)
    if core is None:
        return None
    return _scaled(tokens, core, way)


def _scaled(tokens: list[str], core: Core, way: Way) -> Core:
    while core.at < len(tokens) and core.form != "ordinal":
        word = tokens[core.at].rstrip(".")
        if (
            word not in tables.SCALES
            or word == "score"
            or (word in tables.LETTER_SCALES and not way.letters_scale)
        ):
            break
        if core.scaled and word in tables.LETTER_SCALES:
            break
        core.value *= tables.SCALES[word]
        core.scaled = True
        core.at += 1
    return core


def _digits(tokens: list[str], at: int, way: Way) -> Core | None:
    token, _, exponent = tokens[at].partition("e")
    if len(token) > _MOST_DIGITS:
        return None
    core = Core(Fraction(0), at + 1)
    groups = re.fullmatch(r"(\d{1,3})(?P<sep>[ ,.'_])(\d{3}(?:(?P=sep)\d{3})*)(?:[.,](\d+))?", token)
    if groups is not None and not groups[1].startswith("0") and not _is_point(groups, way):
        whole = groups[1] + re.sub(r"\D", "", groups[3])
        core.value = Fraction(f"{whole}.{groups[4] or 0}")
        core.grouped = True
    elif "/" in token:
        over, under = token.replace(" ", "").split("/")
        if not int(under):
            return None
        core.value = Fraction(int(over), int(under))
    else:
        simple = token.replace(",", ".")
        if simple.count(".") > 1 or not re.fullmatch(r"\d*\.?\d+", simple):
            return None
        core.value = Fraction(simple)
    if exponent:
        core.value *= Fraction(10) ** int(exponent)
    return _after_digits(tokens, core)


def _is_point(groups: re.Match[str], way: Way) -> bool:
    """Say whether the one mark within figures is read as a decimal point: "12.375", and "12,375" in Berlin."""
    if groups[4] is not None or len(groups[3]) != 3:
        return False
    return (groups["sep"] == "." and not way.dots_group) or (groups["sep"] == "," and way.commas_point)


def _after_digits(tokens: list[str], core: Core) -> Core:
    """Take an ordinal's ending or a fraction that belongs to the number: "3rd", "1 1/2", "2 and a half"."""
    after = tokens[core.at : core.at + 3]
    if after[:1] in (["st"], ["nd"], ["rd"], ["th"]):
        core.at += 1
        core.form = "ordinal"
    elif (
        after[:1]
        and re.fullmatch(r"\d/\d+", after[0])
        and after[0][-1] != "0"
        and core.value.denominator == 1
    ):
        core.value += Fraction(after[0])
        core.at += 1
    elif after in _AND_A_PART:
        core.value += Fraction(1, tables.FRACTIONS[after[2]])
        core.at += 3
    elif rest := _rest(after):
        core.value += rest
        core.at += 3
    return core


_AND_A_PART = [["and", article, part] for article in ("a", "one") for part in ("half", "third", "quarter")]
"""What adds a part of one to a number: "5 and a quarter"."""


def _rest(after: list[str]) -> Fraction:
    """Return the fraction of several parts that goes on a number, "and three quarters"; 0 where none does."""
    if len(after) < 3 or after[0] != "and":
        return Fraction(0)
    over, under = tables.UNITS.get(after[1], 0), tables.FRACTIONS.get(after[2], 0)
    return Fraction(over, under) if 1 < over < under else Fraction(0)


def _words(tokens: list[str], at: int) -> Core | None:
    """Read a number in words; the grammar is that of spoken English, "and" and hyphens optional."""
    if tokens[at] == "none" or (tokens[at] == "no" and at + 1 < len(tokens)):
        return Core(Fraction(0), at + 1, "words")
    if tokens[at] == "couple":
        return Core(Fraction(2), at + 1, "words")
    total, current, last_scale = Fraction(0), None, Fraction(10**18)
    start, paired, form = at, False, "words"
    while at < len(tokens):
        word = tokens[at]
        before = current
        if (
            word in tables.UNITS
            or word in tables.TENS
            or word in tables.ORDINALS
            or word in tables.ORDINAL_TENS
        ):
            current, paired = _add(current, word, paired)
            if current is None:
                current = before
                break
            at += 1
            if word not in tables.UNITS and word not in tables.TENS:
                form = "ordinal"
                break
        elif word == "hundred" or word == "hundreds":
            current = (current if current is not None else 1) * Fraction(100)
            at += 1
        elif word in tables.SCALES and word not in tables.LETTER_SCALES and (at > start or word != "score"):
            scale = Fraction(tables.SCALES[word])
            if current is None and total:
                total *= scale
            elif scale < last_scale:
                total += (current if current is not None else 1) * scale
                last_scale = scale
            else:
                break
            current = None
            at += 1
        elif (
            word in {"a", "an", "one"}
            and tokens[at + 1 : at + 2]
            and tokens[at + 1] in {*tables.SCALES, "couple"} - tables.LETTER_SCALES
        ) or (word in {"and", ","} and at > start and _goes_on(tokens, at, word, current)):
            at += 1
        elif (
            word == "point"
            and current is not None
            and tokens[at + 1 : at + 2]
            and tokens[at + 1] in tables.UNITS
        ):
            at, current = _decimals(tokens, at + 1, current)
        else:
            break
    value = total + (current or 0)
    if at == start:
        return _fraction(tokens, at)
    core = Core(value, at, "ordinal" if form == "ordinal" else "words")
    return _fraction_after(tokens, core)


def _add(current: Fraction | None, word: str, paired: bool) -> tuple[Fraction | None, bool]:
    """Add one number word; None where it cannot follow. "nineteen eighty" makes a year of two pairs."""
    tens = tables.TENS.get(word) or tables.ORDINAL_TENS.get(word)
    value = tens or tables.UNITS.get(word, tables.ORDINALS.get(word, 0))
    if current is None:
        return Fraction(value), paired
    if current >= 100 and current % 100 == 0:
        return current + value, paired
    if value < 10 and current % 10 == 0 and current % 100 >= 20 and word != "oh":
        return current + value, paired
    if 10 <= current <= 99 and (value >= 10 or word == "oh") and not paired:
        return current * 100 + value, True
    if paired and current % 100 == 0 and value < 10:
        return current + value, paired
    return None, paired


def _goes_on(tokens: list[str], at: int, word: str, current: Fraction | None) -> bool:
    """Say whether "and" or a comma stands inside a number: only after a hundred or a larger scale."""
    if at + 1 >= len(tokens) or tokens[at - 1] not in tables.SCALES:
        return False
    nxt = tokens[at + 1]
    number = nxt in tables.UNITS or nxt in tables.TENS or nxt in tables.ORDINALS or nxt in tables.ORDINAL_TENS
    return number and (word == "and" or current is None)


def _decimals(tokens: list[str], at: int, current: Fraction) -> tuple[int, Fraction]:
    place = Fraction(1, 10)
    while at < len(tokens) and tokens[at] in tables.UNITS and tables.UNITS[tokens[at]] < 10:
        current += tables.UNITS[tokens[at]] * place
        place /= 10
        at += 1
    return at, current


def _fraction(tokens: list[str], at: int) -> Core | None:
    """Read "half", "a half", "half a million", "a quarter of a million" and a bare "an" before a unit."""
    if tokens[at] in {"a", "an"} and tokens[at + 1 : at + 2]:
        following = tokens[at + 1]
        if following in UNITS_BY_NAME and len(following) > 2:
            return Core(Fraction(1), at + 1, "words")
        at += 1
    if tokens[at] in {"half", "quarter", "third"}:
        value = Fraction(1, tables.FRACTIONS[tokens[at]])
        at += 1
        while at < len(tokens) and tokens[at] in {"of", "a", "an"}:
            at += 1
        return Core(value, at, "words")
    return None


def _fraction_after(tokens: list[str], core: Core) -> Core:
    """Take "and a half" or the name of a fraction after a number: "two thirds"."""
    after = tokens[core.at : core.at + 3]
    if after in _AND_A_PART:
        core.value += Fraction(1, tables.FRACTIONS[after[2]])
        core.at += 3
    elif rest := _rest(after):
        core.value += rest
        core.at += 3
    elif (
        core.form == "words" and after[:1] and after[0] in tables.FRACTIONS and core.value < 10 and core.value
    ):
        core.value /= tables.FRACTIONS[after[0]]
        core.at += 1
        if tokens[core.at : core.at + 2] == ["of", "a"]:
            core.at += 2
    return core
