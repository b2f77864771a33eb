"""Reasons in plain words."""

from broadsheet.grading.fit import Fit
from broadsheet.grading.model import Fuzz
from broadsheet.grading.typos import budget
from broadsheet.grading.words import words_of

_NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()


def slip_note(fit: Fit, fuzz: Fuzz) -> str:
    """Say how far off a word was and how far it may be: "one letter off 'Huawei'; two are allowed …"."""
    name = fit.name.text
    if not fit.slipped:
        return f"that is '{name}'"
    if len(fit.slipped) > 1:
        total = sum(count for _, count in fit.slipped)
        return f"{_letters(total)} off '{name}' in {_number(len(fit.slipped))} words, none of them too far"
    word, count = fit.slipped[0]
    shown = _as_written(word, name)
    allowed = budget(len(word), fuzz)
    if count > allowed:
        return f"that is spelt otherwise, but sounds like '{shown}'"
    off = f"'{name}'" if len(fit.name.words) == 1 or shown == name else f"'{shown}' of '{name}'"
    may = f"{_number(allowed)} {'are' if allowed > 1 else 'is'} allowed for {_number(len(word))} letters"
    return f"{_letters(count)} off {off}; {may}"


def part_note(name: str) -> str:
    """Say that a part of the name was enough."""
    return f"enough of '{name}' to know it by"


def _as_written(word: str, name: str) -> str:
    """Return a folded word as the name has it."""
    return next((part.strip(",;") for part in name.split() if words_of(part) == [word]), word)


def _letters(count: int) -> str:
    return f"{_number(count)} letter{'s' if count > 1 else ''}"


def _number(value: int) -> str:
    return _NUMBERS[value] if value < len(_NUMBERS) else str(value)
