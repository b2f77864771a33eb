"""A place with the area that it lies in, "LA, USA", the area alone, which asks for more, and somebody with where he is from."""

import re

from broadsheet.grading import entities, person_names
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.exact import exactly
from broadsheet.grading.fit import best_fit
from broadsheet.grading.model import Verdict
from broadsheet.grading.names import Name
from broadsheet.grading.places import lies_in
from broadsheet.grading.verdicts import ask
from broadsheet.grading.words import words_of
from broadsheet.language.names import country


def with_its_country(compiled: CompiledKey, given: str) -> str | None:
    """Return the place that is named before a comma and the area that it lies in: "LA, USA"."""
    head, _, area = given.partition(",")
    words = words_of(head)
    name = exactly(compiled, words, " ".join(words))
    if name is None and (fit := best_fit(compiled, words)) is not None and not fit.missing and not fit.extra:
        name = fit.name.text  # "Beiruit, Lebanon"
    area = entities.key_of(area).removeprefix("in ")
    return name if name and lies_in(entities.key_of(name), area) else None


def where_it_lies(compiled: CompiledKey, area: str) -> Verdict | None:
    """Ask for more where only the country or state was given in which the place lies: "California"."""
    if not entities.is_place(area):
        return None
    for answer in compiled.answers:
        for name in answer.names:
            if lies_in(name.key, area):
                return ask("where there?", name.text)
    return None


def head_and_home(given: str) -> tuple[str, str] | None:
    """Return an answer and the country, state or town said behind it, "Bolt of Jamaica"; None where no place is said."""
    match = _OF_THERE.fullmatch(given)
    return (
        (match[1], match[2]) if match is not None and entities.is_place(entities.key_of(match[2])) else None
    )


def before_its_area(given: str) -> tuple[str, str] | None:
    """Return a name and the place of one or two words said right behind it: "mt kilimanjaro tanzania"; None where none is."""
    words = given.split()
    if "," in given or not _JOINS.isdisjoint(words):
        return None
    for size in (2, 1):
        if size < len(words) < _MANY_WORDS and entities.is_place(
            area := entities.key_of(" ".join(words[-size:]))
        ):
            return " ".join(words[:-size]), area
    return None


_MANY_WORDS = 7
_JOINS = frozenset("of from in near and or not".split())
_OF_THERE = re.compile(
    r"\s*([^,;:/()]+?)(?:,| of| from)\s+(?:the )?([^\W\d][^,;:/()\d]*?)[\s.!]*", re.IGNORECASE
)


def only_adds_home(compiled: CompiledKey, name: str, head: str, home: str) -> bool:
    """Say whether a place behind an answer, recognised as `name`, leaves it the same: somebody's home, or where a place lies.

    What somebody is of may make another of him where it is a part of names (Duke of Kent), where the last name alone is a
    given name ("John of England" is no Elton John), and where the answer is a town ("Jackson, Mississippi").
    """
    key = entities.key_of(head)
    if any(one.text == name and _is_whole(one, key) for answer in compiled.answers for one in answer.names):
        return not (entities.is_place(key) or _told_otherwise(compiled, entities.key_of(home)))
    its = entities.key_of(name)
    if lies_in(its, entities.key_of(home)) is True:
        return True
    if country(home) is None or any(map(entities.is_place, (its, key))) or _is_somebody(compiled, name):
        return False
    return not compiled.question.isdisjoint(_NATURE)


_NATURE = frozenset(
    "mountain peak volcano river lake waterfall waterfalls falls desert forest canyon glacier bridge tower dam stadium".split()
)
"""In a question, what has a name of its own that no place elsewhere is known by."""


def _is_somebody(compiled: CompiledKey, name: str) -> bool:
    return any(one.person for answer in compiled.answers for one in answer.names if one.text == name)


def _told_otherwise(compiled: CompiledKey, home: str) -> bool:
    """Say whether the question tells that somebody is of another country: "Costa of Brazil" is no Portuguese."""
    peoples = [word for word in compiled.question if entities.is_nationality(word)]
    other = bool(peoples) and not any(entities.adjective_of(word, home) for word in peoples)
    return other and country(home) is not None


def _is_whole(name: Name, said: str) -> bool:
    """Say whether somebody of the name is known by what was said of it, wherever he is from."""
    if not name.person or len(name.solid) < 2 or "of" in name.words:
        return False
    return " " in said or not person_names.given_name(name.solid[-1])
