"""Names that differ from an accepted one in the very word by which such things are told apart: "Leeds City"."""

from broadsheet.grading import entities
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.names import Name

_CLUBS = frozenset(
    "united city town rovers wanderers athletic albion county rangers forest wednesday hotspur villa palace".split()
)
"""Second words of clubs: those of one town have different ones."""
_RANKS = frozenset("national state federal royal regional municipal provincial county international".split())
"""Whose a park, a bank or a service is."""


def told_apart(compiled: CompiledKey, words: list[str]) -> str | None:
    """Return the accepted name from which an answer differs in such a word alone: "Manchester City" is no half of United."""
    if _CLUBS.isdisjoint(words) and _RANKS.isdisjoint(words):
        return None
    names = [name for answer in compiled.answers for name in answer.names]
    return next((name.text for name in names if _is_another(name, words)), None)


def _is_another(name: Name, words: list[str]) -> bool:
    if len(words) != len(name.words) or len(words) < 2 or not name.text[:1].isupper():
        return False
    odd = [pair for pair in zip(words, name.words, strict=True) if pair[0] != pair[1]]
    if len(odd) != 1:
        return False
    club = _CLUBS.issuperset(odd[0]) and words[-1] == odd[0][0] and not entities.is_place(name.key)
    return club or _RANKS.issuperset(odd[0])
