"""A typed list made ready to be cut: without talk before it, and with codes of states written out."""

import re

from broadsheet.grading.items import item_named
from broadsheet.grading.listing import Listing
from broadsheet.grading.split import soft_parts
from broadsheet.grading.symbols import STATE_OF

_TALK = re.compile(
    r"\s*(?:(?:oh |ah |ok |okay |well |hmm+ |um+ )?(?:(?:that[’']?s|this is|this one[’']?s|its|it[’']?s|too|so|dead|very|really|pretty|quite) )*"
    r"(?:easy(?:[ -]peasy)?|simple|hard|tough|tricky|difficult|a piece of cake|an easy one|a hard one|a tough one|a good one|a tricky one)"
    r"|(?:i |we )(?:know|got|did|learn(?:ed|t)|just did|love) (?:this|that|these|those|them|it)(?: (?:one|all|in school|at school|in class))?"
    r"|let me (?:see|think)|lets? see|here goes|here we go|right|ok(?:ay)?(?: so)?|alright|well|so|yes|yeah|sure|hmm+|um+|er+m?)"
    r"(?:\s*[,;:.!…–—-]+\s*|(?<=so)\s+)",
    re.IGNORECASE,
)
_CODE = re.compile(r"[A-Za-z]{2}")
_APART = re.compile(r"([\s,;/&+|]+)")
_BETWEEN = re.compile(r"(?<=[,;/])\s*(?:OR|IN|ME|HI|OK|OH)(?=\s*(?:[,;/]|$))")
"""A code that is a word too, where it stands alone between marks."""


def tidied(listed: Listing, given: str) -> str:
    """Return a typed list without talk before its first item, codes of states written out where they are meant."""
    return _without_talk(listed, _written_out(_unordered(listed, given)))


def _unordered(listed: Listing, given: str) -> str:
    """Return a list without the words that only put it in order: "Venus first, then Mercury"."""
    if _IN_ORDER.search(given) is None or not _ORDERS.isdisjoint(listed.question):
        return given
    named = {
        word
        for item in listed.items
        for answer in item.key.answers
        for text in answer.names
        for word in text.casefold().split()
    }
    return given if not _ORDERS.isdisjoint(named) else _IN_ORDER.sub("", given)


_ORDERS = frozenset("first firstly second secondly third thirdly then next finally lastly last".split())
_IN_ORDER = re.compile(
    r"(?:(?<=^)|(?<=[,;]))\s*(?:and )?(?:first|firstly|second|secondly|third|thirdly|then|next|finally|lastly)[ ,:]+(?=\S)"
    r"|(?<=\w) (?:first|second|third|last)(?=\s*(?:[,;]|$))",
    re.IGNORECASE,
)


def _without_talk(listed: Listing, given: str) -> str:
    for _ in range(2):
        match = _TALK.match(given)
        if match is None or match.end() == len(given):
            break
        if item_named(listed, match[0].strip(" ,;:.!…–—-")) is not None:
            break
        if _ALONE.fullmatch(match[0]) and not _holds_any(listed, given[match.end() :]):
            break  # "hard, soft" are two guesses
        given = given[match.end() :]
    return given


_ALONE = re.compile(r"\s*(?:easy|simple|hard|tough|tricky|difficult)\W+", re.IGNORECASE)


def _holds_any(listed: Listing, rest: str) -> bool:
    """Say whether what follows names an item at all."""
    return any(item_named(listed, piece) is not None for piece in soft_parts(rest)[:_MOST_LOOKED_AT])


_MOST_LOOKED_AT = 6


def _written_out(given: str) -> str:
    """Write codes out where the whole list is made of them, "OH, OR, IN", or where marks set one apart."""
    parts = _APART.split(given.strip(" .!?()")) if len(given) < 400 else []
    said = [part for part in parts[::2] if part.casefold() != "and"]
    marked = len(said) > 1 and all(_CODE.fullmatch(part) and part.casefold() in STATE_OF for part in said)
    if marked and (given.upper() == given.replace("and", "AND") or _all_apart(parts)):
        return "".join(STATE_OF.get(part.casefold(), part) for part in parts)
    return _BETWEEN.sub(lambda match: f" {STATE_OF[match[0].strip().casefold()]}", given)


def _all_apart(parts: list[str]) -> bool:
    """Say whether commas or slashes part the words of a list in lower case: "in, or, oh"."""
    return all(re.search(r"[,;/]", gap) for gap in parts[1::2])
