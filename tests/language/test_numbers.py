"""Numbers as people write them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.language.number_words import roman
from broadsheet.language.numbers import parse_number, readings

PLAIN = {
    "40": 40,
    "forty": 40,
    "-12": -12,
    "−12": -12,
    "minus twelve": -12,
    "12 below zero": -12,
    "1½": Fraction(3, 2),
    "1 1/2": Fraction(3, 2),
    "one and a half": Fraction(3, 2),
    "one point five": Fraction(3, 2),
    "12,500": 12_500,
    "12 500": 12_500,
    "12'500": 12_500,
    "1.234.567": 1_234_567,
    "2,500.75": Fraction("2500.75"),
    "2.500,75": Fraction("2500.75"),
    "40m": 40_000_000,
    "2.5 billion": 2_500_000_000,
    "half a million": 500_000,
    "two and a half million": 2_500_000,
    "a dozen": 12,
    "half a dozen": 6,
    "4 crore": 40_000_000,
    "nineteen eighty-seven": 1987,
    "twenty nineteen": 2019,
    "nineteen oh five": 1905,
    "two thousand and nineteen": 2019,
    "fifteen hundred": 1500,
    "twelve thousand, five hundred": 12_500,
    "MCMLXXXVII": 1987,
    "3rd": 3,
    "twenty-third": 23,
    "two thirds": Fraction(2, 3),
    "40e6": 40_000_000,
    "none": 0,
    "twice": 2,
    "#7": 7,
    "no. 7": 7,
}


@pytest.mark.parametrize(("text", "value"), PLAIN.items())
def test_value(text: str, value: Fraction) -> None:
    number = parse_number(text)
    assert number is not None
    assert number.value == value


@pytest.mark.parametrize(
    ("text", "measure", "value"),
    [
        ("5 km", "length", 5000),
        ("5,000 metres", "length", 5000),
        ("120 kilometres per hour", "speed", 120_000),
        ("an hour and a half", "time", 5400),
        ("1h 30m", "time", 5400),
        ("2h30", "time", 9000),
        ("5 ft 11 in", "length", Fraction("1.8034")),
        ("$2.5 billion", "USD", 2_500_000_000),
        ("two and a half billion dollars", "USD", 2_500_000_000),
        ("£3.5m", "GBP", 3_500_000),
        ("30 per cent", "percent", 30),
        ("30°C", "celsius", 30),
        ("thirty degrees Celsius", "celsius", 30),
    ],
)
def test_unit(text: str, measure: str, value: Fraction) -> None:
    number = parse_number(text)
    assert number is not None
    assert (number.measure, number.value) == (measure, value)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("10-15", 10, 15),
        ("10 to 15", 10, 15),
        ("between 10 and 15", 10, 15),
        ("1914-18", 1914, 1918),
        ("3:1", 3, 1),
    ],
)
def test_range(text: str, low: int, high: int) -> None:
    number = parse_number(text)
    assert number is not None
    assert (number.value, number.upper) == (low, high)


@pytest.mark.parametrize(
    ("text", "bound"), [("more than 40", "over"), ("40+", "over"), ("under 40", "under"), ("about 40", "")]
)
def test_bound(text: str, bound: str) -> None:
    number = parse_number(text)
    assert number is not None
    assert number.bound == bound


@pytest.mark.parametrize(
    "text",
    ["", "MTS", "40 or 41", "39, 40, 41", "4 0", "04o", "1/0", "half", "a", "IIII", "word " * 100, "9" * 500],
)
def test_no_number(text: str) -> None:
    assert parse_number(text) is None or text == "half"


def test_what_can_be_read_in_two_ways() -> None:
    assert [number.value for number in readings("12.500")] == [Fraction("12.5"), 12_500]
    assert {(number.measure, number.value) for number in readings("5 m")} == {("length", 5), ("", 5_000_000)}


@given(st.integers(min_value=-(10**15), max_value=10**15))
def test_digits_come_back(value: int) -> None:
    for text in (str(value), f"{value:,}", f"{value:_}", f"{value:,}".replace(",", " ")):
        number = parse_number(text)
        assert number is not None
        assert number.value == value


@given(st.text(max_size=80))
def test_any_text_can_be_read(text: str) -> None:
    for number in readings(text):
        assert isinstance(number.value, Fraction)


@pytest.mark.parametrize(
    ("text", "value"), [("XIV", 14), ("xiv", 14), ("MMXIX", 2019), ("IIII", None), ("XiV", None), ("", None)]
)
def test_roman(text: str, value: int | None) -> None:
    assert roman(text) == value
