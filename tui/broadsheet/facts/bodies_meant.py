"""Which organisation "the company" or "it" means in an article."""

import re
from collections.abc import Iterator, Sequence

from broadsheet.facts.model import Mention
from broadsheet.facts.parse import Item
from broadsheet.facts.reading import Reading, distinct
from broadsheet.language.wordforms import base

_COMPANY = frozenset(
    "company firm carrier bank group giant maker operator chipmaker retailer agency club airline insurer automaker".split()
)


def is_company_word(item: Item) -> bool:
    """Say whether an item is a common noun for an organisation."""
    return item.lower in _COMPANY


DEEDS_OF_THINGS = frozenset(
    "travel land fly orbit weigh measure contain float burn spread collapse lie stand sit sink crash strike spin melt freeze "
    "shake erupt rain last happen occur crack tilt drift explode leak date taste smell hang".split()
)
"""What things and events do and no company does, base forms: "It weighed 12 kilograms"."""


def company_meant(reading: Reading, index: int, item: int) -> Mention | None:
    """Return the organisation that "the company" or "it" at `item` of sentence `index` must mean.

    Cautious: the only organisation so far in the sentence, else the only one of the sentence
    before, else the first there if the article is mostly about it. None in doubt.
    """
    items = reading.items(index)
    after = items[item + 1] if item + 1 < len(items) else None
    noun = after.lower if items[item].lower == "the" and after is not None else items[item].lower
    if noun == "it" and after is not None and base(after.lower) in DEEDS_OF_THINGS:
        return None
    found = _company_before(reading, index, item)
    if found is not None and reading.principal not in (None, found.name) and not _led(reading, index, found):
        return None
    if found is None or not may_be(found, noun, reading.principal):
        return None
    if noun in ("company", "firm") and _has_an_article(reading, found):
        return None
    return None if noun != "it" and _is_a_site(reading, found.name) else found


_SPELLED = {"center": "centre", "organization": "organisation"}


def body_called(reading: Reading, index: int, noun: str) -> Mention | None:
    """Return the one body named so far that has a noun in its name: "the centre" is the Center for Whale Research."""
    noun = _SPELLED.get(noun, noun)
    found = distinct([item for at in range(index + 1) for item in reading.items(at)], "ORG")
    called = [one for one in found if noun in (_SPELLED.get(word, word) for word in one.name.lower().split())]
    return called[0] if len(called) == 1 else None


LEADS = 3
"""Items of a sentence among which its subject stands."""


def _led(reading: Reading, index: int, body: Mention) -> bool:
    """Say whether a body that the article is not about is what this sentence or the one before begins with."""
    return any(
        item.mention is not None and item.mention.name == body.name
        for at in range(max(0, index - 1), index + 1)
        for item in reading.items(at)[:LEADS]
    )


def _has_an_article(reading: Reading, body: Mention) -> bool:
    """Say whether a name stands behind "the" where it is no part of more: "the EU", "the Type R" are no companies."""
    return f"the {body.text}" in reading.article.text and any(
        i + 1 == len(items) or items[i + 1].tag not in ("NN", "NNS", "ROLE", "JJ", "NNP")
        for items, i in _behind(reading, body.name, ("the",))
    )


def _is_a_site(reading: Reading, name: str) -> bool:
    """Say whether an article has a name as that of a place somewhere: "the factory in Quillon" is no firm's."""
    return any(True for _ in _behind(reading, name, ("in", "near")))


def _behind(reading: Reading, name: str, words: Sequence[str]) -> Iterator[tuple[Sequence[Item], int]]:
    """Yield where a name stands behind one of some words: the items of its sentence, and its place among them."""
    for encoded in reading.sentences:
        if "ORG" not in encoded.words:
            continue
        items = encoded.parsed.items
        for i, item in enumerate(items):
            if item.mention is not None and item.mention.name == name and i and items[i - 1].lower in words:
                yield items, i


_SORTS = {
    **dict.fromkeys(("airline", "carrier"), ("air", "airline", "airlines", "airways")),
    "bank": ("bank", "bancorp", "banking"),
    "club": ("club", "fc", "united", "city", "rovers"),
    "university": ("university",),
    "college": ("college",),
    "hospital": ("hospital", "clinic", "infirmary"),
    "museum": ("museum", "gallery"),
    "newspaper": ("times", "post", "herald", "guardian", "journal", "news"),
    "school": ("school", "academy"),
}
"""Nouns for one sort of body -> words in the names of such: "the airline" is no credit bureau that was named last."""
_RULERS = frozenset(
    "commission ministry department authority agency court council committee police parliament senate government university office bureau".split()
)
_IS_A_FIRM = re.compile(r"\b(?:Inc|Corp|Ltd|plc|PLC|LLC|AG|SE|SA|NV|GmbH|Co)\.?$")


def may_be(body: Mention, noun: str, principal: str | None) -> bool:
    """Say whether a body can be what a noun calls it: of a sort only whom the article is about, or what bears it in its name."""
    sort = _SORTS.get(noun)
    if noun == "agency" and _IS_A_FIRM.search(body.name):
        return False
    if noun in _COMPANY and noun != "agency" and not _RULERS.isdisjoint(body.name.lower().split()):
        return False  # a commission is no firm
    return sort is None or body.name == principal or any(word in sort for word in body.name.lower().split())


def _company_before(reading: Reading, index: int, item: int) -> Mention | None:
    items = reading.items(index)
    here = _bodies(items[:item])
    if len(here) == 1:
        return here[0]
    if len(here) > 1:
        return here[0] if here[0].name == reading.principal else None
    for back in (1, 2):
        if index - back < 0:
            break
        before = _bodies(reading.items(index - back))
        if len(before) == 1:
            return before[0]
        if before:
            return before[0] if before[0].name == reading.principal else None
    return None


def _bodies(items: Sequence[Item]) -> list[Mention]:
    """Return the organisations that some items name, but for what hardly is one there.

    What one is the make of ("his Toyota was hit"), where something is ("on The Headrow") or what something is
    called by ("the Nobel banquet").
    """
    return distinct(
        [item for i, item in enumerate(items) if item.tag != "ORG" or not _in_passing(items, i)], "ORG"
    )


def _in_passing(items: Sequence[Item], at: int) -> bool:
    before = items[at - 1] if at else None
    if before is None or before.tag == "PRPS":
        return before is not None
    if before.tag == "PREP" and before.lower in ("on", "in"):
        return items[at].text.startswith("The ")
    called = at + 1 < len(items) and items[at + 1].tag in ("NN", "NNS")
    return before.tag == "DET" and called and " " not in items[at].text
