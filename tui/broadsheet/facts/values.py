"""Finds dates, numbers, money and percentages in a sentence's tokens, and reads them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from broadsheet.facts.cues import MONTH_SHORT, MONTHS, WEEKDAYS
from broadsheet.facts.currencies import SUM_START, currency_codes
from broadsheet.facts.model import MentionType
from broadsheet.facts.tokens import Token

_UNITS = dict(
    zip(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split(),
        range(20),
        strict=True,
    )
)
_TENS = dict(
    zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True)
)
_SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "m": 10**6,
    "bn": 10**9,
    "tn": 10**12,
}
_WRITTEN_ON = {"m": 10**6, "k": 1_000, "b": 10**9}
"""What such letters are where they are written on to a sum, or to a number of what can be counted: "$300K", "1.2m people"."""
_MONTH_NUMBER = {
    **{name: i + 1 for i, name in enumerate(MONTHS)},
    **MONTH_SHORT,
    **{f"{k}.": v for k, v in MONTH_SHORT.items()},
}
_RELATIVE_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}
_BE_LIKE = frozenset("is was are were has had can will would that who which of in to and or but".split())
_PERIODS = (
    "day",
    "week",
    "month",
    "year",
    "decade",
    "century",
    "quarter",
    "season",
    "summer",
    "winter",
    "spring",
    "autumn",
    "fall",
    "weekend",
)


@dataclass(frozen=True, slots=True)
class Value:
    """A date or quantity: tokens[first:last] of its sentence, and what it means."""

    first: int
    last: int
    type: MentionType
    reading: str
    """Canonical form: ISO date ("2019-05", "2019-06-05"), "12", "$5 billion" as "USD 5000000000", "14.3%"."""
    relative: bool = False
    """A date that only the article's own date makes certain, or nothing does ("recently")."""


def find_values(tokens: Sequence[Token], taken: Sequence[bool], published: date | None) -> list[Value]:
    """Return the dates and quantities in order; tokens that are `taken` by a name are left alone.

    Relative dates are resolved by `published`; where that is None their reading is empty.
    """
    found: list[Value] = []
    codes = currency_codes()
    i = 0
    while i < len(tokens):
        if taken[i]:
            i += 1
            continue
        hour = _end_of_hour(tokens, i) if tokens[i].text[0].isdecimal() else 0
        if hour:
            i = hour
            continue
        begins = _can_begin(tokens[i].lower) or tokens[i].text in codes
        value = _value(tokens, i, published) if begins else None
        if value is None or any(taken[value.first : value.last]):
            i += 1
            continue
        found.append(value)
        i = value.last
    return found


_HALF_DAY = re.compile(r"[0-5]\d[ap]m")
_ZONES = frozenset("gmt utc cet cest bst est edt cst cdt pst pdt eat cat ist jst local".split())


def _end_of_hour(tokens: Sequence[Token], i: int) -> int:
    """Return where a clock time ends, whose figures count nothing: "09:30", "1.40am", "0910 GMT"; else 0."""
    digits = tokens[i].text
    if len(digits) == 4 and digits.isdecimal() and _word(tokens, i + 1) in _ZONES:
        return i + 1
    if len(digits) > 2 or not digits.isdecimal() or int(digits) > 24 or i + 2 >= len(tokens):
        return 0
    mark, minutes = tokens[i + 1], tokens[i + 2]
    if mark.start != tokens[i].end or minutes.start != mark.end:
        return 0
    if mark.text == ":" and len(minutes.text) == 2 and minutes.text.isdecimal() and int(minutes.text) < 60:
        return i + 3
    return i + 3 if mark.text in ".:" and _HALF_DAY.fullmatch(minutes.lower) else 0


def _value(tokens: Sequence[Token], i: int, published: date | None) -> Value | None:
    return _date(tokens, i, published) or _quantity(tokens, i)


_BEGINNINGS = frozenset(
    [
        *_UNITS,
        *_TENS,
        *MONTHS,
        *MONTH_SHORT,
        *WEEKDAYS,
        "last",
        "this",
        "next",
        "today",
        "yesterday",
        "tomorrow",
        "tonight",
    ]
)


def _can_begin(word: str) -> bool:
    """Say whether a date or quantity may begin with a word: a quick no for most words."""
    return (
        word in _BEGINNINGS
        or word[0].isdecimal()
        or word[0] in "$£€¥"
        or "$" in word
        or word[-1].isdecimal()
        or "-" in word
        or word[-1] == "."
    )


def _word(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].lower if 0 <= i < len(tokens) else ""


def _year(word: str) -> int | None:
    return int(word) if len(word) == 4 and word.isdecimal() and 1000 <= int(word) <= 2199 else None


def _day(word: str) -> int | None:
    digits = word[:-2] if word[-2:] in ("st", "nd", "rd", "th") else word
    return int(digits) if digits.isdecimal() and len(digits) <= 2 and 1 <= int(digits) <= 31 else None


def _date(tokens: Sequence[Token], i: int, published: date | None) -> Value | None:
    word = _word(tokens, i)
    return (
        _month_date(tokens, i, published)
        or _day_month(tokens, i, published)
        or _weekday(tokens, i, published)
        or _bare_year(tokens, i, word)
        or _relative(tokens, i, published)
    )


def _is_month(tokens: Sequence[Token], i: int) -> int | None:
    word = _word(tokens, i)
    number = _MONTH_NUMBER.get(word.removeprefix("mid-"))
    capital = tokens[i].text[0].isupper() or word.startswith("mid-")
    return number if number and capital else None


def _after_comma(tokens: Sequence[Token], i: int) -> int:
    return i + 1 if _word(tokens, i) in (",", ".") else i


_BEFORE_MONTH = frozenset("in since last until early late this next by of".split())


def _month_date(tokens: Sequence[Token], i: int, published: date | None) -> Value | None:
    """Read "May 15", "Dec. 13, 2016", "June 2019", "in May"."""
    month = _is_month(tokens, i)
    if month is None:
        return None
    j = i + 1 + (_word(tokens, i + 1) == "." and _word(tokens, i) in MONTH_SHORT)
    day = _day(_word(tokens, j))
    if day is not None:
        year_at = _after_comma(tokens, j + 1)
        year = _year(_word(tokens, year_at))
        last = year_at + 1 if year else j + 1
        return _dated(tokens, i, last, (year, month, day), published)
    year_at = _after_comma(tokens, j) if _word(tokens, j) == "," else j
    year_at = year_at + 1 if _word(tokens, year_at) == "of" else year_at
    year = _year(_word(tokens, year_at))
    if year:
        return Value(i, year_at + 1, "date", f"{year:04}-{month:02}")
    if _word(tokens, i) in ("may", "march") and _word(tokens, i - 1) not in _BEFORE_MONTH:
        return None  # "may" and "march" are words of their own
    first = i - 1 if _word(tokens, i - 1) in ("early", "late", "mid", "last", "next", "this") else i
    return _dated(tokens, first, j if j > i + 1 else i + 1, (None, month, None), published)


def _day_month(tokens: Sequence[Token], i: int, published: date | None) -> Value | None:
    """Read "15 May 2019", "14 April"."""
    day = _day(_word(tokens, i))
    month = _is_month(tokens, i + 1) if i + 1 < len(tokens) else None
    if day is None or month is None:
        return None
    year_at = _after_comma(tokens, i + 2)
    year = _year(_word(tokens, year_at))
    return _dated(tokens, i, year_at + 1 if year else i + 2, (year, month, day), published)


def _dated(
    tokens: Sequence[Token],
    first: int,
    last: int,
    given: tuple[int | None, int, int | None],
    published: date | None,
) -> Value:
    """Complete a date (year, month, day) without a year by the article's own: the nearest such day not far ahead."""
    year, month, day = given
    known = year
    if known is None and published is not None:
        known = published.year
        # News looks back: a month that lies more than two ahead was last year's, and so was one since which something is.
        ahead = month - published.month
        if ahead > 2 or (ahead > 0 and _looks_back(tokens, first)):
            known -= 1
    if known is None:
        return Value(first, last, "date", f"--{month:02}" + (f"-{day:02}" if day else ""))
    return Value(first, last, "date", f"{known:04}-{month:02}" + (f"-{day:02}" if day else ""))


_AHEAD = frozenset(
    "will would shall may might could should to until till by due next plans planned expected scheduled set hopes aims upcoming "
    "later before from for through starts start begins begin opens open ends end runs takes goes comes is are".split()
)
_WITHIN = 8
"""Tokens before a month among which a word says that it is to come."""


def _looks_back(tokens: Sequence[Token], first: int) -> bool:
    """Say whether a month is told as past: "since November", "a poll in November had"."""
    if _word(tokens, first) == "last" or _word(tokens, first - 1) in ("since", "last"):
        return True
    around = tokens[max(0, first - _WITHIN) : first + _WITHIN]
    return _word(tokens, first - 1) in ("in", "on") and not any(token.lower in _AHEAD for token in around)


def _weekday(tokens: Sequence[Token], i: int, published: date | None) -> Value | None:
    word = _word(tokens, i).removesuffix(".")
    if word not in WEEKDAYS or not tokens[i].text[0].isupper():
        return None
    last = i + 1
    if _word(tokens, last) in ("morning", "afternoon", "evening", "night"):
        last += 1
    if published is None:
        return Value(i, last, "date", "", relative=True)
    number = WEEKDAYS.index(word)
    back = (published.weekday() - number) % 7
    ahead = _word(tokens, i - 1) in ("next", "until", "till") or _word(tokens, i - 2) in ("will", "until")
    if back == 6 and not ahead:
        # Tomorrow's name: on the other side of the date line, or six days ago. Not guessed.
        return Value(i, last, "date", "", relative=True)
    day = published + timedelta((number - published.weekday()) % 7) if ahead else published - timedelta(back)
    return Value(i, last, "date", day.isoformat(), relative=True)


_ABOUT = frozenset("roughly about around some nearly almost over than least most approximately".split())


def _bare_year(tokens: Sequence[Token], i: int, word: str) -> Value | None:
    if word.endswith("s") and word[:-1].isdecimal() and len(word) == 5:
        return Value(i, i + 1, "date", word)
    year = _year(word)
    if year is not None and _word(tokens, i - 1) in _ABOUT and _word(tokens, i + 1).endswith("s"):
        return None  # "roughly 2000 planets"
    if year is None or "," in word or not 1500 <= year <= 2100:
        return None
    until = _word(tokens, i + 2)
    if _word(tokens, i + 1) == "-" and (
        _year(until) or _day(until) or (len(until) == 2 and until.isdecimal())
    ):
        return Value(i, i + 3, "date", f"{year}/{_word(tokens, i + 2)}")
    if _word(tokens, i - 1) in ("$", "£", "€") or _word(tokens, i + 1) in (
        "people",
        "companies",
        "points",
        "%",
        "km",
        "miles",
        "gmt",
    ):
        return None
    return Value(i, i + 1, "date", f"{year:04}")


def _relative(tokens: Sequence[Token], i: int, published: date | None) -> Value | None:
    """Read "yesterday", "last month", "earlier this week", "two years ago"."""
    word, after = _word(tokens, i), _word(tokens, i + 1)
    if word in _RELATIVE_DAYS:
        day = published + timedelta(_RELATIVE_DAYS[word]) if published else None
        return Value(i, i + 1, "date", day.isoformat() if day else "", relative=True)
    if word in ("last", "this", "next") and after in _PERIODS:
        first = i - 1 if _word(tokens, i - 1) in ("late", "early", "later", "earlier") else i
        return Value(first, i + 2, "date", _period(word, after, published), relative=True)
    if (
        (word.isdecimal() or word in _UNITS)
        and after.removesuffix("s") in _PERIODS
        and _word(tokens, i + 2) == "ago"
    ):
        return Value(i, i + 3, "date", "", relative=True)
    return None


def _period(which: str, unit: str, published: date | None) -> str:
    if published is None:
        return ""
    step = {"last": -1, "this": 0, "next": 1}[which]
    if unit == "year":
        return f"{published.year + step:04}"
    if unit == "month":
        months = published.year * 12 + published.month - 1 + step
        return f"{months // 12:04}-{months % 12 + 1:02}"
    return ""


LONGEST_FIGURE = 30
"""Digits; more is no figure that a text tells, and takes long to read."""


def number_of(word: str) -> float | None:
    """Return the number that one token means ("1,180", "twelve", "twenty-one"), or None."""
    if word in _UNITS or word in _TENS:
        return _UNITS.get(word, _TENS.get(word))
    tens, dash, unit = word.partition("-")
    if dash and tens in _TENS and unit in _UNITS and 0 < _UNITS[unit] < 10:
        return _TENS[tens] + _UNITS[unit]
    digits = word.replace(",", "")
    if len(digits) > LONGEST_FIGURE:
        return None
    try:
        return float(digits) if digits[:1].isdecimal() and digits.replace(".", "", 1).isdecimal() else None
    except ValueError:
        return None


_MONEY = re.compile(r"(?:\$(?:us|a|c|nz)|(?:us|au|hk|nz|[acs])?\$|[£€¥])(?=\d)")
_NOT_COUNTING = frozenset("no the this that any every each some another which only".split())
_AFTER_PRONOUN = frozenset(",.;:!?)-\u2014'\"").union("--", _BE_LIKE)


def _counts(tokens: Sequence[Token], i: int) -> bool:
    """Say whether "one" counts something: "one person", not "no one", "the one", "one was"."""
    return _word(tokens, i - 1) not in _NOT_COUNTING and _word(tokens, i + 1) not in _AFTER_PRONOUN


def _quantity(tokens: Sequence[Token], i: int) -> Value | None:
    word = _word(tokens, i)
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
        and _word(tokens, last) == "-"
        and (sum_ := _AS_ADJECTIVE.fullmatch(_word(tokens, last + 1)))
    ):
        return Value(i, last + 2, "money", f"{number * _SCALES[sum_[1]]:.0f} {sum_[2]}s")
    if scale := _written_on(tokens, last, money=money):
        number, last = number * scale, last + 1
    if _word(tokens, last) == "-" and _word(tokens, last + 1) in _SCALES and money:
        last += 1  # "a $4.2-billion offer"
    while _word(tokens, last) in _SCALES and (number_of(word) is None or len(_word(tokens, last)) > 1):
        number *= _SCALES[_word(tokens, last)]
        last += 1
    text = f"{number:.10g}" if number < 1e10 else f"{number:.0f}"
    if money:
        short = sign[0] if sign and sign[0][0].isalpha() and "$" not in word else word[0]
        return Value(i, last, "money", f"{'$' if '$' in word else short}{text}")
    if _word(tokens, last) in ("%", "percent"):
        return Value(i, last + 1, "percent", f"{text}%")
    if _word(tokens, last) == "per" and _word(tokens, last + 1) == "cent":
        return Value(i, last + 2, "percent", f"{text}%")
    if _word(tokens, last) in ("u.s.", "us") and _word(tokens, last + 1) == "dollars":
        return Value(i, last + 2, "money", f"${text}")
    currency = _word(tokens, last)
    if last > i + 1 and currency.removesuffix("s") in _ONE_OF_THEM:
        currency = currency.removesuffix("s") + "s"
    if currency in _CURRENCIES or (last > i + 1 and currency == "crowns"):
        return Value(i, last + 1, "money", f"{text} {currency}")
    return Value(i, last, "number", text)


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
    value = _quantity(tokens, i + 1) if tokens[i + 1].text[0].isdecimal() else None
    if value is None or value.type != "number":
        return None
    return Value(i, value.last, "money", f"{tokens[i].text} {value.reading}")
