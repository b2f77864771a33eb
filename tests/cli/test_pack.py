"""`broadsheet pack …` as a person types it."""

import io
import json
import sys
import zipfile

import pytest

from broadsheet.cli.main import run
from broadsheet.home import paths
from tests.quiz.test_lint import HEAD, question

GOOD = HEAD + question('answers = ["Ada Byron"]')


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path / "home"))
    return tmp_path


@pytest.fixture
def said(capsys):
    def said(*argv):
        code = run(["pack", *map(str, argv)])
        out = capsys.readouterr()
        return code, out.out, out.err

    return said


def test_help_names_every_subcommand(said):
    from broadsheet.cli.pack import SUBCOMMANDS

    code, out, _ = said("--help")
    assert code == 0
    assert all(f"\n  {name} " in out for name in SUBCOMMANDS)
    for name in SUBCOMMANDS:
        assert said(name, "--help")[0] == 0


def test_a_wrong_subcommand_is_told(said):
    assert said("lnit") == (
        2,
        "",
        "broadsheet pack: there is no subcommand 'lnit'; see broadsheet pack --help\n",
    )
    assert said()[0] == 2


def test_a_new_pack_is_clean_and_can_be_played(said, monkeypatch, capsys):
    code, out, _ = said("new", "rivers", "--title", "Rivers")
    assert code == 0
    assert "Made" in out
    assert said("lint", "rivers") == (0, "", "broadsheet: 1 pack, nothing found.\n")
    assert said("doctor") == (0, "All packs are well.\n", "")
    assert "rivers: Rivers (5 questions)" in said("list")[1]
    code, _, err = said("new", "rivers")
    assert code == 1
    assert "is there already" in err


@pytest.mark.parametrize("name", ["a b", "../up", "", "huawei-5g", "huawei-mts-5g", "x" * 200])
def test_a_name_that_cannot_be_a_packs_is_refused(said, name, home):
    code, out, err = said("new", name)
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert not list(home.rglob("*.toml"))


def test_lint_prints_places_and_json(said, home):
    path = home / "bad.toml"
    path.write_text(GOOD + 'answr = "x"\n', encoding="utf-8")
    code, out, err = said("lint", path)
    assert code == 1
    assert out == f"{path}:11:1: unknown key 'answr'; did you mean answers? [unknown-key]\n"
    assert "1 pack, 1 finding" in err
    code, out, _ = said("lint", path, "--json")
    assert code == 1
    assert json.loads(out) == {
        "file": str(path), "line": 11, "column": 1, "severity": "error", "code": "unknown-key",
        "message": "unknown key 'answr'; did you mean answers?", "question": "q",
    }  # fmt: skip


def test_lint_leaves_warnings_out_where_asked(said, home):
    path = home / "bare.toml"
    path.write_text(GOOD.replace('license = "CC0-1.0"\n', ""), encoding="utf-8")
    assert said("lint", path)[0] == 1
    assert said("lint", path, "--errors")[0] == 0


def test_lint_of_what_is_not_there(said):
    code, _, err = said("lint", "nothing")
    assert code == 1
    assert "There is no pack 'nothing'" in err


def typed(monkeypatch, what):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(what), encoding="utf-8"))


def test_switching_off_and_on(said, capsys, monkeypatch):
    typed(monkeypatch, b"")
    assert said("disable", "huawei-5g")[:2] == (0, "huawei-5g is switched off.\n")
    assert "switched off" in said("list")[1]
    assert run(["quiz", "huawei-5g", "--plain"]) == 1
    assert "`broadsheet pack enable huawei-5g`" in capsys.readouterr().err
    assert said("enable", "huawei-5g")[:2] == (0, "huawei-5g is switched on.\n")
    assert said("enable", "huawei-5g")[:2] == (0, "huawei-5g is already switched on.\n")
    assert said("enable", "nothing")[0] == 1


def test_trying_records_nothing(said, home, monkeypatch):
    path = home / "tiny.toml"
    path.write_text(GOOD, encoding="utf-8")
    typed(monkeypatch, b"Ada Byron\n")
    code, out, _ = said("try", path)
    assert code == 0
    assert "Nothing is recorded" in out
    assert "Right" in out
    assert "Every answer is kept" not in out
    assert not paths.log_file().exists()
    typed(monkeypatch, b"")
    assert said("try", path, "nothing")[0] == 1


def zipped(path, **files):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", "/").replace("_toml", ".toml"), text)
    return path


def test_adding_a_file_and_a_zip(said, home):
    one = home / "one.toml"
    one.write_text(GOOD, encoding="utf-8")
    assert said("add", one)[:2] == (0, "Added one (1 question).\n")
    code, _, err = said("add", one)
    assert code == 1
    assert "--replace" in err
    assert said("add", one, "--replace")[0] == 0
    both = zipped(home / "both.zip", two_toml=GOOD, folder__three_toml=GOOD, readme="x")
    assert said("add", both)[0] == 0
    assert {path.name for path in paths.user_packs().glob("*.toml")} == {"one.toml", "two.toml", "three.toml"}


@pytest.mark.parametrize(
    "files",
    [
        {"good_toml": GOOD, "bad_toml": "schema = "},
        {"..__..__evil name_toml": GOOD},
        {"huawei-5g_toml": GOOD},
        {"a__same_toml": GOOD, "b__same_toml": GOOD},
        {"readme": "no pack"},
        {"big_toml": GOOD + "#" * 201_000_000},
    ],
    ids=["one is wrong", "a name that leads out", "a bundled name", "two of one name", "none", "a bomb"],
)
def test_a_zip_with_something_wrong_adds_nothing(said, home, files):
    code, out, err = said("add", zipped(home / "x.zip", **files))
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert not list(paths.user_packs().glob("*"))


def test_a_name_in_a_zip_cannot_lead_out_of_the_folder(said, home):
    assert said("add", zipped(home / "x.zip", **{"..__..__evil_toml": GOOD}))[0] == 0
    assert [path.name for path in paths.user_packs().iterdir()] == ["evil.toml"]
    assert not list(home.glob("evil.toml"))


@pytest.mark.parametrize("content", [b"PK\x03\x04broken", b"no zip at all", b""])
def test_a_broken_zip_is_told(said, home, content):
    path = home / "x.zip"
    path.write_bytes(content)
    code, _, err = said("add", path)
    assert code == 1
    assert err.count("\n") == 1


def test_the_doctor_finds_what_lies_about(said, home):
    folder = paths.user_packs()
    folder.mkdir(parents=True)
    (folder / "a.toml").write_text(GOOD, encoding="utf-8")
    (folder / "b.toml").write_text(GOOD, encoding="utf-8")
    (folder / "c.toml").write_text("schema =", encoding="utf-8")
    (folder / "d.toml.part").write_text("", encoding="utf-8")
    (folder / "e.csv").write_text("", encoding="utf-8")
    (folder / "huawei-5g.toml").write_text(GOOD.replace('"tiny"', '"other"'), encoding="utf-8")
    source = '[[sources]]\nid = "s"\ntitle = "T"\narticle = "gone/one"\n'
    body = 'answers = ["Ada Byron"]\nevidence = [{ source = "s", quote = "x" }]'
    (folder / "f.toml").write_text(HEAD.replace("tiny", "eff") + source + question(body), encoding="utf-8")
    said("disable", "a")
    paths.disabled_packs().write_text("a\nzz\n", encoding="utf-8")
    code, out, _ = said("doctor", "--json")
    assert code == 1
    found = {
        (json.loads(line)["file"].rpartition("/")[2], json.loads(line)["code"]) for line in out.splitlines()
    }
    assert found == {
        ("b.toml", "pack-id"), ("c.toml", "unusable"), ("d.toml.part", "left-over"), ("e.csv", "no-pack"),
        ("huawei-5g.toml", "name"), ("f.toml", "article"), ("disabled-packs.txt", "switched-off"),
    }  # fmt: skip


def test_trying_a_pack_offers_no_command_that_keeps_something(said, home, monkeypatch):
    path = home / "good.toml"
    path.write_text(GOOD, encoding="utf-8")
    typed(monkeypatch, b"?\n/later\n")
    _, out, _ = said("try", path)
    assert "/hint:" in out
    assert not any(command in out for command in ("/later:", "/suspend:", "/flag:"))


def test_a_file_that_is_no_text_is_a_finding_too(said, home):
    path = home / "latin.toml"
    path.write_bytes(GOOD.replace("Ada", "Zo\xeb").encode("latin-1"))
    code, out, _ = said("lint", path, "--json")
    assert code == 1
    row = json.loads(out)
    assert (row["code"], row["column"] > 1, row["severity"]) == ("unreadable", True, "error")
    assert GOOD.split("\n")[row["line"] - 1].count("Ada") == 1
    assert row["message"] == "this is not UTF-8 text; save the file as UTF-8 and try again"
    path.write_bytes(b"")
    row = json.loads(said("lint", path, "--json")[1])
    assert (row["line"], row["column"]) == (1, 1)
    assert row["message"].startswith("is empty; ")
