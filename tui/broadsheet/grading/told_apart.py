"""Names that differ from an accepted one in the very word by which such are told apart: "Leeds City", "Dumas junior"."""

from broadsheet.grading import entities
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.names import Name
from broadsheet.grading.teams import TEAMS

_CLUBS = frozenset(
    "united city town rovers wanderers athletic albion county rangers forest wednesday hotspur villa palace".split()
)
"""Second words of clubs: those of one town have different ones."""
_SIDES = TEAMS - frozenset("reds blues royals games times olympics riots attacks bombings talks".split())
"""What teams of other sports are called, but for colours by which a club goes as well."""
_RANKS = frozenset("national state federal royal regional municipal provincial county international".split())
"""Whose a park, a bank or a service is."""
_ELDER = frozenset({"sr", "elder"})
_YOUNGER = frozenset({"jr", "younger"})
_GENERATIONS = _ELDER | _YOUNGER
"""What tells a father from a son of one name, as words are folded."""
_TELLING = _CLUBS | _SIDES | _RANKS | _GENERATIONS


def told_apart(compiled: CompiledKey, words: list[str]) -> str | None:
    """Return the accepted name from which an answer differs in such a word alone: "Manchester City" is no half of United."""
    if _TELLING.isdisjoint(words):
        return None
    names = [name for answer in compiled.answers for name in answer.names]
    if not _GENERATIONS.isdisjoint(words):
        return _of_another_generation(names, words)
    return next((name.text for name in names if _is_another(name, words)), None)


def _of_another_generation(names: list[Name], words: list[str]) -> str | None:
    """Return the name of the elder where the younger was said, or the other way round; None where both are right."""
    said, other = (_ELDER, _YOUNGER) if not _ELDER.isdisjoint(words) else (_YOUNGER, _ELDER)
    if not other.isdisjoint(words) or any(not said.isdisjoint(name.words) for name in names):
        return None
    of_other = (name for name in names if not other.isdisjoint(name.words))
    return next((name.text for name in of_other if not set(words).isdisjoint(name.solid)), None)


def _is_another(name: Name, words: list[str]) -> bool:
    if len(words) != len(name.words) or len(words) < 2 or not name.text[:1].isupper():
        return False
    odd = [pair for pair in zip(words, name.words, strict=True) if pair[0] != pair[1]]
    if len(odd) != 1:
        return False
    club = (_CLUBS | _SIDES).issuperset(odd[0]) and words[-1] == odd[0][0] and not entities.is_place(name.key)
    return club or _RANKS.issuperset(odd[0])
