"""Rulers and people of scripture, who go by one name that others bear too: "Little John" is no king, Adam Smith no first man."""

from functools import cache

from broadsheet.grading import entities, lexicon, person_names
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.fit import Fit
from broadsheet.grading.model import Verdict
from broadsheet.grading.verdicts import SAME, ask, reject
from broadsheet.language.names import country, people_names

_RULERS = frozenset(
    "king kings queen queens emperor empress emperors monarch monarchs tsar tsars czar ruler rulers sultan pharaoh".split()
)
_OF_SCRIPTURE = frozenset(
    "bible biblical testament genesis exodus gospel gospels apostle apostles disciple disciples prophet prophets patriarch".split()
)
_OF_OTHERS = frozenset(
    "pope dr doctor sir captain capt president bishop archbishop cardinal professor prof friar judge".split()
)
"""Titles that no ruler goes by."""
_HOUSES = frozenset(
    (
        "tudor stuart stewart plantagenet windsor hanover lancaster york orange nassau bourbon valois capet habsburg hapsburg "
        "romanov bruce balliol savoy braganza vasa bernadotte hohenzollern bonaparte wessex"
    ).split()
)
"""Houses that ruled, whose name a ruler may be given as a last one (general knowledge)."""
_BESIDES = lexicon.HONORIFICS | lexicon.EPITHETS | frozenset({"bad", "young", "mad", "bloody", "bonnie"})
_ANOTHER = "that is somebody else of the name"


def another_bearer(compiled: CompiledKey, fit: Fit, words: list[str]) -> Verdict | None:
    """Turn down, or ask about, what makes somebody else of the one given name by which the answer is known."""
    own = fit.name.solid[0] if fit.name.solid else ""
    ruler = not _RULERS.isdisjoint(compiled.question)
    if not (ruler or not _OF_SCRIPTURE.isdisjoint(compiled.question)):
        return None
    if len(fit.name.solid) > 1 or own not in words or not person_names.given_name(own):
        return None
    at = words.index(own)
    if ruler and (told := _no_ruler(compiled, words[:at], words[at + 1 :], fit)) is not None:
        return told
    after = words[at + 1 :]
    if len(after) != 1 or after[0] in compiled.question | _HOUSES | _BESIDES or not after[0].isalpha():
        return None
    if person_names.person_name(after[0]):
        return reject(_ANOTHER)
    plain = entities.common(after[0]) or entities.is_nationality(after[0])
    return ask(SAME, fit.name.text) if ruler and not plain else None


def _no_ruler(compiled: CompiledKey, before: list[str], after: list[str], fit: Fit) -> Verdict | None:
    """Judge the words before a ruler's name and what he is said to be of: "Pope John", "Little John", "John of Gaunt"."""
    if not _OF_OTHERS.isdisjoint(before) and _OF_OTHERS.isdisjoint((*fit.name.words, *compiled.question)):
        return reject(_ANOTHER)
    others = [word for word in before if word not in _BESIDES and word not in compiled.question]
    if (
        len(before) == 1
        and others
        and (others[0] in lexicon.MODIFIERS or person_names.person_name(others[0]))
    ):
        return reject(_ANOTHER)
    if len(before) == 1 and others and not entities.is_nationality(others[0]):
        return ask(SAME, fit.name.text)
    if after[:1] != ["of"] or len(after) < 2 or "of" in fit.name.words:
        return None
    land = " ".join(after[1:])
    if compiled.question.issuperset(after[1:]) or _is_of(compiled, land):
        return None
    if country(land) is None and land not in _parts_of_countries():
        return reject(_ANOTHER)
    told = any(map(entities.is_nationality, compiled.question)) or not compiled.question.isdisjoint(
        _adjectives()
    )
    return ask("of which country?", fit.name.text) if told else None


def _is_of(compiled: CompiledKey, land: str) -> bool:
    """Say whether the question has the adjective of a land: "English" of England."""
    return any(
        entities.adjective_of(word, land) or _adjectives().get(word) == land for word in compiled.question
    )


@cache
def _adjectives() -> dict[str, str]:
    """Return the adjective of each part of a country, in lower case -> that part: "english" -> "england"."""
    return {adjective.casefold(): land.casefold() for adjective, land in people_names().items()}


@cache
def _parts_of_countries() -> frozenset[str]:
    return frozenset(_adjectives().values())
