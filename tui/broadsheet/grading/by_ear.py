"""One key for spellings of a name by writers of other first languages: "tsjernobyl", "ekwator", "kishot"."""

import re
from collections.abc import Iterable
from functools import lru_cache

from broadsheet.grading.names import Name

_Rules = tuple[tuple[re.Pattern[str], str], ...]


def _rules(*pairs: tuple[str, str]) -> _Rules:
    return tuple((re.compile(pattern), plain) for pattern, plain in pairs)


_FIRST = _rules(
    (r"dt$", "t"),
    (r"tsch|tsj|tsh|tch|dsch|dzj|dzh|dj|cz|sch|sj|sh|sz|zj|zh|ci(?=[aou])", "S"),
    (r"qu|kw|kv|kh|ck", "k"),
    (r"th", "t"),
)
_SILENT_E = (r"(?<=[^aeiou])e$", "")
_ENGLISH = _rules((r"ow$", "u"), (r"ch|j|g(?=[ei])", "S"), (r"x", "ks"), (r"c(?=[eiy])", "s"), _SILENT_E)
_READINGS = (
    _ENGLISH,
    (*_ENGLISH[:-1], *_rules((r"(?<=[^aeiou])e$", "a"))),
    _rules((r"ch", "k"), (r"j|x", "S"), (r"c(?=[eiy])", "S"), _SILENT_E),
    _rules((r"ch", "S"), (r"j", "i"), (r"x", "ks"), (r"c(?=[eiy])", "s"), _SILENT_E),
)
"""English; with an e at the end that is spoken; where x is sh; where j is y."""
_LAST = _rules(
    (r"[qc]", "k"),
    (r"ph|v|w", "f"),
    (r"ts|tz|z", "s"),
    (r"gh?", "g"),
    (r"(?<![aeiou])h|h(?![aeiou])", ""),
    (r"eau|au|oa", "o"),
    (r"oe|ou|oo|ue", "u"),
    (r"ij|ie|ee|ea|y|ei", "i"),
    (r"d$", "t"),
    (r"b$", "p"),
    (r"(.)\1+", r"\1"),
)


@lru_cache(maxsize=32768)
def ears(word: str) -> tuple[str, ...]:
    """Return how a folded word may sound to readers of English, of languages where x is sh, and of those where j is y.

    Two words are heard as one where they share a key. Letters that such writers take for one another fall together:
    ts, tsj, tch and ch; oe, u and ou; z and s; w and v; qu, kw and k; y, ij and i; single and doubled; no h is heard.
    """
    for pattern, plain in _FIRST:
        word = pattern.sub(plain, word)
    found = []
    for reading in _READINGS:
        said = word
        for pattern, plain in (*reading, *_LAST):
            said = pattern.sub(plain, said)
        found.append(said)
    return tuple(dict.fromkeys(found))


SHORTEST = 4
"""Letters of a word below which its sound tells too little."""


def words_heard(names: Iterable[Name]) -> dict[str, str]:
    """Return how the words of names may sound -> the first such word; short ones for first names only."""
    found: dict[str, str] = {}
    for name in names:
        for word in name.words:
            if (len(word) >= SHORTEST or (name.person and len(word) == 3)) and word.isalpha():
                for key in ears(word):
                    found.setdefault(key, word)
    return found
