"""A part of a person's name: the last name is enough, a first name asks for more."""

import re
from functools import cache

from broadsheet.grading import entities, lexicon, person_names
from broadsheet.grading.asking import is_countryman
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.firms import TRADES, firm_by_first_word, names_a_firm
from broadsheet.grading.fit import Fit
from broadsheet.grading.model import Verdict
from broadsheet.grading.names import Name
from broadsheet.grading.reasons import part_note
from broadsheet.grading.verdicts import ONLY_KIND, accept, ask
from broadsheet.grading.words import raw_words
from broadsheet.language import dictionary
from broadsheet.language.dictionary import verb_base
from broadsheet.language.lexicon import known_by_first_name
from broadsheet.language.normal import folded

_ELDER = frozenset("sr senior elder younger".split())
"""Not "Jr.", which goes with many a name that has no well-known elder bearer."""


def judge_person(compiled: CompiledKey, fit: Fit) -> Verdict:
    """Judge a part of a person's name: a last name is enough, unless others of the family are as famous."""
    name = fit.name
    if "of" in name.words and "of" in fit.missing:
        head = name.words[: name.words.index("of")]
        if not set(head) & set(fit.matched):
            return ask("who of there?", name.text)  # "Aquitaine" for Eleanor of Aquitaine
    family = _family(name)
    if _KIN_OF_ONE_NAME & set(fit.extra):
        return ask("which one of the name?", name.text)
    told = lexicon.GENERATIONS.intersection((*fit.matched, *fit.extra))
    if family in fit.matched and not told and _named_after_kin(compiled, family):
        return ask("which one of the name?", name.text)
    if family in fit.matched and family in compiled.families and len(fit.matched) == 1 and not fit.extra:
        return ask("which one of the family?", name.text)
    if fit.matched == (family,) and family in TRADES and names_a_firm(compiled, name):
        return ask(ONLY_KIND, name.text)
    if family in fit.matched:
        return accept(name.text, f"the last name of '{name.text}' is enough", 0.95)
    if fit.matched == name.words[:1] and not fit.extra and _asks_for_one_of(compiled.key.prompt):
        return accept(name.text, part_note(name.text), 0.85)
    if _two_of_three(name, fit) or (name.key in _known_by_first_name() and fit.matched == name.words[:1]):
        return accept(name.text, part_note(name.text), 0.85)
    if firm_by_first_word(compiled, name, fit):
        return accept(name.text, part_note(name.text), 0.85)
    return ask("which one? A first name alone is not enough", name.text)


@cache
def _known_by_first_name() -> frozenset[str]:
    """Return the folded whole names of people whose first name tells who is meant: "leonardo da vinci"."""
    return frozenset(map(entities.key_of, known_by_first_name()))


def _asks_for_one_of(prompt: str) -> bool:
    """Say whether a question asks for one of a family or band, all of whom go by first names: "Which Beatle", "Which of the sisters"."""
    if _OF_SIBLINGS.search(prompt) is not None:
        return True
    found = _ONE_OF.search(prompt)
    if found is None or verb_base(found[2]) == found[2]:
        return False
    group = found[1].casefold()
    return not (entities.is_nationality(group) or entities.known(group) or is_countryman(group))


_ONE_OF = re.compile(r"\b[Ww]hich ([A-Z]\w+) ([a-z]+)\b")
_OF_SIBLINGS = re.compile(r"\b[Ww]hich (?:one )?of the (?:[a-z]+ ){0,2}(?:sisters|brothers|siblings|twins)\b")
_KIN_OF_ONE_NAME = frozenset("father son dad daddy".split())
"""What tells apart a father and a son of one name: "Bush the father"."""


def _two_of_three(name: Name, fit: Fit) -> bool:
    """Say whether the first two of a person's three names were typed, the second no usual name: "Ho Chi".

    "Peter Gardner" of three may be another person, and "Martin Luther" is somebody else; the first half of a last
    name with a hyphen is always enough: "Irène Joliot" for Joliot-Curie.
    """
    if len(name.solid) != 3 or fit.extra or fit.edits or len(fit.matched) < 2:
        return False
    first, second, last = name.solid
    if last in fit.matched or not {first, second}.issubset(fit.matched) or len(second) < 2:
        return False
    if "-" in name.text and f"{second}-{last}" in folded(name.text):
        return True
    return not person_names.person_name(second) and not dictionary.synonyms(f"{first} {second}")


_FIRST_OR_LAST = frozenset({"kim", "lee"})
"""Korean and Chinese family names that are English first names too."""


def _family(name: Name) -> str:
    """Return the family name: the first word in East Asia, unless a usual first name follows it: "Lee Harvey"."""
    first, second = name.solid[0], name.solid[1]
    if not person_names.family_first(first):
        return name.solid[-1]
    if len(name.solid) > 2 and person_names.given_name(second) and not person_names.family_first(second):
        return name.solid[-1]
    if first in _FIRST_OR_LAST and len(name.solid) == 2 and "-" not in name.text:
        return name.solid[-1]
    return first


def _named_after_kin(compiled: CompiledKey, family: str) -> bool:
    """Say whether the key tells the bearer from a younger or an elder one: "George Bush Sr", "Pitt the Younger"."""
    return any(
        family in words and _ELDER & set(words)
        for answer in compiled.answers
        for text in answer.answer.names
        if (words := raw_words(text))
    )
