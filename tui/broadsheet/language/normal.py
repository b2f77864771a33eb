"""Normal forms: a same-length copy to analyse, and a folded form to compare."""

import re
import unicodedata
from functools import lru_cache

_SAME_LENGTH = str.maketrans(
    {
        **dict.fromkeys(
            "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
            " ",
        ),
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\uff07", "'"),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"),
        "\u2015": "\u2014",
        "\uff0c": ",",
        "\uff0e": ".",
    }
)
_OPENING = "\u201c\u201f\u00ab"
_CLOSING = "\u201d\u00bb"
_QUOTES = str.maketrans({**dict.fromkeys(_OPENING + _CLOSING + "\u2033\uff02", '"')})


_STRAIGHT = {
    **_QUOTES,
    **{
        char: _QUOTES.get(ord(to), to) if isinstance(to, str) else _QUOTES.get(to, to)
        for char, to in _SAME_LENGTH.items()
    },
}
"""Both in one, since a pass over a text costs what the whole reading of two sentences does."""
_NOT_STRAIGHT = re.compile(f"[{re.escape(''.join(map(chr, _STRAIGHT)))}]")
_STRAIGHT_OF = {chr(char): to for char, to in _STRAIGHT.items()}


def plain(text: str) -> str:
    """Return a same-length copy with plain spaces, hyphens and apostrophes; double quotes stay curly.

    Curly double quotes tell an opening mark from a closing one, which the finder of
    quotations needs; `straight` levels them too.
    """
    return text.translate(_SAME_LENGTH)


def straight(text: str) -> str:
    """Return a same-length copy as `plain` makes it, with straight double quotes."""
    # A table is asked for every character; a search stops at the hundredth one that is of these: an eighth of the time.
    return _NOT_STRAIGHT.sub(lambda match: _STRAIGHT_OF[match[0]], text)


_LETTERS_WITHOUT_DECOMPOSITION = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)


def without_accents(text: str) -> str:
    """Return `text` in lower case (case-folded) without diacritics: "Röntgen" becomes "rontgen"."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return bare.translate(_LETTERS_WITHOUT_DECOMPOSITION)


_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}(?![a-z])|\b(?:[a-z]\.)+[a-z]\b")
_NOT_WORD = re.compile(r"[^\w]+|_+")
ARTICLES = frozenset({"the", "a", "an"})


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Return the words of `text` as one key: case, accents, punctuation and articles away.

    Dotted acronyms close up ("U.S." becomes "us"). An empty string has nothing to compare. Making
    questions folds each text four times on the average, so the last ones are remembered.
    """
    if text.isascii() and text.replace(" ", "").isalnum():  # half of all texts: no mark to look for
        return _without_articles(text.lower().split())
    words = without_accents(plain(text))
    words = _DOTTED.sub(lambda match: match[0].replace(".", ""), words)
    words = re.sub(r"'s\b", "", words).replace("'", "").replace("&", " and ")
    return _without_articles(_NOT_WORD.sub(" ", words).split())


def _without_articles(words: list[str]) -> str:
    return " ".join([word for word in words if word not in ARTICLES] or words)
