"""A typed number read, with the talk, sums, glosses and clipped units around it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.leading_count import leading_count
from broadsheet.grading.least_age import least_age
from broadsheet.grading.scores import as_score, either_way
from broadsheet.grading.summed import (
    beside_another,
    concluded,
    made_up_of,
    parted,
    some_of_them,
    with_point,
    worked_out,
)
from broadsheet.grading.talk import turns, without_talk
from broadsheet.grading.words import stem
from broadsheet.grading.year_spans import in_full
from broadsheet.language.number_text import respelt
from broadsheet.language.number_words import FRACTIONS
from broadsheet.language.numbers import Quantity, readings
from broadsheet.language.units import UNITS_BY_NAME


@lru_cache(maxsize=256)  # a list asks for each of its pieces once per item
def read(given: str) -> tuple[Quantity, ...]:
    """Read what was typed as a number, with or without what people say before it."""
    given = in_full(given)
    if given.count(".", 0, 12) > 1 and _DOTTED_TIME.fullmatch(given[:12].strip(_OUTER)) is not None:
        given = given.strip(_OUTER).replace(".", ":")
    given = _INDIAN.sub(lambda match: match[0].replace(",", ""), given)
    given = with_point(given)
    given = _DOTTED.sub(lambda match: match[0].replace(".", ""), given)
    if (
        " ".join(given[:40].split()).strip(_OUTER).casefold() in _NONE_AT_ALL
        or _HAS_NONE.fullmatch(given[:60].strip(_OUTER)) is not None
    ):
        return readings("0")
    if (power := _POWER.fullmatch(given[:40].strip(_OUTER))) is not None:
        return readings(str(int(power[1]) ** int(power[2])))
    if (last := concluded(given) or made_up_of(given)) is not None:
        return readings(last)
    found = readings(given)
    if found and found[0].tail and (spelt := _in_spelling(given, found[0])):
        return spelt
    if found:
        of = _OUT_OF.fullmatch(" ".join(given.split()).strip(_OUTER))
        return found if of is None or int(of[2]) < 10 else (*found, *readings(of[1]))
    if (of_them := some_of_them(given)) is not None:
        return readings(of_them)
    if (score := _SPACED_SCORE.fullmatch(" ".join(given.split()).strip(_OUTER))) is not None:
        return readings(f"{score[1]}-{score[2]}")
    if (whole := parted(given) or beside_another(given)) is not None:
        return readings(whole)
    if (before := _REASON.sub("", given[:300])) != given[:300] and (found := readings(before)):
        return found
    if (
        "one" in given.casefold()
        and (short := _POINTING_OUT.fullmatch(given[:120])) is not None
        and not turns(short[2])
    ):
        return readings(short[1])
    if again := next(filter(None, map(readings, _retyped(given[:300]))), None):
        return again
    return next((found for rest in without_talk(given[:300]) if (found := _reread(rest))), ())


def _in_spelling(given: str, found: Quantity) -> tuple[Quantity, ...]:
    """Read a number with its misspelt words put right, "one thrid"; a scale may have what is counted behind it."""
    spelt = readings(respelt(given[:60]) or "")
    if not spelt or not spelt[0].tail:
        return spelt
    scaled = spelt[0].plain >= 100 * found.plain > 0 and spelt[0].tail == found.tail.partition(" ")[2]
    return spelt if scaled else ()  # "six milloin cars"


_DOTTED_TIME = re.compile(r"\d{1,2}(?:\.[0-5]\d){2}")
"""A time in hours, minutes and seconds: "1.59.40"."""
_POINTING_OUT = re.compile(
    r"\s*(\d[\d.,]*|[a-z]+(?:-[a-z]+)?),? (?:(?:is|was|as|being|since|it[’']?s|that[’']?s|which is|because it[’']?s) )?"
    r"((?:the|that) (?!hundred|thousand|million|billion)(?:\w+ ){1,3}ones?)(?: (?:in|of|on|at|with|from|when|that|which) [^\d]*)?[\s.!]*",
    re.IGNORECASE,
)
"""A number and which one it is: "7 is the middle one"."""
_POWER = re.compile(r"(\d{1,3}) ?(?:\^|\*\*) ?(\d{1,2})")
"""A power, which people type where they know how it came about: "2^10"."""
_INDIAN = re.compile(r"(?<![\d,.])\d{1,2}(?:,\d{2})+,\d{3}(?![\d,])")
"""A number in lakhs and crores: "1,00,000"."""
_N = re.compile(r"(?<=[a-z])\s+(?:n|&)\s+(?=[a-z])", re.IGNORECASE)


def _retyped(given: str) -> Iterator[str]:
    """Yield a number in words as it is spelt, "two hundred n six", and what a sum comes to: "52 + 36 = 88"."""
    total = given.rpartition("=")[2].strip()
    if total and "=" in given:
        yield total
    if _N.search(given):
        yield _N.sub(" and ", given)


def read_as_asked(compiled: CompiledKey, given: str) -> tuple[Quantity, ...]:
    """Read a number as the question means it: "21 thousand k" of kilometres, "250c" of cents, "23 pairs" as 46."""
    typed, question = " ".join(given[:60].split()), compiled.question
    if (whole := worked_out(typed, question)) is not None:
        return readings(whole)
    if (least := least_age(compiled, typed)) is not None:
        return readings(least)
    if any(number.upper is not None for answer in compiled.answers for _, number in answer.quantities):
        score = as_score(typed, compiled.key.prompt) or either_way(typed, question)
        return readings(score) if score is not None else ()
    if (of_it := _AND_MORE.fullmatch(given[:120].strip())) is not None and _is_asked_for(of_it[2], question):
        return readings(of_it[1])
    if (named := _NAMED.fullmatch(typed)) is not None and _names_it(named[1].casefold(), question):
        return readings(named[2])
    if (leading := leading_count(typed, question)) is not None and not _asks_share(compiled):
        return readings(leading)
    if "odds" in question and (odds := _ODDS.fullmatch(typed)) is not None:
        return _as_odds(odds[1], odds[2])
    match = _CLIPPED.fullmatch(typed)
    if match is not None and not _KILO.isdisjoint(question):
        return read(match[1])
    letter = _BY_LETTER.fullmatch(typed)
    if letter is not None and not question.isdisjoint(_LETTERS.get(letter[2].casefold(), ())):
        return read(letter[1])
    if (two := _TWO_COUNTS.fullmatch(typed)) is not None:
        asked = [count for count, noun in (two.group(1, 2), two.group(3, 4)) if noun.casefold() in question]
        return read(asked[0]) if len(asked) == 1 else ()
    if "must" in question and (reached := _AT_LEAST.fullmatch(typed)) is not None:
        return tuple(one for one in readings(reached[1]) if one.measure == "percent" or 0 < one.plain < 1)
    if (metres := _METRES.fullmatch(typed)) is not None:
        return readings(f"{metres[1]}.{metres[2]} m")
    if (parts := _PARTS_OF_ONE.fullmatch(typed)) is not None:
        counted = parts[2].casefold() in question  # "For how many quarters …?"
        return readings(parts[1] if counted else f"{parts[1]}/{FRACTIONS[parts[2].casefold()]}")
    pairs = _PAIRS.fullmatch(typed) if question.isdisjoint(("pair", "pairs")) else None
    return readings(str(2 * int(pairs[1]))) if pairs is not None else ()


_NAMED = re.compile(r"(?:the )?([a-z]{1,7})[-. ]?(\d[\d.,]*)[\s.!]*", re.IGNORECASE)
"""Letters written on to a number that they stand for or are counted by: "pH7", "COP26", "No5"."""


def _names_it(letters: str, question: frozenset[str]) -> bool:
    """Say whether letters before a number are the question's, or only say that it is one; a unit's may be another."""
    return letters in {"no", "nr", "n", "num", "number"} or letters in question


_ODDS = re.compile(r"(\S.*?)(?: ?[-–:/] ?| to )(\w+)[\s.!]*", re.IGNORECASE)


def _as_odds(over: str, under: str) -> tuple[Quantity, ...]:
    """Read odds, "seven to two", as the fraction as which they are written: "7/2"."""
    first, second = readings(over)[:1], readings(under)[:1]
    if not first or not second or first[0].tail or second[0].tail or not second[0].value:
        return ()
    value = first[0].value / second[0].value
    return (Quantity(value, plain=value),)


def _asks_share(compiled: CompiledKey) -> bool:
    """Say whether some answer is a share of a hundred, of which "7 out of 13" would be another."""
    return any(number.measure == "percent" for answer in compiled.answers for _, number in answer.quantities)


def _is_asked_for(noun: str, question: frozenset[str]) -> bool:
    """Say whether a noun is what the question counts, and no unit: "32 degrees below zero" says more by the rest."""
    asked, noun = {stem(word) for word in question}, noun.casefold()
    return noun not in UNITS_BY_NAME and noun not in {"above", "below"} and stem(noun) in asked


_AND_MORE = re.compile(
    r"(\w+) ([a-z]{3,})(?:,| (?!or\b|not\b|and\b)[a-z]+) (?!.*\b(?:or|not|maybe)\b).+", re.IGNORECASE
)
"""How many of what is asked for, and what else there is to tell of them: "4 strings tuned in 5ths"."""
_BY_LETTER = re.compile(r"(.*(?:\d(?=\s?\w\W*$)|[a-z]{3}(?=\s)))\s?([cpshgldk])\W*", re.IGNORECASE)
_LETTERS = {
    "c": frozenset({"cent", "cents", "celsius", "centigrade"}), "p": frozenset({"pence", "penny", "pennies"}),
    "s": frozenset({"second", "seconds"}), "h": frozenset({"hour", "hours"}), "g": frozenset({"gram", "grams", "grammes"}),
    "l": frozenset({"litre", "litres", "liter", "liters"}), "d": frozenset({"pence", "penny", "pennies"}),
    "k": frozenset({"carat", "carats", "karat", "karats"}),
}  # fmt: skip
"""A letter written on to a number -> the words of a question by which it is that unit."""
_TWO_COUNTS = re.compile(r"(\S+) ([a-z]{3,})(?:,| and| &|, and) (\S+) ([a-z]{3,})\W*", re.IGNORECASE)
"""Two counts of two things, "10 provinces and 3 territories": the one that the question names is meant."""
_AT_LEAST = re.compile(r"(?:at least|(?:a )?minimum of|no less than) (.+)", re.IGNORECASE)
"""What says again that a share must be reached; "more than" it is another."""
_METRES = re.compile(r"(\d{1,3}) ?m ?(\d\d)(?: ?cm)?[\s.!]*", re.IGNORECASE)
"""Metres with their centimetres written on, as much of Europe does: "1m80"."""
_PARTS_OF_ONE = re.compile(
    r"([2-9]) ?(thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)[\s.!]*", re.IGNORECASE
)
"""A share half in words: "3 quarters", which may be three of them as well."""
_PAIRS = re.compile(r"(\d{1,6}) pairs?(?: of [a-z ]+)?\W*", re.IGNORECASE)
"""So many pairs, where single ones are asked for."""


_REASON = re.compile(r"\s(?:because|cause|cos|cuz|coz|bc)\s.*", re.IGNORECASE | re.DOTALL)
"""Why a number is the answer: "8 cause pluto isnt one anymore"."""
_CLIPPED = re.compile(r"(.*\w)\s?(?<=[\d\s])k[’']?s?\W*", re.IGNORECASE)


_KILO = frozenset(
    "km kms kilometre kilometres kilometer kilometers kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos".split()
)


_DOTTED = re.compile(
    r"(?<![\w.])(?:[mk]\.p\.h|k\.g|k\.m|c\.m|s\.q|p\.c)\b\.?|(?<=\d)(?:[mk]\.p\.h|k\.g|k\.m|c\.m|p\.c)\b\.?",
    re.IGNORECASE,
)
"""Units with a dot after each letter."""


_OUTER = " \t\r\n.!?…\"'“”‘’()[]\u00a0"


_OUT_OF = re.compile(r"(\d{1,9}) ?(?:/|out of|of) ?(\d{2,9})\.?", re.IGNORECASE)
"""So many of so many: "412 out of 650" may answer how many there were."""


_SPACED_SCORE = re.compile(r"(\d{1,2})\s+(\d{1,2})")
"""A score without its mark: "3 1"."""


_HAS_NONE = re.compile(
    r"(?:it|they|he|she|there) (?:(?:has|have|had|is|are|was|were) (?:got )?none"
    r"|(?:(?:has|have|had|is|are|was|were)(?:n[’']?t| not) (?:got )?|(?:does|do|did)(?:n[’']?t| not) have )any)(?: of (?:them|those))?",
    re.IGNORECASE,
)
"""A sentence that says so: "it hasn't got any"."""
_NONE_AT_ALL = frozenset(
    (
        "no | none at all | not one | not any | nobody | no one | nothing | not a single one | zilch | zip"
    ).split(" | ")
)


def _reread(text: str) -> tuple[Quantity, ...]:
    """Read what is left without talk; with misspelt number words put right, and a gloss in brackets apart."""
    found = readings(text)
    if found or not text.strip():
        return found
    if (gloss := _GLOSSED.fullmatch(text.strip())) and (outside := readings(gloss[1])):
        inside = readings(gloss[2])
        if _IF_OTHERWISE.match(gloss[2]):
            return outside
        if _PARTS.search(gloss[2]) and _parts_below(gloss[2], outside[0]):
            return outside
        same = {one.plain for one in inside} & {one.plain for one in outside}
        return outside if same or not (inside or turns(gloss[2])) else ()
    mended = respelt(text) if text.count(" ") < 6 else None
    return readings(mended) if mended else ()


_IF_OTHERWISE = re.compile(
    r"\w+,? (?:with|if|including|incl\.?|counting|when|(?:is|are|was|were) (?:the|for|how|what)) \w",
    re.IGNORECASE,
)
"""What it would be otherwise, in brackets: "52 (54 with the jokers)"."""
_PARTS = re.compile(
    r"\+|&|\b(?:and|plus|incl\w*|pairs?|rows|teams|sets|groups|each|sides?)\b|\d.*,.*\d", re.IGNORECASE
)


_NUMBER = re.compile(r"\w+")


def _parts_below(gloss: str, whole: Quantity) -> bool:
    """Say whether every number in a gloss is a part of the whole before it: "11 (10 players + the keeper)"."""
    parts = [found[0].plain for word in _NUMBER.findall(gloss) if (found := readings(word))]
    if not {"or", "not", "maybe"}.isdisjoint(gloss.casefold().split()):
        return False
    return bool(parts) and all(part < whole.plain for part in parts)


_GLOSSED = re.compile(r"([^()]+?)\s*\(([^()]+)\)\W*")
