"""A phrase as it is asked for, and where one is too much a part of another to be asked for alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from broadsheet.facts.chunks import NAMES
from broadsheet.facts.claiming import SAY
from broadsheet.facts.parse import Item
from broadsheet.grading.model import Answer, AnswerKind
from broadsheet.language.wordforms import base

PLACE_NOUNS = frozenset(
    """town city village state province region country county district island forest suburb port capital neighborhood
    neighbourhood continent airport river valley desert border peninsula""".split()
)
"""Nouns that say what kind of place a name names."""
VERBS = frozenset({"VB", "VBD", "VBZ", "VBP", "VBN", "VBG", "BE", "HAVE", "DO"})


@dataclass(frozen=True, slots=True)
class Asked:
    """A phrase, items [first:last], and how it is asked for in its place."""

    first: int
    last: int
    words: str
    """What stands instead: "how many", "which town"."""
    slot: str
    kind: AnswerKind
    answers: tuple[Answer, ...]
    sure: float
    """What it adds to a question's quality: a typed phrase more than a plain "what"."""
    subject: bool = False
    """It is the whole subject, so that nothing stands before it."""


def inside(items: Sequence[Item], begin: int, end: int, first: int, last: int, text: str) -> bool:
    """Say whether a noun phrase is only a piece of a longer one, or one example of several."""
    before = items[begin - 1] if begin > first else None
    after = items[end] if end < len(items) else None
    if (
        end == last
        and before is not None
        and base(before.lower) in SAY - {"call"} | {"think", "hope", "fear"}
    ):
        return True  # the statement goes on after it
    if text[items[begin].start - 1 : items[begin].start] in ("-", "\u2013", "/", "#", "@", "$"):
        return True
    if text[items[end - 1].end : items[end - 1].end + 1] in ("-", "\u2013", "/", "+"):
        return True
    if before is not None and before.lower in ("like", "including", "as", "-"):
        return before.lower != "as" or (begin > 1 and items[begin - 2].lower == "such")
    if after is not None and after.tag in ("VBG", "PRON", "NAME") and items[end - 1].tag != "NNS":
        return True
    named = items[end - 1].tag in NAMES
    if named and before is not None and before.lower == "as":
        return True  # "as" may open a clause of which the name is the subject
    if (
        named
        and before is not None
        and before.lower == "of"
        and begin > 2
        and items[begin - 2].text[0].isupper()
    ):
        return True  # "Proof of Weak Hands": one name that was cut in two
    if named and after is not None and after.lower == "of":
        return True  # "the Group of 20"
    if (
        named
        and before is not None
        and before.tag == "DATE"
        and begin > 1
        and items[begin - 2].lower == "the"
    ):
        return True
    if before is not None and before.lower == "of" and named and begin - first > 1:
        return items[begin - 2].lower in PLACE_NOUNS
    return False
