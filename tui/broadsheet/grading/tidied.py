"""A typed list made ready to be cut: without talk before it, and with codes of states written out."""

import re

from broadsheet.grading.codes import with_codes_written_out
from broadsheet.grading.items import item_named
from broadsheet.grading.listing import Listing
from broadsheet.grading.shared_head import colours_in_english, shared_head, sides_written_out
from broadsheet.grading.split import soft_parts

_TALK = re.compile(
    r"\s*(?:(?:oh |ah |ok |okay |well |hmm+ |um+ )?(?:(?:that[’']?s|this is|this one[’']?s|its|it[’']?s|too|so|dead|very|really|pretty|quite) )*"
    r"(?:easy(?:[ -]peasy)?|simple|hard|tough|tricky|difficult|a piece of cake|an easy one|a hard one|a tough one|a good one|a tricky one)"
    r"|(?:i |we )(?:know|got|did|learn(?:ed|t)|just did|love) (?:this|that|these|those|them|it)(?: (?:one|all|in school|at school|in class))?"
    r"|let me (?:see|think)|lets? see|here goes|here we go|right|ok(?:ay)?(?: so)?|alright|well|so|yes|yeah|sure|hmm+|um+|er+m?)"
    r"(?:\s*[,;:.!…–—-]+\s*|(?<=so)\s+)",
    re.IGNORECASE,
)


def tidied(listed: Listing, given: str) -> str:
    """Return a typed list without talk before its first item, codes of states written out where they are meant."""
    given = given.translate(_SUITS)
    if "?" in given or _BACK.search(given) is not None:
        given = _CORRECTED.sub("", given)
    given = _either_sign(listed, _letters_named(listed, _without_numbers(listed, given)))
    given = with_codes_written_out(listed, _unordered(listed, given))
    return _without_talk(
        listed, shared_head(listed, sides_written_out(listed, colours_in_english(listed, given)))
    )


def _without_numbers(listed: Listing, given: str) -> str:
    """Return a list without what each item counts for: "blue=5 pink=6"; as it stands where the items are numbers."""
    if "=" not in given or any(char.isdecimal() for one in listed.items for char in one.key.answers[0].text):
        return given
    return _COUNTS_FOR.sub(", ", given)


_SUITS = str.maketrans(
    {"\u2665": ", hearts, ", "\u2663": ", clubs, ", "\u2666": ", diamonds, ", "\u2660": ", spades, "}
    | {"\u2661": ", hearts, ", "\u2667": ", clubs, ", "\u2662": ", diamonds, ", "\u2664": ", spades, "}
)
_COUNTS_FOR = re.compile(r"(?<=[^\W\d])\s*=\s*\d{1,3}\b[,;]?")


_BACK = re.compile(r"wait|sorry|scratch", re.IGNORECASE)
_CORRECTED = re.compile(
    r"[^\s,;]+\s*[-–—,.…]*\s+(?:no,? wait|wait,? no|no,? sorry|sorry,? no|scratch that)\b,?\s+(?=\S)|"
    r"[^\s,;]+\?\s*(?:no|nope|wait|sorry)\b(?! (?:idea|clue|more|other|one)\b)[,:]?\s+(?=\S)",
    re.IGNORECASE,
)
"""An item that is taken back in the middle of a list: "England? no UK", "Spain - no wait, Italy"."""


def _either_sign(listed: Listing, given: str) -> str:
    """Return a list with a number of either sign as the two that it is, where one item is below zero: "plus and minus 7"."""
    if _SIGN.search(given) is None:
        return given
    told = _BOTH_SIGNS.sub(r"\1, \2 ", _EITHER_SIGN.sub(r"\1, minus \1", given))
    if told == given:
        return given
    below = any(number.value < 0 for one in listed.items for a in one.answers for _, number in a.quantities)
    return told if below else given


_SIGN = re.compile(r"[+±]|plus|positive", re.IGNORECASE)
_BOTH_SIGNS = re.compile(
    r"\b(?:plus|positive)\s+(\w+)[\s,]+(?:and\s+|or\s+)?(minus|negative)\s+(?=\w)", re.IGNORECASE
)
_EITHER_SIGN = re.compile(
    r"(?:±|\+\s?/?\s?[-−–]|[-−–]\s?/\s?\+|\b(?:plus|positive)(?:\s+(?:and|or)\s+|\s*/\s*|\s*&\s*|\s+)(?:minus|negative)\b)\s*(\w+)",
    re.IGNORECASE,
)


def _letters_named(listed: Listing, given: str) -> str:
    """Return a list with the letters by which items are called set apart: "a" is no article, "A-T and GC" are four."""
    if _LETTERS.search(given) is None and _LETTER_A.search(given) is None:
        return given
    texts = (text for one in listed.items for answer in one.key.answers for text in answer.names)
    letters = {text for text in texts if len(text) == 1 and text.isupper()}
    if len(letters) > 2:
        given = _LETTERS.sub(lambda match: _apart(listed, match[0], letters), given)
    return _LETTER_A.sub("A", given) if "A" in letters else given


_LETTERS = re.compile(r"(?<![\w-])(?:[A-Za-z](?:\s?[-–=]\s?[A-Za-z])+|[A-Z]{2,4})(?![\w-])")


def _apart(listed: Listing, run: str, letters: set[str]) -> str:
    """Return letters that are an item each with commas between them; "AB" as it is where that is an item too."""
    if run.isalpha() and listed.exact(run.casefold()) is not None:
        return run
    said = [char for char in run.upper() if char.isalpha()]
    return ", ".join(said) if letters.issuperset(said) and len(set(said)) == len(said) else run


_LETTER_A = re.compile(r"(?<![^\s,;/&+])a(?=\s*(?:[,;/&+]|and\b|$))")


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
