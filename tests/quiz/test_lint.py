"""Every finding of lint, each with its rule and its place in the file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.stories import article

from broadsheet.grading.grade import grade
from broadsheet.grading.model import Answer
from broadsheet.quiz import lint_checks
from broadsheet.quiz.lint import lint
from broadsheet.quiz.model import Question
from broadsheet.quiz.pack_files import packs_at_hand, read_source
from broadsheet.quiz.pack_schema import QuestionTable

HEAD = 'schema = 1\nid = "tiny"\nversion = "1"\ntitle = "Tiny"\nlicense = "CC0-1.0"\n'
SOURCE = '[[sources]]\nid = "s"\ntitle = "A text"\narticle = "story/one"\n'


def question(body: str, id: str = "q", kind: str = "text", prompt: str = "Who was it?") -> str:
    return f'[[questions]]\nid = "{id}"\nkind = "{kind}"\nprompt = "{prompt}"\n{body}\n'


def found(text: str, articles=None) -> list[tuple[int, int, str]]:
    return [(one.line, one.column, one.code) for one in lint(text, articles or {})]


ADA = question('answers = ["Ada Byron"]')

ONE_FINDING = {
    "syntax": (HEAD + question('answers = ["Ada Byron"'), (11, 1, "syntax")),
    "an unknown key": (HEAD + question('answers = ["Ada"]\nanswer = "x"'), (11, 1, "unknown-key")),
    "an unknown key of an answer": (
        HEAD + question('answers = [{ text = "Ada", aliases = ["alis = 1"], alis = ["x"] }]'), (10, 52, "unknown-key"),
    ),
    "an unknown key on the next line": (
        HEAD + question('answers = [\n  { text = "Ada" },\n  { text = "Bob", alis = ["x"] },\n]'), (12, 19, "unknown-key"),
    ),
    "an unknown key spelt with escapes": (
        HEAD + question('answers = ["Ada"]\n"\\u001b[31mred" = 1'), (11, 2, "unknown-key"),
    ),
    "an unknown key of an author": (
        HEAD + 'authors = [{ nom = "x", name = "y" }]\n' + ADA, (6, 14, "unknown-key"),
    ),
    "an unknown key of a table on one line": (HEAD + 'grading = { fuz = "strict" }\n' + ADA, (6, 13, "unknown-key")),
    "lists that nest too deeply": (
        HEAD + question('answers = ["Ada"]\nhints = ["[[[ a [ of them"]\ntags = ' + "[" * 5000), (12, 8, "syntax"),
    ),
    "tables that nest too deeply": (HEAD + "x = " + "{a=" * 5000 + "\n" + ADA, (6, 5, "syntax")),
    "a key that nests too deeply": (HEAD + ".".join("a" * 5000) + " = 1\n" + ADA, (6, 1, "syntax")),
    "an unknown key of the pack": (HEAD + 'licence = "x"\n' + ADA, (6, 1, "unknown-key")),
    "a wrong type": (HEAD + question('answers = ["Ada"]\ndifficulty = "hard"'), (11, 1, "value")),
    "an unknown kind": (HEAD + question('answers = ["Ada"]', kind="txt"), (8, 1, "value")),
    "a missing key": (HEAD + '[[questions]]\nid = "q"\nkind = "text"\nanswers = ["Ada"]\n', (6, 1, "missing-key")),
    "a second id": (HEAD + ADA + question('answers = ["Bob"]', prompt="And who?"), (12, 7, "duplicate-id")),
    "no licence": (HEAD.replace('license = "CC0-1.0"\n', "") + ADA, (1, 1, "no-licence")),
    "a licence slip": (HEAD.replace("CC0-1.0", "CC BY 4.0") + ADA, (5, 1, "licence")),
    "an answer in the prompt": (
        HEAD + question('answers = ["Ada Byron"]', prompt="Was Ada Byron who?"), (9, 15, "answer-in-prompt"),
    ),
    "an answer that is no number": (
        HEAD + question('answers = ["plenty"]', kind="number", prompt="How many?"), (10, 13, "no-number"),
    ),
    "an alias that is no number": (
        HEAD + question('answers = [{ text = "12", aliases = ["plenty"] }]', kind="number", prompt="How many?"),
        (10, 39, "no-number"),
    ),
    "no date": (HEAD + question('answers = ["whenever"]', kind="date", prompt="When?"), (10, 13, "no-date")),
    "a list that has one item twice": (
        HEAD + question('answers = ["Ada Byron", "ada byron"]', kind="set", prompt="Which two?"),
        (10, 1, "refused-answer"),
    ),
    "an alias that is rejected": (
        HEAD + question('answers = [{ text = "Ada Byron", aliases = ["Lovelace"] }]\nreject = ["Babbage", "lovelace"]'),
        (11, 23, "alias-rejected"),
    ),
    "a choice that is missing": (
        HEAD + question('answers = ["Ada"]\nchoices = ["Bob", "Cy"]', kind="choice"), (11, 1, "choice-missing"),
    ),
    "two right choices": (
        HEAD + question('answers = [{ text = "USA", aliases = ["America"] }]\nchoices = ["USA", "America", "Peru"]', kind="choice"),
        (11, 20, "two-right"),
    ),
    "two answers to one question": (
        HEAD + ADA + question('answers = ["Bob Cane"]', id="r"), (14, 1, "ambiguous"),
    ),
    "the same question twice": (HEAD + ADA + question('answers = ["ada byron"]', id="r"), (14, 1, "same-question")),
    "a hint that tells": (
        HEAD + question('answers = ["Ada Byron"]\nhints = ["A poet\'s child.", "It is Ada Byron."]'), (11, 30, "hint-tells"),
    ),
    "a source that nothing rests on": (HEAD + SOURCE + ADA, (7, 1, "unused-source")),
    "no such source": (HEAD + question('answers = ["Ada"]\nevidence = [{ source = "x", quote = "y" }]'), (11, 1, "no-source")),
    "a superseded question that stays": (
        HEAD + ADA + question('answers = ["Bob Cane"]\nsupersedes = ["q"]', id="r", prompt="And then?"), (16, 16, "unreachable"),
    ),
    "a question that supersedes itself": (HEAD + question('answers = ["Ada"]\nsupersedes = ["q"]'), (11, 16, "unreachable")),
    "a schema to come": (HEAD.replace("schema = 1", "schema = 2") + ADA, (1, 1, "schema")),
    "no question": (HEAD, (1, 1, "no-question")),
}  # fmt: skip


@pytest.mark.parametrize("case", ONE_FINDING)
def test_finds_exactly_what_is_wrong_and_where(case):
    text, expected = ONE_FINDING[case]
    assert found(text) == [expected]


@pytest.mark.parametrize("case", ONE_FINDING)
def test_finds_the_same_in_a_file_that_cannot_be_taken_apart(case):
    text, (line, column, code) = ONE_FINDING[case]
    long = 'explanation = """\n[[questions]]\n"""\n'
    more = question('answers = ["Zoe Quill"]\n' + long, id="long", prompt="And who else?")
    whole = found(text + more)
    if code in ("syntax", "no-question"):
        assert len(whole) == (code == "syntax")
    else:
        assert whole == [(line, column, code)]


def test_goes_on_after_a_block_that_is_no_toml():
    text = HEAD + question("answers = [", id="a") + question('answers = ["x"]\nkid = 1', id="b")
    assert [code for *_, code in found(text)] == ["syntax", "unknown-key"]


def test_tells_every_wrong_key_of_a_question():
    text = HEAD + question('answers = ["Ada"]\nfoo = 1\nneed = "two"\ndifficulty = 9')
    assert found(text) == [(11, 1, "unknown-key"), (12, 1, "value"), (13, 1, "value")]


def test_says_what_was_meant():
    (one,) = lint(HEAD + question('answers = ["Ada"]\nalises = ["x"]\n').replace("alises", "explanaton"), {})
    assert one.message == "unknown key 'explanaton'; did you mean explanation?"


def test_finds_dead_evidence_in_the_article_at_hand():
    text = article("The yard was shut in May. Nobody came.", stem="one")
    body = 'answers = ["May"]\nevidence = [{ source = "s", quote = "was %s in May" }]'
    source = SOURCE.replace("story/one", text.id)
    assert found(HEAD + source + question(body % "shut"), {text.id: text}) == []
    assert found(HEAD + source + question(body % "open"), {text.id: text}) == [(15, 38, "dead-evidence")]


@pytest.mark.parametrize("name", packs_at_hand())
def test_bundled_packs_are_clean(name):
    from broadsheet.quiz.lint import lint_file

    assert lint_file(packs_at_hand()[name]) == []


def test_a_thousand_findings_cost_one_reading(monkeypatch):
    from broadsheet.quiz import lint_places

    read = []
    real = lint_places.position
    monkeypatch.setattr(
        lint_places, "position", lambda text, path: read.append(len(text)) or real(text, path)
    )
    text = HEAD + "".join(
        question(f'answers = ["Ada {n}"]', id=f"q{n}", prompt=f"Was it Ada {n}?") for n in range(1000)
    )
    assert len(lint(text, {})) == 1000
    assert sum(read) <= 2 * len(text)


def surely(one: Question) -> bool:
    table = QuestionTable(
        id=one.id, kind=one.kind, prompt=one.prompt, answers=tuple(answer.text for answer in one.answers), choices=one.choices,
        reject=one.reject,
    )  # fmt: skip
    return lint_checks.surely_accepted(lint_checks.looked(table))


WORDS = st.lists(
    st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=1, max_size=9)
    | st.sampled_from(
        "the not no or and none unknown United States New York Korea North blood type O NATO idk pass thirty 3 XX "
        "million first May 2019 km of Sir Dr president king 5G true false all both".split()
    ),
    min_size=1,
    max_size=4,
).map(" ".join)


@given(
    st.sampled_from(["text", "set", "number", "choice", "truefalse"]),
    st.lists(WORDS, min_size=1, max_size=4, unique_by=str.casefold),
    st.lists(WORDS, max_size=2),
    WORDS,
)
def test_what_is_not_graded_would_be_accepted(kind, names, rejected, prompt):
    """The short way round grading is only taken where grading would say yes."""
    folded = {lint_checks.folded(name) for name in names}
    one = Question(
        "q", kind, "fact", f"Which {prompt}?", tuple(map(Answer, names)),
        reject=tuple(text for text in rejected if lint_checks.folded(text) not in folded),
        choices=tuple(names) if kind == "choice" else (),
    )  # fmt: skip
    if kind == "choice" and len(folded) < len(names):
        return
    if surely(one):
        given = ["; ".join(names)] if kind == "set" else names
        for text in given:
            assert grade(one.answer_key(), text).verdict == "accept", text


def test_most_questions_need_no_grading():
    source = read_source(packs_at_hand()["huawei-5g"])
    assert "[[questions]]" in source
    assert surely(Question("q", "text", "fact", "Who?", (Answer("Ada Byron"),)))
    assert not surely(Question("q", "date", "fact", "When?", (Answer("May"),)))
