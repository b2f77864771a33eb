"""Reasons in plain words."""

from broadsheet.grading.fit import Fit
from broadsheet.grading.model import Fuzz
from broadsheet.grading.typos import budget

_NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()


def slip_note(fit: Fit, fuzz: Fuzz) -> str:
    """Say how far off a word was and how far it may be: "one letter off 'Huawei'; two are allowed …"."""
    if fit.slipped is None:
        return f"that is '{fit.name.text}'"
    word, count = fit.slipped
    allowed = max(budget(len(word), fuzz), count)
    letters = f"{_number(count)} letter{'s' if count > 1 else ''}"
    may = f"{_number(allowed)} {'are' if allowed > 1 else 'is'} allowed for {_number(len(word))} letters"
    return f"{letters} off '{fit.name.text}'; {may}"


def part_note(name: str) -> str:
    """Say that a part of the name was enough."""
    return f"enough of '{name}' to know it by"


def _number(value: int) -> str:
    return _NUMBERS[value] if value < len(_NUMBERS) else str(value)
