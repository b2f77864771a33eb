"""Chinese names in the older English spelling: "Mao Tse-tung" for Mao Zedong, "Cheng Ho" for Zheng He.

Syllable by syllable after the tables of the Wade-Giles and Hanyu Pinyin systems (ISO 7098); the marks that Wade-Giles
needs to tell ch' from ch are left out, as everybody leaves them out.
"""

import re
from functools import lru_cache

_INITIALS = {
    "zh": "ch", "ch": "ch", "sh": "sh", "b": "p", "p": "p", "m": "m", "f": "f", "d": "t", "t": "t", "n": "n", "l": "l",
    "g": "k", "k": "k", "h": "h", "j": "ch", "q": "ch", "x": "hs", "r": "j", "z": "ts", "c": "ts", "s": "s",
}  # fmt: skip
_FINALS = {
    "a": "a", "o": "o", "e": "e", "ai": "ai", "ei": "ei", "ao": "ao", "ou": "ou", "an": "an", "en": "en", "ang": "ang", "eng": "eng",
    "ong": "ung", "i": "i", "ia": "ia", "ie": "ieh", "iao": "iao", "iu": "iu", "ian": "ien", "in": "in", "iang": "iang", "ing": "ing",
    "iong": "iung", "u": "u", "ua": "ua", "uo": "o", "uai": "uai", "ui": "ui", "uan": "uan", "un": "un", "uang": "uang", "ue": "ueh",
    "er": "erh",
}  # fmt: skip
_ALONE = {
    "yi": "i", "ya": "ya", "ye": "yeh", "yao": "yao", "you": "yu", "yan": "yen", "yin": "yin", "yang": "yang", "ying": "ying",
    "yong": "yung", "yu": "yu", "yue": "yueh", "yuan": "yuan", "yun": "yun", "wu": "wu", "wa": "wa", "wo": "wo", "wai": "wai",
    "wei": "wei", "wan": "wan", "wen": "wen", "wang": "wang", "weng": "weng", "er": "erh", "a": "a", "ai": "ai", "an": "an", "ang": "ang",
    "ao": "ao", "e": "o", "en": "en", "ou": "ou",
}  # fmt: skip
_BUZZING = {"zhi": "chih", "chi": "chih", "shi": "shih", "ri": "jih", "zi": "tzu", "ci": "tzu", "si": "szu"}
_BACK = {
    "ge": "ko",
    "ke": "ko",
    "he": "ho",
    "guo": "kuo",
    "kuo": "kuo",
    "huo": "huo",
    "gui": "kuei",
    "kui": "kuei",
    "shuo": "shuo",
}
"""Syllables that keep or change their vowel after g, k and h."""
_SYLLABLE = re.compile(
    rf"(?:{'|'.join(sorted(_INITIALS, key=len, reverse=True))})(?:{'|'.join(sorted(_FINALS, key=len, reverse=True))})"
    rf"|{'|'.join(sorted(_ALONE, key=len, reverse=True))}"
)


@lru_cache(maxsize=4096)
def wade_giles(word: str) -> str | None:
    """Return a folded word in pinyin as Wade-Giles spells it, without marks: "zedong" as "tsetung"; None where it is none."""
    for end in range(min(len(word), _LONGEST), 0, -1):
        if (said := _syllable(word[:end])) is None:
            continue
        if end == len(word):
            return said
        # Within a word a syllable that begins with a, e or o stands behind an apostrophe: "Lee" is none of two.
        if word[end] not in "aeo" and (rest := wade_giles(word[end:])) is not None:
            return said + rest
    return None


_LONGEST = 6
"""Letters of the longest syllable: "zhuang"."""


def _syllable(pinyin: str) -> str | None:
    if pinyin in _ALONE:
        return _ALONE[pinyin]
    if (known := _BUZZING.get(pinyin) or _BACK.get(pinyin)) is not None:
        return known
    if _SYLLABLE.fullmatch(pinyin) is None:
        return None
    size = 2 if pinyin[:2] in _INITIALS else 1
    return _INITIALS[pinyin[:size]] + _FINALS[pinyin[size:]] if pinyin[size:] in _FINALS else None


def as_written_before(name: str) -> str | None:
    """Return a folded name of two or three words in pinyin as Wade-Giles spells it, its words joined; else None."""
    words = name.split()
    said = [wade_giles(word) for word in words] if 1 < len(words) <= _MOST_WORDS else []
    if not said or None in said:
        return None
    joined = "".join(word for word in said if word)
    return joined if joined != "".join(words) else None


_MOST_WORDS = 3
