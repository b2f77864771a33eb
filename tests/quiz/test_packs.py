import pytest
import tomli
import tomlkit
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from broadsheet.grading.model import Answer
from broadsheet.home import paths
from broadsheet.home.refusal import Refusal
from broadsheet.quiz.evidence import articles_cited, dead_evidence, find_quote, located
from broadsheet.quiz.pack_clean import cleaned, cleaner
from broadsheet.quiz.pack_files import packs_at_hand, packs_named
from broadsheet.quiz.packs import load_pack, load_packs

HEAD = 'schema = 1\nid = "tiny"\nversion = "1"\ntitle = "Tiny"\n'
SOURCE = '[[sources]]\nid = "s"\ntitle = "A text"\n'
QUESTION = '[[questions]]\nid = "q"\nkind = "text"\nprompt = "Who?"\nanswers = ["Ada"]\n'
CHOICE = HEAD + QUESTION.replace("text", "choice")


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path))
    (tmp_path / "questions").mkdir()
    return tmp_path


@pytest.fixture
def write(tmp_path):
    def write(content, name="tiny.toml"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def refusal(path) -> str:
    with pytest.raises(Refusal) as refused:
        load_pack(path)
    assert "\n" not in str(refused.value)
    return str(refused.value)


def test_reads_everything_the_schema_has(write):
    path = write(
        HEAD
        + """
license = "CC0-1.0"
authors = [{ name = "Ada Byron", url = "https://example.org" }]
[grading]
fuzz = "strict"
[[sources]]
id = "s"
title = "A text"
publisher = "The Paper"
published = 2019-06-06
article = "story/one"
[[questions]]
id = "all"
kind = "set"
prompt = "  Which\ttwo? "
answers = ["One", { text = "Two", aliases = ["II"] }]
need = 1
wrong_penalty = 0.5
reject = ["Three"]
prompt_on = ["a number"]
as_of = 2019-06-06
evidence = [{ source = "s", quote = "one and two" }]
explanation = "So it is."
hints = ["Small."]
tags = ["counting", "small"]
difficulty = 4
supersedes = ["old"]
[[questions]]
id = "n"
kind = "number"
prompt = "How far?"
answers = [{ text = "5", unit = "km", tolerance = 0.5 }]
[[questions]]
id = "d"
kind = "date"
prompt = "When?"
answers = [{ text = "2019", precision = "year" }]
"""
    )
    pack = load_pack(path)
    assert (pack.id, pack.version, pack.title, pack.license) == ("tiny", "1", "Tiny", "CC0-1.0")
    assert pack.authors == ("Ada Byron",)
    assert pack.path == path
    one, number, day = pack.questions
    assert one.id == "tiny/all"
    assert one.prompt == "Which two?"
    assert one.answers == (Answer("One"), Answer("Two", ("II",)))
    assert (one.need, one.wrong_penalty, one.difficulty, one.fuzz) == (1, 0.5, 4, "strict")
    assert (one.reject, one.prompt_on, one.hints) == (("Three",), ("a number",), ("Small.",))
    assert (one.tags, one.topic, one.supersedes) == (("counting", "small"), "counting", ("tiny/old",))
    assert one.as_of.isoformat() == "2019-06-06"
    (evidence,) = one.evidence
    assert (evidence.source, evidence.quote, evidence.article, evidence.span) == (
        "The Paper", "one and two", "story/one", None,
    )  # fmt: skip
    assert number.answers == (Answer("5", unit="km", tolerance=0.5),)
    assert day.answers == (Answer("2019", precision="year"),)


def test_byte_order_mark_and_crlf_are_read(write):
    pack = load_pack(write(b"\xef\xbb\xbf" + (HEAD + QUESTION).replace("\n", "\r\n").encode()))
    assert pack.questions[0].prompt == "Who?"


def test_strings_are_cleaned_at_the_edge(write):
    dirty = QUESTION.replace("Who?", "Who\\u001b[31m is\\u202e it\\u200b?").replace("Ada", "A\\u0007da")
    question = load_pack(write(HEAD + dirty)).questions[0]
    assert question.prompt == "Who[31m is it?"
    assert question.answers[0].text == "Ada"


def test_quotes_keep_their_length_so_that_they_can_be_found(write):
    quoted = QUESTION + 'evidence = [{ source = "s", quote = "one\\u200b two" }]\n'
    question = load_pack(write(HEAD + SOURCE + quoted)).questions[0]
    assert len(question.evidence[0].quote) == len("one two") + 1


@pytest.mark.parametrize(
    "content, at, says",
    [
        (HEAD + "[[questions]\n", "5:12", "expected"),
        (HEAD + QUESTION + "answers = 3\n", "", "overwrite"),
        (HEAD + QUESTION + 'hint = ["x"]\n', "10:1", "did you mean hints"),
        (HEAD + QUESTION + "colour = 1\n", "10:1", "unknown key"),
        (HEAD + QUESTION.replace('"text"', '"riddle"'), "7:1", "unknown kind 'riddle'; use one of text, set"),
        (HEAD + QUESTION.replace('["Ada"]', "[1815]"), "9:1", "answers[0]: expected text in quotation marks"),
        (HEAD + QUESTION.replace('["Ada"]', '"Ada"'), "9:1", "questions[0].answers: expected a list"),
        (HEAD + QUESTION.replace('answers = ["Ada"]\n', ""), "5:1", "answers: there is no answer"),
        (HEAD + QUESTION.replace('prompt = "Who?"\n', ""), "5:1", "questions[0]: prompt is missing"),
        (HEAD + QUESTION.replace("Who?", "\\u200b"), "8:1", "nothing to show"),
        (HEAD + QUESTION.replace('"Ada"', '" "'), "9:1", "an answer has nothing to show"),
        (HEAD + QUESTION + QUESTION, "11:1", "a second question has the id 'q' (questions[0])"),
        (HEAD + QUESTION.replace('"q"', '"a/b"'), "6:1", "letters, digits"),
        (HEAD.replace("tiny", "ti ny") + QUESTION, "2:1", "letters, digits"),
        (HEAD + QUESTION.replace("text", "set") + "need = 2\n", "10:1", "there are only 1"),
        (HEAD + QUESTION + "need = 1\n", "10:1", "only a set"),
        (HEAD + QUESTION.replace("text", "set") + "need = 0\n", "10:1", ">= 1"),
        (CHOICE + 'choices = ["Bo", "Cy"]\n', "10:1", "'Ada' is not among"),
        (HEAD + QUESTION.replace("text", "choice"), "5:1", "two choices or more"),
        (CHOICE + 'choices = ["Ada", "Ada"]\n', "10:1", "are the same"),
        (HEAD + QUESTION.replace("text", "truefalse"), "9:1", "not stated"),
        (HEAD + QUESTION.replace("text", "order"), "9:1", "two items"),
        (HEAD + QUESTION + 'evidence = [{ source = "t", quote = "x" }]\n', "10:1", "there is no source 't'"),
        (HEAD + SOURCE + QUESTION + 'evidence = [{ source = "s", quote = "" }]\n', "13:1", "quote is empty"),
        (HEAD + SOURCE + SOURCE + QUESTION, "9:1", "a second source"),
        (HEAD + QUESTION + "difficulty = 9\n", "10:1", "<= 5"),
        (HEAD + QUESTION + 'as_of = "yesterday"\n', "10:1", "questions[0].as_of"),
        (HEAD + '[grading]\nfuzz = "wild"\n' + QUESTION, "6:1", "use one of strict, normal, lenient"),
        (HEAD + '[grading]\nignore = ["case"]\n' + QUESTION, "6:1", "grading.ignore: name all"),
        (HEAD + "questions = []\n", "5:1", "holds no question"),
        (HEAD, "", "questions is missing"),
        (HEAD.replace("schema = 1", "schema = 2") + QUESTION, "1:1", "newer Broadsheet"),
        (HEAD.replace('"Tiny"', '""') + QUESTION, "4:1", "title"),
        (HEAD.replace("version", "vresion") + QUESTION, "", "version"),
        (b"", "", "is empty"),
        (b" \n\n", "", "is empty"),
        (b"\x7fELF\x02\x01\x01\0\0", "", "NUL bytes"),
        ((HEAD + QUESTION).encode("utf-16"), "1:1", "this is UTF-16 text; save the file as UTF-8"),
        ((HEAD + QUESTION).replace("Ada", "Zo\xeb").encode("latin-1"), "9:15", "not UTF-8"),
        ("x = " + "[" * 100_000, "1:5", "nest too deeply"),
        ("a = {" + "b = {" * 50_000, "1:5", "nest too deeply"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_place(write, content, at, says):
    path = write(content)
    message = refusal(path)
    assert message.startswith(f"{path}:{at}:" if at else str(path))
    assert says in message


def test_a_line_in_a_long_string_is_not_taken_for_a_table(write):
    long = 'explanation = """\n[[questions]]\nneed = 4\n"""\n'
    second = QUESTION.replace('"q"', '"r"') + "need = 1\n"
    path = write(HEAD + QUESTION + long + second)
    assert refusal(path).startswith(f"{path}:19:1:")


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_pack_with_any_damage_is_read_or_refused(write, data):
    whole = packs_at_hand()["huawei-5g"].read_bytes()
    start = data.draw(st.integers(0, len(whole)))
    length = data.draw(st.integers(0, 40))
    put = data.draw(
        st.binary(max_size=12) | st.sampled_from([b'"', b"]", b"[[", b"=", b"'''", b"\n[x]\n", b"\\"])
    )
    path = write(whole[:start] + put + whole[start + length :])
    said = str(path)
    try:
        assert load_pack(path).questions
    except Refusal as refusal:
        said = str(refusal)
    assert said.startswith(str(path))
    assert "\n" not in said


def test_a_missing_file_and_a_folder_are_refused_by_name(tmp_path):
    assert str(tmp_path / "none.toml") in refusal(tmp_path / "none.toml")
    assert str(tmp_path) in refusal(tmp_path)


def test_bundled_packs_and_the_users_own_are_at_hand(home):
    (home / "questions" / "mine.toml").write_text(HEAD + QUESTION)
    at_hand = packs_at_hand()
    assert {"huawei-5g", "mine"} <= set(at_hand)


def test_a_pack_of_the_users_own_may_share_the_name_of_a_bundled_one(home):
    own = home / "questions" / "huawei-5g.toml"
    own.write_text(HEAD + QUESTION)
    assert packs_at_hand()["huawei-5g"] == own
    assert packs_named("huawei-5g") == [paths.bundled("questions") / "huawei-5g.toml", own]
    assert packs_named("none") == []


def test_a_broken_pack_does_not_hide_the_others(home):
    (home / "questions" / "broken.toml").write_text("[[")
    (home / "questions" / "mine.toml").write_text(HEAD + QUESTION)
    (home / "questions" / "folder.toml").mkdir()
    packs, refused = load_packs()
    assert {"huawei-5g", "mine"} <= set(packs)
    (message,) = refused
    assert message.startswith(f"{home / 'questions' / 'broken.toml'}:1:")


def test_the_bundled_pack_rests_on_the_articles():
    pack = load_pack(packs_at_hand()["huawei-5g"])
    assert len(pack.questions) >= 20
    assert {question.kind for question in pack.questions} == {
        "text", "set", "choice", "truefalse", "number", "date", "cloze", "order",
    }  # fmt: skip
    assert pack.license == "CC-BY-4.0"
    articles = articles_cited(pack.questions)
    assert len(articles) == 5
    assert list(dead_evidence(pack.questions, articles)) == []
    for question in located(pack.questions, articles):
        assert question.evidence
        for item in question.evidence:
            article = articles[item.span.article]
            assert article.quote(item.span) == item.quote
            assert item.source == article.outlet


def test_a_quote_that_is_not_there_is_told_and_left_without_a_span(write):
    source = SOURCE + 'article = "huawei-mts-5g/05-rt"\n'
    quoted = QUESTION + 'evidence = [{ source = "s", quote = "barred by nobody" }]\n'
    pack = load_pack(write(HEAD + source + quoted))
    articles = articles_cited(pack.questions)
    dead = [(question.id, item.quote) for question, item in dead_evidence(pack.questions, articles)]
    assert dead == [("tiny/q", "barred by nobody")]
    assert located(pack.questions, articles)[0].evidence[0].span is None


@pytest.mark.parametrize("article", ["nowhere/one", "huawei-mts-5g/99-none", "", "/"])
def test_a_text_that_is_not_at_hand_is_no_finding(write, article):
    source = SOURCE + f'article = "{article}"\n'
    quoted = QUESTION + 'evidence = [{ source = "s", quote = "x" }]\n'
    pack = load_pack(write(HEAD + source + quoted))
    articles = articles_cited(pack.questions)
    assert articles == {}
    assert list(dead_evidence(pack.questions, articles)) == []
    assert located(pack.questions, articles)[0].evidence[0].span is None


def test_a_quote_is_found_with_other_quotation_marks_and_in_the_story_first():
    from broadsheet.articles.model import Article

    text = "Head: “it’s so”\nStory. He said “it’s so” again."
    story = Article("c/a", text, kept=((16, len(text)),))
    span = find_quote(story, '"it\'s so"')
    assert story.quote(span) == "“it’s so”"
    assert span.start > 16
    assert find_quote(Article("c/a", text, kept=()), "“it’s so”").start == 6
    assert find_quote(story, "It’s so") is None
    assert find_quote(story, "") is None


@pytest.mark.parametrize("key", ["difficulty", "nothing_known"])
def test_a_number_of_thousands_of_digits_is_told_with_its_place(write, key):
    path = write(HEAD + QUESTION + f"{key} = {'9' * 5000}\n")
    assert refusal(path) == f"{path}:10:{len(key) + 4}: number has too many digits; mend that line."


LINES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")) | st.sampled_from("  \\t\x85\u2028\x1b"),
    max_size=30,
)


@given(st.lists(LINES | st.text("abc  .,'", max_size=20), min_size=1, max_size=4), st.sampled_from((1, 700)))
def test_what_cleans_a_batch_cleans_each_string_alike(texts, times):
    """The short way is only taken where nothing but the ends of a string can be unclean."""
    source = tomlkit.dumps({"texts": [text * times for text in texts]})
    if '"""' in source:
        return
    for text in tomli.loads(source)["texts"]:
        assert cleaner(source)(text) == cleaned(text)


def test_a_plain_batch_takes_the_short_way():
    assert cleaner('a = "It is plain."\nb = ["x"]') is str.strip
    for odd in ('a = "é"', 'a = "\\u001b"', 'a = "x\ty"', 'a = "x  y"', f'a = "{"x" * 3000}"'):
        assert cleaner(odd) is cleaned
