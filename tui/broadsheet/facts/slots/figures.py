"""Quantities with what they count and the words around them, for `facts/figures.py` to line up over the accounts."""

from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.claiming import make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.reading import Reading
from broadsheet.language.wordforms import base

_PEOPLE = frozenset(
    """people person persons passenger passengers volunteers adults participants patients men women children residents workers
    staff employees others crew subjects customers fans runners finishers soldiers civilians victims girls schoolgirls boys
    members students pupils voters villagers protesters migrants refugees guests tourists""".split()
)
_KINDS = frozenset({"NUMBER", "MONEY", "PERCENT"})
_HEDGES = frozenset("about around nearly almost over some roughly least most than up approximately".split())
_INSIDE = frozenset({"JJ", "NN", "NNS", "NATIONALITY", "VBN", "PRODUCT", "ORG", "PLACE"})
_NAMES = frozenset({"PERSON", "ORG", "PLACE", "PRODUCT", "EVENT", "NATIONALITY"})
_CONTENT = frozenset({"NN", "NNS", "JJ", "VB", "VBD", "VBZ", "VBP", "VBN", "VBG", "ROLE"})
_EMPTY = frozenset(
    "be have do say will would could tell also more than about year new that which who people make take get go come".split()
)
_SAME_MATTER = """income earnings profit; revenue sales turnover takings; expect estimate forecast predict project anticipate;
quarter fourth-quarter third-quarter second-quarter first-quarter quarterly; rise increase grow gain climb jump surge soar;
fall drop decline slump plunge tumble slide sink; kill die dead death deaths fatality; injure hurt wound injury;
job layoff redundancy; cut slash axe eliminate shed; buy acquire purchase; employ staff employee workforce worker;
cost price; invest spend; home house; damage destroy; crowd attend attendance; site farm plant facility location;
film movie; flat apartment; car vehicle automobile; ship vessel boat; plane aircraft jet; pupil student schoolchild;
doctor physician; sick ill ailing; volunteer participant subject; evacuate displace; detain arrest"""
_MEANING = {
    word: words.split()[0][:5]
    for words in _SAME_MATTER.replace("\n", " ").split(";")
    for word in words.split()
}
"""Word -> stem that words for the same matter share, where accounts seldom take the same one."""

_MATTER = {
    word: words.split()[0] for words in _SAME_MATTER.replace("\n", " ").split(";") for word in words.split()
}

REACH = 9
"""Items to either side of a quantity that are read as what it is about."""

SMALLEST = 3.0
"""Below it a number stands in any sentence, and for many things."""


def find_figures(reading: Reading) -> list[Claim]:
    """Return `figure` claims: subject what is counted, value the quantity, parts its amount and the words around it."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        if encoded.words.isdisjoint(_KINDS):
            continue
        items = encoded.parsed.items
        for at, item in enumerate(items):
            amount = _amount(item)
            if amount is None or amount < SMALLEST or _is_time(items, at):
                continue
            claim = make_claim(
                reading, index, (at, _noun(items, at) + 1), "figure", _unit(items, at), item.text, at=(at, at + 1),
                kind="number", key=item.mention.name if item.mention else "",
            )  # fmt: skip
            claims.append(_with_context(claim, items, at, amount))
    return claims


def _amount(item: Item) -> float | None:
    """Return the amount of a number, sum or percentage; None where it is none or an unread one."""
    if item.tag not in _KINDS or item.mention is None:
        return None
    digits = "".join(char for char in item.mention.name if char.isdecimal() or char == ".")
    return float(digits) if digits.replace(".", "", 1).isdecimal() else None


def _is_time(items: Sequence[Item], at: int) -> bool:
    """Say whether a number is part of an hour ("6 a.m.", "06:02", "7 local time") or of a score ("3-2")."""
    after = items[at + 1].lower if at + 1 < len(items) else ""
    before = items[at - 1].lower if at else ""
    return after in _OF_HOURS or ":" in (before, after) or (after in "-\u2013" and after != "")


_OF_HOURS = frozenset("am pm a.m p.m a.m. p.m. o'clock gmt est cet local".split())


def _noun(items: Sequence[Item], at: int) -> int:
    """Return the index of the noun that a quantity counts; `at` itself where none follows it."""
    found = at
    for i in range(at + 1, min(len(items), at + 6)):
        if items[i].tag not in _INSIDE:
            break
        if items[i].tag in ("NN", "NNS"):
            found = i
        if items[i].tag == "NNS":
            break
    return found


def _unit(items: Sequence[Item], at: int) -> str:
    """Return what is counted: "people", a noun in the singular, a currency's sign, "percent"."""
    item = items[at]
    if item.tag == "PERCENT":
        return "percent"
    if item.tag == "MONEY" and item.mention is not None:
        return item.mention.name.strip("0123456789. ")
    noun = _noun(items, at)
    word = items[noun].lower if noun != at else ""
    if not word or word in _PEOPLE:
        return "people"
    one = word[:-1] if word.endswith("s") else word
    return _MATTER.get(one, one)


def _with_context(claim: Claim, items: Sequence[Item], at: int, amount: float) -> Claim:
    words: dict[str, str] = {}
    for i in range(max(0, at - REACH), min(len(items), at + REACH + 1)):
        stem = _stem(items[i]) if i != at else ""
        if stem:
            words.setdefault(stem, items[i].mention.name if items[i].mention else items[i].lower)  # type: ignore[union-attr]
    hedged = any(items[i].lower in _HEDGES for i in range(max(0, at - 2), at))
    is_sum = items[at].tag == "MONEY"
    sure, modal = _certainty(items, at) if is_sum else ("", "")
    noun = items[at + 1].lower if at + 1 < len(items) and items[at + 1].tag in ("NN", "NNS") else ""
    parts = (
        ("sure", sure),
        ("modal", modal),
        ("noun", noun if is_sum else ""),
        ("amount", repr(amount)),
        ("hedged", "yes" if hedged else ""),
        ("stems", "\n".join(words)),
        ("words", "\n".join(words.values())),
    )
    return replace(claim, parts=parts)


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


def _stem(item: Item) -> str:
    if item.tag in _NAMES and item.mention is not None:
        return item.mention.name.casefold()
    if item.tag not in _CONTENT:
        return ""
    word = base(item.lower) if item.tag[0] in "VJ" else item.lower
    meant = _MEANING.get(word) or _MEANING.get(word.removesuffix("s"))
    return meant or (word[:5] if len(word) > 2 and word not in _EMPTY else "")
