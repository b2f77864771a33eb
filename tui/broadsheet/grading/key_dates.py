"""Dates of an answer key, and the order of day and month in which it writes or asks for them."""

import re

from broadsheet.grading.model import AnswerKey
from broadsheet.language.calendar_names import with_named_days
from broadsheet.language.dates import PartialDate, parse_date

_DAY_MONTH = re.compile(r"\bdd?[./-]mm?\b", re.IGNORECASE)
_MONTH_DAY = re.compile(r"\bmm?[./-]dd?\b", re.IGNORECASE)
_DAY_AND_MONTH = re.compile(r"\bday\W+(?:and\W+)?month\b", re.IGNORECASE)
_MONTH_AND_DAY = re.compile(r"\bmonth\W+(?:and\W+)?day\b", re.IGNORECASE)
"""What asks for all parts of a date in an order: who takes it is right, who does not is asked which is which."""


def date_language(key: AnswerKey) -> str:
    """Return the key's language, or the English of the form that the question asks for: "(dd/mm/yyyy)"."""
    if _DAY_MONTH.search(key.prompt):
        return "en-GB"
    return "en-US" if _MONTH_DAY.search(key.prompt) else key.language


def written_order(key: AnswerKey) -> str:
    """Return the English in whose order the question lists what it asks for, or else its first answer is written.

    "(day, month, year)" is British, a key of "June 5, 2019" American.
    """
    if key.language == "en":
        if _DAY_AND_MONTH.search(key.prompt):
            return "en-GB"
        if _MONTH_AND_DAY.search(key.prompt):
            return "en-US"
    written = (text for answer in key.answers for text in answer.names) if key.language == "en" else ()
    for text in written:
        if _DAY_FIRST.fullmatch(text):
            return "en-GB"
        if _MONTH_FIRST.fullmatch(text):
            return "en-US"
    return ""


_DAY_FIRST = re.compile(r"\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]+\.?,? \d{4}")
_MONTH_FIRST = re.compile(r"[A-Z][a-z]+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}")


def date_of(text: str, key: AnswerKey) -> PartialDate | None:
    """Read an answer as a date, where its kind lets it be one; None for a number or words."""
    found = parse_date(text, key.language)
    if not found or key.kind == "number":
        return None
    reading = found[0]
    if not reading.parts and (key.kind != "date" or reading.weekday is None):
        return None
    if key.kind == "date":
        return reading
    if with_named_days(text.casefold()) != text.casefold():
        return None  # "Christmas" is a word, where no date is asked for
    # In free text a date is what no bare number is: it has a month, a decade or an era, or it is a year.
    lettered = re.search(r"[^\W\d]{3}", text) is not None
    if reading.month is not None and (reading.year is not None or (reading.day is not None and lettered)):
        return reading
    if reading.span > 1 or (reading.year is not None and reading.year < 0):
        return reading
    plain_year = reading.parts == ("year",) and reading.year is not None and 1000 <= reading.year <= 2100
    return reading if plain_year and re.search(r"\d{4}", text) else None
