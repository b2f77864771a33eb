import os
from datetime import date

import pytest
from tests.stories import bundled, write_story

from broadsheet.articles.files import LARGEST, read_collection
from broadsheet.home.refusal import Refusal

SENTENCE = "The harbour board of Lindhaven has sold its last two ferries to a yard in Portugal."


def only(folder):
    (article,) = read_collection(folder).articles
    return article


def test_a_bare_folder_is_a_collection_of_its_texts(tmp_path):
    folder = write_story(tmp_path / "ferries", {"b.md": SENTENCE, "a.TXT": SENTENCE, "notes.pdf": "%PDF"})
    found = read_collection(folder)
    assert (found.name, found.title) == ("ferries", "ferries")
    assert [article.id for article in found.articles] == ["ferries/a", "ferries/b"]
    assert [article.stem for article in found.articles] == ["a", "b"]
    article = found.articles[0]
    assert (article.outlet, article.title, article.author, article.published, article.url) == (
        "one account",
        None,
        None,
        None,
        None,
    )
    assert article.text == SENTENCE
    assert found.article("ferries/b") is found.articles[1]
    with pytest.raises(KeyError):
        found.article("ferries/c")


def test_a_collection_file_says_what_is_known(tmp_path):
    about = """title = "The ferries"
[articles.one]
outlet = "The Courier"
title = "Ferries sold"
author = "Mara Quist"
published = 2021-03-10
url = "https://courier.example/1"
"""
    folder = write_story(tmp_path / "ferries", [f"Ferries sold\n\n{SENTENCE}"], about)
    article = only(folder)
    assert read_collection(folder).title == "The ferries"
    assert (article.outlet, article.title, article.author) == ("The Courier", "Ferries sold", "Mara Quist")
    assert (article.published, article.url) == (date(2021, 3, 10), "https://courier.example/1")
    assert [article.text[start:end] for start, end in article.kept] == [SENTENCE]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["bare", "bom"])
def test_front_matter_is_read_and_is_no_part_of_the_text(tmp_path, ends, mark):
    lines = (
        "+++",
        'outlet = "The Courier"',
        "published = 2021-03-10",
        "+++",
        SENTENCE,
        "",
        "It was late.",
        "",
    )
    folder = write_story(
        tmp_path / "ferries",
        {"one.md": mark + ends.join(lines)},
        '[articles.one]\noutlet = "Other"\nauthor = "Mara Quist"\n',
    )
    article = only(folder)
    assert article.text == f"{SENTENCE}\n\nIt was late.\n"
    assert (article.outlet, article.author) == ("The Courier", "Mara Quist"), "the file's own word wins"
    assert article.published == date(2021, 3, 10)


def test_a_text_that_only_looks_like_front_matter_is_text(tmp_path):
    for text in (f"+++ stop press +++\n{SENTENCE}", f"{SENTENCE}\n+++\nx = 1\n+++\n", f"+++\n{SENTENCE}\n"):
        folder = write_story(tmp_path / "ferries", [text])
        assert only(folder).text == text


def test_a_byte_order_mark_alone_does_not_hide_a_line(tmp_path):
    article = only(write_story(tmp_path / "ferries", [f"\ufeff{SENTENCE}\n"]))
    assert [article.text[start:end] for start, end in article.kept] == [SENTENCE]


def test_the_date_line_dates_an_article_that_nothing_else_does(tmp_path):
    text = f"March 9, 2021\n\n{SENTENCE}"
    assert only(write_story(tmp_path / "a", [text])).published == date(2021, 3, 9)
    dated = write_story(tmp_path / "b", [text], "[articles.one]\npublished = 2021-03-10T08:00:00\n")
    assert only(dated).published == date(2021, 3, 10)


def test_a_name_from_outside_is_one_clean_line(tmp_path):
    about = r"""title = "a\u001b[31m\u202eb"
[articles.one]
outlet = "The\nCourier\u200b\u0007"
author = ""
"""
    folder = write_story(tmp_path / "ferries", [SENTENCE], about)
    assert read_collection(folder).title == "a[31mb"
    assert only(folder).outlet == "The Courier"
    assert only(folder).author is None


def test_the_bundled_articles_are_as_they_were_found():
    known = [(a.stem, a.outlet, a.published) for a in bundled().articles]
    day = date(2019, 6, 6)
    assert known == [
        ("01-fortune", "Fortune", day),
        ("02-cnn", "CNN", day),
        ("03-washington-times", "The Washington Times", day),
        ("04-interesting-engineering", "Interesting Engineering", None),
        ("05-rt", "RT", day),
    ]
    assert bundled().articles[0].text.startswith("Artificial IntelligenceCryptocurrency")
    assert sum(article.text.count("\u00a0") for article in bundled().articles) == 8


def refused(folder) -> str:
    with pytest.raises(Refusal) as caught:
        read_collection(folder)
    message = str(caught.value)
    assert "\n" not in message
    assert message.endswith((".", "?"))
    assert message.count(". ") == 0, f"one sentence: {message}"
    return message


@pytest.mark.parametrize(
    "name, data, words",
    [
        ("two.txt", b"", ("is empty", "remove the file")),
        ("two.txt", b" \n\xc2\xa0\n", ("is empty",)),
        ("two.md", b'+++\noutlet = "X"\n+++\n', ("is empty",)),
        ("two.txt", b"\x89PNG\r\n\x1a\n\0\0", ("not a text file", "UTF-8")),
        ("two.txt", b"caf\xe9 on the first line", (":1", "not UTF-8")),
        ("two.txt", b"one\ntwo\ncaf\xe9", (":3", "not UTF-8")),
        ("two.txt", "schon".encode("utf-16"), ("not a text file",)),
        ("two.md", b"+++\noutlet = \n+++\ntext", (":2:10: broken TOML",)),
        ("two.md", b'+++\noutlet = "X"\ntitle = "\n+++\ntext', (":3:10: broken TOML",)),
        ("two.md", b"+++\noutlet = 3\n+++\ntext", (":2:1: outlet must be text", "3")),
        ("two.md", b'+++\npublished = "today"\n+++\ntext', (":2:1: published must be a date", "today")),
        ("one.md", SENTENCE.encode(), ("one.txt", "one.md", "rename")),
    ],
)
def test_an_article_that_cannot_be_used_is_named(tmp_path, name, data, words):
    folder = write_story(tmp_path / "ferries", [SENTENCE])
    (folder / name).write_bytes(data)
    message = refused(folder)
    assert str(folder / name) in message
    assert all(word in message for word in words), message


def test_a_very_large_file_is_refused_before_it_is_read(tmp_path):
    folder = write_story(tmp_path / "ferries", [SENTENCE])
    with (folder / "two.txt").open("wb") as file:
        file.truncate(LARGEST + 1)
    message = refused(folder)
    assert "two.txt is larger than 20 MB" in message


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_named(tmp_path):
    folder = write_story(tmp_path / "ferries", [SENTENCE])
    (folder / "one.txt").chmod(0)
    assert f"{folder / 'one.txt'} cannot be read" in refused(folder)


@pytest.mark.parametrize(
    "about, words",
    [
        ('title = "x', ("collection.toml:1:", "broken TOML")),
        pytest.param("x = " + "[" * 9000, ("collection.toml", "too deeply"), id="deep"),
        ('titel = "X"\n', (":1:1: unknown key 'titel'", "did you mean title?")),
        ('\n[article.one]\noutlet = "X"\n', (":2:1: unknown key 'article'", "did you mean articles?")),
        ('language = "en"\n', (":1:1: unknown key 'language'", "title, articles", "remove it")),
        ("title = 5\n", (":1:1: title must be text in quotation marks, not 5",)),
        ('[articles.one]\n  outlit = "X"\n', (":2:3: unknown key 'outlit'", "did you mean outlet?")),
        ('articles.one.outlit = "X"\n', (":1:1: unknown key 'outlit'",)),
        ("[articles]\none = {\"outlit\" = 'X'}\n", (":2:1: unknown key 'outlit'",)),
        ('[articles."one"]\npublished = "today"\n', (":2:1: published must be a date",)),
        ("[articles]\none = 3\n", (":2:1: ", "needs a table of its own", "[articles.STEM]")),
        ("articles = 3\n", ("needs a table of its own",)),
        ('[articles.other]\noutlet = "X"\n', (":1:1: ", "'other'", "no other.txt")),
        ("[articles.one]\nauthor = [1]\n", ("collection.toml:2:1: author must be text",)),
    ],
)
def test_a_collection_file_that_cannot_be_used_is_named(tmp_path, about, words):
    folder = write_story(tmp_path / "ferries", [SENTENCE], about)
    message = refused(folder)
    assert str(folder) in message
    assert all(word in message for word in words), message


def test_a_collection_file_that_is_no_text_is_named(tmp_path):
    folder = write_story(tmp_path / "ferries", [SENTENCE])
    (folder / "collection.toml").write_bytes(b'title = "caf\xe9"')
    assert f"{folder / 'collection.toml'}:1 is not UTF-8" in refused(folder)


def test_a_folder_without_articles_is_named(tmp_path):
    folder = write_story(tmp_path / "ferries", {"notes.pdf": "x"})
    assert f"{folder} holds no article" in refused(folder)


def test_a_folder_that_is_not_there_is_named(tmp_path):
    assert str(tmp_path / "none") in refused(tmp_path / "none")


def test_a_dangling_link_is_named_not_raised(tmp_path):
    folder = write_story(tmp_path / "ferries", [SENTENCE])
    (folder / "two.txt").symlink_to(folder / "gone.txt")
    assert str(folder / "two.txt") in refused(folder)
