"""Names in other languages are kept where they can mean one thing only."""

from broadsheet.language import dictionary
from broadsheet.language.make_foreign import foreign
from broadsheet.language.rows import table


def test_names_that_mean_one_thing_are_kept() -> None:
    rows = [("Estonia", "Estland"), ("Estonia", "Estonie"), ("Austria", "Austria")]
    assert foreign(rows) == ["estonia\tEstland\tEstonie"]


def test_english_words_other_places_and_shared_names_are_left_out() -> None:
    rows = [("Iceland", "Island"), ("Norway", "Sweden"), ("Rome", "Romo"), ("Bari", "Romo"), ("Oslo", "Os")]
    assert foreign(rows) == []


def test_a_name_by_hand_may_be_an_english_word() -> None:
    assert foreign([], [("Nile", "Nil"), ("Rhine", "Reno")]) == ["nile\tNil"]


def test_the_table_knows_countries_cities_and_rivers() -> None:
    assert "Finlandia" in dictionary.foreign_names("finland")
    assert "Varsovie" in dictionary.foreign_names("warsaw")
    assert "Weichsel" in dictionary.foreign_names("vistula")
    assert dictionary.foreign_names("no such place") == ()


def test_the_table_is_sorted_by_its_bytes() -> None:
    keys = [row[0].encode() for row in table("foreign.txt")]
    assert len(keys) > 500
    assert keys == sorted(set(keys))


def test_a_name_of_a_country_and_of_its_language_means_the_country():
    assert foreign([("Italy", "Italien"), ("Italian", "italien")]) == ["italy\tItalien"]
    assert foreign([("Italy", "Italien"), ("Italian", "italien"), ("Spain", "Italien")]) == []


def test_countries_go_by_what_they_call_themselves():
    kept = {key: names for key, *names in table("foreign.txt")}
    assert {"Eesti", "Lietuva", "Italien"} <= {*kept["estonia"], *kept["lithuania"], *kept["italy"]}
