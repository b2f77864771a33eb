"""What makes a true sentence false: another figure in place of its own, or the opposite of one of its words."""

import re
from collections.abc import Callable

_HEDGED = re.compile(
    r"\b(?:more than|at least|over|up to|as (?:many|much|high|low|few|little) as|less than|fewer than|under|exceed\w*|above|below|beyond|"
    r"within|no|nearly|almost|maximum of|minimum of|or|and|between|from|to|than|top|topp\w+|past)(?: an?)?\s+[$£€]?$",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_OTHER_WORD = {2: 4, 3: 5, 4: 6, 5: 8, 6: 9, 7: 4, 8: 5, 9: 6, 10: 7, 11: 8, 12: 9}
MOST_DIGITS = 4
"""Significant digits of a figure that a reader can be expected to tell from another."""


def other_figure(text: str, before: str, after: str, stated: Callable[[str], bool]) -> str | None:
    """Return another figure of the same form for `text`, or None where it is no plain figure or would not be wrong.

    `before` and `after` are the words around it; `stated` says whether the articles have some words
    anywhere, which a wrong figure must not be. A bound ("more than 40") leaves other figures true.
    """
    if (
        _HEDGED.search(before)
        or re.search(r"[\w$£€.,:/-]$", before)
        or re.match(r"[\w:/-]|[.,]\d|\s*(?:or|to|-)\s", after)
    ):
        return None
    if re.search(r"(?<![.\"] )\b[A-Z][\w'-]*\s+$", before) or re.match(r"\s+[A-Z][a-z]", after):
        return None  # a piece of a name: "Pixel 2", "Game 7"
    if re.search(r",\s*$", before) and re.match(r"\s*,", after):
        return None  # somebody's age
    lower = text.lower()
    if lower in _WORDS:
        number = _OTHER_WORD.get(_WORDS.index(lower))
        other = _WORDS[number] if number else None
        if other and text[0].isupper():
            other = other.capitalize()
    else:
        other = _digits_changed(text)
    unit = re.match(r"\s*[\w-]+", after)
    return other if other and not stated(f"{other}{unit[0] if unit else ''}") else None


def _digits_changed(text: str) -> str | None:
    figures = _FIGURE.findall(text)
    if len(figures) != 1:
        return None
    figure = figures[0]
    digits = figure.replace(",", "").replace(".", "")
    if len(digits.strip("0")) > MOST_DIGITS or not digits.strip("0"):
        return None
    value = float(figure.replace(",", ""))
    if value == 1 or re.fullmatch(r"(?:1[89]|20)\d\d", figure):
        return None
    share = "%" in text or "percent" in text or "per cent" in text
    factor = 0.6 if share and value > 55 else 1.6
    decimals = len(figure.partition(".")[2])
    zeros = 0 if decimals else len(digits) - len(digits.rstrip("0"))
    changed = round(value * factor, decimals if decimals else -zeros)
    if changed == value:
        changed = value + 10**zeros
    written = f"{changed:,.{decimals}f}" if "," in figure or changed < 1000 else f"{changed:.{decimals}f}"
    return text.replace(figure, written, 1)


def other_year(text: str, published: int | None) -> str | None:
    """Return another year for one that lies before an article's own."""
    if published is None or not re.fullmatch(r"(?:1[5-9]|20)\d\d", text) or int(text) >= published:
        return None
    return str(int(text) - (2 if published - int(text) < 12 else 10))


_PAIRS = (
    "rise fall,rose fell,risen fallen,rises falls,rising falling,increase decrease,increased decreased,increases decreases,"
    "increasing decreasing,won lost,higher lower,larger smaller,largest smallest,biggest smallest,highest lowest,oldest youngest,"
    "longest shortest,older younger,faster slower,cheaper dearer,northern southern,eastern western,northeastern southwestern,"
    "northwestern southeastern,confirmed denied,condemned praised,welcomed condemned,accepted rejected,approved rejected,"
    "agreed refused,unanimously narrowly,strengthen weaken,strengthened weakened,accelerated delayed,banned allowed,"
    "allows forbids,supports opposes,supported opposed,buy sell,boost reduce,boosted reduced,gained lost,"
    "succeeded failed,successful failed,successfully unsuccessfully,strongest weakest,lowered raised,above below,"
    "first last,majority minority,short-range long-range,profit loss,profits losses,reopening closing,reopened closed,"
    "reopen close,plunged soared,slumped jumped,tumbled jumped,innocent guilty,temporarily permanently,temporary permanent,"
    "publicly privately,immediately eventually,domestic foreign,most least"
)
_ONE_WAY = {
    "first",
    "most",
    "failed",
    "closed",
    "close",
    "immediately",
    "least",
    "last",
    "lost",
    "foreign",
    "boost",
}


def _opposites() -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in _PAIRS.split(","):
        one, other = pair.split()
        if one not in _ONE_WAY:
            found.setdefault(one, other)
        if other not in _ONE_WAY:
            found.setdefault(other, one)
    return found


OPPOSITES = _opposites()
"""Word -> a word that makes the same sentence false and leaves it good English."""
_NEGATED = re.compile(
    r"\b(?:not|never|no|neither|nor|without|unlikely|hardly|if|whether)\b|n't\b", re.IGNORECASE
)


def turned_round(text: str) -> str | None:
    """Return a sentence with the first word that has an opposite exchanged for it; None where there is none.

    Not inside quotation marks, nor in a sentence that denies or only supposes something.
    """
    if _NEGATED.search(text) or re.search(r"\b(?:low|lows|lowest|high|highs|highest|peak|record)\b", text):
        return None  # a price that rose to its lowest gives itself away
    for word in re.finditer(r"(?<![\w-])[a-z][a-z-]+(?![\w-])", text):
        other = OPPOSITES.get(word[0])
        if other and not _in_quotes(text, word.start()):
            return f"{text[: word.start()]}{other}{text[word.end() :]}"
    return None


def _in_quotes(text: str, at: int) -> bool:
    return text[:at].count('"') % 2 == 1 or text[:at].count("\u201c") > text[:at].count("\u201d")
