"""Answers that say more than the name: a description of the same, or another thing that holds its words."""

from itertools import pairwise

from broadsheet.grading import entities, lexicon, person_names
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.fit import Fit
from broadsheet.grading.given_names import same_given_name
from broadsheet.grading.model import Verdict
from broadsheet.grading.names import Name, is_solid
from broadsheet.grading.places import elsewhere, lies_in
from broadsheet.grading.surely_misspelt import surely_misspelt
from broadsheet.grading.verdicts import NO, SAME, accept, ask, reject
from broadsheet.grading.words import stem, words_of
from broadsheet.language import dictionary


def judge_more(compiled: CompiledKey, fit: Fit, extra: list[str], words: list[str]) -> Verdict:
    """Judge an answer that says more than the name."""
    name = fit.name
    who = bool(compiled.question & {"who", "whom", "whose"})
    if fit.edits and len(name.solid) == 1 and (who or not surely_misspelt(fit, words)):
        return reject(NO)
    if name.person and fit.edits and words[-1] in extra and person_names.person_name(words[-1]):
        return reject("that is another name")  # "Frank Hubert Smith" for Frank Herbert
    if name.person and len(name.solid) > 2 and any(len(word) == 1 for word in extra):
        return reject("an initial differs")
    besides = [word for word in words if word not in name.words]
    beside = " ".join(besides[1:] if words[0] in name.words and besides[:1] == ["in"] else besides)
    if not fit.edits and "," not in name.text and elsewhere(name.key, beside):
        return reject("that is another place of the name")
    if len(name.solid) == 1 and not who and _goes_beside(name, extra, words):
        return ask(SAME, name.text)
    if not fit.edits and "," not in name.text and lies_in(name.key, beside) is False:
        return reject("that is another place of the name")
    if (
        _another_title(compiled, name, extra, words)
        or _another_side(name, words, extra)
        or _near_it(name, words)
    ):
        return reject(f"that is something else than '{name.text}'")
    if (not who and _namesake(name, words, compiled.question)) or _somebody(name, words):
        return reject("that is somebody or something else of the name")
    if _another_person(compiled, name, extra):
        return reject("the first name differs")
    if _another_first_name(name, extra) or _before_a_first_name(compiled, name, words):
        return reject("the first name differs")
    if (
        _another_kind(name, extra, words)
        or _of_another(compiled, name, words)
        or _called_apart(name, words)
        or _goes_by_another(name, words)
    ):
        return reject(f"that is something else than '{name.text}'")
    proper = len(name.solid) == 1 and not name.text.islower()  # the White Nile; a white van is a van
    before = set(words[: words.index(name.words[0])]) if name.words[0] in words else set(words)
    before -= {"new"} if any(a == "new" and b in lexicon.HONORIFICS for a, b in pairwise(words)) else set()
    turning = (lexicon.TURNING_PREFIXES & before) | (lexicon.COLOURS & before if proper else frozenset())
    if turning & set(fit.extra) - compiled.question:
        return reject("that is another one of the name")
    plain = len(extra) <= 7 and not {"and", "or"} & set(words) and all(map(entities.common, extra))
    if plain or (len(extra) <= 3 and len(extra) <= 2 * len(name.solid) + 1):
        longer = _a_longer_title(compiled, name, extra, words) or _one_of_a_word(compiled, name, words)
        held = accept(name.text, f"that holds '{name.text}'", 0.9)
        return ask(SAME, name.text) if longer else held
    return reject("that says too much besides the answer")


_NEAR = frozenset("near beside outside opposite alongside before after".split())


def _near_it(name: Name, words: list[str]) -> bool:
    """Say whether another thing was named that lies near the answer or came before it: "Southport, near Liverpool"."""
    at = words.index(name.words[0]) if name.words[0] in words else 0
    before = words[: at - 1]
    return (
        at > 1
        and words[at - 1] in _NEAR
        and any(map(is_solid, before))
        and not set(before) & set(name.solid)  # "Gatwick airport near London" for London Gatwick
    )


def _another_side(name: Name, words: list[str], extra: list[str]) -> bool:
    """Say whether one of two that stand against each other is another one: "Kramer v Smith"."""
    if "v" not in name.words:
        return False
    beside = {
        words[near]
        for at, word in enumerate(words)
        if word == "v"
        for near in (at - 1, at + 1)
        if 0 <= near < len(words)
    }
    return not beside.isdisjoint(extra)


def _goes_by_another(name: Name, words: list[str]) -> bool:
    """Say whether the words as a whole are a thing that goes by quite another name: "German measles", rubella."""
    others = entities.also_called(" ".join(words))
    return bool(others) and not any(
        set(name.solid) & set(other.split()) or set(words).issuperset(other.split()) for other in others
    )


def _of_another(compiled: CompiledKey, name: Name, words: list[str]) -> bool:
    """Say whether "of" makes another body of one that is called by a word of kind: "House of Lords"."""
    rest = words[2:]
    if len(name.words) != 1 or name.key not in lexicon.BODIES or words[:2] != [name.key, "of"] or not rest:
        return False
    own = {word[:3] for answer in compiled.answers for other in answer.names for word in other.words}
    return not compiled.question.intersection(rest) and not any(word[:3] in own for word in rest)


_APART = frozenset("royal national federal imperial free".split())


def _called_apart(name: Name, words: list[str]) -> bool:
    """Say whether a body is told from one of its own name by the word before it: "Royal Bank of Canada"."""
    of_a_place = name.words[1:2] == ("of",) and name.words[0] in lexicon.BODIES
    return of_a_place and words[0] in _APART and words[1:2] == [name.words[0]]


def _another_kind(name: Name, extra: list[str], words: list[str]) -> bool:
    """Say whether the words name a thing of their own that is no kind of the answer: "sodium chloride"."""
    if lexicon.BODIES.issuperset(extra) or (entities.is_place(name.key) and words[-1] == name.words[-1]):
        return False  # "Republican Party", "Nazi Germany"
    kinds = dictionary.kinds(" ".join(words))
    return kinds is not None and name.key not in kinds


_TITLED = frozenset(
    "band film movie novel book song album team series opera musical painting magazine newspaper sitcom".split()
)


def _another_title(compiled: CompiledKey, name: Name, extra: list[str], words: list[str]) -> bool:
    """Say whether words beside a title that is one ordinary word make another title: "American Psycho".

    "Hello by Adele" only says whose it is.
    """
    if len(name.solid) != 1 or not compiled.question & _TITLED or not name.text[:1].isupper():
        return False
    if {"by", "from", "with"} & set(words) or lexicon.BODIES.issuperset(extra):
        return False
    if words[0] == name.words[0] and len(words) > 2:
        return False  # "Hamlet, Prince of Denmark"
    return entities.ordinary(stem(name.solid[0])) or entities.ordinary(name.solid[0])


def _a_longer_title(compiled: CompiledKey, name: Name, extra: list[str], words: list[str]) -> bool:
    """Say whether one ordinary word after a title of one word makes a title of two: "Waterloo Sunset"."""
    return (
        len(name.words) == 1
        and not compiled.question.isdisjoint(_TITLED)
        and words == [name.words[0], *extra]
        and len(extra) == 1
        and entities.ordinary(extra[0])
        and extra[0] not in lexicon.KINDS
    )


def _one_of_a_word(compiled: CompiledKey, name: Name, words: list[str]) -> bool:
    """Say whether a word that is nothing else known stands before a name that is an ordinary word: "Deepwater Horizon"."""
    if len(words) != 2 or name.words != (words[1],) or name.text.islower() or "name" not in compiled.question:
        return False
    first = words[0]
    plain = entities.common(first) or entities.known(first) or person_names.person_name(first)
    return entities.ordinary(words[1]) and not plain and not entities.is_nationality(first)


def in_another_number(compiled: CompiledKey, name: Name, words: list[str]) -> bool:
    """Say whether a title of one word was typed in the plural, or in the singular: "Aliens" is another film than "Alien"."""
    if len(words) != 1 or len(name.words) != 1 or compiled.question.isdisjoint(_TITLED):
        return False
    return words[0] in (f"{name.words[0]}s", name.words[0].removesuffix("s")) and words[0] != name.words[0]


_THINGS = frozenset(
    "company firm planet team club band city town river lake mountain newspaper network station state country "
    "airline bank ship brand".split()
)


def _namesake(name: Name, words: list[str], question: frozenset[str]) -> bool:
    """Say whether a first name before a thing's name makes another of it: "Freddie Mercury", no planet."""
    first = words[0]
    if len(words) != 2 or len(name.solid) != 1 or words[1] != name.solid[0]:
        return False
    thing = entities.known(words[1]) or any(stem(word) in _THINGS for word in question)
    return (
        thing and person_names.person_name(first) and not entities.known(first) and not entities.common(first)
    )


_OF_IT = lexicon.KINDS | frozenset(
    "lot lots bit piece part group bunch amount level levels volume number bag cup glass loss lack use wave flow change "
    "name word state case act process feeling sense study".split()
)


def _goes_beside(name: Name, extra: list[str], words: list[str]) -> bool:
    """Say whether the words may be a thing of their own beside the answer."""
    return bool(lexicon.COMPOUNDS & set(extra)) or _names_after(name, words) or _only_of_it(name, words)


def _only_of_it(name: Name, words: list[str]) -> bool:
    """Say whether a thing of the answer's was named, no sort of it: "speed of sound" for sound."""
    if (
        len(name.words) != 1
        or not name.text.islower()
        or words[-2:] != ["of", name.words[0]]
        or len(words) != 3
    ):
        return False
    return entities.common(words[0]) and words[0] not in _OF_IT


def _somebody(name: Name, words: list[str]) -> bool:
    """Say whether a thing's name is somebody's first name before a last name: "Iris Murdoch"."""
    return (
        len(words) == 2
        and name.text.islower()
        and words[0] == name.key
        and all(map(person_names.person_name, words))
        and not entities.common(words[1])
    )


def _another_person(compiled: CompiledKey, name: Name, extra: list[str]) -> bool:
    """Say whether another first name was put before a last name whose first name the key gives: "Emma Watson"."""
    if len(name.solid) != 1 or not extra or not person_names.given_name(extra[0]):
        return False
    firsts = [
        other.solid[0]
        for answer in compiled.answers
        for other in answer.names
        if other.person and other.solid[-1] == name.solid[0]
    ]
    return bool(firsts) and not any(same_given_name(extra[0], first) for first in firsts)


def _before_a_first_name(compiled: CompiledKey, name: Name, words: list[str]) -> bool:
    """Say whether a first name was put before the first name by which somebody goes whose last one the key has too.

    "Peter Ivo" is another than Ivo, who is Ivo Andersen.
    """
    if len(words) != 2 or len(name.solid) != 1 or words[1] != name.solid[0]:
        return False
    whole = [
        other
        for answer in compiled.answers
        for other in answer.names
        if other.person and len(other.solid) > 1 and name.solid[0] in other.solid
    ]
    return (
        any(other.solid[0] == words[1] for other in whole)
        and not any(words[0] in other.words or other.solid[-1] == words[1] for other in whole)
        and person_names.given_name(words[0])
    )


def _another_first_name(name: Name, extra: list[str]) -> bool:
    """Say whether a family name that was cut from a whole one got another first name: "Theo van Gogh"."""
    cut = name.words[0] in lexicon.PARTICLES and words_of(name.text)[-len(name.words) :] == list(name.words)
    own = words_of(name.text)[: -len(name.words)]
    return (
        cut
        and bool(own)
        and any(
            (person_names.person_name(word) or not entities.common(word))
            and not any(same_given_name(word, one) or one.endswith(word) for one in own)
            for word in extra
        )
    )


def _names_after(name: Name, words: list[str]) -> bool:
    """Say whether two or more other names follow a proper name: "Huawei Nokia Ericsson"."""
    others = [word for word in words[1:] if word not in lexicon.COMPANY | lexicon.BODIES]
    if words[1:2] and words[1] in lexicon.PARTICLES:  # "Lancelot du Lac"
        others = [word for word in others if word not in lexicon.PARTICLES | {"la", "le"}]
    if len(others) < 2 or words[0] not in name.words or not name.text[:1].isupper():
        return False
    own = sum(not entities.common(word) for word in others)
    return own == len(others) or (own > 2 and not lexicon.SMALL & set(others))
