"""Teams and clubs called by a part of their name: without the town, "the Giants", or by the town alone."""

import re

from broadsheet.grading import entities
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.fit import Fit
from broadsheet.grading.names import Name
from broadsheet.grading.words import initials

TEAMS = frozenset(
    "rovers wanderers rangers giants cardinals kings tigers lions eagles panthers bulls wolves saints bears jets "
    "united athletics royals knights warriors dragons blues reds games times olympics riots attacks bombings talks".split()
)
"""What several teams of one sport or other, or events, are called."""
TEAM = frozenset("team teams club clubs franchise side".split())
_OF_ONE_SPORT = frozenset("nfl nba mlb nhl bowl series stanley superbowl league".split())
_CLUB_WORDS = frozenset(
    "united city town rovers wanderers athletic albion county rangers forest fc afc cf sporting real inter dynamo hotspur".split()
)
"""What clubs of many towns are called (English and continental football)."""
_TWO_CLUBS = frozenset("manchester sheffield bristol dundee nottingham madrid milan".split())
"""Towns whose name alone leaves open which of their clubs is meant."""


def is_only_the_town(compiled: CompiledKey, fit: Fit) -> bool:
    """Say whether of a club's name only the town was typed, whose several clubs may be meant: "Manchester"."""
    return (
        not compiled.question.isdisjoint(TEAM)
        and bool(fit.missing)
        and not fit.extra
        and _CLUB_WORDS.issuperset(fit.missing)
        and bool(fit.matched)
        and compiled.question.issuperset(fit.matched)
    )


def says_team(compiled: CompiledKey, name: Name, fit: Fit) -> bool:
    """Say whether a team was called without its town, or by its town alone where only its sort is missing: "the Giants"."""
    if compiled.question.isdisjoint(TEAM) or fit.extra or not name.text[:1].isupper():
        return False
    said = [word for word in name.words if word in fit.matched]
    if said == list(name.words[-len(said) :]):
        one_sport = not compiled.question.isdisjoint(_OF_ONE_SPORT)
        shared = not one_sport and TEAMS.issuperset(said)
        return not (shared or _CLUB_WORDS.issuperset(said) or entities.is_place(" ".join(said)))
    town = said == list(name.words[: len(said)]) and _CLUB_WORDS.issuperset(fit.missing)
    return town and said[0] not in _TWO_CLUBS


def club_by_letters(compiled: CompiledKey, key: str) -> str | None:
    """Return the club whose initials stand before "FC" in one word: "THFC" for Tottenham Hotspur."""
    match = _LETTERS_OF_CLUB.fullmatch(key)
    if match is None or compiled.question.isdisjoint(TEAM):
        return None
    names = (name for answer in compiled.answers for name in answer.names)
    return next((one.text for one in names if initials(list(one.words)) == match[1]), None)


_LETTERS_OF_CLUB = re.compile(r"([a-z]{2,4}?)(?:a?fc|cf)")
