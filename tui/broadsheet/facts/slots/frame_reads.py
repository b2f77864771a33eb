"""What a frame of a detail is, and how the items of its value are read to a key by which accounts are compared."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from broadsheet.facts.parse import Item
from broadsheet.facts.quantity_values import decimal, number_of
from broadsheet.facts.slots.quantities import amount_of
from broadsheet.language.meanings import meaning_of
from broadsheet.language.wordforms import base

Read = Callable[[Sequence[Item]], str | None]
"""From the items of a value to its key; None where it is no such value."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One detail: what it is, how it is worded with its value as `v` and sometimes what it is of as `what`, how it is read."""

    subject: str
    pattern: str
    read: Read


def last_word(items: Sequence[Item]) -> str | None:
    """Return what the last word means: a deed by its verb, "murdering" as "murder"."""
    return meaning_of(base(items[-1].lower))


def direction(items: Sequence[Item]) -> str | None:
    """Return a quarter of the compass: "south" for southern too."""
    return items[-1].lower.removesuffix("ern")


def ownership(items: Sequence[Item]) -> str | None:
    """Return whose a body is: the state's, "private", or nobody's that looks for a profit."""
    word = items[-1].lower
    if word.startswith(("state", "government", "publicly")):
        return "of the state"
    return "private" if word.startswith(("private", "family")) else "not for profit"


def laden(items: Sequence[Item]) -> str | None:
    """Return what something is laden with."""
    return meaning_of(items[-1].lower.removesuffix("-laden"))


def trade(items: Sequence[Item]) -> str | None:
    """Return the trade whose dress was worn: "police" for cops and police officers."""
    words = {word.removesuffix("s") for item in items for word in item.lower.split()}
    if "custom" in words:
        return "customs"
    if words & {"police", "cop", "policeman", "policemen"} or words == {"officer"}:
        return "police"
    return meaning_of(items[-1].lower.split()[-1])


def place(items: Sequence[Item]) -> str | None:
    """Return the name of a place."""
    return items[-1].mention.name if items[-1].mention is not None else None


def words(items: Sequence[Item]) -> str | None:
    """Return the words in small letters."""
    return " ".join(item.lower for item in items)


def number(items: Sequence[Item]) -> str | None:
    """Return the number that the last item says."""
    if items[-1].lower in _NUMBERS:
        return _NUMBERS[items[-1].lower]
    mention = items[-1].mention
    return mention.name if mention is not None and mention.name else None


_NUMBERS = {"lone": "1", "single": "1", "pair": "2", "duo": "2", "couple": "2", "trio": "3", "quartet": "4"}


def joined_number(items: Sequence[Item]) -> str | None:
    """Return the number of "90-person"."""
    digits = items[-1].lower.partition("-")[0].replace(",", "")
    return digits if digits.isdecimal() else None


def joined_word(items: Sequence[Item]) -> str | None:
    """Return the number of "five-member", in words or digits."""
    read = number_of(items[-1].lower.partition("-")[0])
    return f"{read:.10g}" if read is not None else None


def century(items: Sequence[Item]) -> str | None:
    """Return a century by its number."""
    number = _place_of(items[0].lower.removesuffix("-century"))
    return f"century {number}" if number else None


def time_told(items: Sequence[Item]) -> str | None:
    """Return a date as exact as it is told: a day, a month or a year."""
    mention = items[-1].mention
    return mention.name if mention is not None and mention.name[:1].isdecimal() else None


def year(items: Sequence[Item]) -> str | None:
    """Return a year; no day, since what "dates from Sept. 1" is a list or a rule."""
    year = time_told(items)
    return year if year is not None and len(year) == _YEAR else None


_YEAR, _DAY = len("1968"), len("1968-01-02")


def day(items: Sequence[Item]) -> str | None:
    """Return a whole date."""
    found = time_told(items)
    return found if found is not None and len(found) == _DAY else None


def score(items: Sequence[Item]) -> str | None:
    """Return a score, the smaller number first."""
    goals = [item.mention.name for item in items if item.tag == "NUMBER" and item.mention]
    return "-".join(sorted(goals)) if len(goals) == 2 else None


def total(items: Sequence[Item]) -> str | None:
    """Return a sum as its currency and amount."""
    amount = amount_of(items, len(items) - 1)
    return f"{amount[0]} {amount[1]:.10g}" if amount is not None else None


ORDINALS = {
    word: str(number)
    for number, word in enumerate("ground first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split())
}  # fmt: skip


LATER_ORDINALS = "/".join([*list(ORDINALS)[2:], *(f"{n}th" for n in range(4, 21)), "2nd", "3rd"])
"""Ordinals from the second on, as alternatives of a pattern."""


def ordinal_ended(items: Sequence[Item]) -> str | None:
    """Return the number of "63rd"; None of what is no ordinal in digits."""
    word = items[-1].lower
    return word[:-2] if word.endswith(("st", "nd", "rd", "th")) and word[:-2].isdecimal() else None


_HUNDREDS = 100.0


def hundreds(items: Sequence[Item]) -> str | None:
    """Return a number of a hundred or more: fewer are some of them."""
    found = number(items)
    read = decimal(found or "")
    return found if read is not None and read >= _HUNDREDS else None


def rank(items: Sequence[Item]) -> str | None:
    """Return the place among the largest: "3" for "third-largest" and "third biggest", "1" for "largest"."""
    first = items[0].lower.rpartition("-")[0] or items[0].lower
    return "1" if first in ("largest", "biggest") else _place_of(first)


def ordinal(items: Sequence[Item]) -> str | None:
    """Return the number of a floor."""
    return _place_of(items[-1].lower.removesuffix("-floor").removesuffix("-storey").removesuffix("-story"))


def _place_of(word: str) -> str | None:
    """Return the number of an ordinal: "3" for "third" and "3rd"."""
    digits = word.rstrip("stndrh")
    return ORDINALS.get(word) or (digits if digits.isdecimal() else None)


def mentioned(items: Sequence[Item]) -> str | None:
    """Return the name of whom or what is mentioned."""
    return items[-1].mention.name.casefold() if items[-1].mention is not None else None


_GREATEST = 10.0


def magnitude(items: Sequence[Item]) -> str | None:
    """Return the magnitude of an earthquake as `details` writes it: "6.0" for six."""
    read = decimal(number(items) or "")
    return f"{read}" if read is not None and read < _GREATEST else None


_AGES_AGO = 1e5


def ages(items: Sequence[Item]) -> str | None:
    """Return a number of years that is an age of the earth's; None of less, which anything may be ago."""
    years = number(items)
    read = decimal(years or "")
    return years if read is not None and read >= _AGES_AGO else None


def in_millions(items: Sequence[Item]) -> str | None:
    """Return the number of "94" before "-million-year-old"."""
    mention = items[-1].mention
    return _millions(mention.name) if mention is not None else None


def millions_of_years(items: Sequence[Item]) -> str | None:
    """Return the number of "94-million-year-old"."""
    return _millions(items[-1].lower.partition("-")[0])


def _millions(digits: str) -> str | None:
    millions = decimal(digits)
    return f"{millions * 1e6:.10g}" if millions is not None else None


ABOUT = (
    "( about/around/nearly/almost/some/roughly | up to | as much as | as many as | more than | at least )?"
)
"""Hedges that may stand before a count."""
HOLDERS = "accounts/users/customers/patients/clients/subscribers/households/homes/properties/passengers/pupils/students/drivers/citizens/people/guests"
"""Those who have an account, a house or a seat."""
