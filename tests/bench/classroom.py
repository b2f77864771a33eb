"""How fast a hub is: students who join at once, answers acknowledged after their commit, memory.

    python -m tests.bench.classroom [STUDENTS …]

Loopback only; every loop is bounded in count, and the whole in time.
"""

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from broadsheet.classroom.client import connected
from tests.classroom.processes import hosting

ROUNDS = 5
LONGEST_SECONDS = 120.0


def memory_mb(pid: int) -> float:
    """Return the resident memory of a process in MB (Linux)."""
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise ValueError("no VmRSS")


async def measure(students: int) -> dict[str, float]:
    """Return seconds until all have joined, percentiles of milliseconds to an acknowledgement, and MB of the hub."""
    async with asyncio.timeout(LONGEST_SECONDS), AsyncExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "home"
        hub = await stack.enter_async_context(
            hosting(home, "huawei-5g", "--count", str(ROUNDS), "--seed", "1", "--port", "0")
        )
        teacher = await stack.enter_async_context(connected(hub.address))
        await teacher.ask("host", token=hub.token)
        before = memory_mb(hub.pid)
        start = time.perf_counter()

        async def come(number: int):
            client = await stack.enter_async_context(connected(hub.address))
            await client.ask("join", code=hub.code, name=f"Student {number}")
            return client

        clients = await asyncio.gather(*map(come, range(students)))
        joined = time.perf_counter() - start
        times: list[float] = []

        async def answer(client, number: int, asked: int) -> None:
            await asyncio.sleep(0.001 * (number % 7))  # people do not press Enter in one instant, but nearly
            sent = time.perf_counter()
            await client.ask("answer", round=asked, given=f"answer {number % 12}")
            times.append((time.perf_counter() - sent) * 1000)

        for asked in range(ROUNDS):
            await teacher.ask("act", what="next")
            await asyncio.gather(*(answer(client, number, asked) for number, client in enumerate(clients)))
            await teacher.ask("act", what="next")
        times.sort()
        return {
            "students": students,
            "joined_s": round(joined, 3),
            "median_ms": round(times[len(times) // 2], 1),
            "p99_ms": round(times[int(len(times) * 0.99)], 1),
            "most_ms": round(times[-1], 1),
            "empty_mb": round(before, 1),
            "full_mb": round(memory_mb(hub.pid), 1),
            "answers": len(times),
        }


def run(sizes: Sequence[int] = (30, 300)) -> None:
    """Print one JSON line a class size."""
    for students in sizes:
        print(json.dumps(asyncio.run(measure(students))))  # noqa: T201


if __name__ == "__main__":
    run([int(text) for text in sys.argv[1:]] or (30, 300))
