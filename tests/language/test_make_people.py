"""How the tables of names are made."""

import pytest

from broadsheet.language.make_people import romanised, spread


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Андрей", "Andrey"),
        ("Наталья", "Natalya"),
        ("Юрій", "Yuriy"),
        ("Щукин", "Shchukin"),
        ("Anders", "Anders"),
    ],
)
def test_a_name_in_cyrillic_letters_is_written_as_english_news_does(name, written):
    assert romanised(name) == written


def test_names_are_taken_evenly_and_in_order():
    assert spread("dbaacd", 2) == ["a", "c"]
    assert spread("dbaacd", 9) == ["a", "b", "c", "d"]
