"""Months, units and directions in other languages are kept where they can mean one thing only."""

from broadsheet.language.foreign_words import foreign_words
from broadsheet.language.make_foreign_words import foreign_words as lines_of
from broadsheet.language.rows import table


def test_a_word_that_means_one_thing_is_kept_and_folded() -> None:
    rows = [("month", "may", "mayıs"), ("month", "may", "mei"), ("unit", "percent", "procent")]
    assert lines_of(rows) == ["month\tmayis\tmay", "month\tmei\tmay", "unit\tprocent\tpercent"]


def test_a_month_that_is_two_in_two_languages_is_left_out() -> None:
    assert lines_of([("month", "october", "listopad"), ("month", "november", "listopad")]) == []


def test_english_words_units_and_the_scandinavian_mile_are_left_out() -> None:
    rows = [
        ("unit", "miles", "mil"),
        ("unit", "days", "day"),
        ("unit", "years", "year"),
        ("side", "east", "is"),
    ]
    assert lines_of(rows) == []


def test_one_kind_may_have_a_word_of_another() -> None:
    assert len(lines_of([("month", "march", "mars"), ("unit", "hours", "heures")])) == 2


def test_the_table_knows_months_units_and_directions() -> None:
    assert foreign_words("month")["noviembre"] == "november"
    assert foreign_words("unit")["prozent"] == "percent"
    assert foreign_words("side")["noord"] == "north"
    assert "listopad" not in foreign_words("month")


def test_the_table_is_sorted_and_names_its_source() -> None:
    rows = [tuple(row[:2]) for row in table("foreign_words.txt")]
    assert len(rows) > 500
    assert rows == sorted(set(rows))
