"""The era of a year: before or after Christ, as English, German, French, Spanish and Italian write it."""

import re
from typing import Literal

Era = Literal["", "bc", "ad"]

BEFORE_CHRIST = re.compile(
    r"\s*(?:\bbefore christ\b|\b(?:v|vor)\b\.?\s?(?:chr|christus)\b\.?|\bav\.?\s?j\.?\s?-?\s?c\b\.?|\ba\.\s?c\b\.?)"
)
AFTER_CHRIST = re.compile(
    r"\s*(?:\banno domini\b|\b(?:n|nach)\b\.?\s?(?:chr|christus)\b\.?|\bap\.?\s?j\.?\s?-?\s?c\b\.?|\bd\.\s?c\b\.?)|(?<=\d)\s?ce\b"
)
"""The eras in other words and languages; "ce" counts them right behind a year."""
_BC = r"(?:b\.?\s?c\.?(?:\s?e\b\.?)?|before (?:christ|(?:the )?common era))"
_AD = r"(?:a\.?\s?d\b\.?|c\.?\s?e\b\.?|anno domini)"
_TOLD = re.compile(
    rf"(?:(?<=\d)|(?<=\d\s))(?:({_BC})|({_AD}))[\s.!?)\"”]*$|^[\s(\"“]*(?:in )?(?:({_BC})|({_AD}))\s?(?=\d)",
    re.IGNORECASE,
)
"""An era right behind a year at the end of a text, or right before one at its beginning; "8 bc it has arms" is a reason."""


_HINT = re.compile(
    r"(?<![a-z])(?:b\.?\s?c\.?(?:\s?e)?|a\.?\s?d|c\.?\s?e|j\.?\s?-?c|[ad]\.\s?c)(?![a-z])|chr|domini|\bera\b",
    re.IGNORECASE,
)


def may_tell_era(text: str) -> bool:
    """Say at a glance whether a text has letters of an era."""
    return _HINT.search(text) is not None


def era_told(text: str) -> tuple[Era, str]:
    """Return the era that a year alone is told with, and the text without it: "43 B.C." is ("bc", "43")."""
    low = BEFORE_CHRIST.sub(" bc", text.casefold())
    match = _TOLD.search(low)
    if match is None:
        return "", text
    rest = low[: match.start()] + low[match.end() :]
    return "bc" if match[1] or match[3] else "ad", rest.strip()
