"""`broadsheet host` from the command line."""

import json
import signal
import stat

import pytest

from broadsheet.classroom.client import connected
from tests.classroom.hubs import until
from tests.classroom.processes import start
from tests.cli.player import run


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


async def test_host_says_where_it_is_and_then_logs_without_secrets(home):
    hub = start(home, "huawei-5g", "--count", "2", "--seed", "3", "--port", "0")
    assert hub.about["listening"] == "this machine alone"
    assert hub.address.startswith("http://127.0.0.1:")
    async with connected(hub.address) as teacher, connected(hub.address) as ada:
        await teacher.ask("host", token=hub.token)
        joined = await ada.ask("join", code=hub.code.lower(), name="Ada")
        await teacher.ask("act", what="next")
        await ada.ask("answer", round=0, given="something")
        await teacher.ask("act", what="end")
        results = (await teacher.ask("act", what="results"))["results"]
        assert [one["given"] for one in results["answers"]] == ["something"]
    hub.process.send_signal(signal.SIGTERM)
    out, err = hub.process.communicate(timeout=20)
    assert (hub.process.returncode, err) == (0, "")
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line.get("do", line["kind"]) for line in lines] == ["join", "ask", "answer", "reveal", "end"]
    assert joined["token"] not in out
    assert hub.token not in out
    (kept,) = (home / "rooms").glob("*.sqlite3")
    assert stat.S_IMODE(kept.parent.stat().st_mode) & 0o077 == 0


async def test_a_killed_host_started_again_has_the_same_code_scores_and_port(home):
    hub = start(home, "huawei-5g", "--count", "3", "--seed", "3", "--port", "0")
    async with connected(hub.address) as teacher, connected(hub.address) as ada:
        await teacher.ask("host", token=hub.token)
        token = (await ada.ask("join", code=hub.code, name="Ada"))["token"]
        await teacher.ask("act", what="next")
        await ada.ask("answer", round=0, given="something")
        hub.kill()
    again = start(home, "--resume", "--port", "0")
    try:
        assert again.code == hub.code
        async with connected(again.address) as teacher, connected(again.address) as ada:
            await teacher.ask("host", token=again.token)
            assert (await ada.ask("join", code=hub.code, token=token))["name"] == "Ada"
            view = await until(ada, lambda view: view["phase"] == "asking")
            assert view["mine"]["given"] == ["something"]
    finally:
        again.kill()


def test_a_class_that_is_being_held_is_not_taken_up_twice(home):
    hub = start(home, "huawei-5g", "--count", "1", "--port", "0")
    try:
        done = run(home, "host", "--resume", hub.code, "--no-screen", "--port", "0")
        assert (done.returncode, done.stdout) == (1, "")
        assert "another program" in done.stderr
    finally:
        hub.kill()
    start(home, "--resume", hub.code, "--port", "0").kill()


def test_preview_and_pick(home):
    listed = run(home, "host", "huawei-5g", "--preview")
    assert listed.returncode == 0
    assert listed.stdout.splitlines()[0].startswith("  1  ")
    hub = start(home, "huawei-5g", "--pick", "3,1-2", "--port", "0")
    hub.kill()
    done = run(home, "host", "huawei-5g", "--pick", "9999", "--no-screen")
    assert done.returncode == 2
    assert "9999" in done.stderr


@pytest.mark.parametrize(
    "arguments, code, words",
    [
        (("huawei-5g", "--speed", "10"), 2, "--seconds"),
        (("huawei-5g", "--speed", "26", "--seconds", "9"), 2, "25"),
        (("no such thing", "--no-screen"), 1, "no such thing"),
        (("--resume", "ABCDEF", "--no-screen"), 1, "no class"),
        (("huawei-5g", "--roster", "/no/such/file", "--no-screen"), 1, "roster"),
        (("huawei-5g",), 1, "--no-screen"),
    ],
)
def test_what_cannot_be_held_is_refused_in_one_line(home, arguments, code, words):
    done = run(home, "host", *arguments)
    assert done.returncode == code
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not list(home.glob("rooms/*"))
