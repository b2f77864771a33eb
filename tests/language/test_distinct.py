"""Closed classes: near names that are never misspellings of each other."""

import pytest

from broadsheet.language.distinct import classes_of, distinct_classes, never_confused


@pytest.mark.parametrize(
    "one, other",
    [
        ("Tuesday", "Thursday"),
        ("June", "July"),
        ("Jan", "June"),
        ("Niger", "Nigeria"),
        ("Iran", "Iraq"),
        ("Iraqi", "Iranian"),
        ("Austria", "Australia"),
        ("austrian", "Australians"),
        ("Slovakia", "Slovenia"),
        ("Mali", "Malawi"),
        ("North Korea", "South Korea"),
        ("DPRK", "Republic of Korea"),
        ("Guinea", "Guinea-Bissau"),
        ("Mauritius", "Mauritania"),
        ("Dominica", "Dominican Republic"),
        ("gallium", "thallium"),
        ("chlorine", "fluorine"),
        ("northeast", "northwest"),
        ("sixth", "sixtieth"),
        ("fourteen", "forty"),
        ("million", "billion"),
        ("rial", "real"),
        ("krona", "krone"),
        ("North Carolina", "South Carolina"),
        ("Suzhou", "Xuzhou"),
        ("Kingston", "Kingstown"),
        ("import", "export"),
        ("G7", "G8"),
        ("USD", "AUD"),
    ],
)
def test_members_of_one_class_are_never_confused(one: str, other: str) -> None:
    assert never_confused(one, other)
    assert never_confused(other, one)


@pytest.mark.parametrize(
    "one, other",
    [
        ("Tuesday", "Tuesday"),
        ("Tuesday", "Tusday"),
        ("Sept.", "September"),
        ("US", "United States"),
        ("U.S.", "America"),
        ("aluminum", "aluminium"),
        ("grey", "gray"),
        ("Kiev", "Kyiv"),
        ("British", "Britons"),
        ("fall", "autumn"),
        ("yuan", "renminbi"),
        ("Huawei", "Huwaei"),
        ("", ""),
        ("gold", "gold"),
    ],
)
def test_one_member_under_two_names_or_a_misspelling_stays_open(one: str, other: str) -> None:
    assert not never_confused(one, other)


def test_a_word_of_several_classes_names_them_all() -> None:
    assert classes_of("mercury") == (("element", "mercury"), ("planet", "Mercury"))
    assert classes_of("Mar.") == (("month", "March"),)
    assert classes_of("nothing of the kind") == ()


def test_classes_are_whole() -> None:
    classes = distinct_classes()
    sizes = {name: len(classes[name]) for name in ("month", "weekday", "element", "planet", "greek_letter")}
    assert sizes == {"month": 12, "weekday": 7, "element": 118, "planet": 9, "greek_letter": 24}
    assert len(classes["country"]) > 230
    assert len(classes["currency"]) > 140


def test_no_hand_written_class_has_one_name_for_two_members() -> None:
    derived = {"country", "nationality", "capital", "bloc", "currency", "city", "state", "region"}
    for name, members in distinct_classes().items():
        forms = [form.casefold() for member in members for form in member]
        assert all(members), name
        if name not in derived:
            assert len(forms) == len(set(forms)), name
