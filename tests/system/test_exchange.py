"""Exported packs in the programs that they are for: Anki itself, and two readers of QTI that others wrote."""

import io
import json
import subprocess
import zipfile

import pytest

from broadsheet.exchange.carry import answer_tables
from broadsheet.exchange.formats import FORMATS, format_named
from broadsheet.exchange.model import Input
from broadsheet.exchange.place import open_pack
from broadsheet.exchange.trade import import_pack
from tests.system.environment import python_with

pytestmark = pytest.mark.system

ANKI = """
import json, os, sys, tempfile
from anki.collection import Collection, ExportAnkiPackageOptions, ImportAnkiPackageOptions, ImportAnkiPackageRequest
collection = Collection(os.path.join(tempfile.mkdtemp(), "c.anki2"))
seen = []
for path in sys.argv[2:]:
    collection.import_anki_package(ImportAnkiPackageRequest(package_path=path, options=ImportAnkiPackageOptions()))
    notes = [collection.get_note(key) for key in collection.find_notes("")]
    seen.append({
        "notes": {note.guid: dict(note.items()) for note in notes},
        "cards": collection.card_count(),
        "answers": [note.cards()[0].answer() for note in notes],
        "decks": [deck.name for deck in collection.decks.all_names_and_ids()],
    })
options = ExportAnkiPackageOptions(with_scheduling=False, with_media=False, legacy=False, with_deck_configs=False)
collection.export_anki_package(out_path=sys.argv[1], options=options, limit=None)
print(json.dumps(seen))
"""


@pytest.fixture(scope="module")
def python():
    return python_with(".venv-exchange", "anki", "onyx2moodle==0.1.0", "citolab-qti-convert==0.2.0")


@pytest.fixture(scope="module")
def pack():
    return open_pack("huawei-5g")


def export(pack, name):
    return format_named(name, FORMATS).write(pack, 1_600_000_000).data


def run(*words):
    done = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_anki_opens_a_package_and_an_edited_one_changes_its_notes(python, pack, tmp_path):
    import msgspec

    edited = msgspec.structs.replace(
        pack,
        questions=tuple(
            msgspec.structs.replace(one, prompt=f"{one.prompt} (again)") for one in pack.questions
        ),
    )
    for number, one in enumerate((pack, edited)):
        (tmp_path / f"{number}.apkg").write_bytes(
            format_named("anki", FORMATS).write(one, 1_600_000_000 + number * 1000).data
        )
    first, second = json.loads(
        run(python, "-c", ANKI, tmp_path / "new.apkg", tmp_path / "0.apkg", tmp_path / "1.apkg")
    )
    assert first["cards"] == second["cards"] == len(first["notes"]) == len(pack.questions)
    assert first["decks"] == ["Default", pack.title]
    assert first["notes"].keys() == second["notes"].keys()
    assert all(fields["prompt"].endswith("(again)") for fields in second["notes"].values())
    assert any("Alexei Kornya" in answer for answer in first["answers"])
    # What Anki exports in its own newer layout comes back whole.
    form = format_named("anki", FORMATS)
    assert "collection.anki21b" in zipfile.ZipFile(tmp_path / "new.apkg").namelist()
    back, _, _ = import_pack(Input("new.apkg", (tmp_path / "new.apkg").read_bytes()), form, pack.id)
    assert {one.id: one for one in back.questions} == {one.id: one for one in edited.questions}


def test_another_reader_of_qti_finds_the_same_questions_and_answers(python, pack, tmp_path):
    # onyx2moodle reads a zip of zips with an item each, as the platform it is for writes them.
    outer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(export(pack, "qti"))) as ours, zipfile.ZipFile(outer, "w") as archive:
        for name in ours.namelist():
            if name.startswith("items/"):
                inner = io.BytesIO()
                with zipfile.ZipFile(inner, "w") as one:
                    one.writestr("imsmanifest.xml", ours.read("imsmanifest.xml"))
                    one.writestr("item.xml", ours.read(name))
                archive.writestr(f"Pack/{name.removesuffix('.xml').rpartition('/')[2]}.zip", inner.getvalue())
    (tmp_path / "items.zip").write_bytes(outer.getvalue())
    run(
        python,
        "-m",
        "onyx2moodle",
        "convert",
        tmp_path / "items.zip",
        "-o",
        tmp_path / "moodle.xml",
        "--work",
        tmp_path / "work",
    )
    moodle = format_named("moodle", FORMATS)
    back, _, _ = import_pack(Input("moodle.xml", (tmp_path / "moodle.xml").read_bytes()), moodle, "back")
    found = {one.id: one for one in back.questions}
    expected = [one for one in pack.questions if one.kind != "order"]  # which it does not know
    assert found.keys() == {one.id for one in expected}
    for question in expected:
        other = found[question.id]
        assert other.prompt.replace("_", "").split() == question.prompt.replace("_", "").split()
        if question.kind in ("choice", "set"):
            assert set(question.choices) <= set(other.choices)
            assert right(other) == right(question)
        elif question.kind == "truefalse":
            assert other.kind == "truefalse"
            assert right(other) == right(question)
        else:
            assert answer_tables(other)[0].text == answer_tables(question)[0].text


def right(question):
    return {one.text for one in answer_tables(question)}


def test_a_converter_to_qti_3_takes_the_whole_package(python, pack, tmp_path):
    (tmp_path / "two.zip").write_bytes(export(pack, "qti"))
    run(python, "-m", "qti_convert.cli", "upgrade", tmp_path / "two.zip", tmp_path / "three.zip")
    with zipfile.ZipFile(tmp_path / "three.zip") as archive:
        items = [archive.read(name).decode() for name in archive.namelist() if "items/" in name]
    assert len(items) == len(pack.questions)
    assert all("<qti-item-body>" in item for item in items)
    assert sum("<qti-order-interaction" in item for item in items) == sum(
        one.kind == "order" for one in pack.questions
    )
