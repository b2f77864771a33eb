"""Dates as questions say them: relative ones written out by what the article's date made of them."""

import re
from datetime import date

from broadsheet.language import calendar_names
from broadsheet.language.wordforms import codes

MONTHS = [name.capitalize() for name in calendar_names.MONTHS]
MONTH = rf"(?:{'|'.join(MONTHS)})"
"""Any of them, for the patterns that look for a date written out."""
WEEKDAY = rf"(?:{'|'.join(name.capitalize() for name in calendar_names.WEEKDAYS)})"
"""The same for a day of the week."""


def in_words(iso: str) -> str:
    """Return "in 2017", "in May 2019" or "on 5 June 2019" for an ISO date; empty for anything else."""
    match = re.fullmatch(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?", iso)
    if match is None:
        return ""
    if match[3]:
        day = date.fromisoformat(iso)
        return f"on {day.day} {MONTHS[day.month - 1]} {day.year}"
    return f"in {MONTHS[int(match[2]) - 1]} {match[1]}" if match[2] else f"in {match[1]}"


def written_out(text: str, when: str, words: str, iso: str) -> str:
    """Return `text` with its relative date (`words`, with its preposition `when`) as a date of the calendar.

    "last month" becomes "in May 2019". A date that names its year stays; one that could not be
    resolved stays too, and keeps the question from being shown.
    """
    spelled = in_words(iso)
    if (
        not spelled
        or re.search(r"\b\d{4}\b", words)
        or when not in text
        or re.search(rf"['\u2019]s\s+{re.escape(when)}", text)
    ):
        return text
    return " ".join(text.replace(when, spelled, 1).split())


_AHEAD = re.compile(
    r"\b(?:into|ahead of|upcoming|likely|until|till|due|will|would|next|expected|expects?|plans?|planned|planning|scheduled|set to|hopes?|aims?|is to|are to|"
    r"later this|opens|reopens|starts|begins|(?:called|set|slated|booked|down|fixed|convened|adjourned|postponed|delayed) (?:for|to|until))\b[^.;:]*$",
    re.IGNORECASE,
)


def looks_ahead(before: str, iso: str, published: date | None) -> bool:
    """Say whether a date that was put before its article's day is told as one to come: "due in June", "next January".

    `before` are the words of its sentence up to its end.
    """
    if published is None or iso >= published.isoformat()[: len(iso)]:
        return False
    return _AHEAD.search(before) is not None or (len(iso) == len("2019-06-05") and _is_scheduled(before))


_WEEKDAY = re.compile(rf"\s*(?:on\s+)?{WEEKDAY}(?:\s+[a-z]+)?$")
_IS_MADE = re.compile(r"\b(?:is|are)\s+[a-z]+$")
_CLAUSE = re.compile(r"[,;:\u2014]|\b(?:that|when|where|who|which|because|after|before|while|as|but|and)\b")
_PRESENT = re.compile(r"\b(?:is|are|can|could|may|might|should|must|shall|means?|has to|have to)\b")


_DAY_OF_MONTH = re.compile(rf"\s*(?:on\s+)?(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})$")
_DOES = re.compile(r"(?:^|\s)(?!the\b|a\b|its\b|their\b|of\b|in\b)(\w+) ([a-z]+s)(?: out| off| up)?$")


def _is_scheduled(before: str) -> bool:
    """Say whether the words before a day are in the present: "the draw is made on Monday", "the game on Tuesday is in doubt"."""
    day = _DAY_OF_MONTH.sub("", before)
    if day != before:
        does = _DOES.search(day)  # "The Wren ships on October 19"
        subject = does is not None and (does[1][0].isupper() or "J" not in codes(does[1]))
        return _IS_MADE.search(day) is not None or (does is not None and subject and "s" in codes(does[2]))
    told = _WEEKDAY.sub("", before)
    if told == before:
        return False
    if _IS_MADE.search(told):
        return True
    clause = _CLAUSE.split(told)[-1]
    past = any("d" in codes(word) for word in re.findall(r"[a-z]+", clause) if word not in ("could", "might"))
    return (
        _PRESENT.search(clause) is not None
        and not past
        and not re.search(r"\b(?:was|were|had|did)\b", clause)
    )


def calendar_words(words: str, iso: str) -> str | None:
    """Return a date as one says it long after: "Tuesday" as "7 November 2017"; None where that cannot be told.

    A date that names its year, and a span such as "five months", stay as they are.
    """
    if re.search(r"\b\d{4}\b|\b\d{4}s\b", words):
        return words
    spelled = re.sub(r"^(?:on|in) ", "", in_words(iso))
    if spelled:
        return spelled
    return None if _RELATIVE.search(words) or not words[:1].isdigit() else words


_RELATIVE = re.compile(
    r"day\b|\b(?:last|this|next|past|coming|ago|today|now|later|earlier)\b|^[A-Z]", re.IGNORECASE
)
