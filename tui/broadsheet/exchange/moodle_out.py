"""Exports a pack as Moodle XML: ids as idnumbers, tags, hints and units where Moodle has them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from broadsheet.exchange.model import Written
from broadsheet.exchange.moodle_marks import written
from broadsheet.exchange.shape_out import Shape, shape_of
from broadsheet.exchange.shapes import Part
from broadsheet.exchange.xml_text import escape

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import PackTable, QuestionTable

_TYPES = {
    "short": "shortanswer", "single": "multichoice", "several": "multichoice", "number": "numerical",
    "truefalse": "truefalse", "match": "matching",
}  # fmt: skip


def write(pack: "PackTable", stamp: float) -> Written:  # noqa: ARG001
    """Return the pack in UTF-8; every text is marked as plain, so that no markup in it acts."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<quiz>", '  <question type="category">']
    title = escape(pack.title.replace("/", "//"))
    lines += [f"    <category><text>$course$/top/{title}</text></category>", "  </question>"]
    for question in pack.questions:
        shape = shape_of(question)
        if shape is not None:
            lines += _question(question, shape)
    return Written(("\n".join([*lines, "</quiz>"]) + "\n").encode())


def _question(question: "QuestionTable", shape: Shape) -> Iterator[str]:
    yield f'  <question type="{_TYPES[shape.type]}">'
    yield f"    <name>{_text(question.id)}</name>"
    yield f'    <questiontext format="plain_text">{_text(question.prompt)}</questiontext>'
    if question.explanation:
        yield f'    <generalfeedback format="plain_text">{_text(question.explanation)}</generalfeedback>'
    yield f"    <idnumber>{escape(question.id)}</idnumber>"
    if shape.type in ("single", "several"):
        yield f"    <single>{'true' if shape.type == 'single' else 'false'}</single>"
        yield f"    <shuffleanswers>{'false' if question.kind == 'truefalse' else 'true'}</shuffleanswers>"
    if shape.type == "short":
        yield "    <usecase>0</usecase>"
    if shape.type == "match":
        yield from (_pair(part) for part in shape.parts)
    elif shape.type == "truefalse":
        yield from (
            _answer(Part(text, 100.0 if text == shape.parts[0].text else 0.0)) for text in ("true", "false")
        )
    else:
        yield from map(_answer, shape.parts)
    unit = next((part.unit for part in shape.parts if part.unit), None)
    if unit:
        yield f"    <units><unit><multiplier>1</multiplier><unit_name>{escape(unit)}</unit_name></unit></units>"
    yield from (f'    <hint format="plain_text">{_text(hint)}</hint>' for hint in question.hints)
    if question.tags:
        yield f"    <tags>{''.join(f'<tag>{_text(tag)}</tag>' for tag in question.tags)}</tags>"
    yield "  </question>"


def _text(text: str) -> str:
    return f"<text>{escape(text)}</text>"


def _answer(part: Part) -> str:
    tolerance = "" if part.tolerance is None else f"<tolerance>{part.tolerance!r}</tolerance>"
    return f'    <answer fraction="{written(part.weight)}" format="plain_text">{_text(part.text)}{tolerance}</answer>'


def _pair(part: Part) -> str:
    return f'    <subquestion format="plain_text">{_text(part.text)}<answer>{_text(part.match or "")}</answer></subquestion>'
