"""The pack's shape as a JSON Schema, for editors that check TOML while it is typed.

Taplo and Even Better TOML read draft 4 to 7 and show nothing behind `$ref` of unions, so the schema is
draft-07 and flat: every table is written out where it stands, `kind` is an enum, and what a kind needs
follows in if/then. Made from pack_schema.py by `broadsheet pack new --schema`; a test keeps the two in step.
"""

import json
from typing import Any

import msgspec.inspect as shapes

from broadsheet.quiz.pack_checks import TRUTHS
from broadsheet.quiz.pack_clean import LONGEST
from broadsheet.quiz.pack_schema import SCHEMA, PackTable

NAME = "pack.schema.json"
"""The schema's file, beside the packs."""
FIRST_LINE = f"#:schema ./{NAME}"
"""The line of a pack that names the schema to Taplo."""

_TOLD = {
    "schema": f"The version of this format; {SCHEMA}.",
    "id": "Stays as it is for good: what a learner knows is kept under it.",
    "version": "Of the pack, such as 1.0.0.",
    "title": "What people see.",
    "license": "An SPDX identifier such as CC-BY-4.0.",
    "language": "Of the questions, such as en; decides how 3/4/2019 is read.",
    "authors": "Who wrote the pack.",
    "grading": "How answers are compared, for the whole pack.",
    "fuzz": "How many slips of the pen are forgiven.",
    "ignore": "What makes no difference between answers.",
    "sources": "The texts that questions rest on.",
    "questions": "The questions, in the order in which they are listed.",
    "publisher": "Who a learner is told says it.",
    "article": "COLLECTION/STEM of an article at hand; its quotes are looked up there.",
    "sha256": "Of the text that was quoted.",
    "kind": "How the question is answered.",
    "prompt": "The question.",
    "answers": "Any one of these is right; for a set or an order, these are its items.",
    "text": "The answer as it is shown.",
    "aliases": "Other names that are as right.",
    "unit": "Of a number: km, %, people.",
    "tolerance": "How far off a number may be, in its own unit.",
    "precision": "How exact a date must be.",
    "choices": "What is offered, the right one among them.",
    "need": "How many items of a set are asked for; all without it.",
    "wrong_penalty": "What a wrong item costs, as a share of one item.",
    "reject": "Near misses that are wrong however close they look.",
    "prompt_on": "Right directions that are asked to be more exact.",
    "as_of": "The day on which the answer was right.",
    "evidence": "The words that the question rests on.",
    "source": "Id of the source.",
    "quote": "Word for word as the source has it.",
    "explanation": "Shown after the answer.",
    "hints": "From the vaguest to the plainest; each costs something.",
    "tags": "The first is the topic.",
    "difficulty": "1 (easy) to 5.",
    "supersedes": "Ids that this question had before.",
    "url": "Where it can be read.",
    "retrieved": "When it was read there.",
    "published": "When it was published.",
}

_NEEDS: dict[str, dict[str, Any]] = {
    "truefalse": {"properties": {"answers": {"maxItems": 1, "items": {"enum": list(TRUTHS)}}}},
    "choice": {"required": ["choices"], "properties": {"choices": {"minItems": 2, "uniqueItems": True}}},
    "poll": {"required": ["choices"], "properties": {"choices": {"minItems": 2, "uniqueItems": True}}},
    "order": {"properties": {"answers": {"minItems": 2}}},
}
"""What a kind of question needs beyond what all do."""


def json_schema() -> dict[str, Any]:
    """Return the schema of a whole pack."""
    kind = shapes.type_info(PackTable)
    assert isinstance(kind, shapes.StructType)
    table = _table(kind)
    table["properties"]["schema"] = {"const": SCHEMA, "description": _TOLD["schema"]}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Broadsheet question pack",
        **table,
    }


def json_schema_text() -> str:
    """Return the schema as the file that stands beside the packs."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def _table(kind: shapes.StructType) -> dict[str, Any]:
    properties = {}
    for field in kind.fields:
        properties[field.encode_name] = {
            **_value(field.type, field.encode_name),
            **({"description": _TOLD[field.encode_name]} if field.encode_name in _TOLD else {}),
        }
    made: dict[str, Any] = {
        "type": "object",
        "properties": properties,
        "required": [field.encode_name for field in kind.fields if field.required],
        "additionalProperties": False,
    }
    if "kind" in properties:
        made["allOf"] = [_rule(name, rule) for name, rule in _NEEDS.items()]
        made["allOf"].append(
            {
                "if": {"properties": {"kind": {"const": "poll"}}},
                "else": {"required": ["answers"], "properties": {"answers": {"minItems": 1}}},
            }
        )
        made["allOf"].append(
            {
                "if": {"not": {"properties": {"kind": {"const": "set"}}}},
                "then": {"not": {"required": ["need"]}},
            }
        )
    return made


def _rule(kind: str, rule: dict[str, Any]) -> dict[str, Any]:
    return {"if": {"properties": {"kind": {"const": kind}}}, "then": rule}


def _value(kind: shapes.Type, name: str) -> dict[str, Any]:
    """Return the schema of one value; `name` is the key it stands under."""
    match kind:
        case shapes.UnionType(types=types):
            # TOML has no null: a key that may be None is one that may be left out.
            there = [_value(one, name) for one in types if not isinstance(one, shapes.NoneType)]
            return there[0] if len(there) == 1 else {"anyOf": there}
        case shapes.VarTupleType(item_type=item):
            least = {"minItems": 1} if name == "questions" else {}
            return {"type": "array", "items": _value(item, name), **least}
        case shapes.LiteralType(values=values):
            return {"enum": list(values)}
        case shapes.StructType():
            return _table(kind)
        case shapes.StrType():
            return _text(name)
        case shapes.IntType(ge=low, le=high):
            return {"type": "integer", **_limits(low, high)}
        case shapes.FloatType(ge=low, le=high):
            return {"type": "number", **_limits(low, high)}
        case shapes.DateType():
            # A TOML date reaches the checker as a string; Taplo has a type of its own for it.
            return {"type": "string", "format": "date"}
    raise TypeError(f"no JSON Schema for {kind!r}")


def _text(name: str) -> dict[str, Any]:
    if name == "id":
        return {"type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"}
    if name in ("prompt", "title", "version", "quote"):
        return {"type": "string", "pattern": "\\S"}
    return {"type": "string", "maxLength": LONGEST} if name == "explanation" else {"type": "string"}


def _limits(low: float | None, high: float | None) -> dict[str, Any]:
    return {key: value for key, value in (("minimum", low), ("maximum", high)) if value is not None}
