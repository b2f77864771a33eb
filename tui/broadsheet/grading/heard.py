"""Foreign phrases typed as an English ear hears them, over words joined or split: "day ja voo"."""

import re
from collections.abc import Iterable

from broadsheet.grading import entities, lexicon
from broadsheet.grading.names import Name
from broadsheet.grading.sounds import sound
from broadsheet.grading.words import raw_words

_FOREIGN = frozenset("french latin italian spanish german phrase foreign greek portuguese".split())
_SILENT = re.compile(r"(?<=[aeiou])(?:[dtpxsz]|nt|ts|ps)$")
"""Endings that French does not speak."""
_SHORTEST = 4


def spoken_forms(names: Iterable[Name], question: frozenset[str]) -> dict[str, str]:
    """Return how foreign phrases of a key sound, -> the accepted name; nothing for people and plain English."""
    found: dict[str, str] = {}
    for name in names:
        words = raw_words(name.text)
        foreign = not name.text.isascii() or not question.isdisjoint(_FOREIGN)
        if not foreign or name.person or len(words) != len(name.text.split()) or not 1 < len(words) < 5:
            continue
        if all(map(entities.ordinary, words)) or entities.is_place(name.key):
            continue
        for said in (words, [_SILENT.sub("", word) for word in words]):
            form = "".join(said)
            if len(form) >= _SHORTEST:
                found.setdefault(sound(form), name.text)
    return found


def as_heard(spoken: dict[str, str], words: list[str]) -> str | None:
    """Return the name that the words together sound like; None where all of them are other words of their own."""
    if not 0 < len(words) < 7 or not lexicon.NEGATIONS.isdisjoint(words):
        return None
    name = spoken.get(sound("".join(words))) or spoken.get(
        sound("".join(_SILENT.sub("", word) for word in words))
    )
    if name is None or words[0][0] != raw_words(name)[0][0]:
        return None
    return None if all(map(_stands, words)) and set(raw_words(name)).isdisjoint(words) else name


def _stands(word: str) -> bool:
    return entities.common(word) or entities.known(word)
