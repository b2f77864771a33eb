"""Tells a number that is one end of a range, which nobody can be asked for alone: "20 to 30", "between 40 and 50"."""

import re

_FIGURE = r"(?:[A-Z]{0,3}[$\u00a3\u20ac\u00a5])?\d[\d.,]*(?:\s?(?:%|per ?cent|thousand|million|billion|trillion|m|bn|k)\b)?"
_WORD = (
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety|hundred)\b"
)
_NUMBER = rf"(?:{_FIGURE}|{_WORD})"
_TO = r"\s?(?:to|-|\u2013)\s?"
_MOVED = re.compile(r"(?<!^)\b[Ff]rom\s+$")
"""Before a number from which something moved to another: both ends can be asked for."""
_IS_NUMBER = re.compile(rf"{_NUMBER}", re.IGNORECASE)


def is_half_of_range(answer: str, sentence: str) -> bool:
    """Say whether an answer is a number that stands in its sentence as one end of a range only."""
    if _IS_NUMBER.match(answer) is None:
        return False
    places = [found.span() for found in re.finditer(rf"(?<![\w.,]){re.escape(answer)}(?!\w)", sentence)]
    return bool(places) and all(_is_end(sentence, *place) for place in places)


def _is_end(sentence: str, first: int, last: int) -> bool:
    before, after = sentence[:first], sentence[last:]
    behind = re.search(rf"({_NUMBER}){_TO}$", before, re.IGNORECASE)
    if behind is not None:
        return _MOVED.search(before[: behind.start()]) is None
    if re.match(rf"{_TO}{_NUMBER}", after, re.IGNORECASE):
        return _MOVED.search(before) is None
    return bool(
        re.search(rf"\bbetween {_NUMBER} and $", before, re.IGNORECASE)
        or (
            re.search(r"\bbetween $", before, re.IGNORECASE)
            and re.match(rf" and {_NUMBER}", after, re.IGNORECASE)
        )
    )
