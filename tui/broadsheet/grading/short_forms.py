"""Parts of a name typed shortly, in place, or as they sound: nicknames, initials, abbreviations, beginnings of words."""

from functools import lru_cache

from broadsheet.grading import entities, lexicon
from broadsheet.grading.given_names import another_given_name, same_given_name
from broadsheet.grading.names import Name, is_solid
from broadsheet.grading.typos import akin
from broadsheet.grading.words import initials, stem
from broadsheet.language.dictionary import sound_alike


def pair_given_names(family: str, missing: list[str], extra: list[str], matched: list[str]) -> None:
    """Pair nicknames and initials, in place: "Bill" for William, "J" for John; never the family name."""
    for wanted in [word for word in missing if word != family]:
        alike = next((word for word in extra if same_given_name(word, wanted)), None)
        if alike is not None:
            extra.remove(alike)
            missing.remove(wanted)
            if len(alike) > 1:
                matched.append(wanted)


_WRITTEN_SHORT = {
    "op": "operation", "mk": "mark", "dept": "department", "govt": "government", "intl": "international",
    "natl": "national", "univ": "university", "uni": "university", "assn": "association", "hosp": "hospital",
    "jn": "junction", "til": "until", "till": "until", "mt": "mount", "ft": "fort", "pt": "port", "gen": "general", "sec": "secretary",
}  # fmt: skip
"""Abbreviations that are no beginnings of their words, or too short for one."""


def pair_short_forms(missing: list[str], extra: list[str]) -> None:
    """Pair abbreviations, in place, where another word speaks for the name: "Man Utd", "NY Times"."""
    for word in list(extra):
        size = len(word)
        short = next(
            (w for w in missing if word == _WRITTEN_SHORT.get(w) or w == _WRITTEN_SHORT.get(word)), None
        )
        if short is not None:
            missing.remove(short)
            extra.remove(word)
            continue
        kin = next((wanted for wanted in missing if word[:3] == wanted[:3] and akin(word, wanted)), None)
        if kin is not None:  # "the engine failed" for engine failure
            missing.remove(kin)
            extra.remove(word)
            continue
        shorter = [
            wanted
            for wanted in missing
            if len(wanted) > 2 and size > len(wanted) + 3 and word.startswith(wanted)
        ]
        if shorter and word.isalpha():  # "Meteorological Office" for the Met Office
            missing.remove(shorter[0])
            extra.remove(word)
            continue
        if size == 1 and (
            modifier := next((w for w in missing if w[0] == word and w in lexicon.MODIFIERS), None)
        ):
            missing.remove(modifier)
            extra.remove(word)
            continue
        at = None
        if 1 < size < 5:
            at = next((i for i in range(len(missing)) if initials(missing[i : i + size]) == word), None)
        begins = [
            wanted
            for wanted in missing
            if 2 < size < (5 if entities.common(word) else 99)
            and len(wanted) > size + 2
            and (
                wanted.startswith(word)
                or (word[-1] == wanted[-1] == "s" and size > 3 and wanted.startswith(word[:-1]))
            )
        ]
        if at is not None:
            del missing[at : at + size]
            extra.remove(word)
        elif begins and word.isalpha():
            missing.remove(begins[0])
            extra.remove(word)


def all_shortened(name: Name, words: list[str]) -> bool:
    """Say whether every word is typed by its beginning, the first by three letters: "Man U", "Tot Hot"."""
    if name.person or len(words[0]) < 3:
        return False
    if not name.words[0].startswith(words[0]):
        return False
    return words[0] not in lexicon.MODIFIERS and all(
        word.isalpha() and wanted.startswith(word) for word, wanted in zip(words, name.words, strict=True)
    )


def heard(word: str, wanted: str, matched: list[str]) -> bool:
    """Say whether a word of a name was spelt as another that sounds the same, in the plural or not: "great planes".

    Another telling word must speak for the name.
    """
    if word[0] != wanted[0] and not (word[0] in _SILENT and wanted[0] in _SILENT):
        return False
    return _sounds_the_same(word, wanted) and any(len(one) > 1 and is_solid(one) for one in matched)


@lru_cache(maxsize=32768)
def _sounds_the_same(word: str, wanted: str) -> bool:
    if word[-1] == wanted[-1] == "s":
        word, wanted = word[:-1], wanted[:-1]
    if not (sound_alike(word, wanted) or sound_alike(stem(word), stem(wanted))):
        return False
    return not (entities.distinct(word, wanted) or another_given_name(word, wanted))


_SILENT = frozenset("knghwrcspqjfoeu")
"""Letters with which words may begin that sound the same from their start: "knight", "write", "cell"."""
