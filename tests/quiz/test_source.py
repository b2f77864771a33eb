import random
import re
from dataclasses import replace

import pytest

from broadsheet.home.paths import bundled
from broadsheet.home.refusal import Refusal
from broadsheet.quiz.draw import draw
from broadsheet.quiz.filters import Filters
from broadsheet.quiz.source import draw_questions, open_source

PACK = """schema = 1
id = "tiny"
version = "2"
title = "Tiny"
[[questions]]
id = "q"
kind = "text"
prompt = "Who?"
answers = ["Ada"]
"""


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    home = tmp_path / "home"
    monkeypatch.setenv("BROADSHEET_HOME", str(home))
    monkeypatch.chdir(tmp_path)
    (home / "questions").mkdir(parents=True)
    (home / "corpus").mkdir()
    return home


def story(folder, text="Ada Byron signed on Monday.\n"):
    folder.mkdir(parents=True)
    (folder / "one.txt").write_text(text)
    return folder


def test_a_pack_is_opened_by_name(home):
    source = open_source("huawei-5g")
    assert (source.name, source.version) == ("huawei-5g", "huawei-5g@1.0.0")
    assert len(source.questions()) > 20
    assert source.collection.name == "huawei-mts-5g"


def test_a_pack_that_cites_nothing_at_hand_has_no_articles(home):
    (home / "questions" / "tiny.toml").write_text(PACK)
    source = open_source("tiny")
    assert (source.version, source.collection) == ("tiny@2", None)


def test_the_bundled_collection_is_the_default():
    assert open_source(None).name == "huawei-mts-5g"
    assert open_source("huawei-mts-5g").version == open_source(None).version


def test_a_folder_is_opened_by_its_path(tmp_path):
    source = open_source(str(story(tmp_path / "mine")))
    assert source.name == "mine"
    assert source.collection.articles[0].text.startswith("Ada Byron")


def test_the_version_of_a_collection_changes_with_its_words(tmp_path):
    versions = {
        open_source(str(story(tmp_path / part / "mine", text))).version for part, text in ("aA", "bB", "cA")
    }
    assert len(versions) == 2
    assert all(version.startswith("mine@") for version in versions)


def test_the_same_folder_under_both_its_names_is_one(home, monkeypatch):
    story(home / "corpus" / "mine")
    monkeypatch.chdir(home / "corpus")
    assert open_source("mine").name == "mine"


@pytest.mark.parametrize("kinds", [("folder", "collection"), ("folder", "pack"), ("collection", "pack")])
def test_two_matches_are_refused_with_both_named(home, tmp_path, kinds):
    places = {
        "folder": lambda: story(tmp_path / "tiny"),
        "collection": lambda: story(home / "corpus" / "tiny"),
        "pack": lambda: (home / "questions" / "tiny.toml").write_text(PACK),
    }
    for kind in kinds:
        places[kind]()
    with pytest.raises(Refusal) as refused:
        open_source("tiny")
    for kind in kinds:
        assert f"the {kind} " in str(refused.value)


@pytest.mark.parametrize("name", ["nowhere", "", "\x1b[31m", "a/b/c", "x" * 5000, "\0"], ids=range(6))
def test_an_unknown_name_says_what_is_at_hand(name):
    with pytest.raises(Refusal, match="huawei-5g"):
        open_source(name)


def test_evidence_of_a_drawn_question_points_into_the_article():
    source = open_source("huawei-5g")
    for question in draw_questions(source, 25, 1):
        for item in question.evidence:
            assert source.collection.article(item.span.article).quote(item.span) == item.quote


def test_a_seed_draws_the_same_quiz():
    source = open_source("huawei-5g")
    assert draw_questions(source, 10, 1) == draw_questions(source, 10, 1)
    assert draw_questions(source, 10, 1) != draw_questions(source, 10, 2)


def test_topics_take_turns():
    questions = open_source("huawei-5g").questions()
    topics = {question.topic for question in questions}
    drawn = draw(questions, len(topics), random.Random(1))
    assert {question.topic for question in drawn} == topics
    assert len(draw(questions, None, random.Random(1))) == len(questions)


@pytest.mark.parametrize(
    "filters, count",
    [
        (Filters(), 25),
        (Filters(kind="choice"), 2),
        (Filters(topic="BANS"), 6),
        (Filters(article="02-cnn"), 3),
        (Filters(article="huawei-mts-5g/02-cnn"), 3),
        (Filters(article="cnn"), 3),
        (Filters(kind="number", article="CNN"), 1),
    ],
)
def test_filters_keep_what_fits(filters, count):
    assert len(filters(open_source("huawei-5g").questions())) == count


def test_filters_that_leave_nothing_say_what_is_left():
    with pytest.raises(Refusal, match="there are choice, cloze"):
        Filters(kind="poll")(open_source("huawei-5g").questions())
    with pytest.raises(Refusal, match="none at all"):
        Filters(topic="x")([])


def test_a_filter_that_leaves_nothing_names_a_few_short_topics_and_how_many_more():
    questions = open_source(None).questions()
    with pytest.raises(Refusal) as caught:
        Filters(topic="z" * 5000)(questions)
    message = str(caught.value)
    assert len(message) < 250
    assert re.search(r" and \d+ more\.$", message)
    assert len(message.partition("there are ")[2].split(", ")) == 8
    assert "_" not in message
    assert ", people" in message


def test_topics_too_long_to_name_are_cut():
    questions = [replace(question, topic="so " * 99, tags=()) for question in open_source(None).questions()]
    with pytest.raises(Refusal, match=r"there are so so .{,40}\.$"):
        Filters(topic="x")(questions)


def test_a_name_that_the_user_and_the_bundle_both_have_is_refused_with_both(home):
    mine = story(home / "corpus" / "huawei-mts-5g")
    with pytest.raises(Refusal) as caught:
        open_source("huawei-mts-5g")
    assert str(mine) in str(caught.value)


def test_a_pack_that_the_user_and_the_bundle_both_have_is_refused_with_both(home):
    mine = home / "questions" / "huawei-5g.toml"
    mine.write_text(PACK)
    with pytest.raises(Refusal) as caught:
        open_source("huawei-5g")
    assert f"the pack {bundled('questions') / 'huawei-5g.toml'} and the pack {mine}" in str(caught.value)
    assert open_source(str(mine)).version == "tiny@2"


def test_an_article_in_place_of_its_folder_is_said_to_be_a_file(tmp_path):
    file = story(tmp_path / "mine") / "one.txt"
    with pytest.raises(Refusal, match=r"one\.txt' is one file; name the folder"):
        open_source(str(file))


def test_the_default_stays_the_bundled_story_whatever_a_user_adds(home):
    story(home / "corpus" / "huawei-mts-5g")
    assert len(open_source(None).collection.articles) == 5
