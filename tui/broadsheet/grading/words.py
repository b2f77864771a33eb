"""Words as grading compares them: folded, small spelling differences levelled, numbers as digits."""

import re
from functools import lru_cache

from broadsheet.grading import lexicon, same_words
from broadsheet.language.normal import plain, without_accents
from broadsheet.language.number_words import ORDINAL_TENS, ORDINALS, TENS, UNITS, roman
from broadsheet.language.units import UNITS_BY_NAME

LONGEST = 600
"""Characters of a typed answer that are looked at: more is an essay, and no answer is longer."""
MOST_WORDS = 60

_ARTICLES = lexicon.ARTICLES
_DOTTED = re.compile(r"\b[a-z](?:\.[a-z])+\b\.?")
_WORD = re.compile(r"[^\W_]+(?:[+#]+(?!\w))?")
_CONTRACTION = re.compile(r"(?<=\w)'s\b")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_NUMBER_WORDS = {
    word: str(value) for table in (UNITS, TENS, ORDINALS, ORDINAL_TENS) for word, value in table.items()
}
del _NUMBER_WORDS["oh"], _NUMBER_WORDS["nil"]
_ROMAN = {
    numeral: str(roman(numeral))
    for numeral in "ii iii iv vii viii ix xii xiii xiv xv xvi xvii xviii xix xx xxi".split()
}
_ROMAN_AFTER_NAME = {"vi": "6", "v": "5", "i": "1", "x": "10"}
_UNIT_SYMBOLS: dict[str, str] = {}
"""A unit's long name -> its symbol, so that "21 centimeters" is "21 cm"."""
for _name, _unit in UNITS_BY_NAME.items():
    if _unit[0] in {"length", "mass", "area", "frequency", "data", "power"} and _name.isalpha():
        _UNIT_SYMBOLS[_name] = next(symbol for symbol, unit in UNITS_BY_NAME.items() if unit == _unit)
_LATIN = str.maketrans(
    dict(
        pair.split(":")
        for pair in (
            "а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f "
            "х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i є:ye ґ:g α:a β:v γ:g δ:d ε:e "
            "ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o "
        ).split()
    )
)
"""Cyrillic and Greek letters in Latin ones, as English news writes names (BGN/PCGN without its marks)."""
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
)


def words_of(text: str) -> list[str]:
    """Return the words of `text` for comparing: folded, articles away, numbers and spellings levelled."""
    return list(_words_of(text[:LONGEST]))


@lru_cache(maxsize=64)  # one answer is asked for its words some times over
def _words_of(text: str) -> tuple[str, ...]:
    low = without_accents(text if text.isascii() else plain(text))
    if not low.isascii():
        low = low.translate(_LATIN)
    if "." in low:
        low = _DOTTED.sub(lambda match: match[0].replace(".", ""), low)
    if "'" in low:
        low = _CONTRACTION.sub("", low).replace("'", "")
    if "&" in low:
        low = low.replace("&", " and ")
    found = _WORD.findall(low)[:MOST_WORDS]
    if "no" in found:
        found = [
            word
            for word, after in zip(found, [*found[1:], ""], strict=True)
            if word != "no" or not after.isdecimal()
        ]
    kept = [
        _level(word)
        for word in (_in_one(found) if not _TENS.isdisjoint(found) else found)
        if word not in _ARTICLES
    ]
    if found and found[-1] == "a" and kept:
        kept.append("a")  # "hepatitis A": no article ends a name
    if len(kept) > 1 and kept[-1] in _ROMAN_AFTER_NAME:
        kept[-1] = _ROMAN_AFTER_NAME[kept[-1]]
    return tuple(kept or found)


_TENS = frozenset(TENS)
_BELOW_TEN = {word: value for table in (UNITS, ORDINALS) for word, value in table.items() if 0 < value < 10}


def _in_one(words: list[str]) -> list[str]:
    """Return words with tens and units put together: "thirty", "eighth" as "38"."""
    out: list[str] = []
    for word in words:
        if out and out[-1] in TENS and word in _BELOW_TEN:
            out[-1] = str(TENS[out[-1]] + _BELOW_TEN[word])
        else:
            out.append(word)
    return out


def raw_words(text: str) -> list[str]:
    """Return the words of `text` folded, but articles and number words as they are."""
    return _WORD.findall(without_accents(plain(text[:LONGEST])).replace("'", ""))[:MOST_WORDS]


@lru_cache(maxsize=8192)
def _level(word: str) -> str:
    if word in _NUMBER_WORDS:
        return _NUMBER_WORDS[word]
    if word in _ROMAN:
        return _ROMAN[word]
    if word[0].isdecimal() and (match := _ORDINAL.fullmatch(word)):
        return match[1]
    if word[-1] == "s" and len(word) > 4 and word[:-1] in same_words.SAME_WORDS:
        return same_words.SAME_WORDS[word[:-1]] + "s"
    return same_words.SAME_WORDS.get(word) or _UNIT_SYMBOLS.get(word, word)


def umlauts_written_out(text: str) -> str:
    """Return `text` with "ü" as "ue", the German way without diacritics."""
    return plain(text).translate(_UMLAUTS)


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return a word without its plural ending: "countries" and "country" give one stem."""
    if word in lexicon.IRREGULAR:
        return lexicon.IRREGULAR[word]
    if word.endswith("ing") and (len(word) > 6 or (len(word) == 6 and word[1] in "aeiou")):
        return word[:-3]
    if len(word) <= 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zes", "oes")):
        return word[:-2]
    return word[:-1]


def initials(words: list[str]) -> str:
    """Return the first letters of words, a number whole."""
    return "".join(word if word.isdecimal() else word[0] for word in words)
