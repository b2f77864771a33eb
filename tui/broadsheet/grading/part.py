"""Answers that are a part of the name: enough to know it by, or a request for more."""

import re

from broadsheet.grading import entities, lexicon
from broadsheet.grading.asking import asks_for_firm
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.firms import VAGUE, firm_by_name
from broadsheet.grading.fit import Fit
from broadsheet.grading.model import Verdict
from broadsheet.grading.names import Name
from broadsheet.grading.part_of_person import judge_person
from broadsheet.grading.reasons import part_note
from broadsheet.grading.short_titles import both_sides, telling_word
from broadsheet.grading.teams import TEAM, TEAMS, says_team
from broadsheet.grading.verdicts import ONLY_KIND, accept, ask
from broadsheet.language import dictionary

_WORKS = frozenset(
    "novel book film movie play opera musical painting album song poem story series game".split()
)
"""Words of a question that asks for a work by its title."""


def judge_part(compiled: CompiledKey, fit: Fit, missing: list[str]) -> Verdict:
    """Judge an answer that is a part of the name: a last name is enough, a first name is not."""
    name = fit.name
    if (
        VAGUE.issuperset(fit.matched)
        and not name.person
        and not lexicon.SMALL.issuperset(missing)
        and not says_team(compiled, name, fit)
    ):
        return ask(ONLY_KIND, name.text)
    team = not compiled.question.isdisjoint(TEAM)
    if name.person and not team and not (name.text.islower() and _SIZES.issuperset(missing)):
        return judge_person(compiled, fit)
    if asks_for_firm(compiled.question) and (
        lexicon.KIN.issuperset(missing) or firm_by_name(name, fit, missing)
    ):
        return accept(name.text, part_note(name.text), 0.9)
    if (
        both_sides(name, fit)
        or (telling_word(name, fit, missing) and not compiled.question.isdisjoint(_WORKS))
        or _own_name(name, fit)
        or _known_by_first(name, fit)
        or _only_praised(fit, missing)
        or _owner_and_thing(name, fit, missing)
        or _before_the(compiled, name, fit)
    ):
        return accept(name.text, part_note(name.text), 0.9)
    if name.text.islower() and _another_size(name, missing):
        return ask("which one of the two?", name.text)
    if name.text.islower() and (_SIZES.issuperset(missing) or _only_how_much(name, missing)):
        return accept(name.text, part_note(name.text), 0.85)
    if (
        _own_word(name, fit, missing)
        or says_team(compiled, name, fit)
        or _event_by_place(compiled, fit, missing)
    ):
        return accept(name.text, part_note(name.text), 0.9)
    if set(missing) & _RANKS and len(fit.matched) > 1 and _kind_left_out(fit, missing):
        return accept(name.text, part_note(name.text), 0.9)
    if (
        set(missing) <= lexicon.MODIFIERS
        or any(len(word) == 1 for word in missing)
        or entities.known(name.key)
    ):
        return ask("which one? That is not the whole name", name.text)
    if "and" in name.words and "and" in fit.missing:
        if not compiled.question & _SEVERAL and _is_side(name, fit):
            return accept(name.text, part_note(name.text), 0.75)
        return ask("and who or what else?", name.text)
    if _kind_left_out(fit, missing) or _head_kept(fit):
        return accept(name.text, part_note(name.text), 0.9)
    covered = sum(len(word) for word in fit.matched)
    if (name.text.islower() or name.solid[-1] in fit.matched) and covered >= 2 * sum(
        len(word) for word in missing
    ):
        return accept(name.text, part_note(name.text), 0.9)
    return ask("that is a part of it: can you be more specific?", name.text)


_FIGURES = frozenset(
    "character mascot cartoon puppet muppet toy bear frog cat mouse dog pig engine reindeer hero animal animals creature doll "
    "pirate comic game series strip".split()
)
"""What a question calls somebody who is made up."""
_NAMED_THE = re.compile(r"(?:[A-Z][a-z]+ )?([A-Z][a-z]{2,}) the ((?:[A-Z][\w-]+ ?){1,3})")


def _before_the(compiled: CompiledKey, name: Name, fit: Fit) -> bool:
    """Say whether somebody made up was called without what he is: "Kermit" for Kermit the Frog; rulers share names."""
    match = _NAMED_THE.fullmatch(name.text)
    if match is None or fit.extra or compiled.question.isdisjoint(_FIGURES):
        return False
    return match[1].casefold() in fit.matched and entities.ordinary(match[2].split()[-1].casefold())


_BY_WATER = frozenset("de del do da am an upon on sur en aan op".split())
"""Particles between the name of a town and what tells it from its namesakes: Frankfurt am Main."""


def _own_name(name: Name, fit: Fit) -> bool:
    """Say whether a thing was called by the proper name before its kind in small letters: "Bunsen" for the burner."""
    first, _, rest = name.text.partition(" ")
    if len(fit.matched) != 1 or fit.extra or fit.matched[0] != name.words[0] or not rest.islower():
        return False
    one = fit.matched[0]
    return (
        first[:1].isupper()
        and len(one) > 4
        and not (entities.ordinary(one) or entities.known(one) or entities.is_nationality(one))
    )


def _known_by_first(name: Name, fit: Fit) -> bool:
    """Say whether a place was called by the word before such a particle, which is no other place: "Rio"."""
    return (
        len(name.words) > 2
        and name.words[1] in _BY_WATER
        and fit.matched == name.words[:1]
        and not fit.extra
        and name.words[0] not in lexicon.MODIFIERS | lexicon.KINDS
        and entities.is_place(name.key)
    )


_OPPOSITES = {
    "large": "small",
    "small": "large",
    "great": "little",
    "little": "great",
    "major": "minor",
    "minor": "major",
}


def _another_size(name: Name, missing: list[str]) -> bool:
    """Say whether the thing has a counterpart of another size: the large intestine and the small one."""
    if len(missing) != 1 or missing[0] not in _OPPOSITES:
        return False
    other = " ".join(_OPPOSITES.get(word, word) if word == missing[0] else word for word in name.words)
    return dictionary.kinds(name.key) is not None and dictionary.kinds(other) is not None


_SIZES = frozenset(
    (
        "giant huge big large great massive major main small little minor national international "
        "several some many various numerous"
    ).split()
)
"""Words that tell how great a thing is: "pandas" are enough of the giant panda."""
_DEGREES = frozenset("heavy strong severe serious extreme intense massive sudden".split())


def _only_how_much(name: Name, missing: list[str]) -> bool:
    """Say whether only a word of degree is missing: "rain" of heavy rain; not of a thing of its own, "heavy water"."""
    return name.described and _DEGREES.issuperset(missing) and dictionary.kinds(name.key) is None


_SEVERAL = frozenset(
    "both 2 3 4 names were are who and pair duo team couple brothers partners two".split()
) - {"who"}


def _is_side(name: Name, fit: Fit) -> bool:
    """Say whether one whole side of "Rufus and Chaka Khan" was typed, and it is a full name."""
    at = name.words.index("and")
    return any(
        len(side) > 1 and set(side) == set(fit.matched) for side in (name.words[:at], name.words[at + 1 :])
    )


def _kind_left_out(fit: Fit, missing: list[str]) -> bool:
    """Say whether only words of kind are missing from a name that is no common word: "Caucasus"."""
    if not all(word in lexicon.KINDS or word in lexicon.GROUNDS or word in _RANKS for word in missing):
        return False
    telling = [word for word in fit.matched if word in fit.name.solid and word not in lexicon.MODIFIERS]
    return len(telling) > 1 or any(not entities.common(word) for word in telling)


_EVENTS = frozenset(
    "massacre disaster bombing bombings attack attacks riots riot shooting shootings crash explosion tragedy siege raid uprising".split()
)
_ASKS_EVENT = frozenset(
    "event events disaster attack incident tragedy massacre accident atrocity catastrophe shooting".split()
)


def _event_by_place(compiled: CompiledKey, fit: Fit, missing: list[str]) -> bool:
    """Say whether an event that is asked for was called by its place: "Chernobyl" for the disaster there."""
    telling = [word for word in fit.matched if not entities.common(word) or entities.is_place(word)]
    return _EVENTS.issuperset(missing) and bool(telling) and not _ASKS_EVENT.isdisjoint(compiled.question)


_RANKS = frozenset("international national royal regional municipal".split())
"""Modifiers that tell nobody which one it is, beside a name of two words or more."""


def _own_word(name: Name, fit: Fit, missing: list[str]) -> bool:
    """Say whether a team or an operation is called by the word that is its own: "the Mets", "Overlord"."""
    if len(fit.matched) != 1 or fit.matched[0] != name.words[-1] or not name.text[:1].isupper():
        return False
    if missing in (["operation"], ["project"]):
        return True
    own = name.words[-1]
    return (
        own.endswith("s")
        and len(own) > 3
        and own not in TEAMS
        and entities.is_place(" ".join(missing))
        and list(name.words[:-1]) == missing
    )


_PRAISE = frozenset({"great", "grand", "famous"})


def _only_praised(fit: Fit, missing: list[str]) -> bool:
    """Say whether only an epithet is missing of a name whose other words tell it: the (Great) Fire of London."""
    left = [word for word in fit.matched if word in fit.name.solid or word in lexicon.KINDS]
    praised = _PRAISE.issuperset(missing) and not fit.name.text.islower()
    return praised and len(left) > 1 and not VAGUE.issuperset(left)


_ADJECTIVE = re.compile(r"[a-z]{3,}(?:al|ic|ive|ous|ary|ent|ant|ed|ing|ful)")


def _owner_and_thing(name: Name, fit: Fit, missing: list[str]) -> bool:
    """Say whether of what belongs to something only an adjective is missing: "the pull of the sun"."""
    if name.person or len(name.solid) != 3 or len(missing) != 1 or not _OWNED.search(name.text):
        return False
    return (
        len(fit.matched) > 1
        and missing[0] in name.text
        and missing[0] not in {name.words[0], name.words[-1]}
        and _ADJECTIVE.fullmatch(missing[0]) is not None
    )


_OWNED = re.compile(r"[’']s? |\bof\b")


def _head_kept(fit: Fit) -> bool:
    """Say whether the last two words of a longer description were typed: "chicken patty" of a breaded one."""
    solid = fit.name.solid
    if set(solid[-2:]) <= lexicon.KINDS | lexicon.MODIFIERS:
        return False
    return len(fit.matched) > 1 and len(solid) > 2 and set(solid[-2:]) <= set(fit.matched)
