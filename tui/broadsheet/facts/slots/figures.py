"""Quantities with what they count and the words around them, for `facts/figures.py` to line up over the accounts."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from broadsheet.facts.claiming import make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.reading import Reading
from broadsheet.facts.slots.quantities import Quantity, quantities_in
from broadsheet.language.meanings import meaning_of
from broadsheet.language.wordforms import base

_PEOPLE = frozenset(
    """people person persons passenger passengers volunteers adults participants patients men women children residents workers
    staff employees others crew subjects customers fans runners finishers soldiers civilians victims girls schoolgirls boys
    members students pupils voters villagers protesters migrants refugees guests tourists""".split()
)
_HEDGES = frozenset("about around nearly almost over some roughly least most than up approximately".split())
_INSIDE = frozenset({"JJ", "NN", "NNS", "NATIONALITY", "VBN", "PRODUCT", "ORG", "PLACE"})
_NAMES = frozenset({"PERSON", "ORG", "PLACE", "PRODUCT", "EVENT", "NATIONALITY"})
_CONTENT = frozenset({"NN", "NNS", "JJ", "VB", "VBD", "VBZ", "VBP", "VBN", "VBG", "ROLE"})
_EMPTY = frozenset(
    """be have do say will would could tell also more than about year new that which who people make take get go come think believe know report feel seem
    appear accord""".split()
)
REACH = 9
"""Items to either side of a quantity that are read as what it is about."""

SMALLEST = 2.0
"""Below it a number stands in any sentence, and for many things; nothing is counted by halves, but versions have points."""


def find_figures(reading: Reading) -> list[Claim]:
    """Return `figure` claims: subject what is counted or measured, value the quantity, parts what stands around it.

    Parts: `kind` of quantity, `amount` in the base unit of its kind, `head` the noun it counts, `stems` of the
    words near it with the `words`, `sentence` the stems of its sentence, `names` there, `place` the sentence's number.
    """
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        items = encoded.parsed.items
        found = [
            each for each in quantities_in(items) if each.kind == "votes" or not _is_time(items, each.first)
        ]
        if not found:
            continue
        stems = [stem_of(item) for item in items]
        for each in found:
            if each.kind == "count" and (each.amount < SMALLEST or each.amount % 1):
                continue
            at = each.first
            if any(
                told(items, each) for told in (_is_remainder, _is_early_year, _is_call, _is_side, _is_share)
            ):
                continue
            number = items[at].mention
            claim = make_claim(
                reading, index, (at, max(each.last, _noun(items, each.last - 1) + 1)), "figure", _unit(items, each), _value(items, each),
                at=(at, each.last), kind="number", key=number.name if number and each.last == at + 1 else repr(each.amount),
            )  # fmt: skip
            claims.append(_with_context(claim, items, stems, each, index, reading.article.published))
    return claims


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


def _is_conversion(items: Sequence[Item], each: Quantity) -> bool:
    """Say whether a sum in brackets is the one before it in another currency: "2.8 million euros ($3.2 million)"."""
    at = each.first
    return at > 1 and items[at].tag == "MONEY" and items[at - 1].text == "(" and items[at - 2].tag == "MONEY"


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
    return _one(word)


def _one(word: str) -> str:
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
        return _one(items[noun].lower)
    after = items[each.last : each.last + 6]
    if after and after[0].tag == "ROLE":
        return _one(after[0].lower.split()[-1])
    if after and after[0].lower in ("of", "in", "tall", "long", "wide", "high", "deep", "lower", "higher"):
        return next((_one(item.lower) for item in after if item.tag in ("NN", "NNS")), "")
    return ""


def _with_context(
    claim: Claim,
    items: Sequence[Item],
    stems: Sequence[str],
    each: Quantity,
    index: int,
    published: date | None,
) -> Claim:
    words: dict[str, str] = {}
    around = (
        *range(max(0, each.first - REACH), each.first),
        *range(each.last, min(len(items), each.last + REACH)),
    )
    for i in around:
        if stems[i]:
            named = items[i].mention
            words.setdefault(stems[i], named.name if named else items[i].lower)
    before = items[max(0, each.first - 3) : each.first]
    is_sum = items[each.first].tag == "MONEY"
    sure, modal = _certainty(items, each.first) if is_sum else ("", "")
    noun = items[each.last].lower if each.last < len(items) and items[each.last].tag in ("NN", "NNS") else ""
    names = dict.fromkeys(
        item.mention.name.casefold() for item in items if item.tag in _NAMES and item.mention
    )
    parts = (
        ("sure", sure),
        ("modal", modal),
        ("noun", noun if is_sum else ""),
        ("kind", each.kind),
        ("amount", repr(each.amount)),
        ("least", "" if each.least is None else repr(each.least)),
        ("converted", "yes" if _is_conversion(items, each) else ""),
        (
            "hedged",
            _hedged(before),
        ),
        ("published", published.isoformat() if published else ""),
        ("growing", "yes" if _is_growing(items, each) else ""),
        ("head", _head(items, each)),
        ("stems", "\n".join(words)),
        ("words", "\n".join(words.values())),
        (
            "sentence",
            "\n".join(
                dict.fromkeys(
                    stem for i, stem in enumerate(stems) if stem and not each.first <= i < each.last
                )
            ),
        ),
        ("names", "\n".join(names)),
        ("place", str(index)),
    )
    return replace(claim, parts=parts)


def _hedged(before: Sequence[Item]) -> str:
    """Return how the words before an amount hedge it: "over" where it is the least there is, "under" the most, "yes", or ""."""
    words = [item.lower for item in before]
    if words[-2:] in (["more", "than"], ["at", "least"]) or words[-1:] == ["over"]:
        return "over"
    if words[-1:] in (["nearly"], ["almost"]):
        return "under"
    return "yes" if any(word in _HEDGES for word in words) else ""


_GROWTH = frozenset("rise climb grow increase reach jump swell mount".split())
_SO_FAR = ("so", "far"), ("to", "date"), ("as", "of"), ("until", "now"), ("by", "then"), ("and", "counting")
_BY = frozenset({"by", "since"})
GROWING = 5
"""Items to either side of a figure among which words say that it grows."""


def _is_growing(items: Sequence[Item], each: Quantity) -> bool:
    """Say whether a count is told as one of its hour, which grows: "90 aftershocks so far", "by Friday night", "rose to 41"."""
    if each.kind != "count":
        return False
    near = items[max(0, each.first - GROWING) : each.last + GROWING]
    for item, after in pairwise(near):
        if (item.lower, after.lower) in _SO_FAR or (item.lower in _BY and after.tag == "DATE"):
            return True
    before = items[max(0, each.first - 3) : each.first]
    return any(item.tag[0] == "V" and base(item.lower) in _GROWTH for item in before)


_POSSIBLE = frozenset("could may might".split())
_SURE = frozenset("will shall".split())
_BACK = 5
"""Items before a sum among which the verb stands that says how sure it is: "could book a $3 billion charge"."""


def _certainty(items: Sequence[Item], at: int) -> tuple[str, str]:
    """Return "possible" or "sure" and the words that say so of a sum; two empty strings where nothing does."""
    for i in range(at - 1, max(-1, at - _BACK - 1), -1):
        lower = items[i].lower
        if items[i].tag == "NEG" or items[i].tag in ("PUNCT", "SUB", "VBD", "VBZ"):
            break
        if lower in _POSSIBLE or lower in _SURE:
            words = " ".join(item.text for item in items[i : at + 1])
            return ("possible" if lower in _POSSIBLE else "sure"), words
    return "", ""


def stem_of(item: Item) -> str:
    """Return what words for one matter share: a name, a meaning, or the first letters; empty for other words."""
    if item.tag in _NAMES and item.mention is not None:
        return item.mention.name.casefold()
    if item.tag not in _CONTENT:
        return ""
    return _meaning(base(item.lower) if item.tag[0] in "VJ" else item.lower)


def _meaning(word: str) -> str:
    meant = meaning_of(word)
    if meant not in (word, word.removesuffix("s")):
        return meant[:5]
    return word[:5] if len(word) > 2 and word not in _EMPTY else ""
