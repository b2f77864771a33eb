import json
from dataclasses import replace

import pytest
from tests.screens import story
from textual.widgets import Input, TextArea

from broadsheet.quiz.packs import load_pack
from broadsheet.screens.article_view import ArticleView
from broadsheet.screens.curate import CurateScreen
from broadsheet.screens.edit import EditScreen
from broadsheet.screens.plan import Plan
from broadsheet.screens.reader import ReaderScreen

SIZES = [(80, 24), (160, 48)]


def verdicts(folder) -> list[str]:
    path = folder / "judgements.jsonl"
    return [json.loads(line)["verdict"] for line in path.read_text().splitlines()] if path.exists() else []


def pack(folder):
    return load_pack(folder / "questions" / "bridge-curated.toml")


@pytest.mark.parametrize("size", SIZES)
async def test_a_whole_pass_by_keys(tmp_path, size):
    async with story.curating(tmp_path).run_test(size=size) as pilot:
        await story.settle(pilot)
        text = story.screen_text(pilot.app)
        for words in ("Who is the mayor?", "✓ Ines Holm", "also Holm", "1 of 4 · 0 good", "quality 0.80"):
            assert words in text
        await story.press(pilot, "g", "f")
        assert verdicts(tmp_path) == ["good", "flawed"]
        assert "3 of 4 · 1 good" in story.screen_text(pilot.app)
        await story.press(pilot, "b", "s")
        text = story.screen_text(pilot.app)
        assert "All 4 questions gone through" in text
        assert "1 good, 1 flawed, 1 bad, 1 skipped" in text
        assert "broadsheet quiz bridge-curated" in text
        assert [one.prompt for one in pack(tmp_path).questions] == ["Who is the mayor?"]
        await story.press(pilot, "u", "g", "escape")
    assert [one.prompt for one in pack(tmp_path).questions] == [story.MADE[0].prompt, story.MADE[3].prompt]


async def test_the_evidence_and_the_other_accounts_stand_in_their_articles(tmp_path):
    async with story.curating(tmp_path).run_test(size=(80, 24)) as pilot:
        await story.settle(pilot)
        seen = []
        for _ in range(3):
            view = pilot.app.screen.query_one(ArticleView)
            (mark,) = view._marker(0, len(view.article.text))
            seen.append((view.article.stem, view.article.text[mark.start : mark.end]))
            assert "▶" in story.screen_text(pilot.app)
            await story.press(pilot, "right")
        assert seen[0] == ("courier", "said Mayor Ines Holm")
        assert seen[1] == ("ledger", "Mayor Ines Holm told reporters")


async def test_undo_goes_back_one_by_one(tmp_path):
    async with story.curating(tmp_path).run_test() as pilot:
        await story.settle(pilot)
        await story.press(pilot, "g", "b", "u", "u", "u")
        assert pilot.app.screen.bench.curation.current == story.MADE[0]
        assert "nothing to take back" in story.screen_text(pilot.app)
    assert verdicts(tmp_path) == ["good", "bad", "undone", "undone"]


async def test_a_session_goes_on_where_it_was(tmp_path):
    async with story.curating(tmp_path).run_test() as pilot:
        await story.settle(pilot)
        await story.press(pilot, "g", "b")
    async with story.curating(tmp_path).run_test() as pilot:
        await story.settle(pilot)
        assert "3 of 4 · 1 good" in story.screen_text(pilot.app)


async def test_a_cause_is_typed_and_kept(tmp_path):
    async with story.curating(tmp_path).run_test(size=(80, 24)) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "c")
        assert not pilot.app.screen.query_one(Input).display
        await story.press(pilot, "b", "c")
        await story.type_in(pilot, "the wrong mayor, good")
        await story.press(pilot, "enter")
        assert "(the wrong mayor, good)" in story.screen_text(pilot.app)
        await story.press(pilot, "c", "x", "escape")
        assert isinstance(pilot.app.screen, CurateScreen)
        assert pilot.app.screen.bench.curation.last.cause == "the wrong mayor, good"
        await story.press(pilot, "g")
    assert verdicts(tmp_path) == ["bad", "bad", "good"]


@pytest.mark.parametrize("size", SIZES)
async def test_an_edit_is_checked_and_kept(tmp_path, size):
    async with story.curating(tmp_path).run_test(size=size) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "g", "e")
        screen = pilot.app.screen
        assert isinstance(screen, EditScreen)
        prompt, answers, choices = screen.query(TextArea)
        assert prompt.has_focus
        choices.text = "4 million euros; 6 million euros"
        await story.press(pilot, "enter")
        assert "is not among the choices" in story.screen_text(pilot.app)
        choices.text = "4 million euros; 5 million euros; 7 million euros"
        answers.text = "5 million euros | five million"
        prompt.text = "What will the repair cost, says the Daily Ledger?"
        await story.press(pilot, "enter")
        assert isinstance(pilot.app.screen, CurateScreen)
        await story.press(pilot, "escape")
    edited = pack(tmp_path).questions[1]
    assert edited.prompt == "What will the repair cost, says the Daily Ledger?"
    assert edited.choices == ("4 million euros", "5 million euros", "7 million euros")
    assert edited.answers[0].aliases == ("five million",)
    assert verdicts(tmp_path) == ["good", "edited", "saved", "saved"]


async def test_leaving_the_edit_changes_nothing(tmp_path):
    async with story.curating(tmp_path).run_test() as pilot:
        await story.settle(pilot)
        await story.press(pilot, "e", "x", "escape")
        assert pilot.app.screen.bench.curation.current == story.MADE[0]
    assert verdicts(tmp_path) == []


async def test_a_pack_that_cannot_be_written_is_told_once_and_then_left(tmp_path):
    path = tmp_path / "questions" / "bridge-curated.toml"
    path.parent.mkdir()
    path.write_text("no pack")
    async with story.curating(tmp_path).run_test(size=(160, 48)) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "g", "escape")
        assert "bridge-curated.toml:1" in story.screen_text(pilot.app).replace("\n", "")
        await story.press(pilot, "escape")
    assert pilot.app.return_code == 0
    assert path.read_text() == "no pack"


async def test_from_the_reader_and_back(tmp_path):
    app = story.curating(tmp_path)
    app._start = "reader"
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "c", "g", "escape")
        assert isinstance(pilot.app.screen, ReaderScreen)
        assert "bridge-curated" in story.screen_text(pilot.app).replace("\n", "").replace(" ", "")


async def test_a_pack_is_not_judged(tmp_path):
    async with story.app(tmp_path).run_test() as pilot:
        await story.settle(pilot)
        await story.press(pilot, "c")
        assert "is a pack" in story.screen_text(pilot.app)
        await story.press(pilot, "g", "e", "u", "c", "w", "escape")
        assert isinstance(pilot.app.screen, ReaderScreen)


async def test_what_is_to_be_judged_can_be_narrowed(tmp_path):
    async with story.curating(tmp_path, plan=Plan(count=None, kind="set")).run_test() as pilot:
        await story.settle(pilot)
        assert "1 of 1" in story.screen_text(pilot.app)
        assert pilot.app.screen.bench.curation.current == story.MADE[2]


async def test_the_palette_has_the_keys(tmp_path):
    async with story.curating(tmp_path).run_test() as pilot:
        await story.settle(pilot)
        commands = {one.title: one for one in pilot.app.get_system_commands(pilot.app.screen)}
        assert {"Good", "Flawed", "Bad", "Edit", "Skip", "Undo", "Save pack"} <= set(commands)
        await commands["Flawed"].callback()
    assert verdicts(tmp_path) == ["flawed"]


async def test_words_from_outside_cannot_act_on_the_terminal(tmp_path):
    evil = replace(story.MADE[0], prompt="Who \x1b[31m[bold]is[/] the mayor?")
    async with story.curating(tmp_path, made=(evil,)).run_test() as pilot:
        await story.settle(pilot)
        assert "[bold]is[/]" in story.screen_text(pilot.app)
        assert "\x1b" not in story.screen_text(pilot.app)
        await story.press(pilot, "f")
        assert "\x1b" not in story.screen_text(pilot.app)
