"""Times of day as people say and write them: "quarter past nine", "half past five", "17.30", "0915"."""

import re
from fractions import Fraction

from broadsheet.language.number_words import TENS, UNITS

_HOUR = r"(\d{1,2}|[a-z]+)"
_PAST = re.compile(
    rf"(?:a )?(half|quarter|\d{{1,2}}|(?:twenty[ -])?[a-z]+)(?: minutes?)? (past|after|to|before|till) {_HOUR}(?: o'?clock)?"
)
_OCLOCK = re.compile(rf"{_HOUR} o'?clock")
_DIGITS = re.compile(r"(\d{1,2})\.([0-5]\d)|([01]\d|2[0-3])([0-5]\d)(?: ?(?:h|hrs|hours))?")
_HALF = re.compile(r" ?(?:(a\.?m\.?|in the morning)|(p\.?m\.?|in the afternoon|in the evening|at night))$")


def clock_readings(low: str) -> list[Fraction]:
    """Return the minutes of the day that a text in lower case may mean; both halves of it where that is open.

    A time in digits without "am" or "pm" is on the clock of twenty-four hours: one reading.
    """
    half = _HALF.search(low)
    bare = low[: half.start()].strip() if half else low
    if match := _DIGITS.fullmatch(bare):
        hour, minute = (int(match[1] or match[3]), int(match[2] or match[4]))
        return _on_clock(hour, minute, half, spoken=False)
    if match := _OCLOCK.fullmatch(bare):
        at = _number(match[1])
        return _on_clock(at, 0, half, spoken=True) if at is not None else []
    if match := _PAST.fullmatch(bare):
        shift = {"half": 30, "quarter": 15}.get(match[1], _number(match[1]))
        at = _number(match[3])
        if shift is None or at is None or not 0 < shift < 60:
            return []
        minutes = at * 60 + (shift if match[2] in {"past", "after"} else -shift)
        return _on_clock(minutes // 60 % 24, minutes % 60, half, spoken=True)
    return []


def seconds_told(low: str) -> Fraction | None:
    """Return the seconds of a time in hours, minutes and seconds: "1:59:40", "1h 59m 40s", "4 minutes 12"; else None."""
    match = _THREE.fullmatch(low) if ":" in low else _LETTERED.fullmatch(low) if "m" in low else None
    if match is None:
        return None
    hours, minutes, seconds = match.groups()
    return int(hours or 0) * 3600 + int(minutes) * 60 + Fraction(seconds)


_THREE = re.compile(r"(\d{1,3}):([0-5]\d):([0-5]\d(?:\.\d+)?)(?: ?(?:h|hrs?|hours?))?")
_LETTERED = re.compile(
    r"(?:(\d{1,3}) ?(?:h|hrs?|hours?)\.?,? ?(?:and )?)?(\d{1,3}) ?(?:m|mins?|minutes?)\.?,? ?(?:and )?"
    r"([0-5]?\d(?:\.\d+)?) ?(?:s|secs?|seconds?)?\.?"
)
"""The letters of the last unit may be missing."""


def _on_clock(hour: int, minute: int, half: re.Match[str] | None, *, spoken: bool) -> list[Fraction]:
    if hour > 23 or (half and hour > 12):
        return []
    if half:
        return [Fraction(hour % 12 * 60 + minute + (720 if half[2] else 0))]
    first = Fraction(hour * 60 + minute)
    return [first, first + 720] if spoken and hour <= 12 and first + 720 < 1440 else [first]


def _number(word: str) -> int | None:
    if word.isdecimal():
        return int(word)
    tens, _, units = word.replace("-", " ").partition(" ")
    if tens in TENS:
        return TENS[tens] + UNITS.get(units, 0)
    return UNITS.get(word)
