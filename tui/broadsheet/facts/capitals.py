"""Finds where a stretch of capitalised tokens begins and ends: the raw stuff of names."""

import re
from collections.abc import Sequence

from broadsheet.facts.cues import (
    EVENT_HEADS,
    MONTH_SHORT,
    MONTHS,
    OF_HEADS,
    ORG_DESCRIPTORS,
    ORG_HEADS,
    PLACE_HEADS,
    PRODUCT_NOUNS,
    SPEECH,
    WEEKDAYS,
)
from broadsheet.facts.currencies import SUM_START, currency_codes
from broadsheet.facts.gazetteer import (
    is_title,
    known_type,
    surface_forms,
)
from broadsheet.facts.holidays import holiday_at
from broadsheet.facts.quantity_values import number_of
from broadsheet.facts.tags import NUMBER_WORDS
from broadsheet.facts.tokens import Token
from broadsheet.language.lexicon import is_common_word
from broadsheet.language.names import is_given_name
from broadsheet.language.wordforms import base

_CALENDAR = frozenset(WEEKDAYS) | frozenset(MONTHS) | frozenset(MONTH_SHORT)
_LOWER_TAILS = re.compile(
    r"-(?:[a-z]+(?:ed|en|ing)|based|built|made|led|born|style|class|like|level|wide|era|run|own|backed|bound|type|free|only|old|long|language|speaking)$"
)
_VERSION = re.compile(r"\d{1,3}(?:\.\d+)?")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_COMPOUND = re.compile(r"[A-Z]-[a-z]+$")
_PARTICLES = frozenset(
    "de del della van von der den bin ibn al el la le di da do du dos das zu y bint".split()
)


def is_capital(token: Token) -> bool:
    """Say whether a token is written as a name is: a capital, or digits with capitals ("5G")."""
    text = token.text
    if text == token.lower or "$" in text:
        return False  # most words, and "US$5"
    if text[0].isupper():
        if text[-1].isdecimal() and SUM_START.match(text):
            return False  # "Sh26 billion"
        # "Shenzhen-based" describes; "Jong-un" and "Hwasong-12" name.
        # The one capital of "X-ray" and "T-shirt" is a letter.
        return "-" not in text or not (_LOWER_TAILS.search(text) or _COMPOUND.match(text))
    if text[0].isdecimal():
        return any(char.isupper() for char in text)
    return len(text) > 2 and text[1].isupper() and text[0].islower()


def starts_run(tokens: Sequence[Token], i: int) -> bool:
    """Say whether a name can begin at token i."""
    token = tokens[i]
    tens, dash, _ = token.lower.partition("-")  # "Twenty-one", "Two-thirds", "Three-year"
    is_number = tens in NUMBER_WORDS or (dash and number_of(token.lower) is not None)
    if is_number and not capital_at(tokens, i + 1):
        return False
    if (
        _ORDINAL.fullmatch(token.lower)
        and lower_at(tokens, i + 1) in PLACE_HEADS
        and capital_at(tokens, i + 1)
    ):
        return True  # "53rd Street"
    if token.text in currency_codes() and lower_at(tokens, i + 1)[:1].isdecimal():
        return False  # "NOK 171.40"
    if not is_capital(token) or token.text == "I" or "/" in token.text:
        return False
    if (
        i
        and tokens[i - 1].text in "#@"
        and tokens[i - 1].end == token.start
        and known_type(token.text) is None
    ):
        return False  # a hashtag's word and an account's name
    if (
        token.lower in _CALENDAR
        and not _acts_as_person(tokens, i)
        and not (
            capital_at(tokens, i + 1) and (token.text == "Jan" or lower_at(tokens, i + 1) in PLACE_HEADS)
        )
    ):
        return False  # "Jan Willem Roe" is somebody, "August Bridge" a bridge
    return not (token.text == "No" and lower_at(tokens, i + 1) == ".")


def _acts_as_person(tokens: Sequence[Token], i: int) -> bool:
    """Say whether the word for a month does what only people do: "May said she was sorry", not "In May told ..."."""
    verb, before = lower_at(tokens, i + 1), lower_at(tokens, i - 1)
    return (
        tokens[i].text in ("May", "March", "April", "June", "August")
        and base(verb) in SPEECH
        and verb != base(verb)
        and before not in _BEFORE_MONTHS
        and not before[:1].isdecimal()
    )


_BEFORE_MONTHS = frozenset(
    "in of by since until till from to last next this early late mid during before after for and or through".split()
)


def capital_at(tokens: Sequence[Token], i: int) -> bool:
    """Say whether there is a capitalised token at i."""
    return i < len(tokens) and is_capital(tokens[i])


def lower_at(tokens: Sequence[Token], i: int) -> str:
    """Return the token at i in lower case; empty where there is none."""
    return tokens[i].lower if 0 <= i < len(tokens) else ""


def end_of_run(tokens: Sequence[Token], first: int) -> int:
    """Return where the longest capitalised stretch from `first` ends."""
    last = first + 1
    while last < len(tokens):
        if capital_at(tokens, last) and tokens[last].text != "I":
            if tokens[last].lower in _CALENDAR and not is_given_name(tokens[last - 1].text):
                break
            if holiday_at(tokens, last) is not None:
                break
            last += 1
            continue
        word, following = tokens[last].lower, last + 1
        if word in _LAND and tokens[last].text == word and _names_land(tokens, first, last):
            return following
        if _is_version(tokens, first, last) or (
            word == "."
            and following < len(tokens)
            and tokens[last - 1].lower in SUFFIXES
            and not is_capital(tokens[following])  # which begins the next sentence as often
        ):
            last = following
            continue
        if (
            word == "."
            and len(tokens[last - 1].text) <= 3
            and _abbreviates(tokens[last - 1])
            and capital_at(tokens, following)
        ):
            last = following + 1
            continue
        joined = _end_of_joined(tokens, first, last)
        if joined:
            last = joined
            continue
        if (word in ("of", "for") and lower_at(tokens, last - 1) in OF_HEADS) or (
            word == "for" and lower_at(tokens, last - 1) in _PEOPLE_FOR
        ):
            following += lower_at(tokens, following) == "the"
            if capital_at(tokens, following):
                last = following + 1
                continue
        if word == "," and _is_firm_of_partners(tokens, first, last):
            last += 4
            continue
        portfolio = _end_of_portfolio(tokens, first, last) if word == "," else 0
        if portfolio:
            last = portfolio
            continue
        if word == "and" and capital_at(tokens, following) and _joins(tokens, first, following):
            last = following + 1
            continue
        break
    return last


def _end_of_joined(tokens: Sequence[Token], first: int, at: int) -> int:
    """Return where a name goes on to behind a small word or a sign at `at`: "Ana de Tarn", "Quill & Tarn", "Tarn+"; else 0."""
    word, following = tokens[at].lower, at + 1
    if (word in _PARTICLES and at > first) or word == "&":
        return following + 1 if capital_at(tokens, following) else 0
    written_on = word == "+" and tokens[at].start == tokens[at - 1].end and not _adds(tokens, following)
    return following if written_on else 0


_LAND = frozenset("peninsula forest desert archipelago tunnel".split())
"""What goes with a place's name though papers write it small: "the Korean peninsula", "the Sambisa forest"."""


def _names_land(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Say whether the noun at `at` ends a place's name: no more than that follows ("forest fires", "tunnel's end")."""
    before = tokens[at - 1]
    opens = first == 0 and at - first == 1 and is_common_word(before.lower)
    follows = tokens[at + 1] if at + 1 < len(tokens) else None
    ends = follows is None or not follows.text[0].isalpha() or follows.lower in _AFTER_VERSION | _AFTER_LAND
    return not opens and ends and before.text[0].isupper() and known_type(before.text) != "org"


_AFTER_LAND = frozenset("near where after before when since during while but of carries runs".split())
_PEOPLE_FOR = frozenset(
    """patients students doctors physicians veterans citizens mothers fathers parents teachers workers lawyers women men scientists friends
    americans britons campaigners residents families farmers nurses youth jews christians muslims republicans democrats""".split()
)
"""Who is together for something, and calls itself so: "Patients for Equal Care"."""
SUFFIXES = frozenset("inc corp ltd co bros".split())
"""Legal forms that are written short with a stop."""
_AFTER_VERSION = frozenset("and or is was has had will for with in on to from by which that at as".split())
_OF_PRODUCTS = PRODUCT_NOUNS | frozenset(
    "users owners update updates devices series family range launch".split()
)
"""What stands behind the number of a model, beside function words."""


def _adds(tokens: Sequence[Token], i: int) -> bool:
    """Say whether what follows a plus sign is written on to it, as in a sum or "LGBT+A"."""
    return i < len(tokens) and tokens[i].start == tokens[i - 1].end and tokens[i].text[0].isalnum()


def _is_version(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Say whether a number belongs to the name before it: "Android 8.1", "the Falcon 9 rocket".

    A plain figure after an unusual word does, where a mark, a function word, another capital or a
    kind of product follows; "beat Lindhaven 3 times" and "Article 50" do not.
    """
    word, before = tokens[at].text, tokens[at - 1]
    if not _VERSION.fullmatch(word) or at - first > 2 or not before.text[0].isalpha():
        return False
    if is_common_word(before.lower) or known_type(before.text) in ("place", "nationality", "event"):
        return False
    if (
        before.lower in ORG_HEADS | EVENT_HEADS | PLACE_HEADS
        or is_title(before.lower)
        or is_given_name(before.text)
    ):
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        following is None
        or (following.text in ".;:)'?!,\"" and not lower_at(tokens, at + 2)[:1].isdecimal())
        or following.text == "'s"
        or following.lower in _AFTER_VERSION | _OF_PRODUCTS
        or (is_capital(following) and following.lower not in _CALENDAR)
    )


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
    if is_role_word(tokens, right - 2) and is_role_word(tokens, right):
        return True  # "President and CEO": the role splitter takes it apart
    end = right
    while capital_at(tokens, end):
        end += 1
    ordinary = is_common_word(lower_at(tokens, right - 2)) and is_common_word(lower_at(tokens, right))
    if ordinary and end - right == 2 and tokens[end - 1].lower in ORG_HEADS:
        return True  # "Norway's Quill Rocket and Space Corporation": nobody is called Rocket
    if lower_at(tokens, first) == "the":
        first += 1
    elif lower_at(tokens, first - 1) != "the":
        return False
    known_first = tokens[first].text in surface_forms()
    return end - right >= 2 and tokens[end - 1].lower in ORG_HEADS and right - first == 2 + known_first


def _is_firm_of_partners(tokens: Sequence[Token], first: int, comma: int) -> bool:
    """Say whether a firm's name goes on behind a comma: "at investment bank Quill, Tarn & Lund"."""
    return (
        comma == first + 1
        and (lower_at(tokens, first - 1) in ORG_DESCRIPTORS | {"at", "firm", "bank", "brokerage"})
        and capital_at(tokens, comma + 1)
        and lower_at(tokens, comma + 2) == "&"
        and capital_at(tokens, comma + 3)
    )


def _end_of_portfolio(tokens: Sequence[Token], first: int, comma: int) -> int:
    """Return where a ministry's name ends that goes on behind a comma: "Ministry of Water, Boats and Energy"; else 0."""
    if lower_at(tokens, first + 1) != "of" or tokens[first].lower not in ("ministry", "department", "office"):
        return 0
    end = comma
    while (
        lower_at(tokens, end) == ","
        and capital_at(tokens, end + 1)
        and is_common_word(lower_at(tokens, end + 1))
    ):
        end += 2
    end += lower_at(tokens, end) == ","
    if lower_at(tokens, end) != "and" or not capital_at(tokens, end + 1):
        return 0
    return end + 2 if is_common_word(lower_at(tokens, end + 1)) else 0


def is_role_word(tokens: Sequence[Token], i: int) -> bool:
    """Say whether the token at i is a role by itself."""
    return 0 <= i < len(tokens) and is_title(tokens[i].lower)
