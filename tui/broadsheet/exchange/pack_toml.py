"""Writes a whole new pack as TOML.

tomlkit, which quiz/pack_text.py edits packs with, keeps what a person wrote and takes 3 ms a question
for it; a new pack has nothing to keep, and this takes 20 µs.
"""

import json
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from broadsheet.exchange.carry import answer_tables

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import PackTable, QuestionTable, Table

_QUESTION = (
    "id", "kind", "prompt", "answers", "choices", "need", "wrong_penalty", "reject", "prompt_on", "as_of",
    "evidence", "explanation", "hints", "tags", "difficulty", "supersedes",
)  # fmt: skip
_HEAD = ("schema", "id", "version", "title", "license", "language", "authors")


def toml_of(pack: "PackTable", heading: str = "") -> str:
    """Return the pack's file; `heading` becomes comment lines at its top."""
    lines = ["#:schema ./pack.schema.json", *(f"# {line}" for line in heading.splitlines())]
    lines += head_of(pack)
    for question in pack.questions:
        lines += ["", "[[questions]]", *_question(question)]
    return "\n".join(lines) + "\n"


def head_of(pack: "PackTable") -> list[str]:
    """Return the lines of everything but the questions."""
    lines = [f"{key} = {_value(getattr(pack, key))}" for key in _HEAD if getattr(pack, key)]
    lines += _grading(pack)
    for source in pack.sources:
        lines += ["", "[[sources]]", *_pairs(source)]
    return lines


def _grading(pack: "PackTable") -> list[str]:
    from broadsheet.quiz.pack_schema import GradingTable

    said = list(_pairs(pack.grading)) if pack.grading != GradingTable() else []
    return ["", "[grading]", *said] if said else []


def _question(question: "QuestionTable") -> Iterator[str]:
    for key, value, default in _fields(question, _QUESTION):
        if key in ("kind", "prompt") or value != default:
            yield f"{key} = {_answers(question) if key == 'answers' else _evidence(value) if key == 'evidence' else _value(value)}"


def _answers(question: "QuestionTable") -> str:
    items = (
        _value(one.text) if one == type(one)(text=one.text) else _value(one)
        for one in answer_tables(question)
    )
    return f"[{', '.join(items)}]"


def _evidence(value: Any) -> str:
    if len(value) < 2:
        return _value(value)
    return "[\n" + "".join(f"    {_value(one)},\n" for one in value) + "]"


def _pairs(table: "Table") -> Iterator[str]:
    for key, value, default in _fields(table, table.__struct_fields__):
        if value != default:
            yield f"{key} = {_value(value)}"


def _fields(table: "Table", keys: tuple[str, ...]) -> Iterator[tuple[str, Any, Any]]:
    """Yield key, value and default; a key without a default has None there."""
    defaults = _defaults(type(table))
    for key in keys:
        yield key, getattr(table, key), defaults.get(key)


def _defaults(kind: Any) -> dict[str, Any]:
    first = len(kind.__struct_fields__) - len(kind.__struct_defaults__)
    return dict(zip(kind.__struct_fields__[first:], kind.__struct_defaults__, strict=True))


def _value(value: Any) -> str:
    if isinstance(value, str):
        # JSON's escapes are all TOML's too; DEL is the one control that JSON leaves bare.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return f"[{', '.join(map(_value, value))}]"
    inside = ", ".join(_pairs(value))
    return f"{{ {inside} }}"
