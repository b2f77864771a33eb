"""The first word of a possible name where any word would have a capital: is it the name's own, or an ordinary one?"""

from collections.abc import Sequence

from broadsheet.facts.capitals import capital_at
from broadsheet.facts.cues import ORG_HEADS
from broadsheet.facts.gazetteer import is_family_name, is_family_name_first, is_given_too, is_known, is_role
from broadsheet.facts.notes import Opening
from broadsheet.facts.tokens import Token, text_of
from broadsheet.language.dictionary import is_word
from broadsheet.language.lexicon import is_common_word
from broadsheet.language.names import is_given_name
from broadsheet.language.wordforms import is_form

_OPENERS = frozenset("\"'\u201c(\u2018:;-\u2014\u2022[")


def is_article(tokens: Sequence[Token], i: int) -> bool:
    """Say whether "An" or "A" that begins a sentence after a dateline is no name: "- An Embraer jet", not "An Lushan"."""
    if (
        tokens[i].text not in ("A", "An")
        or not i
        or not is_initial(tokens, i)
        or not capital_at(tokens, i + 1)
    ):
        return False
    return tokens[i].text == "A" or tokens[i + 1].text[0] in "AEIOU"


def is_initial(tokens: Sequence[Token], first: int) -> bool:
    """Say whether any word would have a capital at token `first`: it begins the sentence or what is quoted there."""
    return first == 0 or tokens[first - 1].text in _OPENERS or tokens[first - 1].text in ("...", "\u2026")


def opening_of(tokens: Sequence[Token], first: int, last: int) -> Opening | None:
    """Return the first word of a candidate that begins a sentence, where it may be an ordinary one."""
    word, text = tokens[first].lower, tokens[first].text
    if len(text) > 3 and text.isupper() and first == 0 and _is_shouted_word(tokens, last, word):
        return Opening(text, True, text_of(tokens, first + 1, last) if last - first > 1 else "")
    if is_known(text) or (len(text) > 1 and text.isupper()) or any(char.isdecimal() for char in text):
        return None
    if last - first > 1 and is_known(text_of(tokens, first, last)):
        return None  # "South Korea", of which "Korea" would be left
    if last - first > 1:
        quoted = first > 0
        if (
            tokens[first + 1].lower in _JOINTS
            and word not in _PREPOSITIONS
            and (word in ORG_HEADS or last - first > 3)
        ):
            return None  # "Organization for Economic Cooperation and Development"
        if word in _PREPOSITIONS and not first:
            return Opening(text, True, text_of(tokens, first + 1, last))
        if quoted or is_given_name(text) or tokens[last - 1].lower in ORG_HEADS:
            return None
        if last - first == 2 and is_given_too(text) and not is_ordinary(tokens[first + 1].lower):
            return None  # "Mark Quillon"
        if is_family_name_first(text) and last - first == 2 and "-" in tokens[first + 1].text:
            return None  # "Park Soo-hyun"
        trade = last - first > 2 and is_word(word) and not is_family_name(text)  # "Decorator Kev Marsh"
        return Opening(text, trade or is_ordinary(word), text_of(tokens, first + 1, last))
    return Opening(text, is_ordinary(word) or (_is_word(word) and not is_given_name(text)), "")


_JOINTS = frozenset({"of", "for", "&"})
_PREPOSITIONS = frozenset("in on at by to as if or from for with after before since until near".split())
"""Words that open a sentence and, some of them, are names of people somewhere: "In Riviere-Salee"."""


def _is_shouted_word(tokens: Sequence[Token], last: int, word: str) -> bool:
    """Say whether the first word of a report is in capitals for show: "FEARS for hundreds of jobs were growing"."""
    following = tokens[last] if last < len(tokens) else None
    return (
        following is not None
        and following.text[0].islower()
        and is_ordinary(word)
        and not is_known(word.upper())
    )


def _is_word(word: str) -> bool:
    return is_form(word) or is_role(word) or (len(word) > 4 and is_form(word.removesuffix("s")))


def is_ordinary(word: str) -> bool:
    """Say whether a word is in ordinary use, its singular and the parts of "high-quality" included."""
    parts = word.split("-")
    if len(parts) > 1:
        return all(is_common_word(part) for part in parts)
    return is_common_word(word) or is_common_word(word.removesuffix("s"))
