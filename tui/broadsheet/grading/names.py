"""One accepted name compiled: its words, those that tell which one is meant, whether it is a person's."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from broadsheet.grading import entities, lexicon, person_names
from broadsheet.grading.also_known import other_names
from broadsheet.grading.national_sides import national_sides
from broadsheet.grading.words import initials, raw_words, words_of


@dataclass(frozen=True, slots=True)
class Name:
    """One accepted name, ready to be compared."""

    text: str
    words: tuple[str, ...]
    solid: tuple[str, ...]
    """Words that say which one is meant: no honorific, company suffix, small or generic word."""
    key: str
    joined: str
    person: bool
    """Looks like the full name of a person."""
    described: bool = False
    """Says what it is in ordinary words: "faulty brakes", "fog"."""


_CAPITAL_WORD = re.compile(r"[^\W\d_a-z][\w'’.-]*")


def make_name(form: str, text: str | None = None, who: bool = False) -> Name:
    """Compile one written form of the name `text`; `who` says that the question asks for a person."""
    words = tuple(words_of(form))
    solid = solid_words(words)
    return Name(
        text=form if text is None else text,
        words=words,
        solid=solid,
        key=" ".join(words),
        joined="".join(words),
        person=_is_person(form, words, solid, who),
        described=bool(words)
        and (form[1:] if len(words) > 1 else form).islower()
        and all(map(entities.ordinary, words)),
    )


def solid_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words that say which one is meant; all where nothing would be left."""
    start = 0
    while (
        start + 1 < len(words)
        and words[start] in lexicon.HONORIFICS
        and words[start + 1] not in lexicon.SMALL
    ):
        start += 1
    if all(entities.common(word) for word in words[: start + 1]) and all(map(_says_what, words[start:])):
        start = 0  # "executive order", "general election": no title before a name
    end = len(words)
    while end - start > 2 and words[end - 1] in lexicon.AFTER_NAMES:
        end -= 1
    words = words[:end]
    solid = tuple(word for word in words[start:] if is_solid(word))
    # "United" does not name the United Kingdom: a word of kind stays where only a modifier is left.
    return (
        solid
        if any(word not in lexicon.MODIFIERS and not entities.is_nationality(word) for word in solid)
        else words[start:]
    )


def _says_what(word: str) -> bool:
    return entities.common(word) and not person_names.person_name(word)


def is_solid(word: str) -> bool:
    """Say whether a word tells which one is meant."""
    return word not in _NOT_SOLID


_NOT_SOLID = lexicon.SMALL | lexicon.GENERIC | lexicon.COMPANY


_INSIDE = lexicon.SMALL | lexicon.PARTICLES
_NO_PERSON = (
    lexicon.GENERIC
    | lexicon.COMPANY
    | lexicon.BODIES
    | lexicon.KIN
    | lexicon.GROUNDS
    | frozenset("canal channel gulf peninsula isthmus desert falls dam tunnel".split())
)


def _is_person(form: str, words: tuple[str, ...], solid: tuple[str, ...], who: bool) -> bool:
    """Guess: two to four capitalised words, none of kind, the first a given name or no English word."""
    raw = [part for part in form.split() if part.casefold() not in _INSIDE]
    if len(raw) > 2 and raw[-1] in lexicon.GENERATIONS:
        raw.pop()  # "Alexandre Dumas senior"
    if (
        len(form.split()) < 2
        or not 2 <= len(solid) <= (5 if who else 4)
        or any(word[0].isdecimal() for word in words)
    ):
        return False
    if not all(_CAPITAL_WORD.fullmatch(part.strip(",\"'")) for part in raw):
        return False
    if not _NO_PERSON.isdisjoint(words) or {"and", "the"} & set(form.casefold().split()):
        return False
    if any(entities.is_nationality(word) and not (who and person_names.given_name(word)) for word in solid):
        return False  # but "Hans Christian Andersen", where somebody is asked for
    if entities.is_place(" ".join(words)):
        return False
    if who or len(solid[0]) == 1 or person_names.person_name(solid[0]):
        return True
    return len(solid) < 4 and not any(entities.common(word) for word in solid)


def accepted_forms(
    names: Iterable[Name], question: frozenset[str] = frozenset(), *, seats: bool = False
) -> dict[str, str]:
    """Return every folded form that is right as it stands, and the name it stands for.

    A synonym made of the question's words only repeats it. With `seats` another seat of the same country's government
    stands for its capital: "Sucre" for La Paz.
    """
    table: dict[str, str] = {}
    every = list(names)
    for name in every:
        raw = raw_words(name.text)
        for form in (name.key, name.joined, "".join(raw), in_any_order(name.words), " ".join(name.solid)):
            if (
                form
                and not entities.other_place(form, name.key)
                and (form == name.key or form not in question)
            ):
                table.setdefault(form, name.text)
        if _DOUBLING.search(name.key) is not None:
            table.setdefault(f"{name.key}{name.key[-1]}es", name.text)
        if len(name.solid) > 1 and entities.is_place(" ".join(name.solid)):
            table.setdefault("".join(name.solid), name.text)
            table.setdefault(initials(list(name.solid)), name.text)
        for alias in (*entities.aliases(name.key), *(entities.other_seats(name.key) if seats else ())):
            if _repeats(question, alias):
                continue
            # "Korea" is a name of South Korea, but the question may be which of the two.
            if (
                not set(alias.split()) < set(name.words)
                or set(name.words) - set(alias.split()) - lexicon.MODIFIERS
            ):
                table.setdefault(alias, name.text)
        if len(name.words) == 2 and entities.is_place(name.key):
            table.setdefault(initials(list(name.words)), name.text)
        for other in (*other_names(name), *_sides(name, question), *national_sides(name.key, question)):
            words = other.split()
            if words and not (_repeats(question, other) or _two_of(question, other)):
                table.setdefault(other, name.text)
    for name in every:
        for short in (*_acronyms(name), *_by_letters(name, question)):
            table.setdefault(short, name.text)
    return table


_DOUBLING = re.compile(r"(?:^| )[a-z]*[^aeiou\W][aiu][sz]$")
"""A word whose last letter writers double in the plural: "gas", "bus", "quiz"."""


def in_any_order(words: Sequence[str]) -> str:
    """Return folded words in the order of the alphabet, so that their own does not count; several numbers keep theirs."""
    # "1:40:59" is another time than "1:59:40".
    if sum(map(str.isdecimal, words)) < 2:
        return " ".join(sorted(words))
    return " ".join(sorted(words, key=lambda word: "" if word.isdecimal() else word))


def _by_letters(name: Name, question: frozenset[str]) -> Iterator[str]:
    """Yield initials that keep a small word, "B of E", and a club's with its game's, "LUFC"."""
    if _CAMEL.fullmatch(name.text):
        yield "".join(char for char in name.text if char.isupper()).casefold()  # "JS" of "JavaScript"
    if len(name.words) < 2 or name.person or not name.text[:1].isupper():
        return
    telling = [word for word in name.words if word not in lexicon.SMALL]
    if 1 < len(telling) < len(name.words):
        yield " ".join(word if word in lexicon.SMALL else word[0] for word in name.words)
    if len(telling) == len(name.words) and not question.isdisjoint(("club", "team", "side")):
        yield from (f"{initials(telling)}{game}" for game in ("fc", "afc"))


_CAMEL = re.compile(r"(?:[A-Z][a-z]{2,}){2,3}")


def _sides(name: Name, question: frozenset[str]) -> tuple[str, ...]:
    """Return parts of a continent, which answer which continent it is; "South Africa" is a country."""
    if name.key not in {"africa", "asia", "europe"} or "continent" not in question:
        return ()
    forms = (f"{side}{end} {name.key}" for side in ("north", "south", "east", "west") for end in ("", "ern"))
    return tuple(form for form in forms if form != "south africa")


def _repeats(question: frozenset[str], name: str) -> bool:
    """Say whether a name is made of the question's words: "capital of Australia"."""
    words = name.split()
    return (
        question.issuperset(word for word in words if word not in lexicon.SMALL) or "".join(words) in question
    )


def _two_of(question: frozenset[str], word: str) -> bool:
    """Say whether a word only joins two of the question's: "thighbone" where it asks for the thigh bone."""
    return any(word[:at] in question and word[at:] in question for at in range(2, len(word) - 1))


def _acronyms(name: Name) -> list[str]:
    """Return the initials by which a name of several words may be called, three letters at least."""
    words = list(name.words)
    raw = raw_words(name.text)
    rows = [words, [word for word in words if word not in lexicon.SMALL]]
    if name.solid[:1] == name.words[:1]:
        rows.append(list(name.solid))
    if not any(word[0].isdecimal() for word in words):
        rows += [raw, raw[1:] if lexicon.ARTICLES.issuperset(raw[:1]) else raw]
    found = [initials(row) for row in rows if len(row) > 2]
    if name.text.islower() and any(word.endswith("s") for word in words):
        found += [f"{short}s" for short in found]  # "RBCs"
    if "and" in words[1:-1]:
        found.append(" ".join(word if word == "and" else word[0] for word in words))  # "J&J"
    if len(words) > 2 and len(words[-1]) > 3:
        found.append(initials(words[:-1]) + words[-1])  # "NYTimes"
    return [short for short in found if not short.isdecimal()]
