"""Given names that are one: a short form, an initial, another spelling; and those that are two."""

from functools import lru_cache

from broadsheet.grading import lexicon, person_names
from broadsheet.grading.sounds import sound


def another_given_name(given: str, wanted: str) -> bool:
    """Say whether a slip in a first name is another first name: "Paolo" for Pablo, not "Stephen" for Steven."""
    both = person_names.given_name(given) and person_names.given_name(wanted)
    return both and _spoken(given) != _spoken(wanted) and not same_given_name(given, wanted)


def _spoken(name: str) -> str:
    """Return how a name sounds with y and j as vowels: "Alexej" is Alexei, "Ann" Anne."""
    return sound(name.translate(_GLIDES).removesuffix("e")).lstrip("a")


_GLIDES = str.maketrans("jy", "ii")


_NAME_ENDINGS = frozenset("o us in i y ius io".split())
"""What a man's first name ends with in one language and not in another: "Martin", "Martinus"; "Julius", "Julio"."""


def _vowel_dropped(given: str, wanted: str) -> bool:
    """Say whether a long name only lacks, or has, one vowel within: "Margret" for Margaret."""
    short, long = sorted((given, wanted), key=len)
    if len(long) < 7 or len(long) - len(short) != 1 or short[-2:] != long[-2:]:
        return False
    return any(long[at] in "aeiou" and long[:at] + long[at + 1 :] == short for at in range(1, len(long)))


@lru_cache(maxsize=8192)
def same_given_name(given: str, wanted: str) -> bool:
    """Say whether two given names are one: a nickname of the other, or its initial."""
    if len(given) == 1 or len(wanted) == 1:
        return given[0] == wanted[0] or any(given[0] == full[0] for full in lexicon.NICKNAMES.get(wanted, ()))
    short, long = sorted((given, wanted), key=len)
    if len(short) > 3 and (long.startswith(short[:-1] if short[-1] == "o" else short)):
        ending = long[len(short) - (short[-1] == "o") :]
        if ending in _NAME_ENDINGS:
            return True
    if len(short) > 4 and long.endswith(short) and len(long) - len(short) > 2:
        return True  # "Tunde" is Babatunde, "Lotte" is Charlotte
    if len(given) > 3 and (sound(given) == sound(wanted) or _vowel_dropped(given, wanted)):
        return True
    return not _full_names(given).isdisjoint(_full_names(wanted))


def _full_names(name: str) -> frozenset[str]:
    return lexicon.NICKNAMES.get(name) or frozenset((name,))
