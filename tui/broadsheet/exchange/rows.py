"""A question as cells by name, which CSV's columns, a Markdown question's keys and Anki's fields share."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, get_args

from broadsheet.exchange.cells import (
    answer_cells,
    answers_of,
    evidence_cell,
    evidence_of,
    joined,
    listed,
    number,
)
from broadsheet.grading.model import AnswerKind

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import QuestionTable

COLUMNS = (
    "id", "kind", "prompt", "answers", "unit", "tolerance", "precision", "choices", "need", "wrong_penalty",
    "reject", "prompt_on", "as_of", "evidence", "explanation", "hints", "tags", "difficulty", "supersedes",
)  # fmt: skip
LISTS = ("choices", "reject", "prompt_on", "hints", "tags", "supersedes")
_PLAIN = {"need": None, "wrong_penalty": 0.25, "as_of": None, "difficulty": 2}


def cells_of(question: "QuestionTable") -> dict[str, str]:
    """Return what a question says, by column; columns that would state a default are left out."""
    cells = {"id": question.id, "kind": question.kind, "prompt": question.prompt, **answer_cells(question)}
    cells.update((key, joined(getattr(question, key))) for key in LISTS)
    cells["evidence"] = evidence_cell(question.evidence)
    cells["explanation"] = question.explanation
    for key, plain in _PLAIN.items():
        value = getattr(question, key)
        cells[key] = "" if value == plain else str(value)
    return {key: text for key, text in cells.items() if text}


def question_of(cells: Mapping[str, str], kind: str = "") -> "QuestionTable":
    """Return the question of such cells; ValueError with a sentence where one cannot be read.

    Without a kind it is told from what there is: a choice where there are choices, else `kind`, else a text.
    """
    from broadsheet.quiz.pack_schema import QuestionTable

    said = {key: text.strip() for key, text in cells.items() if text.strip()}
    wanted = said.get("kind", "").casefold() or kind or ("choice" if "choices" in said else "text")
    if wanted not in get_args(AnswerKind):
        raise ValueError(f"there is no kind {wanted[:40]!r}; use one of {', '.join(get_args(AnswerKind))}")
    values: dict[str, Any] = {key: listed(said[key]) for key in LISTS if key in said}
    if "need" in said:
        values["need"] = _whole(said["need"], "need", 1, 10_000)
    if "wrong_penalty" in said:
        values["wrong_penalty"] = number(said["wrong_penalty"], "wrong_penalty", 0, 1)
    if "difficulty" in said:
        values["difficulty"] = _whole(said["difficulty"], "difficulty", 1, 5)
    if "as_of" in said:
        values["as_of"] = _day(said["as_of"])
    return QuestionTable(
        id=said.get("id", ""),
        kind=wanted,  # type: ignore[arg-type]
        prompt=said.get("prompt", ""),
        answers=answers_of(said),
        evidence=evidence_of(said.get("evidence", "")),
        explanation=said.get("explanation", ""),
        **values,
    )


def _whole(text: str, name: str, least: int, most: int) -> int:
    found = number(text, name, least, most)
    if found != int(found):
        raise ValueError(f"{name} is a whole number, not {text[:40]!r}")
    return int(found)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"as_of is a date such as 2019-06-06, not {text[:40]!r}") from None
