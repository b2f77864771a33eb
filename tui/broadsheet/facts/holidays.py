"""Days of the year that have a name: they are dates, not names of somebody or something."""

from collections.abc import Sequence

from broadsheet.facts.tokens import Token

_DAYS = {
    "new year 's day": (1, 1),
    "new year 's eve": (12, 31),
    "new year 's": None,
    "new year day": (1, 1),
    "new year": None,
    "valentine 's day": (2, 14),
    "st . patrick 's day": (3, 17),
    "saint patrick 's day": (3, 17),
    "good friday": None,
    "easter sunday": None,
    "easter monday": None,
    "easter": None,
    "may day": (5, 1),
    "mother 's day": None,
    "father 's day": None,
    "memorial day": None,
    "independence day": None,
    "bastille day": (7, 14),
    "labor day": None,
    "labour day": None,
    "halloween": (10, 31),
    "veterans day": (11, 11),
    "remembrance day": (11, 11),
    "thanksgiving day": None,
    "thanksgiving": None,
    "black friday": None,
    "cyber monday": None,
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": None,
    "boxing day": (12, 26),
    "hogmanay": (12, 31),
}
"""Words as they are cut into tokens -> (month, day); None where it moves from year to year or lasts longer."""
_LONGEST = max(len(words.split()) for words in _DAYS)
_FIRST_WORDS = frozenset(words.split()[0] for words in _DAYS)


def begins_holiday(word: str) -> bool:
    """Say whether some named day begins with a lower-case word: a quick no for most words."""
    return word in _FIRST_WORDS


def holiday_at(tokens: Sequence[Token], i: int) -> tuple[int, tuple[int, int] | None] | None:
    """Return (where it ends, (month, day) or None) for a named day that begins at token `i`, or None.

    The longest wins: "New Year's Day" before "New Year". A parade or a market after it names something else.
    """
    if tokens[i].lower not in _FIRST_WORDS or not tokens[i].text[0].isupper():
        return None
    for length in range(min(_LONGEST, len(tokens) - i), 0, -1):
        words = " ".join(token.lower for token in tokens[i : i + length])
        if words in _DAYS and not _goes_on(tokens, i + length):
            return i + length, _DAYS[words]
    return None


def _goes_on(tokens: Sequence[Token], end: int) -> bool:
    """Say whether a capital follows, so that the day is a part of a longer name: "Christmas Island", "Easter Rising"."""
    return end < len(tokens) and tokens[end].text[0].isupper() and tokens[end].lower != "i"
