"""What stands around a quantity: the words near it, the names in its sentence, and what makes it less than exact."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from broadsheet.facts.chunks import NAMES
from broadsheet.facts.parse import Item
from broadsheet.facts.slots.quantities import Quantity
from broadsheet.language.meanings import meaning_of
from broadsheet.language.wordforms import base

_HEDGES = frozenset("about around nearly almost over some roughly least most than up approximately".split())
_NAMED = NAMES | {"NATIONALITY"}
_CONTENT = frozenset({"NN", "NNS", "JJ", "VB", "VBD", "VBZ", "VBP", "VBN", "VBG", "ROLE"})
_EMPTY = frozenset(
    """be have do say will would could tell also more than about year new that which who people make take get go come think believe know report feel seem
    appear accord""".split()
)
REACH = 9
"""Items to either side of a quantity that are read as what it is about."""


def surroundings(items: Sequence[Item], stems: Sequence[str], each: Quantity) -> Iterator[tuple[str, str]]:
    """Yield the parts of a `figure` claim that tell what stands around it; `stems` are those of the items.

    `stems` of the words near it with the `words`, `sentence` the stems of its sentence, `names` there, whether it is
    `hedged` or `growing`; of a sum the `noun` after it, how `sure` it is by which `modal`, and whether it was `converted`.
    """
    yield "hedged", hedged(items[max(0, each.first - 3) : each.first])
    yield "growing", "yes" if _is_growing(items, each) else ""
    words = _near(items, stems, each)
    yield "stems", "\n".join(words)
    yield "words", "\n".join(words.values())
    outside = (*stems[: each.first], *stems[each.last :])
    yield "sentence", "\n".join(dict.fromkeys(filter(None, outside)))
    named = (item.mention.name.casefold() for item in items if item.tag in _NAMED and item.mention)
    yield "names", "\n".join(dict.fromkeys(named))
    if items[each.first].tag == "MONEY":
        after = items[each.last] if each.last < len(items) else None
        yield "noun", after.lower if after is not None and after.tag in ("NN", "NNS") else ""
        sure, modal = _certainty(items, each.first)
        yield "sure", sure
        yield "modal", modal
        yield "converted", "yes" if _is_conversion(items, each) else ""


def _near(items: Sequence[Item], stems: Sequence[str], each: Quantity) -> dict[str, str]:
    """Return the stems of the words near a quantity, each with the first word or name that has it."""
    words: dict[str, str] = {}
    around = (
        *range(max(0, each.first - REACH), each.first),
        *range(each.last, min(len(items), each.last + REACH)),
    )
    for i in around:
        if stems[i]:
            named = items[i].mention
            words.setdefault(stems[i], named.name if named else items[i].lower)
    return words


def _is_conversion(items: Sequence[Item], each: Quantity) -> bool:
    """Say whether a sum in brackets is the one before it in another currency: "2.8 million euros ($3.2 million)"."""
    at = each.first
    return at > 1 and items[at].tag == "MONEY" and items[at - 1].text == "(" and items[at - 2].tag == "MONEY"


def hedged(before: Sequence[Item]) -> str:
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
    if item.tag in _NAMED and item.mention is not None:
        return item.mention.name.casefold()
    if item.tag not in _CONTENT:
        return ""
    return _meaning(base(item.lower) if item.tag[0] in "VJ" else item.lower)


def _meaning(word: str) -> str:
    meant = meaning_of(word)
    if meant not in (word, word.removesuffix("s")):
        return meant[:5]
    return word[:5] if len(word) > 2 and word not in _EMPTY else ""
