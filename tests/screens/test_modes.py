import pytest
from tests.screens import story

from broadsheet.screens.modes import ModesScreen
from broadsheet.screens.quiz import QuizScreen
from broadsheet.screens.reader import ReaderScreen


@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
async def test_a_mode_is_chosen_and_played(tmp_path, size):
    app = story.app(tmp_path)
    async with app.run_test(size=size) as pilot:
        await story.settle(pilot)
        await story.press(pilot, "M")
        assert isinstance(app.screen, ModesScreen)
        told = story.screen_text(app)
        assert "0 due, 4 new" in told
        assert "0 missed" in told
        assert "▶ 2  Drill" in told
        await story.press(pilot, "down", "c", "o", "plus")
        told = story.screen_text(app)
        assert "▶ 3  Exam" in told
        assert "10 seconds a question" in told
        assert "open book" in told
        assert "20 questions" in told
        await story.press(pilot, "enter")
        assert isinstance(app.screen, QuizScreen)
        session = app.screen.drill.session
        assert (session.mode, session.rules.seconds, session.rules.open_book) == ("exam", 10, True)
        assert not session.rules.feedback


async def test_a_number_plays_at_once(tmp_path):
    app = story.app(tmp_path)
    async with app.run_test() as pilot:
        await story.settle(pilot)
        await story.press(pilot, "M", "5")
        assert app.screen.drill.session.mode == "survival"
        await story.press(pilot, "escape")
        assert isinstance(app.screen, ReaderScreen)


async def test_another_learner_can_be_chosen(tmp_path):
    app = story.app(tmp_path)
    async with app.run_test() as pilot:
        await story.settle(pilot)
        app.desk.log.append(app.desk.event_maker.make("learner", "Bo", None, {"do": "add", "extra": 2.0}))
        await story.press(pilot, "M", "c", "l")
        told = story.screen_text(app)
        assert "l    Bo" in told
        assert "10 seconds a question, times 2" in told
        await story.press(pilot, "1")
        assert app.screen.drill.session.learner == "Bo"
        assert app.screen.drill.session.rules.extra == 2.0


async def test_what_keeps_the_log_from_being_read_is_said(tmp_path):
    (tmp_path / "log.sqlite3").mkdir()
    app = story.app(tmp_path)
    async with app.run_test() as pilot:
        await story.settle(pilot)
        await story.press(pilot, "M")
        assert "could not be read" in story.screen_text(app)
        await story.press(pilot, "escape")
        assert isinstance(app.screen, ReaderScreen)
