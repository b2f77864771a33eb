"""`pack import`, `export` and `print` as commands."""

import json

import pytest

from broadsheet.cli.main import run
from broadsheet.home import paths
from broadsheet.quiz.packs import load_pack


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_file_becomes_a_pack_that_can_be_played(home, capsys):
    (home / "birds.gift").write_text("::robin::Is the robin red?{T}\n\nTell all. {}\n", encoding="utf-8")
    assert run(["pack", "import", "birds.gift"]) == 0
    out, err = capsys.readouterr()
    assert "1 question from GIFT" in out
    assert "broadsheet quiz birds" in out
    assert "birds.gift:3: left out: an essay" in err
    assert "no licence is stated" in err
    pack = load_pack(paths.user_packs() / "birds.toml")
    assert [question.id for question in pack.questions] == ["birds/robin"]


def test_a_name_that_is_taken_is_refused_with_the_way_out(home, capsys):
    (home / "birds.gift").write_text("Red?{T}", encoding="utf-8")
    run(["pack", "import", "birds.gift"])
    before = (paths.user_packs() / "birds.toml").read_bytes()
    (home / "birds.gift").write_text("Blue?{T}", encoding="utf-8")
    capsys.readouterr()
    assert run(["pack", "import", "birds.gift"]) == 1
    assert "--to" in (said := capsys.readouterr().err)
    assert "--replace" in said
    assert (paths.user_packs() / "birds.toml").read_bytes() == before
    assert run(["pack", "import", "birds.gift", "--to", "huawei-5g"]) == 1
    assert run(["pack", "import", "birds.gift", "--replace"]) == 0
    assert "Blue?" in (paths.user_packs() / "birds.toml").read_text(encoding="utf-8")


def test_strict_writes_nothing_where_something_would_be_left_out(home, capsys):
    (home / "birds.gift").write_text("Red?{T}\n\nTell all. {}", encoding="utf-8")
    assert run(["pack", "import", "birds.gift", "--strict"]) == 1
    assert not (paths.user_packs() / "birds.toml").exists()
    assert run(["pack", "export", "huawei-5g", "--as", "gift", "--strict"]) == 1
    assert not (home / "huawei-5g.gift").exists()


def test_a_refused_file_leaves_nothing(home, capsys):
    (home / "birds.gift").write_text("Red?{T}\n\nWhich {=a", encoding="utf-8")
    assert run(["pack", "import", "birds.gift"]) == 1
    assert capsys.readouterr().err == (
        'broadsheet: birds.gift:3: the "{" is never closed; end the answers with "}".\n'
    )
    assert not paths.user_packs().exists()


@pytest.mark.parametrize("name", ["nothing.gift", ".", "empty.gift"])
def test_what_is_no_file_is_refused(home, capsys, name):
    (home / "empty.gift").write_text(" \n", encoding="utf-8")
    assert run(["pack", "import", name]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_a_huge_file_is_refused_before_it_is_read(home, capsys):
    with (home / "huge.gift").open("wb") as file:
        file.truncate(1_000_000_000)
    assert run(["pack", "import", "huge.gift"]) == 1
    assert "larger than 100 MB" in capsys.readouterr().err


def test_an_export_says_what_was_lost_and_where_it_went(home, capsys):
    assert run(["pack", "export", "huawei-5g", "--as", "gift"]) == 0
    out, err = capsys.readouterr()
    assert out == "GIFT: huawei-5g.gift\n"
    assert "partner: evidence, hints and difficulty dropped: GIFT has no place for them" in err
    assert "signing-day: kind changed: in GIFT it is 'text'" in err
    assert run(["pack", "export", "huawei-5g", "--as", "gift"]) == 1
    assert "--replace" in capsys.readouterr().err


def test_losses_and_notes_as_json(home, capsys):
    assert run(["pack", "export", "huawei-5g", "--as", "csv", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"question": "", "key": "license", "loss": "dropped: CSV has no place for it"} in rows
    assert rows[-1] == {"file": "huawei-5g.csv", "format": "csv", "losses": len(rows) - 1}
    assert run(["pack", "import", "huawei-5g.csv", "--to", "again", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert rows[-1]["questions"] == 25


def test_unknown_formats_are_named(home, capsys):
    assert run(["pack", "export", "huawei-5g", "--as", "docx"]) == 1
    assert "gift, " in capsys.readouterr().err
    assert run(["pack", "frobnicate"]) == 2


def test_print_writes_the_sheets_and_their_key(home, capsys):
    assert run(["pack", "print", "huawei-5g", "--forms", "3"]) == 0
    assert capsys.readouterr().out == "Sheets: huawei-5g-handout.html\nKey: huawei-5g-handout-key.html\n"
    assert (home / "huawei-5g-handout.html").read_text(encoding="utf-8").count(">Form ") == 3
    assert run(["pack", "print", "huawei-5g"]) == 1
    assert "--replace" in capsys.readouterr().err
    assert run(["pack", "print", "huawei-5g", "--pdf", "--to", "sheet.pdf", "--count", "2"]) == 0
    assert (home / "sheet-key.pdf").read_bytes().startswith(b"%PDF")


def test_print_makes_a_worksheet_of_a_story(home, capsys):
    assert run(["pack", "print", "--matrix", "huawei-mts-5g", "--count", "3"]) == 0
    assert "deputy chairman" in (home / "huawei-mts-5g-matrix-key.html").read_text(encoding="utf-8")
    assert "deputy chairman" not in (home / "huawei-mts-5g-matrix.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "arguments", [["--forms", "0"], ["--forms", "27"], ["--count", "0"], ["--font", "x.ttf"], ["--nothing"]]
)
def test_print_refuses_what_makes_no_sense(home, capsys, arguments):
    assert run(["pack", "print", "huawei-5g", *arguments]) == 2


def test_print_names_a_font_that_is_none(home, capsys):
    assert run(["pack", "print", "huawei-5g", "--pdf", "--font", "nothing.ttf"]) == 1
    (home / "bad.ttf").write_bytes(b"no font")
    assert run(["pack", "print", "huawei-5g", "--pdf", "--font", "bad.ttf"]) == 1
    assert "cannot be used" in capsys.readouterr().err
