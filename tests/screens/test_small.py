"""The smallest window there is room in, and those below it."""

import pytest
from tests.screens import story
from textual.widgets import Input

from broadsheet.screens.article_view import ArticleView
from broadsheet.screens.layout import LOW, SMALLEST_WINDOW
from broadsheet.screens.small import TooSmall

LOWEST = [SMALLEST_WINDOW, (80, SMALLEST_WINDOW[1]), (SMALLEST_WINDOW[0], LOW), (40, 24)]


@pytest.mark.parametrize("size", LOWEST)
async def test_three_lines_of_every_article_are_in_view(tmp_path, size):
    async with story.app(tmp_path).run_test(size=size) as pilot:
        await story.settle(pilot)
        for number, name in enumerate(("courier", "ledger", "post", "radio"), 1):
            await story.press(pilot, str(number))
            view = pilot.app.screen.columns.focused_view
            assert view.article.id == f"bridge/{name}"
            shown = story.screen_text(pilot.app)
            for line in [line for line in view.lines if line.end > line.start][:2]:
                assert view.article.text[line.start : line.end] in shown
            assert view.size.height - view.head_rows >= 3


@pytest.mark.parametrize("size", LOWEST)
async def test_question_field_reason_and_evidence_are_in_view(tmp_path, size):
    async with story.app(tmp_path, "quiz").run_test(size=size) as pilot:
        await story.settle(pilot)
        screen = pilot.app.screen
        for _ in story.QUESTIONS:
            question = screen.drill.current
            asked = " ".join(story.screen_text(pilot.app).split())
            assert question.prompt in asked
            assert all(choice in asked for choice in question.choices)
            if not question.choices and question.kind != "truefalse":
                assert screen.query_one(Input).placeholder in asked
            await story.press(pilot, "ctrl+n")
            judged = story.screen_text(pilot.app)
            assert "✗ Not right" in judged
            assert "Answer: " in judged
            assert "▶ " in judged
            view = screen.query_one(ArticleView)
            assert view.size.height - view.head_rows >= 2
            await story.press(pilot, "enter")


async def test_a_window_that_shrinks_and_grows_collapses_titles_and_restores_them(tmp_path):
    async with story.app(tmp_path).run_test(size=(80, 24)) as pilot:
        await story.settle(pilot)
        heights = []
        for rows in (24, SMALLEST_WINDOW[1], 24):
            await pilot.resize_terminal(80, rows)
            await story.settle(pilot)
            heights.append(pilot.app.screen.columns.focused_view.head_rows)
        assert heights == [5, 3, 5]


@pytest.mark.parametrize("key", ["q", "escape", "ctrl+q"])
@pytest.mark.parametrize("start", ["reader", "quiz", "scores"])
async def test_a_window_too_small_for_anything_can_be_left(tmp_path, start, key):
    async with story.app(tmp_path, start).run_test(size=(20, 5)) as pilot:
        await story.settle(pilot)
        assert isinstance(pilot.app.screen, TooSmall)
        words = " ".join(story.screen_text(pilot.app).split())
        assert words == "Make the window at least {} × {}, or quit with q.".format(*SMALLEST_WINDOW)
        await pilot.press(key)
    assert pilot.app.return_code == 0
