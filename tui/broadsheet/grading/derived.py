"""Words derived from one another: a deed and its verb, a quality and what has it."""

import re
from functools import lru_cache

_DEED = re.compile(r"(?:ments?|at(?:ions?|es?|ed|ing)|ions?|ings?|ed|iary|ials?|al|ous|y|e?s|e)$")
"""What turns a verb into the noun of its deed, and endings of the verb itself: "impeachment", "impeached"."""
_QUALITY = re.compile(
    r"(?:ments?|at(?:ions?|es?|ed|ing)|ions?|ings?|ed|iary|ials?|al|y|e?s|e|dom|ious|eous|ous|ness|ically|ical|ly|ive|ity|ance|ence)$"
)
_NO_KIN = frozenset(
    "department apartment compartment question convention compassion communion secretion station".split()
)
"""Words that only look derived from a shorter one."""


@lru_cache(maxsize=8192)
def derived(one: str, other: str, *, beside_others: bool) -> bool:
    """Say whether two ordinary words are derived from one root: "impeach" and "impeachment".

    Beside other right words a quality counts too, "freely" for freedom; alone it may be another thing.
    """
    if one[:4] != other[:4] or not _NO_KIN.isdisjoint((one, other)):
        return False
    ending, shortest = (_QUALITY, 4) if beside_others else (_DEED, 5)
    mine = _root(one, ending, shortest)
    return len(mine) >= shortest and mine == _root(other, ending, shortest)


def _root(word: str, ending: re.Pattern[str], shortest: int) -> str:
    """Return a word without its endings, as long as that leaves enough to know it by."""
    for _ in range(3):
        bare = ending.sub("", word)
        if bare == word or len(bare) < shortest:
            break
        word = bare
    return word


@lru_cache(maxsize=8192)
def same_noun(one: str, other: str) -> bool:
    """Say whether one long word is the other's adjective, or its plural: "agricultural", "economic", "industries"."""
    if one[:_ROOT] != other[:_ROOT]:
        return False
    mine, theirs = _NOUN.sub("", one), _NOUN.sub("", other)
    return mine == theirs and len(mine) >= _ROOT


_NOUN = re.compile(r"(?:ical|ial|al|ic|ics|ies|es|y|e|s)$")
_ROOT = 6
_SAME_STEM = 4
_LONG_FORM = 6


def another_form(word: str, question: frozenset[str]) -> bool:
    """Say whether a question has a long word in another form: "nucleus" for "nuclear"."""
    return (
        len(word) >= _LONG_FORM
        and _ADJECTIVAL.search(word) is not None
        and any(len(other) >= _LONG_FORM and other[:_SAME_STEM] == word[:_SAME_STEM] for other in question)
    )


_ADJECTIVAL = re.compile(r"(?:ear|al|ic|ous|ary|ive)$")
