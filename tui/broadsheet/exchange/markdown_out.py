"""Exports a pack as Markdown in quizmd's shape, with a key a line for what quizmd does not know."""

import re
from typing import TYPE_CHECKING

from broadsheet.exchange.markdown_text import escape, inline
from broadsheet.exchange.model import Written
from broadsheet.exchange.pack_toml import head_of
from broadsheet.exchange.rows import cells_of

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import PackTable, QuestionTable

KEYS = {
    "id": "Id", "kind": "Kind", "unit": "Unit", "tolerance": "Tolerance", "precision": "Precision", "need": "Need",
    "wrong_penalty": "Wrong penalty", "reject": "Reject", "prompt_on": "Prompt on", "as_of": "As of",
    "evidence": "Evidence", "explanation": "Explanation", "hints": "Hints", "tags": "Tags", "difficulty": "Difficulty",
    "supersedes": "Supersedes",
}  # fmt: skip
"""The key of each line under a question, by the pack's own."""


def write(pack: "PackTable", stamp: float) -> Written:  # noqa: ARG001
    """Return the pack in UTF-8; its head stands between +++ lines, as articles have theirs."""
    lines = ["+++", *head_of(pack), "+++", "", f"# {escape(pack.title)}"]
    for number, question in enumerate(pack.questions, 1):
        lines += ["", f"## Question {number}", escape(question.prompt), "", *_answers(question)]
    return Written(("\n".join(lines) + "\n").encode())


def _answers(question: "QuestionTable") -> list[str]:
    cells = cells_of(question)
    lines = []
    if question.choices:
        lines += [*(f"- {escape(choice)}" for choice in question.choices), ""]
    lines.append(f"Answer: {_line(_right(question, cells['answers']) if 'answers' in cells else '')}")
    if question.kind in ("choice", "set") and question.choices:
        lines.append(f"Type: {'multiple' if question.kind == 'set' else 'single'}")
    return [*lines, *(f"{name}: {_line(cells[key])}" for key, name in KEYS.items() if key in cells)]


def _right(question: "QuestionTable", answers: str) -> str:
    """Return the numbers of a choice's answers, as quizmd has them, where that says all of it."""
    if question.kind != "choice" or not all(one in question.choices for one in question.answers):
        return answers
    return ",".join(str(question.choices.index(str(one)) + 1) for one in question.answers)


def _line(text: str) -> str:
    return inline(re.sub(r"\s*\n\s*", " ", text))
