"""Finds the stretches of tokens that could be names, and the role words beside them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from broadsheet.facts.cues import EVENT_HEADS, MONTH_SHORT, MONTHS, OF_HEADS, ORG_HEADS, PLACE_HEADS, WEEKDAYS
from broadsheet.facts.gazetteer import is_honorific, is_title, surface_forms
from broadsheet.facts.tags import NUMBER_WORDS
from broadsheet.facts.tokens import Token
from broadsheet.language.lexicon import is_common_word
from broadsheet.language.names import is_given_name
from broadsheet.language.wordforms import word_forms

_CALENDAR = frozenset(WEEKDAYS) | frozenset(MONTHS) | frozenset(MONTH_SHORT)
_OPENERS = frozenset("\"'\u201c(\u2018:;-\u2014\u2022[")
_LOWER_TAILS = re.compile(
    r"-(?:[a-z]+(?:ed|en|ing)|based|built|made|led|born|style|class|like|level|wide|era|run|own|backed|bound|type|free|only|old|long)$"
)
_PARTICLES = frozenset("de del della van von der den bin ibn al el la le di da du dos y bint".split())


@dataclass(frozen=True, slots=True)
class Opening:
    """The first word of a candidate that begins where any word has a capital.

    Only the other articles can tell whether it belongs to the name: it does where they have it
    with a capital inside sentences and never small.
    """

    word: str
    ordinary: bool
    """The tables know it as a word; an unknown one is taken for a name unless it is seen small."""
    rest: str
    """The candidate's text without it; empty where nothing is left."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens [first:last] of one sentence that may be a name."""

    first: int
    last: int
    text: str
    initial: bool
    """It begins where any word would have a capital."""
    opening: Opening | None = None
    """Its first word, where that may be an ordinary one; None where the word surely belongs to the name."""

    def without_opening(self) -> "Candidate | None":
        """Return what is left where the opening word is an ordinary one, if anything is."""
        if self.opening is None or not self.opening.rest:
            return None
        return Candidate(self.first + 1, self.last, self.opening.rest, initial=False)


def is_capital(token: Token) -> bool:
    """Say whether a token is written as a name is: a capital, or digits with capitals ("5G")."""
    text = token.text
    if text[0].isupper():
        # "Shenzhen-based" describes; "Jong-un" and "Hwasong-12" name.
        return "-" not in text or not _LOWER_TAILS.search(text)
    if text[0].isdecimal():
        return any(char.isupper() for char in text)
    return len(text) > 2 and text[1].isupper() and text[0].islower()


def find_candidates(tokens: Sequence[Token]) -> list[Candidate]:
    """Return the candidates of a sentence in order."""
    found: list[Candidate] = []
    i = 0
    while i < len(tokens):
        known = _known_phrase(tokens, i)
        if known:
            found.append(Candidate(i, known, _text(tokens, i, known), initial=False))
            i = known
            continue
        if not _starts(tokens, i):
            i += 1
            continue
        last = _extend(tokens, i)
        found += _split(tokens, i, last)
        i = last
    return found


def _known_phrase(tokens: Sequence[Token], i: int) -> int:
    """Return where a name of the tables that holds a possessive ends: "People's Republic of China"; else 0."""
    if not tokens[i].text[0].isupper():
        return 0
    window = tokens[i : i + 7]
    if not any(token.text == "'s" for token in window):
        return 0
    for length in range(len(window), 2, -1):
        if (
            any(token.text == "'s" for token in window[:length])
            and _text(tokens, i, i + length) in surface_forms()
        ):
            return i + length
    return 0


def _starts(tokens: Sequence[Token], i: int) -> bool:
    token = tokens[i]
    if token.lower in NUMBER_WORDS and not _capital_at(tokens, i + 1):
        return False
    if not is_capital(token) or token.text == "I" or token.lower in _CALENDAR or "/" in token.text:
        return False
    return not (token.text == "No" and _lower(tokens, i + 1) == ".")


def _capital_at(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and is_capital(tokens[i])


def _lower(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].lower if 0 <= i < len(tokens) else ""


def _extend(tokens: Sequence[Token], first: int) -> int:
    """Return where the longest capitalised stretch from `first` ends."""
    last = first + 1
    while last < len(tokens):
        if _capital_at(tokens, last) and tokens[last].text != "I":
            if tokens[last].lower in _CALENDAR and not is_given_name(tokens[last - 1].text):
                break
            last += 1
            continue
        word, following = tokens[last].lower, last + 1
        if (
            word == "."
            and len(tokens[last - 1].text) <= 3
            and _abbreviates(tokens[last - 1])
            and _capital_at(tokens, following)
        ):
            last = following + 1
            continue
        if word in _PARTICLES and _capital_at(tokens, following) and last > first:
            last = following + 1
            continue
        if word == "&" and _capital_at(tokens, following):
            last = following + 1
            continue
        if word in ("of", "for") and _lower(tokens, last - 1) in OF_HEADS:
            following += _lower(tokens, following) == "the"
            if _capital_at(tokens, following):
                last = following + 1
                continue
        if word == "and" and _capital_at(tokens, following) and _joins(tokens, first, following):
            last = following + 1
            continue
        break
    return last


def _abbreviates(token: Token) -> bool:
    return len(token.text) == 1 or token.lower in (
        "mr",
        "mrs",
        "ms",
        "dr",
        "st",
        "gen",
        "sen",
        "rep",
        "gov",
        "lt",
        "col",
        "jr",
        "sr",
        "mt",
        "ft",
    )


def _joins(tokens: Sequence[Token], first: int, right: int) -> bool:
    """Say whether "and" stands inside one name: "the Securities and Exchange Commission"."""
    if _is_role_word(tokens, right - 2) and _is_role_word(tokens, right):
        return True  # "President and CEO": the role splitter takes it apart
    if _lower(tokens, first - 1) != "the":
        return False
    end = right
    while _capital_at(tokens, end):
        end += 1
    known_first = tokens[first].text in surface_forms()
    return end - right >= 2 and tokens[end - 1].lower in ORG_HEADS and right - first == 2 + known_first


def _is_role_word(tokens: Sequence[Token], i: int) -> bool:
    return 0 <= i < len(tokens) and is_title(tokens[i].lower)


def _split(tokens: Sequence[Token], first: int, last: int) -> list[Candidate]:
    """Take a capitalised stretch apart at roles, honorifics, countries and nationalities."""
    pieces: list[tuple[int, int]] = []
    start, i = first, first
    while i < last:
        skip = _role_length(tokens, i, last)
        if skip:
            pieces.append((start, i))
            start = i = i + skip
            continue
        i += 1
    pieces.append((start, last))
    found: list[Candidate] = []
    for begin, end in pieces:
        found += _by_table(tokens, begin, end)
    return found


def _role_length(tokens: Sequence[Token], i: int, last: int) -> int:
    """Return how many tokens from `i` are a role or an honorific ("Prime Minister", "Mr ."), or 0."""
    if is_honorific(tokens[i].lower):
        return 2 if _lower(tokens, i + 1) == "." else 1
    for length in (4, 3, 2, 1):
        if i + length > last:
            continue
        words = " ".join(token.lower for token in tokens[i : i + length])
        if is_title(words):
            follows = i + length < last
            if length == 1 and not follows and i > 0 and is_capital(tokens[i - 1]) and words in ORG_HEADS:
                return 0
            if _lower(tokens, i + length) == "and" and _is_role_word(tokens, i + length + 1):
                return length + 2
            return length
    return 0


def _by_table(tokens: Sequence[Token], first: int, last: int) -> list[Candidate]:
    first, last = _trim(tokens, first, last)
    if first >= last:
        return []
    forms = surface_forms()
    whole = tokens[last - 1].lower in ORG_HEADS | EVENT_HEADS | PLACE_HEADS
    for length in range(min(5, last - first), 0, -1):
        text = _text(tokens, first, first + length)
        if (
            text in forms
            and first + length < last
            and not whole
            and _splits_off(forms[text], tokens, first + length)
        ):
            return [
                Candidate(first, first + length, text, _is_initial(tokens, first)),
                *_by_table(tokens, first + length, last),
            ]
    person = _person_at_end(tokens, first, last)
    if person:
        return [
            *_by_table(tokens, first, person),
            *_by_table(tokens, person, last),
        ]
    initial = _is_initial(tokens, first)
    opening = _opening(tokens, first, last) if initial else None
    return [Candidate(first, last, _text(tokens, first, last), initial, opening)]


def _person_at_end(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where a person's name begins behind other capitals: "Defence Itsunori Onodera"; else 0."""
    if last - first < 3 or tokens[last - 1].lower in ORG_HEADS or is_given_name(tokens[first].text):
        return 0
    for i in (last - 2, last - 3):
        if i > first and is_given_name(tokens[i].text) and tokens[i - 1].lower not in ("of", "&", ".", "st"):
            return i
    return 0


def _splits_off(form: tuple[str, str], tokens: Sequence[Token], rest: int) -> bool:
    """Say whether a known name stands apart from the capitals after it.

    A nationality does ("Russian Soyuz"); a country only before a person, since "China Daily" and
    "East Asia Program" are names of their own.
    """
    return form[1] in ("adjective", "people") or (form[1] == "name" and is_given_name(tokens[rest].text))


def _trim(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    trimmable = {"and", "of", "the", "for", "&", "."}
    while first < last and tokens[first].lower in trimmable:
        first += 1
    while first < last and tokens[last - 1].lower in trimmable:
        last -= 1
    return first, last


def _is_initial(tokens: Sequence[Token], first: int) -> bool:
    return first == 0 or tokens[first - 1].text in _OPENERS or tokens[first - 1].text in ("...", "\u2026")


def _opening(tokens: Sequence[Token], first: int, last: int) -> Opening | None:
    """Return the first word of a candidate that begins a sentence, where it may be an ordinary one."""
    word, text = tokens[first].lower, tokens[first].text
    if (
        text in surface_forms()
        or (len(text) > 1 and text.isupper())
        or any(char.isdecimal() for char in text)
    ):
        return None
    if last - first > 1:
        quoted = first > 0
        if quoted or is_given_name(text) or tokens[last - 1].lower in ORG_HEADS:
            return None
        return Opening(text, is_common_word(word), _text(tokens, first + 1, last))
    return Opening(text, is_common_word(word) or (word in word_forms() and not is_given_name(text)), "")


def _text(tokens: Sequence[Token], first: int, last: int) -> str:
    """Return the words as written, a possessive or stop closed up."""
    words = tokens[first].text
    for before, token in zip(tokens[first:last], tokens[first + 1 : last], strict=False):
        words += ("" if token.start == before.end else " ") + token.text
    return words
