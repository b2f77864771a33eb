"""The screen of packs: looked through, switched, searched, edited, played, and read again when a file changes."""

import contextlib
import os

import pytest
from tests.quiz.test_lint import HEAD, question
from tests.screens import story

from broadsheet.home import paths
from broadsheet.screens.packs import PacksScreen

RIVERS = HEAD.replace('"tiny"', '"rivers"').replace('"Tiny"', '"Rivers [bold]"') + question(
    'answers = ["Loire"]', prompt="Which river is the longest in France?"
)


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("BROADSHEET_HOME", str(tmp_path))
    paths.user_packs().mkdir(parents=True)
    (paths.user_packs() / "rivers.toml").write_text(RIVERS, encoding="utf-8")
    (paths.user_packs() / "wrong.toml").write_text(RIVERS.replace('"text"', '"txt"'), encoding="utf-8")
    return tmp_path


async def opened(pilot):
    await story.settle(pilot)
    await story.press(pilot, "P")
    await story.settle(pilot)
    assert isinstance(pilot.app.screen, PacksScreen)
    return pilot.app.screen


def names(screen):
    return [one.name for one in screen._listed]


@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
async def test_every_pack_stands_in_the_list_with_its_questions_beside(tmp_path, size):
    async with story.app(tmp_path).run_test(size=size) as pilot:
        screen = await opened(pilot)
        assert {"every-feature", "huawei-5g", "united-nations", "rivers", "wrong"} == set(names(screen))
        await story.press(pilot, *["down"] * names(screen).index("rivers"))
        text = story.screen_text(pilot.app)
        assert "Rivers [bold]" in text
        assert "Which river is the longest in France?" in text
        assert "Loire" not in text
        await story.press(pilot, *["down"] * 9)
        assert "This pack cannot be used." in story.screen_text(pilot.app)
        await story.press(pilot, "f")
        assert "unknown kind 'txt'" in story.screen_text(pilot.app)
        await story.press(pilot, "escape")
        assert not isinstance(pilot.app.screen, PacksScreen)


@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
async def test_what_is_looked_for_can_be_read_while_it_is_typed(tmp_path, size):
    async with story.app(tmp_path).run_test(size=size) as pilot:
        await opened(pilot)
        await story.press(pilot, "slash", *"fra")
        (line,) = [one for one in story.screen_text(pilot.app).split("\n") if "Find:" in one]
        assert line.split()[:2] == ["Find:", "fra"]
        assert "in names, titles and questions" in line


async def test_a_pack_is_switched_off_and_on(tmp_path):
    async with story.app(tmp_path).run_test() as pilot:
        screen = await opened(pilot)
        await story.press(pilot, "space")
        assert paths.disabled_packs().read_text(encoding="utf-8") == f"{names(screen)[0]}\n"
        assert "switched off" in " ".join(story.screen_text(pilot.app).split())
        await story.press(pilot, "space")
        assert paths.disabled_packs().read_text(encoding="utf-8") == ""


async def test_packs_are_found_by_words_of_their_questions(tmp_path):
    async with story.app(tmp_path).run_test() as pilot:
        screen = await opened(pilot)
        await story.press(pilot, "slash", *"longest", "space", *"fra", "enter")
        assert names(screen) == ["rivers"]
        await story.press(pilot, "escape")
        assert len(names(screen)) == 5
        await story.press(pilot, "slash", *"qqq")
        assert "No pack holds that" in story.screen_text(pilot.app)
        await story.press(pilot, "escape")
        assert len(names(screen)) == 5


async def test_a_pack_that_changes_is_read_again(tmp_path):
    async with story.app(tmp_path).run_test() as pilot:
        screen = await opened(pilot)
        path = paths.user_packs() / "rivers.toml"
        path.write_text(RIVERS.replace("France", "Spain"), encoding="utf-8")
        os.utime(path, ns=(1, 1))
        screen._look_again()
        await story.settle(pilot)
        (changed,) = [one for one in screen._shelf if one.name == "rivers"]
        assert changed.pack.questions[0].prompt == "Which river is the longest in Spain?"
        path.unlink()
        screen._look_again()
        await story.settle(pilot)
        assert "rivers" not in names(screen)


async def test_what_has_not_changed_is_not_read_again(tmp_path, monkeypatch):
    from broadsheet.quiz import shelf

    before = shelf.shelve()
    read = []
    monkeypatch.setattr(shelf, "load_pack", lambda path: read.append(path))
    assert shelf.shelve(before) == before
    assert not shelf.changed(before)
    assert read == []


async def test_a_pack_is_played_and_one_comes_back(tmp_path):
    async with story.app(tmp_path).run_test() as pilot:
        screen = await opened(pilot)
        await story.press(pilot, *["down"] * names(screen).index("rivers"), "enter")
        await story.settle(pilot)
        assert "Which river is the longest in France?" in story.screen_text(pilot.app)
        await story.press(pilot, *"loire", "enter", "enter")
        await story.settle(pilot)
        await story.press(pilot, "escape")
        await story.settle(pilot)
        assert pilot.app.screen is screen


async def test_a_wrong_pack_is_told_when_it_is_to_be_played(tmp_path):
    async with story.app(tmp_path).run_test(size=(120, 30)) as pilot:
        screen = await opened(pilot)
        await story.press(pilot, *["down"] * names(screen).index("wrong"), "enter")
        await story.settle(pilot)
        assert pilot.app.screen is screen


async def test_without_an_editor_one_is_asked_for(tmp_path, monkeypatch):
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    async with story.app(tmp_path).run_test() as pilot:
        await opened(pilot)
        await story.press(pilot, "e")
        assert "Set EDITOR" in story.screen_text(pilot.app)
        monkeypatch.setenv("EDITOR", "true")
        await story.press(pilot, "e")
        await story.settle(pilot)
        assert "cannot be left for an editor" in story.screen_text(pilot.app)


def test_an_editor_that_is_not_there_is_told():
    from broadsheet.screens.packs import _edit

    assert "cannot be run" in _edit("no-such-editor-anywhere --wait", "x.toml")
    assert _edit("true", "x.toml") == ""
    assert "ended with" in _edit("false", "x.toml")


async def test_a_click_goes_to_a_pack(tmp_path):
    async with story.app(tmp_path).run_test() as pilot:
        screen = await opened(pilot)
        await pilot.click("#list", offset=(4, 2))
        await story.settle(pilot)
        assert screen._at == 2


async def test_who_edits_a_bundled_pack_is_told_that_it_will_not_last(tmp_path, monkeypatch):
    monkeypatch.setenv("EDITOR", "true")
    monkeypatch.setattr("textual.app.App.suspend", lambda _app: contextlib.nullcontext())
    async with story.app(tmp_path).run_test(size=(160, 48)) as pilot:
        screen = await opened(pilot)
        await story.press(pilot, *["down"] * names(screen).index("rivers"), "e")
        await story.settle(pilot)
        assert "the next version undoes changes" not in story.screen_text(pilot.app)
        await story.press(pilot, *["up"] * names(screen).index("rivers"), "e")
        await story.settle(pilot)
        assert "the next version undoes changes" in story.screen_text(pilot.app)
        screen.draw()  # as a terminal does that comes back from an editor with another size
        assert "the next version undoes changes" in story.screen_text(pilot.app)
        await story.press(pilot, "down")
        assert "the next version undoes changes" not in story.screen_text(pilot.app)
