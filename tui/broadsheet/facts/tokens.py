"""Cuts a sentence into tokens, each with exact offsets into the article's text."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from broadsheet.articles.model import Article, Sentence
from broadsheet.articles.sentences import split
from broadsheet.language.normal import straight

_UNITS = "bn|tn|[mMkKB]|kg|km|cm|mm|g|ft|mph|kph|kmh|[kmMgG][wW]|lbs?"
"""What is written on to a number with a point or commas; "5kg" without them is one token, as is "5G"."""
_TOKEN = re.compile(
    r"""
      (?:[A-Z]\.){2,}                              # U.S.
    | (?:\$(?:US|A|C|NZ)|(?:(?<![^\W_])(?:US|AU|HK|NZ|[ACS]))?\$|[£€¥])\d+(?:,\d{3})*(?:\.\d+)?  # $5  $US5  US$5
    | (?:RM|R[sp]|R\$|[KTU]?Sh|[₦₹₩₺₱฿₪₽₴])\d+(?:,\d{3})*(?:\.\d+)?  # RM500,000  Rs2.5
    | (?:\d+(?:,\d{3})*\.\d+|\d+(?:,\d{3})+)(?=(?:UNITS)(?!\w))         # the number of 5.8kg, 1.2m, 5,000ft
    | \d+(?=(?:bn|tn)(?!\w))                       # the number of 40bn
    | \d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th|s)?(?!\w) # 12  1,180  14.3  2nd  1980s
    | '(?:s|S)(?!\w)                               # possessive or "is"
    | (?:[^\W_](?:[^\W_]|['.&/+-](?=[^\W_]))*)     # words, Hwasong-12, AT&T, it's
    | \.\.+|…
    | [^\w\s]
    | _+
    """.replace("UNITS", _UNITS),
    re.VERBOSE,
)
_CONTRACTION = re.compile(r"(?:n't|'(?:s|re|ve|ll|d|m))$", re.IGNORECASE)


class Token(NamedTuple):
    """One word, number or mark: text[start:end] of the article, and the same in lower case."""

    start: int
    end: int
    text: str
    lower: str


def tokenize(copy: str, start: int, end: int) -> list[Token]:
    """Return the tokens of copy[start:end]; `copy` is the same-length plain copy of the text.

    Possessive endings and contractions are tokens of their own ("Huawei", "'s"; "do", "n't").
    """
    tokens: list[Token] = []
    for match in _TOKEN.finditer(copy, start, end):
        text = match[0]
        first, last = match.start(), match.end()
        contraction = _CONTRACTION.search(text) if "'" in text and len(text) > 2 else None
        if contraction and contraction.start():
            cut = first + contraction.start()
            tokens.append(Token(first, cut, copy[first:cut], copy[first:cut].lower()))
            tokens.append(Token(cut, last, copy[cut:last], copy[cut:last].lower()))
        else:
            tokens.append(Token(first, last, text, text.lower()))
    return tokens


@lru_cache(maxsize=16)
def straight_text(article: Article) -> str:
    """Return the article's text as `straight` makes it; kept from stage to stage like its words."""
    return straight(article.text)


@lru_cache(maxsize=16)
def words_of(article: Article) -> tuple[tuple[Sentence, tuple[Token, ...]], ...]:
    """Return the sentences of an article, each with its tokens; none where it is not in English.

    English rules would find names and facts in any language, all of them wrong. Both stages of analysis read them; those of the last articles are kept from the first to the
    second, since cutting them again costs a tenth of the whole analysis.
    """
    if article.language is not None:
        return ()
    copy = straight_text(article)
    return tuple(
        (sentence, tuple(tokenize(copy, sentence.span.start, sentence.span.end)))
        for sentence in split(article)
    )


def text_of(tokens: Sequence[Token], first: int, last: int) -> str:
    """Return tokens [first:last] as they are written, a possessive or stop closed up."""
    words = tokens[first].text
    for before, token in zip(tokens[first:last], tokens[first + 1 : last], strict=False):
        words += ("" if token.start == before.end else " ") + token.text
    return words
