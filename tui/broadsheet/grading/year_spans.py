"""From one year to another, the second often clipped: "1936-39", "1899 to 02"."""

import re

_YEARS = re.compile(
    r"(?:from\s+|between\s+)?(1\d{3}|20\d\d)\s*(?:-|–|—|to|until|till|and)\s*[’']?(\d{4}|\d\d?)",
    re.IGNORECASE,
)

_OUTER_MARKS = ' \t\r\n\u00a0.!?…"“”()[]'
_OUTER = _OUTER_MARKS + "'‘’"


def years_of(given: str) -> tuple[int, int] | None:
    """Return the first and the last of the years that a text gives; None in anything else, or where they run backwards."""
    match = _YEARS.fullmatch(given.strip(_OUTER))
    if match is None:
        return None
    first, last = int(match[1]), int(match[2])
    if len(match[2]) < len(match[1]):
        tens = 10 ** len(match[2])
        last += first - first % tens + (tens if last < first % tens else 0)
    return (first, last) if last > first else None


_SHORT_YEARS = re.compile(
    r"(?:[‘’']?(?:from|between)\s+)?[‘’'](\d\d)\s*(?:-|–|—|to|until|till|and)\s*[‘’']?(\d\d)", re.IGNORECASE
)
"""Two years without their century, the first behind an apostrophe: "'14-'18"."""


def in_full(given: str) -> str:
    """Return a text that gives such years with both of them in full, those without a century bare; any other as it is."""
    if ("'" in given or "’" in given) and (short := _SHORT_YEARS.fullmatch(given[:80].strip(_OUTER_MARKS))):
        return f"{short[1]}-{short[2]}"
    years = years_of(given[:80])
    return given if years is None else f"{years[0]}-{years[1]}"
