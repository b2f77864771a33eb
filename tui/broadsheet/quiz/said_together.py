"""Words that two people say with one mouth, which are neither's alone."""

import re
from collections.abc import Iterator, Mapping

from broadsheet.facts.model import MentionType

_SAY = r"(?:also |both |jointly |later )?(?:said|says|say|told|wrote|write|added|announced|argued|warned|explained)\b"
_POST = r"(?:[\w.'\u2019-]+,? ){0,7}?"
_NAME = r"(?:[A-Z][\w.'\u2019-]+ ){0,2}([A-Z][\w'\u2019-]+)"
_ASIDE = r"(?:, [^,]{1,60},)?"
_DOCUMENT = (
    r"\b(?:statement|letter|report|article|complaint|petition|column|essay) (?:signed )?(?:by|from|of) "
)
_QUOTED = re.compile(r"\u201c[^\u201d]*(?:\u201d|$)|\"[^\"]*(?:\"|$)")
_JOINTLY = re.compile(
    r"\bjoint (?:statement|letter|news conference|interview|article|appearance|declaration|communiqu\u00e9)\b"
    r"|\b(?:said|wrote) (?:together|jointly)\b"
)
_ONE_GOES_ON = re.compile(rf"\b(?:he|she) {_SAY}|\b{_SAY} (?:he|she)\b")


def is_said_together(speaker: str, sentence: str, types: Mapping[str, MentionType]) -> bool:
    """Say whether a sentence lets its speaker say the words with somebody else: "Roe and Poe said", "in a joint statement".

    `types` tells which of the story's names are people's: "President and chief executive Roe" is one person.
    What is quoted counts for nothing, since whoever is joined there says nothing, and neither does what "he added" follows.
    """
    told = " ".join(_QUOTED.sub(" \u201c\u201d ", sentence).split())
    if _JOINTLY.search(told):
        return True
    family = speaker.split()[-1]
    if not (" and " in told or " with " in told) or family not in told or _ONE_GOES_ON.search(told):
        return False  # a quick no for most: each speaker's patterns must be compiled
    joined = set(_joined_to(re.escape(family), told)) - {family}
    return bool(joined) and any(
        kind == "person" and name.split()[-1] in joined for name, kind in types.items()
    )


def _joined_to(family: str, told: str) -> Iterator[str]:
    """Yield the last words of capitals joined to a family name, already escaped, where both say something."""
    for pattern in (
        rf"{_NAME}{_ASIDE} and {_POST}{family}\b{_ASIDE} {_SAY}",
        rf"\b{family}\b{_ASIDE} and {_POST}{_NAME}{_ASIDE} {_SAY}",
        rf"\b{_SAY} {_POST}{_NAME}{_ASIDE} and {_POST}{family}\b",
        rf"\b{_SAY} {_POST}{family}\b{_ASIDE} and {_POST}{_NAME}",
        rf"\b{family}\b,? (?:in an? [a-z ]{{4,30}} )?(?:together |along |jointly )?with {_POST}{_NAME}{_ASIDE},? {_SAY}",
        rf"\b{_SAY} {_POST}{family}\b,? in an? [a-z ]{{4,30}} with {_POST}{_NAME}",
        rf"{_DOCUMENT}{_POST}{_NAME}{_ASIDE} and {_POST}{family}\b",
        rf"{_DOCUMENT}{_POST}{family}\b{_ASIDE} and {_POST}{_NAME}",
    ):
        yield from re.findall(pattern, told)
