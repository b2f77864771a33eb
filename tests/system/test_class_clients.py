"""A class of thirty programs, one in a pseudo-terminal, and strangers that mean no good."""

import asyncio
import os
import random
import subprocess
import sys

import aiohttp
import pexpect
import pytest

from broadsheet.classroom.client import connected
from tests.classroom.hubs import encoded, until
from tests.classroom.processes import hosting, read_until
from tests.cli.player import ROOT, command

pytestmark = pytest.mark.system
STUDENTS = 30


async def test_thirty_programs_play_a_round(tmp_path):
    home = tmp_path / "home"
    async with (
        hosting(home, "huawei-5g", "--count", "1", "--kind", "truefalse", "--port", "0") as hub,
        connected(hub.address) as teacher,
    ):
        await teacher.ask("host", token=hub.token)
        start = command(tmp_path / "student", "join", hub.address, hub.code, "--plain")
        programs = [
            subprocess.Popen(
                **start, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
            )
            for _ in range(STUDENTS)
        ]
        async with asyncio.timeout(120):
            while teacher.view.get("present") != STUDENTS:
                await asyncio.sleep(0.05)
            await teacher.ask("act", what="next")
            for number, program in enumerate(programs):
                await asyncio.to_thread(read_until, program, "Your answer:")
                program.stdin.write(f"{number % 3 + 1}\n")
                program.stdin.flush()
            while teacher.view.get("answered") != STUDENTS:
                await asyncio.sleep(0.05)
        await teacher.ask("act", what="next")
        await until(teacher, lambda view: view["phase"] == "revealed")
        assert sorted(group["count"] for group in teacher.view["groups"]) == [10, 10, 10]
        await teacher.ask("act", what="next")
        said = await asyncio.gather(*(asyncio.to_thread(program.communicate) for program in programs))
        assert all("The class is over." in out for out, _ in said)
        assert [program.returncode for program in programs] == [0] * STUDENTS
        assert len({student["name"] for student in teacher.view["students"]}) == STUDENTS


async def test_a_student_in_a_terminal(tmp_path):
    async with (
        hosting(tmp_path / "home", "huawei-5g", "--count", "1", "--kind", "text", "--port", "0") as hub,
        connected(hub.address) as teacher,
    ):
        await teacher.ask("host", token=hub.token)
        environment = {
            **os.environ,
            "TERM": "xterm-256color",
            "PYTHONPATH": str(ROOT / "tui"),
            "BROADSHEET_HOME": str(tmp_path / "ada"),
        }
        screen = await asyncio.to_thread(
            pexpect.spawn, sys.executable, ["-m", "broadsheet", "join", hub.address, hub.code, "--name", "Ada"],
            env=environment, encoding="utf-8", dimensions=(24, 80), timeout=60,
        )  # fmt: skip
        await asyncio.to_thread(screen.expect, "begins soon")
        await teacher.ask("act", what="next")
        await asyncio.to_thread(screen.expect, "Type your answer")
        screen.send("something\r")
        await asyncio.to_thread(screen.expect, "Your answer is in")
        view = await until(teacher, lambda view: view["answered"] == 1)
        assert view["students"][0]["name"] == "Ada"
        await teacher.ask("act", what="next")
        await asyncio.to_thread(screen.expect, "Your points")
        screen.send("\x11")
        await asyncio.to_thread(screen.expect, pexpect.EOF)
        screen.close()
        assert screen.exitstatus == 0


async def test_strangers_that_mean_no_good_stop_no_class(tmp_path):
    """Malformed frames, floods, stolen and old tokens, other origins: all at once, and a class goes on."""
    rng = random.Random(5)
    async with (
        hosting(tmp_path / "home", "huawei-5g", "--count", "2", "--port", "0") as hub,
        connected(hub.address) as teacher,
        connected(hub.address) as ada,
    ):
        await teacher.ask("host", token=hub.token)
        token = (await ada.ask("join", code=hub.code, name="Ada"))["token"]
        await teacher.ask("act", what="next")

        async def shout(number):
            async with aiohttp.ClientSession() as session:
                try:
                    async with session.ws_connect(f"{hub.address}/ws") as socket:
                        if number % 3 == 0:
                            await socket.send_bytes(rng.randbytes(2_000))
                        elif number % 3 == 1:
                            await socket.send_str("{" * rng.randrange(1, 30_000))
                        else:
                            await socket.send_str(encoded(do="join", code=hub.code, name="\u202e\x1b[2J" * 9))
                            for _ in range(100):
                                await socket.send_str(encoded(do="answer", round=0, given="x" * 900))
                        while (await socket.receive(timeout=10)).type is aiohttp.WSMsgType.TEXT:
                            pass
                except (aiohttp.ClientError, ConnectionError):
                    return

        async def other_origin():
            async with aiohttp.ClientSession() as session:
                with pytest.raises(aiohttp.WSServerHandshakeError):
                    await session.ws_connect(f"{hub.address}/ws", headers={"Origin": "http://evil.example"})

        async def raw(data):
            reader, writer = await asyncio.open_connection("127.0.0.1", int(hub.address.rpartition(":")[2]))
            writer.write(data)
            await reader.read(2_000)
            writer.close()

        await asyncio.gather(
            *(shout(number) for number in range(45)), *(other_origin() for _ in range(10)),
            raw(b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\n\r\n"), raw(b"\x00\xff" * 500 + b"\r\n\r\n"),
            raw(b"GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n"), ada.ask("answer", round=0, given="calm"),
        )  # fmt: skip
        async with connected(hub.address) as again:
            assert (await again.ask("join", code=hub.code, token=token))["name"] == "Ada"
        await teacher.ask("act", what="next")
        await until(ada, lambda view: view["phase"] == "revealed")
        names = [student["name"] for student in teacher.view["students"]]
        assert all(name.isprintable() for name in names)
        assert hub.process.poll() is None
