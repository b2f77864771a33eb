"""Notes which side of a contrast an account takes: "voluntary" or "ordered", "unanimous" or "by four to one"."""

from dataclasses import replace
from itertools import pairwise

from broadsheet.facts.claiming import make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import Match, Table
from broadsheet.facts.reading import Reading
from broadsheet.facts.slots.contrast_sets import ALONE, SETS, WHO
from broadsheet.facts.slots.surroundings import stem_of
from broadsheet.language.normal import folded

_UNSURE = frozenset("if whether could would may might".split())
_PLANNED = frozenset("will shall should must".split())
CLOSE = 7
"""Items to either side of the words that take a side, of which some say of what."""

_PENDING = frozenset("still needs need requires pending".split())
_SOMEBODYS = frozenset("account claim version denial".split())
"""Words before a side that tell of what somebody else says: "contradicting her account of a voluntary departure"."""
_BEFORE = 4
"""Items to either side of a cue among which a word stands that takes it back."""


_COUNTED = frozenset({"NUMBER", "PLACE", "NATIONALITY", "ORG", "PERSON"})
"""What after "only" makes a sentence tell of everybody who ever did it."""


def find_contrasts(reading: Reading) -> list[Claim]:
    """Return `contrast` claims: subject the matter, value the words, key the side; parts the stems of its sentence and
    of the words beside."""
    return [
        _claim(reading, index, match, matter, side)
        for index, encoded in enumerate(reading.sentences)
        for (matter, side, pattern), match in _WORDINGS.find(encoded)
        if not encoded.words.isdisjoint(ALONE.get(matter, encoded.words))
        and _is_so(reading, index, match, pattern, planned=side == WHO)
    ]


_WORDINGS = Table(
    ((matter, side, pattern), pattern)
    for matter, sides in SETS.items()
    for side, patterns in sides.items()
    for pattern in patterns
)


def _is_so(reading: Reading, index: int, match: Match, pattern: str, *, planned: bool) -> bool:
    """Say whether it is told as done: not "a motion to oust", "could be sacked", "if it was deliberate", "did not resign"."""
    first, last = match.captures["cue"]
    items = reading.items(index)
    before = items[max(0, first - _BEFORE) : first]
    if any(items[at - 1].tag == "TO" for at in (first, match.first) if at):
        return False
    if any(item.lower in _PENDING for item in items[last : last + _BEFORE]):
        return False  # "the transfer of ownership still needs approval"
    unsure = _UNSURE if planned else _UNSURE | _PLANNED
    negates = any(word in pattern for word in ("NEG", "never", "not"))
    if any(item.lower == "only" and after.tag in _COUNTED for item, after in pairwise(items[:first])):
        return False  # "only three countries have landed on the moon"
    return not any(
        item.lower in unsure or item.lower in _SOMEBODYS or (item.tag == "NEG" and not negates)
        for item in before
    )


def _claim(reading: Reading, index: int, match: Match, matter: str, side: str) -> Claim:
    items = reading.items(index)
    first, last = match.captures["cue"]
    named = items[first].mention
    key = folded(named.name) if side == WHO and named else side
    stems: dict[str, str] = {}
    close: dict[str, str] = {}
    for i, item in enumerate(items):
        stem = "" if first <= i < last else stem_of(item)
        if stem:
            word = item.mention.name if item.mention else item.lower
            stems.setdefault(stem, word)
            if first - CLOSE <= i < last + CLOSE:
                close.setdefault(stem, word)
    claim = make_claim(
        reading, index, (max(0, first - 3), min(len(items), last + 3)), "contrast", matter, match.text("cue"), at=(first, last), key=key
    )  # fmt: skip
    parts = (
        ("close", "\n".join(close)),
        ("words", "\n".join(close.values())),
        ("sentence", "\n".join(stems)),
    )
    return replace(claim, parts=parts)
