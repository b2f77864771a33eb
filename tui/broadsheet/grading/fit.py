"""Typed words against one accepted name: which are there, which slipped, which are missing or extra."""

import re
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from broadsheet.grading import entities, lexicon
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.model import Fuzz
from broadsheet.grading.names import Name, is_solid
from broadsheet.grading.typos import (
    akin,
    another,
    another_given_name,
    another_ordinary_word,
    budget,
    inflected,
    same_given_name,
    slips,
    sound,
)
from broadsheet.grading.words import initials, stem
from broadsheet.language.dictionary import related, sound_alike, verb_base


@dataclass(frozen=True, slots=True)
class Fit:
    """How well typed words fit one accepted name."""

    name: Name
    edits: int
    """Letters that slipped, over all words."""
    matched: tuple[str, ...]
    """Words of the name that were typed, well or badly."""
    missing: tuple[str, ...]
    extra: tuple[str, ...]
    slipped: tuple[tuple[str, int], ...] = ()
    """The words that slipped, and by how many letters each."""


def best_fit(compiled: CompiledKey, words: list[str]) -> Fit | None:
    """Return the fit with the fewest words missing and extra, then most matched, then fewest slips."""
    best: Fit | None = None
    best_rank: tuple[int, ...] = ()
    for answer in compiled.answers:
        for name in answer.names:
            fit = fit_name(name, words, compiled.key.fuzz)
            if fit is None:
                continue
            rank = (-len(missing_words(fit)) - len(extra_words(fit, compiled)), len(fit.matched), -fit.edits)
            if best is None or rank > best_rank:
                best, best_rank = fit, rank
    return best


def missing_words(fit: Fit) -> list[str]:
    """Return the telling words of the name that were not typed."""
    return [word for word in fit.missing if word in fit.name.solid]


def extra_words(fit: Fit, compiled: CompiledKey) -> list[str]:
    """Return the words that were typed besides the name and say something of their own."""
    return [
        word
        for word in fit.extra
        if is_solid(word)
        and (
            (word not in compiled.question and word + "s" not in compiled.question) or _first_name(word, fit)
        )
        and word not in lexicon.HONORIFICS
        and not (fit.name.person and (word in lexicon.PORTFOLIOS or _nationality(word)))
    ]


def _nationality(word: str) -> bool:
    return entities.is_nationality(word) and not entities.given_name(word)  # "Christian" may be a name


def _first_name(word: str, fit: Fit) -> bool:
    """Say whether a word stands where the person's first name is missing, though the question has it too."""
    return fit.name.person and fit.name.solid[0] in fit.missing and entities.person_name(word)


def fit_name(name: Name, words: list[str], fuzz: Fuzz) -> Fit | None:
    """Pair the typed words with the name's, equal ones first, then those within a few slips."""
    extra = [word for word in words if word not in name.words]
    missing = [word for word in name.words if word not in words]
    matched = [word for word in name.words if word in words]
    edits = 0
    slipped: list[tuple[str, int]] = []
    typed_as = ""
    adjective = False
    alone = len(name.words) == 1
    for wanted in list(missing):
        near = [
            (count, word)
            for word in extra
            if (
                count := slips(word, wanted, fuzz)
                if alone
                else _slips_in(name, word, wanted, fuzz, len(matched))
            )
            is not None
            and not (count and name.person and wanted == name.solid[0] and another_given_name(word, wanted))
        ]
        if name.described and (not near or min(near)[0]):
            near = [(0, word) for word in extra if _says_the_same(word, wanted)] or near
        elif not near and wanted in lexicon.KIND_SENSES and matched:
            near = [(0, word) for word in extra if lexicon.same_kind(word, wanted)]
        if near:
            count, word = min(near)
            extra.remove(word)
            missing.remove(wanted)
            matched.append(wanted)
            edits += count
            adjective = adjective or entities.adjective_of(word, wanted)
            if count:
                typed_as = word if all(count > other for _, other in slipped) else typed_as
                slipped.append((wanted, count))
    if (
        slipped
        and (
            (
                name.text.islower()
                and entities.person_name(typed_as)
                and not sound_alike(typed_as, slipped[0][0])
            )
            or another(typed_as, max(slipped, key=lambda pair: pair[1])[0])
            or other_initials(typed_as, name)
        )
        and sum(word in name.solid for word in matched) == 1
    ):
        return None
    if adjective and len(name.words) == 1 and not set(extra) <= lexicon.KINDS:
        return None  # "Dutch Antilles" is not the Netherlands
    if missing and extra and (joined := _joined(extra, missing, fuzz)) is not None:
        matched += missing
        edits += joined
        slipped += [("".join(missing), joined)] if joined else []
        missing, extra = [], []
    elif missing and name.person and extra:
        _pair_given_names(name.solid[-1], missing, extra, matched)
    if missing and extra and any(word in name.solid for word in matched):
        _pair_short_forms(missing, extra)
    elif not matched and _all_shortened(name, words):
        matched, missing, extra = list(name.words), [], []
    if not matched:
        return None
    return Fit(name, edits, tuple(matched), tuple(missing), tuple(extra), tuple(slipped))


def _says_the_same(word: str, wanted: str) -> bool:
    """Say whether an ordinary word is another form of a word in a description, or means the same."""
    if word in lexicon.SMALL or wanted in lexicon.SMALL or min(len(word), len(wanted)) < 3:
        return False
    if min(len(word), len(wanted)) == 3 and "ing" in (word[-3:], wanted[-3:]):
        return False  # "spy" is not what "spying" is
    return (
        inflected(word, wanted)
        or lexicon.same_sense(word, wanted)
        or related(word, wanted)
        or related(verb_base(stem(word)), verb_base(stem(wanted)))
    )


def _slips_in(name: Name, word: str, wanted: str, fuzz: Fuzz, beside: int) -> int | None:
    """Count slips; a doubled letter may be missed in a short word too where it is one of several: "Umberto Ecco"."""
    count = slips(word, wanted, fuzz)
    if count and len(name.words) > 1 and not name.person and another_ordinary_word(word, wanted):
        # "World Heath Organization" is a slip, "expedition bill" is none for the extradition bill.
        return count if count == 1 and beside > 1 and word[0] == wanted[0] else None
    if count is not None or len(wanted) > 4 or len(name.solid) < 2 or not 2 < len(word) < 6:
        return count
    if name.person and len(name.solid) > 2 and len(wanted) > 2 and sound(word) == sound(wanted):
        return 1  # a syllable romanised in another way: "Jun" and "Joon"
    if len(wanted) == 3 and len(word) == 4:
        return 1 if _DOUBLED.sub(r"\1", word) == wanted else None
    return count


def initials_differ(compiled: CompiledKey, words: list[str]) -> bool:
    """Say whether the middle initials typed are none of those with which the key's names go: "George W. Bush"."""
    if not 2 < len(words) < 7:
        return False
    mine = "".join(word for word in words[1:-1] if len(word) == 1 and word.isalpha())
    if not mine:
        return False
    theirs = [
        "".join(word[0] for word in name.words[1:-1])
        for answer in compiled.answers
        for name in answer.names
        if name.person and name.words[-1] == words[-1] and len(name.words) > 2
    ]
    own = [middle for middle in theirs if middle]
    return bool(own) and not any(middle.startswith(mine) for middle in own)


def other_initials(typed: str, name: Name) -> bool:
    """Say whether a slip makes other initials: "NSA" for NASA; "Nassa" and "NTAO" are typing slips."""
    if len(name.words) != 1 or len(typed) > 6 or not name.text.isupper():
        return False
    wanted = name.words[0]
    return sorted(typed) != sorted(wanted) and _DOUBLED.sub(r"\1", typed) != _DOUBLED.sub(r"\1", wanted)


_DOUBLED = re.compile(r"(.)\1+")


def _pair_given_names(family: str, missing: list[str], extra: list[str], matched: list[str]) -> None:
    """Pair nicknames and initials, in place: "Bill" for William, "J" for John; never the family name."""
    for wanted in [word for word in missing if word != family]:
        alike = next((word for word in extra if same_given_name(word, wanted)), None)
        if alike is not None:
            extra.remove(alike)
            missing.remove(wanted)
            if len(alike) > 1:
                matched.append(wanted)


def _pair_short_forms(missing: list[str], extra: list[str]) -> None:
    """Pair abbreviations, in place, where another word speaks for the name: "Man Utd", "NY Times"."""
    for word in list(extra):
        size = len(word)
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
        at = next(
            (i for i in range(len(missing)) if size > 1 and initials(missing[i : i + size]) == word), None
        )
        begins = [
            wanted
            for wanted in missing
            if 2 < size < (5 if entities.common(word) else 99)
            and len(wanted) > size + 2
            and wanted.startswith(word)
        ]
        if at is not None and size <= 4:
            del missing[at : at + size]
            extra.remove(word)
        elif begins and word.isalpha():
            missing.remove(begins[0])
            extra.remove(word)


def _all_shortened(name: Name, words: list[str]) -> bool:
    """Say whether every word is typed by its beginning, the first by three letters: "Man U", "Tot Hot"."""
    if len(words) != len(name.words) or len(words) < 2 or name.person or len(words[0]) < 3:
        return False
    if not name.words[0].startswith(words[0]):
        return False
    return words[0] not in lexicon.MODIFIERS and all(
        word.isalpha() and wanted.startswith(word) for word, wanted in zip(words, name.words, strict=True)
    )


def _joined(extra: list[str], missing: list[str], fuzz: Fuzz) -> int | None:
    """Compare what is left on both sides as one word, for words joined or split: "hua wei"."""
    mine, theirs = "".join(extra), "".join(missing)
    if mine == theirs:
        return 0
    if (
        len(extra) == len(missing)
        or abs(len(mine) - len(theirs)) > 2
        or any(char.isdecimal() for char in mine + theirs)
    ):
        return None
    allowed = min(budget(len(theirs), fuzz), 2)
    distance = OSA.distance(mine, theirs, score_cutoff=allowed)
    if distance > allowed or entities.distinct(" ".join(extra), " ".join(missing)):
        return None
    return distance
