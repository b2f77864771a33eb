"""Tables of number words, scales and Roman numerals; general English, no names."""

import re

UNITS = {
    word: value
    for value, word in enumerate(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
            "sixteen seventeen eighteen nineteen"
        ).split()
    )
} | {
    "oh": 0,
    "nought": 0,
    "naught": 0,
    "nil": 0,
    "once": 1,
    "twice": 2,
    "thrice": 3,
    "fourty": 40,
    "fourteeen": 14,
    "fiveteen": 15,
    "eightteen": 18,
}
TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
} | {"fourty": 40, "ninty": 90, "fivety": 50}
ORDINALS = {
    word: value
    for value, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
            "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
        ).split(),
        start=1,
    )
}
ORDINALS |= {
    "secound": 2,
    "thrid": 3,
    "fouth": 4,
    "fith": 5,
    "fifht": 5,
    "sevnth": 7,
    "eigth": 8,
    "eighht": 8,
    "eightth": 8,
    "nineth": 9,
    "tenht": 10,
    "elventh": 11,
    "twelth": 12,
    "twelvth": 12,
    "thirtenth": 13,
    "forteenth": 14,
    "fiveteenth": 15,
    "sixtenth": 16,
    "eigthteenth": 18,
    "eightteenth": 18,
    "ninteenth": 19,
}
"""Ordinals in words, the usual misspellings too; "forth" is not among them, since it is a word of its own."""
ORDINAL_TENS = {
    word: 10 * value
    for value, word in enumerate(
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(), start=2
    )
}
SCALES = {
    "hundred": 100,
    "thousand": 10**3,
    "k": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mio": 10**6,
    "m": 10**6,
    "crore": 10**7,
    "cr": 10**7,
    "billion": 10**9,
    "milliard": 10**9,
    "miljard": 10**9,
    "mrd": 10**9,
    "bn": 10**9,
    "b": 10**9,
    "bln": 10**9,
    "trillion": 10**12,
    "tn": 10**12,
    "trn": 10**12,
    "dozen": 12,
    "score": 20,
}
SCALES |= {
    word + "s": SCALES[word]
    for word in ("hundred", "thousand", "million", "billion", "milliard", "trillion", "crore", "lakh")
}
SCALES |= {
    "mil": 10**6,
    "mill": 10**6,
    "bil": 10**9,
    "milion": 10**6,
    "bilion": 10**9,
    "thousend": 10**3,
    "hundread": 100,
}
LETTER_SCALES = frozenset({"k", "m", "b", "mn", "bn", "tn"})
MAY_BE_UNITS = frozenset({"k", "m", "b"})
"""Those of them that stand for a unit as well: "21 m" may be metres, "21 bn" is nothing but billions."""
ORDINAL_SCALES = {"hundredth": 100, "thousandth": 10**3, "millionth": 10**6, "billionth": 10**9}
FRACTIONS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourths": 4,
    "fifths": 5,
}
FRACTIONS |= {"sixths": 6, "sevenths": 7, "eighths": 8, "ninths": 9, "tenths": 10}
FRACTIONS |= {word: value for word, value in ORDINALS.items() if 3 <= value <= 10}
"""Misspelt as ordinals are: "one thrid"."""
VULGAR = {
    "½": "1/2",
    "¼": "1/4",
    "¾": "3/4",
    "⅓": "1/3",
    "⅔": "2/3",
    "⅛": "1/8",
    "⅜": "3/8",
    "⅝": "5/8",
    "⅞": "7/8",
    "⅕": "1/5",
}

_ROMAN = re.compile(r"(?=[ivxlcdm])m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def roman(text: str) -> int | None:
    """Return the value of a well-formed Roman numeral in any one case, or None ("IIII" is not one)."""
    low = text.lower()
    if len(low) > 15 or not _ROMAN.fullmatch(low) or not (text.isupper() or text.islower() or text.istitle()):
        return None
    total = 0
    for here, after in zip(low, [*low[1:], "i"], strict=True):
        value = _ROMAN_VALUES[here]
        total += -value if value < _ROMAN_VALUES[after] else value
    return total
