"""Words of scales in other languages of Europe, which mix into English answers: "85 milliards d'euros"."""

import re

from broadsheet.language.normal import without_accents

_ABROAD = {
    "thousand": "tausend duizend tusen tusind mila mille",
    "million": "millionen milione milioni milionow millon millones milhao milhoes miljoen miljoenen miljoner millioner",
    "billion": (
        "milliard milliards milliarde milliarden miliardo miliardi miliardow miljard miljarden miljarder milliarder bilhao bilhoes"
    ),
    "trillion": "billionen billon billones bilioni biljoen biljoenen biljoner billioner trilhao trilhoes",
}
"""English scales -> their words, folded. "Billion" is the long scale's there, a million millions, but for Brazil's "bilhão"."""
_TWO_WORDS = re.compile(r"mil (?:millones|milhoes)")
_ENGLISH = {word: english for english, words in _ABROAD.items() for word in words.split()}
_SCALE = re.compile(
    rf"(?<=\d) ?(?:(mil (?:millones|milhoes)|{'|'.join(sorted(_ENGLISH, key=len, reverse=True))})\b(?: d[ei]\b| d')?"
    r"|(millions?)(?: de\b| d'))"
)
"""A scale behind figures, with what joins what is counted to it: "de", "d'", "di"."""


def in_english(low: str) -> str:
    """Return a text in lower case with a scale of another language behind figures in English."""
    bare = low if low.isascii() else without_accents(low)
    match = _SCALE.search(bare)
    if match is None or (match[0].strip() == "billon" and "billon" in low):
        return low  # without its accent it is the English word, misspelt
    scale = match[2] or ("billion" if _TWO_WORDS.fullmatch(match[1]) else _ENGLISH[match[1]])
    return f"{bare[: match.start()]} {scale} {bare[match.end() :].lstrip()}".rstrip()
