"""Reads dates: "May 15", "15 May 2019", "on Friday", "last month", completed by the day of their article."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from broadsheet.facts.cues import MONTH_SHORT, MONTHS, SPEECH, WEEKDAYS
from broadsheet.facts.date_stretches import STEPS, read_stretch
from broadsheet.facts.holidays import holiday_at
from broadsheet.facts.tokens import Token
from broadsheet.facts.value import Value, word_at
from broadsheet.language.wordforms import base, codes

_MONTH_NUMBER = {
    **{name: i + 1 for i, name in enumerate(MONTHS)},
    **MONTH_SHORT,
    **{f"{k}.": v for k, v in MONTH_SHORT.items()},
}
DAYS_IN_WORDS = {
    word: number
    for number, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
        sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth
        twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first""".split(),
        start=1,
    )
}
"""Days of a month as they are written out."""


def _year(word: str) -> int | None:
    return int(word) if len(word) == 4 and word.isdecimal() and 1000 <= int(word) <= 2199 else None


def _day(word: str) -> int | None:
    digits = word[:-2] if word[-2:] in ("st", "nd", "rd", "th") else word
    return int(digits) if digits.isdecimal() and len(digits) <= 2 and 1 <= int(digits) <= 31 else None


def read_date(tokens: Sequence[Token], i: int, published: date | None) -> Value | None:
    """Return the date that begins at token `i`, completed by the article's own date, or None."""
    word = word_at(tokens, i)
    return (
        _month_date(tokens, i, published)
        or _day_month(tokens, i, published)
        or _weekday(tokens, i, published)
        or _bare_year(tokens, i, word)
        or _holiday(tokens, i, published)
        or read_stretch(tokens, i, published)
    )


def _holiday(tokens: Sequence[Token], i: int, published: date | None) -> Value | None:
    """Read "New Year's Day", "Christmas": the day where it has a fixed one."""
    found = holiday_at(tokens, i)
    if found is None:
        return None
    last, day = found
    if day is None:
        return Value(i, last, "date", " ".join(token.text for token in tokens[i:last]).replace(" '", "'"))
    return _dated(tokens, i, last, (None, *day), published)


def _is_month(tokens: Sequence[Token], i: int) -> int | None:
    word = word_at(tokens, i)
    number = _MONTH_NUMBER.get(word.removeprefix("mid-"))
    capital = tokens[i].text[0].isupper() or word.startswith("mid-")
    return number if number and capital else None


def _after_comma(tokens: Sequence[Token], i: int) -> int:
    return i + 1 if word_at(tokens, i) in (",", ".") else i


_BEFORE_MONTH = frozenset("in since last until early late this next by of".split())


def _year_told(tokens: Sequence[Token], at: int, published: date | None) -> int | None:
    """Return the year of "this year", "last year" or "next year" at token `at`, where that is what stands there."""
    step = STEPS.get(word_at(tokens, at))
    if step is None or published is None or word_at(tokens, at + 1) != "year":
        return None
    return published.year + step


def _month_date(tokens: Sequence[Token], i: int, published: date | None) -> Value | None:
    """Read "May 15", "Dec. 13, 2016", "June 2019", "in May"."""
    month = _is_month(tokens, i)
    if month is None:
        return None
    j = i + 1 + (word_at(tokens, i + 1) == "." and word_at(tokens, i) in MONTH_SHORT)
    day = _day(word_at(tokens, j))
    if day is not None:
        year_at = _after_comma(tokens, j + 1)
        year = _year(word_at(tokens, year_at))
        last = year_at + 1 if year else j + 1
        if told := _year_told(tokens, j + 1, published):
            year, last = told, j + 3
        return _dated(tokens, i, last, (year, month, day), published)
    if told := _year_told(tokens, j, published):
        return Value(i, j + 2, "date", f"{told:04}-{month:02}")
    year_at = _after_comma(tokens, j) if word_at(tokens, j) == "," else j
    year_at = year_at + 1 if word_at(tokens, year_at) == "of" else year_at
    year = _year(word_at(tokens, year_at))
    if year:
        return Value(i, year_at + 1, "date", f"{year:04}-{month:02}")
    if word_at(tokens, i) in ("may", "march") and word_at(tokens, i - 1) not in _BEFORE_MONTH:
        return None  # "may" and "march" are words of their own
    first = i - 1 if word_at(tokens, i - 1) in ("early", "late", "mid", "last", "next", "this") else i
    return _dated(tokens, first, j if j > i + 1 else i + 1, (None, month, None), published)


def _day_month(tokens: Sequence[Token], i: int, published: date | None) -> Value | None:
    """Read "15 May 2019", "14 April", "the second of April"."""
    day = _day(word_at(tokens, i)) or DAYS_IN_WORDS.get(word_at(tokens, i))
    at = i + 2 if word_at(tokens, i + 1) == "of" else i + 1
    if day is None or at >= len(tokens) or (at == i + 1 and word_at(tokens, i) in DAYS_IN_WORDS):
        return None
    month = _is_month(tokens, at)
    if month is None or (at > i + 1 and word_at(tokens, i).isdecimal()):
        return None  # "12 of May's 31 days"
    year_at = _after_comma(tokens, at + 1)
    year = _year(word_at(tokens, year_at))
    if told := _year_told(tokens, at + 1, published):
        return _dated(tokens, i, at + 3, (told, month, day), published)
    return _dated(tokens, i, year_at + 1 if year else at + 1, (year, month, day), published)


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
        due = word_at(tokens, first - 1) in ("by", "until", "till") and not _is_told_as_gone(tokens, first)
        if word_at(tokens, first) == "next":
            known += ahead <= 0
        elif word_at(tokens, first) == "last" and ahead == 0:
            known -= 1  # "last April", told in April
        elif (ahead > 2 and not due) or (ahead > 0 and _looks_back(tokens, first)):
            known -= 1
        elif ahead < 0 and ((due and _goes_on(tokens, first)) or _is_to_come(tokens, first)):
            known += 1
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
    if word_at(tokens, first) == "last" or word_at(tokens, first - 1) in ("since", "last"):
        return True
    around = tokens[max(0, first - _WITHIN) : first + _WITHIN]
    if word_at(tokens, first - 1) not in ("in", "on") or any(token.lower in _AHEAD for token in around):
        return False
    return not _does(tokens, first - 2)


_TO_COME = frozenset("upcoming due scheduled forthcoming".split())
_GONE = frozenset(
    "was were had did wasn't weren't hadn't didn't wasn\u2019t weren\u2019t hadn\u2019t didn\u2019t".split()
)


_ASKED = frozenset(("to", "that", "would", "will", "could"))
"""What stands in a sentence of something that somebody ordered, planned or said is to be."""


def _is_told_as_gone(tokens: Sequence[Token], first: int) -> bool:
    """Say whether the words before a date tell what had happened by then: "had sold 12 by October"."""
    before = [token.lower for token in tokens[max(0, first - _WITHIN) : first]]
    if not _GONE.isdisjoint(before):
        return True
    did = any("d" in codes(word) and "N" not in codes(word) and base(word) not in SPEECH for word in before)
    until = word_at(tokens, first - 1) in ("until", "till")
    return until and did and _ASKED.isdisjoint(before)  # "chaired it from 2013 until January"


def _goes_on(tokens: Sequence[Token], first: int) -> bool:
    """Say whether something is told in the present before a date by which it ends: no "by January he had pledged"."""
    return first > 1 and not any(token.lower == "had" for token in tokens[first : first + _WITHIN])


def _is_to_come(tokens: Sequence[Token], first: int) -> bool:
    """Say whether a month before the article's own is the next year's: "ahead of elections in January", "due in March"."""
    before = [token.lower for token in tokens[max(0, first - _WITHIN) : first]]
    told = not _TO_COME.isdisjoint(before) or ("ahead", "of") in pairwise(before)
    return told and _GONE.isdisjoint(before)


def _does(tokens: Sequence[Token], i: int) -> bool:
    """Say whether token `i` is a verb in the present behind a name: "The Wren ships on October 19"."""
    return (
        i > 0
        and "s" in codes(tokens[i].lower)
        and tokens[i].text.islower()
        and tokens[i - 1].text[0].isupper()
    )


def _weekday(tokens: Sequence[Token], i: int, published: date | None) -> Value | None:
    word = word_at(tokens, i).removesuffix(".")
    if word not in WEEKDAYS or not tokens[i].text[0].isupper():
        return None
    last = i + 1
    if word_at(tokens, last) in ("morning", "afternoon", "evening", "night"):
        last += 1
    if published is None:
        return Value(i, last, "date", "", relative=True)
    number = WEEKDAYS.index(word)
    back = (published.weekday() - number) % 7
    if back == 0 and word_at(tokens, i - 1) == "last":
        back = 7
    ahead = word_at(tokens, i - 1) in ("next", "until", "till") or word_at(tokens, i - 2) in ("will", "until")
    if word_at(tokens, i - 1) == "next" or (back == 6 and not ahead):
        # "Next Friday" is this week's to some and the week after's to others.
        # Tomorrow's name: on the other side of the date line, or six days ago. Not guessed.
        return Value(i, last, "date", "", relative=True)
    day = published + timedelta((number - published.weekday()) % 7) if ahead else published - timedelta(back)
    return Value(i, last, "date", day.isoformat(), relative=True)


_ABOUT = frozenset("roughly about around some nearly almost over than least most approximately".split())


def _bare_year(tokens: Sequence[Token], i: int, word: str) -> Value | None:
    if word.endswith("s") and word[:-1].isdecimal() and len(word) == 5:
        return Value(i, i + 1, "date", word)
    year = _year(word)
    if year is not None and word_at(tokens, i - 1) in _ABOUT and word_at(tokens, i + 1).endswith("s"):
        return None  # "roughly 2000 planets"
    if year is None or "," in word or not 1500 <= year <= 2100:
        return None
    until = word_at(tokens, i + 2)
    if word_at(tokens, i + 1) == "-" and (
        _year(until) or _day(until) or (len(until) == 2 and until.isdecimal())
    ):
        return Value(i, i + 3, "date", f"{year}/{word_at(tokens, i + 2)}")
    if word_at(tokens, i - 1) in ("$", "£", "€") or word_at(tokens, i + 1) in (
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
