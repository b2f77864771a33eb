"""Dates as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.language.dates import MONTHS, PartialDate, find_month, parse_date

FIFTH = PartialDate(2019, 6, 5)
FORMATS = [
    "5 June 2019",
    "June 5, 2019",
    "5th of June, 2019",
    "the fifth of june, two thousand nineteen",
    "2019-06-05",
    "2019/06/05",
    "20190605",
    "5-Jun-2019",
    "5.VI.2019",
    "5june2019",
    "on 5 Juen 2019",
    "2019 June 5",
]


@pytest.mark.parametrize("text", FORMATS)
def test_a_day(text: str) -> None:
    assert parse_date(text) == (FIFTH,)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("June 2019", (2019, 6, None)),
        ("06/2019", (2019, 6, None)),
        ("2019", (2019, None, None)),
        ("June", (None, 6, None)),
        ("5 June", (None, 6, 5)),
        ("the 5th", (None, None, 5)),
        ("25/12", (None, 12, 25)),
        ("44 BC", (-44, None, None)),
        ("AD 1066", (1066, None, None)),
        ("MCMXC", (1990, None, None)),
    ],
)
def test_parts(text: str, parts: tuple[int | None, int | None, int | None]) -> None:
    (found,) = parse_date(text)
    assert (found.year, found.month, found.day) == parts


@pytest.mark.parametrize(
    ("language", "found"),
    [("en", [(6, 5), (5, 6)]), ("en-GB", [(6, 5)]), ("en-US", [(5, 6)]), ("de", [(6, 5)])],
)
def test_language_settles_day_and_month(language: str, found: list[tuple[int, int]]) -> None:
    assert [(one.month, one.day) for one in parse_date("05/06/2019", language)] == found


def test_what_a_language_cannot_mean_is_read_the_other_way() -> None:
    assert parse_date("12/25/2019", "en-GB") == (PartialDate(2019, 12, 25),)


@pytest.mark.parametrize(
    ("text", "first", "span"),
    [("the 1980s", 1980, 10), ("nineteen eighties", 1980, 10), ("19th century", 1800, 100)],
)
def test_spans(text: str, first: int, span: int) -> None:
    (found,) = parse_date(text)
    assert (found.year, found.span) == (first, span)


@pytest.mark.parametrize(
    "text",
    ["", "soon", "31 June 2019", "5 or 6 June 2019", "not 5 June 2019", "before 2019", "MTS", "x" * 1000],
)
def test_no_date(text: str) -> None:
    assert parse_date(text) == ()


def test_a_guessed_century_may_be_moved() -> None:
    (short,) = parse_date("8 May '45")
    assert not short.contradicts(PartialDate(1945, 5, 8))
    assert short.contradicts(PartialDate(1946, 5, 8))


def test_a_slip_that_could_be_two_months_is_none() -> None:
    assert find_month("juen") == 6
    assert find_month("juny") is None


@given(st.dates(min_value=date(1000, 1, 1)))
def test_written_dates_come_back(day: date) -> None:
    name = MONTHS[day.month - 1].title()
    wanted = PartialDate(day.year, day.month, day.day)
    for text in (
        f"{day.day} {name} {day.year}",
        f"{name} {day.day}, {day.year}",
        day.isoformat(),
        f"{day.day}/{day.month}/{day.year}",
    ):
        assert wanted in parse_date(text, "en")


@given(st.text(max_size=60), st.sampled_from(["en", "en-GB", "en-US", "xx"]))
def test_any_text_can_be_read(text: str, language: str) -> None:
    for found in parse_date(text, language):
        assert found.possible()
