"""What each command imports, and that the core never reads a clock or draws chance by itself."""

import ast
import json
import subprocess

import pytest

from tests.cli.player import ROOT, command

ROOMS = ("language", "articles", "facts", "grading", "quiz", "trainer", "exchange", "classroom")
SHOW = """
import json, sys
from broadsheet.__main__ import main
code = main({arguments!r})
sys.stdout.flush()
print("\\n" + json.dumps([code, sorted(sys.modules)]))
"""
SCREENS = {"textual", "aiohttp"}
KEEPING = {"msgspec", "sqlite3"}
"""What reading the cache takes: 10 ms, of the 130 that it saves."""
HEAVY = SCREENS | KEEPING | {"rapidfuzz", "rich", "asyncio", "multiprocessing", "concurrent"}

FORMATS = {"xml", "defusedxml", "genanki", "zstandard", "fpdf", "lxml", "yaml"}

UNUSED = {
    ("where",): HEAVY,
    ("--help",): HEAVY,
    ("--version",): HEAVY,
    ("facts", "--json"): HEAVY - KEEPING,
    ("entities", "--json"): HEAVY - KEEPING,
    ("questions", "--json"): HEAVY - KEEPING - {"rapidfuzz"},  # an order is asked only if it grades right
    ("grade", "--answer", "Orbelin", "orbelin"): SCREENS | {"sqlite3", "msgspec"},
    ("scores", "--json"): SCREENS | {"fsrs"},
    ("learner", "list"): SCREENS | {"fsrs", "msgspec", "rapidfuzz"},
    ("log", "export"): SCREENS | {"fsrs", "msgspec", "rapidfuzz"},
    ("curate", "--summary"): HEAVY | {"tomlkit"},
    ("curate", "--plain", "--count", "1"): SCREENS | {"tomlkit"},
    ("quiz", "huawei-5g", "--plain", "--count", "1", "--seed", "1"): SCREENS | {"fsrs"},
    ("host", "huawei-5g", "--preview"): SCREENS | {"segno"},
    ("results", "--list"): SCREENS | {"segno"},
    ("open",): SCREENS | {"multiprocessing", "fsrs"},
    ("pack", "export", "huawei-5g", "--as", "gift", "--to", "-"): HEAVY - {"msgspec"} | FORMATS,
    ("pack", "print", "huawei-5g"): HEAVY - {"msgspec"} | FORMATS,
}


@pytest.mark.parametrize("arguments, unused", UNUSED.items(), ids=map(" ".join, UNUSED))
def test_a_command_imports_only_what_it_uses(tmp_path, arguments, unused):
    start = command(tmp_path / "home")
    start["args"][1:] = ["-c", SHOW.format(arguments=list(arguments))]
    done = subprocess.run(
        **start, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, encoding="utf-8", check=False
    )
    assert done.stdout, done.stderr
    code, modules = json.loads(done.stdout.split("\n")[-2])
    assert code == 0
    assert "broadsheet" in modules
    tops = {name.partition(".")[0] for name in modules}
    assert tops & unused == set()


CHANCE = {"random", "secrets", "uuid"}
CLOCKS = {
    ("time", "time"), ("time", "monotonic"), ("time", "perf_counter"), ("time", "sleep"), ("time", "localtime"),
    ("time", "gmtime"), ("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow"), ("date", "today"),
    ("os", "urandom"),
}  # fmt: skip
MAKERS = {"random.Random", "uuid.UUID"}
"""Types that chance is handed in by, and ids are read with."""


def impure(source: str) -> list[str]:
    """Return the calls in Python source that read a clock or draw chance."""
    found = []
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in CHANCE | {"time"} and node.level == 0:
            found += [
                f"from {node.module} import {alias.name}" for alias in node.names if alias.name not in ("Random", "UUID")
            ]  # fmt: skip
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        owner = node.func.value
        name = (
            owner.id
            if isinstance(owner, ast.Name)
            else owner.attr
            if isinstance(owner, ast.Attribute)
            else ""
        )
        call = f"{name}.{node.func.attr}"
        if (name, node.func.attr) in CLOCKS or (name in CHANCE and call not in MAKERS):
            found.append(call)
    return found


@pytest.mark.parametrize(
    "source, calls",
    [
        ("import time\nx = time.time()", ["time.time"]),
        (
            "import datetime\ndef f():\n    return datetime.datetime.now(datetime.UTC)",
            ["datetime.now"],
        ),
        ("from datetime import date\ndate.today()", ["date.today"]),
        ("import random\nrandom.shuffle([1])", ["random.shuffle"]),
        ("from random import choice", ["from random import choice"]),
        ("import uuid\nuuid.uuid4()", ["uuid.uuid4"]),
        ("import random\nrng = random.Random(3)\nrng.shuffle([1])", []),
        ("def f(now):\n    return now()", []),
    ],
)
def test_what_counts_as_a_clock_or_chance(source, calls):
    assert impure(source) == calls


# The tables are made by hand-run scripts; what asks the table's sources is no part of the program.
@pytest.mark.parametrize("room", ROOMS)
def test_the_core_is_handed_time_and_chance(room):
    files = sorted((ROOT / "tui" / "broadsheet" / room).rglob("*.py"))
    assert files
    calls = {
        str(path.relative_to(ROOT)): found
        for path in files
        if not path.name.startswith("make_") and (found := impure(path.read_text(encoding="utf-8")))
    }
    assert calls == {}
