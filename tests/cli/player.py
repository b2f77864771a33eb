"""Plays `broadsheet quiz --plain` in a process of its own, as a person or a script would."""

import json
import os
import subprocess
import sys
from pathlib import Path

VERDICTS = ("Right:", "Partly right,", "Not quite yet:", "Not right:", "Noted:")
ROOT = Path(__file__).parents[2]


def command(home, *arguments: str, **changes: str) -> dict:
    """Return what Popen and run need to start a command of the program on the data folder `home`."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "SYSTEMROOT") if name in os.environ}
    return {
        "args": [sys.executable, "-m", "broadsheet", *arguments],
        "env": {
            **kept,
            "PYTHONPATH": str(ROOT / "tui"),
            "BROADSHEET_HOME": str(home),
            "USER": "ada",
            **changes,
        },
        "stdout": subprocess.PIPE,
        "cwd": home.parent,
    }


def run(home, *arguments: str, typed: str | bytes = "", **changes: str) -> subprocess.CompletedProcess[str]:
    data = typed if isinstance(typed, bytes) else typed.encode()
    done = subprocess.run(
        **command(home, *arguments, **changes), input=data, stderr=subprocess.PIPE, check=False
    )
    out, err = done.stdout.decode(), done.stderr.decode()
    assert "Traceback" not in err, err
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


def scores(home) -> list[dict]:
    done = run(home, "scores", "--json")
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def play_until_killed(home, name: str, verdicts: int, *, answering: bool) -> list[str]:
    """Play until so many verdicts were printed, then kill the process at once with SIGKILL.

    With `answering`, one more answer is sent first and the process dies while it works on it.
    Returns the answers whose verdicts were printed.
    """
    start = command(home, "quiz", "huawei-5g", "--plain", "--count", "20", "--learner", name)
    seen: list[str] = []
    with subprocess.Popen(**start, stdin=subprocess.PIPE, text=True, encoding="utf-8", bufsize=1) as process:
        sent = ""
        for line in process.stdout:
            if line.startswith("Your answer:"):
                sent = f"guess {len(seen)} of {name}"
                process.stdin.write(f"{sent}\n")
                if len(seen) == verdicts:
                    break
            elif line.startswith(VERDICTS):
                seen.append(sent)
                if len(seen) == verdicts and not answering:
                    break
        process.kill()
        process.stdin.close()
    assert process.returncode != 0
    assert len(seen) == verdicts
    return seen
