"""The words of a reason: which of them tell something, and whether a typed word says one of them in another form."""

from functools import lru_cache
from itertools import pairwise

from broadsheet.grading import entities, lexicon, same_words
from broadsheet.grading.derived import derived
from broadsheet.grading.typos import inflected, slips
from broadsheet.grading.words import stem
from broadsheet.language.dictionary import related, verb_base
from broadsheet.language.lexicon import senses

_JOINED = 7
"""Letters of a word from which it may be typed as two: "arch duke"."""
_LONG, _FEW = 9, (0, 1, 2)
"""Letters of a word beyond which two of them may slip."""
SAYS_NOTHING = lexicon.SMALL | frozenset(
    (
        "its it was were is are be been being there because their they them his her he she so that this these those did "
        "do does had has have could can would will should out up down off away over about into than as when what and "
        "people some any who which very too just way many much lot bc cos cuz"
    ).split()
)
PREVENTS = frozenset(
    "stop keep prevent protect protection defend defence block guard halt avoid evade evasion dodge".split()
)
"""Base forms that say that something is not let happen or not done, as a "not" does too."""
DIRECTIONS = frozenset("north south east west".split())


@lru_cache(maxsize=1024)
def telling_words(reason: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a reason that say something by themselves."""
    return tuple(word for word in reason if word not in SAYS_NOTHING)


def where_said(reason: tuple[str, ...], words: list[str]) -> dict[str, int]:
    """Return where each telling word of a reason was said, in whatever form; each typed word tells one."""
    found: dict[str, int] = {}
    for wanted in telling_words(reason):
        taken = found.values()
        at = next((at for at, word in enumerate(words) if at not in taken and same(word, wanted)), None)
        if at is None and len(wanted) >= _JOINED:
            at = next((at for at, two in enumerate(pairwise(words)) if "".join(two) == wanted), None)
        if at is not None:
            found[wanted] = at
    return found


@lru_cache(maxsize=8192)
def same(word: str, wanted: str) -> bool:
    """Say whether a typed word says what a word of a reason does."""
    if word == wanted:
        return True
    if word in SAYS_NOTHING:
        return False
    if slips(word, wanted) in (_FEW if len(wanted) > _LONG else (0, 1) if len(wanted) > 4 else (0,)):
        return True
    if is_side(wanted) or is_side(word):
        return (
            stemmed(word) == stemmed(wanted)
            or entities.adjective_of(wanted, word)
            or entities.adjective_of(word, wanted)
        )
    if word in lexicon.NEGATIONS:
        return wanted in lexicon.NEGATIONS or base_of(wanted) in PREVENTS
    if (
        inflected(word, wanted)
        or derived(word, wanted, beside_others=True)
        or same_words.same_sense(word, wanted)
    ):
        return True
    mine, theirs = base_of(word), base_of(wanted)
    if related(mine, theirs) or (mine in PREVENTS and theirs in PREVENTS):
        return True
    told_as = senses().get(theirs) or senses().get(wanted)
    return told_as is not None and not told_as.isdisjoint(senses().get(mine) or senses().get(word) or ())


def base_of(word: str) -> str:
    """Return the base form of a word, a verb's as a rule."""
    return verb_base(word) if verb_base(word) != word else verb_base(stem(word))


def stemmed(word: str) -> str:
    """Return a direction or a people without its ending: "northern", "koreans"."""
    return stem(word).removesuffix("ern")


def is_side(word: str) -> bool:
    """Say whether a word names a side: a country, a people or a direction."""
    bare = stemmed(word)
    return bare in DIRECTIONS or any(
        entities.is_place(one) or entities.is_nationality(one) for one in (word, bare)
    )
