"""Scores and pairs of numbers: in words, told side by side, or as the other side would tell them."""

import re

from broadsheet.grading.words import words_of
from broadsheet.language.number_words import UNITS

_LOWEST = {word: value for word, value in UNITS.items() if value < 20} | {"nil": 0, "love": 0, "nought": 0}
_GOALS = rf"\d{{1,3}}|{'|'.join(sorted(_LOWEST, key=len, reverse=True))}"
_TWO = re.compile(
    rf"({_GOALS})(?:\s*[-–:]\s*|\s+(?:to\s+)?)({_GOALS})(\s+(?:to|for)\s+(?:the )?\S.*)?"
    r"(?:,?\s+(?:\(?(?:after|in|on|at) )?(?:extra time|aet|a\.e\.t|penalties|pens|full time|ft|half time))?[\s.!)]*",
    re.IGNORECASE,
)
_LEVEL = re.compile(rf"({_GOALS})[\s-]+(?:all|apiece|each|draw)[\s.!]*", re.IGNORECASE)
_EACH_SIDE = re.compile(
    r"([^\W\d][^\d,;:]*?)\s+(\d{1,3})\s*[,;:–-]?\s+(?:and )?([^\W\d][^\d,;:]*?)\s+(\d{1,3})[\s.!]*"
)
_SIDES = re.compile(
    r"\b([A-Z][\w'’]*(?: [A-Z][\w'’]*)*),? (?:beat|met|v\.?|vs\.?|versus|defeated|played|thrashed|against|and) "
    r"([A-Z][\w'’]*(?: [A-Z][\w'’]*)*)"
)
"""The two sides of a match, in the order in which a question names them."""


def as_score(given: str, prompt: str) -> str | None:
    """Return "7-1" for "seven one to Germany", "three all" or "Brazil 1 Germany 7" of Germany against Brazil; else None."""
    if (level := _LEVEL.fullmatch(given)) is not None:
        return f"{_goals(level[1])}-{_goals(level[1])}"
    if (two := _TWO.fullmatch(given)) is not None:
        if two[3] and is_the_others(two[3].strip().casefold(), prompt):
            return None
        return f"{_goals(two[1])}-{_goals(two[2])}"
    told, sides = _EACH_SIDE.fullmatch(given), _sides(prompt)
    if told is None or sides is None:
        return None
    first, last = set(words_of(told[1])), set(words_of(told[3]))
    if first <= sides[0] and last <= sides[1]:
        return f"{told[2]}-{told[4]}"
    return f"{told[4]}-{told[2]}" if first <= sides[1] and last <= sides[0] else None


def is_the_others(tail: str, prompt: str) -> bool:
    """Say whether words after a score give it to the side that the question names second: "4-2 to West Germany"."""
    to, _, side = tail.partition(" ")
    sides, said = _sides(prompt), set(words_of(side))
    return (
        to in {"to", "for"} and sides is not None and bool(said) and said <= sides[1] and not said <= sides[0]
    )


def either_way(given: str, question: frozenset[str]) -> str | None:
    """Return two numbers the lower first where a question asks between which two something lies: "8 and 7"."""
    match = re.fullmatch(r"(\d+) (?:and|&) (\d+)", given.casefold().strip(' .!?…"“”()'))
    if match is None or "between" not in question or int(match[1]) <= int(match[2]):
        return None
    return f"{match[2]}-{match[1]}"


def _sides(prompt: str) -> tuple[set[str], set[str]] | None:
    match = _SIDES.search(prompt)
    return None if match is None else (set(words_of(match[1])), set(words_of(match[2])))


def _goals(word: str) -> int:
    return int(word) if word.isdecimal() else _LOWEST[word.casefold()]
