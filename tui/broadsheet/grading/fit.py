"""Typed words against one accepted name: which are there, which slipped, which are missing or extra."""

from dataclasses import dataclass

from broadsheet.grading import entities, lexicon, person_names
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.model import Fuzz
from broadsheet.grading.names import Name, is_solid
from broadsheet.grading.pairs import far_off, in_two, joined_slips, not_a_slip, pair_near, vowel_too_many
from broadsheet.grading.short_forms import all_shortened, pair_given_names, pair_short_forms


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
    fuzz, said = compiled.key.fuzz, frozenset(words)
    fits = [
        fit
        for answer in compiled.answers
        for name in answer.names
        if (fit := fit_name(name, words, fuzz, said)) is not None
    ]
    if len(fits) < 2:
        return fits[0] if fits else None
    return max(
        fits,
        key=lambda fit: (
            -len(missing_words(fit)) - len(extra_words(fit, compiled)),
            len(fit.matched),
            -fit.edits,
        ),
    )


def missing_words(fit: Fit) -> list[str]:
    """Return the telling words of the name that were not typed."""
    return [word for word in fit.missing if word in fit.name.solid]


def extra_words(fit: Fit, compiled: CompiledKey) -> list[str]:
    """Return the words that were typed besides the name and say something of their own."""
    return [
        word
        for word in fit.extra
        if is_solid(word)
        and not (word == "number" and any(one.isdecimal() for one in fit.matched))
        and (
            (word not in compiled.question and word + "s" not in compiled.question)
            or (word.isdecimal() and word == fit.extra[-1] and fit.name.words[0] in lexicon.HONORIFICS)
            or _first_name(word, fit)
        )
        and (word not in lexicon.HONORIFICS or _no_title(word, fit))
        and not (fit.name.person and (word in _BEFORE_A_NAME or _nationality(word)))
    ]


_BEFORE_A_NAME = lexicon.PORTFOLIOS | lexicon.EPITHETS


def _no_title(word: str, fit: Fit) -> bool:
    """Say whether a title is none here: "general" beside "domestic product", "lord" in "Lord of the Rings"."""
    return not fit.name.person and (fit.name.described or "of" in fit.extra) and entities.common(word)


def _nationality(word: str) -> bool:
    return entities.is_nationality(word) and not person_names.given_name(word)  # "Christian" may be a name


def _first_name(word: str, fit: Fit) -> bool:
    """Say whether a word stands where the person's first name is missing, though the question has it too."""
    return fit.name.person and fit.name.solid[0] in fit.missing and person_names.person_name(word)


def fit_name(name: Name, words: list[str], fuzz: Fuzz, said: frozenset[str] | None = None) -> Fit | None:
    """Pair the typed words, as a set `said`, with the name's, equal ones first, then those within a few slips."""
    said = frozenset(words) if said is None else said
    wanted_words = name.words
    alone = len(wanted_words) == 1 and not name.described
    if alone and wanted_words[0] not in said and far_off(wanted_words[0], words, fuzz):
        return None
    if said.isdisjoint(wanted_words):
        matched, extra, missing = [], words[:], list(wanted_words)
    else:
        matched = [word for word in wanted_words if word in said]
        extra = [word for word in words if word not in wanted_words]
        if len(matched) == len(wanted_words):
            return Fit(name, 0, wanted_words, (), tuple(extra))
        missing = [word for word in wanted_words if word not in said]
        if not extra:
            return Fit(name, 0, tuple(matched), tuple(missing), ())
    pairs = pair_near(name, extra, missing, matched, fuzz)
    if not (matched or name.person or len(words) == len(wanted_words)):
        size = len(name.joined) - sum(map(len, words))
        if not -3 < size < 3:
            return None  # nothing in common, nor joined or split
    slipped: list[tuple[str, int]] = []
    if pairs:
        if not_a_slip(name, pairs, extra, matched):
            return None
        slipped += [(wanted, count) for wanted, _, count in pairs if count]
    if name.person and len(extra) == 2 and missing:
        slipped += in_two(extra, missing, matched, fuzz)
    if missing and extra:
        _pair_rest(name, words, missing, extra, matched, slipped, fuzz)
    if matched and missing and extra and any(word in name.solid for word in matched):
        pair_short_forms(missing, extra)
    elif not matched and len(words) == len(wanted_words) > 1 and all_shortened(name, words):
        matched, missing, extra = list(wanted_words), [], []
    if not matched:
        return None
    edits = sum([count for _, count in slipped]) if slipped else 0
    return Fit(name, edits, tuple(matched), tuple(missing), tuple(extra), tuple(slipped))


def _pair_rest(
    name: Name,
    words: list[str],
    missing: list[str],
    extra: list[str],
    matched: list[str],
    slipped: list[tuple[str, int]],
    fuzz: Fuzz,
) -> None:
    """Pair what is left, in place: words joined or split, given names, a last word clipped or a vowel too many."""
    if len(extra) + len(missing) > 2 and (joined := joined_slips(extra, missing, fuzz)) is not None:
        slipped += [("".join(missing), joined)] if joined else []
        matched += missing
        missing.clear()
        extra.clear()
        return
    if name.person:
        pair_given_names(name.solid[-1], missing, extra, matched)
    if len(missing) != 1 or len(extra) != 1 or not matched:
        return
    if vowel_too_many(extra[0], missing[0]) and len(matched) == len(name.words) - 1:
        slipped.append((missing[0], 1))
        matched += missing
    elif not _clipped(name, words, missing[0], extra[0], matched):
        return
    missing.clear()
    extra.clear()


def initials_differ(compiled: CompiledKey, words: list[str]) -> bool:
    """Say whether the middle initials typed are none of those with which the key's names go: "George W. Bush"."""
    if not 2 < len(words) < 7:
        return False
    mine = "".join(
        word for word in words[1:-1] if len(word) == 1 and word.isalpha() and word != "o"
    )  # "o" is of
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


def _clipped(name: Name, words: list[str], wanted: str, typed: str, matched: list[str]) -> bool:
    """Say whether the last word of a long name was only begun: "Board of Ed"."""
    return (
        len(matched) > 2
        and len(typed) > 1
        and words[-1] == typed
        and name.words[-1] == wanted
        and len(wanted) > len(typed) + 3
        and wanted.startswith(typed)
        and not name.person
    )
