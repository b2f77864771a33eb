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
VERDICT_TABLES = (
    "texts",
    "texts_more",
    "numbers",
    "numbers_more",
    "dates",
    "dates_more",
    "prompts",
    "kinds",
    "words",
    "extras",
    "numbers_asked",
    "dates_asked",
    "texts_said",
    "numbers_said",
    "dates_said",
    "texts_reworded",
    "numbers_converted",
    "texts_retold",
    "numbers_pairs",
    "dates_ordered",
    "numbers_remarked",
    "texts_remarked",
    "texts_named",
    "texts_foreign",
    "texts_told",
    "numbers_told",
    "texts_meant",
    "dates_meant",
    "numbers_meant",
    "dates_foreign",
    "numbers_foreign",
    "texts_heard",
    "texts_two_of_three",
    "texts_reasons",
    "texts_told_after",
    "texts_gone_on",
    "numbers_said_more",
    "dates_told_after",
    "numbers_told_after",
)


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
    return [case for stem in VERDICT_TABLES for case in verdict_cases(stem)]


def list_cases(stem: str) -> list[Case]:
    return [
        Case(group["name"], compiled, row[0], tuple(row[1:]))
        for group, compiled in groups(stem)
        for row in group["rows"]
    ]
