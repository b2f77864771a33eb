"""Anki packages: what is in them, guids that stay, both layouts, and archives that mean harm."""

import io
import json
import sqlite3
import zipfile

import pytest

from broadsheet.exchange.anki_file import LARGEST, open_package
from broadsheet.exchange.formats import FORMATS, format_named
from broadsheet.exchange.model import Input
from broadsheet.exchange.tidy import tidied
from broadsheet.home.refusal import Refusal
from broadsheet.quiz.pack_schema import PackTable, QuestionTable
from tests.exchange.reading import imported, names

BASIC = {"1": {"name": "Basic", "flds": [{"name": "Front"}, {"name": "Back"}, {"name": "Source"}]}}


def database(notes, models=BASIC, extra="", layout="old"):
    connection = sqlite3.connect(":memory:")
    if layout == "old":
        connection.execute("CREATE TABLE col (models TEXT, decks TEXT)")
        decks = {"1": {"name": "Default"}, "2": {"name": "Geo::Europe"}}
        connection.execute("INSERT INTO col VALUES (?, ?)", (json.dumps(models), json.dumps(decks)))
    else:
        connection.create_collation("unicase", lambda one, other: (one > other) - (one < other))
        connection.executescript(
            "CREATE TABLE notetypes (id INTEGER PRIMARY KEY, name TEXT COLLATE unicase, config BLOB);"
            "CREATE TABLE fields (ntid INTEGER, ord INTEGER, name TEXT COLLATE unicase, PRIMARY KEY (ntid, ord)) WITHOUT ROWID;"
            "CREATE TABLE decks (id INTEGER PRIMARY KEY, name TEXT COLLATE unicase);"
            "INSERT INTO notetypes VALUES (1, 'Basic', x''); INSERT INTO decks VALUES (1, 'Default'), (2, 'Geo' || char(31) || 'Europe');"
            "INSERT INTO fields VALUES (1, 1, 'Back'), (1, 0, 'Front'), (1, 2, 'Source');"
        )
    connection.execute("CREATE TABLE notes (id INTEGER, guid TEXT, mid INTEGER, tags TEXT, flds TEXT)")
    connection.executescript(extra)
    for number, (guid, tags, *fields) in enumerate(notes):
        connection.execute(
            "INSERT INTO notes VALUES (?, ?, 1, ?, ?)", (number, guid, tags, "\x1f".join(fields))
        )
    connection.commit()
    data = connection.serialize()
    connection.close()
    return data


def package(data, member="collection.anki2", **others):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(member, data)
        for name, content in others.items():
            archive.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize("layout", ["old", "new"])
def test_front_and_back(layout):
    data = database(
        [
            ("Ab(1", " geo  eu ", "<b>Capital</b> of&nbsp;France?", "Paris<br>", ""),
            (
                "plain-guid",
                "",
                "Capital of Italy?",
                '<img src="x.png" alt="map">Rome [sound:a.mp3]',
                "an atlas",
            ),
        ],
        layout=layout,
    )
    if layout == "new":
        import zstandard

        old = package(
            database([("x", "", "Please update", "Anki", "")]),
            **{"collection.anki21b": zstandard.compress(data)},
        )
        (first, second), notes = imported(old)
    else:
        (first, second), notes = imported(package(data))
    assert (first.prompt, names(first), first.tags) == ("Capital of France?", [("Paris",)], ("geo", "eu"))
    assert first.id.startswith("anki-")
    assert (second.id, second.explanation) == ("plain-guid", "an atlas")
    assert names(second) == [("map Rome",)]
    assert "sound, img" in notes[0].message
    assert "Source" in notes[1].message


def test_cloze_notes_gap_by_gap():
    data = database(
        [
            (
                "g1",
                "",
                "{{c1::Paris::city}} is the capital of {{c2::France}}, in {{c2::Europe}}.",
                "From an atlas",
            )
        ]
    )
    (first, second), _ = imported(package(data))
    assert (first.id, first.kind, first.prompt) == (
        "g1-1",
        "cloze",
        "_____ is the capital of France, in Europe.",
    )
    assert (names(first), first.hints, first.explanation) == ([("Paris",)], ("city",), "From an atlas")
    assert (second.kind, names(second)) == ("set", [("France",), ("Europe",)])


def made(prompt):
    return tidied(
        PackTable(
            schema=1,
            id="p",
            version="1",
            title="Geo",
            questions=(QuestionTable(id="q1", kind="text", prompt=prompt, answers=("Rome",)),),
        )
    )


def test_a_guid_stays_when_the_words_change():
    form = format_named("anki", FORMATS)
    guids = set()
    for prompt in ("Capital of Italy?", "Which city is Italy's capital?"):
        source = Input("file", form.write(made(prompt), 1_600_000_000).data)
        (note,) = open_package(source).notes
        guids.add(note.guid)
        assert note.fields["prompt"].startswith(("Capital", "Which"))
    assert len(guids) == 1


def test_markup_and_templates_in_a_pack_are_words_in_anki():
    form = format_named("anki", FORMATS)
    nasty = "<script>x()</script> {{FrontSide}} [latex]\\input{x}[/latex] \\(x\\)"
    (note,) = open_package(Input("file", form.write(made(nasty), 0).data)).notes
    field = note.fields["prompt"]
    assert not {"<", "{{", "[", "\\"} & {field[at : at + n] for at in range(len(field)) for n in (1, 2)}
    (question,), _ = imported(form.write(made(nasty), 0).data)
    assert question.prompt == nasty


DAMAGED = {
    "no archive": (b"PK\3\4 no archive", "damaged"),
    "no database in it": (package(b"no database"), "cannot be read"),
    "another file in it": (package(b"", "other.txt"), "no Anki package"),
    "a database cut off": (package(database([("a", "", "b", "c")])[:1500]), "cannot be read"),
    "no notes": (package(database([])), "holds no question"),
    "no table of notes": (package(database([]).replace(b"TABLE notes", b"TABLE other")), "cannot be read|no notes"),
    "broken compression": (package(b"(\xb5/\xfd no zstd", "collection.anki21b"), "damaged"),
}  # fmt: skip


@pytest.mark.parametrize("case", DAMAGED)
def test_damaged_packages_are_refused(case):
    data, said = DAMAGED[case]
    with pytest.raises(Refusal, match=said):
        imported(data, "anki")


def test_a_zip_bomb_is_stopped(monkeypatch):
    monkeypatch.setattr("broadsheet.exchange.anki_file.LARGEST", 1_000_000)
    bomb = package(b"\0" * 50_000_000)
    assert len(bomb) < 100_000
    with pytest.raises(Refusal, match="more than 1 MB"):
        imported(bomb, "anki")
    import zstandard

    with pytest.raises(Refusal, match="more than 1 MB"):
        imported(package(zstandard.compress(b"\0" * 50_000_000), "collection.anki21b"), "anki")
    assert LARGEST < 1_000_000_000


def test_paths_out_of_the_archive_are_never_followed(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    data = package(
        database([("a", "", "Q?", "A")]),
        **{"../evil": "x", "/tmp/evil-8": "x", "media": '{"0": "../../evil"}', "0": "x"},
    )
    (question,), _ = imported(data)
    assert question.prompt == "Q?"
    assert not list(tmp_path.iterdir())
    with pytest.raises(Refusal, match="no Anki package"):
        imported(package(database([]), "../collection.anki2"), "anki")


def test_a_view_that_never_ends_is_not_asked():
    endless = (
        "DROP TABLE notes; CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) "
        "SELECT id, 'g' AS guid, 1 AS mid, '' AS tags, 'a' AS flds FROM n;"
    )
    with pytest.raises(Refusal, match="no notes"):
        imported(package(database([], extra=endless)), "anki")


def test_too_many_steps_are_stopped(monkeypatch):
    monkeypatch.setattr("broadsheet.exchange.anki_file._STEPS", 1)
    with pytest.raises(Refusal, match="interrupted"):
        imported(package(database([("a", "", "Q?", "A")] * 5000)), "anki")
