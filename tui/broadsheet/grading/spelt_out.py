"""Figures said one by one, where they are a name and no amount: "triple zero", "double oh seven"."""

import re

from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.model import Verdict
from broadsheet.grading.verdicts import accept, reject
from broadsheet.language.number_words import UNITS

_CODE = re.compile(r"0\d{1,9}")
_FIGURES = {word: str(value) for word, value in UNITS.items() if value < 10} | {"o": "0"}
_TIMES = {"double": 2, "triple": 3, "treble": 3}
_WORDS = re.compile(r"\d+|[a-z]+")


def as_code(compiled: CompiledKey, given: str) -> Verdict | None:
    """Grade figures said one by one where the key is a code that begins with 0; None where it is none, or none are said."""
    codes = {
        text.strip()
        for answer in compiled.answers
        for text, _ in answer.quantities
        if _CODE.fullmatch(text.strip())
    }
    said = figures_said(given) if codes else None
    if said is None:
        return None
    return accept(said, f"that is '{said}'") if said in codes else reject("the figures are others")


def figures_said(given: str) -> str | None:
    """Return the figures that a text says, one after the other; None where it says anything else."""
    said, times = "", 1
    for word in _WORDS.findall(given[:60].casefold()):
        if word in _TIMES:
            times = _TIMES[word]
            continue
        figures = word if word.isdecimal() else _FIGURES.get(word)
        if figures is None:
            return None
        said += figures * times
        times = 1
    return said or None
