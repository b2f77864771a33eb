"""What ran into something: another thing of the sort is another answer, and "something hit it" says none."""

from functools import cache, lru_cache

from broadsheet.grading import entities
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.model import Verdict
from broadsheet.grading.reason_words import base_of, same
from broadsheet.grading.reworded import reworded, struck
from broadsheet.grading.verdicts import ask, reject
from broadsheet.grading.words import words_of
from broadsheet.language.lexicon import senses
from broadsheet.language.rows import table

_VAGUE = frozenset("something sth smth somebody someone thing stuff object".split())


def another_doer(compiled: CompiledKey, given: str) -> Verdict | None:
    """Judge an answer to a key whose reasons say what hit it; None where the same did, or nothing tells."""
    own = frozenset[str]().union(*(_things(reason) for _, reason in compiled.reasons if _hits(reason)))
    if not own:
        return None
    words = words_of(struck(given) or reworded(given) or given)
    if not _hits(tuple(words)):
        return None
    said = _things(tuple(words)) - compiled.question
    if said:
        right = said & {word for _, reason in compiled.reasons for word in reason} or any(
            same(one, other) for one in said for other in own
        )
        return None if right else reject("that is another than the one that did it")
    if not _VAGUE.isdisjoint(words) and not any(_names(compiled, word) for word in words):
        return ask("what exactly?", compiled.reasons[0][0])
    return None


def _names(compiled: CompiledKey, word: str) -> bool:
    """Say whether a word is the key's own name of what did it: "Dali"."""
    return any(word in reason and not entities.common(word) for _, reason in compiled.reasons)


@lru_cache(maxsize=1024)
def _hits(words: tuple[str, ...]) -> bool:
    """Say whether words tell of one thing that hit another."""
    hit = senses().get("hit", frozenset())
    return any(not hit.isdisjoint(senses().get(word) or senses().get(base_of(word)) or ()) for word in words)


@lru_cache(maxsize=1024)
def _things(words: tuple[str, ...]) -> frozenset[str]:
    """Return the things that may have hit, of those that words name."""
    return frozenset(word for word in words if word in _sorts() or word.removesuffix("s") in _sorts())


@cache
def _sorts() -> frozenset[str]:
    return frozenset(word for row in table("things_that_hit.txt") for word in row)
