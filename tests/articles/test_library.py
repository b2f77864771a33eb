import pytest
from tests.stories import write_story

from broadsheet.articles.library import collection_folders, find_folder, open_collection
from broadsheet.home import paths
from broadsheet.home.refusal import Refusal

SENTENCE = "The harbour board of Lindhaven has sold its last two ferries to a yard in Portugal."
BUNDLED = "huawei-mts-5g"


@pytest.fixture(autouse=True)
def own(tmp_path, monkeypatch):
    """Give an empty data folder and an empty working folder; return the folder of the user's collections."""
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path / "home"))
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path / "home" / "corpus"


def refused(name) -> str:
    with pytest.raises(Refusal) as caught:
        open_collection(name)
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_the_bundled_story_is_the_default():
    assert find_folder(None) == paths.bundled("corpus") / BUNDLED
    assert open_collection(None) == open_collection(BUNDLED)


def test_a_collection_is_found_by_path_and_by_name(own, tmp_path, monkeypatch):
    write_story(own / "ferries", [SENTENCE])
    elsewhere = write_story(tmp_path / "boats", [SENTENCE])
    assert open_collection("ferries").name == "ferries"
    assert open_collection(str(elsewhere)).name == "boats"
    monkeypatch.setenv("HOME", str(tmp_path))
    assert open_collection("~/boats").name == "boats"
    monkeypatch.chdir(elsewhere)
    assert open_collection(".").name == "boats"


def test_a_name_that_is_nothing_lists_what_there_is(own):
    write_story(own / "ferries", [SENTENCE])
    message = refused("nowhere\x1b[31m")
    assert "ferries" in message
    assert BUNDLED in message
    assert "\x1b" not in message


def test_a_name_that_is_a_folder_and_a_collection_is_refused_with_both(own, tmp_path):
    there = write_story(own / "ferries", [SENTENCE])
    here = write_story(tmp_path / "work" / "ferries", [SENTENCE])
    message = refused("ferries")
    assert str(there) in message
    assert str(here) in message
    assert find_folder("./ferries").resolve() == find_folder(str(here))


def test_a_name_that_the_user_and_the_bundle_both_have_is_refused_with_both(own):
    mine = write_story(own / BUNDLED, [SENTENCE])
    message = refused(BUNDLED)
    assert str(mine) in message
    assert str(paths.bundled("corpus") / BUNDLED) in message
    assert open_collection(str(mine)).articles[0].text == SENTENCE


def test_the_default_stays_the_bundled_story_whatever_a_user_adds(own):
    write_story(own / BUNDLED, [SENTENCE])
    assert find_folder(None) == paths.bundled("corpus") / BUNDLED


def test_a_folder_of_a_collection_is_no_second_match_of_itself(own, monkeypatch):
    write_story(own / "ferries", [SENTENCE])
    monkeypatch.chdir(own)
    assert open_collection("ferries").name == "ferries"


def test_a_file_is_not_a_folder(tmp_path):
    (tmp_path / "work" / "one.txt").write_text(SENTENCE)
    message = refused("one.txt")
    assert "one.txt is one file" in message


@pytest.mark.parametrize("name", ["", "\0", "x" * 5000, "~nobody-at-all/x", "a\nb", "\ud800"])
def test_a_name_that_cannot_be_a_path_is_refused_like_any_other(name):
    assert "\0" not in refused(name)


def test_folders_are_listed_by_name_and_files_among_them_are_not(own):
    write_story(own / "ferries", [SENTENCE])
    (own / "notes.txt").write_text("x")
    assert set(collection_folders()) >= {"ferries", BUNDLED}
    assert "notes.txt" not in collection_folders()
