"""The question's own lists of near misses and of right directions."""

from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.fit import best_fit, extra_words, missing_words
from broadsheet.grading.model import Fuzz, Verdict
from broadsheet.grading.names import Name, is_solid
from broadsheet.grading.typos import slips
from broadsheet.grading.verdicts import ask, reject


def listed(compiled: CompiledKey, words: list[str], key: str) -> Verdict | None:
    """Look the answer up in the question's own lists of near misses and of right directions.

    A misspelling belongs to whichever it is nearer to; an entry as it stands always belongs to its list.
    """
    if not compiled.reject and not compiled.prompt_on:
        return None
    fit = best_fit(compiled, words)
    whole = fit is not None and not missing_words(fit) and not extra_words(fit, compiled)
    own = fit.edits if fit is not None and whole else 99
    for name in compiled.reject:
        edits = _slips_from(name, words, key, compiled.key.fuzz)
        if edits is not None and (not edits or edits <= own):
            return reject(f"'{name.text}' is close, but it is not the answer")
    for name in compiled.prompt_on:
        edits = _slips_from(name, words, key, compiled.key.fuzz)
        if edits is not None and (not edits or edits < own):
            return ask("right direction: can you be more specific?", None)
    return None


def _slips_from(name: Name, words: list[str], key: str, fuzz: Fuzz) -> int | None:
    """Return by how many letters the whole answer is off a listed name; None where it is another one."""
    if key == name.key or sorted(words) == sorted(name.words):
        return 0
    solid = [word for word in words if is_solid(word)] or words
    if len(solid) != len(name.solid):
        return None
    counts = [slips(mine, theirs, fuzz) for mine, theirs in zip(solid, name.solid, strict=True)]
    return None if None in counts else sum(count for count in counts if count is not None)
