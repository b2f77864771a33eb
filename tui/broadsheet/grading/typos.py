"""How far two words may be apart and still be one word typed badly.

Distances are optimal string alignment, which counts a swap of neighbours as one slip (most typing
slips are one insertion, omission, substitution or swap: Damerau 1964). The budget grows with
length and is nothing up to three letters, where every slip makes another word.
"""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA, Indel

from broadsheet.grading import entities, person_names
from broadsheet.grading.fronts import another_front
from broadsheet.grading.model import Fuzz
from broadsheet.grading.sounds import levelled, sound
from broadsheet.grading.words import stem
from broadsheet.language.dictionary import sound_alike, verb_base
from broadsheet.language.foreign_words import names_abroad

_BUDGETS: dict[Fuzz, tuple[int, ...]] = {
    "strict": (5, 9, 99),
    "normal": (3, 5, 9),
    "lenient": (3, 4, 7),
}
"""The longest word that gets 0, 1 and 2 slips; longer ones get 3."""


def budget(length: int, fuzz: Fuzz = "normal") -> int:
    """Return how many slips a word of `length` letters may hold."""
    none, one, two = _BUDGETS[fuzz]
    return 0 if length <= none else 1 if length <= one else 2 if length <= two else 3


@lru_cache(maxsize=32768)
def slips(given: str, wanted: str, fuzz: Fuzz = "normal") -> int | None:
    """Return how many slips `given` is from `wanted`, or None where it is another word."""
    if given == wanted:
        return 0
    if not given.isalpha() or not wanted.isalpha():
        return None
    if _stem_alike(given, wanted) or _short_plural(given, wanted):
        return 0
    if given[0] == wanted[0] and abs(len(given) - len(wanted)) < 4 and levelled(given) == levelled(wanted):
        return 0
    if entities.adjective_of(given, wanted) or entities.adjective_of(wanted, given):
        return 0
    allowed = budget(min(len(given), len(wanted)) if abs(len(given) - len(wanted)) > 1 else len(wanted), fuzz)
    if not allowed:
        return 1 if len(wanted) > 2 and _pronounced_alike(given, wanted) and fuzz != "strict" else None
    distance = OSA.distance(given, wanted, score_cutoff=allowed + 2)
    if distance > allowed or not _plausible(given, wanted, distance):
        # What sounds the same may be further off: "Gorbatschow".
        more = 1 if len(wanted) < 8 else 2
        far = (
            distance > allowed + more
            or len(wanted) < 5
            or fuzz == "strict"
            or not (sound(given) == sound(wanted) or _voiced_alike(given, wanted))
        )
        if far and not _pronounced_alike(given, wanted):
            return _slips_in_form(given, wanted, fuzz)
    if (
        _prefixed(given, wanted)
        or another_front(levelled(given), levelled(wanted), a_word=entities.ordinary(given))
        or entities.distinct(given, wanted)
        or entities.nearer_another(given, wanted, distance)
        or (entities.is_nationality(wanted) and given in names_abroad())  # "Deutsch" is not Dutch
    ):
        return None
    return distance


def _pronounced_alike(given: str, wanted: str) -> bool:
    """Say whether two words sound the same in English, one of them at least a name or no word: "Lee" and "Leigh"."""
    if not (sound_alike(given, wanted) or _IGHT.sub("ite", given) == _IGHT.sub("ite", wanted)):
        return False
    return not (entities.ordinary(given) and entities.ordinary(wanted)) and not entities.distinct(
        given, wanted
    )


def _slips_in_form(given: str, wanted: str, fuzz: Fuzz) -> int | None:
    """Count the slips in a plural or a deed of what stands in the singular: "mcoys" for McCoy, "fillibustering"."""
    if given[0] == wanted[0] and min(len(given), len(wanted)) > 6:
        if given.endswith("ing") and not wanted.endswith("ing"):
            return slips(given[:-3], wanted, fuzz)
        if wanted.endswith("ing") and not given.endswith("ing"):
            return None if entities.ordinary(given) else slips(given, wanted[:-3], fuzz)
    if given[-1] != "s" or wanted[-1] == "s" or given[0] != wanted[0] or len(given) < 5 or given[-2] in "su":
        return None
    return slips(given[:-1], wanted, fuzz)


_IGHT = re.compile(r"ight(?=s?$)")


_TURNING = ("in", "un", "im", "ir", "il", "dis", "non", "mis", "anti", "de", "re", "pre", "sub", "super")
"""Prefixes that make another word; with a letter of typing slip they look like one."""


def _prefixed(one: str, other: str) -> bool:
    """Say whether one word is the other with a prefix that turns it: "insecurity", "unarmed"."""
    short, long = (one, other) if len(one) < len(other) else (other, one)
    return len(short) > 3 and long.endswith(short) and long[: -len(short)] in _TURNING


def _stem_alike(one: str, other: str) -> bool:
    """Say whether two words have one stem: "countries" and "country", "gaming" and "games"."""
    mine, theirs = stem(one), stem(other)
    if one + "es" == other or other + "es" == one:
        return True  # "gases"
    if mine == theirs and person_names.given_name(max(one, other, key=len)) and len(one) != len(other):
        return entities.common(min(one, other, key=len))  # "Frances" is not France
    if mine == theirs or one[0] != other[0]:
        return mine == theirs
    if "ing" not in (one[-3:], other[-3:]):
        return False
    return mine.rstrip("e") == theirs.rstrip("e") or _doubled_deed(*sorted((one, other), key=len))


def _doubled_deed(verb: str, deed: str) -> bool:
    """Say whether a noun in "-ing" is the deed of a verb whose last letter it doubles: "running"; no name is a deed."""
    return deed == f"{verb}{verb[-1]}ing" and verb_base(deed) == verb and not person_names.person_name(deed)


def _short_plural(one: str, other: str) -> bool:
    """Say whether a word of three letters stands in the plural: "reds", but not "Mars", nor an acronym."""
    short, long = (one, other) if len(one) < len(other) else (other, one)
    if len(short) != 3 or short + "s" != long or entities.known(long):
        return False
    return entities.common(short) or entities.known(short) or entities.rare_word(long)


def _plausible(given: str, wanted: str, distance: int) -> bool:
    """Turn down what typing slips hardly ever do.

    Two letters changed in a short word make another word ("Muster" for "Muller"), and so does
    another first letter.
    """
    if distance == 2 and len(wanted) < 9 and Indel.distance(given, wanted) > 3:
        return False
    if distance > 2 and len(given) == len(wanted) and _another_middle(given, wanted):
        return False
    if given[0] == wanted[0]:
        return True
    if given[:2] == wanted[1::-1] or given[1:] == wanted or given == wanted[1:]:
        return len(wanted) > 3
    return (len(wanted) > 6 and distance < 3) or sound(given) == sound(wanted)


def _another_middle(one: str, other: str) -> bool:
    """Say whether three letters in a row are others, which is another word: "caipiroska" is no caipirinha."""
    apart = "".join("x" if mine != theirs else " " for mine, theirs in zip(one, other, strict=True))
    return "xxx" in apart


def _voiced_alike(given: str, wanted: str) -> bool:
    """Say whether no word begins with the voiced consonant of what else sounds like the name: "gimchee" for kimchi.

    Korean, and others, are written both ways in Latin letters (McCune-Reischauer and Revised Romanisation).
    """
    if (given[0], wanted[0]) not in _VOICED or len(wanted) < 6:
        return False
    if sound(given.translate(_UNVOICED)) != sound(wanted.translate(_UNVOICED)):
        return False
    return not (entities.ordinary(given) or entities.known(given) or person_names.person_name(given))


_UNVOICED = str.maketrans("gbd", "kpt")
_VOICED = frozenset(pair for one in ("gk", "bp", "dt") for pair in ((one[0], one[1]), (one[1], one[0])))


def _swapped(one: str, other: str) -> bool:
    """Say whether two neighbours have changed places, which typists do and other words hardly ever are."""
    return len(one) == len(other) and sorted(one) == sorted(other) and OSA.distance(one, other) == 1


def another(given: str, wanted: str) -> bool:
    """Say whether a slip away from `wanted` is a word or name of its own.

    With one letter of four changed it is taken for one unless it sounds the same ("Irak").
    """
    if sound_alike(given, wanted) and not (entities.is_place(wanted) and entities.known(given)):
        return False  # "led" for lead, "whales" for Wales
    if len(wanted) == len(given) == 4 and sorted(given) != sorted(wanted):
        vowels = _vowels(given.replace("y", "i")) == _vowels(wanted.replace("y", "i"))
        if sound(given) != sound(wanted) or not vowels:
            return True
    if entities.is_place(wanted) and not entities.common(wanted) and _swapped(given, wanted):
        return entities.known(given)  # "Pairs" for Paris
    if _weak_vowel_apart(given, wanted):
        return False  # "Austin" for Austen
    if _doubling_apart(given, wanted) and not entities.common(wanted) and not entities.known(given):
        return False  # "Canes" for Cannes
    if sound(given) == sound(wanted) and _vowels(given) == _vowels(wanted) and not entities.ordinary(given):
        return entities.known(wanted) and entities.known(given)  # "Frederick" is Frederik
    if person_names.person_name(given) and (entities.known(wanted) or not person_names.person_name(wanted)):
        return True  # "Sarah" for the Sahara, "Joe" for a joey
    if person_names.person_name(given) and OSA.distance(given, wanted) > 1 and sound(given) != sound(wanted):
        return True
    if (entities.rare_word(given) or entities.learned_word(given)) and not akin(given, wanted):
        return True
    return entities.another_word(given) or (
        sound(given) != sound(wanted) and person_names.person_name(given) and person_names.person_name(wanted)
    )


def _weak_vowel_apart(one: str, other: str) -> bool:
    """Say whether two names differ in one vowel within the end of a word, which nobody hears."""
    if len(one) != len(other) or len(one) < 6 or one[:3] != other[:3] or one[-1] != other[-1]:
        return False
    apart = [(mine, theirs) for mine, theirs in zip(one, other, strict=True) if mine != theirs]
    vowels = len(apart) == 1 and all(letter in "aeiouy" for letter in apart[0])
    return vowels and person_names.person_name(other) and not entities.common(one) and not entities.known(one)


def _doubling_apart(one: str, other: str) -> bool:
    """Say whether two words differ only in a letter that is doubled in one of them."""
    return _DOUBLED.sub(r"\1", one) == _DOUBLED.sub(r"\1", other)


_DOUBLED = re.compile(r"(.)\1+")


def another_ordinary_word(given: str, wanted: str) -> bool:
    """Say whether a slip makes another ordinary word of an ordinary word: "expedition" of "extradition".

    Not where it only sounds the same ("frank" for a franc), or two letters changed places.
    """
    if not entities.ordinary(given) or not entities.ordinary(wanted) or inflected(given, wanted):
        return False
    same_sound = sound(given) == sound(wanted) and _vowels(given) == _vowels(wanted)
    return not same_sound and not sound_alike(given, wanted) and not _swapped(given, wanted)


def _vowels(word: str) -> list[str]:
    return [char for char in word if char in "aeiou"]


@lru_cache(maxsize=8192)
def inflected(one: str, other: str) -> bool:
    """Say whether two words are forms of one: "spied" of "spying", "harbors" of "harbour", "ratings"."""
    mine, theirs = (levelled(stem(word.replace("men", "man"))) for word in (one, other))
    if mine == theirs or any(one + end == other or other + end == one for end in ("s", "ly", "ally")):
        return True
    return one[0] == other[0] and verb_base(one) == verb_base(other)


@lru_cache(maxsize=8192)
def akin(one: str, other: str) -> bool:
    """Say whether two words are forms of one or derived from one: "legislative" and "legislature"."""
    short, long = sorted((one, other), key=len)
    if inflected(one, other) or (
        len(short) > 4 and long.startswith(short) and _ENDING.fullmatch(long, len(short))
    ):
        return True
    mine, theirs = (_ENDING.sub("", verb_base(levelled(stem(word)))) for word in (one, other))
    return len(mine) > 3 and mine == theirs


_ENDING = re.compile(r"(?:at)?(?:ive|ure|ion|or|er|ing|ed|al|ally|ly|ous|ist|ism|ity|or|ance|al|e|y)$")
