"""How long a verdict takes, from Enter to its being drawn, with ten thousand questions and the log on disk.

Each verdict is paired with a letter typed just before it, the least that a screen can do: a busy machine slows both.
"""

import os
import pty
import select
import statistics
import subprocess
import sys
import tempfile
import time
from fcntl import ioctl
from pathlib import Path
from struct import pack
from termios import TIOCSWINSZ

QUESTIONS = 10_000
ANSWERS = 120
ROOT = Path(__file__).parents[2]


def run() -> None:
    """Print median, 95th and 99th percentile in milliseconds."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        write_pack(home / "questions" / "many.toml")
        pairs = verdict_times(home, ANSWERS)
        times = sorted(verdict for verdict, _ in pairs)
        told = (
            statistics.median(times),
            times[round(len(times) * 0.95) - 1],
            times[round(len(times) * 0.99) - 1],
        )
        print("drill: Enter to verdict, ms: median {:.1f}, 95th {:.1f}, 99th {:.1f}".format(*told))  # noqa: T201
        letter = statistics.median(letter for _, letter in pairs)
        ratio = statistics.median(verdict / letter for verdict, letter in pairs)
        print(f"drill: a letter typed, median {letter:.1f} ms; a verdict takes {ratio:.1f} times as long")  # noqa: T201


def write_pack(path: Path) -> None:
    """Write a pack of many questions with short answers."""
    path.parent.mkdir(parents=True)
    rows = ['schema = 1\nid = "many"\nversion = "1"\ntitle = "Many"\n']
    rows += [
        f'[[questions]]\nid = "q{n}"\nkind = "text"\nprompt = "Which firm signed contract number {n} in Moscow?"\n'
        f'answers = ["Firm {n * 7919 % QUESTIONS}"]\ntags = ["t{n % 50}"]\n'
        for n in range(QUESTIONS)
    ]
    path.write_text("\n".join(rows))


def verdict_times(home: Path, answers: int) -> list[tuple[float, float]]:
    """Return, for each answer typed into the app, the milliseconds to its verdict, and to its last letter."""
    master, slave = pty.openpty()
    ioctl(slave, TIOCSWINSZ, pack("HHHH", 40, 120, 0, 0))
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "tui"),
        "BROADSHEET_HOME": str(home),
        "TERM": "xterm-256color",
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "broadsheet", "quiz", "many", "--count", str(answers), "--seed", "1"],
        stdin=slave, stdout=slave, stderr=slave, env=environment, start_new_session=True,
    )  # fmt: skip
    os.close(slave)
    times = []
    try:
        seen(master, b"question 1 of", 60)
        for number in range(1, answers + 1):
            quiet(master)
            os.write(master, b"Firm ")
            letter = drawn_after(master, b"x", b"x")
            verdict = drawn_after(master, b"\r", b"Not")
            times.append((verdict, letter))
            quiet(master)
            os.write(master, b"\r")
            seen(master, b"question" if number < answers else b"Results", 10)
    finally:
        process.kill()
        process.wait()
        os.close(master)
    return times


def drawn_after(master: int, typed: bytes, words: bytes) -> float:
    """Type, once nothing more is drawn, and return the milliseconds until `words` are drawn."""
    quiet(master)
    before = time.perf_counter()
    os.write(master, typed)
    seen(master, words, 10)
    return (time.perf_counter() - before) * 1000


def seen(master: int, words: bytes, seconds: float) -> None:
    """Read what is drawn until `words` are among it."""
    found, until = b"", time.monotonic() + seconds
    while words not in found:
        if not select.select([master], [], [], max(until - time.monotonic(), 0))[0]:
            raise TimeoutError(f"{words!r} was not drawn; this was: {found[-300:]!r}")
        found += os.read(master, 65_536)


def quiet(master: int, seconds: float = 0.1) -> None:
    """Read until nothing is drawn for a while."""
    while select.select([master], [], [], seconds)[0]:
        os.read(master, 65_536)
