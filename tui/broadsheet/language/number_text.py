"""A written number before it is read: levelled, and cut into tokens."""

import re
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from broadsheet.language import number_words as tables
from broadsheet.language.dictionary import is_word
from broadsheet.language.lexicon import is_common_word
from broadsheet.language.normal import straight
from broadsheet.language.number_tongues import in_english
from broadsheet.language.rows import table
from broadsheet.language.units import UNITS_BY_NAME

_LITERAL = (
    r"\d{1,3}(?P<sep>[ ,.'_])\d{3}(?:(?P=sep)\d{3})*(?!\d)(?:[.,]\d+(?![\d.,]*\d))?"
    r"|\d+ ?/ ?\d+|\d+[.,]\d+(?![.,]?\d)|[.,]?\d+"
)
_TOKEN = re.compile(
    rf"(?P<number>(?<![\d.,])(?:{_LITERAL})(?:e[+-]?\d{{1,2}}(?![a-z0-9]))?)"
    r"|(?P<word>us\$|[ca]\$|[°º] ?[cf]\b|km/[hs]|mi?/s|[kmg]b(?:it)?/s|[a-zµμ]+['.]?(?:[a-zµμ]+)?[²]?)"
    r"|(?P<sign>[^\s\w])",
)
_FRACTION_CHARS = str.maketrans(
    {char: f" {value} " for char, value in tables.VULGAR.items()} | {"\u2044": "/", "−": "-", "—": "-"}
)
_LONG_SCALES = ("hundred", "thousand", "million", "billion", "trillion")
WORD_NUMBERS = (
    tables.UNITS.keys()
    | tables.TENS.keys()
    | tables.ORDINALS.keys()
    | tables.ORDINAL_TENS.keys()
    | tables.FRACTIONS.keys()
) | {"dozen", "none", *_LONG_SCALES}
_GLUED = re.compile(r"\d([a-zµ]+)")
_TENS_JOINED = re.compile(rf"\b({'|'.join(tables.TENS)})(one|two|three|four|five|six|seven|eight|nine)\b")
_PER = r"\s*(?:per|an|a|/)\s*"
_SPEEDS = (
    (re.compile(rf"\b(?:kms?|kilomet(?:re|er)s?){_PER}(?:h|hr|hour)\b"), "km/h"),
    (re.compile(rf"\b(?:kms?|kilomet(?:re|er)s?){_PER}(?:s|sec|second)\b"), "km/s"),
    (re.compile(rf"\bmiles?{_PER}(?:h|hr|hour)\b"), "mph"),
    (re.compile(rf"\bmiles?{_PER}(?:s|sec|second)\b"), "mi/s"),
    (re.compile(rf"\b(?:m|met(?:re|er)s?){_PER}(?:s|sec|second)\b"), "m/s"),
)
_METRIC = re.compile(r"\bmetric ton(?:ne)?s?\b")
_COUPLE = re.compile(r"^(?:just )?(?:a )?couple(?: of)?\b")
_PART = re.compile(
    rf"(?<![\w-])(?<!\band )(?:an?|one)[ -]({'|'.join(word for word, value in tables.ORDINALS.items() if 3 <= value <= 10)})$"
)
_TIMES = re.compile(r"\b(\d+) ?[x×]$")
_FRACTION_ENDING = re.compile(r"\b(\d+ ?/ ?\d+)(?:nds?|rds?|ths?|sts?)\b")
"""The letters of "2/3rds"."""
_HINT = re.compile(r"\d|[½¼¾⅓⅔⅛⅜⅝⅞⅕]")


def levelled(text: str) -> str:
    """Return a text in lower case with fractions, marks and what is said before a number levelled."""
    low = straight(text).casefold().translate(_FRACTION_CHARS).strip(' \t\r\n!?"“”()[];')
    low = _FRACTION_ENDING.sub(r"\1", " ".join(low.rstrip(".,").lstrip("'").split()))
    low = _RUN_TOGETHER.sub(r"\1 \2", low) if "ty" in low else low
    low = in_english(low)
    low = _PART.sub(lambda match: f"1/{tables.FRACTIONS[match[1]]}", _COUPLE.sub("2", low))
    low = _POWER.sub(_power, low)
    if " dozen" in low:
        low = _BAKERS.sub("13", low)
    if " over " in low:
        low = _OVER.sub(_out_of, low)
    if low.endswith((" grand", "forth")):
        low = _FORTH.sub("fourth", _GRAND.sub(" thousand", low))
    if low.startswith("point "):
        low = _BARE_POINT.sub("zero point ", low)
    if "'" in low or "ft" in low:
        low = _FEET.sub(r"\1 ft \2 in", low)
    low = _ISH.sub("", low) if low.endswith("ish") else low
    low = _AND_A_HALF.sub(r"an \1", low) if low.startswith("hour") else low
    if " of " in low or " in " in low:
        low = _OUT_OF.sub(_out_of, low)
    return _TIMES.sub(r"\1 times", low)


_RUN_TOGETHER = re.compile(
    r"\b(twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)(one|two|three|four|five|six|seven|eight|nine)\b"
)
"""Number words without the gap between them: "seventyone"."""
_BAKERS = re.compile(r"^(?:a )?baker'?s'? dozen\b")
_OVER = re.compile(r"^(\w+) over (\w+)$")
_GRAND = re.compile(r"(?<=\w) grand$")
_FORTH = re.compile(r"(?<=ty[ -])forth$")
"""A misspelling behind tens; by itself it is a word."""
_FEET = re.compile(r"^(\d{1,2}) ?(?:'|ft\.?) ?(\d{1,2})(?: ?(?:\"|''|in|ins|inch|inches))?$")
_ISH = re.compile(r"(?<=\d)-?ish$")
_BARE_POINT = re.compile(r"^point (?=[a-z])")
_AND_A_HALF = re.compile(r"^(hour and a half)$")
_OUT_OF = re.compile(r"^(\w+) (?:out of|in|of)(?: every| an?)? (\w+)$")


def _out_of(match: re.Match[str]) -> str:
    """Return "3/4" for "three out of four", "3 in 4"; the text as it stands where it is no such share."""
    over, under = (_small(word) for word in match.groups())
    return f"{over}/{under}" if over is not None and under and over < under else match[0]


def _small(word: str) -> int | None:
    if word.isdecimal() and len(word) < 7:
        return int(word)
    small = tables.UNITS.get(word) or tables.TENS.get(word)
    return small or {"hundred": 100, "thousand": 1000, "million": 10**6}.get(word)


def _power(match: re.Match[str]) -> str:
    """Return "3e5" for "3 x 10^5"."""
    return f"{match[1]}e{match[2] or match[3].translate(_SUPERSCRIPTS)}"


_POWER = re.compile(r"(\d(?:\.\d+)?) ?[x×*] ?10 ?(?:\^ ?(-?\d{1,2})(?!\d)|([⁰¹²³⁴-⁹]{1,2}))")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def holds_none(text: str) -> bool:
    """Say at a glance, before a text is levelled, that it has neither a digit nor a number word."""
    if not text.isascii() or _HINT.search(text):
        return False
    low = text.casefold()
    words = _LETTERS.findall(low)
    return not words or (
        (words[0] not in _BEFORE_NUMBERS and " an hour" not in low)
        and WORD_NUMBERS.isdisjoint(words)
        and "couple" not in words
        and ("ty" not in low or _RUN_TOGETHER.search(low) is None)
    )


_LETTERS = re.compile(r"[a-z]+")
_BEFORE_NUMBERS = frozenset({"no", "an", "a", "point", "hour"})


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
    words = _LETTERS.findall(low)
    return bool(words) and (
        words[0] in {"no", "an", "a"}
        or " an hour" in low
        or any(word in WORD_NUMBERS or word == "couple" for word in words)
    )


def respelt(text: str) -> str | None:
    """Return a text with misspelt number words put right, "elevn" as "eleven"; None where there are none.

    A word counts as misspelt if it is in no dictionary and one slip away from one number word only.
    """
    words = text.casefold().replace("-", " ").strip(" .!?").split()[:12]
    mended = [_by_table(words, at) or _mended(word) for at, word in enumerate(words)]
    if len(words) > 1 and mended[-2] in tables.TENS:
        mended[-1] = _BEHIND_TENS.get(mended[-1], mended[-1])
    return " ".join(mended) if mended != words else None


@cache
def _number_slips() -> dict[str, dict[str, str]]:
    """Return misspelt number words that rules cannot put right: where each is meant so -> the word -> what is meant."""
    found: dict[str, dict[str, str]] = {}
    for where, word, meant in table("number_slips.txt"):
        found.setdefault(where, {})[word] = meant
    return found


def _by_table(words: list[str], at: int) -> str | None:
    """Return the number word that a word is known to be a slip of where it stands; None where it may be a word."""
    slips, word = _number_slips(), words[at]
    if word in slips["anywhere"]:
        return slips["anywhere"][word]
    if at == 0:
        return slips["alone"].get(word) if len(words) == 1 else None
    before = words[at - 1]
    if before[-1:].isdecimal() or before in WORD_NUMBERS:
        return slips["behind"].get(word)
    return None


_BEHIND_TENS = {
    "tow": "two",
    "won": "one",
    "tree": "three",
    "free": "three",
    "tri": "three",
    "for": "four",
    "fore": "four",
    "fife": "five",
    "sex": "six",
    "ate": "eight",
    "nein": "nine",
}
"""Words that behind tens, and last, can only be a misheard number: "thirty-tree"."""


def _mended(word: str) -> str:
    if len(word) < 4 or not word.isalpha() or word in _SPELT or is_common_word(word) or is_word(word):
        return word
    word = _DRAWN_OUT.sub(r"\1", word)
    if word in _SPELT:
        return word
    if _RUN_ON.fullmatch(word) is not None:
        return " ".join(_PIECE.findall(word))
    if (heard := _BY_EAR.get(_ear(word))) is not None and heard[0] == word[0]:
        return heard
    near = process.extract(word, _SPELT, scorer=OSA.distance, score_cutoff=1, limit=2)
    return near[0][0] if len(near) == 1 and near[0][0][0] == word[0] else word


_SPELT = sorted(
    word
    for word in (
        *tables.UNITS,
        *tables.TENS,
        *(word for word in (*tables.ORDINALS, *tables.ORDINAL_TENS) if len(word) > 5),
        "dozen",
        *_LONG_SCALES,
    )
    if len(word) > 3 and word not in {"fourty", "fourteeen", "ninty", "fivety", "naught", "nought"}
)


_COUNTING = sorted((*tables.UNITS, *tables.TENS, *_LONG_SCALES), key=len, reverse=True)
_PIECE = re.compile(rf"{'|'.join(_COUNTING)}|and|a(?=[hmt])")
_RUN_ON = re.compile(rf"(?=.*(?:{'|'.join(_LONG_SCALES)}))a?(?:{'|'.join(_COUNTING)}|and(?=[a-z]))+")
"""Number words with a scale among them and no gap: "onehundredandone"."""


def _ear(word: str) -> str:
    """Return a number word as writers spell it by ear: "twelf", "sefen"."""
    return _TWICE.sub(r"\1", word.replace("v", "f").replace("ph", "f")).rstrip("e")


_DRAWN_OUT = re.compile(r"(.)\1\1+")
_TWICE = re.compile(r"(.)\1")
_BY_EAR = {_ear(word): word for word in _SPELT}


def tokens_of(low: str) -> list[str]:
    """Return the tokens of a levelled text: numbers, words and marks."""
    for pattern, symbol in _SPEEDS:
        low = pattern.sub(symbol, low)
    low = _TENS_JOINED.sub(r"\1 \2", re.sub(r"(?<=[a-z])-(?=[a-z])", " ", low)).replace("per cent", "percent")
    low = _METRIC.sub("tonnes", low)
    return [match[0] for match in _TOKEN.finditer(low)]
