"""Finds the stretches of tokens that could be names, and the role words beside them."""

from collections.abc import Sequence

from broadsheet.facts.capitals import (
    SUFFIXES,
    capital_at,
    end_of_run,
    is_capital,
    is_role_word,
    lower_at,
    starts_run,
)
from broadsheet.facts.cues import EVENT_HEADS, ORG_HEADS, PLACE_HEADS
from broadsheet.facts.first_words import is_article, is_initial, is_ordinary, opening_of
from broadsheet.facts.gazetteer import is_honorific, is_known, is_title, known_type, surface_forms
from broadsheet.facts.holidays import holiday_at
from broadsheet.facts.nameless import end_of_charity, names_nothing
from broadsheet.facts.notes import Candidate
from broadsheet.facts.tokens import Token, text_of
from broadsheet.language.lexicon import is_common_word
from broadsheet.language.names import is_given_name

_NAMING_HEADS = ORG_HEADS | EVENT_HEADS | PLACE_HEADS


def find_candidates(tokens: Sequence[Token]) -> list[Candidate]:
    """Return the candidates of a sentence in order."""
    found: list[Candidate] = []
    possessive = any(token.text == "'s" for token in tokens)
    i = 0
    while i < len(tokens):
        _, _, text, lower = tokens[i]
        if text == lower and not text[0].isdecimal():
            i += 1  # three tokens of four: small letters and marks begin no name
            continue
        named_day = holiday_at(tokens, i)
        if named_day is not None:
            i = named_day[0]  # a date
            continue
        known = _known_phrase(tokens, i) if possessive else 0
        if known:
            found.append(Candidate(i, known, text_of(tokens, i, known), initial=False))
            i = known
            continue
        if not starts_run(tokens, i):
            i += 1
            continue
        last = end_of_run(tokens, i)
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
    if tokens[i].lower in _WHOSE and window[1].text == "'s" and capital_at(tokens, i + 2):
        end = end_of_run(tokens, i + 2)
        if tokens[end - 1].lower in ORG_HEADS | EVENT_HEADS:
            return end  # "the Women's March"
    end = end_of_charity(tokens, i)
    if end:
        return end
    for length in range(len(window), 1, -1):
        if any(token.text == "'s" for token in window[:length]) and is_known(text_of(tokens, i, i + length)):
            return i + length
    return 0


_WHOSE = frozenset(
    "women men children people veterans workers teachers farmers mother father valentine".split()
)


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
        found += _by_table(tokens, _past_portfolio(tokens, begin, end), end)
    return [one for one in found if not names_nothing(tokens, one.last, one.text)]


def _past_portfolio(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where the name begins behind what a role is of: "Minister of Defence Itsunori Onodera"."""
    if lower_at(tokens, first - 1) == "of" and is_role_word(tokens, first - 2):
        while last - first > 2 and is_common_word(tokens[first].lower):
            first += 1
    return first


def _role_length(tokens: Sequence[Token], i: int, last: int) -> int:
    """Return how many tokens from `i` are a role or an honorific ("Prime Minister", "Mr ."), or 0."""
    if _is_of_name(tokens, i) or (tokens[i].lower == "st" and capital_at(tokens, i + 2)):
        return 0  # "St. Louis"
    if is_honorific(tokens[i].lower):
        return 2 if lower_at(tokens, i + 1) == "." else 1
    if _is_trade_for_name(tokens, i, last) or _is_middle_name(tokens, i, last):
        return 0
    for length in (4, 3, 2, 1):
        if i + length > last:
            continue
        words = " ".join(token.lower for token in tokens[i : i + length])
        if is_title(words):
            follows = i + length < last
            if length == 1 and i + 2 == last and lower_at(tokens, i + 1) in ORG_HEADS:
                return 0  # "Envoy Air"
            if length == 1 and follows and words in ORG_HEADS and lower_at(tokens, i + 1) in ("for", "of"):
                return 0  # "Center for Whale Research": no center of a team
            if length == 1 and not follows and i > 0 and is_capital(tokens[i - 1]) and words in ORG_HEADS:
                return 0
            if lower_at(tokens, i + length) == "and" and is_role_word(tokens, i + length + 1):
                return length + 2
            return length
    return 0


_ADDRESSED = frozenset(
    """president speaker chairman chairwoman justice secretary ambassador mayor minister chancellor governor premier senator
    commissioner judge prime""".split()
)
"""Posts that are addressed with "Mr" or "Madam" before them."""


_RANKS_FOR_NAMES = frozenset("earl duke dean king prince baron judge major bishop marshal".split())


def _is_middle_name(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether a rank between a first and a last name is a name too: "James Earl Jones"."""
    inside = i > 0 and i + 2 == last and tokens[i].lower in _RANKS_FOR_NAMES and is_capital(tokens[i + 1])
    return inside and is_given_name(tokens[i - 1].text)


def _is_trade_for_name(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether a word for a trade ends a person's name: "Mr Baker", "Norman Porter"."""
    if (
        i + 1 != last
        or not is_capital(tokens[i])
        or tokens[i].lower in _ADDRESSED
        or tokens[i].text.isupper()
    ):
        return False
    before = tokens[i - 2] if lower_at(tokens, i - 1) == "." else tokens[i - 1] if i else None
    return before is not None and (is_honorific(before.lower) or is_given_name(before.text))


def _is_of_name(tokens: Sequence[Token], i: int) -> bool:
    """Say whether a rank is part of a name: "Major League Baseball", "General Electric"."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    return (
        following is not None
        and is_capital(following)
        and tokens[i].lower
        in ("major", "general", "private", "captain", "judge", "brother", "sister", "father")
        and (following.lower in ORG_HEADS or lower_at(tokens, i + 2) in ORG_HEADS)
        and not is_given_name(following.text)
    )


def _by_table(tokens: Sequence[Token], first: int, last: int) -> list[Candidate]:
    first, last = _trim(tokens, first, last)
    if first >= last:
        return []
    forms = surface_forms()
    whole = tokens[last - 1].lower in _NAMING_HEADS
    known = text_of(tokens, first, last) in forms  # "French Guiana" is no Guiana of France's
    for length in range(0 if known else min(5, last - first), 0, -1):
        text = text_of(tokens, first, first + length)
        if (
            text in forms
            and first + length < last
            and _splits_off(forms[text], tokens, first + length)
            and (not whole or is_known(text_of(tokens, first + length, last)))
        ):
            return [
                Candidate(first, first + length, text, is_initial(tokens, first)),
                *_by_table(tokens, first + length, last),
            ]
    person = _person_at_end(tokens, first, last)
    if person:
        return [
            *_by_table(tokens, first, person),
            *_by_table(tokens, person, last),
        ]
    initial = is_initial(tokens, first)
    opening = opening_of(tokens, first, last) if initial else None
    return [Candidate(first, last, text_of(tokens, first, last), initial, opening)]


def _person_at_end(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where a person's name begins behind other capitals: "Defence Itsunori Onodera"; else 0."""
    if last - first < 3 or tokens[last - 1].lower in ORG_HEADS or is_given_name(tokens[first].text):
        return 0
    for i in (last - 2, last - 3):
        if (
            i > first
            and is_given_name(tokens[i].text)
            and tokens[i - 1].lower not in ("of", "&", ".", "st")
            and all(_stands_before_people(token) for token in tokens[first:i])
        ):
            return i
    return 0


def _stands_before_people(token: Token) -> bool:
    """Say whether a capitalised word can stand before a person's name and not be part of it: "Defence", "BBC"."""
    return (
        token.text.isupper()
        or is_known(token.text)
        or is_ordinary(token.lower)
        or not token.text[0].isupper()
    )


def _splits_off(form: tuple[str, str], tokens: Sequence[Token], rest: int) -> bool:
    """Say whether a known name stands apart from the capitals after it.

    A nationality does ("Russian Soyuz"); a country only before a person, since "China Daily" and
    "East Asia Program" are names of their own; or before another place ("the U.S. Pacific").
    """
    return form[1] in ("adjective", "people") or (
        form[1] == "name"
        and (
            is_given_name(tokens[rest].text)
            or (known_type(tokens[rest].text) == "place" and not capital_at(tokens, rest + 1))
        )
    )


def _trim(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    trimmable = {"and", "of", "the", "for", "&", "."}
    while first < last and (tokens[first].lower in trimmable or is_article(tokens, first)):
        first += 1
    while first < last and tokens[last - 1].lower in trimmable:
        if tokens[last - 1].text == "." and last - first > 1 and tokens[last - 2].lower in SUFFIXES:
            break
        last -= 1
    return first, last
