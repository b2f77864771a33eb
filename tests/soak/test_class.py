"""`make soak`: a class whose hub and clients are killed at random; every acknowledged answer counts once."""

import asyncio
import contextlib
import json
import random
from collections import Counter

import pytest
from tests.bench.classroom import measure
from tests.classroom.processes import start
from tests.cli.player import run

from broadsheet.classroom.client import connected
from broadsheet.classroom.model import Refused

pytestmark = pytest.mark.soak
ROUNDS, PER_CLASS, STUDENTS = 100, 20, 8


class Player:
    """A student who may be cut off at any moment and comes back with the token."""

    def __init__(self, number):
        self.name, self.token, self.id = f"Student {number}", "", ""

    async def answer(self, hub, number, given, acknowledged):
        """Come (back) and answer; notes the answer as acknowledged when the hub said so."""
        async with connected(hub.address) as client:
            fields = {"token": self.token} if self.token else {"name": self.name}
            joined = await client.ask("join", code=hub.code, **fields)
            self.token, self.id = joined["token"], joined["student"]
            with contextlib.suppress(Refused):  # it was taken before, though nobody could say so
                await client.ask("answer", round=number, given=given)
                acknowledged[self.id, number] = given


async def play_round(rng, hub, players, number, acknowledged):
    """Play one question, killing clients and perhaps the hub; returns whether the hub was killed."""
    async with connected(hub.address) as teacher:
        await teacher.ask("host", token=hub.token)
        await teacher.ask("act", what="next")
        tasks = [
            asyncio.create_task(one.answer(hub, number, f"{one.name} in {number}", acknowledged))
            for one in players
        ]
        kill_after = rng.choice([None, *range(STUDENTS)])
        for done in range(STUDENTS):
            if rng.random() < 0.2:
                rng.choice(tasks).cancel()
            if done == kill_after:
                hub.kill()
                break
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED, timeout=0.01)
        for outcome in await asyncio.gather(*tasks, return_exceptions=True):
            assert outcome is None or isinstance(outcome, (ConnectionError, asyncio.CancelledError)), outcome
    return kill_after is not None


async def finish_round(hub, players, number, acknowledged):
    """Let everybody answer who has not, and show the answer."""
    async with connected(hub.address) as teacher:
        await teacher.ask("host", token=hub.token)
        await asyncio.gather(
            *(
                one.answer(hub, number, f"{one.name} in {number}, late", acknowledged)
                for one in players
                if (one.id, number) not in acknowledged
            )
        )
        await teacher.ask("act", what="next")


async def test_a_hundred_rounds_of_kills_count_every_acknowledged_answer_once(tmp_path):
    rng, home, kills = random.Random(9), tmp_path / "home", 0
    for _ in range(ROUNDS // PER_CLASS):
        hub = await asyncio.to_thread(
            start, home, "huawei-5g", "--count", str(PER_CLASS), "--seed", "1", "--port", "0"
        )
        code, acknowledged = hub.code, {}
        players = [Player(number) for number in range(STUDENTS)]
        for number in range(PER_CLASS):
            if await play_round(rng, hub, players, number, acknowledged):
                kills += 1
                hub = await asyncio.to_thread(start, home, "--resume", code, "--port", "0")
                assert hub.code == code
            await finish_round(hub, players, number, acknowledged)
        hub.kill()
        record = json.loads(run(home, "results", code, "--json").stdout)
        kept = {(one["student"], one["round"]): one["given"] for one in record["answers"]}
        lost = {key: given for key, given in acknowledged.items() if kept.get(key) != given}
        assert lost == {}
        twice = Counter((one["student"], one["round"], one["attempt"]) for one in record["answers"])
        assert max(twice.values()) == 1
        assert len(acknowledged) > STUDENTS * PER_CLASS / 2
        run(home, "results", code, "--out", str(tmp_path / code))
        assert run(home, "verify", str(tmp_path / code)).returncode == 0
    assert kills > ROUNDS / 2


@pytest.mark.parametrize(
    "students, joined, median, late, memory", [(30, 1.0, 20, 100, 63), (300, 3.0, None, 300, 90)]
)
async def test_a_class_joins_and_is_answered_in_time(students, joined, median, late, memory):
    found = await measure(students)
    assert found["joined_s"] <= joined
    assert median is None or found["median_ms"] <= median
    assert found["p99_ms"] <= late
    assert found["full_mb"] <= memory
    assert found["answers"] == 5 * students
