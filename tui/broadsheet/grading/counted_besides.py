"""How many of something, told before a count of something else, the years it was in, or what it once was."""

import re

from broadsheet.grading import lexicon
from broadsheet.grading.retold import TAKING_BACK, said_words
from broadsheet.grading.words import stem
from broadsheet.language.numbers import parse_number

_COUNT = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)"
_COUNTED = rf"(?:{_COUNT}|an?|the|same|just) [^\W\d][\w’'-]*"
_DETAIL = re.compile(
    r"(?P<head>[^,;]*?\S|.*?\d{4})(?:\s*[,;]|\s[–—-])\s+"
    rf"(?:(?:and |but |plus )(?P<more>{_COUNTED}(?: .*)?)|(?:of which |with |that[’']?s )?(?P<told>{_COUNTED} .*))",
    re.IGNORECASE | re.DOTALL,
)
_BESIDES = re.compile(
    r"(?P<head>[^,;]*?\S)(?:\s*[,;]|\s[–—-])?\s+(?:but|although|though|even though|while|whereas)\s+"
    rf"(?:there (?:are|were|is|was)\s+|they made\s+)?(?P<more>{_COUNT} [^\W\d][\w’'-]*(?: [^\d,;]*)?)[\s.!]*",
    re.IGNORECASE,
)
"""How many there are of something else: "7 books, although there are 8 films"."""
_YEARS_TOLD = re.compile(
    rf"(?P<head>{_COUNT}(?:x|\s[a-z]+)?)\s*(?:[,;:]|\s[–—-])\s+(?:in\s+)?(?:1[5-9]|20)\d\d(?:\W+(?:and\W+|in\W+)*(?:\d{{4}}|\d\d))*[\s.!)]*",
    re.IGNORECASE,
)
"""In which years it was, told after how many times: "4x, 1932 36 40 44"."""
_TIMES_TOLD = re.compile(
    rf"(?P<head>{_COUNT}(?:x|\s[a-z]+)?)\s*(?:[,;:]|\s[–—-])\s+(?:in\s+)?"
    r"(?P<years>['’]?\d\d(?:\W+(?:and\W+)?(?:\d{4}|\d\d))+)[\s.!)]*",
    re.IGNORECASE,
)
"""As many years without their century as the count says: "3x - 64, 74, 78"."""
_ONE_YEAR = re.compile(r"\d+")
_FORMERLY = re.compile(
    rf"(?P<head>[^,;]*?\S)(?:\s*[,;]|\s[–—-])\s+(?:(?:it|there|they) )?(?:used to be|formerly|previously) {_COUNT}\b[\s.!]*",
    re.IGNORECASE,
)
"""How many there once were: "8, used to be 9"."""
_CATALOGUED = re.compile(
    r"(?P<head>[^,;]*?\S)(?:\s*[,;]|\s[–—-])\s+(?:op(?:us)?|kv?|köchel|bwv|hob|rv|woo)(?![a-z])\.?\s*\d{1,4}[a-z]?[\s.!]*",
    re.IGNORECASE,
)
"""The number of a work in a catalogue, told after its own: "no. 9, opus 125"."""
_COUNTS = re.compile(rf"\b{_COUNT}\b", re.IGNORECASE)
_TAKES_BACK = TAKING_BACK | lexicon.HEDGES | frozenset({"not", "else", "another"})
_MAY_BE_MEANT = _TAKES_BACK | frozenset("all total altogether end really right enough".split())
"""Words beside a smaller number by which it may be the answer that is meant: "85 in the end"."""


def _before_its_year(given: str) -> str | None:
    """Return a count before the years in which it was, a work's number before its opus, what is before what once was."""
    for told in (_CATALOGUED, _YEARS_TOLD, _FORMERLY):
        if (besides := told.fullmatch(given)) is not None:
            return besides["head"]
    times = _TIMES_TOLD.fullmatch(given)
    if times is None:
        return None
    count = parse_number(_BY_X.sub("", times["head"].split()[0]))
    right = count is not None and count.value == len(_ONE_YEAR.findall(times["years"]))
    return times["head"] if right else None


_BY_X = re.compile(r"(?<=\d)x$", re.IGNORECASE)


def before_share(given: str) -> str | None:
    """Return a number before brackets that set aside how many of them are what: "88 (52 of them white)"; else None."""
    match = _SHARE_ASIDE.fullmatch(given.strip())
    if match is None or not _MAY_BE_MEANT.isdisjoint(said_words(match["told"])):
        return None
    whole, share = parse_number(match["head"]), parse_number(match["share"])
    return match["head"] if whole is not None and share is not None and share.plain < whole.plain else None


_SHARE_ASIDE = re.compile(
    rf"(?P<head>[^()]*\S)\s*\((?P<share>\d+|{_COUNT}) (?P<told>"
    r"(?:of (?:them|these|those|which|whom)|are|were|(?:in|on|at|from) (?:the|each))\s[^()\d]+)\)",
    re.IGNORECASE,
)
"""A number, and in brackets how many of these are something or somewhere."""


def before_price(given: str) -> str | None:
    """Return a number before brackets that say how much that is for each: "$9bn ($31.50 a share)"; else None."""
    match = _FOR_EACH.fullmatch(given.strip())
    if match is None or not _MAY_BE_MEANT.isdisjoint(said_words(match["told"])):
        return None
    price = parse_number(match["price"])
    return match["head"] if price is not None and not price.tail else None  # "5 pairs (2 legs each)" are ten


_FOR_EACH = re.compile(
    r"(?P<head>[^()]*\S)\s*\((?:at |or |that[’']?s |that is |which is |i\.?e\.? )?(?:about |around |roughly |~ ?)?"
    r"(?P<price>[^\s\d()]{0,3}\d[\d.,]*(?: ?[^\s\d()]+)??)(?P<told>(?: ?/ ?| (?:an?|per|for (?:each|every|one)|every|each) )[^\W\d]+| each| apiece| a ?piece)\)",
    re.IGNORECASE,
)
"""A sum, and in brackets what one of many costs or gets."""


def before_detail(given: str, asked: set[str]) -> str | None:
    """Return a number or date before a detail that counts something besides: "100, two per state".

    None where it may be taken back, where several counts follow, whose sum may be meant, or where what is `asked` for is
    counted again.
    """
    given = " ".join(given.split()).strip("\"“”() '")
    if (head := _before_its_year(given)) is not None:
        return head
    match = _BESIDES.fullmatch(given)
    if match is not None:
        return match["head"] if stem(match["more"].split()[1].casefold()) not in asked else None
    match = _DETAIL.fullmatch(given)
    told = (match["more"] or match["told"]) if match is not None else ""
    if match is None or not _TAKES_BACK.isdisjoint(said_words(told)):
        return None
    return match["head"] if len(_COUNTS.findall(told)) < 2 else None
