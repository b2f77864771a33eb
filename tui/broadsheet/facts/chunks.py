"""Noun phrases and verb groups in a sentence's items."""

from collections.abc import Sequence

from broadsheet.facts.parse import Item

NAMES = frozenset({"PERSON", "ORG", "PLACE", "PRODUCT", "EVENT"})
QUANTITIES = frozenset({"NUMBER", "MONEY", "PERCENT", "NUM"})
HEADS = NAMES | {"NN", "NNS", "ROLE"}
"""Tags of what a noun phrase can be of: its last word."""
_INSIDE = HEADS | QUANTITIES | {"DET", "JJ", "PRPS", "POS", "NATIONALITY"}
GROUP = frozenset({"RB", "NEG", "MODAL", "HAVE", "BE", "DO", "VB", "VBD", "VBZ", "VBP", "VBN", "VBG"})
"""Tags inside a verb group."""
FINITE = frozenset({"MODAL", "VBD", "VBZ", "VBP", "DO"})
"""Tags that make a verb group finite."""
_FINITE_FORMS = frozenset("has have had is are was were am 's 're 've 'll 'd".split())
LONGEST_PHRASE = 9
"""Items in a noun phrase; a longer one is two phrases run together."""


def noun_phrase(items: Sequence[Item], first: int, *, of: bool = True) -> int:
    """Return where the noun phrase from item `first` ends; `first` itself where there is none."""
    i = first
    last_head = first
    while i < len(items) and items[i].tag in _INSIDE and i - first < LONGEST_PHRASE:
        if i > first and items[i].tag in ("DET", "PRPS"):
            break
        if items[i].tag in HEADS or (items[i].tag in QUANTITIES and items[i].mention is not None):
            last_head = i + 1
        i += 1
    if of and last_head > first and last_head + 1 < len(items) and items[last_head].lower == "of":
        inner = noun_phrase(items, last_head + 1, of=False)
        if inner > last_head + 1:
            return inner
    return last_head


def noun_phrase_back(items: Sequence[Item], last: int) -> int:
    """Return where the noun phrase that ends before `last` begins."""
    first = last - 1
    while first > 0 and last - first < LONGEST_PHRASE:
        tag = items[first - 1].tag
        if tag not in _INSIDE or items[first].tag in ("DET", "PRPS"):
            break
        first -= 1
    return first


def verb_group(items: Sequence[Item], first: int) -> int | None:
    """Return the end of the finite verb group that begins at item `first`, or None."""
    j, finite = first, False
    while j < len(items) and items[j].tag in GROUP:
        tag, lower = items[j].tag, items[j].lower
        if tag not in ("RB", "NEG"):
            if not finite and not (tag in FINITE or lower in _FINITE_FORMS):
                return None
            if finite and tag in ("VBD", "VBZ", "VBP") and items[j - 1].tag[0] == "V":
                break
            if (
                finite
                and tag in ("VB", "VBG", "VBN")
                and items[j - 1].tag in ("VBD", "VBZ", "VBP", "VBN", "VB")
            ):
                break  # "said working", "stopped supplying": two verbs, the first carries the clause
            finite = True
        j += 1
    while j > first and items[j - 1].tag == "RB":
        j -= 1
    return j if finite and j > first else None
