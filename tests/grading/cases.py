"""The table-driven cases: what people type, and what a fair quizmaster says to it."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from broadsheet.grading.compile import CompiledKey, compile_key
from broadsheet.grading.rows import key_from_row

FOLDER = Path(__file__).parent / "cases"
KINDS = {"numbers": "number", "dates": "date", "sets": "set", "orders": "order"}
LIST_TABLES = ("sets", "orders")
"""What the names of tables begin with whose rows give hits and wrong pieces."""


def tables(*, lists: tuple[str, ...] = ()) -> list[str]:
    """Return the tables of the folder: those of verdicts, or those of `lists`; a new file is read without being named."""
    every = sorted(path.stem for path in FOLDER.glob("*.toml"))
    return [
        stem
        for stem in every
        if stem.partition("_")[0] in (lists or {one.partition("_")[0] for one in every} - {*LIST_TABLES})
    ]


@dataclass(frozen=True)
class Case:
    group: str
    compiled: CompiledKey
    given: str
    want: tuple[Any, ...]


def groups(stem: str) -> Iterator[tuple[dict[str, Any], CompiledKey]]:
    for group in tomllib.loads((FOLDER / f"{stem}.toml").read_text(encoding="utf-8"))["group"]:
        row = {
            name: value
            for name, value in group.items()
            if name not in {"name", "accept", "asks", "rows", "reject", "question", "reject_on"}
        }
        row |= {
            "prompt": group.get("question", ""),
            "reject": group.get("reject_on", []),
            "kind": group.get("kind") or KINDS.get(stem.partition("_")[0], "text"),
        }
        yield group, compile_key(key_from_row(row))


def verdict_cases(stem: str) -> list[Case]:
    return [
        Case(group["name"], compiled, given, (want,))
        for group, compiled in groups(stem)
        for field, want in (("accept", "accept"), ("asks", "prompt"), ("reject", "reject"))
        for given in group.get(field, [])
    ]


def every_verdict() -> list[Case]:
    return [case for stem in tables() for case in verdict_cases(stem)]


def list_cases(stem: str) -> list[Case]:
    return [
        Case(group["name"], compiled, row[0], tuple(row[1:]))
        for group, compiled in groups(stem)
        for row in group["rows"]
    ]
