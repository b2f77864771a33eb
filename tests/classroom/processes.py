"""Hubs as processes of their own, started as a person starts them."""

import asyncio
import contextlib
import json
import subprocess

from tests.cli.player import command


class Process:
    """A running `broadsheet host --no-screen` and what its first line said."""

    def __init__(self, process, about):
        self.process, self.about = process, about
        self.address, self.code, self.token = about["address"], about["code"], about["host_token"]

    @property
    def pid(self):
        return self.process.pid

    def kill(self):
        """End it at once, as a power cut would."""
        self.process.kill()
        self.process.communicate()


def start(home, *arguments) -> Process:
    made = command(home, "host", *arguments, "--no-screen")
    process = subprocess.Popen(
        **made, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True, encoding="utf-8"
    )
    line = process.stdout.readline()
    if not line:
        raise AssertionError(process.communicate()[1])
    return Process(process, json.loads(line))


@contextlib.asynccontextmanager
async def hosting(home, *arguments):
    hub = await asyncio.to_thread(start, home, *arguments)
    drain = asyncio.create_task(asyncio.to_thread(hub.process.stdout.read))
    try:
        yield hub
    finally:
        hub.process.kill()
        await drain
        hub.process.stderr.close()
        hub.process.stdout.close()
        hub.process.wait()


def read_until(process, words):
    """Return the lines that a program printed up to the one with `words`."""
    lines = []
    for line in process.stdout:
        lines.append(line.rstrip("\n"))
        if words in line:
            return lines
    raise AssertionError((lines, process.stderr.read()))
