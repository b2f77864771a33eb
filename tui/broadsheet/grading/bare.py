"""A typed answer without what says nothing: uneven spaces, quotation marks and brackets around the whole."""

import re

_UNEVEN = re.compile(r"[^\S\n ]+ *|  +")
"""Tabs, hard spaces and runs of spaces, which say no more than one space; ends of lines part the items of a list."""
_SHIP = re.compile(r"\b(?:m/v|s/s)(?= [^\W\d])", re.IGNORECASE)
"""What kind of ship, before its name: "M/V", "S/S"; "m/s" is a speed."""
_SINGLE = ("'", "\u2018")
_ENDS = re.compile(r"(?<=[.!])[ .!]+$|\s+[.!]+$")
_END = re.compile(r"(?<=\d)\.$|(?<=[^\x00-\x7f])[.!]$|(?<=\D)!$")
"""What ends a sentence behind an answer, and more than once: "cresc..", "2/3.", "\u03a9."; not the stop of a short form, nor "5!"."""
_QUOTES = "“”„"


def bare(given: str) -> str:
    """Return an answer with even spaces, without quotation marks or brackets around it."""
    given = given.strip()
    if (
        given.isascii()
        and given[:1].isalnum()
        and given[-1:].isalnum()
        and "  " not in given
        and "\t" not in given
        and "/" not in given
    ):
        return given
    given = _UNEVEN.sub(" ", given)
    if "/" in given:
        given = _SHIP.sub(lambda match: match[0].replace("/", ""), given)
    given = given.strip(_QUOTES).lstrip('"').strip()
    if given[:1] in _SINGLE and given[1:2].isalpha():
        given = given[1:]  # before a figure it is short for a century: "'45"
    if given.endswith('"') and not given[-2:-1].isdecimal():  # 6 ft 2"
        given = given.rstrip('"').rstrip()
    if "(" in given or ")" in given:
        given = _closed(given)
    return _END.sub("", _ENDS.sub("", given)) if given[-1:] in (".", "!") else given


def _closed(given: str) -> str:
    """Return an answer without a bracket that has no other, "(Lima", or a pair around the whole, "(Lima)"."""
    if given.startswith("(") and given.count("(") > given.count(")"):
        return given[1:]
    if given.endswith(")") and given.count(")") > given.count("("):
        return given[:-1]
    inside = given[1:-1]
    # "(45)" may be a loss, as accountants write one
    whole = given.startswith("(") and given.endswith(")") and inside[:1].isalpha()
    return inside if whole and inside.count("(") == inside.count(")") and _in_order(inside) else given


def _in_order(text: str) -> bool:
    return ")" not in text or text.find("(") < text.find(")")
