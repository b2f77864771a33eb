"""Of which names it is sure what they name: the type is one signal, and a question word needs a second."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from broadsheet.facts.claiming import SAY
from broadsheet.facts.cues import ORG_DESCRIPTORS, ORG_HEADS
from broadsheet.facts.gazetteer import surface_forms
from broadsheet.facts.parse import Item
from broadsheet.facts.reading import Reading
from broadsheet.language.names import is_given_name
from broadsheet.language.wordforms import base

_SAID = frozenset({"VBD", "VBZ", "VBP"})
_COMPANIES = frozenset(
    "company firm giant carrier maker manufacturer operator titan behemoth startup start-up conglomerate contractor provider supplier developer".split()
)
_NO_KINDS = frozenset(
    "group team side unit brand rival subsidiary outlet militants insurgents site platform network".split()
)
"""Descriptors too wide to ask by."""


@dataclass(slots=True)
class Known:
    """What asking by name can rest on."""

    kinds: dict[str, str] = field(default_factory=dict)
    """Organisation -> "bank", "company", where the articles' own words tell it."""
    names: set[str] = field(default_factory=set)
    """Persons and organisations of which a second signal says that they are such."""


def known_names(readings: Iterable[Reading], kinds: Mapping[str, str]) -> Known:
    """Return what the articles' words beside each name tell of it, over all its places."""
    known = Known(dict(kinds), set(kinds))
    for reading in readings:
        for index in range(len(reading.sentences)):
            items = reading.items(index)
            for i, item in enumerate(items):
                if item.mention is not None and item.tag in ("ORG", "PERSON"):
                    _hear(known, items, i, item.mention.name)
    return known


def _hear(known: Known, items: Sequence[Item], i: int, name: str) -> None:
    item = items[i]
    before = items[i - 1] if i else None
    after = items[i + 1] if i + 1 < len(items) else None
    if before is not None and before.lower in ORG_DESCRIPTORS and item.tag == "ORG" and before.tag == "NN":
        known.names.add(name)
        if before.lower not in _NO_KINDS:
            known.kinds.setdefault(name, "company" if before.lower in _COMPANIES else before.lower)
    if name not in known.names and (_by_itself(item.tag, name) or _beside(items, i, before, after)):
        known.names.add(name)


def _by_itself(tag: str, name: str) -> bool:
    words = name.split()
    if tag == "PERSON":
        return len(words) > 1 and is_given_name(words[0])
    return words[-1].casefold().rstrip(".") in ORG_HEADS or name in surface_forms()


def _beside(items: Sequence[Item], i: int, before: Item | None, after: Item | None) -> bool:
    if before is not None and before.tag == "ROLE" and items[i].tag == "PERSON":
        return True
    if before is not None and before.lower == "to" and i > 1 and items[i - 2].lower == "according":
        return True
    if after is not None and after.tag in _SAID and base(after.lower) in SAY:
        return True
    if before is not None and before.tag in _SAID and base(before.lower) == "say":
        return True
    if items[i].tag == "PERSON":
        return after is not None and after.lower == "," and i + 2 < len(items) and items[i + 2].lower == "who"
    if after is not None and after.tag == "POS" and i + 2 < len(items):
        return items[i + 2].tag == "ROLE"
    if before is not None and before.lower == "at" and i > 1 and items[i - 2].tag == "ROLE":
        return True
    return after is not None and after.tag == "ROLE"
