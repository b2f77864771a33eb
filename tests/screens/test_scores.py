from dataclasses import replace
from pathlib import Path

from tests.screens import story

from broadsheet.screens.app import BroadsheetApp
from broadsheet.screens.plan import Plan


def words(app) -> str:
    return " ".join(story.screen_text(app).split())


async def test_a_damaged_log_is_told_where_the_articles_find_it_first(tmp_path):
    (tmp_path / "log.sqlite3").write_bytes(bytes(range(7, 250)) * 40)
    async with story.app(tmp_path).run_test(size=(120, 30)) as pilot:
        await story.settle(pilot)
        await pilot.app.screen.workers.wait_for_complete()
        (told,) = pilot.app._notifications
        assert "log.sqlite3 was damaged; it was set aside as" in told.message


async def test_a_damaged_log_is_told_where_the_scores_find_it_first(tmp_path):
    (tmp_path / "log.sqlite3").write_bytes(bytes(range(7, 250)) * 40)
    async with story.app(tmp_path, "scores").run_test(size=(120, 30)) as pilot:
        await story.settle(pilot)
        assert "log.sqlite3 was damaged; it was set aside as" in words(pilot.app)
        assert "No scores yet" in words(pilot.app)


async def test_a_data_folder_that_cannot_be_used_is_told_instead_of_no_scores(tmp_path):
    desk = replace(story.desk(tmp_path), log_file=lambda: Path("/dev/null/x/log.sqlite3"))
    async with BroadsheetApp(desk, Plan(), "scores").run_test(size=(120, 30)) as pilot:
        await story.settle(pilot)
        assert "/dev/null/x" in words(pilot.app)
        assert "No scores yet" not in words(pilot.app)
