"""Quantities with what they count, for `facts/figures.py` to line up over the accounts."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from broadsheet.facts.claiming import make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.reading import Reading
from broadsheet.facts.slots.quantities import Quantity, quantities_in
from broadsheet.facts.slots.surroundings import stem_of, surroundings
from broadsheet.language.meanings import meaning_of

_PEOPLE = frozenset(
    """people person persons passenger passengers volunteers adults participants patients men women children residents workers
    staff employees others crew subjects customers fans runners finishers soldiers civilians victims girls schoolgirls boys
    members students pupils voters villagers protesters migrants refugees guests tourists""".split()
)
_INSIDE = frozenset({"JJ", "NN", "NNS", "NATIONALITY", "VBN", "PRODUCT", "ORG", "PLACE"})

SMALLEST = 2.0
"""Below it a number stands in any sentence, and for many things; nothing is counted by halves, but versions have points."""


def find_figures(reading: Reading) -> list[Claim]:
    """Return `figure` claims: subject what is counted or measured, value the quantity, parts what stands around it.

    Parts: `kind` of quantity, `amount` in the base unit of its kind, of a range the `least` too, `head` the noun it
    counts, `place` the sentence's number, when it was `published`, and its `surroundings`.
    """
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        items = encoded.parsed.items
        found = [each for each in quantities_in(items) if _says_how_much(items, each)]
        if found:
            stems = [stem_of(item) for item in items]
            claims += [_figure(reading, index, stems, each) for each in found]
    return claims


def _figure(reading: Reading, index: int, stems: Sequence[str], each: Quantity) -> Claim:
    items = reading.sentences[index].parsed.items
    at = each.first
    number = items[at].mention
    claim = make_claim(
        reading, index, (at, max(each.last, _noun(items, each.last - 1) + 1)), "figure", _unit(items, each), _value(items, each),
        at=(at, each.last), kind="number", key=number.name if number and each.last == at + 1 else repr(each.amount),
    )  # fmt: skip
    published = reading.article.published
    parts = (
        ("kind", each.kind),
        ("amount", repr(each.amount)),
        ("least", "" if each.least is None else repr(each.least)),
        ("head", _head(items, each)),
        ("place", str(index)),
        ("published", published.isoformat() if published else ""),
        *surroundings(items, stems, each),
    )
    return replace(claim, parts=parts)


def _says_how_much(items: Sequence[Item], each: Quantity) -> bool:
    """Say whether a quantity tells by itself how much or many of something there is."""
    if each.kind != "votes" and _is_time(items, each.first):
        return False
    if each.kind == "count" and (each.amount < SMALLEST or each.amount % 1):
        return False
    if each.last < len(items) and items[each.last].lower == "times":
        return False  # "20 times as likely" counts nobody
    return not any(
        told(items, each) for told in (_is_remainder, _is_early_year, _is_call, _is_side, _is_share)
    )


def _is_remainder(items: Sequence[Item], each: Quantity) -> bool:
    """Say whether a count is of those besides some that are told already: "21 others"."""
    return each.last < len(items) and items[each.last].lower in ("others", "other", "further", "additional")


_OF_A_SIDE = frozenset({9.0, 10.0})


def _is_side(items: Sequence[Item], each: Quantity) -> bool:
    """Say whether a count is of the players left of a side: "down to ten men", "with nine men"."""
    before = items[each.first - 1].lower if each.first else ""
    after = items[each.last].lower if each.last < len(items) else ""
    return (
        each.kind == "count"
        and each.amount in _OF_A_SIDE
        and after in ("men", "players")
        and before in ("to", "with")
    )


def _is_share(items: Sequence[Item], each: Quantity) -> bool:
    """Say whether a count of people is one of two that are told as a sum: "142 passengers and six crew"."""
    if each.kind != "count" or (noun := _people_after(items, each.first)) is None:
        return False
    after = items[noun + 1 : noun + 3]
    if len(after) > 1 and after[0].lower == "and" and after[1].tag == "NUMBER":
        return _people_after(items, noun + 2) is not None
    before = items[max(0, each.first - 5) : each.first]
    joined = len(before) > 2 and before[-1].lower == "and" and before[-2].lower in _PEOPLE
    return joined and any(item.tag == "NUMBER" for item in before[:-2])


def _people_after(items: Sequence[Item], at: int) -> int | None:
    """Return the index of the word for people that a number counts: "crew" of "six cabin crew"."""
    return next((i for i in range(at + 1, min(len(items), at + 4)) if items[i].lower in _PEOPLE), None)


_CALLS = frozenset({"911", "999", "112", "000", "101", "111"})


def _is_call(items: Sequence[Item], each: Quantity) -> bool:
    """Say whether a bare number is one that is dialled: "told a 911 operator", "called 999"."""
    return items[each.first].text in _CALLS and _noun(items, each.last - 1) < each.last


_YEARS = range(500, 1500)
_IN_YEARS = frozenset("in by between and until since from to before after around about of or".split())


def _is_early_year(items: Sequence[Item], each: Quantity) -> bool:
    """Say whether a bare number is a year before those that are read as dates: "buried between 936 and 986"."""
    text = items[each.first].text
    if each.kind != "count" or not text.isdecimal() or int(text) not in _YEARS or each.first == 0:
        return False
    return items[each.first - 1].lower in _IN_YEARS and _noun(items, each.last - 1) < each.last


def _is_time(items: Sequence[Item], at: int) -> bool:
    """Say whether a number is part of an hour ("6 a.m.", "06:02", "7 local time") or of a score ("3-2")."""
    after = items[at + 1].lower if at + 1 < len(items) else ""
    before = items[at - 1].lower if at else ""
    if before in _BEFORE_HOURS and _HOUR.fullmatch(items[at].text) is not None and items[at].tag == "NUMBER":
        return True
    score = after in _DASHES and not _is_hyphened(items, at)
    return after in _OF_HOURS or ":" in (before, after) or score


_BEFORE_HOURS = frozenset("at by until till around about before after from since".split())
_HOUR = re.compile(r"(?:[01]?\d|2[0-3])\.(?:[0-5][05])")
"""An hour as it is written with a full stop: "at 17.00"."""
_DASHES = ("-", "\u2013")


def _is_hyphened(items: Sequence[Item], at: int) -> bool:
    """Say whether a number is joined by a dash to the noun it counts: "a 348-page report"."""
    if at + 2 >= len(items) or items[at + 1].text not in _DASHES:
        return False
    joined = items[at].end == items[at + 1].start and items[at + 1].end == items[at + 2].start
    return joined and items[at + 2].tag == "NN"


_OF_HOURS = frozenset("am pm a.m p.m a.m. p.m. o'clock gmt est cet local".split())


def _noun(items: Sequence[Item], at: int) -> int:
    """Return the index of the noun that a quantity counts; `at` itself where none follows it."""
    if _is_hyphened(items, at):
        return at + 2
    found = at
    for i in range(at + 1, min(len(items), at + 6)):
        if items[i].tag not in _INSIDE:
            break
        if items[i].tag in ("NN", "NNS"):
            found = i
        if items[i].tag == "NNS":
            break
    return found


def _unit(items: Sequence[Item], each: Quantity) -> str:
    """Return what is counted or measured: "people", a noun in the singular, a currency, "percent", "length"."""
    if each.kind != "count":
        return each.kind
    noun = _noun(items, each.last - 1)
    word = items[noun].lower if noun >= each.last else ""
    if not word or word in _PEOPLE:
        return "people"
    return meaning_of(word)


def _value(items: Sequence[Item], each: Quantity) -> str:
    return (
        items[each.first].text if each.last == each.first + 1 else _joined_text(items[each.first : each.last])
    )


def _joined_text(items: Sequence[Item]) -> str:
    text = items[0].text
    for before, item in pairwise(items):
        text += (" " if item.start > before.end else "") + item.text
    return text


def _head(items: Sequence[Item], each: Quantity) -> str:
    """Return the noun that a quantity counts or is of: "bike" for "84,000 electric bikes" and "6,100 of the bikes"."""
    noun = _noun(items, each.last - 1)
    if noun >= each.last:
        return meaning_of(items[noun].lower)
    after = items[each.last : each.last + 6]
    if after and after[0].tag == "ROLE":
        return meaning_of(after[0].lower.split()[-1])
    if after and after[0].lower in ("of", "in", "tall", "long", "wide", "high", "deep", "lower", "higher"):
        return next((meaning_of(item.lower) for item in after if item.tag in ("NN", "NNS")), "")
    return ""
