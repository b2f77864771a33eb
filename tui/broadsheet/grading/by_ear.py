"""One key for spellings of a name by writers of other first languages: "tsjernobyl", "ekwator", "kishot"."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from broadsheet.grading.names import Name
from broadsheet.grading.words import words_of

SHORTEST = 4
"""Letters of a word below which its sound tells too little."""
_FIRST = re.compile(
    r"(?P<S>tsch|tsj|tsh|tch|dsch|dzj|dzh|dj|cz|sch|sj|sh|sz|zj|zh|ci(?=[aou]))|(?P<k>que(?=[^aeiouy]|$)|qu|kw|kv|kh|ck)|(?P<t>th|dt$)"
)
_LAST = re.compile(
    r"(?P<R>[eiu]r(?![aeiou]))|(?P<k>[qc])|(?P<f>ph|v|w)|(?P<s>ts|tz|z)|(?P<g>gh?)|(?P<o>eau|au|oa)|(?P<u>ew(?=[aeiouy]|$)|oe|ou|oo|ue)|(?P<i>igh|ij|ie|ee|ea|ey|y|ei)"
    r"|(?P<t>d$)|(?P<p>b$)|(?P<none>(?<![aeiou])h|h(?![aeiou]))"
)
_TWICE = re.compile(r"(.)\1+")
_TOWN = re.compile(r"(?<=[a-z]{3})(?:borough|brough|burgh|boro|burra)$")
"""How towns end that all sound the same: Edinburgh, Middlesbrough."""
_AS_SPOKEN = {
    "leicester": "lester", "worcester": "wuster", "gloucester": "gloster", "bicester": "bister", "greenwich": "grenitch",
    "warwick": "worick", "arkansas": "arkansaw", "yosemite": "yosemity", "versailles": "versai", "marseilles": "marsei",
    "marseille": "marsei",
}  # fmt: skip
"""Places that are spoken otherwise than any rule of spelling tells (general knowledge)."""
_SILENT_T = re.compile(r"(?<=[^aeiou])et$")
"""How French words end that are spoken as in "ballet"."""
_SLAVIC = re.compile(r"[eiyo]*[eo]f$")
"""How names of Russians end, however they are written: "-ev", "-yov", "-ow", "-eff"."""
_SILENT_X = re.compile(r"(?<=[aeo]u)x$")
_SILENT_E = re.compile(r"(?<=[^aeiou])e$")
_SOFT_G, _SOFT_C = re.compile(r"g(?=[ei])"), re.compile(r"c(?=[eiy])")


def _put(pattern: re.Pattern[str], word: str) -> str:
    return pattern.sub(lambda match: "" if match.lastgroup == "none" else match.lastgroup or "", word)


def _english(word: str) -> str:
    word = _SOFT_G.sub("S", word.replace("ch", "S").replace("j", "S")).replace("x", "ks")
    return _SOFT_C.sub("s", word[:-1] + "u" if word.endswith("ow") else word)


@lru_cache(maxsize=32768)
def ears(word: str) -> tuple[str, ...]:
    """Return how a folded word may sound to readers of English, of languages where x is sh, and of those where j is y.

    Two words are heard as one where they share a key. Letters that such writers take for one another fall together:
    ts, tsj, tch and ch; oe, u and ou; z and s; er, ir and ur before no vowel; w and v; qu, kw and k; y, ij and i; single and doubled; no h is heard
    but between vowels. An e at the end may be silent or spoken.
    """
    said = _AS_SPOKEN.get(word, word)
    word = _put(_FIRST, _TOWN.sub("bra", _SILENT_X.sub("", said)))
    mute = _SILENT_E.sub("", word)
    readings = [_english(mute)]
    if mute != word:
        readings.append(_english(mute + "a"))
    if not _TOLD_APART.isdisjoint(mute):
        readings.append(_SOFT_C.sub("S", mute.replace("ch", "k").replace("j", "S").replace("x", "S")))
        readings.append(_SOFT_C.sub("s", mute.replace("ch", "S").replace("j", "i").replace("x", "ks")))
    if (bare := _SILENT_T.sub("ay", word)) != word:
        readings.append(_english(bare))
    heard = (_TWICE.sub(r"\1", _put(_LAST, said)) for said in readings)
    return tuple(dict.fromkeys(_SLAVIC.sub("of", key) for key in heard))


_TOLD_APART = frozenset("cjxwg")
"""Letters that languages speak differently."""


_MARKED = str.maketrans(
    dict(
        pair.split(":")
        for pair in (
            "č:ch ć:ch ç:s š:sh ś:sh ş:sh ș:sh ž:zh ź:zh ż:zh đ:dj ð:th þ:th ñ:ny ń:ny ň:ny ř:rzh ę:en ą:on ț:ts ţ:ts ě:ye ł:w"
        ).split()
    )
)
"""Letters with marks as English ears take them down."""


def _as_spoken(name: Name) -> Iterator[tuple[str, str]]:
    """Yield words of a name as their marked letters are spoken, and as they are folded: "mandzhukich", "mandzukic"."""
    if name.text.isascii():
        return
    low = name.text.casefold()
    written, spoken = words_of(low), words_of(low.translate(_MARKED))
    if len(written) == len(spoken):
        yield from ((heard, word) for heard, word in zip(spoken, written, strict=True) if heard != word)


def words_heard(names: Iterable[Name]) -> dict[str, str]:
    """Return how the words of names may sound -> the first such word; short ones for first names only."""
    found: dict[str, str] = {}
    every = list(names)
    for name in every:
        for word in name.words:
            if (len(word) >= SHORTEST or (name.person and len(word) == 3)) and word.isalpha():
                for key in ears(word):
                    found.setdefault(key, word)
    for name in every:
        for heard, word in _as_spoken(name):
            if len(word) >= SHORTEST and word in name.words:
                for key in ears(heard):
                    found.setdefault(key, word)
    return found
