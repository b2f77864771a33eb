"""Exports a pack as GIFT: ids as titles, tags in comments, answers as Moodle would have them."""

from typing import TYPE_CHECKING

from broadsheet.exchange.gift_text import escape
from broadsheet.exchange.model import Written
from broadsheet.exchange.moodle_marks import written
from broadsheet.exchange.shape_out import Shape, shape_of
from broadsheet.exchange.shapes import Part

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import PackTable, QuestionTable


def write(pack: "PackTable", stamp: float) -> Written:  # noqa: ARG001
    """Return the pack in UTF-8, a blank line between questions."""
    blocks = [f"$CATEGORY: {pack.title.replace('/', '//')}"]
    for question in pack.questions:
        shape = shape_of(question)
        if shape is not None and not _looks_matched(shape):
            blocks.append(_question(question, shape))
    return Written(("\n\n".join(blocks) + "\n").encode())


def _question(question: "QuestionTable", shape: Shape) -> str:
    lines = []
    if question.tags:
        lines.append(f"// {' '.join(f'[tag:{_in_brackets(tag)}]' for tag in question.tags)}")
    # Text without a format is read as HTML; only then need it be said that ours is none.
    text = " ".join(
        (question.prompt, question.explanation, *(f"{part.text} {part.match}" for part in shape.parts))
    )
    style = "[plain]" if any(char in text for char in "<&[") else ""
    lines.append(f"::{escape(question.id)}::{style}{escape(question.prompt)} {{")
    lines += _answers(shape)
    if question.explanation:
        lines.append(f"\t####{_plain(question.explanation)}")
    return "\n".join((*lines, "}"))


def _looks_matched(shape: Shape) -> bool:
    """Say whether a typed answer holds GIFT's arrow, which nothing escapes: Moodle would match its two sides."""
    typed = shape.type == "short" or (shape.type == "single" and all(part.weight for part in shape.parts))
    return typed and any("->" in part.text for part in shape.parts)


def _answers(shape: Shape) -> list[str]:
    if shape.type == "truefalse":
        return [f"\t{shape.parts[0].text.upper()}"]
    if shape.type == "number":
        return ["\t#", *(f"\t={part.text}{_tolerance(part)}" for part in shape.parts)]
    if shape.type == "match":
        return [f"\t={part.text} -> {escape(part.match or '')}" for part in shape.parts]
    if shape.type == "several":
        return [f"\t~%{written(part.weight)}%{_plain(part.text)}" for part in shape.parts]
    if shape.type == "short":
        return [f"\t={'' if part.weight else '%0%'}{_plain(part.text)}" for part in shape.parts]
    return [f"\t{'=' if part.weight else '~'}{_plain(part.text)}" for part in shape.parts]


def _plain(text: str) -> str:
    """Return a text; of one that would begin with a format or a weight it is said that it is plain."""
    return f"[plain]{escape(text)}" if text.startswith(("[", "%")) else escape(text)


def _tolerance(part: Part) -> str:
    return "" if part.tolerance is None else f":{part.tolerance!r}"


def _in_brackets(text: str) -> str:
    return text.replace("\\", "\\\\").replace("]", "\\]")
