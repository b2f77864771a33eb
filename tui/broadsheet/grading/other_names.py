"""Another name of the right thing, misspelt: "Samuel Clemmens" for Mark Twain."""

import re

from rapidfuzz.distance import OSA

from broadsheet.grading import entities, person_names
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.typos import slips

_MOST = 8
"""Letters of a long word that stand for it."""


def misspelt(compiled: CompiledKey, words: list[str]) -> str | None:
    """Return the accepted name whose other name was typed with a slip or two; each word is checked as any is."""
    key = " ".join(words)
    if len(words) == 1 and len(key) >= _MOST and (begun := _begun(compiled, key)) is not None:
        return begun
    for form, name in compiled.others.get(key[:1], ()):
        if not -3 < len(form) - len(key) < 3 or entities.known(key):
            continue
        theirs = form.split()
        if len(theirs) != len(words) or OSA.distance(key, form, score_cutoff=2) > min(2, len(form) // 6):
            continue
        counts = [slips(mine, wanted) for mine, wanted in zip(words, theirs, strict=True)]
        if None in counts or any(map(_is_another, words, theirs)) or entities.distinct(key, form):
            continue
        return name
    return None


def _is_another(typed: str, wanted: str) -> bool:
    """Say whether a typed word is a word or a name of its own."""
    return typed != wanted and (
        entities.ordinary(typed) or entities.known(typed) or person_names.given_name(typed)
    )


def _begun(compiled: CompiledKey, word: str) -> str | None:
    """Return the name of one long word of which the greater part was typed: "photosynth"; none of a place or person."""
    if _is_another(word, "") or person_names.person_name(word):
        return None
    found = [
        (form, name) for form, name in compiled.exact.items() if form.startswith(word) and " " not in form
    ]
    if not found or 3 * len(word) < 2 * len(found[0][0]):
        return None
    form, name = found[0]
    return name if entities.ordinary(form) and not entities.is_place(form) and " " not in name else None


def clipped(compiled: CompiledKey, given: str) -> str | None:
    """Return the name of one word that was cut short with a dot: "cresc." for crescendo; None of anything else."""
    match = _CUT.fullmatch(given.strip())
    if match is None or entities.known(short := match[1].casefold()):
        return None
    found = [
        name
        for form, name in compiled.exact.items()
        if form.startswith(short) and " " not in form and len(form) > len(short) + 1
    ]
    return found[0] if found else None


_CUT = re.compile(r"([^\W\d]{3,}[^\W\daeiou])\.", re.IGNORECASE)
