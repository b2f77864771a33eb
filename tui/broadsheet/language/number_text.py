"""A written number before it is read: levelled, and cut into tokens."""

import re

from broadsheet.language import number_words as tables
from broadsheet.language.normal import straight
from broadsheet.language.units import UNITS_BY_NAME

_LITERAL = (
    r"\d{1,3}(?P<sep>[ ,.'_])\d{3}(?:(?P=sep)\d{3})*(?!\d)(?:[.,]\d+(?![\d.,]*\d))?"
    r"|\d+ ?/ ?\d+|\d+[.,]\d+(?![.,]?\d)|[.,]?\d+"
)
_TOKEN = re.compile(
    rf"(?P<number>(?<![\d.,])(?:{_LITERAL})(?:e[+-]?\d{{1,2}}(?![a-z0-9]))?)"
    r"|(?P<word>us\$|[ca]\$|[°º] ?[cf]\b|km/[hs]|m/s|[kmg]b(?:it)?/s|[a-zµμ]+['.]?(?:[a-zµμ]+)?[²]?)"
    r"|(?P<sign>[^\s\w])",
)
_FRACTION_CHARS = str.maketrans(
    {char: f" {value} " for char, value in tables.VULGAR.items()} | {"\u2044": "/", "−": "-", "—": "-"}
)
WORD_NUMBERS = (
    tables.UNITS.keys()
    | tables.TENS.keys()
    | tables.ORDINALS.keys()
    | tables.ORDINAL_TENS.keys()
    | tables.FRACTIONS.keys()
) | {"dozen", "hundred", "thousand", "million", "billion", "trillion", "none"}
_GLUED = re.compile(r"\d([a-zµ]+)")
_TENS_JOINED = re.compile(rf"\b({'|'.join(tables.TENS)})(one|two|three|four|five|six|seven|eight|nine)\b")
_PER = r"\s*(?:per|an|a|/)\s*"
_SPEEDS = (
    (re.compile(rf"\b(?:kms?|kilomet(?:re|er)s?){_PER}(?:h|hr|hour)\b"), "km/h"),
    (re.compile(rf"\b(?:kms?|kilomet(?:re|er)s?){_PER}(?:s|sec|second)\b"), "km/s"),
    (re.compile(rf"\bmiles?{_PER}(?:h|hr|hour)\b"), "mph"),
    (re.compile(rf"\b(?:m|met(?:re|er)s?){_PER}(?:s|sec|second)\b"), "m/s"),
)
_METRIC = re.compile(r"\bmetric ton(?:ne)?s?\b")
_COUPLE = re.compile(r"^(?:just )?(?:a )?couple(?: of)?\b")
_PART = re.compile(r"(?<![\w-])(?:an?|one)[ -](fifth|sixth|seventh|eighth|ninth|tenth)$")
_TIMES = re.compile(r"\b(\d+) ?[x×]$")
_FRACTION_ENDING = re.compile(r"\b(\d+ ?/ ?\d+)(?:nds?|rds?|ths?|sts?)\b")
"""The letters of "2/3rds"."""
_HINT = re.compile(r"\d|[½¼¾⅓⅔⅛⅜⅝⅞⅕]")


def levelled(text: str) -> str:
    """Return a text in lower case with fractions, marks and what is said before a number levelled."""
    low = straight(text).casefold().translate(_FRACTION_CHARS).strip(' \t\r\n!?"“”()[];')
    low = _FRACTION_ENDING.sub(r"\1", " ".join(low.rstrip(".,").lstrip("'").split()))
    low = _PART.sub(lambda match: f"1/{tables.FRACTIONS[match[1]]}", _COUPLE.sub("2", low))
    low = _POWER.sub(_power, low)
    return _TIMES.sub(r"\1 times", low)


def _power(match: re.Match[str]) -> str:
    """Return "3e5" for "3 x 10^5"."""
    return f"{match[1]}e{match[2] or match[3].translate(_SUPERSCRIPTS)}"


_POWER = re.compile(r"(\d(?:\.\d+)?) ?[x×*] ?10 ?(?:\^ ?(-?\d{1,2})(?!\d)|([⁰¹²³⁴-⁹]{1,2}))")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def may_hold_number(low: str) -> bool:
    """Say whether a levelled text has a digit or a number word at all."""
    return _HINT.search(low) is not None or _has_number_word(low)


def glued_wrongly(low: str) -> bool:
    """Say whether letters touch a digit that never do: "04o"."""
    return any(not _may_be_glued(match[1]) for match in _GLUED.finditer(low))


def _may_be_glued(letters: str) -> bool:
    """Say whether letters may touch a number's last digit: "3rd", "40m", "5km", "10e6"; never "04o"."""
    return (
        letters in {"st", "nd", "rd", "th", "e"}
        or letters in tables.SCALES
        or letters in UNITS_BY_NAME
        or len(letters) > 3
    )


def _has_number_word(low: str) -> bool:
    words = re.findall(r"[a-z]+", low)
    return bool(words) and (
        words[0] in {"no", "an", "a"} or any(word in WORD_NUMBERS or word == "couple" for word in words)
    )


def tokens_of(low: str) -> list[str]:
    """Return the tokens of a levelled text: numbers, words and marks."""
    for pattern, symbol in _SPEEDS:
        low = pattern.sub(symbol, low)
    low = _TENS_JOINED.sub(r"\1 \2", re.sub(r"(?<=[a-z])-(?=[a-z])", " ", low)).replace("per cent", "percent")
    low = _METRIC.sub("tonnes", low)
    return [match[0] for match in _TOKEN.finditer(low)]
