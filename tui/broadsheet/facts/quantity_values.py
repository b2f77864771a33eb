"""Reads numbers, money and percentages: "1,180", "twelve", "$4.2-billion", "1.2m people", "14 per cent"."""

import re
from collections.abc import Sequence

from broadsheet.facts.currencies import SUM_START, currency_codes
from broadsheet.facts.tokens import Token
from broadsheet.facts.value import Value, word_at

SMALL_NUMBERS = dict(
    zip(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split(),
        range(20),
        strict=True,
    )
)
TENS = dict(
    zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True)
)
_SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "lakh": 10**5,
    "crore": 10**7,
    "cr": 10**7,
    "m": 10**6,
    "bn": 10**9,
    "tn": 10**12,
}
_WRITTEN_ON = {"m": 10**6, "k": 1_000, "b": 10**9}
"""What such letters are where they are written on to a sum, or to a number of what can be counted: "$300K", "1.2m people"."""
_BE_LIKE = frozenset("is was are were has had can will would that who which of in to and or but".split())
LONGEST_FIGURE = 30
"""Digits; more is no figure that a text tells, and takes long to read."""


def decimal(digits: str) -> float | None:
    """Return the number that digits with at most one point are ("7.5"); None of anything else."""
    return float(digits) if digits.replace(".", "", 1).isdecimal() else None


def number_of(word: str) -> float | None:
    """Return the number that one token means ("1,180", "twelve", "twenty-one"), or None."""
    if word in SMALL_NUMBERS or word in TENS:
        return SMALL_NUMBERS.get(word, TENS.get(word))
    tens, dash, unit = word.partition("-")
    if dash and tens in TENS and unit in SMALL_NUMBERS and 0 < SMALL_NUMBERS[unit] < 10:
        return TENS[tens] + SMALL_NUMBERS[unit]
    digits = word.replace(",", "")
    if len(digits) > LONGEST_FIGURE:
        return None
    try:
        return decimal(digits) if digits[:1].isdecimal() else None
    except ValueError:
        return None


_MONEY = re.compile(r"(?:\$(?:us|a|c|nz)|(?:us|au|hk|nz|[acs])?\$|[£€¥])(?=\d)")
_NOT_COUNTING = frozenset("no the this that any every each some another which only".split())
_AFTER_PRONOUN = frozenset(",.;:!?)-\u2014'\"").union(
    ("--",),
    _BE_LIKE,
    "another with for on at by from than as after before where when whose about into like over involving including".split(),
)
_OF_THEM = frozenset("the these those his her its their our my your several many about".split())


def _counts(tokens: Sequence[Token], i: int) -> bool:
    """Say whether "one" counts something: "one person", "one of the girls", not "no one", "the one", "one was"."""
    if word_at(tokens, i + 1) == "of" and word_at(tokens, i + 2) in _OF_THEM:
        return word_at(tokens, i - 1) not in _NOT_COUNTING
    return word_at(tokens, i - 1) not in _NOT_COUNTING and word_at(tokens, i + 1) not in _AFTER_PRONOUN


def read_quantity(tokens: Sequence[Token], i: int) -> Value | None:
    """Return the number, sum or share that begins at token `i`, or None."""
    word = word_at(tokens, i)
    if i + 1 < len(tokens) and tokens[i].text in currency_codes():
        return _with_code(tokens, i)
    sign = _MONEY.match(word) or SUM_START.match(tokens[i].text)
    money = sign is not None
    if word == "one" and not _counts(tokens, i):
        return None
    number = number_of(word[sign.end() :] if sign else word)
    if number is None:
        number = _millions(tokens, i)
        return None if number is None else Value(i, i + 1, "number", f"{number:.10g}")
    last = i + 1
    if (
        not money
        and word_at(tokens, last) == "-"
        and (sum_ := _AS_ADJECTIVE.fullmatch(word_at(tokens, last + 1)))
    ):
        return Value(i, last + 2, "money", f"{number * _SCALES[sum_[1]]:.0f} {sum_[2]}s")
    if scale := _written_on(tokens, last, money=money):
        number, last = number * scale, last + 1
    if word_at(tokens, last) == "-" and word_at(tokens, last + 1) in _SCALES and money:
        last += 1  # "a $4.2-billion offer"
    while word_at(tokens, last) in _SCALES and (number_of(word) is None or len(word_at(tokens, last)) > 1):
        number *= _SCALES[word_at(tokens, last)]
        last += 1
    text = f"{number:.10g}" if number < 1e10 else f"{number:.0f}"
    if money:
        short = sign[0] if sign and sign[0][0].isalpha() and "$" not in word else word[0]
        return Value(i, last, "money", f"{_dollar(sign[0] if sign else '') if '$' in word else short}{text}")
    if word_at(tokens, last) in ("%", "percent"):
        return Value(i, last + 1, "percent", f"{text}%")
    if word_at(tokens, last) == "per" and word_at(tokens, last + 1) == "cent":
        return Value(i, last + 2, "percent", f"{text}%")
    if word_at(tokens, last) in ("u.s.", "us") and word_at(tokens, last + 1) == "dollars":
        return Value(i, last + 2, "money", f"${text}")
    currency = word_at(tokens, last)
    if last > i + 1 and currency.removesuffix("s") in _ONE_OF_THEM:
        currency = currency.removesuffix("s") + "s"
    if currency in _CURRENCIES or (last > i + 1 and currency in ("crowns", "won", "bucks")):
        return Value(i, last + 1, "money", f"{text} {currency}")
    return Value(i, last, "number", text)


def _dollar(sign: str) -> str:
    """Return the sign of a dollar with its country before it, where that is not the United States: "NZ$" of "$NZ5"."""
    country = sign.replace("$", "").upper()
    return "$" if country in ("", "US") else f"{country}$"


_AS_ADJECTIVE = re.compile(r"(million|billion|trillion)-(euro|dollar|pound|franc|rupee|peso)")
"""A sum before what it is the price of: "a 740-million-euro mission"."""


def _written_on(tokens: Sequence[Token], at: int, *, money: bool) -> int:
    """Return what a letter written on to a number makes of it; 0 where it is a unit, as in "1.2m tall"."""
    if at >= len(tokens) or tokens[at].start != tokens[at - 1].end:
        return 0
    scale = _WRITTEN_ON.get(tokens[at].lower, 0)
    return scale if money or (scale and _are_counted(tokens, at + 1)) else 0


def _millions(tokens: Sequence[Token], i: int) -> float | None:
    """Return the number of "40m people"; None for "40m deep", and for the distances that are run and swum."""
    digits = tokens[i].text.removesuffix("m")
    if digits == tokens[i].text or not digits.isdecimal() or len(digits) > 3 or int(digits) in _DISTANCES:
        return None
    return int(digits) * 1e6 if _are_counted(tokens, i + 1) else None


_DISTANCES = frozenset({25, 50, 60, 100, 110, 200, 400, 800})
_COUNTED_WITHIN = 3
"""Tokens after a number among which the plural of what it counts stands: "1.2m new homes"."""
_NO_COUNTED = frozenset(
    "of in from to at by for off deep high long tall wide away below above across is was has as its this metres meters "
    "hurdles yards".split()
)


def _are_counted(tokens: Sequence[Token], at: int) -> bool:
    """Say whether what follows a number can be counted in millions: a plural or a currency, before any other phrase."""
    for token in tokens[at : at + _COUNTED_WITHIN]:
        word = token.lower
        if word in _NO_COUNTED or not word[0].isalpha():
            return False
        if (
            word in _PLURALS
            or word in _CURRENCIES
            or (word.endswith("s") and len(word) > 3 and not word.endswith("ss"))
        ):
            return True
    return False


_PLURALS = frozenset("people men women children migrants barrels acres more fewer".split())
_CURRENCIES = frozenset(
    """dollars euros pounds yen yuan rubles roubles kronor kroner rupees rupiah ringgit baht pesos reais zloty forints lira
shekels dirhams riyals dinars naira cedis shillings francs levs hryvnias hryvnia koruna""".split()
)
_ONE_OF_THEM = frozenset("dollar euro pound crown".split())
"""Names that are singular after a number of millions: "a 30 million euro fine"."""


def _with_code(tokens: Sequence[Token], i: int) -> Value | None:
    """Return the sum after a currency code: "NOK 12.9 billion"."""
    value = read_quantity(tokens, i + 1) if tokens[i + 1].text[0].isdecimal() else None
    if value is None or value.type != "number":
        return None
    return Value(i, value.last, "money", f"{tokens[i].text} {value.reading}")
