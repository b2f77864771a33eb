"""Reasons told in other words: "germany invaded poland" is the German invasion of Poland, "poland invaded germany" is not.

What counts is how much of the reason's telling words was said in any form, that its head was said, who did it to whom,
and that nothing says the opposite.
"""

import re
from functools import lru_cache

from broadsheet.grading import lexicon, same_words
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.reason_words import (
    DIRECTIONS,
    PREVENTS,
    SAYS_NOTHING,
    base_of,
    is_side,
    stemmed,
    telling_words,
    where_said,
)
from broadsheet.grading.reworded import reworded
from broadsheet.grading.words import stem, words_of

_MOST_WORDS = 25
_ENOUGH, _ENOUGH_WITHOUT_HEAD = 0.5, 0.75
"""The share of a reason's letters that must be told with its head, and without."""
_HOW_MUCH = frozenset("national serious major grave growing big huge great severe".split())
"""Words of a reason that tell how much of it or whose there was, beside others."""
_DEEDS = frozenset(
    "impact strike hit collision explosion failure fault trouble problem problems poisoning".split()
)
"""Words after what did it that say no more than that it did: an asteroid (impact)."""
_GROUPS = frozenset(
    "flock group number lot herd swarm pack piece series couple pair bunch row kind sort".split()
)
"""Words of a reason that only say how many there were of what follows."""
_PREPOSITIONS = frozenset("of on for from to with by in at against between after over around round".split())
_OPPOSITES = tuple(
    (frozenset(one.split()), frozenset(other.split()))
    for one, other in (
        (
            "stop keep prevent protect protection defend defence block",
            "let allow help enable encourage attract invite",
        ),
        (
            "rise increase higher more grow soar high",
            "fall drop decrease lower less fewer decline collapse crash low",
        ),
        ("win victory", "lose defeat loss"),
        ("open", "close shut"),
        ("join enter", "leave quit exit"),
        ("hot warm", "cold cool"),
        ("wet rain flood", "dry drought"),
        ("build", "destroy demolish"),
        ("good safe sound", "bad faulty defective poor broken"),
        ("poverty", "rich wealth"),
    )
)


def told(compiled: CompiledKey, given: str) -> str | None:
    """Return the reason that was told in other words; None where none was."""
    words = words_of(_HUNGER.sub("hunger", given))
    if not lexicon.HEDGES.isdisjoint(words) or not lexicon.NEGATIONS.isdisjoint(words):
        words = _before_consequence(words)
    if not 0 < len(words) <= _MOST_WORDS or not lexicon.HEDGES.isdisjoint(words):
        return None
    put_anew = [] if "no" in words else words_of(reworded(given) or "")  # "no shortage" is none
    for text, reason in compiled.reasons:
        if _tells(compiled, text, reason, words) or (put_anew and _tells(compiled, text, reason, put_anew)):
            return text
    return None


_HUNGER = re.compile(
    r"\b(?:(?:had |was |were |is |have )?(?:no|not enough|too little|little) food|(?:no|any)?thing to eat)\b",
    re.IGNORECASE,
)


def _before_consequence(words: list[str]) -> list[str]:
    """Return the reason without what follows from it: "the moon pulls, so it is ebb or flood"."""
    at = next((at for at, word in enumerate(words) if at > 1 and word in _THEREFORE), len(words))
    return words if words[at + 1 : at + 2] == ["that"] else words[:at]


_THEREFORE = frozenset("so therefore thus hence".split())


def turned(compiled: CompiledKey, given: str) -> bool:
    """Say whether an answer has a reason's words and says that the other did it, or the opposite."""
    if not all(_can_be_turned(reason) for _, reason in compiled.reasons):
        return False
    words = words_of(given)
    return all(
        _reversed(reason, words, where_said(reason, words))
        or _opposite(reason, words)
        or _another_colour(reason, words)
        or _without_less(reason, words)
        for _, reason in compiled.reasons
    )


@lru_cache(maxsize=1024)
def _can_be_turned(reason: tuple[str, ...]) -> bool:
    """Say whether a reason names two, or has a word of which another is the opposite."""
    bases = {base_of(word) for word in reason}
    if not lexicon.COLOURS.isdisjoint(reason):
        return True
    if "less" in reason:
        return True
    agent = is_side(next(iter(telling_words(reason)), ""))
    return agent or sum(map(is_side, reason)) > 1 or any(bases & (one | other) for one, other in _OPPOSITES)


def _tells(compiled: CompiledKey, text: str, reason: tuple[str, ...], words: list[str]) -> bool:
    content = telling_words(reason)
    at = where_said(reason, words)
    if not at:
        return False
    asked = {stem(word) for word in compiled.question}
    telling = [
        word for word in content if stem(word) not in asked and word not in _HOW_MUCH | _GROUPS
    ] or content
    said = sum(len(word) for word in telling if word in at)
    share = said / max(1, sum(map(len, telling)))
    alone = len(content) < 2  # "they toppled it"
    if share < _ENOUGH or (alone and sum(word not in SAYS_NOTHING for word in words) > 1):
        return False
    if len(content) == 2 and share < _ENOUGH_WITHOUT_HEAD and content[1] in _DEEDS:
        return content[0] in at and len(words) < 5 and not _denied(compiled, reason, words, at)
    if share < _ENOUGH_WITHOUT_HEAD and (_head(reason) not in at or _lacks_name(text, asked, at)):
        return False
    if _of_what(reason, at) is False and sum(word not in SAYS_NOTHING for word in words) > len(at):
        return False
    if _another_colour(reason, words) or _another_count(reason, words) or _undenied(reason, words):
        return False
    if _opposite(reason, words) or _reversed(reason, words, at) or _denied(compiled, reason, words, at):
        return False
    return not _of_others(compiled, content, words, at)


def _undenied(reason: tuple[str, ...], words: list[str]) -> bool:
    """Say whether a reason denies and what was said does not, in whatever way: "they agreed" for "could not agree"."""
    if lexicon.NEGATIONS.isdisjoint(reason) or not lexicon.NEGATIONS.isdisjoint(words):
        return False
    turned_by = {base_of(word) for word in words}
    lacking = any(same_words.same_sense(word, "lack") for word in words) or turned_by & (PREVENTS | _FAILS)
    return not lacking and not any(word.startswith(_TURNING) and len(word) > _LONG for word in words)


_FAILS = frozenset(
    "fail refuse lack lose miss break fall reject deny leave run insufficient only still".split()
)
_TURNING = ("un", "dis", "in", "im", "non", "mis")
_LONG = 5
"""Letters beyond which such a beginning may turn a word: "disagree", "unable"."""


def _without_less(reason: tuple[str, ...], words: list[str]) -> bool:
    """Say whether the "less" of a reason was left out of the same comparison: "denser than water" for less dense."""
    if "less" not in reason or "than" not in reason or "than" not in words or not _LESS.isdisjoint(words):
        return False
    mine, theirs = (each[each.index("than") + 1 :][:1] for each in (tuple(words), reason))
    return mine == theirs


_LESS = frozenset("less lower lighter smaller fewer not".split())


def _another_colour(reason: tuple[str, ...], words: list[str]) -> bool:
    """Say whether another colour was said than that of a reason: red light for blue light."""
    own = lexicon.COLOURS.intersection(reason)
    return bool(own) and own.isdisjoint(words) and not lexicon.COLOURS.isdisjoint(words)


def _of_what(reason: tuple[str, ...], at: dict[str, int]) -> bool | None:
    """Say whether a word was told of what a reason's head is of: dams, of "collapse of two dams"; None where it has none."""
    if "of" not in reason:
        return None
    after = [word for word in telling_words(reason[reason.index("of") :]) if not word.isdecimal()]
    return any(word in at for word in after) if after else None


def _another_count(reason: tuple[str, ...], words: list[str]) -> bool:
    """Say whether another number was said than that of a reason: one dam for two."""
    own, said = ({word for word in each if word.isdecimal()} for each in (reason, words))
    return bool(own and said) and own.isdisjoint(said)


def _lacks_name(text: str, asked: set[str], at: dict[str, int]) -> bool:
    """Say whether a name that says to whom or where it was done is missing: "on Pearl Harbor"."""
    rest = _TO_WHOM.split(text, maxsplit=1)[-1]
    names = words_of(" ".join(part for part in rest.split() if part[0].isupper()))
    told = any(word in at for word in names)  # "the suez" is enough of the Suez Canal
    kinds = lexicon.KINDS if told else frozenset[str]()
    return any(
        word not in at and stem(word) not in asked and word not in SAYS_NOTHING and word not in kinds
        for word in names
    )


_TO_WHOM = re.compile(r"\s(?:of|on|to|into|in|from|for|by|at|against)\s")


def _head(reason: tuple[str, ...]) -> str:
    """Return the word that a reason is about, where more of it follows: "tilt" of the tilt of an axis; else ""."""
    last = ""
    for word in reason:
        if word in _PREPOSITIONS and last and not (word == "of" and last in _GROUPS):
            return last
        if word not in SAYS_NOTHING:
            last = word
    return ""


def _reversed(reason: tuple[str, ...], words: list[str], at: dict[str, int]) -> bool:
    """Say whether those that a reason names stand the other way round, and no "by" turns them back."""
    if _done_by_another(reason, words, at):
        return True
    named = [word for word in reason if word in at and is_side(word)]
    if len(named) < 2 or not {"and", "between"}.isdisjoint(reason):
        return False
    places = [at[word] for word in named]
    turned_round = places[0] > places[-1]
    passive = _BY.isdisjoint(words) != _BY.isdisjoint(reason)
    return turned_round != passive if passive and DIRECTIONS.isdisjoint(map(stemmed, named)) else turned_round


_BY = frozenset({"by"})


def _done_by_another(reason: tuple[str, ...], words: list[str], at: dict[str, int]) -> bool:
    """Say whether the one who did it was said as the one it was done to: "the US attacked Japan" for Japan's attack."""
    doer, deed = (*telling_words(reason)[:2], "", "")[:2]
    if not is_side(doer) or not {doer, deed} <= at.keys() or not _BY.isdisjoint(words) or is_side(deed):
        return False
    before = words[at[deed] - 1] if at[deed] else ""
    return at[doer] > at[deed] and is_side(before) and stemmed(before) != stemmed(doer)


def _opposite(reason: tuple[str, ...], words: list[str]) -> bool:
    """Say whether one says the opposite of what the other says."""
    mine, theirs = {base_of(word) for word in words}, {base_of(word) for word in reason}
    return any(
        (mine & one and not mine & other and theirs & other and not theirs & one)
        or (mine & other and not mine & one and theirs & one and not theirs & other)
        for one, other in _OPPOSITES
    )


def _denied(compiled: CompiledKey, reason: tuple[str, ...], words: list[str], at: dict[str, int]) -> bool:
    """Say whether a "not" stands right before a word of the reason, which tells of none."""
    if not lexicon.NEGATIONS.isdisjoint(reason) or {base_of(word) for word in reason} & PREVENTS:
        return False
    if not compiled.question.isdisjoint(_REFUSED):
        return False
    said = set(at.values())
    return any(word in lexicon.NEGATIONS and {here + 1, here + 2} & said for here, word in enumerate(words))


_REFUSED = frozenset("refuse refused refuses not banned forbidden stopped stop".split())


def _of_others(compiled: CompiledKey, content: tuple[str, ...], words: list[str], at: dict[str, int]) -> bool:
    """Say whether another country or people stands where one of the reason is missing."""
    said = set(at.values())
    missing = any(is_side(word) and word not in at for word in content)
    return missing and any(
        is_side(word) and here not in said and not {word, stemmed(word)} & compiled.question
        for here, word in enumerate(words)
    )
