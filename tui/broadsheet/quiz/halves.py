"""Tells a number that others in its sentence give away: one end of "20 to 30", a count whose parts are told."""

import re
from collections.abc import Iterator

SHARE = re.compile(r"(\d+(?:\.\d+)?) ?(?:%|per ?cent)")
"""A share, its figure captured."""
_FIGURE = r"(?:[A-Z]{0,3}[$\u00a3\u20ac\u00a5])?\d[\d.,]*(?:\s?(?:%|per ?cent|thousand|million|billion|trillion|m|bn|k)\b)?"
_WORD = (
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety|hundred)\b"
)
_NUMBER = rf"(?:{_FIGURE}|{_WORD})"
_TO = r"\s?(?:to|-|\u2013)\s?"
_MOVED = re.compile(r"(?<!^)\b[Ff]rom\s+$")
"""Before a number from which something moved to another: both ends can be asked for."""
_IS_NUMBER = re.compile(_NUMBER, re.IGNORECASE)
_RANGE = re.compile(rf"\d(?:\s?%|\s[a-z]+)?{_TO}\S|{_WORD}{_TO}{_WORD}|\bbetween\b", re.IGNORECASE)
"""What a sentence with a range has; most have none, and need no look at each number."""
_LOW = re.compile(rf"({_NUMBER}){_TO}$", re.IGNORECASE)
_HIGH = re.compile(rf"{_TO}{_NUMBER}", re.IGNORECASE)
_BETWEEN_LOW = re.compile(rf"\bbetween {_NUMBER} and $", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween $", re.IGNORECASE)
_AND_HIGH = re.compile(rf" and {_NUMBER}", re.IGNORECASE)
REACH = 40
"""Characters on either side of a number within which the other end of its range stands."""


def is_half_of_range(answer: str, sentence: str) -> bool:
    """Say whether an answer is a number that stands in its sentence as one end of a range only."""
    if _IS_NUMBER.match(answer) is None or _RANGE.search(sentence) is None:
        return False
    places = list(_places(answer, sentence))
    return bool(places) and all(_is_end(sentence, *place) for place in places)


_FEW = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)"
_PART = rf"{_FEW} (?:[a-z]+ )?[a-z]+"
_PARTS = re.compile(
    rf"[,:] {_PART}(?:, {_PART})* and {_PART}|(?:\bunderstood to be|\bnamed as|\bidentified as|:) [A-Z][^,.;]*, [A-Z][^.;]* and [A-Z]"
)
"""After a count: "three children, two boys and a girl", "four men - understood to be Holm, Quill, Lund and Roe"."""
_OTHER_PART = re.compile(rf" (?:[a-z]+ )?[a-z]+ and {_FEW} [a-z]+")
_BY_EACH = re.compile(
    r"^ [a-z -]+, (?P<way>by|in|at|from|with|for|to) [^,.;]+(?:, (?P=way) [^,.;]+)* and (?P=way) [^,.;]+[,.]"
)
"""After a count: "two further inquiries, by the police and by the ministry, ..."."""
_COUNTED = re.compile(rf"{_NUMBER} [^,:]+[^:]*[,:] $", re.IGNORECASE)
"""What stands around one of two parts of a count that is told before."""


_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def is_told_by_parts(before: str, after: str) -> bool:
    """Say whether the words around a number count or name what it is a count of, or it is a part of such a count."""
    parts = _PARTS.search(after)
    if parts is not None and _IS_NUMBER.search(after, 0, parts.start()) is None:
        return True  # and no other count stands nearer to them
    if _BY_EACH.search(after) is not None:
        return True
    return _OTHER_PART.match(after) is not None and _COUNTED.search(before) is not None


def is_count_of_parts(answer: str, sentence: str) -> bool:
    """Say whether an answer is a number that its sentence tells a second time, by its parts."""
    return (
        _IS_NUMBER.fullmatch(answer) is not None
        and _YEAR.fullmatch(answer) is None
        and any(
            is_told_by_parts(sentence[:first], sentence[last:]) for first, last in _places(answer, sentence)
        )
    )


def _places(answer: str, sentence: str) -> Iterator[tuple[int, int]]:
    """Yield where an answer stands in a sentence by itself, and in no longer number or word."""
    first = sentence.find(answer)
    while first >= 0:
        last = first + len(answer)
        before, after = sentence[first - 1 : first], sentence[last : last + 1]
        if not (before.isalnum() or before in tuple(".,_") or after.isalnum() or after == "_"):
            yield first, last
        first = sentence.find(answer, last)


def _is_end(sentence: str, first: int, last: int) -> bool:
    before, after = sentence[max(0, first - REACH) : first], sentence[last : last + REACH]
    behind = _LOW.search(before)
    if behind is not None:
        return _MOVED.search(before[: behind.start()]) is None
    if _HIGH.match(after):
        return _MOVED.search(before) is None
    return bool(_BETWEEN_LOW.search(before) or (_BETWEEN.search(before) and _AND_HIGH.match(after)))
