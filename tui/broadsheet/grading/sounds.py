"""How words sound, roughly, and the spellings of one word on both sides of the Atlantic."""

import re
from functools import lru_cache


def same_but_r(given: str, wanted: str) -> bool:
    """Say whether two words differ only in an ending that English does not tell apart: "Carter" and "Carta"."""
    if len(given) < 4 or len(wanted) < 4:
        return False
    mine, theirs = _WEAK_ENDING.sub("@", given), _WEAK_ENDING.sub("@", wanted)
    return mine == theirs and mine[-1] == "@"


_WEAK_ENDING = re.compile(r"(?:er|re|or|ar|our|ah?)$")


_SPELLINGS = (
    ("our", "or"),
    ("ise", "ize"),
    ("isa", "iza"),
    ("yse", "yze"),
    ("tre", "ter"),
    ("ogue", "og"),
    ("ae", "e"),
    ("oe", "e"),
    ("ll", "l"),
    ("ence", "ense"),
    ("phth", "pth"),
    ("shun", "tion"),
)


@lru_cache(maxsize=8192)
def levelled(word: str) -> str:
    """Return a word of five letters or more with British and American spelling levelled: "labor"."""
    if len(word) < 5:
        return word
    for british, american in _SPELLINGS:
        word = word.replace(british, american)
    return word


_SOUNDS: tuple[tuple[str, str], ...] = (
    (r"^(?:kn|gn|pn)", "n"),
    (r"^wr", "r"),
    (r"^y(?=[aeiou])", "j"),
    (r"^ps", "s"),
    (r"^x", "z"),
    (r"(?<=[aeiouy])j(?![aeiou])", "i"),
    (r"dsch|dzh|zh|dj|j", "j"),
    (r"tsch|tch|cz", "c"),
    (r"sch", "sh"),
    (r"ch", "c"),
    (r"ph|ff|v+", "f"),
    (r"ck|c(?=[eiy])", "k"),
    (r"sh|sch|sz", "s"),
    (r"x", "ks"),
    (r"q|kh|gh|c", "k"),
    (r"th", "t"),
    (r"w", "f"),
    (r"z|ts|tz", "s"),
    (r"[aeiouyh]+", "a"),
    (r"(.)\1+", r"\1"),
)


_SOUND_RULES = tuple((re.compile(pattern), plain) for pattern, plain in _SOUNDS)


@lru_cache(maxsize=16384)
def sound(word: str) -> str:
    """Return how a word sounds, roughly: spellings of one foreign name fall together, vowels count as one."""
    for pattern, plain in _SOUND_RULES:
        word = pattern.sub(plain, word)
    return word
