"""Hints, flags, corrected verdicts, undo, exams, clocks, teams and open books on the screen."""

from dataclasses import replace

import pytest
from tests.screens import story
from textual.widgets import Input

from broadsheet.home.refusal import Refusal
from broadsheet.screens.article_view import ArticleView
from broadsheet.screens.plan import Plan
from broadsheet.screens.quiz import QuizScreen
from broadsheet.screens.results import ResultsScreen

MAYOR = story.QUESTIONS[:1]
SIZES = [(80, 24), (160, 48)]


def kinds(app) -> list[str]:
    return [event.kind for event in app.desk.log.events()]


async def begun(pilot):
    await story.settle(pilot)
    return pilot.app.screen


async def typed(pilot, given: str) -> None:
    await story.type_in(pilot, given)
    await story.press(pilot, "enter")


@pytest.mark.parametrize("size", SIZES)
async def test_a_hint_is_shown_and_its_cost_is_told(tmp_path, size):
    app = story.app(tmp_path, "quiz", questions=MAYOR)
    async with app.run_test(size=size) as pilot:
        screen = await begun(pilot)
        await story.press(pilot, "ctrl+t")
        assert "Hint: Look in The Courier and 1 more." in story.screen_text(app)
        await typed(pilot, "Holm")
        assert "With the hints: 0.75 of 1 point." in story.screen_text(app)
        assert screen.drill.result().points == 0.75
        assert kinds(app) == ["session", "hint", "answer"]


async def test_hints_run_out(tmp_path):
    app = story.app(tmp_path, "quiz", questions=MAYOR)
    async with app.run_test() as pilot:
        await begun(pilot)
        await story.press(pilot, *["ctrl+t"] * 4)
        assert "There is no hint left." in story.screen_text(app)
        assert kinds(app).count("hint") == 3


@pytest.mark.parametrize("size", SIZES)
async def test_a_verdict_is_corrected_with_one_key_and_back(tmp_path, size):
    app = story.app(tmp_path, "quiz", questions=MAYOR)
    async with app.run_test(size=size) as pilot:
        screen = await begun(pilot)
        await typed(pilot, "Her Worship")
        assert "o I was right" in story.screen_text(app)
        await story.press(pilot, "o")
        assert "✓ Right (you say; judged: not right)" in story.screen_text(app)
        assert "o I was wrong" in story.screen_text(app)
        assert screen.drill.result().right == 1
        await story.press(pilot, "u")
        assert "✗ Not right" in story.screen_text(app)
        assert kinds(app) == ["session", "answer", "override", "undo"]


async def test_an_undone_answer_is_asked_for_again_also_after_the_last_one(tmp_path):
    app = story.app(tmp_path, "quiz", questions=MAYOR)
    async with app.run_test() as pilot:
        await begun(pilot)
        await typed(pilot, "Smith")
        await story.press(pilot, "u")
        assert not app.screen.drill.attempts
        assert isinstance(app.focused, Input)
        await typed(pilot, "Jones")
        await story.press(pilot, "enter")
        assert isinstance(app.screen, ResultsScreen)
        await story.press(pilot, "u")
        assert isinstance(app.screen, QuizScreen)
        await typed(pilot, "Holm")
        await story.press(pilot, "enter")
        assert "1 of 1 right" in story.screen_text(app)


async def test_undo_reaches_behind_a_restart(tmp_path, monkeypatch):
    for first in (1, 1_000):
        monkeypatch.setattr(story, "NEXT_ID", first)
        app = story.app(tmp_path, "quiz", questions=MAYOR)
        async with app.run_test() as pilot:
            await begun(pilot)
            if "answer" not in kinds(app):
                await typed(pilot, "Smith")
            else:
                await story.press(pilot, "ctrl+z")
                assert "Taken back: the answer “Smith”" in story.screen_text(app)
                await story.press(pilot, "ctrl+z")
                assert "There is nothing to take back." in story.screen_text(app)
    assert kinds(app).count("undo") == 1
    app.desk.log.close()


async def test_flags_delays_and_suspensions_are_one_key_each(tmp_path):
    app = story.app(tmp_path, "quiz", questions=MAYOR)
    async with app.run_test() as pilot:
        await begun(pilot)
        await story.press(pilot, "ctrl+g")
        await typed(pilot, "Holm")
        await story.press(pilot, "f", "b", "x")
        assert kinds(app) == ["session", "flag", "answer", "flag", "bury", "suspend"]


async def test_what_cannot_be_recorded_changes_nothing(tmp_path):
    app = story.app(tmp_path, "quiz", questions=MAYOR)
    async with app.run_test() as pilot:
        screen = await begun(pilot)
        await typed(pilot, "Smith")

        def refuse(*_):
            raise Refusal("The disk is full.")

        screen.drill._recorder._append = refuse
        await story.press(pilot, "o")
        assert "The disk is full. Nothing was changed." in story.screen_text(app)
        await story.press(pilot, "u")
        assert "The disk is full. Nothing was taken back." in story.screen_text(app)
        assert screen.drill.result().wrong == 1


@pytest.mark.parametrize("size", SIZES)
async def test_an_exam_tells_nothing_before_its_end(tmp_path, size):
    app = story.app(tmp_path, "quiz", Plan(mode="exam"), questions=MAYOR * 2)
    async with app.run_test(size=size) as pilot:
        await begun(pilot)
        await typed(pilot, "Smith")
        told = story.screen_text(app)
        assert "question 2 of 2" in told
        assert not any(sign in told for sign in ("✓", "✗", "Answer:", "right"))
        await typed(pilot, "Holm")
        assert isinstance(app.screen, ResultsScreen)


async def test_an_exam_is_gone_through_at_its_end(tmp_path):
    app = story.app(tmp_path, "quiz", Plan(mode="exam"), questions=MAYOR)
    async with app.run_test() as pilot:
        await begun(pilot)
        await typed(pilot, "Smith")
        told = story.screen_text(app)
        assert "Accepted  Ines Holm" in told
        assert "Evidence  The Courier: said Mayor Ines Holm" in told
        await story.press(pilot, "j", "o")
        assert "not right; you corrected that" in story.screen_text(app)
        assert "1 of 1 right" in story.screen_text(app)


async def test_on_a_miss_the_other_accounts_are_told_too(tmp_path):
    cost = replace(story.QUESTIONS[1], kind="text", choices=(), fact="f1")
    app = story.app(tmp_path, "quiz", questions=(cost,))
    async with app.run_test(size=(160, 48)) as pilot:
        screen = await begun(pilot)
        await typed(pilot, "9 million dollars")
        told = story.screen_text(app)
        assert "The Courier: 4 million euros" in told
        assert screen.query_one(ArticleView).article.outlet == "Daily Ledger"
        await story.press(pilot, "right")
        assert screen.query_one(ArticleView).article.outlet == "The Courier"


class Ticks:
    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


async def test_when_the_time_is_up_what_was_typed_is_given_and_rejected(tmp_path):
    ticks = Ticks()
    app = story.app(tmp_path, "quiz", Plan(seconds=20), questions=MAYOR)
    app.desk.ticks = ticks
    async with app.run_test() as pilot:
        screen = await begun(pilot)
        assert "0:20" in story.screen_text(app)
        await story.type_in(pilot, "Hol")
        ticks.seconds = 8.0
        await screen.tick()
        await story.settle(pilot)
        assert "0:12" in story.screen_text(app)
        ticks.seconds = 20.0
        await screen.tick()
        await story.settle(pilot)
        assert "The time for this question was up." in story.screen_text(app)
        assert screen.drill.attempts[0].given == "Hol"
        assert "I was right" not in story.screen_text(app)


async def test_teams_take_turns_and_see_their_scores(tmp_path):
    app = story.app(tmp_path, "quiz", Plan(teams=("Reds", "Blues")), questions=MAYOR * 2)
    async with app.run_test(size=(120, 30)) as pilot:
        await begun(pilot)
        assert "Reds to answer" in story.screen_text(app)
        await typed(pilot, "Holm")
        await story.press(pilot, "enter")
        told = story.screen_text(app)
        assert "Blues" in told
        assert "Reds 1  Blues 0" in told


async def test_an_open_book_shows_the_articles_and_a_closed_one_does_not(tmp_path):
    app = story.app(tmp_path, "quiz", Plan(open_book=True), questions=MAYOR)
    async with app.run_test(size=(160, 48)) as pilot:
        screen = await begun(pilot)
        await story.press(pilot, "ctrl+b")
        assert screen.query_one(ArticleView).article.outlet == "The Courier"
        await typed(pilot, "Holm")
        assert "✓ Right" in story.screen_text(app)
    app = story.app(tmp_path / "other", "quiz", questions=MAYOR)
    async with app.run_test(size=(160, 48)) as pilot:
        screen = await begun(pilot)
        await story.press(pilot, "ctrl+b")
        assert not screen.query(ArticleView)
        assert "The book is closed in this quiz." in story.screen_text(app)


async def test_learn_asks_what_was_missed_again(tmp_path):
    app = story.app(tmp_path, "quiz", Plan(mode="learn"), questions=MAYOR)
    async with app.run_test() as pilot:
        screen = await begun(pilot)
        await typed(pilot, "Smith")
        await story.press(pilot, "enter")
        assert screen.drill.current.id == MAYOR[0].id
        await typed(pilot, "Holm")
        await story.press(pilot, "enter")
        assert isinstance(app.screen, ResultsScreen)
        assert "0 of 1 right" in story.screen_text(app)


async def test_a_mode_with_nothing_to_ask_says_what_to_do(tmp_path):
    app = story.app(tmp_path, "quiz", Plan(mode="mistakes"), questions=MAYOR)
    async with app.run_test() as pilot:
        await begun(pilot)
        assert "Nothing here was missed" in story.screen_text(app)
