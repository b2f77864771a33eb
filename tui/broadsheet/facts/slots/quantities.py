"""Reads the quantities of a sentence: how much of what kind, in one unit a kind, so that accounts can be compared."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from broadsheet.facts.parse import Item
from broadsheet.facts.quantity_values import decimal
from broadsheet.facts.slots.ranges import range_before
from broadsheet.language.normal import folded
from broadsheet.language.units import MONEY, unit_of

_JOINED = re.compile(
    r"(\d+(?:[.,]\d+)?)[- ]?(ft|feet|foot|km|kms|kg|kgs|mph|kph|cm|mm|lb|lbs|m|metre|meter|mile|tonne|ton)s?"
)
"""A measure in one word: "6ft", "100m", "40kg"."""

_INCHES = re.compile(r"(\d+)in")
_AGED = frozenset({"year-old", "years-old", "year-olds"})
_SIGNS = {
    "$": "USD",
    "US$": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    "C$": "CAD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
}
_DAYS = {"time": 1 / 86400, "months": 30.4375}
"""Kinds of `language.units` that are stretches of time -> days in their base unit."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """items[first:last] of a sentence, and how much they say."""

    first: int
    last: int
    kind: str
    """"count", "percent", "age", "years ago", "votes", "days", a currency, or what a unit measures: "length"."""
    amount: float
    """In the base unit of the kind; of a range the most."""
    least: float | None = None
    """The least of a range: 70,000 of "between 70,000 and 85,000"."""


def quantities_in(items: Sequence[Item]) -> list[Quantity]:
    """Return the quantities of a sentence in order."""
    found: list[Quantity] = []
    end = 0
    for at, item in enumerate(items):
        if at < end or (item.mention is None and not item.text[0].isdecimal()):
            continue
        each = _quantity(items, at)
        if each is not None:
            end = each.last
            if found and (ranged := range_before(items, at)) is not None and found[-1].first >= ranged.first:
                found.pop()
                each = replace(each, first=ranged.first, least=each.amount * ranged.least / ranged.most)
            elif found and _goes_on(items, found[-1], each):
                whole = found.pop()
                each = Quantity(whole.first, each.last, each.kind, whole.amount + each.amount)
            found.append(each)
    return found


def _goes_on(items: Sequence[Item], whole: Quantity, part: Quantity) -> bool:
    """Say whether a quantity tells a further part of the one before it: "2 hours, 11 minutes and 7 seconds"."""
    between = [item.lower for item in items[whole.last : part.first]]
    return (
        whole.kind == part.kind != "count"
        and part.kind in _OF_PARTS
        and part.amount < whole.amount
        and between in _LINKS
    )


_OF_PARTS = frozenset({"days", "length", "mass"})
_LINKS: tuple[list[str], ...] = ([], [","], ["and"], [",", "and"])


def _quantity(items: Sequence[Item], at: int) -> Quantity | None:
    item = items[at]
    if item.mention is None:
        return _joined(items, at)
    if item.tag not in ("NUMBER", "MONEY", "PERCENT"):
        return None
    amount = _amount(item.mention.name)
    if amount is None:
        return None
    if item.tag == "PERCENT":
        return Quantity(at, at + 1, "percent", amount)
    if item.tag == "MONEY":
        return Quantity(at, at + 1, _currency(items, at), amount)
    return _votes(items, at, amount) or _measure(items, at, amount) or Quantity(at, at + 1, "count", amount)


def _amount(name: str) -> float | None:
    return decimal("".join(char for char in name if char.isdecimal() or char == "."))


def amount_of(items: Sequence[Item], at: int) -> tuple[str, float] | None:
    """Return the currency and the amount of the sum that item `at` is; None where it is none."""
    mention = items[at].mention
    amount = _amount(mention.name) if mention is not None and items[at].tag == "MONEY" else None
    return None if amount is None else (_currency(items, at), amount)


def _currency(items: Sequence[Item], at: int) -> str:
    """Return the code of a sum's currency; "BZ$" where a country stands before the sign."""
    name = items[at].mention.name.strip("0123456789. ") if items[at].mention else ""  # type: ignore[union-attr]
    before = items[at - 1] if at else None
    if name == "$" and before is not None and before.end == items[at].start and before.text.isupper():
        return f"{before.text}$"
    unit = unit_of(name)
    return _SIGNS.get(name) or (unit[0] if unit is not None and unit[0] in MONEY else name)


def _is_money(item: Item) -> bool:
    unit = unit_of(item.lower) if item.lower.isalpha() else None
    return unit is not None and unit[0] in MONEY


def _joined(items: Sequence[Item], at: int) -> Quantity | None:
    match = _JOINED.fullmatch(items[at].lower)
    unit = unit_of(match[2]) if match else None
    if match is None or unit is None:
        return None
    if match[2] == "m" and any(_is_money(item) for item in items[at + 1 : at + 3]):
        return None  # "123m Jamaican dollars"
    amount = float(match[1].replace(",", "")) * float(unit[1])
    inches = _INCHES.fullmatch(items[at + 1].lower) if at + 1 < len(items) else None
    if inches is not None:
        return Quantity(at, at + 2, unit[0], amount + int(inches[1]) * 0.0254)
    return Quantity(at, at + 1, unit[0], amount)


_SECONDS = frozenset({"second", "seconds", "sec", "secs"})


def _measure(items: Sequence[Item], at: int, amount: float) -> Quantity | None:
    """Return the quantity of a number with its unit or as an age; None where it only counts."""
    words = [item.lower for item in items[at + 1 : at + 5]] + ["", "", "", ""]
    dashed = words[0] == "-"
    unit_word, after = (words[1], words[2]) if dashed else (words[0], words[1])
    last = at + 3 if dashed else at + 2
    if unit_word in _AGED or (unit_word in ("years", "year") and after in ("old", "of")):
        return Quantity(at, last + (unit_word not in _AGED), _age_of(items, at), amount)
    if (
        at
        and items[at - 1].text == ","
        and words[0] in (",", ".", "")
        and at > 1
        and items[at - 2].tag == "PERSON"
    ):
        return Quantity(at, at + 1, _age_of(items, at), amount)
    if unit_word == "nautical" and after in ("mile", "miles"):
        return Quantity(at, last + 1, "length", amount * 1852.0)
    if unit_word == "square" and (unit := unit_of(f"square {after}")) is not None:
        return Quantity(at, last + 1, unit[0], amount * float(unit[1]))
    if unit_word == "in" and items[at + 1].start > items[at].end and after not in _AFTER_INCHES:
        return None  # "600 in Bergen"
    is_unit = len(unit_word) > 1 or (unit_word != "" and items[at + 1].start == items[at].end)
    unit = unit_of(unit_word) if is_unit and unit_word[0].isalpha() else None
    if unit is None or unit[0] in MONEY or unit_word == "points":
        return None
    if unit[0] not in _DAYS:
        return Quantity(at, last, unit[0], amount * float(unit[1]))
    if unit_word in _SECONDS and amount % 1:
        return Quantity(at, last, "seconds", amount)
    kind = "days ago" if after in ("ago", "earlier", "later", "before") else "days"
    return Quantity(at, last, kind, amount * float(unit[1]) * _DAYS[unit[0]])


_AFTER_INCHES = frozenset("tall long wide high deep thick across".split())


def _age_of(items: Sequence[Item], at: int) -> str:
    """Return "age" with the person whose it is, where one is named right before or soon after."""
    near = [*items[max(0, at - 3) : at][::-1], *items[at + 1 : at + 9]]
    who = next((item.mention.name for item in near if item.tag == "PERSON" and item.mention), "")
    return f"age {folded(who.split()[-1])}" if who else "age"


_VOTING = frozenset(
    """vote voted votes ruled rule rules ruling verdict decided decision judges judge court judgment panel board council jury
    parliament senate pass passed approve approved reject rejected back backed councillors lawmakers senators mps motion""".split()
)


def _votes(items: Sequence[Item], at: int, amount: float) -> Quantity | None:
    """Return the quantity of a vote, the share of the first side: "ruled 4-1", "four judges to one"."""
    if not any(item.lower in _VOTING for item in items):
        return None
    for step in (1, 2):
        if at + step + 1 >= len(items):
            break
        middle, other = items[at + step], items[at + step + 1]
        is_dash = (
            step == 1
            and middle.text in "-\u2013"
            and middle.start == items[at].end
            and other.start == middle.end
        )
        is_to = step == 2 and middle.lower == "to" and items[at + 1].tag in ("NNS", "ROLE")
        if is_dash or is_to:
            less = (
                _amount(other.mention.name)
                if other.tag == "NUMBER" and other.mention
                else 1.0
                if other.lower == "one"
                else None
            )
            if less is not None and amount + less:
                return Quantity(at, at + step + 2, "votes", amount / (amount + less))
    return None
