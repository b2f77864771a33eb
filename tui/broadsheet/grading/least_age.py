"""The least age or height that a question asks for, and answers that say that it is the least: "17 or over"."""

import re

from broadsheet.grading.compile import CompiledKey

_ASKS = frozenset("old age tall height".split())
_ASKS_LEAST = re.compile(
    r"\bhow (?:old|tall) (?:must|need|(?:do|does|did|would|should) \w+(?: \w+)? (?:have|need) to)\b"
    r"|\b(?:at|from) (?:what|which) age (?:can|may|could|might|is|are|was|were)\b"
    r"|\b(?:legal|voting|drinking|driving|retirement) age\b|\bage of (?:majority|consent|criminal responsibility)\b",
    re.IGNORECASE,
)
"""A question for the age or height from which on something may be done."""
_OR_OVER = re.compile(
    r"(?P<before>at least )?(?P<number>\w+(?:[- ]\w+){0,2}?)(?P<after> ?\+| (?:and|or) (?:over|more|above|older|up))?[\s.!]*",
    re.IGNORECASE,
)


def least_age(compiled: CompiledKey, typed: str) -> str | None:
    """Return the number alone of "17 or over", "17+" or "at least 17", where a question asks for the least; else None.

    "over 17" begins a year later, so it stays as it is.
    """
    if _ASKS.isdisjoint(compiled.question) or (match := _OR_OVER.fullmatch(typed)) is None:
        return None
    told = match["before"] or match["after"]
    return match["number"] if told and _ASKS_LEAST.search(compiled.key.prompt) is not None else None
