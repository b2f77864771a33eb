"""Numbers in an answer and in a name: one that is part of the name, one that is missing, and what only tells more.

"Apollo 13" is another thing than Apollo, "Saturn has like 270" and "VAT at 20%" are not.
"""

import re
from dataclasses import replace

from broadsheet.grading import entities, lexicon, person_names
from broadsheet.grading.asking import asks_for_person, asks_of_today
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.fit import Fit
from broadsheet.grading.model import Verdict
from broadsheet.grading.reasons import part_note
from broadsheet.grading.verdicts import accept, ask, reject
from broadsheet.grading.words import words_of


def judge_number(
    compiled: CompiledKey, fit: Fit, missing: list[str], extra: list[str], words: list[str]
) -> Verdict:
    """Judge an answer with a number more or less than the name has."""
    name = fit.name.text
    if any(word[0].isdecimal() for word in missing) and not extra:
        return _without_number(compiled, fit, missing)
    first = (
        extra == ["1"] == words[-1:] and asks_for_person(compiled.key.prompt) and not _has_numbers(compiled)
    )  # "Napoleon the 1st"; of Charles III it is another
    if extra and not missing and (first or _house_number(fit, words) or _is_aside(fit, words)):
        return accept(name, f"that holds '{name}'", 0.9)
    return reject("a number differs")


def _has_numbers(compiled: CompiledKey) -> bool:
    return any(word[0].isdecimal() for one in compiled.answers for name in one.names for word in name.words)


def _without_number(compiled: CompiledKey, fit: Fit, missing: list[str]) -> Verdict:
    """Ask for the number that tells one of a name from another, unless the question is of who reigns today."""
    if _reigns(compiled, fit, missing):
        return accept(fit.name.text, part_note(fit.name.text), 0.9)
    return ask("which one? A number is missing", fit.name.text)


def _reigns(compiled: CompiledKey, fit: Fit, missing: list[str]) -> bool:
    """Say whether only the number is missing of one who holds an office today, and no namesake is a near miss."""
    if (
        len(missing) != 1
        or not asks_of_today(compiled.key.prompt)
        or not asks_for_person(compiled.key.prompt)
    ):
        return False
    telling = set(fit.matched) & set(fit.name.solid)
    named = any(person_names.person_name(word) or not entities.common(word) for word in telling)
    return named and not any(telling & set(near.words) for near in compiled.reject)


def _house_number(fit: Fit, words: list[str]) -> bool:
    """Say whether a number before a street is all that was said besides: "10 Downing Street"."""
    street = fit.name.words[-1] in lexicon.STREETS
    numbered = any(word[0].isdecimal() for word in fit.name.words)  # "16th Street" for 60th Street
    first = len(fit.extra) == 1 and fit.extra[0] == words[0] and words[0][0].isdecimal()
    return street and first and not numbered


def without_the_one(fit: Fit, given: str) -> Fit:
    """Return the fit without the "one" of "the Christopher Nolan one Oppenheimer", which is no number."""
    if "2" in fit.extra and _USED.search(given):
        return replace(fit, extra=tuple(word for word in fit.extra if word not in {"2", "hand"}))
    if "1" not in fit.extra or any(word[0].isdecimal() for word in fit.missing):
        return fit
    if _THE_ONE_WHO.search(given) or _THIS_ONE.search(given):
        return replace(fit, extra=tuple(word for word in fit.extra if word != "1"))
    told = _THE_ONE.search(given)
    if told is None or len(words_of(told[1])) > len(fit.name.words):
        return fit
    return replace(fit, extra=tuple(word for word in fit.extra if word != "1"))


_USED = re.compile(r"\bsecond[ -]?hand\b", re.IGNORECASE)
"""A number that counts nothing: "a second-hand bookshop"."""
_THE_ONE = re.compile(r"\b(?:the|that|this)\s+(?:\S+\s+){1,3}one\W+(\w.*)", re.IGNORECASE | re.DOTALL)
"""What is meant, told by what it is, and no number: "the Christopher Nolan one"."""

_THE_ONE_WHO = re.compile(
    r"\bthe one (?:called|named|who|whose|that|which|with|from|in|he|she|they|we|you)\b", re.IGNORECASE
)
"""What tells one of several, and no number: "the one called Emily"."""


def one_of_a_family(fit: Fit, given: str) -> bool:
    """Say whether somebody was only called one of the family: "one of the Gallaghers"."""
    return fit.name.person and _ONE_OF.search(given) is not None


_ONE_OF = re.compile(r"\bone of (?:the|those|these|them)\b", re.IGNORECASE)
_THIS_ONE = re.compile(
    r"\b(?:this|that|which|an easy|a (?:good|hard|tough|tricky|nice|simple)) one\b|\bone of (?:the|those|these|his|her|their)\b",
    re.IGNORECASE,
)
"""The question itself, or one of several, and no number: "I know this one", "one of the sisters"."""

_SOMEBODY = frozenset("guy bloke lad man woman lady fella fellow chap dude".split())
_GOES_ON = frozenset("has have had with at on beat beats won got is was were scored since from by".split())
_YEARS = re.compile(r"1[5-9]\d\d|20\d\d")
_LAST_YEAR = re.compile(r"\d\d|1[5-9]\d\d|20\d\d")


def _is_aside(fit: Fit, words: list[str]) -> bool:
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
    rest = rest[1:] if rest[0] in _SOMEBODY and len(rest) > 1 else rest
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
