"""What else the thing that a name names is called: synonyms, foreign and older spellings, symbols, short replies."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from broadsheet.grading import entities, person_names
from broadsheet.grading.symbols import NAMES_OF, SYMBOLS_OF
from broadsheet.grading.words import umlauts_written_out, words_of
from broadsheet.language import dictionary
from broadsheet.language.normal import folded
from broadsheet.language.wade_giles import as_written_before

if TYPE_CHECKING:
    from broadsheet.grading.names import Name


def other_names(name: "Name") -> Iterator[str]:
    """Yield what else the thing is called: synonyms, whole names without their middle, symbols."""
    for synonym in dictionary.synonyms(folded(name.text)):
        words = words_of(synonym)
        # Charles II of France is Charles I of the Empire; a quiz means the one with the number it names.
        if _numbers(words) == _numbers(name.words) or not (_numbers(words) or set(words) < set(name.words)):
            yield " ".join(words)
        if len(words) == 3 and person_names.given_name(words[0]) and not entities.common(words[2]):
            yield f"{words[0]} {words[2]}"  # "Samuel Langhorne Clemens"
    for foreign in dictionary.foreign_names(folded(name.text)):
        yield from dict.fromkeys(
            (" ".join(words_of(foreign)), " ".join(words_of(umlauts_written_out(foreign))))
        )
    if "+" in name.text or "#" in name.text:
        yield " ".join(words_of(name.text.replace("+", " plus ").replace("#", " sharp ")))  # "C++"
    if name.person and (before := as_written_before(name.key)) is not None:
        yield before  # "Mao Tse-tung"
    yield from entities.also_called(name.key)
    yield from _SHORT_REPLIES.get(name.key, ())
    yield from SYMBOLS_OF.get(name.key, ())
    yield from NAMES_OF.get(name.text, ())
    if name.words[-1] == "11" and len(name.words) > 1:  # no ending of words at large: "Jinping Xi"
        yield " ".join((*name.words[:-1], "xi"))
    elif name.words[-1] == "xi" and len(name.words) > 1:
        yield " ".join((*name.words[:-1], "11"))


_SHORT_REPLIES = {
    "true": (
        "t",
        "yes",
        "yep",
        "yeah",
        "yup",
        "aye",
        "correct",
        "right",
        "thats right",
        "thats true",
        "it is",
        "its true",
        "not false",
        "affirmative",
        "indeed",
    ),
    "false": (
        "f",
        "no",
        "nope",
        "nah",
        "incorrect",
        "wrong",
        "thats wrong",
        "thats false",
        "not true",
        "untrue",
        "it isnt",
        "its not true",
        "negative",
    ),
    "no": (
        "not any more",
        "not anymore",
        "no longer",
        "not at all",
        "never",
        "negative",
        "it does not",
        "it doesnt",
        "no it does not",
        "not really",
        "it is not",
        "it isnt",
        "nah",
        "nope",
        "false",
    ),
    "yes": (
        "yes it does",
        "it does",
        "yes it is",
        "it is",
        "yep",
        "yup",
        "sure",
        "affirmative",
        "true",
        "correct",
        "of course",
        "still",
    ),
}


def _numbers(words: Iterable[str]) -> list[str]:
    return [word for word in words if word.isdecimal()]
