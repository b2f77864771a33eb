"""The schema that editors check packs with: as the model has it, and as two independent checkers read it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.quiz.test_lint import HEAD, question

from broadsheet.home import paths
from broadsheet.quiz.new_pack import template
from broadsheet.quiz.pack_json_schema import FIRST_LINE, NAME, json_schema, json_schema_text
from broadsheet.quiz.pack_schema import FIELDS

SCHEMA = paths.bundled("questions") / NAME
TOOLS = Path(sys.executable).parent
GOOD = HEAD + question('answers = ["Ada"]')

BAD = {
    "an unknown key": GOOD + "answr = 1\n",
    "an unknown kind": GOOD.replace('"text"', '"txt"'),
    "a choice without choices": GOOD.replace('"text"', '"choice"'),
    "no answers": HEAD + question(""),
    "need in a text": GOOD + "need = 1\n",
    "a difficulty of 9": GOOD + "difficulty = 9\n",
    "no such truth": HEAD + question('answers = ["maybe"]', kind="truefalse"),
    "an id with a space": GOOD.replace('"q"', '"q 1"'),
    "another schema": GOOD.replace("schema = 1", "schema = 2"),
}


def test_the_file_beside_the_packs_is_what_the_model_makes():
    assert SCHEMA.read_text(encoding="utf-8") == json_schema_text()


def test_it_is_flat_and_has_every_key():
    text = json_schema_text()
    assert "$ref" not in text
    assert "draft-07" in json_schema()["$schema"]
    tables = {"": json_schema()["properties"]}
    for key in ("grading", "sources", "questions", "authors"):
        held = tables[""][key]
        tables[key] = held.get("items", held)["properties"]
    assert {key: tuple(table) for key, table in tables.items()} == {key: FIELDS[key] for key in tables}
    assert "description" in tables["questions"]["wrong_penalty"]


@pytest.mark.parametrize(
    "pack", sorted(paths.bundled("questions").glob("*.toml")), ids=lambda path: path.stem
)
def test_bundled_packs_name_it_and_pass(pack):
    assert pack.read_text(encoding="utf-8").split("\n", 1)[0] == FIRST_LINE
    assert taplo(pack) == 0
    assert check_jsonschema(pack) == 0


def test_the_schema_is_a_schema():
    assert run("check-jsonschema", "--check-metaschema", SCHEMA) == 0


def test_a_new_pack_passes(tmp_path):
    path = tmp_path / "new.toml"
    path.write_text(template("new", 'A "new" one', "Ada", "CC0-1.0"), encoding="utf-8")
    (tmp_path / NAME).write_text(json_schema_text(), encoding="utf-8")
    assert taplo(path) == 0


@pytest.mark.parametrize("case", BAD)
def test_what_is_wrong_does_not_pass(case, tmp_path):
    path = tmp_path / "bad.toml"
    path.write_text(FIRST_LINE + "\n" + BAD[case], encoding="utf-8")
    (tmp_path / NAME).write_text(json.dumps(json_schema()), encoding="utf-8")
    assert taplo(path) != 0


def taplo(path):
    return run("taplo", "lint", "--no-auto-config", path)


def check_jsonschema(path):
    return run("check-jsonschema", "--schemafile", SCHEMA, path)


def run(tool, *args):
    """Run one of the development tools beside this interpreter; both read files only."""
    done = subprocess.run(
        [TOOLS / tool, *map(str, args)], capture_output=True, check=False, cwd=Path(str(args[-1])).parent
    )
    return done.returncode
