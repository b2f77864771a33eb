"""The name tables: what they hold, how they are written, and what they cost before they are asked."""

import subprocess
import sys
from itertools import takewhile

import pytest

from broadsheet.language import names
from broadsheet.language.rows import TABLES, lines, table


@pytest.mark.parametrize(
    "written, code, role",
    [
        ("U.S.", "US", "name"),
        ("US", "US", "name"),
        ("America", "US", "name"),
        ("United States of America", "US", "name"),
        ("Americans", "US", "people"),
        ("American", "US", "adjective"),
        ("White House", "US", "metonym"),
        ("Washington", "US", "capital"),
        ("UK", "GB", "name"),
        ("Great Britain", "GB", "name"),
        ("British", "GB", "adjective"),
        ("Britons", "GB", "people"),
        ("Downing Street", "GB", "metonym"),
        ("Russia", "RU", "name"),
        ("Russian", "RU", "adjective"),
        ("Russians", "RU", "people"),
        ("Kremlin", "RU", "metonym"),
        ("Moscow", "RU", "capital"),
        ("Chinese", "CN", "adjective"),
        ("Beijing", "CN", "capital"),
        ("Dutch", "NL", "adjective"),
        ("Dutchmen", "NL", "people"),
        ("The Hague", "NL", "metonym"),
        ("North Korea", "KP", "name"),
        ("DPRK", "KP", "name"),
        ("South Koreans", "KR", "people"),
        ("Czechia", "CZ", "name"),
        ("Ivory Coast", "CI", "name"),
        ("Burma", "MM", "name"),
        ("Holland", "NL", "name"),
        ("Swazi", "SZ", "adjective"),
        ("Nigerien", "NE", "adjective"),
        ("Nigerian", "NG", "adjective"),
        ("Danes", "DK", "people"),
        ("Polish", "PL", "adjective"),
        ("Kyiv", "UA", "capital"),
        ("Kiev", "UA", "capital"),
        ("Élysée", "FR", "metonym"),
        ("Pyongyang", "KP", "capital"),
        ("Tehran", "IR", "capital"),
        ("New Zealanders", "NZ", "people"),
        ("Singapore", "SG", "name"),
        ("Kosovo", "XK", "name"),
        ("Filipinos", "PH", "people"),
        ("DR Congo", "CD", "name"),
    ],
)
def test_names_as_written_lead_to_their_country(written: str, code: str, role: str) -> None:
    found, as_what = names.country_names()[written]
    assert (found.code, as_what) == (code, role)


@pytest.mark.parametrize(
    "written", ["us", "turkey", "china", "polish", "Apple", "SA", "Male", "Saudi Aramco"]
)
def test_words_and_other_names_are_no_country_as_written(written: str) -> None:
    assert written not in names.country_names()


@pytest.mark.parametrize(
    "look_up, text, code",
    [
        (names.country, "the united states", "US"),
        (names.country, "usa", "US"),
        (names.country, "U.K", "GB"),
        (names.country, "Cote d’Ivoire", "CI"),
        (names.country, "the Netherlands", "NL"),
        (names.country, "turkiye", "TR"),
        (names.country, "trinidad & tobago", "TT"),
        (names.demonym, "french", "FR"),
        (names.demonym, "Frenchwoman", "FR"),
        (names.demonym, "burkinabè", "BF"),
        (names.capital, "bogota", "CO"),
        (names.capital, "Reykjavik", "IS"),
        (names.capital, "cape town", "ZA"),
        (names.metonym, "the kremlin", "RU"),
        (names.metonym, "Beijing", "CN"),
        (names.metonym, "Elysee Palace", "FR"),
    ],
)
def test_look_ups_fold_case_accents_and_dots(look_up, text: str, code: str) -> None:  # type: ignore[no-untyped-def]
    assert look_up(text).code == code


@pytest.mark.parametrize(
    "look_up", [names.country, names.demonym, names.capital, names.metonym, names.region, names.place]
)
@pytest.mark.parametrize("text", ["", "Huawei", "the", "...", "Xyzzy"])
def test_unknown_names_lead_nowhere(look_up, text: str) -> None:  # type: ignore[no-untyped-def]
    assert look_up(text) is None


@pytest.mark.parametrize(
    "text, name, kind",
    [
        ("EU", "European Union", "bloc"),
        ("the U.N.", "United Nations", "bloc"),
        ("nato", "NATO", "bloc"),
        ("Africa", "Africa", "continent"),
        ("the Middle East", "Middle East", "region"),
        ("G7", "Group of Seven", "bloc"),
    ],
)
def test_regions(text: str, name: str, kind: str) -> None:
    found = names.region(text)
    assert found is not None
    assert (found.name, found.kind) == (name, kind)


def test_demonyms_of_regions_are_among_their_names_as_written() -> None:
    found = names.region_names()
    assert [found[form][0].name for form in ("European", "Africans", "Western", "Brussels")] == [
        "Europe",
        "Africa",
        "West",
        "European Union",
    ]
    assert found["Brussels"][1] == "metonym"


@pytest.mark.parametrize(
    "text, country, kind",
    [
        ("California", "US", "state"),
        ("Shanghai", "CN", "city"),
        ("New York City", "US", "city"),
        ("Bombay", "IN", "city"),
        ("Scotland", "GB", "state"),
        ("British Columbia", "CA", "state"),
        ("Crimea", "UA", "region"),
        ("sao paulo", "BR", "city"),
        ("St Petersburg", "RU", "city"),
        ("London", "GB", "city"),
        ("Geneva", "CH", "city"),
        ("Frankfurt", "DE", "city"),
        ("tel aviv", "IL", "city"),
        ("Hull", "GB", "city"),
        ("Xi’an", "CN", "city"),
        ("Georgia", "US", "state"),
    ],
)
def test_places(text: str, country: str, kind: str) -> None:
    found = names.place(text)
    assert found is not None
    assert (found.country, found.kind) == (country, kind)


GIVEN = """
James Maria Svetlana Sergei Vladimir Mohammed Fatima Recep Narendra Priya Zhengfei Ping Jae-in Shinzo Keiko
Olusegun Ngozi Kwame Jürgen Léa José Giuseppe Björn Agnieszka László Ursula Emmanuel Yoav Hassan Peter Martin
"""


@pytest.mark.parametrize("name", GIVEN.split())
def test_people_of_many_cultures_have_names(name: str) -> None:
    assert names.is_given_name(name)


@pytest.mark.parametrize(
    "name", ["Will", "May", "April", "Rose", "Mark", "Paris", "Georgia", "Hope", "Grace"]
)
def test_names_that_are_words_too_are_kept_apart(name: str) -> None:
    assert not names.is_given_name(name)
    assert names.is_given_name(name, ambiguous=True)


@pytest.mark.parametrize(
    "word", ["The", "And", "Government", "President", "Monday", "Company", "will", "mark"]
)
def test_plain_words_are_no_given_names(word: str) -> None:
    assert not names.is_given_name(word, ambiguous=True)


def test_chinese_korean_and_vietnamese_family_names_stand_first() -> None:
    assert {"Guo", "Xi", "Kim", "Park", "Nguyen"} <= names.family_names_first() <= names.family_names()


def test_every_table_names_its_source_and_licence() -> None:
    files = sorted(file for file in TABLES.iterdir() if file.suffix in {".tsv", ".txt", ".toml"})
    assert len(files) >= 12
    for file in files:
        text = file.read_text(encoding="utf-8").splitlines()
        head = " ".join(takewhile(lambda line: line.startswith("#"), text))
        assert "ource" in head or "by hand" in head, file.name
        assert any(licence in head for licence in ("MIT", "CC BY 4.0", "Unicode License", "Permission")), (
            file.name
        )


def made_lists() -> list[str]:
    return [*sorted(file.name for file in TABLES.glob("*names*.txt")), "common_words.txt"]


@pytest.mark.parametrize("name", made_lists())
def test_lists_are_sorted_and_say_nothing_twice(name: str) -> None:
    found = lines(name)
    assert len(found) > 100
    assert found == sorted(set(found))


@pytest.mark.parametrize(
    "name, columns", [("countries.tsv", 9), ("regions.tsv", 6), ("places.tsv", 5), ("currencies.tsv", 3)]
)
def test_tables_have_their_columns_and_no_row_twice(name: str, columns: int) -> None:
    rows = table(name)
    assert len(rows) > 50
    assert {len(row) for row in rows} == {columns}
    assert len({tuple(row[:4]) for row in rows}) == len(rows)
    assert all(cell == cell.strip() for row in rows for cell in row)


def test_no_name_as_written_belongs_to_two_countries() -> None:
    owners: dict[str, set[str]] = {}
    for one in names.countries():
        for form in (one.name, *one.aliases, *one.adjectives, *one.people, *one.capitals, *one.metonyms):
            owners.setdefault(form, set()).add(one.code)
    assert {form: codes for form, codes in owners.items() if len(codes) > 1} == {}


def test_neighbours_are_mutual_and_known() -> None:
    by_code = names.country_by_code()
    assert len(by_code) > 230
    for one in names.countries():
        for code in one.neighbours:
            assert one.code in by_code[code].neighbours, (one.code, code)


def test_importing_reads_no_table() -> None:
    program = (
        "import sys; reads = []\n"
        "def note(event, args):\n"
        "    path = str(args[0]).replace(chr(92), '/')\n"
        "    if event == 'open' and '/language/tables/' in path: reads.append(path)\n"
        "sys.addaudithook(note)\n"
        "import broadsheet.language.names as names\n"
        "assert not reads, reads\n"
        "names.country('US')\n"
        "assert len(reads) == 1, reads\n"
        "names.country('UK'); names.demonym('Dutch')\n"
        "assert len(reads) == 1, reads\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(TABLES.parents[2])},
    )
    assert result.returncode == 0, result.stderr
