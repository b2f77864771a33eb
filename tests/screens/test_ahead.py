import os

import pytest
from tests.screens import story

from broadsheet.screens.ahead import Ahead, Lost


def test_what_is_worked_out_comes_back():
    assert Ahead(lambda: (os.getpid(), "found")).result()[1] == "found"
    assert Ahead(os.getpid).result() != os.getpid()


def test_what_goes_wrong_is_told():
    def fail():
        raise RuntimeError("no [/such] luck")

    with pytest.raises(Lost, match="RuntimeError: no"):
        Ahead(fail).result()


def test_a_process_that_is_ended_leaves_no_result_and_no_child(capfd, monkeypatch):
    made = []
    fork = os.fork
    monkeypatch.setattr(os, "fork", lambda: made.append(fork()) or made[-1])
    ahead = Ahead(lambda: input())  # waits for nothing that comes
    ahead.stop()
    with pytest.raises(Lost):
        ahead.result()
    (process,) = made
    with pytest.raises(ChildProcessError):  # not ours any more: it was waited for
        os.waitpid(process, os.WNOHANG)
    assert capfd.readouterr() == ("", "")


async def test_a_glance_taken_ahead_is_what_the_reader_shows(tmp_path):
    desk = story.desk(tmp_path)
    desk.look_ahead()
    from broadsheet.screens.app import BroadsheetApp
    from broadsheet.screens.plan import Plan

    async with BroadsheetApp(desk, Plan()).run_test(size=(120, 30)) as pilot:
        await story.settle(pilot)
        assert "4 facts" in story.screen_text(pilot.app)
        assert desk.ahead is None
