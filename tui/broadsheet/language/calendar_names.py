"""Names of months and weekdays, found with one slip of the keyboard allowed."""

import re
from functools import lru_cache

MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
MONTH_NUMBERS = {name: number for number, name in enumerate(MONTHS, start=1)}
MONTH_NUMBERS |= {name[:3]: number for name, number in list(MONTH_NUMBERS.items())}
MONTH_NUMBERS |= {
    "sept": 9,
    "mai": 5,
    "juin": 6,
    "juillet": 7,
    "aout": 8,
    "okt": 10,
    "dez": 12,
    "janu": 1,
    "febr": 2,
    "octo": 10,
    "novem": 11,
    "decem": 12,
}
WEEKDAY_NUMBERS = {name: number for number, name in enumerate(WEEKDAYS)}
WEEKDAY_NUMBERS |= {name[:3]: number for name, number in list(WEEKDAY_NUMBERS.items())}
WEEKDAY_NUMBERS |= {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}


@lru_cache(maxsize=4096)
def find_month(word: str) -> int | None:
    """Return the number of the month that a word names, one slip of the keyboard allowed."""
    return named(word, MONTH_NUMBERS)


def named(word: str, table: dict[str, int]) -> int | None:
    """Look a word up; one slip is allowed in words of four letters or more if it fits one entry only."""
    if word in table:
        return table[word]
    if len(word) < 4 or not word.isalpha():
        return None
    # One slip leaves the first or the last letter where it was, which rules out most names at a glance.
    near = {
        number
        for name, number in table.items()
        if len(name) > 3
        and (word[0] == name[0] or word[-1] == name[-1])
        and -2 < len(word) - len(name) < 2
        and _one_slip(word, name)
    }
    return near.pop() if len(near) == 1 else None


@lru_cache(maxsize=4096)
def find_weekday(word: str) -> int | None:
    """Return the number of the weekday that a word names, Monday 0, one slip of the keyboard allowed."""
    return named(word, WEEKDAY_NUMBERS)


def _one_slip(word: str, name: str) -> bool:
    """Say whether one letter changed, added, left out or swapped makes the word the name."""
    start = 0
    while start < min(len(word), len(name)) and word[start] == name[start]:
        start += 1
    mine, theirs = word[start:], name[start:]
    swapped = mine[:2] == theirs[1::-1] and len(theirs) > 1 and mine[2:] == theirs[2:]
    return swapped or mine[1:] == theirs[1:] or mine[1:] == theirs or mine == theirs[1:]


NAMED_DAYS: dict[str, str] = {
    "new year's day": "1 january",
    "new year's eve": "31 december",
    "valentine's day": "14 february",
    "st patrick's day": "17 march",
    "april fools' day": "1 april",
    "april fool's day": "1 april",
    "may day": "1 may",
    "bastille day": "14 july",
    "halloween": "31 october",
    "guy fawkes night": "5 november",
    "armistice day": "11 november",
    "christmas eve": "24 december",
    "christmas day": "25 december",
    "boxing day": "26 december",
    "christmas": "25 december",
    "xmas": "25 december",
    "epiphany": "6 january",
    "burns night": "25 january",
    "candlemas": "2 february",
    "groundhog day": "2 february",
    "st david's day": "1 march",
    "ides of march": "15 march",
    "st george's day": "23 april",
    "cinco de mayo": "5 may",
    "juneteenth": "19 june",
    "michaelmas": "29 september",
    "all hallows' eve": "31 october",
    "all saints' day": "1 november",
    "all souls' day": "2 november",
    "remembrance day": "11 november",
    "st andrew's day": "30 november",
    "st stephen's day": "26 december",
}
"""Days that are the same every year and go by a name, the longer name first where one begins another."""
_APOSTROPHES = re.compile("[’']")
_NAMED = re.compile(
    r"\b(" + "|".join(re.escape(_APOSTROPHES.sub("", name)) for name in NAMED_DAYS) + r")\b(?! island)"
)
_DAY_OF = {_APOSTROPHES.sub("", name): day for name, day in NAMED_DAYS.items()}


def with_named_days(low: str) -> str:
    """Return a text in lower case with the name of such a day written as day and month."""
    if not may_name_day(low):
        return low
    bare = _APOSTROPHES.sub("", low)
    found = _NAMED.sub(lambda match: _DAY_OF[match[1]], bare)
    found = _EDGE.sub(lambda match: f"{_LAST[match[2][:3]] if match[1] == 'last' else 1} {match[2]}", found)
    if found != bare:
        found = _NEXT_TO.sub(_moved, found)
    return found if found != bare else low


_LAST = {
    **dict.fromkeys("jan mar may jul aug oct dec".split(), 31),
    **dict.fromkeys("apr jun sep nov".split(), 30),
}
_EDGE = re.compile(
    r"\b(?:the )?(first|last) day (?:of|in) ((?:jan|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b"
)
"""The first or last day of a month; February's last is one of two."""
_NEXT_TO = re.compile(rf"\b(?:the )?day (after|before|following) (\d+) ({'|'.join(MONTHS)})\b")
"""The day beside one that goes by a name: "the day after Christmas"."""


def _moved(match: re.Match[str]) -> str:
    """Return the day before or after a day and month; as it stands at the edge of a month of two lengths."""
    day, month = int(match[2]) + (-1 if match[1] == "before" else 1), MONTH_NUMBERS[match[3]]
    if day < 1:
        month = (month - 2) % 12 + 1
        day = _LAST.get(MONTHS[month - 1][:3], 0)
    elif day > _LAST.get(match[3][:3], 28):
        day, month = (1, month % 12 + 1) if match[3][:3] in _LAST else (0, month)
    return f"{day} {MONTHS[month - 1]}" if day else match[0]


_LETTERS = re.compile(r"day|eve|hallow|mas\b|night|ides|mayo|teenth|epiph")


def may_name_day(low: str) -> bool:
    """Say whether a text in lower case has letters that some such name has."""
    return _LETTERS.search(low) is not None
