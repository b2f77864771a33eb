"""Words of a name and typed words that are one a few slips apart, in place: near ones, joined and split ones."""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from broadsheet.grading import entities, lexicon, person_names, same_words
from broadsheet.grading.derived import derived, same_noun
from broadsheet.grading.given_names import another_given_name, same_given_name
from broadsheet.grading.model import Fuzz
from broadsheet.grading.names import Name
from broadsheet.grading.short_forms import heard
from broadsheet.grading.sounds import same_but_r, sound
from broadsheet.grading.typos import another, another_ordinary_word, budget, inflected, slips
from broadsheet.grading.words import stem
from broadsheet.language.dictionary import related, sound_alike, verb_base


def in_two(extra: list[str], missing: list[str], matched: list[str], fuzz: Fuzz) -> list[tuple[str, int]]:
    """Pair a last name typed in two words, in place: "Lind qvist"; return the word that slipped, if any did."""
    joined = "".join(extra)
    for wanted in missing:
        if len(wanted) < 6 or wanted[0] != joined[0] or not -3 < len(wanted) - len(joined) < 3:
            continue
        count = slips(joined, wanted, fuzz)
        if count is not None:
            missing.remove(wanted)
            matched.append(wanted)
            extra.clear()
            return [(wanted, count)] if count else []
    return []


def far_off(wanted: str, extra: list[str], fuzz: Fuzz) -> bool:
    """Say whether no typed word is near a name of one word, nor all of them joined: most names are ruled out here."""
    size = -len(wanted)
    for word in extra:
        if slips(word, wanted, fuzz) is not None:
            return False
        size += len(word)
    return not -3 < size < 3


def pair_near(
    name: Name, extra: list[str], missing: list[str], matched: list[str], fuzz: Fuzz
) -> list[tuple[str, str, int]]:
    """Pair words that are a few slips apart or mean the same, in place; return (wanted, typed, slips) of each."""
    pairs: list[tuple[str, str, int]] = []
    alone = len(name.words) == 1
    several = not alone and fuzz != "strict"
    for wanted in tuple(missing):
        if wanted in _AGES and not alone and (same := next((w for w in extra if w in _AGES[wanted]), None)):
            extra.remove(same)
            missing.remove(wanted)
            matched.append(wanted)
            continue
        near: list[tuple[int, str]] = []
        only_near = alone or len(wanted) > 4
        weak = not alone and wanted[-1] in "areh"
        near_or_none = only_near and not weak and not (several and matched)
        for word in extra:
            count = slips(word, wanted, fuzz)
            if count is None:
                if near_or_none:
                    continue
                if several and matched and heard(word, wanted, matched):
                    near.append((1, word))
                    continue
                if weak and word[:2] == wanted[:2] and same_but_r(word, wanted):
                    count = 1
                elif only_near or not 2 < len(word) < 6:
                    continue
            if count != 0 and not alone:
                count = _slips_in(name, word, wanted, count, len(matched))
            if count is not None and not (
                count and name.person and wanted == name.solid[0] and another_given_name(word, wanted)
            ):
                near.append((count, word))
        if name.described and (not near or min(near)[0]):
            near = [
                (0, word)
                for word in extra
                if _says_the_same(word, wanted) or derived(word, wanted, beside_others=not alone)
            ] or near
        elif not near and matched:
            near = [(0, word) for word in extra if _stands_for(name, word, wanted)]
        if near:
            count, word = min(near)
            extra.remove(word)
            missing.remove(wanted)
            matched.append(wanted)
            pairs.append((wanted, word, count))
    return pairs


def _stands_for(name: Name, word: str, wanted: str) -> bool:
    """Say whether a word of kind stands for another, or an adjective for its noun in a body's long name."""
    if wanted in same_words.KIND_SENSES:
        return same_words.same_kind(word, wanted)
    if len(name.words) < 3 or name.person:
        return False
    kin = len(name.words) > 3 and word[:4] == wanted[:4] and related(word, wanted)  # "for the abolition of"
    return kin or same_noun(word, wanted)


_AGES = dict.fromkeys(("2", "younger", "jr"), ("2", "younger", "jr")) | dict.fromkeys(
    ("1", "elder", "sr"), ("1", "elder", "sr")
)
"""What a son and a father of one name are called: Johann Strauss II is the Younger, and Junior."""


def not_a_slip(name: Name, pairs: list[tuple[str, str, int]], extra: list[str], matched: list[str]) -> bool:
    """Say whether what was taken for the name misspelt is a word, a name or an adjective of its own."""
    wanted, typed, count = max(pairs, key=lambda pair: pair[2])
    if (
        count
        and sum(word in name.solid for word in matched) == 1
        and not _calls_first_name(name, extra, matched)
    ):
        person = name.text.islower() and person_names.person_name(typed) and not sound_alike(typed, wanted)
        if person or another(typed, wanted) or other_initials(typed, name):
            return True
    if len(name.words) != 1 or lexicon.KINDS.issuperset(extra):
        return False
    # "Dutch Antilles" is not the Netherlands
    return any(entities.adjective_of(typed, wanted) for wanted, typed, _ in pairs)


def _calls_first_name(name: Name, extra: list[str], matched: list[str]) -> bool:
    """Say whether a short form of the person's first name stands beside a slip in the last: "Pat Rutledge"."""
    first = name.solid[0]
    return (
        name.person and first not in matched and any(len(w) > 2 and same_given_name(w, first) for w in extra)
    )


@lru_cache(maxsize=16384)
def _says_the_same(word: str, wanted: str) -> bool:
    """Say whether an ordinary word is another form of a word in a description, or means the same."""
    if word in lexicon.SMALL or wanted in lexicon.SMALL or min(len(word), len(wanted)) < 3:
        return False
    if min(len(word), len(wanted)) == 3 and "ing" in (word[-3:], wanted[-3:]):
        return False  # "spy" is not what "spying" is
    return (
        inflected(word, wanted)
        or same_words.same_sense(word, wanted)
        or related(word, wanted)
        or related(verb_base(stem(word)), verb_base(stem(wanted)))
    )


def _slips_in(name: Name, word: str, wanted: str, count: int | None, beside: int) -> int | None:
    """Count slips; a doubled letter may be missed in a short word too where it is one of several: "Umberto Ecco"."""
    if count and len(name.words) > 1 and not name.person and another_ordinary_word(word, wanted):
        # "World Heath Organization" is a slip, "expedition bill" is none for the extradition bill.
        told = beside > 1 or (
            len(wanted) > 5
            and any(one != wanted and len(one) > 5 and not entities.common(one) for one in name.words)
        )
        return count if count == 1 and told and beside and word[0] == wanted[0] else None
    if count is not None or len(wanted) > 4 or len(name.solid) < 2 or not 2 < len(word) < 6:
        return count
    if name.person and len(name.solid) > 2 and len(wanted) > 2 and sound(word) == sound(wanted):
        return 1  # a syllable romanised in another way: "Jun" and "Joon"
    if len(wanted) == 3 and len(word) == 4:
        return 1 if _DOUBLED.sub(r"\1", word) == wanted else None
    return count


def vowel_too_many(word: str, wanted: str) -> bool:
    """Say whether a word of three letters was typed with a vowel too many within: "read" for red."""
    return (
        len(wanted) == 3
        and len(word) == 4
        and word[0] == wanted[0]
        and word[-1] == wanted[-1]
        and any(word[at] in "aeiou" and word[:at] + word[at + 1 :] == wanted for at in (1, 2))
        and not entities.distinct(word, wanted)
    )


def other_initials(typed: str, name: Name) -> bool:
    """Say whether a slip makes other initials: "NSA" for NASA; "Nassa" and "NTAO" are typing slips."""
    if len(name.words) != 1 or len(typed) > 6 or not name.text.isupper():
        return False
    wanted = name.words[0]
    return sorted(typed) != sorted(wanted) and _DOUBLED.sub(r"\1", typed) != _DOUBLED.sub(r"\1", wanted)


_DOUBLED = re.compile(r"(.)\1+")


def joined_slips(extra: list[str], missing: list[str], fuzz: Fuzz) -> int | None:
    """Compare what is left on both sides as one word, for words joined or split: "hua wei"."""
    if extra[0][0] != missing[0][0] and len(extra) == len(missing):
        return None
    mine, theirs = "".join(extra), "".join(missing)
    if mine == theirs:
        return 0
    if (
        mine[0] == theirs[0]
        and mine[-1] == theirs[-1]
        and len(mine) > 3
        and _DOUBLED.sub(r"\1", mine) == _DOUBLED.sub(r"\1", theirs)
    ):
        return 1  # "La La" and "Laa-Laa"
    if len(extra) == len(missing) or not -3 < len(mine) - len(theirs) < 3:
        return None
    allowed = min(budget(len(theirs), fuzz), 2)
    distance = OSA.distance(mine, theirs, score_cutoff=allowed)
    if distance > allowed or any(char.isdecimal() for char in mine + theirs):
        return None
    return None if entities.distinct(" ".join(extra), " ".join(missing)) else distance
