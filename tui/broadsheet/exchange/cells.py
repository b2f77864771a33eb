r"""Lists in one cell or line: "one; two | its other name", where "\;", "\|" and "\\" mean themselves."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from broadsheet.exchange.carry import answer_tables, simplest

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import AnswerTable, EvidenceTable, QuestionTable

_NONE = "-"
"""Stands for a missing value in a list with one place for each answer."""


def joined(texts: Sequence[str]) -> str:
    """Return several texts as one."""
    return "; ".join(map(escaped, texts))


def split(text: str, mark: str = ";") -> list[str]:
    """Return the texts between unescaped marks, still escaped, without the empty ones."""
    parts = re.findall(rf"(?:[^{mark}\\]|\\.|\\$)+", text, re.DOTALL)
    return [part.strip() for part in parts if part.strip()]


def listed(text: str) -> tuple[str, ...]:
    """Return the texts of a cell that `joined` wrote."""
    return tuple(map(bare, split(text)))


def escaped(text: str) -> str:
    """Return a text in which no mark acts."""
    return re.sub(r"([;|\\])", r"\\\1", text)


def bare(text: str) -> str:
    """Return what an escaped text means."""
    return re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)


def answer_cells(question: "QuestionTable") -> dict[str, str]:
    """Return the answers as cells: `answers`, and unit, tolerance and precision with one place an answer."""
    answers = answer_tables(question)
    cells = {"answers": "; ".join(" | ".join(map(escaped, (one.text, *one.aliases))) for one in answers)}
    for key in ("unit", "tolerance", "precision"):
        values = [getattr(one, key) for one in answers]
        if any(value is not None for value in values):
            cells[key] = "; ".join(_NONE if value is None else _cell(value) for value in values)
    return cells


def _cell(value: Any) -> str:
    text = escaped(value) if isinstance(value, str) else repr(value)
    return f"\\{text}" if text == _NONE else text


def answers_of(cells: dict[str, str]) -> tuple["str | AnswerTable", ...]:
    """Return the answers of such cells; ValueError with a sentence where one cannot be read."""
    from broadsheet.quiz.pack_schema import AnswerTable

    names = [tuple(map(bare, split(part, "|"))) for part in split(cells.get("answers", ""))]
    made = [AnswerTable(text=one[0], aliases=one[1:]) for one in names if one]
    for key in ("unit", "tolerance", "precision"):
        values = split(cells.get(key, ""))
        if len(values) > len(made):
            raise ValueError(f"{key} has {len(values)} values for {len(made)} answers")
        for answer, value in zip(made, values, strict=False):
            if value != _NONE:
                setattr(answer, key, _typed(key, bare(value)))
    return tuple(map(simplest, made))


def _typed(key: str, text: str) -> Any:
    if key == "tolerance":
        return number(text, "tolerance", 0, 1e308)
    if key == "precision" and text not in ("year", "month", "day"):
        raise ValueError(f"precision is year, month or day, not {text[:40]!r}")
    return text


def number(text: str, name: str, least: float, most: float) -> float:
    """Return a number from a cell; ValueError with a sentence where it is none or out of range."""
    try:
        found = float(text)
    except ValueError:
        raise ValueError(f"{name} is a number, not {text[:40]!r}") from None
    if not least <= found <= most:
        raise ValueError(f"{name} must be from {least:g} to {most:g}, not {text[:40]!r}")
    return found


def evidence_cell(items: "Sequence[EvidenceTable]") -> str:
    """Return quotes as one cell: "source: quote; source: quote"."""
    return "; ".join(f"{_before_colon(one.source)}: {escaped(one.quote)}" for one in items)


def _before_colon(text: str) -> str:
    return escaped(text).replace(":", "\\:")


def evidence_of(cell: str) -> tuple["EvidenceTable", ...]:
    """Return the quotes of such a cell; a quote without a source is the `text`'s."""
    from broadsheet.quiz.pack_schema import EvidenceTable

    found = []
    for part in split(cell):
        match = re.match(r"((?:[^:\\]|\\.)+):\s", part, re.DOTALL)
        source, quote = (match[1], part[match.end() :]) if match else ("text", part)
        if quote.strip():
            found.append(EvidenceTable(source=bare(source).strip(), quote=bare(quote).strip()))
    return tuple(found)
