"""`broadsheet join --plain` in a process of its own, with a hub of its own."""

import subprocess

from broadsheet.classroom.client import connected
from tests.classroom.processes import hosting, read_until
from tests.cli.player import command, run


def joining(home, hub, *more):
    start = command(home, "join", hub.address, hub.code, "--plain", *more)
    return subprocess.Popen(
        **start, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )


async def test_a_class_is_played_line_by_line(tmp_path):
    home = tmp_path / "home"
    held = hosting(home, "huawei-5g", "--count", "1", "--kind", "truefalse", "--port", "0")
    async with held as hub, connected(hub.address) as teacher:
        await teacher.ask("host", token=hub.token)
        process = joining(home, hub, "--name", "Ada")
        assert read_until(process, "begins soon")[0] == "Huawei, MTS and 5G in Russia. You are Ada."
        await teacher.ask("act", what="next")
        asked = read_until(process, "Your answer:")
        assert asked[1] == "Question 1 of 1."
        assert asked[3:6] == ["1) true", "2) false", "3) not stated"]
        process.stdin.write("1\n")
        process.stdin.flush()
        assert read_until(process, "is in")[-1] == "Your answer is in: true"
        await teacher.ask("act", what="next")
        assert read_until(process, "Answer:")[0].startswith(("Right:", "Not right:"))
        await teacher.ask("act", what="next")
        out, err = process.communicate(timeout=20)
        assert "The class is over." in out
        assert (process.returncode, err) == (0, "")


async def test_no_class_and_a_wrong_code_are_told_in_one_line(tmp_path):
    home = tmp_path / "home"
    done = run(home, "join", "127.0.0.1:1", "ABCDEF", "--plain")
    assert done.returncode == 1
    assert done.stdout.startswith("No class answers at http://127.0.0.1:1")
    for address, code in (("127.0.0.1", "AB"), ("https://x", "ABCDEF"), ("a b", "ABCDEF")):
        done = run(home, "join", address, code, "--plain")
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    async with hosting(home, "huawei-5g", "--port", "0") as hub:
        done = run(home, "join", hub.address, "AAAAAA", "--plain")
        assert (done.returncode, done.stdout) == (1, "That is not the code of this class.\n")
