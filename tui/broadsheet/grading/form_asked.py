"""The form in which a question asks for a number: as a decimal, as a fraction, in lowest terms; and which way it went."""

import re
from math import gcd

from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.unit_words import FALLS, RISES
from broadsheet.language.number_words import FRACTIONS, UNITS

_FRACTION = re.compile(r"\d+ ?[/\u2044] ?\d+|[\u00bc-\u00be\u2150-\u215e]")
_OVER_UNDER = re.compile(r"(?<![\d.,/])(\d{1,6}) ?[/\u2044] ?(\d{1,6})(?![\d.,/])")
_IN_WORDS = re.compile(r"\b([a-z]+)[ -]([a-z]+s)\b")
_LOWEST = re.compile(
    r"\b(?:lowest|simplest|smallest|reduced) (?:possible )?(?:terms|form|fraction|way)\b|\bsimplif(?:y|ied)\b|\bfully reduced\b"
    r"|\breduce\b.*\bfraction\b",
    re.IGNORECASE,
)
_AS_ANOTHER = re.compile(
    r"\b(?:as|into|to) an? (?:\w+ )?(?:fraction|decimal|percentage|per ?cent|ratio)\b", re.IGNORECASE
)
_A_NUMBER = re.compile(r"\d[\d.,/ ]*(?:%| ?per ?cent)?")


_FORMS = frozenset(
    "lowest simplest smallest reduced reduce simplify simplified fraction decimal percentage percent per ratio".split()
)
"""Words of a question, one of which such a form is asked for by."""


def not_as_asked(compiled: CompiledKey, given: str) -> str | None:
    """Return why a number is not in the form that the question asks for, though its value may be right; else None."""
    if _goes_the_other_way(compiled, given):
        return "the question says that it went the other way"
    if _FORMS.isdisjoint(compiled.question):
        return None
    prompt, typed = compiled.key.prompt, given.strip()
    if "decimal" in compiled.question and "fraction" not in compiled.question and _FRACTION.fullmatch(typed):
        return "that is the fraction; the question asks for a decimal"
    if _LOWEST.search(prompt) is not None and _may_be_reduced(typed):
        return "that is not in lowest terms"
    if _AS_ANOTHER.search(prompt) is not None and _is_the_questions(prompt, typed.strip(" .!?").casefold()):
        return "that only repeats the question"
    return None


_DOWN = FALLS - {"lose", "lost", "loss"} | frozenset(
    "falls drops sink sank sunk slide slid plunge plunged tumble tumbled".split()
)
_UP = RISES - {"profit"} | frozenset("rises soar soared jump jumped".split())
_SAID_DOWN = re.compile(r"\b(?:down(?= (?:by )?\d)|fell|dropped|sank|decreased|shrank)\b", re.IGNORECASE)
_SAID_UP = re.compile(r"\b(?:up(?= (?:by )?\d)|rose|climbed|soared|jumped|increased|grew)\b", re.IGNORECASE)


def _goes_the_other_way(compiled: CompiledKey, given: str) -> bool:
    """Say whether somebody lets rise what the question lets fall, or the reverse: "it went up 7%" of shares that fell."""
    down, up = not _DOWN.isdisjoint(compiled.question), not _UP.isdisjoint(compiled.question)
    if down == up:
        return False
    said_down, said_up = _SAID_DOWN.search(given) is not None, _SAID_UP.search(given) is not None
    return (said_up and not said_down) if down else (said_down and not said_up)


def _may_be_reduced(typed: str) -> bool:
    """Say whether the last fraction in what was typed has a number by which both its halves can be divided: "9/12"."""
    said = [(int(over), int(under)) for over, under in _OVER_UNDER.findall(typed)]
    said = said or [
        (UNITS[over], _PARTS[under])
        for over, under in _IN_WORDS.findall(typed.casefold())
        if over in UNITS and under in _PARTS
    ]
    return bool(said) and gcd(*said[-1]) > 1


_PARTS = FRACTIONS | {"twelfths": 12, "fifteenths": 15, "sixteenths": 16, "twentieths": 20, "hundredths": 100}


def _is_the_questions(prompt: str, typed: str) -> bool:
    """Say whether what was typed is a number of the question's to the letter: "3/4", asked for as a percentage."""
    return _A_NUMBER.fullmatch(typed) is not None and any(
        match[0].strip(" .,") == typed for match in _A_NUMBER.finditer(prompt.casefold())
    )
