"""The commands on a collection: facts, entities and questions, on the bundled story and on unseen text."""

import io
import json
import subprocess
from contextlib import redirect_stderr, redirect_stdout

import pytest

from broadsheet.cli import main
from tests.cli.player import run
from tests.stories import bundled, write_story

STORY = (
    "Orbelin chairman Marta Quill opened a plant in Chile on Monday.\n\n"
    "Norway's largest carrier, Vantor, signed an agreement with Orbelin in Oslo, officials said.\n\n"
    "“The old boats are far too slow for all of us,” Quill said. Vantor has signed 12 new boat contracts.\n",
    "Marta Quill, Orbelin's deputy chairman, opened the plant.\n\n"
    "Orbelin, which is based in Bergen, was barred from building boats by Chile, Peru and Canada.\n",
)
MENTION_TYPES = set("person org place nationality product event date number money percent".split())
FACT_FIELDS = {"id", "relation", "subject", "topic", "status", "difference", "claims"}
CLAIM_FIELDS = {"article", "value", "start", "end", "quote", "attribution", "modality"}
QUESTION_FIELDS = {
    "id", "kind", "about", "prompt", "answers", "choices", "reject", "need", "evidence", "fact", "quality", "tags"
}  # fmt: skip


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def story(tmp_path):
    return write_story(tmp_path / "boats", STORY)


def told(home, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command within this process, which spares the start of another."""
    out, err = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        patch.setenv("BROADSHEET_HOME", str(home))
        code = main.run(arguments)
    return subprocess.CompletedProcess(arguments, code, out.getvalue(), err.getvalue())


def records(home, *arguments: str) -> list[dict]:
    done = told(home, *arguments, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    return [json.loads(line) for line in done.stdout.split("\n")[:-1]]


def test_the_fields_are_those_agreed_on(home):
    texts = {article.stem: article.text for article in bundled().articles}
    for mention in records(home, "entities"):
        assert set(mention) == {"article", "start", "end", "text", "type"}
        assert mention["type"] in MENTION_TYPES
        assert texts[mention["article"]][mention["start"] : mention["end"]] == mention["text"]
    for fact in records(home, "facts"):
        assert set(fact) >= FACT_FIELDS
        assert fact["status"] in ("agree", "differ", "single")
        assert fact["difference"] in (None, "value", "granularity", "wording", "unit")
        for claim in fact["claims"]:
            assert set(claim) >= CLAIM_FIELDS
            assert texts[claim["article"]][claim["start"] : claim["end"]] == claim["quote"]
    for question in records(home, "questions"):
        assert set(question) >= QUESTION_FIELDS
        for evidence in question["evidence"]:
            assert texts[evidence["article"]][evidence["start"] : evidence["end"]] == evidence["quote"]
        nested = question["kind"] in ("set", "order")
        assert all(isinstance(answer, list if nested else str) for answer in question["answers"])


def test_count_gives_the_best_of_all_the_shown_ones_first(home):
    shown = [question["id"] for question in records(home, "questions")]
    every = [question["id"] for question in records(home, "questions", "--count", "100000")]
    assert every[: len(shown)] == shown
    assert len(every) > len(shown)
    assert [q["id"] for q in records(home, "questions", "--count", "3")] == shown[:3]
    assert records(home, "questions", "--count", "0") == []


def test_the_seed_shuffles_choices_and_nothing_else(home):
    one, two = (records(home, "questions", "--seed", seed) for seed in ("1", "2"))
    assert one == records(home, "questions", "--seed", "1")
    assert one != two
    assert [{**q, "choices": sorted(q["choices"])} for q in one] == [{**q, "choices": sorted(q["choices"])} for q in two]  # fmt: skip


@pytest.mark.parametrize("name", ["facts", "entities", "questions"])
def test_the_same_bytes_under_any_hash_seed(home, name):
    outs = {run(home, name, "--json", PYTHONHASHSEED=seed).stdout for seed in ("0", "1", "77")}
    assert len(outs) == 1
    assert len(outs.pop()) > 1000


def test_what_was_dropped_has_its_reason(home):
    for drop in records(home, "questions", "--why-dropped"):
        assert drop["what"]
        assert drop["reason"]
    assert "the answer" in told(home, "questions", "--why-dropped").stdout
    assert told(home, "facts", "--why-dropped").returncode == 0


def test_a_folder_of_plain_text_works_by_itself(home, story):
    facts = records(home, "facts", str(story))
    assert {claim["article"] for fact in facts for claim in fact["claims"]} == {"one", "two"}
    (title,) = [fact for fact in facts if fact["relation"] == "title"]
    assert (title["subject"], title["status"]) == ("Marta Quill", "differ")
    names = {(mention["text"], mention["type"]) for mention in records(home, "entities", str(story))}
    assert {("Marta Quill", "person"), ("Orbelin", "org"), ("Chile", "place"), ("12", "number")} <= names
    questions = records(home, "questions", str(story))
    assert questions
    assert all(evidence["article"] in ("one", "two") for q in questions for evidence in q["evidence"])


def test_a_collection_file_names_the_outlets(home, story):
    about = (
        '[articles.one]\noutlet = "The Tide"\npublished = 2021-03-10\n[articles.two]\noutlet = "The Ebb"\n'
    )
    write_story(story, [], about)
    plain = told(home, "facts", str(story)).stdout
    assert "The Tide: chairman" in plain
    assert "The Ebb: deputy chairman" in plain
    prompts = [question["prompt"] for question in records(home, "questions", str(story), "--count", "999")]
    assert any("The Ebb" in prompt for prompt in prompts)
    assert any("The Tide" in prompt for prompt in prompts)


def test_people_get_text(home):
    facts = told(home, "facts").stdout
    assert "≠" in facts
    assert "    RT: deputy chairman" in facts
    assert "person: " in told(home, "entities").stdout
    questions = told(home, "questions").stdout
    assert "?" in questions
    assert "\x1b" not in facts + questions


def test_nothing_but_the_cache_is_written_by_looking(home):
    assert told(home, "where").returncode == 0
    assert not home.exists()
    for name in ("facts", "entities", "questions"):
        assert told(home, name).returncode == 0
    assert [path.name for path in home.iterdir()] == ["cache"]


HOSTILE = "Orbelin \x1b[31mchairman\x9b5m Marta\u202e Quill\u2066 said \u200b“it \x07is very very \x7fold.” Chile\u2028banned Orbelin.\n"


def test_controls_in_an_article_never_reach_a_terminal(home, tmp_path):
    story = write_story(tmp_path / "bad", [HOSTILE])
    for name in ("facts", "entities", "questions", "open"):
        for json_too in ([], ["--json"]) if name != "open" else ([],):
            # Whether `open` sees a terminal is a matter of the process, so that one gets its own.
            out = (run if name == "open" else told)(home, name, str(story), *json_too).stdout
            assert not set(out) & set("\x1b\x9b\x07\x7f\u202e\u2066\u200b\u2028"), (name, json_too)
    (mention,) = [m for m in records(home, "entities", str(story)) if m["text"].startswith("Chile")][:1]
    assert HOSTILE[mention["start"] : mention["end"]] == mention["text"]


GERMAN = (
    "Das Unternehmen will in Oslo ein neues Netz aufbauen und dafür 300 Menschen einstellen. Die Vorsitzende "
    "Marta Quill sagte, sie sei mit der Vereinbarung sehr zufrieden und der Bau werde bald beginnen.\n"
)


@pytest.mark.parametrize("command", ["facts", "entities", "questions"])
def test_an_account_in_another_language_is_named_and_left_out(home, tmp_path, command):
    folder = write_story(tmp_path / "boats", (STORY[0], GERMAN))
    done = told(home, command, str(folder), "--json")
    assert done.returncode == 0
    assert done.stderr.count("\n") == 1
    assert "two is written in German" in done.stderr
    assert done.stdout
    assert '"two"' not in done.stdout
    (dropped,) = [
        line
        for line in told(home, "facts", str(folder), "--why-dropped", "--json").stdout.splitlines()
        if '"two"' in line
    ]
    assert json.loads(dropped)["reason"] == "it is written in German"
