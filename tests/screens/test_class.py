"""The classroom's screens, each against a hub of its own in this process."""

import asyncio
import contextlib

import pytest
from tests.classroom.hubs import TOKEN, running, until
from tests.classroom.rooms import setup, text_question
from textual.widgets import Input, Static

from broadsheet.classroom.seat import Seat
from broadsheet.screens.big_type import big_lines, qr_lines
from broadsheet.screens.class_app import ClassApp
from broadsheet.screens.host import HostScreen
from broadsheet.screens.join import JoinScreen

SECRET = "Zanderwijk"
QUESTIONS = (text_question("one", "Which town?", (SECRET,)), text_question("two", "Which river?", ("Orbe",)))


def words(pilot):
    return "\n".join(str(widget.render()) for widget in pilot.app.screen.query(Static))


async def until_said(pilot, text):
    async with asyncio.timeout(20):
        while text not in words(pilot):
            await pilot.pause(0.01)
    return words(pilot)


@contextlib.asynccontextmanager
async def host_screen(hub, saved=str, size=(80, 24), address=None):
    app = ClassApp(HostScreen(hub.address, address or hub.address, TOKEN, saved))
    async with app.run_test(size=size) as pilot:
        yield pilot


async def test_the_teacher_leads_a_round_by_keys_and_the_answer_stands_there_only_at_its_reveal(tmp_path):
    saved = []
    async with (
        running(tmp_path, setup(QUESTIONS)) as hub,
        hub.student("Ada") as ada,
        hub.student("Ben") as ben,
        host_screen(hub, lambda record: saved.append(record) or "x") as pilot,
    ):
        await until_said(pilot, "2 here: Ada, Ben")
        await pilot.press("enter")
        await until(ada, lambda view: view["phase"] == "asking")
        await ada.ask("answer", round=0, given="zanderwijk")
        await ben.ask("answer", round=0, given="Old Town")
        said = await until_said(pilot, "2 of 2 have answered")
        assert SECRET.lower() not in said.lower()
        await pilot.press("enter")
        said = await until_said(pilot, f"Answer: {SECRET}")
        assert "Old Town  not right" in said
        await pilot.press("g", "down", "up", "a")
        await until_said(pilot, "Old Town  right (you decided)")
        assert (await until(ben, lambda view: view.get("points") == 1))["reveal"]["mine"][
            "verdict"
        ] == "accept"
        await pilot.press("u", "y")
        async with asyncio.timeout(10):
            while hub.hub.room.students[ada.id].extra != 1.5:
                await pilot.pause(0.01)
        assert "1.5" not in words(pilot)
        await pilot.press("x")
        await until_said(pilot, "sent out")
        await pilot.press("x", "e")
        await until_said(pilot, "The class is over.")
        await pilot.press("w")
        async with asyncio.timeout(10):
            while not saved:
                await pilot.pause(0.01)
    assert [one["ruled"] for one in saved[0]["answers"]] == [None, "accept"]


async def test_the_teacher_moves_a_student_to_another_team(tmp_path):
    async with (
        running(tmp_path, setup(QUESTIONS, teams=("Red", "Blue"))) as hub,
        hub.student("Ada") as ada,
        hub.student("Ben") as ben,
        host_screen(hub) as pilot,
    ):
        await until_said(pilot, "2 here")
        await pilot.press("c")
        assert hub.hub.room.students[ada.id].team == "Red", "nobody is under a cursor"
        await pilot.press("u", "c")
        assert (await until(ada, lambda view: view["team"] == "Blue"))["team"] == "Blue"
        await until_said(pilot, "▶ Ada  Blue")
        await pilot.press("c", "down", "c")
        await until(ada, lambda view: view["team"] == "Red")
        await until(ben, lambda view: view["team"] == "Red")


async def test_without_teams_there_is_none_to_move_to(tmp_path):
    async with running(tmp_path) as hub, hub.student("Ada"), host_screen(hub) as pilot:
        await until_said(pilot, "1 here")
        await pilot.press("u", "c")
        async with asyncio.timeout(10):
            while not any("no teams" in one.message for one in pilot.app._notifications):
                await pilot.pause(0.01)


@pytest.mark.parametrize("size", [(80, 24), (120, 36), (40, 14)])
async def test_the_lobby_tells_how_to_join_at_any_size(tmp_path, size):
    async with (
        running(tmp_path) as hub,
        host_screen(hub, size=size, address="http://192.0.2.7:8642") as pilot,
    ):
        said = await until_said(pilot, "http://192.0.2.7:8642")
        assert "ABCDEF" in said
        assert ("█▀▀▀▀▀█" in said or "█ ▄▄▄▄▄ █" in said) == (size[0] >= 80)


async def test_a_student_answers_in_the_terminal(tmp_path):
    async with running(tmp_path, setup(QUESTIONS)) as hub, hub.teacher() as teacher:
        app = ClassApp(JoinScreen(Seat(hub.address, hub.code, "Ada")))
        async with app.run_test(size=(80, 24)) as pilot:
            await until_said(pilot, "The class begins soon.")
            await teacher.ask("act", what="next")
            await until_said(pilot, "Which town?")
            pilot.app.screen.query_one(Input).value = SECRET
            await pilot.press("enter")
            await until_said(pilot, f"Your answer is in: {SECRET}")
            await teacher.ask("act", what="next")
            assert "Right" in await until_said(pilot, "Your points: 1")
            await teacher.ask("kick", student=next(iter(hub.hub.room.students)))
            await until_said(pilot, "The teacher has sent you out of the room.")


def test_big_type_gives_every_line_its_rows_or_gives_up():
    assert big_lines("Which town?", 80) is not None
    assert all(len(row) <= 40 for row in big_lines("Which town did the barge reach first?", 40) or ["x" * 41])
    assert big_lines("Straße 東京", 80) is None
    assert big_lines("a" * 60, 40) is None


def test_a_qr_code_has_its_quiet_border_and_is_square():
    rows = qr_lines("http://192.0.2.7:8642/#ABCDEF")
    assert len({len(row) for row in rows}) == 1
    assert rows[0] == "█" * len(rows[0])
    assert len(rows) == (len(rows[0]) + 1) // 2
